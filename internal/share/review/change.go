package review

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"barium/internal/format"
	"barium/internal/mark"
	"barium/internal/share/invalid"
	"barium/internal/text"
)

// maxVariant is the longest variant, in characters: a place is some words, not a
// paragraph.
const maxVariant = 400

// A Spot names a stretch of a text by its words, as somebody reads it.
type Spot struct {
	Paragraph  int    `json:"paragraph" doc:"counted from 1"`
	Words      string `json:"words" doc:"exactly as they stand there"`
	Occurrence int    `json:"occurrence,omitempty" doc:"which, where they stand there more than once, counted from 1"`
}

// find returns where the words stand in the text.
func (s Spot) find(v *format.View) (text.Span, error) {
	if s.Paragraph < 1 || s.Paragraph > len(v.Blocks) {
		return text.Span{}, invalid.Errorf("there is no paragraph %d: they are counted from 1 to %d", s.Paragraph, len(v.Blocks))
	}
	b := v.Blocks[s.Paragraph-1]
	if strings.TrimSpace(s.Words) == "" {
		return text.Span{}, invalid.Errorf("give the words, exactly as they stand in paragraph %d", s.Paragraph)
	}
	at := occurrences(v.Text[b.Start:b.End], s.Words)
	switch {
	case len(at) == 0:
		return text.Span{}, invalid.Errorf("“%s” does not stand in paragraph %d: give the words exactly as they stand there", s.Words, s.Paragraph)
	case s.Occurrence == 0 && len(at) > 1:
		return text.Span{}, invalid.Errorf("“%s” stands %d times in paragraph %d: say which one, 1 to %d", s.Words, len(at), s.Paragraph, len(at))
	case s.Occurrence < 0 || s.Occurrence > len(at):
		return text.Span{}, invalid.Errorf("“%s” stands %d times in paragraph %d, so there is no occurrence %d", s.Words, len(at), s.Paragraph, s.Occurrence)
	}
	start := b.Start + at[max(s.Occurrence, 1)-1]
	return text.Span{Start: start, End: start + len(s.Words)}, nil
}

// occurrences lists where words stand in a paragraph, also within each other.
func occurrences(paragraph, words string) []int {
	var at []int
	for i := 0; ; {
		j := strings.Index(paragraph[i:], words)
		if j < 0 {
			return at
		}
		at = append(at, i+j)
		i += j + 1
	}
}

// Add adds variants to a site.
func (r *Review) Add(site int, variants []string) error {
	i := r.index(site)
	if i < 0 {
		return invalid.Errorf("there is no site %d", site)
	}
	return r.Sites[i].add(variants)
}

// Vary lets a stretch of the text vary: it adds variants to the site that is
// there, or makes one.
func (r *Review) Vary(v *format.View, s Spot, variants []string) error {
	at, err := s.find(v)
	if err != nil {
		return err
	}
	for i, known := range r.Sites {
		if p := known.Places[0]; p.Start == at.Start && p.End == at.End && !known.waits() {
			return r.Sites[i].add(variants)
		}
	}
	if other := r.overlapping(at.Start, at.End); other != 0 {
		return invalid.Errorf("“%s” overlaps your site %d: strike that out first", s.Words, other)
	}
	if _, _, ok := v.SourceRange(at.Start, at.End); !ok {
		return invalid.Errorf("“%s” runs across markup: choose words without any", s.Words)
	}
	site := Site{ID: r.next(), Site: mark.Site{Kind: own, Places: []mark.Place{{Start: at.Start, End: at.End, Variants: []string{s.Words}}}}}
	if err := site.add(variants); err != nil {
		return err
	}
	r.Sites = append(r.Sites, site)
	return nil
}

func (r *Review) next() int {
	id := 1
	for _, s := range r.Sites {
		id = max(id, s.ID+1)
	}
	return id
}

// add adds variants to a site of one place.
func (s *Site) add(variants []string) error {
	if len(s.Places) > 1 {
		return invalid.Errorf("site %d varies at %d places together, so no variant can be added to it: keep its words as they are there, or leave it", s.ID, len(s.Places))
	}
	all := slices.Clone(s.Places[0].Variants)
	for _, w := range variants {
		if w = strings.TrimSpace(w); w == "" {
			continue
		}
		if strings.ContainsFunc(w, unicode.IsControl) || utf8.RuneCountInString(w) > maxVariant {
			return invalid.Errorf("a variant is one line of at most %d letters", maxVariant)
		}
		if slices.Contains(all, w) {
			return invalid.Errorf("“%s” is there already", w)
		}
		all = append(all, w)
	}
	switch {
	case len(all) == len(s.Places[0].Variants):
		return invalid.Errorf("give the other wordings, one a line")
	case len(all) > mark.MaxVariants:
		return invalid.Errorf("a place has at most %d wordings, and that would be %d", mark.MaxVariants, len(all))
	}
	s.Places[0].Variants, s.Out = all, false
	return nil
}

// Forbid keeps a stretch of the text as it is; a whole paragraph where the spot
// has no words.
func (r *Review) Forbid(v *format.View, s Spot) error {
	if s.Words == "" && s.Paragraph >= 1 && s.Paragraph <= len(v.Blocks) {
		b := v.Blocks[s.Paragraph-1]
		return r.forbid(text.Span{Start: b.Start, End: b.End})
	}
	at, err := s.find(v)
	if err != nil {
		return err
	}
	return r.forbid(at)
}

func (r *Review) forbid(at text.Span) error {
	if slices.Contains(r.Forbidden, at) {
		return invalid.Errorf("these words are kept as they are already")
	}
	r.Forbidden = append(r.Forbidden, at)
	slices.SortFunc(r.Forbidden, func(a, b text.Span) int { return a.Start - b.Start })
	return nil
}

// Allow takes a forbidden stretch back, by its place in the list.
func (r *Review) Allow(i int) error {
	if i < 0 || i >= len(r.Forbidden) {
		return invalid.Errorf("there is no stretch %d that is kept as it is", i)
	}
	r.Forbidden = slices.Delete(r.Forbidden, i, i+1)
	return nil
}
