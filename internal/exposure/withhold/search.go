package withhold

import (
	"cmp"
	"math"
	"slices"

	"barium/internal/exposure/set"
)

// search is one branch and bound. A node fixes for each line the lowest and
// the highest rung that it may still stand on.
type search struct {
	Problem
	limit   Limit
	nodes   int
	stopped bool
	best    []int
	cost    float64
	until   int  // how many nodes may be visited before the search by lines gives way
	paused  bool // it has

	who    []int     // the candidates in Base
	admits [][]int   // by place in who and line: the lowest rung that leaves it
	after  []set.Set // scratch: who the lines from here on leave
	rest   set.Set   // scratch
	prices []float64 // scratch
}

// best returns the cheapest plan between lo and hi; Rungs is nil if there is none.
func (p Problem) best(lo, hi []int, limit Limit) Plan {
	if p.Left(hi) < p.Least {
		return Plan{}
	}
	s := p.search(limit)
	s.propose(hi, lo)
	s.until = byLines / max(1, len(lo))
	bound := min(s.cost, s.visit(lo, hi))
	if s.paused && !s.stopped {
		bound = min(s.cost, max(bound, s.otherwise(lo, hi)))
	}
	return Plan{s.best, s.cost, bound, s.cost <= bound+slack, p.Left(s.best)}
}

func (p Problem) search(limit Limit) *search {
	s := &search{Problem: p, limit: limit, cost: math.Inf(1), rest: make(set.Set, len(p.Base))}
	for range len(p.Lines) + 1 {
		s.after = append(s.after, make(set.Set, len(p.Base)))
	}
	for c := range p.Base.All {
		s.who, s.admits = append(s.who, c), append(s.admits, p.lowest(c))
	}
	return s
}

// How far the search by lines goes before it gives way to that by candidates, and
// how far that goes before it gives way in turn, in nodes times lines. The first
// settles most problems, the second many of those with hundreds of lines.
const (
	byLines      = 20_000
	byCandidates = 4_000_000
)

// otherwise looks at the same problem from the other side, and if that doesn't
// settle it goes on by lines, with the better plan and for as long as it may.
func (s *search) otherwise(lo, hi []int) float64 {
	k := s.keeper(lo, hi)
	k.gather()
	bound := k.pairs()
	k.until = byCandidates / max(1, len(lo))
	bound = max(bound, k.bound())
	if bound >= s.cost-slack || s.over() {
		return bound
	}
	s.paused, s.until = false, math.MaxInt
	return max(bound, s.visit(lo, hi))
}

// over says whether the search has to end.
func (s *search) over() bool {
	s.stopped = s.stopped || s.limit.Stop != nil && s.limit.Stop() || s.limit.Nodes > 0 && s.nodes >= s.limit.Nodes
	return s.stopped
}

// lowest returns for each line the lowest rung that leaves the candidate,
// the number of rungs if none does.
func (p Problem) lowest(c int) []int {
	list := make([]int, len(p.Lines))
	for i, l := range p.Lines {
		for list[i] < len(l.Rungs) && !l.Rungs[list[i]].Has(c) {
			list[i]++
		}
	}
	return list
}

// visit searches below a node and returns a proven lower bound on what is
// cheaper than the best known there: infinite if nothing is.
func (s *search) visit(lo, hi []int) float64 {
	if s.paused = s.paused || s.nodes >= s.until; s.paused || s.over() {
		return max(s.Problem.Cost(lo), 0)
	}
	s.nodes++
	lo, affordable, ok := s.tighten(lo, hi)
	if !ok {
		return math.Inf(1)
	}
	a := s.ascend(lo, hi, affordable)
	bound := max(a.bound, s.kth())
	if bound >= s.cost-slack {
		return math.Inf(1)
	}
	s.propose(a.rungs, lo)
	if bound >= s.cost-slack {
		return math.Inf(1)
	}
	hi = a.within()
	line := a.busiest(lo)
	up, down := slices.Clone(lo), slices.Clone(hi)
	up[line], down[line] = a.rungs[line], a.rungs[line]-1
	first := s.visit(lo, down)
	return max(bound, min(first, s.visit(up, hi)))
}

// tighten raises lines that leave too few of the candidates who can still be
// afforded, wherever the others stand. It returns those candidates, and false
// if nothing cheaper than the best is here.
func (s *search) tighten(lo, hi []int) ([]int, set.Set, bool) {
	lo = slices.Clone(lo)
	for {
		affordable := s.afford(lo, hi)
		if affordable.Len() < s.Least || s.Problem.Cost(lo) >= s.cost-slack {
			return nil, nil, false
		}
		raised := false
		for i, l := range s.Lines {
			for lo[i] < hi[i] && affordable.Common(l.Rungs[lo[i]]) < s.Least {
				lo[i]++
				raised = true
			}
		}
		if !raised {
			return lo, affordable, true
		}
	}
}

// afford prices the candidates: leaving one makes each line stand on a rung
// that leaves it. Whoever costs as much as the best plan won't remain in a
// better one.
func (s *search) afford(lo, hi []int) set.Set {
	s.prices = s.prices[:0]
	affordable, paid := make(set.Set, len(s.Base)), s.Problem.Cost(lo)
	for at, lowest := range s.admits {
		price := paid
		for i, rung := range lowest {
			if rung > hi[i] {
				price = math.Inf(1)
				break
			}
			if rung > lo[i] {
				price += s.Lines[i].Costs[rung] - s.Lines[i].Costs[lo[i]]
			}
		}
		if price < s.cost-slack {
			affordable.Add(s.who[at])
			s.prices = append(s.prices, price)
		}
	}
	return affordable
}

// kth bounds from below by candidates: of Least who remain, one costs no less
// than the Least-th cheapest.
func (s *search) kth() float64 {
	if s.Least <= 0 {
		return 0
	}
	slices.Sort(s.prices)
	return s.prices[s.Least-1]
}

// within returns up to which rung each line may climb in a plan that is
// cheaper than the best: what is unused of its costs comes on top of the bound.
func (a *ascent) within() []int {
	hi := slices.Clone(a.hi)
	for i := range hi {
		for hi[i] > a.rungs[i] && a.bound+a.price(i, hi[i]-1) >= a.cost-slack {
			hi[i]--
		}
	}
	return hi
}

// ascent is a run of dual ascent at one node.
type ascent struct {
	*search
	base    set.Set // candidates who may remain
	hi      []int
	rungs   []int       // up to where each line's costs are used up
	unused  [][]float64 // by line and rung: what is left of the cost of that step
	charged []float64   // by line: what cores have charged
	bound   float64
	order   []int
	core    []int // by line: the rung beyond which it must climb, or hi
}

// ascend charges cores until the lines whose costs are used up, climbing so
// far, are enough; or until the bound shows that nothing better is here.
func (s *search) ascend(lo, hi []int, base set.Set) *ascent {
	a := &ascent{search: s, base: base, hi: hi, rungs: slices.Clone(lo), charged: make([]float64, len(lo)), core: make([]int, len(lo))}
	a.bound = s.Problem.Cost(lo)
	for i, l := range s.Lines {
		steps := make([]float64, len(l.Costs))
		for r := lo[i] + 1; r <= hi[i]; r++ {
			steps[r] = l.Costs[r] - l.Costs[r-1]
		}
		a.unused, a.order = append(a.unused, steps), append(a.order, i)
		a.climb(i)
	}
	for a.bound < s.cost-slack && a.findCore() {
		a.charge()
	}
	return a
}

// climb raises a line over steps that cost nothing more.
func (a *ascent) climb(i int) {
	for a.rungs[i] < a.hi[i] && a.unused[i][a.rungs[i]+1] <= slack {
		a.rungs[i]++
	}
}

// next is what is unused of line i's next step.
func (a *ascent) next(i int) float64 {
	if a.rungs[i] == a.hi[i] {
		return 0
	}
	return a.unused[i][a.rungs[i]+1]
}

// price is what is unused of raising line i beyond rung r.
func (a *ascent) price(i, r int) float64 {
	sum := 0.0
	for j := a.rungs[i] + 1; j <= r+1; j++ {
		sum += a.unused[i][j]
	}
	return sum
}

// findCore raises lines, those with little left to charge first, as far as
// too few still remain. Lines that can't be raised all the way are the core.
func (a *ascent) findCore() bool {
	slices.SortStableFunc(a.order, func(i, j int) int { return cmp.Compare(a.next(i), a.next(j)) })
	a.tails(a.base, a.order, a.rungs)
	if a.after[0].Len() >= a.Least {
		return false
	}
	before := a.base.Clone()
	for at, i := range a.order {
		a.rest.And(before, a.after[at+1])
		r := a.hi[i]
		for r > a.rungs[i] && a.rest.Common(a.Lines[i].Rungs[r]) >= a.Least {
			r--
		}
		a.core[i] = r
		before.And(before, a.Lines[i].Rungs[r])
	}
	return true
}

// tails sets after[at] to whom the lines from order[at] on leave together.
func (s *search) tails(base set.Set, order, rungs []int) {
	copy(s.after[len(order)], base)
	for at := len(order) - 1; at >= 0; at-- {
		i := order[at]
		s.after[at].And(s.after[at+1], s.Lines[i].Rungs[rungs[i]])
	}
}

// charge charges the core to its lines: the most that all of them have left,
// the highest step first, since the lower ones can serve more cores.
func (a *ascent) charge() {
	most := math.Inf(1)
	for i, r := range a.core {
		if r < a.hi[i] {
			most = min(most, a.price(i, r))
		}
	}
	a.bound += most
	for i, r := range a.core {
		if r == a.hi[i] {
			continue
		}
		a.charged[i] += most
		due := most
		for j := r + 1; j > a.rungs[i] && due > 0; j-- {
			part := min(due, a.unused[i][j])
			a.unused[i][j] -= part
			due -= part
		}
		a.climb(i)
	}
}

// busiest is the line charged most of those that have climbed: to branch on.
func (a *ascent) busiest(lo []int) int {
	best := -1
	for i, r := range a.rungs {
		if r > lo[i] && (best < 0 || a.charged[i] > a.charged[best]) {
			best = i
		}
	}
	return best
}

// propose lowers lines from rungs that leave enough, those that save most
// first, and keeps the plan if it is the best so far.
func (s *search) propose(rungs, lo []int) {
	order, plan := make([]int, len(rungs)), slices.Clone(rungs)
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int {
		a, b := s.Lines[i].Costs, s.Lines[j].Costs
		return cmp.Compare(b[rungs[j]]-b[lo[j]], a[rungs[i]]-a[lo[i]])
	})
	s.tails(s.Base, order, rungs)
	before := s.Base.Clone()
	for at, i := range order {
		s.rest.And(before, s.after[at+1])
		for plan[i] = lo[i]; s.rest.Common(s.Lines[i].Rungs[plan[i]]) < s.Least; {
			plan[i]++
		}
		before.And(before, s.Lines[i].Rungs[plan[i]])
	}
	if cost := s.Problem.Cost(plan); cost < s.cost-slack || s.best == nil {
		s.best, s.cost = plan, cost
	}
}
