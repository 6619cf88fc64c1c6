package excerpt

import (
	"slices"

	"barium/internal/text"
)

// A Piece is a stretch of a text under the same marks.
type Piece struct {
	text.Span
	In []int // the marks that cover it, by their index
}

// Pieces cuts a stretch of a text where marks begin and end. The pieces together are
// the stretch, in order.
func Pieces(of text.Span, marks []text.Span) []Piece {
	cuts := []int{of.Start, of.End}
	for _, m := range marks {
		for _, c := range []int{m.Start, m.End} {
			if c > of.Start && c < of.End {
				cuts = append(cuts, c)
			}
		}
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var list []Piece
	for i := 1; i < len(cuts); i++ {
		p := Piece{Span: text.Span{Start: cuts[i-1], End: cuts[i]}}
		for j, m := range marks {
			if m.Start <= p.Start && p.End <= m.End {
				p.In = append(p.In, j)
			}
		}
		list = append(list, p)
	}
	return list
}
