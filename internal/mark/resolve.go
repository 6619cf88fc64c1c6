package mark

import (
	"cmp"
	"math"
	"slices"
)

// resolve keeps candidates that do not overlap: conventions first, so that a
// document never shows two of them, and of the others those that together tell
// the most. The result is in text order.
func resolve(found []candidate) []candidate {
	slices.SortStableFunc(found, func(a, b candidate) int { return cmp.Compare(a.start, b.start) })
	out := found[:0] // never longer than what has been read
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
	var kept, rest []candidate
	for _, c := range cluster {
		if c.rank >= rankConvention {
			kept = slices.DeleteFunc(kept, func(k candidate) bool { return overlap(k, c) && k.rank < c.rank })
			if !slices.ContainsFunc(kept, func(k candidate) bool { return overlap(k, c) }) {
				kept = append(kept, c)
			}
		}
	}
	for _, c := range cluster {
		if c.rank < rankConvention && !slices.ContainsFunc(kept, func(k candidate) bool { return overlap(k, c) }) {
			rest = append(rest, c)
		}
	}
	kept = append(kept, heaviest(rest)...)
	slices.SortFunc(kept, func(a, b candidate) int { return cmp.Compare(a.start, b.start) })
	return kept
}

func overlap(a, b candidate) bool { return a.start < b.end && b.start < a.end }

// heaviest chooses candidates that do not overlap and whose weights add up to
// the most: weighted interval scheduling, from the last end to the first.
func heaviest(found []candidate) []candidate {
	slices.SortStableFunc(found, func(a, b candidate) int { return cmp.Compare(a.end, b.end) })
	best := make([]float64, len(found)+1) // best[i]: of the first i
	before := make([]int, len(found))     // how many end before candidate i starts
	for i, c := range found {
		for before[i] = i; before[i] > 0 && found[before[i]-1].end > c.start; {
			before[i]--
		}
		best[i+1] = max(best[i], best[before[i]]+weight(c))
	}
	var kept []candidate
	for i := len(found); i > 0; {
		if best[i] == best[i-1] {
			i--
			continue
		}
		kept = append(kept, found[i-1])
		i = before[i-1]
	}
	return kept
}

// weight is what a candidate tells, in bits; among equals the higher rank and
// then the shorter place is worth a trifle more.
func weight(c candidate) float64 {
	return math.Log2(float64(len(c.variants))) + 1e-4*float64(c.rank) - 1e-6*float64(min(c.end-c.start, 99))
}

// sites makes one site of each candidate, or of all that share a group. A group
// has as many variants as its first place; a place that disagrees stays as it is.
func sites(kept []candidate) []Site {
	out := make([]Site, 0, len(kept))
	single := make([]Place, 0, len(kept)) // one array for all sites of one place
	groups := map[string]int{}
	for _, c := range kept {
		p := Place{Start: c.start, End: c.end, Variants: c.variants, Original: c.original}
		if c.group == "" {
			single = append(single, p)
			n := len(single)
			out = append(out, Site{Kind: c.kind, Places: single[n-1 : n : n]})
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
