package review

import (
	"slices"

	"barium/internal/mark"
	"barium/internal/text"
)

// Splice carries a review over to a text in which one stretch was replaced by words of
// such a length. Sites and kept stretches that overlap it are gone, for what they were
// decided about is; those behind it move with the text.
func (r Review) Splice(at text.Span, length int) Review {
	by := length - (at.End - at.Start)
	var out Review
	for _, s := range r.Sites {
		s.Places = slices.Clone(s.Places)
		cut := slices.ContainsFunc(s.Places, func(p mark.Place) bool { return p.Start < at.End && at.Start < p.End })
		for i, p := range s.Places {
			if p.Start >= at.End {
				s.Places[i].Start, s.Places[i].End = p.Start+by, p.End+by
			}
		}
		if !cut {
			out.Sites = append(out.Sites, s)
		}
	}
	for _, f := range r.Forbidden {
		switch {
		case f.Start >= at.End:
			out.Forbidden = append(out.Forbidden, text.Span{Start: f.Start + by, End: f.End + by})
		case f.End <= at.Start:
			out.Forbidden = append(out.Forbidden, f)
		case f.Start <= at.Start && at.End <= f.End: // a paragraph that stays as it is
			out.Forbidden = append(out.Forbidden, text.Span{Start: f.Start, End: f.End + by})
		}
	}
	return out
}
