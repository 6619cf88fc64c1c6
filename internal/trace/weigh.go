package trace

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

// near is how far from the bound, in nats, a copy's quick figure may lie for
// it still to get a full test. Exact tails are smaller than the quick figure
// by a factor that grows with the square root of the sites; e⁸ covers it.
const near = 8

// maxSuspects is how many copies get a full test: more than any coalition
// that is modelled. misses is how many in a row may fail it before the rest
// are passed over.
const (
	maxSuspects = 2 * maxColluders
	misses      = 3
)

// suspects are the listed copies worth a full test: those whose quick
// figure, beside sets that were chosen with a look at all copies, comes near
// the bound, and the best one in any case. Passing over the others can only
// spare copies, never accuse one.
func (s search) suspects(lists [][]int, o Options) []int {
	list := union(lists)
	quick := s.quick(list, s.sets(list))
	order := make([]int, len(list))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return byEvidence(Score{Copy: list[a], LogP: quick[a]}, Score{Copy: list[b], LogP: quick[b]})
	})
	var picked []int
	for _, i := range order[:min(len(order), maxSuspects)] {
		if len(picked) == 0 || quick[i] <= math.Log(o.Bound)+near {
			picked = append(picked, list[i])
		}
	}
	return picked
}

// quick returns, for each listed copy, the log of Markov's bound on its best
// score, over all copies: P(S ≥ s) ≤ exp(−s) since exp(S) is a likelihood
// ratio. It is for choosing whom to test, not for naming anybody.
func (s search) quick(list []int, sets []set) []float64 {
	share := s.evidence(sets)
	quick, all := make([]float64, len(list)), make([]float64, len(list))
	for k, copy := range list {
		quick[k], all[k] = math.Inf(1), sumWithout(sets, share, copy)
	}
	for i := range sets {
		for _, m := range s.guess(&sets[i]) {
			t := s.newTest(&sets[i], m)
			score := newScorer(s.gains(&t), len(list))
			for k, copy := range list {
				if !slices.Contains(sets[i].members, copy) {
					p := -t.base - score.score(s.rows(copy)) - share[i] + all[k]
					quick[k] = min(quick[k], p+math.Log(float64(s.copies)))
				}
			}
		}
	}
	return quick
}

// sumWithout is the log of the joint evidence of the sets without a copy.
func sumWithout(sets []set, evidence []float64, copy int) float64 {
	var l []float64
	for i := range sets {
		if !slices.Contains(sets[i].members, copy) {
			l = append(l, evidence[i])
		}
	}
	return logSum(l)
}

// testsOf returns the tests that one copy is put to: the search is made again
// without a look at it.
func (s search) testsOf(copy int, lists [][]int) []test {
	return s.testsFor(s.sets(others(lists, copy)))
}

// weigh is the score of a copy in its tests, over all copies together.
func (s search) weigh(copy int, tests []test) (Score, error) {
	if !s.exclusive(s.rows(copy)) {
		return Score{}, fmt.Errorf("copy %d matches two symbols of one site: its row is not that of a codeword", copy)
	}
	logP, logLR := s.evidenceFor(tests, s.rows(copy))
	return Score{Copy: copy, LogP: min(0, logP+math.Log(float64(s.copies))), LogLR: logLR}, nil
}

// evidenceFor returns the log of the p-value of a row in its tests, for one
// copy alone, and the log of the likelihood ratio. Each test's ratio is
// divided by its mean under the null, which is 1 but for rounding and sites
// read in several ways, so that the mixture is an e-value always.
func (s search) evidenceFor(tests []test, row []uint64) (logP, logLR float64) {
	order := make([]bounded, len(tests))
	lr := make([]float64, len(tests))
	for i := range tests {
		t := &tests[i]
		score, null, logw := s.score(t, row), s.null(t), math.Log(t.weight)
		_, c := null.chernoff(score)
		order[i] = bounded{null, score, logw, c - logw}
		lr[i] = logw + score - null.logMGF(1)
	}
	return smallest(order), logSum(lr)
}

// A bounded is a score in one test, the log of the test's weight, and the log
// of the Chernoff bound over the weight.
type bounded struct {
	null            null
	score           float64
	logWeight, most float64
}

// smallest returns the least of log(tail/weight) over the tests. Tails are
// computed from the most promising Chernoff bound on; since hardly a tail is
// smaller than its Chernoff bound by more than maxGain, the rest is skipped.
// Wherever a Chernoff bound stands for a tail, the result is only the larger.
func smallest(order []bounded) float64 {
	const maxGain = 5 // nats: the factor t·σ·√2π between them is under 100 at 10⁴ sites
	const maxTails = 4
	slices.SortFunc(order, func(a, b bounded) int { return cmp.Compare(a.most, b.most) })
	least := math.Inf(1)
	for k, b := range order {
		if k == maxTails || b.most-maxGain >= least {
			return min(least, b.most)
		}
		least = min(least, b.null.tail(b.score)-b.logWeight)
	}
	return least
}
