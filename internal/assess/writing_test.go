package assess

import (
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"barium/internal/demo/affair"
	"barium/internal/exposure"
)

// older is the affair's older case, of which some statements stand in a text that is
// being written; nobody heard these.
func older(t *testing.T, rungs map[string]int) (File, *exposure.Inquiry, []Statement) {
	t.Helper()
	countries, said := affair.Source()
	f, err := Read(said)
	if err != nil {
		t.Fatal(err)
	}
	var told File
	var lines []Statement
	for i := range f.Statements {
		s := &f.Statements[i]
		if rung, ok := rungs[s.ID]; ok {
			s.To, s.Source = nil, &Source{Document: "D", Rung: rung, Words: "what stands there"}
			s.Ladder = []Rung{{Where: "(" + s.Where + ") || c.nato", Text: "something less"}}
			lines = append(lines, *s)
		}
		told.Statements = append(told.Statements, s.Forms()...)
	}
	told.Secret = f.Secret
	q, err := told.Inquiry(countries)
	if err != nil {
		t.Fatal(err)
	}
	return f, q, lines
}

func TestWriting(t *testing.T) {
	_, q, lines := older(t, map[string]int{"crown": 0, "border": 0})
	w, err := Write(q, exposure.Public(), lines, nil, Limit{})
	if err != nil {
		t.Fatal(err)
	}
	if w.Held.Left != 5 || w.Held.Lost || w.Now.Left != 1 || !w.Now.Lost || !w.Complete || len(w.Sets) != 5 || len(w.Heard) != 3 || !w.Silence {
		t.Errorf("%+v", w)
	}
	if w.Cheapest == nil || !maps.Equal(w.Cheapest.Rungs, map[string]int{"crown": 1, "border": 1}) || w.Cheapest.Cost != 1 || w.Cheapest.Left != 5 || w.Cheapest.Lost || !w.Cheapest.Optimal {
		t.Errorf("cheapest: %+v", w.Cheapest)
	}
	w, err = Write(q, exposure.Public(), lines, map[string]int{"crown": 2, "ferry": 2}, Limit{})
	if _, ferry := w.Then.Rungs["ferry"]; err != nil || ferry || w.Then.Left != 1 || !w.Then.Lost || w.Then.Rungs["crown"] != 2 {
		t.Errorf("%v: then %+v", err, w.Then)
	}
}

// What is considered and then done comes to the same: on every choice of rungs, the
// text as it would be written is the text as it is then.
func TestWhatIsConsideredIsWhatComes(t *testing.T) {
	ids := []string{"crown", "ferry", "border", "small"}
	written := map[string]int{}
	for _, id := range ids {
		written[id] = 0
	}
	_, q, lines := older(t, written)
	r := rand.New(rand.NewPCG(1, 8))
	for range 40 {
		choice := map[string]int{}
		for _, id := range ids {
			choice[id] = r.IntN(3)
		}
		before, err := Write(q, exposure.Public(), lines, choice, Limit{})
		if err != nil {
			t.Fatal(err)
		}
		_, changed, as := older(t, choice)
		after, err := Write(changed, exposure.Public(), as, choice, Limit{})
		if err != nil {
			t.Fatal(err)
		}
		if after.Now.Left != before.Then.Left || after.Now.Lost != before.Then.Lost || !slices.Equal(after.Then.Remaining, before.Then.Remaining) {
			t.Errorf("%v: %+v is considered, and %+v comes", choice, before.Then.Remainder, after.Now)
		}
		held, now, err := Glance(changed, exposure.Public(), as)
		if err != nil || now.Left != after.Now.Left || held.Left != after.Held.Left {
			t.Errorf("%v: at a glance %+v, and %+v", err, now, after.Now)
		}
		if before.Cheapest != nil && after.Cheapest != nil && before.Cheapest.Cost != after.Cheapest.Cost {
			t.Errorf("%v: the cheapest costs %v, and %v when it is changed", choice, before.Cheapest.Cost, after.Cheapest.Cost)
		}
	}
}

// What an audience has heard already can't be withheld from it.
func TestWhatIsKnownIsKnown(t *testing.T) {
	f, _, lines := older(t, map[string]int{"crown": 0, "border": 0})
	lines[0].To = audiences{publicName}
	f.Statements[slices.IndexFunc(f.Statements, func(s Statement) bool { return s.ID == lines[0].ID })] = lines[0]
	countries, _ := affair.Source()
	q, err := f.Inquiry(countries)
	if err != nil {
		t.Fatal(err)
	}
	w, err := Write(q, exposure.Public(), lines, map[string]int{lines[0].ID: 2}, Limit{})
	if err != nil || !slices.Equal(w.Known, []string{lines[0].ID}) || w.Then.Left != w.Now.Left || w.Silence {
		t.Errorf("%v: %+v", err, w)
	}
}

func TestForms(t *testing.T) {
	s := Statement{ID: "ferry", Text: "a ferry on the Baltic", Where: "a", Ladder: []Rung{{Where: "b"}, {Where: "c", Text: "some ship"}}, Source: &Source{Document: "D", Rung: 1, Words: "a ship", Was: "a ferry"}}
	three := 3.0
	s.Cost = &three
	list := s.Forms()
	if len(list) != 1 || list[0].ID != "ferry (weaker)" || list[0].Where != "b" || list[0].Text != "a ship" || *list[0].Cost != 2 || *list[0].Ladder[0].Cost != 1 || list[0].Source.Rung != 0 {
		t.Errorf("%+v", list)
	}
	s.Told = []Telling{{To: "F"}}
	if list = s.Forms(); len(list) != 2 || list[0].ID != "ferry" || list[0].Source != nil {
		t.Errorf("said elsewhere, too: %+v", list)
	}
	s.Source.Rung = 3
	if list = s.Forms(); len(list) != 1 || list[0].ID != "ferry" {
		t.Errorf("withheld in one place: %+v", list)
	}
	s.Told = nil
	if list = s.Forms(); len(list) != 0 {
		t.Errorf("withheld: %+v", list)
	}
}

func TestInTries(t *testing.T) {
	p := Picture{Candidates: []Possibility{{"a", .5, 0}, {"b", .3, 0}, {"c", .2, 0}, {"d", 0, 1}}}
	for tries, want := range map[int]float64{-1: 0, 0: 0, 1: .5, 2: .8, 3: 1, 9: 1} {
		if got := p.InTries(tries); got < want-1e-12 || got > want+1e-12 {
			t.Errorf("within %d tries %v, want %v", tries, got, want)
		}
	}
}
