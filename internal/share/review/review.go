// Package review is an author's look at the places where a document may vary,
// before it is filed: what the program found is kept or struck out, variants and
// places of one's own are added, and stretches are kept as they are.
package review

import (
	"slices"

	"barium/internal/format"
	"barium/internal/mark"
	"barium/internal/share/invalid"
	"barium/internal/text"
)

// A Review is the sites of a text with what its author decided about each. It is
// kept with the draft as JSON, so that a newer lexicon changes nothing under the
// author's hands.
type Review struct {
	Sites     []Site      `json:"sites"`
	Forbidden []text.Span `json:"forbidden"` // stretches of the text that stay as they are
}

// A Site is one that was found or added.
type Site struct {
	ID int `json:"id"` // from 1, and never another's
	mark.Site
	Out     bool  `json:"out"`               // struck out, or not accepted: it doesn't vary
	Struck  []int `json:"struck"`            // variants left out, by their index
	Offered bool  `json:"offered,omitempty"` // it varies only where the author accepted it
}

// own is the kind of a site that the author added.
const own = "author"

// Of finds the sites of a text, and the places that wait beside them.
func Of(v *format.View) Review {
	sites := mark.Find(v)
	r := Fixed(sites)
	for _, s := range mark.Offered(v, sites) {
		r.Sites = append(r.Sites, Site{ID: len(r.Sites) + 1, Site: s, Out: true, Offered: true})
	}
	return r
}

// Fixed is the review of sites that were settled already, to be shown.
func Fixed(sites []mark.Site) Review {
	var r Review
	for i, s := range sites {
		r.Sites = append(r.Sites, Site{ID: i + 1, Site: s})
	}
	return r
}

// Settled lists the sites as copies will have them.
func (r Review) Settled() []mark.Site {
	var list []mark.Site
	for _, s := range r.Sites {
		if kept := s.kept(); len(kept) > 1 && !s.Out {
			list = append(list, s.only(kept))
		}
	}
	return mark.Settled(list, r.Forbidden)
}

// kept are the variants that weren't struck out, by their index.
func (s Site) kept() []int {
	var list []int
	for i := range s.Q() {
		if !slices.Contains(s.Struck, i) {
			list = append(list, i)
		}
	}
	return list
}

// only is the site with some of its variants.
func (s Site) only(kept []int) mark.Site {
	out := mark.Site{Kind: s.Kind, Group: s.Group}
	for _, p := range s.Places {
		q := mark.Place{Start: p.Start, End: p.End, Original: slices.Index(kept, p.Original)}
		for _, i := range kept {
			q.Variants = append(q.Variants, p.Variants[i])
		}
		out.Places = append(out.Places, q)
	}
	return out
}

// stands reports whether a variant is what the text has at one of the places:
// that can't be struck out, or copies would say what nobody wrote.
func (s Site) stands(variant int) bool {
	return slices.ContainsFunc(s.Places, func(p mark.Place) bool { return p.Original == variant })
}

// A Verdict is what an author decides about one site.
type Verdict struct {
	Site int   `json:"site" doc:"its id"`
	Use  bool  `json:"use" doc:"false to strike it out"`
	Keep []int `json:"keep" nullable:"true" doc:"variants that are kept, by their index; null for all"`
}

// Choose decides about a site.
func (r *Review) Choose(c Verdict) error {
	i := r.index(c.Site)
	if i < 0 {
		return invalid.Errorf("there is no site %d", c.Site)
	}
	s := &r.Sites[i]
	s.Struck = nil
	for n := range s.Q() {
		if c.Keep != nil && !slices.Contains(c.Keep, n) && !s.stands(n) {
			s.Struck = append(s.Struck, n)
		}
	}
	if c.Use && s.Out && s.Kind == own {
		if other := r.overlapping(s.Places[0].Start, s.Places[0].End); other != 0 {
			return invalid.Errorf("site %d overlaps your site %d: strike that out first", s.ID, other)
		}
	}
	s.Out = !c.Use
	return nil
}

func (r *Review) index(id int) int {
	return slices.IndexFunc(r.Sites, func(s Site) bool { return s.ID == id })
}

// overlapping is the id of an author's site in use that overlaps a stretch; 0 for
// none.
func (r *Review) overlapping(start, end int) int {
	for _, s := range r.Sites {
		if s.Kind == own && !s.Out && s.Places[0].Start < end && start < s.Places[0].End {
			return s.ID
		}
	}
	return 0
}
