package weigh

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"
)

// A Candidate is a possible source: a holder, or a rival explanation such as
// a theft. Prior is its share beforehand; the shares are scaled to sum to 1.
type Candidate struct {
	ID      string
	Title   string // "the copy made for … was the source"
	Rival   bool   // an explanation without a named holder
	Prior   float64
	Factors []Factor
}

// A Step is one bar of the waterfall.
type Step struct {
	Name    string
	Raw     float64 // as given
	Applied float64 // after cap and switch
	LogOdds float64 // after this step
	Capped  bool
	Off     bool
	Basis   string
	Entries []string
}

// A Posterior is what came of one candidate. The steps run from the prior's log
// odds to those of Probability: prior, the factors, and last "the others", which is what the
// evidence does to everybody else.
type Posterior struct {
	ID, Title   string
	Probability float64
	Steps       []Step
}

// Weigh returns the posteriors, the most probable first.
//
// A candidate's probability is prior × Π likelihood ratios, over the sum of
// the same for all: Bayes' rule for explanations of which one is true. So at
// least one rival has to be among them, or the evidence could do nothing but pick a
// holder.
func Weigh(list []Candidate, s Settings) ([]Posterior, error) {
	if err := check(list, s); err != nil {
		return nil, err
	}
	weights := logWeights(list, s)
	total, prior := logSumBut(weights, -1), priorTotal(list)
	out := make([]Posterior, len(list))
	for i, c := range list {
		p := math.Exp(weights[i] - total)
		out[i] = Posterior{c.ID, c.Title, p, waterfall(c, s, prior, logOdds(weights, i, total))}
	}
	slices.SortStableFunc(out, func(a, b Posterior) int { return cmp.Compare(b.Probability, a.Probability) })
	return out, nil
}

func check(list []Candidate, s Settings) error {
	if err := s.check(); err != nil {
		return err
	}
	seen := map[string]bool{}
	rivals := 0
	for _, c := range list {
		if seen[c.ID] {
			return fmt.Errorf("weigh: candidate %q is listed twice", c.ID)
		}
		seen[c.ID] = true
		if !(c.Prior > 0) || math.IsInf(c.Prior, 1) {
			return fmt.Errorf("weigh: candidate %q has prior %g: no evidence can move one that isn't above 0", c.ID, c.Prior)
		}
		if c.Rival {
			rivals++
		}
		for _, f := range c.Factors {
			if math.IsNaN(f.LogLR) {
				return fmt.Errorf("weigh: candidate %q: %s is not a number", c.ID, f.Name)
			}
			if _, ok := s.Cap[f.Name]; !ok {
				return fmt.Errorf("weigh: candidate %q has an unknown factor %q", c.ID, f.Name)
			}
		}
	}
	if rivals == 0 || len(list) < 2 {
		return errors.New("weigh: no rival explanation is on the table: add those of the access inquiry")
	}
	return nil
}

func priorTotal(list []Candidate) float64 {
	t := 0.
	for _, c := range list {
		t += c.Prior
	}
	return t
}

// logWeights returns log(prior share × likelihood ratios) of each.
func logWeights(list []Candidate, s Settings) []float64 {
	total := priorTotal(list)
	w := make([]float64, len(list))
	for i, c := range list {
		w[i] = math.Log(c.Prior/total) + evidence(c, s)
	}
	return w
}

func evidence(c Candidate, s Settings) float64 {
	sum := 0.
	for _, f := range c.Factors {
		sum += s.applied(f)
	}
	return sum
}

func waterfall(c Candidate, s Settings, total, end float64) []Step {
	at := math.Log(c.Prior) - math.Log(total-c.Prior)
	steps := []Step{{Name: "prior", Raw: at, Applied: at, LogOdds: at}}
	for _, n := range Names() {
		for _, f := range c.Factors {
			if f.Name != n {
				continue
			}
			v := s.applied(f)
			at += v
			steps = append(steps, Step{string(n), f.LogLR, v, at, !s.Off[n] && v != f.LogLR, s.Off[n], f.Basis, f.Entries})
		}
	}
	others := end - at
	return append(steps, Step{Name: "the others", Raw: others, Applied: others, LogOdds: end, Basis: "what the evidence does to everybody else"})
}

// logOdds returns the log odds of one weight against all others. Above a half the
// others are summed afresh, because 1 − p would have no digits left; that
// happens to one of them at most.
func logOdds(v []float64, i int, total float64) float64 {
	if p := math.Exp(v[i] - total); p <= .5 {
		return v[i] - total - math.Log1p(-p)
	}
	return v[i] - logSumBut(v, i)
}

// logSumBut returns log Σ exp over all but one.
func logSumBut(v []float64, but int) float64 {
	top := math.Inf(-1)
	for i, x := range v {
		if i != but {
			top = max(top, x)
		}
	}
	sum := 0.
	for i, x := range v {
		if i != but {
			sum += math.Exp(x - top)
		}
	}
	return top + math.Log(sum)
}
