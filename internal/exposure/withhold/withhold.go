// Package withhold finds the cheapest way to blur or withhold lines so that
// enough candidates remain: exactly, by branch and bound.
//
// A line stands on a rung of its ladder: 0 is as written, the last is
// withheld, and each leaves at least the candidates that the one below leaves.
// Whenever the lines as they stand leave too few, some line of a minimal
// harmful subset (a core) must climb; so the problem is a hitting set whose
// sets are found as they are needed (Moreno-Centeno and Karp, "The implicit
// hitting set approach", 2013). Charging each core to its lines until their
// costs are used up is the dual ascent that gives the lower bound.
package withhold

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"barium/internal/exposure/set"
)

// Line is one statement with its ladder.
type Line struct {
	Rungs []set.Set // who is left on each rung; the last should leave everyone
	Costs []float64 // of standing there; 0 for the first, never falling
}

// Problem asks that at least Least of the candidates in Base remain.
type Problem struct {
	Base  set.Set
	Lines []Line
	Least int
}

// Limit bounds the search for one plan. Zero values don't.
type Limit struct {
	Nodes int
	Stop  func() bool // asked at each node; true ends the search
}

// Plan says on which rung each line stands.
type Plan struct {
	Rungs   []int
	Cost    float64
	Bound   float64 // no plan (other than better ones already given) costs less
	Optimal bool    // Cost is the bound
	Left    int     // candidates that remain
}

// ErrImpossible says that even with everything withheld too few remain.
var ErrImpossible = errors.New("too few candidates even with every line withheld")

// slack is what two costs may differ by and be equal.
const slack = 1e-9

// Check refuses ladders that don't climb.
func (p Problem) Check() error {
	for i, l := range p.Lines {
		if len(l.Rungs) == 0 || len(l.Rungs) != len(l.Costs) || l.Costs[0] != 0 {
			return fmt.Errorf("line %d: wants a cost for each of its rungs, 0 for the first", i)
		}
		for r := 1; r < len(l.Rungs); r++ {
			if !(l.Costs[r] >= l.Costs[r-1]) || math.IsInf(l.Costs[r], 0) {
				return fmt.Errorf("line %d: rung %d costs %v after %v: costs are finite and may not fall", i, r, l.Costs[r], l.Costs[r-1])
			}
			if !l.Rungs[r-1].Within(l.Rungs[r]) {
				return fmt.Errorf("line %d: rung %d rules out somebody whom rung %d leaves: a ladder must get weaker", i, r, r-1)
			}
		}
	}
	return nil
}

// Solve returns the cheapest plan, and up to n-1 further ones in the order of
// their cost, none of which does all that another does and more.
func Solve(p Problem, n int, limit Limit) ([]Plan, error) {
	if err := p.Check(); err != nil {
		return nil, err
	}
	lo, hi := make([]int, len(p.Lines)), make([]int, len(p.Lines))
	for i, l := range p.Lines {
		hi[i] = len(l.Rungs) - 1
	}
	first := part{lo, hi, p.best(lo, hi, limit)}
	if first.plan.Rungs == nil {
		return nil, ErrImpossible
	}
	return p.ranked(first, n, limit), nil
}

// part is a part of all plans, those between lo and hi, and its best.
type part struct {
	lo, hi []int
	plan   Plan
}

// ranked takes the best plan off and divides what is left of its part (Lawler,
// "A procedure for computing the k best solutions", 1972).
func (p Problem) ranked(first part, n int, limit Limit) []Plan {
	parts, plans := []part{first}, []Plan(nil)
	for tries := 0; len(parts) > 0 && len(plans) < n && tries < 4*n; tries++ {
		at, bound := 0, math.Inf(1)
		for i, q := range parts {
			bound = min(bound, q.plan.Bound)
			if q.plan.Cost < parts[at].plan.Cost {
				at = i
			}
		}
		best := parts[at]
		parts = slices.Delete(parts, at, at+1)
		if p.minimal(best.plan.Rungs) {
			best.plan.Bound = bound
			best.plan.Optimal = best.plan.Cost <= bound+slack
			plans = append(plans, best.plan)
		}
		if len(plans) < n {
			parts = append(parts, p.others(best, limit)...)
		}
	}
	return plans
}

// others divides a part without its best plan: some line stands lower there.
func (p Problem) others(of part, limit Limit) []part {
	var parts []part
	lo := of.lo
	for i, rung := range of.plan.Rungs {
		if rung == lo[i] {
			continue
		}
		hi := slices.Clone(of.hi)
		hi[i] = rung - 1
		if best := p.best(lo, hi, limit); best.Rungs != nil {
			parts = append(parts, part{lo, hi, best})
		}
		lo = slices.Clone(lo)
		lo[i] = rung
	}
	return parts
}

// Minimal says whether a choice of rungs leaves enough, and no line could
// stand lower.
func (p Problem) Minimal(rungs []int) bool { return p.Left(rungs) >= p.Least && p.minimal(rungs) }

func (p Problem) minimal(rungs []int) bool {
	lower := slices.Clone(rungs)
	for i, r := range rungs {
		for lower[i] = r - 1; lower[i] >= 0; lower[i]-- {
			if p.Left(lower) >= p.Least {
				return false
			}
		}
		lower[i] = r
	}
	return true
}

// Left counts who remains when lines stand on these rungs.
func (p Problem) Left(rungs []int) int {
	r := p.Base.Clone()
	for i, l := range p.Lines {
		r.And(r, l.Rungs[rungs[i]])
	}
	return r.Len()
}

// Cost is what it costs that they do.
func (p Problem) Cost(rungs []int) float64 {
	sum := 0.0
	for i, l := range p.Lines {
		sum += l.Costs[rungs[i]]
	}
	return sum
}
