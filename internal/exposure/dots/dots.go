// Package dots finds every minimal set of statements that together leave
// fewer than k candidates: which dots somebody has to join.
//
// It is the enumeration of minimal hitting sets (Murakami and Uno, "Efficient
// algorithms for dualizing large-scale hypergraphs", 2014): a statement hits
// the candidates that it rules out. It is widened in two ways. Up to k-1
// candidates may stay, and sets are found smallest first, so that a search
// that is cut short has all sets up to a size.
package dots

import (
	"slices"

	"barium/internal/exposure/set"
)

// Limit bounds a search. Zero values don't.
type Limit struct {
	Nodes int         // steps of the search
	Sets  int         // sets found
	Size  int         // statements in a set
	Stop  func() bool // asked now and then; true ends the search
}

// Result is what a search found. Each set lists statements in ascending
// order; smaller sets come first.
type Result struct {
	Sets     [][]int
	Complete bool // these are all
	UpTo     int  // these are all of at most so many statements
}

// search is the state of one enumeration. Candidates are renumbered: those
// that the fewest statements rule out come first.
type search struct {
	out     []set.Set // by statement: candidates that it rules out
	hitters []set.Set // by candidate: statements that rule it out
	slack   int       // candidates that may stay, besides those nobody rules out
	limit   Limit

	size    int // looked for in this round
	nodes   int
	deeper  bool // something was left for a later round
	stopped bool
	sets    [][]int
}

// Minimal finds the minimal sets of statements after which fewer than k of
// the candidates in base remain. keep[i] are those that statement i leaves.
func Minimal(base set.Set, keep []set.Set, k int, limit Limit) Result {
	s := newSearch(base, keep, k)
	s.limit = limit
	if s.slack < 0 {
		return Result{Complete: true, UpTo: len(keep)} // not even all together
	}
	all := set.Full(len(s.out))
	remaining := set.Full(len(s.hitters))
	for s.size = 0; s.size <= len(keep); s.size++ {
		if limit.Size > 0 && s.size > limit.Size {
			return Result{s.sets, false, s.size - 1}
		}
		s.deeper = false
		s.visit(nil, remaining, set.New(len(s.hitters)), all)
		if s.stopped {
			return Result{s.sets, false, s.size - 1}
		}
		if !s.deeper {
			break
		}
	}
	return Result{s.sets, true, len(keep)}
}

func newSearch(base set.Set, keep []set.Set, k int) *search {
	s := &search{}
	hitters := make([]set.Set, 64*len(base))
	for i, leaves := range keep {
		for c := range make(set.Set, len(base)).AndNot(base, leaves).All {
			if hitters[c] == nil {
				hitters[c] = set.New(len(keep))
			}
			hitters[c].Add(i)
		}
	}
	columns := slices.DeleteFunc(hitters, func(h set.Set) bool { return h == nil })
	stay := base.Len() - len(columns)
	slices.SortStableFunc(columns, func(a, b set.Set) int { return a.Len() - b.Len() })
	s.hitters, s.slack = columns, k-1-stay
	for range keep {
		s.out = append(s.out, set.New(len(columns)))
	}
	for c, hitters := range columns {
		for i := range hitters.All {
			s.out[i].Add(c)
		}
	}
	return s
}

// spent counts a step and says whether the search is over.
func (s *search) spent() bool {
	s.nodes++
	switch {
	case s.limit.Nodes > 0 && s.nodes > s.limit.Nodes,
		s.limit.Stop != nil && s.nodes%1024 == 0 && s.limit.Stop():
		s.stopped = true
	}
	return s.stopped
}

// visit extends the chosen statements. left are the candidates that remain,
// once those that exactly one chosen statement rules out, usable the
// statements that may still be added.
func (s *search) visit(chosen []int, left, once, usable set.Set) {
	if s.stopped || s.spent() {
		return
	}
	n := left.Len()
	if n <= s.slack {
		s.report(chosen, once, n)
		return
	}
	reach := set.New(len(s.hitters))
	for v := range usable.All {
		reach.Or(reach, s.out[v])
	}
	beyond := set.New(len(s.hitters)).AndNot(left, reach).Len()
	if beyond > s.slack {
		return // not even with all that is usable
	}
	if !s.within(left, usable, s.size-len(chosen), n-s.slack) {
		s.deeper = true
		return
	}
	s.branch(chosen, left, once, usable, reach, s.slack-beyond+1)
}

// within says whether so many more statements can rule out as many as needed.
func (s *search) within(left, usable set.Set, more, need int) bool {
	if more == 0 {
		return false
	}
	counts := make([]int, 0, 64)
	for v := range usable.All {
		counts = append(counts, s.out[v].Common(left))
	}
	if more < len(counts) {
		slices.SortFunc(counts, func(a, b int) int { return b - a })
		counts = counts[:more]
	}
	for _, c := range counts {
		need -= c
	}
	return need <= 0
}

// branch adds one statement. Of any slack+1 candidates that can be ruled out,
// one must be; so the next statement is among those that rule out one of them.
func (s *search) branch(chosen []int, left, once, usable, reach set.Set, some int) {
	next := set.New(len(s.out))
	picked := 0
	for c := range left.All {
		if reach.Has(c) {
			next.Or(next, s.hitters[c])
			if picked++; picked == some {
				break
			}
		}
	}
	next.And(next, usable)
	rest := set.New(len(s.out)).AndNot(usable, next)
	left2, once2 := set.New(len(s.hitters)), set.New(len(s.hitters))
	for v := range next.All {
		// What v rules out first is v's own; what it rules out again is nobody's.
		once2.AndNot(once, s.out[v])
		for i := range once2 {
			once2[i] |= left[i] & s.out[v][i]
		}
		if !s.allNeeded(append(chosen, v), once2) {
			continue // and won't be with more
		}
		s.visit(append(chosen, v), left2.AndNot(left, s.out[v]), once2, rest)
		rest.Add(v)
	}
}

// allNeeded says whether each chosen statement rules out somebody whom no
// other does.
func (s *search) allNeeded(chosen []int, once set.Set) bool {
	for _, v := range chosen {
		if !s.out[v].Meets(once) {
			return false
		}
	}
	return true
}

// report keeps the chosen set if it is new and minimal. n candidates remain.
func (s *search) report(chosen []int, once set.Set, n int) {
	if len(chosen) < s.size {
		return // found in an earlier round
	}
	for _, v := range chosen {
		if n+s.out[v].Common(once) <= s.slack {
			return // it does without v
		}
	}
	found := slices.Clone(chosen)
	slices.Sort(found)
	s.sets = append(s.sets, found)
	if s.limit.Sets > 0 && len(s.sets) >= s.limit.Sets {
		s.stopped = true
	}
}
