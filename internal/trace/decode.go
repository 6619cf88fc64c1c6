// Package trace weighs what a leaked text shows against the copies of the
// document. It is mathematics only: it knows copies by number, and neither
// people nor files.
//
// The bound. A copy's codeword was drawn afresh, so for a copy that had no
// part in the leak it is independent of the leak and of all other codewords.
// For copy j, everything that chooses its tests (the partners beside whom it
// is scored, the guess at strategy and noise, the weight of each test) is
// computed from the leak and the other codewords. Its score in a test then
// has an exactly computable tail, test k may spend the share w_k of the
// allowed error, Σ w_k ≤ 1, and copy j is named when the tail of some test
// is at most w_k·bound/copies. By the union bound over tests and copies, the
// chance that any innocent copy is named is at most the bound, whatever the
// editing, the erasures and the collusion. docs/statistics.md has the proof.
package trace

import (
	"fmt"
	"math"
	"runtime"
	"slices"
	"sync"
)

// Options are the design of the code and the bound to hold.
type Options struct {
	Coalition int     // colluders the code was designed against: steers power, not the bound
	Bound     float64 // chance, over all copies together, that any innocent one is named
}

// A Score is what the decoder found of one copy.
type Score struct {
	Copy int
	// LogP is the natural log of an upper bound on the chance that any copy of
	// the document that had no part scores so high: over all copies together.
	LogP float64
	// LogLR is the natural log of the likelihood ratio for the copy's part in
	// the leak, mixed over partners and strategies: an e-value under the null.
	LogLR float64
}

// A Result is the outcome of decoding one leak.
type Result struct {
	Identified []Score // at or below the bound, best first
	Next       *Score  // the best copy that is not identified, if any was scored
	Columns    int
}

// Decode weighs every row of the matrix against the columns read.
func Decode(columns []Column, m *Matrix, o Options) (Result, error) {
	if err := check(columns, m, o); err != nil {
		return Result{}, err
	}
	r := Result{Columns: len(columns)}
	if len(columns) == 0 || m.copies == 0 {
		return r, nil
	}
	l, err := newLeak(columns, o.Coalition)
	if err != nil {
		return Result{}, err
	}
	s := search{l, m.Row, m.copies}
	lists := s.lists(m)
	if l.surprise() < math.Log(float64(m.copies)/o.Bound) {
		// Too little was read to name any copy: no need to look for partners.
		score, err := s.weigh(lists[0][0], s.testsFor([]set{s.nobody()}))
		r.take(score, math.Log(o.Bound))
		return r, err
	}
	err = r.weighAll(s, lists, o)
	return r, err
}

// weighAll puts the suspects to the full test, until several in a row fail.
func (r *Result) weighAll(s search, lists [][]int, o Options) error {
	failed := 0
	for _, copy := range s.suspects(lists, o) {
		if failed == misses {
			break
		}
		score, err := s.weigh(copy, s.testsOf(copy, lists))
		if err != nil {
			return err
		}
		failed++
		if r.take(score, math.Log(o.Bound)) {
			failed = 0
		}
	}
	slices.SortFunc(r.Identified, byEvidence)
	return nil
}

func check(columns []Column, m *Matrix, o Options) error {
	if len(columns) != m.columns {
		return fmt.Errorf("%d columns for a matrix of %d", len(columns), m.columns)
	}
	if !(o.Bound > 0 && o.Bound < 1) {
		return fmt.Errorf("bound %v: want a probability between 0 and 1, such as 0.001", o.Bound)
	}
	return nil
}

func byEvidence(a, b Score) int {
	switch {
	case a.LogP != b.LogP && a.LogP < b.LogP, a.LogP == b.LogP && a.LogLR > b.LogLR:
		return -1
	case a.LogP == b.LogP && a.LogLR == b.LogLR:
		return a.Copy - b.Copy
	}
	return 1
}

// take adds a score to the result and reports whether it identifies the copy.
func (r *Result) take(s Score, logBound float64) bool {
	if s.LogP <= logBound {
		r.Identified = append(r.Identified, s)
		return true
	}
	if r.Next == nil || byEvidence(s, *r.Next) < 0 {
		r.Next = &s
	}
	return false
}

// lists returns, for each guess at how the leak came about by the leak alone,
// the copies that score highest, one more than a list for the others needs.
func (s search) lists(m *Matrix) [][]int {
	nobody := s.nobody()
	guess := s.guess(&nobody)
	lists := make([][]int, len(guess))
	for i, g := range guess {
		t := s.newTest(&nobody, g)
		lists[i] = s.rank(m, newScorer(s.gains(&t), m.copies), listed/len(guess))
	}
	return lists
}

// rank scores all copies, a part a processor, and returns the best.
func (s search) rank(m *Matrix, score *scorer, most int) []int {
	parts := max(1, min(runtime.GOMAXPROCS(0), m.copies/10000))
	tops := make([]*top, parts)
	var wait sync.WaitGroup
	for p := range parts {
		wait.Go(func() {
			t := newTop(most)
			for copy := p * m.copies / parts; copy < (p+1)*m.copies/parts; copy++ {
				t.add(copy, score.score(m.Row(copy)))
			}
			tops[p] = t
		})
	}
	wait.Wait()
	all := newTop(most)
	for _, t := range tops {
		for _, s := range t.list {
			all.add(s.copy, s.score)
		}
	}
	return all.copies()
}

// others returns the listed copies as they are without a look at one copy:
// each list is that of the best of the others. A copy on a list is left out
// of it; for a copy that isn't, the last one goes, so that the length is the
// same either way.
func others(lists [][]int, copy int) []int {
	without := make([][]int, len(lists))
	for i, list := range lists {
		at := slices.Index(list, copy)
		if at < 0 {
			at = len(list) - 1
		}
		without[i] = slices.Delete(slices.Clone(list), at, at+1)
	}
	return union(without)
}

// union returns the copies on any of the lists, in ascending order.
func union(lists [][]int) []int {
	all := slices.Concat(lists...)
	slices.Sort(all)
	return slices.Compact(all)
}
