package mark

import (
	"cmp"
	"slices"

	"barium/internal/text"
)

// Settled lists the sites that stand beside each other: without places that
// overlap a forbidden stretch of the text, and an author's own site (kind author)
// before one of the program's that overlaps it. A site that loses all its places
// goes. Authors' sites that overlap each other both stay: NewRenderer refuses them.
func Settled(sites []Site, forbidden []text.Span) []Site {
	read := make([]readSite, len(sites))
	for i, s := range sites {
		read[i] = readSite{kind: s.Kind, group: s.Group}
		for _, p := range s.Places {
			read[i].places = append(read[i].places, located{Place: p})
		}
	}
	shut := make([]located, len(forbidden))
	for i, f := range forbidden {
		shut[i] = located{Place: Place{Start: f.Start, End: f.End}}
	}
	out, _ := settle(read, shut)
	return out
}

// settle drops what is forbidden and lets authors' sites go first. It returns
// the places that are left, too, with where they were read.
func settle(read []readSite, forbidden []located) (out []Site, all []located) {
	authors := slices.Clone(forbidden)
	for _, s := range read {
		if s.kind == "author" {
			authors = append(authors, s.places...)
		}
	}
	shut, taken := sorted(forbidden), sorted(authors)
	for _, s := range read {
		held := taken
		if s.kind == "author" {
			held = shut
		}
		site := Site{Kind: s.kind, Group: s.group}
		for _, p := range s.places {
			if !overlaps(held, p.Place) {
				all = append(all, p)
				site.Places = append(site.Places, p.Place)
			}
		}
		if len(site.Places) > 0 {
			out = append(out, site)
		}
	}
	slices.SortStableFunc(out, func(a, b Site) int { return cmp.Compare(a.Places[0].Start, b.Places[0].Start) })
	return out, all
}

// sorted orders places by where they begin.
func sorted(places []located) []located {
	out := slices.Clone(places)
	slices.SortStableFunc(out, func(a, b located) int { return cmp.Compare(a.Start, b.Start) })
	return out
}

// overlaps reports whether p overlaps one of the places, which are sorted but
// may overlap each other: forbidden stretches do.
func overlaps(places []located, p Place) bool {
	to, _ := slices.BinarySearchFunc(places, p.End, func(l located, end int) int { return cmp.Compare(l.Start, end) })
	return slices.ContainsFunc(places[:to], func(l located) bool { return l.End > p.Start })
}
