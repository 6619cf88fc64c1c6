package exposure

import (
	"cmp"
	"math"
	"slices"

	"barium/internal/exposure/set"
)

// Answer is what an audience can infer.
type Answer struct {
	Candidates []Candidate // those who remain, most probable first
	Measures
	Harmed bool
}

// Candidate is somebody who remains, with a probability.
type Candidate struct {
	Name        string
	Probability float64
}

// Measures say how open a secret still is (Smith, "On the foundations of
// quantitative information flow", 2009; Massey, "Guessing and entropy", 1994).
type Measures struct {
	EntropyBits        float64 // Shannon's: 0 for certainty
	BayesVulnerability float64 // chance that the best single guess is right
	GuessingEntropy    float64 // guesses needed on average, asking the likeliest first; from 1
}

// Answer computes the posterior. It fails with a *Contradiction if nobody
// satisfies all strict statements.
func (v View) Answer() (Answer, error) {
	p, err := v.posterior()
	if err != nil {
		return Answer{}, err
	}
	a := Answer{Measures: Measure(p)}
	left := set.New(len(p))
	for c, x := range p {
		if x > 0 {
			left.Add(c)
			a.Candidates = append(a.Candidates, Candidate{v.q.World.Name(c), x})
		}
	}
	slices.SortStableFunc(a.Candidates, func(a, b Candidate) int { return cmp.Compare(b.Probability, a.Probability) })
	a.Harmed = v.q.harmed(left)
	return a, nil
}

// posterior is Bayes' rule over the candidates, statements independent given
// the answer.
func (v View) posterior() ([]float64, error) {
	strict, soft := v.stated()
	if err := v.q.contradiction(strict); err != nil {
		return nil, err
	}
	p := make([]float64, v.q.World.Len())
	for c := range v.q.remaining(strict).All {
		p[c] = v.q.prior[c]
	}
	for _, i := range soft {
		sum := 0.0
		for c, f := range v.factors(i) {
			p[c] *= f
			sum += p[c]
		}
		if sum == 0 {
			return nil, v.q.contradiction(append(strict, v.ruling(soft)...))
		}
		for c := range p {
			p[c] /= sum // at each step, lest hundreds of factors vanish
		}
	}
	return scaled(p), nil
}

// ruling lists those statements with likelihoods that rule out nevertheless.
func (v View) ruling(soft []int) []int {
	return slices.DeleteFunc(slices.Clone(soft), func(i int) bool { return v.q.Statements[i].Likelihood.False > 0 })
}

func scaled(p []float64) []float64 {
	sum := 0.0
	for _, x := range p {
		sum += x
	}
	for c := range p {
		p[c] /= sum
	}
	return p
}

// Measure computes the measures of a distribution, which sums to 1.
func Measure(p []float64) Measures {
	sorted := slices.Clone(p)
	slices.SortFunc(sorted, func(a, b float64) int { return cmp.Compare(b, a) })
	m := Measures{}
	for i, x := range sorted {
		if x > 0 {
			m.EntropyBits -= x * math.Log2(x)
			m.GuessingEntropy += float64(i+1) * x
		}
	}
	m.EntropyBits = max(0, m.EntropyBits)
	m.BayesVulnerability = sorted[0]
	return m
}

// Gain returns what an adversary gains who guesses w when x is true.
type Gain func(w, x int) float64

// GVulnerability is the expected gain of the best of the guesses (Alvim et al.,
// "Measuring information leakage using generalized gain functions", 2012).
func GVulnerability(p []float64, guesses int, gain Gain) float64 {
	best := math.Inf(-1)
	for w := range guesses {
		sum := 0.0
		for x, px := range p {
			if px > 0 {
				sum += px * gain(w, x)
			}
		}
		best = max(best, sum)
	}
	return best
}

// Posterior returns the probability of every candidate, by its number.
func (v View) Posterior() ([]float64, error) { return v.posterior() }

// InTries is the chance to guess right within g tries: the g-vulnerability
// whose guesses are sets of g candidates.
func InTries(p []float64, g int) float64 {
	sorted := slices.Clone(p)
	slices.Sort(sorted)
	sum := 0.0
	for _, x := range sorted[max(0, len(sorted)-g):] {
		sum += x
	}
	return sum
}

// Reason is why a candidate is excluded: a statement that the audience has heard.
type Reason struct {
	ID, Text string
	Telling
}

// Why lists the statements that exclude a candidate, in the order in which the
// audience heard them: none if it remains. A candidate whom the prior gives no
// chance, or who isn't in the world, isn't possible.
func (v View) Why(name string) (reasons []Reason, possible bool) {
	c, ok := v.q.World.Index(name)
	if !ok || !v.q.base.Has(c) {
		return nil, false
	}
	for _, e := range v.Events {
		s := v.q.Statements[e.Statement]
		if v.readings[e.Statement] != SetAside && v.factor(e.Statement, c) == 0 {
			reasons = append(reasons, Reason{s.ID, s.Text, e.Telling})
		}
	}
	return reasons, true
}
