package access

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// An affair with its truth: who really came to hold what and when, of which
// the record shows a part. Item 3 follows from items 0 and 2.
type affair struct {
	in     Inquiry
	source string
}

// draw makes one. Of what happened each entry is missing with the chance unlogged. A
// party whose own list, or whose list of whom it passed an item to, has a gap says
// so, unless it is mistaken, which it is with the chance mistaken.
func draw(rng *rand.Rand, unlogged, mistaken float64) affair {
	in := Inquiry{Originator: "A", Rules: []Rule{{"r", "i3", []string{"i0", "i2"}}}}
	parties := []string{"A", "B", "C", "D"}
	for i := range 16 {
		in.People = append(in.People, Person{fmt.Sprint("p", i), parties[i%4]})
	}
	had := map[string]map[string]int{} // by person and item: the day
	for _, p := range in.People {
		had[p.ID] = map[string]int{}
	}
	for k := range 4 {
		item := fmt.Sprint("i", k)
		gap := map[string]bool{}
		for range 1 + rng.IntN(8) {
			to, by := in.People[rng.IntN(16)], parties[rng.IntN(4)]
			day0 := rng.IntN(14)
			if _, ok := had[to.ID][item]; ok {
				continue
			}
			had[to.ID][item] = day0
			if rng.Float64() < unlogged {
				gap[to.Party], gap[by] = true, true // both ends of the step lack it
				gap["A"] = true
				continue
			}
			in.Entries = append(in.Entries, Entry{ID: to.ID + item, Person: to.ID, Item: item, Kind: Onward, Basis: Recorded, From: At(day(day0))})
		}
		for _, p := range parties {
			in.Answers = append(in.Answers, Answer{p + item, item, p, !gap[p] || rng.Float64() < mistaken, day(30)})
		}
		in.Examined = append(in.Examined, Examination{"x" + item, item, "read"})
		if k%2 == 1 {
			in.Leaks = append(in.Leaks, Leak{item, Span{day(9), day(10)}})
		}
	}
	return affair{in, pick(rng, in, had)}
}

// pick chooses a source among those who really had something that leaked, by
// holding or deriving it, or "" if nobody had.
func pick(rng *rand.Rand, in Inquiry, had map[string]map[string]int) string {
	var able []string
	for id, items := range had {
		by := func(item string) bool { d, ok := items[item]; return ok && d < 9 }
		if by("i1") || by("i3") || by("i0") && by("i2") {
			able = append(able, id)
		}
	}
	if len(able) == 0 {
		return ""
	}
	slices.Sort(able)
	return able[rng.IntN(len(able))]
}

// falseExclusions draws affairs and counts the sources that are excluded from everything.
func falseExclusions(t *testing.T, unlogged, mistaken float64) (wrong, affairs, excluded int) {
	rng := rand.New(rand.NewPCG(21, 4))
	for range 1500 {
		a := draw(rng, unlogged, mistaken)
		if a.source == "" {
			continue
		}
		affairs++
		_, altogether := examine(t, a.in).Excluded()
		excluded += len(altogether)
		if slices.Contains(altogether, a.source) {
			wrong++
		}
	}
	return wrong, affairs, excluded
}

// However much went unlogged, no true source is excluded as long as parties
// that have gaps say so, and people are still excluded where they can be. Where every party
// swears to a list with gaps, sources are excluded: a certificate is as good as the answers
// that it shows.
func TestTrueSourcesAreNotExcluded(t *testing.T) {
	for _, unlogged := range []float64{0, .1, .3} {
		wrong, affairs, excluded := falseExclusions(t, unlogged, 0)
		t.Logf("%.0f %% unlogged: %d of %d sources excluded, %.1f of 16 people in each affair", 100*unlogged, wrong, affairs, float64(excluded)/float64(affairs))
		if wrong > 0 || excluded == 0 {
			t.Errorf("%.0f %% unlogged: %d of %d sources excluded, %d people in all", 100*unlogged, wrong, affairs, excluded)
		}
	}
	wrong, affairs, _ := falseExclusions(t, .3, 1)
	t.Logf("30 %% unlogged, and every list sworn to: %d of %d sources excluded", wrong, affairs)
	if wrong == 0 {
		t.Error("mistaken answers exclude nobody: the simulation is too tame")
	}
}
