package mark

import (
	"cmp"
	"math"
	"slices"
)

// resolve keeps candidates that do not overlap: the higher rank first, then
// the one with more bits a byte, then the earlier. The result is in text order.
func resolve(found []candidate) []candidate {
	slices.SortStableFunc(found, func(a, b candidate) int { return cmp.Compare(a.start, b.start) })
	var out []candidate
	for from := 0; from < len(found); {
		to, end := from+1, found[from].end
		for to < len(found) && found[to].start < end {
			end = max(end, found[to].end)
			to++
		}
		out = append(out, strongest(found[from:to])...)
		from = to
	}
	return out
}

// strongest settles one cluster of overlapping candidates.
func strongest(cluster []candidate) []candidate {
	if len(cluster) == 1 {
		return cluster
	}
	order := slices.Clone(cluster)
	slices.SortStableFunc(order, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.rank, a.rank), cmp.Compare(density(b), density(a)), cmp.Compare(a.start, b.start))
	})
	var kept []candidate
	for _, c := range order {
		if !slices.ContainsFunc(kept, func(k candidate) bool { return c.start < k.end && k.start < c.end }) {
			kept = append(kept, c)
		}
	}
	slices.SortFunc(kept, func(a, b candidate) int { return cmp.Compare(a.start, b.start) })
	return kept
}

// density is what a candidate tells, in bits a byte.
func density(c candidate) float64 {
	return math.Log2(float64(len(c.variants))) / float64(c.end-c.start)
}

// sites makes one site of each candidate, or of all that share a group. A group
// has as many variants as its first place; a place that disagrees stays as it is.
func sites(kept []candidate) []Site {
	out := make([]Site, 0, len(kept))
	groups := map[string]int{}
	for _, c := range kept {
		p := Place{Start: c.start, End: c.end, Variants: c.variants, Original: c.original}
		if c.group == "" {
			out = append(out, Site{Kind: c.kind, Places: []Place{p}})
			continue
		}
		i, ok := groups[c.group]
		if !ok {
			i = len(out)
			groups[c.group] = i
			out = append(out, Site{Kind: c.kind, Group: c.group})
		}
		if len(out[i].Places) == 0 || len(p.Variants) == out[i].Q() {
			out[i].Places = append(out[i].Places, p)
		}
	}
	return out
}
