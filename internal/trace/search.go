package trace

import (
	"cmp"
	"math"
	"math/bits"
	"slices"
)

// The widths of the search. They bound its cost, never its errors: every set
// that is weighed is chosen without a look at the copy that is tested.
const (
	listed   = 2048 // copies kept of all, by the best scores beside nobody
	beam     = 8    // sets kept at each size
	branches = 8    // extensions tried of each set under each guess
	guesses  = 2    // models by which a set is extended
	tests    = 96   // tests kept for one copy
)

// A search looks for sets of copies that explain the leak together.
type search struct {
	*leak
	rows   func(copy int) []uint64
	copies int // of the document, all told
}

// sets returns the sets of listed copies, of every size, that explain the
// leak best: a beam search that starts from nobody. list must not depend on
// the codeword of the copy that is later tested beside the sets.
func (s search) sets(list []int) []set {
	all := []set{s.nobody()}
	level := all
	for size := 1; size < maxColluders; size++ {
		level = s.extend(level, list)
		if len(level) == 0 || hopeless(level, all) {
			break
		}
		all = append(all, level...)
	}
	return all
}

// nobody is the empty set: copies are weighed beside it one by one.
func (s search) nobody() set {
	return s.newSet(nil, make([]uint8, len(s.columns)), s.copies)
}

// hopeless reports that larger sets explain the leak so much worse than what
// is there that it does not pay to look on: by e¹⁵.
func hopeless(level, all []set) bool {
	best := math.Inf(-1)
	for _, s := range all {
		best = max(best, s.evidence)
	}
	return level[0].evidence < best-15
}

// extend returns the best sets that have one member more.
func (s search) extend(level []set, list []int) []set {
	seen := map[[maxColluders]int]bool{}
	var next []set
	for i := range level {
		for _, m := range s.guess(&level[i]) {
			for _, copy := range s.best(&level[i], m, list) {
				if key := keyOf(level[i].members, copy); !seen[key] {
					seen[key] = true
					next = append(next, s.with(&level[i], copy))
				}
			}
		}
	}
	slices.SortStableFunc(next, func(a, b set) int { return cmp.Compare(b.evidence, a.evidence) })
	return next[:min(len(next), beam)]
}

// with adds a copy to a set.
func (s search) with(t *set, copy int) set {
	held := slices.Clone(t.held)
	for i, w := range s.rows(copy) {
		for ; w != 0; w &= w - 1 {
			held[64*i+bits.TrailingZeros64(w)]++
		}
	}
	members := append(slices.Clone(t.members), copy)
	slices.Sort(members)
	return s.newSet(members, held, s.copies)
}

// keyOf names a set with one more member; copies count from 1 in it.
func keyOf(members []int, copy int) (key [maxColluders]int) {
	k := append(slices.Clone(members), copy)
	slices.Sort(k)
	for i, c := range k {
		key[i] = c + 1
	}
	return key
}

// guess returns the models that explain a set best and leave room for a
// further member.
func (s search) guess(set *set) []int {
	var order []int
	for m, model := range s.table.models {
		if model.colluders > len(set.members) && !math.IsInf(set.loglik[m], -1) {
			order = append(order, m)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(set.loglik[b], set.loglik[a]) })
	return s.distinct(set, order, guesses)
}

// distinct keeps the first models, in order, whose tests differ.
func (s search) distinct(set *set, order []int, most int) []int {
	var kept []int
	var have []test
	for _, m := range order {
		t := s.newTest(set, m)
		if slices.ContainsFunc(have, func(h test) bool { return s.alike(&h, &t) }) {
			continue
		}
		kept, have = append(kept, m), append(have, t)
		if len(kept) == most {
			break
		}
	}
	return kept
}

// best returns the listed copies that score highest beside a set.
func (s search) best(set *set, m int, list []int) []int {
	t := s.newTest(set, m)
	score := newScorer(s.gains(&t), len(list))
	top := newTop(branches)
	for _, copy := range list {
		if !slices.Contains(set.members, copy) {
			top.add(copy, score.score(s.rows(copy)))
		}
	}
	return top.copies()
}

// testsFor returns the tests that a copy outside the sets is put to, their
// weights summing to 1. The weights are the shares of the sets, divided by how
// well each model explains the leak; tests that order copies alike are one,
// with their joint weight.
func (s search) testsFor(sets []set) []test {
	share := s.shares(sets)
	var list []test
	for i := range sets {
		list = append(list, s.testsBeside(&sets[i], share[i])...)
	}
	slices.SortStableFunc(list, func(a, b test) int { return cmp.Compare(b.weight, a.weight) })
	list = list[:min(len(list), tests)]
	sum := 0.0
	for _, t := range list {
		sum += t.weight
	}
	for i := range list {
		list[i].weight /= sum
	}
	return list
}

// evidence is the log evidence of each set as partners of one member more:
// models with no room for it don't count.
func (s search) evidence(sets []set) []float64 {
	e := make([]float64, len(sets))
	for i := range sets {
		room := slices.Clone(sets[i].loglik)
		for m, model := range s.table.models {
			if model.colluders <= len(sets[i].members) {
				room[m] = math.Inf(-1)
			}
		}
		e[i] = logSum(room) - logChoose(s.copies, len(sets[i].members))
	}
	return e
}

// shares is how the allowed error is divided over the sets: nine tenths as
// the evidence says, one tenth evenly over the sizes.
func (s search) shares(sets []set) []float64 {
	evidence := s.evidence(sets)
	bySize := map[int][]float64{}
	for i, e := range evidence {
		size := len(sets[i].members)
		bySize[size] = append(bySize[size], e)
	}
	all := logSum(evidence)
	share := make([]float64, len(sets))
	for i, e := range evidence {
		within := logSum(bySize[len(sets[i].members)])
		share[i] = .9*math.Exp(e-all) + .1*math.Exp(e-within)/float64(len(bySize))
	}
	return share
}

// testsBeside divides a set's share over its models and merges like tests.
func (s search) testsBeside(set *set, share float64) []test {
	known := len(set.members)
	var order []int
	top := math.Inf(-1)
	for m, model := range s.table.models {
		if model.colluders > known {
			order = append(order, m)
			top = max(top, set.loglik[m])
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(set.loglik[b], set.loglik[a]) })
	var list []test
	sum := 0.0
	for _, m := range order {
		w := math.Exp(set.loglik[m] - top)
		if w < 1e-6 {
			break
		}
		sum += w
		list = s.merge(list, set, m, w)
	}
	for i := range list {
		list[i].weight *= share / sum
	}
	return list
}

func (s search) merge(list []test, set *set, m int, weight float64) []test {
	t := s.newTest(set, m)
	t.weight = weight
	for i := range list {
		if s.alike(&list[i], &t) {
			list[i].weight += weight
			return list
		}
	}
	return append(list, t)
}
