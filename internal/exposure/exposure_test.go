package exposure

import (
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"barium/internal/exposure/dots"
	"barium/internal/exposure/withhold"
	"barium/internal/exposure/world"
)

// small is a random world with attributes a0, a1, … of three values each, and
// statements about candidate 0.
type small struct {
	values [][]int // by candidate and attribute
	q      *Inquiry
	fewer  int
	wide   []bool // by statement: not the value itself, but that or the next
}

func (s small) holds(statement, candidate int) bool {
	v, own := s.values[candidate][statement], s.values[0][statement]
	return v == own || s.wide[statement] && v == (own+1)%3
}

func drawSmall(t *rapid.T, soft bool) small {
	n, m := rapid.IntRange(1, 30).Draw(t, "candidates"), rapid.IntRange(0, 6).Draw(t, "attributes")
	s := small{fewer: rapid.IntRange(1, 6).Draw(t, "fewer")}
	var csv strings.Builder
	csv.WriteString("name")
	for a := range m {
		fmt.Fprintf(&csv, ",a%d", a)
	}
	for c := range n {
		s.values = append(s.values, rapid.SliceOfN(rapid.IntRange(0, 2), m, m).Draw(t, "values"))
		fmt.Fprintf(&csv, "\nn%d", c)
		for _, v := range s.values[c] {
			fmt.Fprintf(&csv, ",%d", v)
		}
	}
	w, err := world.Parse([]byte(csv.String()), "name", nil)
	if err != nil {
		t.Fatal(err)
	}
	var list []Statement
	for a := range m {
		own := s.values[0][a]
		s.wide = append(s.wide, rapid.Bool().Draw(t, "wide"))
		either := fmt.Sprintf("c.a%d in [%d.0, %d.0]", a, own, (own+1)%3)
		st := Statement{ID: fmt.Sprint("s", a), Where: fmt.Sprintf("c.a%d == %d", a, own), Cost: float64(rapid.IntRange(1, 6).Draw(t, "cost")),
			About: fmt.Sprintf("c.a%d", a), Told: []Telling{{At: Moment(a)}}}
		if s.wide[a] {
			st.Where, st.About = either, ""
		} else {
			st.Ladder = []Rung{{either, st.Cost / 2}}
		}
		if soft && rapid.Bool().Draw(t, "soft") {
			st.Likelihood = &Likelihood{.9, .2}
		}
		list = append(list, st)
	}
	s.q, err = New(w, Secret{Name: "who", Harm: Harm{Fewer: s.fewer}}, list)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func (s small) left(mask int) (list []string) {
candidates:
	for c := range s.values {
		for a := range s.wide {
			if mask>>a&1 == 1 && !s.holds(a, c) {
				continue candidates
			}
		}
		list = append(list, fmt.Sprint("n", c))
	}
	return list
}

func TestAnswerIsBayesByHand(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawSmall(t, true)
		got, err := s.q.Draft().Answer()
		if err != nil {
			t.Fatal(err)
		}
		weights, sum, entropy, best := map[string]float64{}, 0.0, 0.0, 0.0
		for c := range s.values {
			w := 1.0
			for a, st := range s.q.Statements {
				switch {
				case st.Likelihood == nil && !s.holds(a, c):
					w = 0
				case st.Likelihood != nil && s.holds(a, c):
					w *= .9
				case st.Likelihood != nil:
					w *= .2
				}
			}
			weights[fmt.Sprint("n", c)], sum = w, sum+w
		}
		for _, w := range weights {
			if w > 0 {
				entropy -= w / sum * math.Log2(w/sum)
				best = max(best, w/sum)
			}
		}
		guesses, last := 0.0, math.Inf(1)
		for i, c := range got.Candidates {
			if want := weights[c.Name] / sum; math.Abs(c.Probability-want) > 1e-9 || c.Probability > last+1e-12 {
				t.Fatalf("%s has %v after %v, want %v", c.Name, c.Probability, last, want)
			}
			guesses, last = guesses+float64(i+1)*c.Probability, c.Probability
		}
		if math.Abs(got.EntropyBits-entropy) > 1e-9 || math.Abs(got.BayesVulnerability-best) > 1e-9 || math.Abs(got.GuessingEntropy-guesses) > 1e-9 {
			t.Fatalf("%+v, want %v bits, %v, %v guesses", got.Measures, entropy, best, guesses)
		}
		p, _ := s.q.Draft().Posterior()
		one := GVulnerability(p, len(p), func(w, x int) float64 {
			if w == x {
				return 1
			}
			return 0
		})
		if math.Abs(one-best) > 1e-9 || math.Abs(InTries(p, 1)-best) > 1e-9 || math.Abs(InTries(p, len(p))-1) > 1e-9 {
			t.Fatalf("g-vulnerability of one guess is %v and %v, want %v", one, InTries(p, 1), best)
		}
	})
}

func TestDotsAreProved(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawSmall(t, false)
		found, err := s.q.Draft().Dots(dots.Limit{})
		if err != nil || !found.Complete {
			t.Fatal(err)
		}
		for _, d := range found.Sets {
			if len(d.Remaining) >= s.fewer || len(d.Remaining)+len(d.Witnesses) != len(s.values) {
				t.Fatalf("%v leave %v and exclude %v", d.IDs, d.Remaining, d.Witnesses)
			}
			for _, w := range d.Witnesses {
				var c, a int
				fmt.Sscanf(w.Candidate+" "+w.ID, "n%d s%d", &c, &a)
				if s.holds(a, c) || !slices.Contains(d.IDs, w.ID) {
					t.Fatalf("%s doesn't exclude %s", w.ID, w.Candidate)
				}
			}
		}
		want := 0
		for mask := range 1 << len(s.wide) {
			minimal := len(s.left(mask)) < s.fewer
			for a := range s.wide {
				minimal = minimal && (mask>>a&1 == 0 || len(s.left(mask&^(1<<a))) >= s.fewer)
			}
			if minimal {
				want++
			}
		}
		if want != len(found.Sets) {
			t.Fatalf("%d sets, want %d", len(found.Sets), want)
		}
	})
}

func TestWhyIsEveryReason(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawSmall(t, false)
		v := s.q.View(Public(), Always)
		for c := range s.values {
			reasons, possible := v.Why(fmt.Sprint("n", c))
			if !possible {
				t.Fatal("a candidate isn't possible")
			}
			var got, want []string
			for _, r := range reasons {
				got = append(got, r.ID)
			}
			for a := range s.wide {
				if !s.holds(a, c) {
					want = append(want, fmt.Sprint("s", a))
				}
			}
			if !slices.Equal(got, want) {
				t.Fatalf("n%d is excluded by %v, want %v", c, got, want)
			}
		}
	})
}

func TestSharesSumToTheWholeAndFollowHistory(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawSmall(t, true)
		v := s.q.View(Public(), Always)
		answer, err := v.Answer()
		if err != nil {
			t.Fatal(err)
		}
		shares, err := v.Shares(0, nil, dots.Limit{})
		if err != nil {
			t.Fatal(err)
		}
		steps, err := v.History()
		if err != nil || len(steps) != len(shares) {
			t.Fatalf("%d steps, %d shares, %v", len(steps), len(shares), err)
		}
		sum, pivots := 0.0, 0
		for i, share := range shares {
			sum += share.Bits
			if steps[i].ID != share.ID || math.Abs(steps[i].Added-share.InOrder) > 1e-9 {
				t.Fatalf("%s added %v by history and %v by shares", share.ID, steps[i].Added, share.InOrder)
			}
			if steps[i].Pivot {
				pivots++
			}
		}
		if want := math.Log2(float64(len(s.values))) - answer.EntropyBits; math.Abs(sum-want) > 1e-9 {
			t.Fatalf("shares sum to %v, want %v", sum, want)
		}
		if lost := answer.Harmed && len(s.values) >= s.fewer; lost != (pivots == 1) || pivots > 1 {
			t.Fatalf("harmed %v with %d pivots", answer.Harmed, pivots)
		}
	})
}

func TestPlansKeepTheSecret(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawSmall(t, false)
		plans, err := s.q.Draft().Withhold(2, withhold.Limit{})
		if len(s.values) < s.fewer {
			if !errors.Is(err, withhold.ErrImpossible) {
				t.Fatalf("error %v", err)
			}
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range plans {
			sum := 0.0
			for _, c := range p.Changes {
				sum += c.Cost
			}
			if len(p.Remaining) < s.fewer || !p.Optimal || math.Abs(sum-p.Cost) > 1e-9 || !slices.Contains(p.Remaining, "n0") {
				t.Fatalf("%+v", p)
			}
		}
	})
}

// The truth is never excluded by knowing how the release came about, and the
// less is known of the policy, the more remain.
func TestRecheckKeepsTheTruth(t *testing.T) {
	excluded := 0
	rapid.Check(t, func(t *rapid.T) {
		s := drawSmall(t, false)
		plans, err := s.q.Draft().Withhold(1, withhold.Limit{})
		if err != nil {
			return
		}
		exact, loose := s.q.Recheck(plans[0], Cheapest, withhold.Limit{}), s.q.Recheck(plans[0], AnyMinimal, withhold.Limit{})
		if !slices.Contains(exact.Remaining, "n0") || !exact.Certain {
			t.Fatalf("the truth is excluded: %+v", exact)
		}
		for _, c := range exact.Remaining {
			if !slices.Contains(loose.Remaining, c) {
				t.Fatalf("%s remains under the exact policy and not under the looser", c)
			}
		}
		if len(exact.Remaining)+len(exact.Excluded) != len(plans[0].Remaining) || exact.Harmed != (len(exact.Remaining) < s.fewer) {
			t.Fatalf("%+v of %v", exact, plans[0].Remaining)
		}
		excluded += len(exact.Excluded)
	})
	if excluded == 0 {
		t.Error("no policy spoke: this test checks nothing")
	}
}

func TestAudiences(t *testing.T) {
	f, p := Party("F"), Party("P")
	anna, ben := Person("anna", "F"), Person("ben", "F")
	for _, c := range []struct {
		who, to Audience
		hears   bool
	}{
		{Public(), Public(), true}, {f, Public(), true}, {anna, Public(), true},
		{Public(), f, false}, {Public(), anna, false}, {Public(), Adversary("x"), false},
		{f, f, true}, {f, p, false}, {f, anna, true}, {p, anna, false},
		{anna, f, true}, {anna, p, false}, {anna, anna, true}, {anna, ben, false},
		{Person("anna", ""), Person("ben", ""), false}, {Person("anna", ""), Person("anna", ""), true},
		{Adversary("x", f, p), anna, true}, {Adversary("x", ben), anna, false}, {Adversary("x", ben), f, true}, {Adversary("x"), Adversary("x"), true},
	} {
		if got := c.who.Hears(c.to); got != c.hears {
			t.Errorf("%s hears what is said to %s: %v", c.who, c.to, got)
		}
	}
}

func TestBadStatements(t *testing.T) {
	w, err := world.Parse([]byte("name,n,r\nA,1,x\nB,2,x\nC,3,y\n"), "name", nil)
	if err != nil {
		t.Fatal(err)
	}
	ok := Statement{ID: "ok", Where: "c.n < 3"}
	for want, s := range map[string]Statement{
		"no id":                {Where: "true"},
		"rename one":           ok,
		"not a predicate":      {ID: "s", Where: "c.n <"},
		"no candidate satis":   {ID: "s", Where: "c.n > 7"},
		"must get weaker":      {ID: "s", Where: "c.n < 3", Ladder: []Rung{{"c.n < 2", 0}}},
		"can't cost less":      {ID: "s", Where: "c.n < 2", Ladder: []Rung{{"c.n < 3", -1}}},
		"withholding costs":    {ID: "s", Where: "c.n < 2", Ladder: []Rung{{"c.n < 3", 2}}, Cost: 1},
		"likelihoods":          {ID: "s", Where: "true", Likelihood: &Likelihood{0, 1}},
		"grades are A to F":    {ID: "s", Where: "true", Reliability: "G"},
		"grades are 1 to 6":    {ID: "s", Where: "true", Credibility: "7"},
		"span runs":            {ID: "s", Where: "true", Span: Span{"d", 4, 2}},
		"rung 1: \"c.q\" asks": {ID: "s", Where: "true", Ladder: []Rung{{"c.q", 0}}},
	} {
		if _, err := New(w, Secret{Harm: Harm{Fewer: 2}}, []Statement{ok, s}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want %q", err, want)
		}
	}
	for want, s := range map[string]Secret{
		"never comes":           {},
		"no candidate of this":  {Harm: Harm{Fewer: 2}, Prior: map[string]float64{"D": 1}},
		"not negative":          {Harm: Harm{Fewer: 2}, Prior: map[string]float64{"A": -1}},
		"no candidate a chance": {Harm: Harm{Fewer: 2}, Prior: map[string]float64{"A": 0}},
		"shared property":       {Harm: Harm{Fewer: 2, Shared: "c.q"}},
	} {
		if _, err := New(w, s, nil); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want %q", err, want)
		}
	}
}

func TestContradictionIsNamed(t *testing.T) {
	w, err := world.Parse([]byte("name,n,r\nA,1,x\nB,2,x\nC,3,y\n"), "name", nil)
	if err != nil {
		t.Fatal(err)
	}
	q, err := New(w, Secret{Harm: Harm{Fewer: 2}}, []Statement{
		{ID: "any", Where: "c.n > 0"}, {ID: "low", Where: "c.n < 3"}, {ID: "y", Where: "c.r == 'y'"}, {ID: "odd", Where: "c.n != 2"},
		{ID: "doubt", Where: "c.n == 3", Likelihood: &Likelihood{.8, .1}},
	})
	if err != nil {
		t.Fatal(err)
	}
	var c *Contradiction
	if _, err := q.Draft().Answer(); !errors.As(err, &c) || !slices.Equal(c.IDs, []string{"low", "y"}) {
		t.Fatalf("error %v, want one that names low and y", err)
	}
	for _, f := range []func() error{
		func() error { _, err := q.Draft().Dots(dots.Limit{}); return err },
		func() error { _, err := q.Draft().Shares(1, rand.New(rand.NewPCG(1, 1)), dots.Limit{}); return err },
		func() error { _, err := q.Draft().Withhold(1, withhold.Limit{}); return err },
		func() error { _, err := q.Draft().History(); return err },
	} {
		if err := f(); !errors.As(err, &c) {
			t.Errorf("error %v, want a contradiction", err)
		}
	}
	v, err := q.Draft().Read("low", SetAside)
	if err != nil {
		t.Fatal(err)
	}
	if a, err := v.Answer(); err != nil || len(a.Candidates) != 1 || a.Candidates[0].Name != "C" {
		t.Errorf("with low set aside: %+v, %v", a, err)
	}
	if v, err = v.Read("y", SetAside); err != nil {
		t.Fatal(err)
	}
	if a, err := v.Answer(); err != nil || len(a.Candidates) != 2 || math.Abs(a.Candidates[0].Probability-.8/.9) > 1e-12 {
		t.Errorf("doubted: %+v, %v", a, err)
	}
	if v, err = v.Read("doubt", FaceValue); err != nil {
		t.Fatal(err)
	}
	if a, err := v.Answer(); err != nil || len(a.Candidates) != 1 {
		t.Errorf("at face value: %+v, %v", a, err)
	}
	if _, err := v.Read("nothing", SetAside); err == nil {
		t.Error("a reading of no statement is accepted")
	}
}

func TestSharedPropertyIsHarm(t *testing.T) {
	w, err := world.Parse([]byte("name,r,ill\nA,x,true\nB,x,true\nC,y,false\nD,y,true\n"), "name", nil)
	if err != nil {
		t.Fatal(err)
	}
	q, err := New(w, Secret{Harm: Harm{Fewer: 1, Shared: "c.ill"}}, []Statement{{ID: "x", Where: "c.r == 'x'", Cost: 1}, {ID: "not C", Where: "c.name != 'C'", Cost: 3}})
	if err != nil {
		t.Fatal(err)
	}
	found, err := q.Draft().Dots(dots.Limit{})
	if err != nil || len(found.Sets) != 2 {
		t.Fatalf("%+v, %v; want that each line alone shows that all are ill", found, err)
	}
	plans, err := q.Draft().Withhold(1, withhold.Limit{})
	if err != nil || plans[0].Cost != 4 {
		t.Errorf("%+v, %v", plans, err)
	}
	if h := Tries(3, .5); h.Fewer != 7 {
		t.Errorf("3 guesses hit with a chance of half when fewer than %d remain, want 7", h.Fewer)
	}
}
