package review

import (
	"cmp"
	"slices"

	"barium/internal/format"
	"barium/internal/mark"
	"barium/internal/text"
)

// A Paragraph is one block of a text with its places, as an author looks at it.
type Paragraph struct {
	Number   int       `json:"number"` // counted from 1, as terms count paragraphs
	Kind     string    `json:"kind"`
	Segments []Segment `json:"segments" nullable:"false"`
	Places   []Place   `json:"places" nullable:"false"`
}

// A Segment is a stretch of a paragraph.
type Segment struct {
	Text string `json:"text"`
	Site int    `json:"site"` // whose place it is; 0 for none
	Off  bool   `json:"off"`  // the place doesn't vary: it was struck out
	Kept bool   `json:"kept"` // it is kept as it is
}

// A Place is one of a site, with the wordings that copies may have there.
type Place struct {
	Site     int       `json:"site"`
	Kind     string    `json:"kind"`
	Words    string    `json:"words"`
	First    bool      `json:"first"`    // of its site: the others follow it
	Together int       `json:"together"` // places that vary with it, itself included
	Use      bool      `json:"use"`      // the author lets it vary
	Offered  bool      `json:"offered"`  // it waited until the author accepted it
	Varies   bool      `json:"varies"`   // it does: nothing that is kept or of the author's own overlaps it
	Variants []Variant `json:"variants" nullable:"false"`
}

// A Variant is one wording.
type Variant struct {
	Index  int    `json:"index"`
	Text   string `json:"text"`
	Keep   bool   `json:"keep"`
	Stands bool   `json:"stands"` // the text has it, here or at another place of the site: it can't be struck out
}

// Own reports whether the author added the site.
func (p Place) Own() bool { return p.Kind == own }

// Paragraphs shows a text with its sites.
func (r Review) Paragraphs(v *format.View) []Paragraph {
	active := r.active()
	var all []located
	for _, s := range r.Sites {
		if s.waits() {
			continue // see Offers
		}
		for i, p := range s.Places {
			all = append(all, located{p, s, i == 0, active[spotOf(s.Kind, p)] && !s.Out})
		}
	}
	slices.SortStableFunc(all, func(a, b located) int { return cmp.Compare(a.Start, b.Start) })
	list := make([]Paragraph, len(v.Blocks))
	for i, b := range v.Blocks {
		first, _ := slices.BinarySearchFunc(all, b.Start, func(l located, at int) int { return cmp.Compare(l.Start, at) })
		here := all[first:]
		if end := slices.IndexFunc(here, func(l located) bool { return l.Start >= b.End }); end >= 0 {
			here = here[:end]
		}
		list[i] = r.paragraph(v, i+1, b, here)
	}
	return list
}

// active are the places that copies vary at. An author's own may have the very
// stretch of a tied place of the program's, which then doesn't vary.
func (r Review) active() map[spot]bool {
	m := map[spot]bool{}
	for _, s := range r.Settled() {
		for _, p := range s.Places {
			m[spotOf(s.Kind, p)] = true
		}
	}
	return m
}

// spot is a stretch of the text and the kind of site that it is a place of.
type spot struct {
	start, end int
	kind       string
}

func spotOf(kind string, p mark.Place) spot { return spot{p.Start, p.End, kind} }

// located is a place with its site.
type located struct {
	mark.Place
	site   Site
	first  bool
	varies bool
}

func (r Review) paragraph(v *format.View, n int, b format.Block, here []located) Paragraph {
	p := Paragraph{Number: n, Kind: b.Kind.String(), Places: []Place{}}
	for _, l := range here {
		p.Places = append(p.Places, l.show(v.Text[l.Start:l.End]))
	}
	p.Segments = r.segments(v, b, here)
	return p
}

func (l located) show(words string) Place {
	s := l.site
	p := Place{Site: s.ID, Kind: s.Kind, Words: words, First: l.first, Together: len(s.Places), Use: !s.Out, Offered: s.Offered, Varies: l.varies}
	for i, w := range l.Variants {
		p.Variants = append(p.Variants, Variant{i, w, !slices.Contains(s.Struck, i), s.stands(i)})
	}
	return p
}

// segments cuts a paragraph at its places and at what is kept as it is. Of places
// that overlap the one is shown that varies.
func (r Review) segments(v *format.View, b format.Block, here []located) []Segment {
	shown := slices.DeleteFunc(slices.Clone(here), func(l located) bool { return !l.varies })
	for _, l := range here {
		i, _ := slices.BinarySearchFunc(shown, l.Start, func(o located, at int) int { return cmp.Compare(o.End-1, at) })
		if !l.varies && (i == len(shown) || shown[i].Start >= l.End) {
			shown = slices.Insert(shown, i, l)
		}
	}
	var out []Segment
	at := b.Start
	for _, l := range shown {
		out = r.plain(out, v, at, l.Start)
		out = append(out, Segment{Text: v.Text[l.Start:l.End], Site: l.site.ID, Off: !l.varies, Kept: r.keeps(l.Start, l.End)})
		at = l.End
	}
	return r.plain(out, v, at, b.End)
}

// plain adds a stretch without places, cut where something kept begins and ends.
func (r Review) plain(out []Segment, v *format.View, start, end int) []Segment {
	for start < end {
		next, kept := end, r.keeps(start, start+1)
		for _, f := range r.Forbidden {
			for _, edge := range []int{f.Start, f.End} {
				if edge > start && edge < next {
					next = edge
				}
			}
		}
		out = append(out, Segment{Text: v.Text[start:next], Kept: kept})
		start = next
	}
	return out
}

func (r Review) keeps(start, end int) bool {
	return slices.ContainsFunc(r.Forbidden, func(f text.Span) bool { return f.Start < end && start < f.End })
}

// A Keep is a stretch that stays as it is.
type Keep struct {
	Index     int    `json:"index"`
	Paragraph int    `json:"paragraph"`
	Text      string `json:"text"`
	Whole     bool   `json:"whole"` // the whole paragraph
}

// Kept lists what is kept as it is.
func (r Review) Kept(v *format.View) []Keep {
	list := []Keep{}
	for i, f := range r.Forbidden {
		n := slices.IndexFunc(v.Blocks, func(b format.Block) bool { return f.Start >= b.Start && f.Start < b.End })
		whole := n >= 0 && v.Blocks[n].Start == f.Start && v.Blocks[n].End == f.End
		list = append(list, Keep{i, n + 1, v.Text[f.Start:f.End], whole})
	}
	return list
}
