package review

import (
	"slices"
	"strings"

	"barium/internal/format"
	"barium/internal/mark"
	"barium/internal/share/edition"
)

// An OfferedPlace is a place that waits for the author's eye: its other wordings are right
// mostly, and not nearly always, so that copies differ there only once the author
// has read it and lets it vary.
type OfferedPlace struct {
	Site      int       `json:"site"`
	Paragraph int       `json:"paragraph" doc:"counted from 1"`
	Kind      string    `json:"kind"`
	Before    string    `json:"before" doc:"the words before it in its paragraph"`
	Words     string    `json:"words"`
	After     string    `json:"after"`
	Variants  []Variant `json:"variants" nullable:"false"`
}

// waits: the site was offered and isn't accepted.
func (s Site) waits() bool { return s.Offered && s.Out }

// waiting lists the sites that wait, without those over which something is kept as
// it is, or the author's own varies.
func (r Review) waiting() []Site {
	return slices.DeleteFunc(slices.Clone(r.Sites), func(s Site) bool {
		if !s.waits() {
			return true
		}
		p := s.Places[0]
		return r.keeps(p.Start, p.End) || r.overlapping(p.Start, p.End) != 0
	})
}

// Offers shows the places that wait, in the order of the text.
func (r Review) Offers(v *format.View) []OfferedPlace {
	list := []OfferedPlace{}
	n := 0 // blocks that end before the place
	for _, s := range r.waiting() {
		p := s.Places[0]
		for n < len(v.Blocks) && v.Blocks[n].End <= p.Start {
			n++
		}
		shown := located{Place: p, site: s, first: true}.show(v.Text[p.Start:p.End])
		before, after := around(v, v.Blocks[n], p)
		list = append(list, OfferedPlace{s.ID, n + 1, s.Kind, before, shown.Words, after, shown.Variants})
	}
	return list
}

// around are the words to both sides of a place in its paragraph, as many as it
// takes to read it.
func around(v *format.View, b format.Block, p mark.Place) (before, after string) {
	const reach = 110 // bytes to either side
	before, after = v.Text[b.Start:p.Start], v.Text[p.End:b.End]
	if cut := len(before) - reach; cut > 0 {
		if i := strings.IndexByte(before[cut:], ' '); i >= 0 {
			before = "…" + before[cut+i:]
		}
	}
	if len(after) > reach {
		if i := strings.LastIndexByte(after[:reach], ' '); i >= 0 {
			after = after[:i+1] + "…"
		}
	}
	return before, after
}

// An OfferedYield is what the places that wait would bring if all were accepted.
type OfferedYield struct {
	Places int            `json:"places"`
	Bits   float64        `json:"bits"`
	Needed edition.Needed `json:"needed" doc:"words that would have to be quoted then"`
}

// Waiting measures the places that wait.
func (r Review) Waiting(v *format.View, coalition, copies int) OfferedYield {
	var sites []mark.Site
	for _, s := range r.waiting() {
		sites = append(sites, s.Site)
	}
	return OfferedYield{len(sites), hundredths(mark.Bits(sites)), Needed(v, append(r.Settled(), sites...), coalition, copies)}
}
