package series

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

// Where each case is surely the source's or surely not, the integral is the
// beta-binomial: B(a + k, b + n − k) / B(a, b).
func TestRecurIsBetaBinomial(t *testing.T) {
	const sure = 60. // a log likelihood ratio next to which 1 is nothing
	for _, r := range []Recurrence{{1, 1, 1 - 1e-15, .5}, {2, 5, 1 - 1e-15, .1}, {4, 1, 1 - 1e-15, .9}} {
		for n := range 9 {
			for k := range n + 1 {
				var cases []Case
				for i := range n {
					v := math.Inf(-1)
					if i < k {
						v = sure
					}
					cases = append(cases, Case{fmt.Sprint(i), map[string]float64{"s": v}, 0})
				}
				list, _, err := r.Recur([]string{"s"}, cases)
				if err != nil {
					t.Fatal(err)
				}
				a, b := float64(r.A+k), float64(r.B+n-k)
				want := logBeta(a, b) - logBeta(float64(r.A), float64(r.B))
				got := list[0].LogLR
				for i, level := range r.levels(1, cases) {
					if i < k {
						got -= sure - level
					}
				}
				if math.Abs(got-want) > 1e-9 {
					t.Errorf("%+v, %d of %d: %v, want %v", r, k, n, got, want)
				}
				if want := a / (a + b); math.Abs(list[0].Share-want) > 1e-9 {
					t.Errorf("%+v, %d of %d: share %v, want %v", r, k, n, list[0].Share, want)
				}
			}
		}
	}
}

// The true source held what leaked in eight cases of nine; in one the record is
// wrong and excludes them. An intersection of the lists of holders
// would drop them, and keep a bystander who was given everything.
func TestOneWrongCaseDoesNotEliminate(t *testing.T) {
	var cases []Case
	for i := range 9 {
		c := Case{fmt.Sprint("case ", i), map[string]float64{"source": math.Log(8), "bystander": 0}, math.Log(.1)}
		if i == 4 {
			c.LogLR["source"] = math.Inf(-1)
		}
		cases = append(cases, c)
	}
	holders := []string{"bystander", "source", "other"}
	list, none, err := DefaultRecurrence().Recur(holders, cases)
	if err != nil {
		t.Fatal(err)
	}
	if list[0].ID != "source" || list[0].Probability < .95 {
		t.Errorf("%+v, nobody %v", list, none)
	}
	right, _, err := DefaultRecurrence().Recur(holders, append(cases[:4:4], cases[5:]...))
	if err != nil {
		t.Fatal(err)
	}
	if cost := right[0].LogLR - list[0].LogLR; cost <= 0 || cost > math.Log(20) {
		t.Errorf("the wrong case cost a factor of %v", math.Exp(cost))
	}
	// And in the wrong case itself the others still speak for them.
	f, err := DefaultRecurrence().Factors(holders, cases, 4)
	if err != nil || f["source"] < math.Log(2) || f["source"] < 3*f["bystander"] {
		t.Errorf("%v %v", f, err)
	}
}

// A holder who had everything in every case, of which many had each, stays one
// among many: being on all lists is no evidence when access says nothing.
func TestBeingOnEveryListIsNoEvidence(t *testing.T) {
	var cases []Case
	for i := range 20 {
		cases = append(cases, Case{ID: fmt.Sprint(i), LogLR: map[string]float64{"hub": 0}})
	}
	list, none, err := DefaultRecurrence().Recur([]string{"hub", "a", "b"}, cases)
	if err != nil || math.Abs(none-.5) > 1e-12 || math.Abs(list[0].Probability-1./6) > 1e-12 {
		t.Errorf("%+v, nobody %v, %v", list, none, err)
	}
}

// A case that plainly has another source doesn't speak for whoever also fits it.
func TestAnothersCaseSpeaksForNobodyElse(t *testing.T) {
	var cases []Case
	for i := range 6 {
		cases = append(cases, Case{fmt.Sprint(i), map[string]float64{fmt.Sprint("h", i): 20, "hub": math.Log(5)}, -2})
	}
	holders := []string{"hub", "h0", "h1", "h2", "h3", "h4", "h5"}
	list, none, err := DefaultRecurrence().Recur(holders, cases)
	if err != nil {
		t.Fatal(err)
	}
	for _, h := range list {
		if h.ID == "hub" && (h.LogLR > 0 || h.Probability > none) {
			t.Errorf("six cases of six sources speak for a seventh: %+v", h)
		}
	}
}

// toy draws a series from the model's own assumptions: who recurs, or "", and
// the source of each case, "" for nobody among the holders.
func toy(rng *rand.Rand, holders []string, n int) (recurs string, sources []string, cases []Case) {
	const signal = 1.2
	rho := rng.Float64()
	if rng.IntN(2) == 0 {
		recurs = holders[rng.IntN(len(holders))]
	}
	for range n {
		source := ""
		switch {
		case recurs != "" && rng.Float64() < rho:
			source = recurs
		case rng.IntN(2) == 0:
			source = holders[rng.IntN(len(holders))]
		}
		c := Case{LogLR: map[string]float64{}}
		for _, h := range holders {
			x := rng.NormFloat64()
			if h == source {
				x += signal
			}
			c.LogLR[h] = signal*x - signal*signal/2
		}
		sources, cases = append(sources, source), append(cases, c)
	}
	return recurs, sources, cases
}

// calls adds up how often something was said to be so and was.
type calls struct{ said, came, spread float64 }

func (c *calls) add(p float64, so bool) {
	c.said += p
	c.spread += p * (1 - p)
	if so {
		c.came++
	}
}

func (c calls) off() float64 { return math.Abs(c.said-c.came) / math.Sqrt(c.spread) }

// Drawn from its own assumptions, the figures come true as often as they say:
// who recurs, and whose one case is by the light of the others.
func TestRecurIsCalibrated(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 1))
	const runs = 3000
	holders := []string{"a", "b", "c", "d", "e"}
	r := DefaultRecurrence()
	var leads, next calls
	for range runs {
		recurs, sources, cases := toy(rng, holders, 6)
		list, _, err := r.Recur(holders, cases)
		if err != nil {
			t.Fatal(err)
		}
		leads.add(list[0].Probability, list[0].ID == recurs)
		factors, err := r.Factors(holders, cases, 0)
		if err != nil {
			t.Fatal(err)
		}
		best, total := "", r.Elsewhere
		for _, h := range holders {
			total += (1 - r.Elsewhere) / float64(len(holders)) * math.Exp(factors[h])
			if best == "" || factors[h] > factors[best] {
				best = h
			}
		}
		next.add((1-r.Elsewhere)/float64(len(holders))*math.Exp(factors[best])/total, sources[0] == best)
	}
	t.Logf("who recurs: said %.1f %%, came true %.1f %%", 100*leads.said/runs, 100*leads.came/runs)
	t.Logf("whose case: said %.1f %%, came true %.1f %%", 100*next.said/runs, 100*next.came/runs)
	if leads.off() > 4 || next.off() > 4 {
		t.Errorf("%.1f and %.1f standard deviations off", leads.off(), next.off())
	}
}

func TestRecurRefuses(t *testing.T) {
	bad := []Case{{LogLR: map[string]float64{"a": math.Inf(1)}}}
	if _, _, err := DefaultRecurrence().Recur([]string{"a"}, bad); err == nil {
		t.Error("an infinite likelihood ratio passes")
	}
	if _, _, err := DefaultRecurrence().Recur(nil, nil); err == nil {
		t.Error("no holders pass")
	}
	if _, _, err := (Recurrence{0, 1, .5, .5}).Recur([]string{"a"}, nil); err == nil {
		t.Error("Beta(0, 1) passes")
	}
	if _, _, err := (Recurrence{1, 1, 1, .5}).Recur([]string{"a"}, nil); err == nil {
		t.Error("no source among the holders, ever, passes")
	}
	if _, err := DefaultRecurrence().Factors([]string{"a"}, nil, 0); err == nil {
		t.Error("a case that isn't there passes")
	}
}
