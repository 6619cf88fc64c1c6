package trace

import (
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

// weigh puts one copy to the full test: the search is made again without a
// look at it, and its score in each test gets its exact tail.
func (s search) weigh(copy int, lists [][]int) Score {
	return s.weighBeside(s.sets(others(lists, copy)), copy)
}

func (s search) weighBeside(sets []set, copy int) Score {
	tests := s.testsFor(sets)
	row := s.rows(copy)
	scores := make([]float64, len(tests))
	lr := make([]float64, len(tests))
	for i := range tests {
		scores[i] = s.score(&tests[i], row)
		lr[i] = math.Log(tests[i].weight) + tests[i].base + scores[i]
	}
	logP := s.smallest(tests, scores) + math.Log(float64(s.copies))
	return Score{Copy: copy, LogP: min(0, logP), LogLR: logSum(lr)}
}

// smallest returns the least of log(tail/weight) over the tests. Tails are
// computed from the most promising Chernoff bound on; since no tail is
// smaller than its Chernoff bound by more than maxGain, the rest is skipped.
func (s search) smallest(tests []test, scores []float64) float64 {
	const maxGain = 9 // nats: far beyond the polynomial factor at 10⁴ sites
	type bounded struct {
		i        int
		chernoff float64
	}
	var order []bounded
	for i := range tests {
		_, c := s.null(&tests[i]).chernoff(scores[i])
		order = append(order, bounded{i, c - math.Log(tests[i].weight)})
	}
	slices.SortFunc(order, func(a, b bounded) int {
		if a.chernoff < b.chernoff {
			return -1
		}
		return 1
	})
	least := math.Inf(1)
	for k, b := range order {
		if k == 8 || b.chernoff-maxGain >= least {
			least = min(least, b.chernoff)
			break
		}
		p := s.null(&tests[b.i]).tail(scores[b.i]) - math.Log(tests[b.i].weight)
		least = min(least, p)
	}
	return least
}
