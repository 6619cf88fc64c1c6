package exposure

import (
	"math"
	"slices"
	"testing"

	"barium/internal/exposure/dots"
	"barium/internal/exposure/withhold"
	"barium/internal/exposure/world"
)

// The affair's older case, in an invented world: "a partner country" had a
// source in Tessel. Nobody was named, and yet it was Aldmark.
const partners = `name,allied,missions[],tongue,coast,size
Aldmark,true,Tessel;Orun,north,true,small
Brenn,true,Tessel,north,false,small
Corvia,true,Orun,south,true,large
Dunmar,true,Tessel;Orun,south,true,small
Estgar,true,Tessel,north,true,large
Falk,false,Tessel,north,true,small
Gorm,false,Orun,south,false,large
Harra,true,Tessel,south,false,small
Ister,true,,north,true,small
Jotun,true,Tessel;Orun,north,false,large
Karst,false,Tessel,south,true,large
Lorn,true,Orun,north,true,small
Moor,true,Tessel,north,false,small
`

func affair(t *testing.T) *Inquiry {
	t.Helper()
	w, err := world.Parse([]byte(partners), "name", nil)
	if err != nil {
		t.Fatal(err)
	}
	public := func(by string, at Moment) []Telling { return []Telling{{By: by, To: Public(), At: at}} }
	q, err := New(w, Secret{Name: "whose source it was", Harm: Harm{Fewer: 4}}, []Statement{
		{ID: "tongue", Text: "he spoke with his officer in the northern tongue", Where: "c.tongue == 'north'", Cost: 2,
			Told: []Telling{{"the envoy", Party("F"), 1}, {"a blogger", Public(), 6}}},
		{ID: "partner", Text: "a partner country", Where: "c.allied", Cost: 5, Told: public("the paper", 2)},
		{ID: "city", Text: "at its mission in Tessel", Where: "'Tessel' in c.missions", About: "c.missions", Cost: 3,
			Ladder: []Rung{{"size(c.missions) > 0", 1}}, Told: public("the paper", 3)},
		{ID: "coast", Text: "the officer came home by sea", Where: "c.coast", Cost: 1, Told: public("the paper", 4)},
		{ID: "small", Text: "a service too small for a desk of its own", Where: "c.size == 'small'", Cost: 1, Told: public("the paper", 5)},
	})
	if err != nil {
		t.Fatal(err)
	}
	return q
}

func TestTheAffairWhoKnewWhatWhen(t *testing.T) {
	q := affair(t)
	for _, c := range []struct {
		who   Audience
		left  []int // after each event
		pivot string
	}{
		{Public(), []int{10, 7, 3, 2, 1}, "coast"},
		{Party("F"), []int{8, 7, 5, 2, 1}, "coast"},
		{Person("an officer", "F"), []int{8, 7, 5, 2, 1}, "coast"},
	} {
		steps, err := q.View(c.who, Always).History()
		if err != nil {
			t.Fatal(err)
		}
		var left []int
		pivot := ""
		for _, s := range steps {
			left = append(left, s.Left)
			if s.Pivot {
				pivot = s.ID
			}
		}
		if !slices.Equal(left, c.left) || pivot != c.pivot {
			t.Errorf("%s: left %v with pivot %s, want %v and %s", c.who, left, pivot, c.left, c.pivot)
		}
	}
	// At moment 5 the private talk makes the difference between two and one.
	for who, want := range map[string]int{"public": 2, "party F": 1} {
		a := map[string]Audience{"public": Public(), "party F": Party("F")}[who]
		answer, err := q.View(a, 5).Answer()
		if err != nil || len(answer.Candidates) != want || answer.EntropyBits != math.Log2(float64(want)) {
			t.Errorf("%s at 5: %+v, %v; want %d left", who, answer, err, want)
		}
	}
	reasons, possible := q.View(Party("F"), Always).Why("Dunmar")
	if !possible || len(reasons) != 1 || reasons[0].By != "the envoy" {
		t.Errorf("Dunmar is excluded by %+v", reasons)
	}
}

func TestTheAffairTheDots(t *testing.T) {
	v := affair(t).View(Public(), Always)
	found, err := v.Dots(dots.Limit{})
	if err != nil || !found.Complete {
		t.Fatal(err)
	}
	var sets [][]string
	for _, d := range found.Sets {
		sets = append(sets, d.IDs)
	}
	want := [][]string{{"partner", "city", "coast"}, {"city", "coast", "small"}, {"tongue", "city", "coast"},
		{"tongue", "coast", "small", "partner"}, {"tongue", "city", "small", "partner"}}
	sort := func(list [][]string) {
		for _, s := range list {
			slices.Sort(s)
		}
		slices.SortFunc(list, slices.Compare)
	}
	sort(sets)
	sort(want)
	if !slices.EqualFunc(sets, want, slices.Equal) {
		t.Errorf("the dots are %v, want %v", sets, want)
	}
	shares, err := v.Shares(0, nil, dots.Limit{})
	if err != nil {
		t.Fatal(err)
	}
	sum := 0.0
	for _, s := range shares {
		sum += s.Bits
		t.Logf("%-8s %.3f bits, %.3f when it came, %.3f of the dots", s.ID, s.Bits, s.InOrder, s.Support)
	}
	if math.Abs(sum-math.Log2(13)) > 1e-9 {
		t.Errorf("shares sum to %v, want log₂ 13", sum)
	}
}

func TestTheAffairTwoLines(t *testing.T) {
	q := affair(t)
	plans, err := q.View(Public(), Always).Withhold(3, withhold.Limit{})
	if err != nil {
		t.Fatal(err)
	}
	best := plans[0]
	if len(best.Changes) != 2 || best.Changes[0].ID != "coast" || best.Changes[1].ID != "small" || best.Cost != 2 || !best.Optimal {
		t.Errorf("%+v; want the two lines coast and small, withheld", best)
	}
	if want := []string{"Aldmark", "Brenn", "Estgar", "Jotun", "Moor"}; !slices.Equal(best.Remaining, want) {
		t.Errorf("%v remain, want %v", best.Remaining, want)
	}
	// Whoever knows the rule asks under whom it would leave out just these
	// lines: here under all of them, so the gaps say nothing.
	for i, want := range []int{5, 4} {
		r := q.Recheck(plans[i], Cheapest, withhold.Limit{})
		if len(r.Remaining) != want || r.Remaining[0] != "Aldmark" || r.Harmed != (want < 4) || !r.Certain || plans[i].Cost != 2 {
			t.Errorf("plan %d of cost %v: %+v; want that %d remain", i, plans[i].Cost, r, want)
		}
	}
}

// TestPlannedRelease: what a release would add is seen before it is made, and
// what the audience has already adds nothing.
func TestPlannedRelease(t *testing.T) {
	q := affair(t)
	left := func(v View) int {
		t.Helper()
		a, err := v.Answer()
		if err != nil {
			t.Fatal(err)
		}
		return len(a.Candidates)
	}
	now := q.View(Public(), 2)
	if n := left(now); n != 10 {
		t.Fatalf("%d candidates after the first event, want 10", n)
	}
	planned, err := now.With("city", "coast")
	if err != nil {
		t.Fatal(err)
	}
	if n := left(planned); n != 3 {
		t.Errorf("%d candidates would be left, want 3", n)
	}
	again, err := planned.With("city")
	if err != nil || len(again.Events) != len(planned.Events) {
		t.Errorf("told twice: %d events, %v", len(again.Events), err)
	}
	if n := left(now); n != 10 {
		t.Errorf("planning changed what is: %d candidates", n)
	}
	if _, err := now.With("rumour"); err == nil {
		t.Error("a statement that there isn't was added")
	}
}
