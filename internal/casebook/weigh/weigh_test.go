package weigh

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"barium/internal/casebook/access"
	"barium/internal/casebook/estimate"

	"pgregory.net/rapid"
)

func anyCandidates(t *rapid.T) []Candidate {
	var list []Candidate
	for i := range rapid.IntRange(2, 6).Draw(t, "candidates") {
		c := Candidate{ID: fmt.Sprint("c", i), Rival: i == 0, Prior: rapid.Float64Range(.001, 10).Draw(t, "prior")}
		for _, n := range Names() {
			if rapid.Bool().Draw(t, "has") {
				c.Factors = append(c.Factors, Factor{Name: n, LogLR: rapid.Float64Range(-30, 30).Draw(t, "logLR")})
			}
		}
		list = append(list, c)
	}
	return list
}

// Each figure follows from multiplying out priors and likelihood ratios, and each waterfall
// ends at the figure it explains.
func TestWeighIsBayes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list, s := anyCandidates(t), DefaultSettings()
		s.Off = map[Name]bool{rapid.SampledFrom(Names()).Draw(t, "off"): true}
		posteriors, err := Weigh(list, s)
		if err != nil {
			t.Fatal(err)
		}
		product, sum := map[string]float64{}, 0.
		for _, c := range list {
			v := c.Prior
			for _, f := range c.Factors {
				if !s.Off[f.Name] {
					v *= math.Exp(math.Max(-s.Cap[f.Name], math.Min(s.Cap[f.Name], f.LogLR)))
				}
			}
			product[c.ID] = v
			sum += v
		}
		for i, p := range posteriors {
			if want := product[p.ID] / sum; math.Abs(p.Probability-want) > 1e-9 {
				t.Fatalf("%s: %v, want %v", p.ID, p.Probability, want)
			}
			if i > 0 && p.Probability > posteriors[i-1].Probability {
				t.Fatal("not in order")
			}
			added := 0.
			for _, st := range p.Steps {
				added += st.Applied
			}
			if math.Abs(share(added)-p.Probability) > 1e-9 {
				t.Fatalf("%s: the waterfall ends at %v, the figure is %v", p.ID, share(added), p.Probability)
			}
		}
	})
}

// Setting the prior to what the sweep names really makes the change.
func TestSweepFlipsWhereItSays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list, s := anyCandidates(t), DefaultSettings()
		id := rapid.SampledFrom(list).Draw(t, "who").ID
		w, err := SweepPrior(list, s, id)
		if err != nil {
			t.Fatal(err)
		}
		at := func(prior float64) (own, best float64) {
			moved := make([]Candidate, len(list))
			rest := 0.
			for _, c := range list {
				if c.ID != id {
					rest += c.Prior
				}
			}
			for i, c := range list {
				moved[i] = c
				moved[i].Prior = c.Prior / rest * (1 - prior)
				if c.ID == id {
					moved[i].Prior = prior
				}
			}
			posteriors, err := Weigh(moved, s)
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range posteriors {
				if p.ID == id {
					own = p.Probability
				} else {
					best = max(best, p.Probability)
				}
			}
			return own, best
		}
		// At the ends somebody has no prior, and nothing can be weighed.
		inside := func(prior float64) bool { return prior > 1e-9 && prior < 1-1e-9 }
		if inside(w.LeadsFrom) {
			if own, best := at(w.LeadsFrom); math.Abs(own-best) > 1e-6 {
				t.Fatalf("at %v it has %v, the best other %v", w.LeadsFrom, own, best)
			}
		}
		if inside(w.EvenFrom) {
			if own, _ := at(w.EvenFrom); math.Abs(own-.5) > 1e-6 {
				t.Fatalf("at %v it has %v", w.EvenFrom, own)
			}
		}
		for _, p := range w.Points[1 : len(w.Points)-1] {
			if own, _ := at(p.Prior); math.Abs(own-p.Posterior) > 1e-6 {
				t.Fatalf("at %v: %v, want %v", p.Prior, p.Posterior, own)
			}
		}
	})
}

func scene() []Candidate {
	return []Candidate{
		{ID: "unlogged", Title: "somebody held it of whom there is no record", Rival: true, Prior: .5},
		{ID: "ben", Title: "the copy made for Ben was the source", Prior: .25, Factors: []Factor{
			DefaultReach().Factor([]access.Status{access.Held, access.Held}), {Name: Marks, LogLR: math.Log(200)}, Delay(1, 2, 30),
		}},
		{ID: "cyd", Title: "the copy made for Cyd was the source", Prior: .25, Factors: []Factor{
			DefaultReach().Factor([]access.Status{access.Held, access.Excluded}), {Name: Marks, LogLR: math.Log(.01)},
		}},
	}
}

// An exclusion is strong, and never infinite: marks can overcome a wrong certificate.
func TestExclusionIsNotInfinite(t *testing.T) {
	list := scene()
	list[1].Factors, list[2].Factors[1].LogLR = nil, math.Log(1e8)
	posteriors, err := Weigh(list, DefaultSettings())
	if err != nil || posteriors[0].ID != "cyd" {
		t.Fatalf("%+v %v", posteriors, err)
	}
	list[2].Factors[1].LogLR = math.Log(100)
	if posteriors, _ = Weigh(list, DefaultSettings()); posteriors[0].ID == "cyd" {
		t.Fatal("marks of 1 in 100 overcome an exclusion")
	}
}

func TestSentence(t *testing.T) {
	posteriors, err := Weigh(scene(), DefaultSettings())
	if err != nil {
		t.Fatal(err)
	}
	sweep, err := SweepPrior(scene(), DefaultSettings(), "ben")
	if err != nil {
		t.Fatal(err)
	}
	rely, err := Rely(scene(), DefaultSettings())
	if err != nil {
		t.Fatal(err)
	}
	got := Sentence(posteriors[0], Ground{true, sweep, rely})
	if want := "That the copy made for Ben was the source is almost certain (99.8 %). Confidence in this estimate is high."; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	g := Ground{Sweep: sweep, Reliances: rely}
	g.Sweep.LeadsFrom = .2
	got = Sentence(Posterior{Title: "it was stolen", Probability: .01}, g)
	if want := "That it was stolen is judged to have almost no chance (1 %). Confidence in this estimate is low: the list of holders is not known to be complete; a prior of 20 % instead of 25 % would change which explanation leads."; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if got := Sentence(Posterior{Title: "it was stolen", Probability: .5}, g); !strings.HasPrefix(got, "That it was stolen is judged to have a roughly even chance (50 %). ") {
		t.Error(got)
	}
}

// Without the marks nothing but access and timing speaks, and then the answer is open.
func TestRelianceNamesWhatCarriesTheAnswer(t *testing.T) {
	list := scene()
	list[1].Factors = []Factor{{Name: Marks, LogLR: math.Log(50)}}
	rely, err := Rely(list, DefaultSettings())
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range rely {
		if r.Changes != (r.Without == Marks) {
			t.Errorf("%+v", r)
		}
	}
	sweep, err := SweepPrior(list, DefaultSettings(), "ben")
	if err != nil {
		t.Fatal(err)
	}
	if c, why := (Ground{true, sweep, rely}).Confidence(); c != estimate.Moderate || len(why) != 1 {
		t.Errorf("%s: %v", c, why)
	}
}

func TestRefusals(t *testing.T) {
	for want, spoil := range map[string]func(l []Candidate, s *Settings) []Candidate{
		"no rival":       func(l []Candidate, _ *Settings) []Candidate { return l[1:] },
		"listed twice":   func(l []Candidate, _ *Settings) []Candidate { return append(l, l[0]) },
		"has prior 0":    func(l []Candidate, _ *Settings) []Candidate { l[0].Prior = 0; return l },
		"not a number":   func(l []Candidate, _ *Settings) []Candidate { l[1].Factors[0].LogLR = math.NaN(); return l },
		"unknown factor": func(l []Candidate, _ *Settings) []Candidate { l[1].Factors[0].Name = "gut"; return l },
		"no cap":         func(l []Candidate, s *Settings) []Candidate { delete(s.Cap, Marks); return l },
	} {
		s := DefaultSettings()
		if _, err := Weigh(spoil(scene(), &s), s); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %q", err, want)
		}
	}
}

func TestDelay(t *testing.T) {
	if f := Delay(0, 7, 70); math.Abs(math.Exp(f.LogLR)-10*math.Ln2) > 1e-12 {
		t.Errorf("at once: %v", math.Exp(f.LogLR))
	}
	if f := Delay(7, 7, 70); math.Abs(math.Exp(f.LogLR)-5*math.Ln2) > 1e-12 {
		t.Errorf("at the median: %v", math.Exp(f.LogLR))
	}
	if f := Delay(-1, 7, 70); f.LogLR != 0 {
		t.Errorf("before access: %v", f.LogLR)
	}
}

// Of six items two were published: who held just these chose one pair of one, somebody
// from outside one of fifteen.
func TestChoose(t *testing.T) {
	f := Factor{Name: Access}
	for _, c := range []struct {
		held    int
		weakest access.Status
		want    float64
	}{{2, access.Held, 15}, {3, access.Held, 5}, {6, access.Held, 1}, {2, access.NoRecord, 1}, {1, access.Held, 1}} {
		if got := math.Exp(f.Choose(6, c.held, 2, c.weakest).LogLR); math.Abs(got-c.want) > 1e-9 {
			t.Errorf("%+v: %v", c, got)
		}
	}
}
