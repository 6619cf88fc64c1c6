package matrix

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

// A Call is a judgement on record, made before the truth was known.
type Call struct {
	Analyst, Method string
	Probability     []float64
	Truth           int // the hypothesis that turned out to be true
}

// A Score is how an analyst, or a method, has done.
type Score struct {
	Name    string
	Calls   int
	Brier   float64 // 0 is perfect, 2 is certain and wrong every time
	LogLoss float64 // nats; infinite for one call of 0 on what was true
}

// Scores returns the mean scores by analyst and by method, the best first. The Brier score is
// its original form (Brier 1950): the squared distance of the probabilities
// from what happened, summed over the hypotheses.
func Scores(calls []Call) (analysts, methods []Score, err error) {
	byAnalyst, byMethod := map[string]*Score{}, map[string]*Score{}
	for i, c := range calls {
		sum := 0.
		for _, p := range c.Probability {
			sum += p
		}
		if c.Truth < 0 || c.Truth >= len(c.Probability) || !(math.Abs(sum-1) < 1e-6) || slices.Min(c.Probability) < 0 {
			return nil, nil, fmt.Errorf("matrix: call %d by %s: want probabilities that sum to 1 and the number of the true one", i, c.Analyst)
		}
		tally(byAnalyst, c.Analyst, c)
		tally(byMethod, c.Method, c)
	}
	return sorted(byAnalyst), sorted(byMethod), nil
}

func tally(scores map[string]*Score, name string, c Call) {
	s := scores[name]
	if s == nil {
		s = &Score{Name: name}
		scores[name] = s
	}
	s.Calls++
	for h, p := range c.Probability {
		if h == c.Truth {
			s.Brier += (1 - p) * (1 - p)
			s.LogLoss -= math.Log(p)
		} else {
			s.Brier += p * p
		}
	}
}

func sorted(scores map[string]*Score) []Score {
	var out []Score
	for _, s := range scores {
		s.Brier /= float64(s.Calls)
		s.LogLoss /= float64(s.Calls)
		out = append(out, *s)
	}
	slices.SortFunc(out, func(a, b Score) int {
		return cmp.Or(cmp.Compare(a.Brier, b.Brier), cmp.Compare(a.Name, b.Name))
	})
	return out
}
