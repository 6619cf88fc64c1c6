package hypotheses

import (
	"slices"

	"barium/internal/casebook/matrix"
)

// The methods by which calls are made.
const (
	Alone         = "alone"                      // as first handed in, before others' could be seen
	Revised       = "after seeing others"        // as they stood when it became known what turned out
	Pooled        = "pooled"                     // all of them, each as first handed in
	PooledRevised = "pooled after seeing others" // all of them, as they stood
)

// Everyone makes the pooled calls.
const Everyone = "all analysts"

// Calls are the judgements that were on record when it became known what turned
// out; none before.
func (p Papers) Calls() ([]matrix.Call, error) {
	if p.Latest == nil {
		return nil, nil
	}
	then, err := p.Before()
	if err != nil {
		return nil, err
	}
	truth := slices.IndexFunc(then.Live(), func(h Hypothesis) bool { return h.ID == p.Latest.Hypothesis })
	if truth < 0 || len(then.In()) == 0 || len(then.Live()) < 2 {
		return nil, nil // nobody had called it: it was written down since
	}
	var first []Estimates
	for _, e := range then.In() {
		first = append(first, then.First[e.Analyst])
	}
	list, err := then.calls(first, Alone, Pooled, truth)
	if err != nil || !slices.ContainsFunc(then.In(), func(e Estimates) bool { return e.Seen }) {
		return list, err
	}
	more, err := then.calls(then.In(), Revised, PooledRevised, truth)
	for _, c := range more {
		e, _ := then.Of(c.Analyst)
		if e.Seen || c.Analyst == Everyone {
			list = append(list, c)
		}
	}
	return list, err
}

// calls are each analyst's, and what their pool comes to.
func (p Papers) calls(estimates []Estimates, each, pooled string, truth int) ([]matrix.Call, error) {
	m, err := p.Matrix(estimates)
	if err != nil {
		return nil, err
	}
	var list []matrix.Call
	for _, e := range estimates {
		j, err := m.Of(e.Analyst)
		if err != nil {
			return nil, err
		}
		list = append(list, matrix.Call{Analyst: e.Analyst, Method: each, Probability: j.Probability, Truth: truth})
	}
	j, err := m.Together()
	return append(list, matrix.Call{Analyst: Everyone, Method: pooled, Probability: j.Probability, Truth: truth}), err
}
