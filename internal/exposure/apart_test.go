package exposure

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"barium/internal/exposure/withhold"
	"barium/internal/exposure/world"
)

// What can't be withheld any more is taken as given: the cheapest plan over the rest
// costs what the cheapest of all choices costs that are tried by brute force, and it
// leaves whom that choice leaves.
func TestWithholdWhatIsLeftToWithhold(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 4))
	for range 150 {
		q, held, open := aWorldOfTwo(t, r)
		v := q.View(Party("F"), Always)
		if _, err := v.Answer(); err != nil {
			continue
		}
		apart := v.Apart(open)
		best := -1.0
		for choice := range 1 << len(open) {
			rungs, cost := map[string]int{}, 0.0
			for i, id := range open {
				if choice>>i&1 == 1 {
					rungs[id], cost = 1, cost+float64(i+1)
				}
			}
			all, err := v.Chosen(rungs)
			if err != nil {
				t.Fatal(err)
			}
			some, err := apart.Chosen(rungs)
			if err != nil || !slices.Equal(all.Remaining, some.Remaining) {
				t.Fatalf("%v: %v leaves %v, and apart %v", err, rungs, all.Remaining, some.Remaining)
			}
			if q.Kept(all) && (best < 0 || cost < best) {
				best = cost
			}
		}
		plans, err := apart.Withhold(1, withhold.Limit{})
		switch {
		case errors.Is(err, withhold.ErrImpossible):
			if best >= 0 {
				t.Fatalf("a plan for %v is there, with %v given", best, held)
			}
		case err != nil:
			t.Fatal(err)
		case plans[0].Cost != best:
			t.Fatalf("cost %v, by brute force %v", plans[0].Cost, best)
		}
	}
}

// aWorldOfTwo has candidates with random properties, of which some statements were made
// before and some are still to be made.
func aWorldOfTwo(t *testing.T, r *rand.Rand) (q *Inquiry, held, open []string) {
	t.Helper()
	const facts = 7
	rows := "name"
	for f := range facts {
		rows += fmt.Sprintf(",f%d", f)
	}
	for c := range 16 {
		rows += fmt.Sprintf("\nc%d", c)
		for range facts {
			rows += fmt.Sprintf(",%v", r.IntN(3) > 0)
		}
	}
	var list []Statement
	for f := range facts {
		s := Statement{ID: fmt.Sprintf("s%d", f), Where: fmt.Sprintf("c.f%d", f), Cost: 1, Told: []Telling{{To: Party("F")}}}
		if f < 3 {
			held = append(held, s.ID)
		} else {
			open = append(open, s.ID)
			s.Cost = float64(len(open))
		}
		list = append(list, s)
	}
	w, err := world.Parse([]byte(rows), "name", nil)
	if err != nil {
		t.Fatal(err)
	}
	q, err = New(w, Secret{Name: "who", Harm: Harm{Fewer: 2 + r.IntN(3)}}, list)
	if err != nil {
		t.Fatal(err)
	}
	return q, held, open
}
