package exposure

import (
	"fmt"

	"barium/internal/exposure/set"
	"barium/internal/exposure/withhold"
)

// Plan is one way to keep the secret: what to say more weakly, or not at all.
type Plan struct {
	Changes   []Change
	Cost      float64
	Bound     float64 // no plan costs less, better ones already given left out
	Optimal   bool
	Remaining []string
	rungs     []int
	lines     []int // statements, as rungs has them
}

// Change is what becomes of one statement.
type Change struct {
	ID       string
	Where    string // the weaker form; empty if withheld
	Withheld bool
	Cost     float64
}

// Withhold finds the cheapest plan that keeps the secret from the audience,
// and up to n-1 further ones. It weighs strict statements only. The error is
// withhold.ErrImpossible if not even silence is enough.
func (v View) Withhold(n int, limit withhold.Limit) ([]Plan, error) {
	strict, _ := v.stated()
	if err := v.q.contradiction(strict); err != nil {
		return nil, err
	}
	found, err := withhold.Solve(v.q.problem(strict, v.q.line), n, limit)
	if err != nil {
		return nil, err
	}
	var plans []Plan
	for _, f := range found {
		plans = append(plans, v.q.plan(strict, f))
	}
	return plans, nil
}

// Chosen is what is left when statements stand on rungs of their ladders that
// somebody chose, by id: 0 as written, one beyond the ladder withheld. Cost aside,
// nothing says that there is no better.
func (v View) Chosen(rungs map[string]int) (Plan, error) {
	strict, _ := v.stated()
	f := withhold.Plan{Rungs: make([]int, len(strict))}
	for at, i := range strict {
		s := v.q.Statements[i]
		r := rungs[s.ID]
		if r < 0 || r > len(s.Ladder)+1 {
			return Plan{}, fmt.Errorf("statement %q has %d rungs above it, and silence: there is no rung %d", s.ID, len(s.Ladder), r)
		}
		f.Rungs[at] = r
		f.Cost += v.q.line(i).Costs[r]
	}
	return v.q.plan(strict, f), nil
}

// Kept reports whether what is left of a plan is enough.
func (q *Inquiry) Kept(p Plan) bool {
	left := set.New(q.World.Len())
	for _, name := range p.Remaining {
		c, _ := q.World.Index(name)
		left.Add(c)
	}
	return !q.harmed(left)
}

// problem collects the ladders of statements.
func (q *Inquiry) problem(statements []int, line func(i int) withhold.Line) withhold.Problem {
	p := withhold.Problem{Base: q.among, Least: q.Secret.Harm.Fewer}
	for _, i := range statements {
		p.Lines = append(p.Lines, line(i))
	}
	return p
}

func (q *Inquiry) line(i int) withhold.Line {
	s := q.Statements[i]
	costs := []float64{0}
	for _, r := range s.Ladder {
		costs = append(costs, r.Cost)
	}
	return withhold.Line{Rungs: q.compiled[i].rungs, Costs: append(costs, s.Cost)}
}

func (q *Inquiry) plan(statements []int, f withhold.Plan) Plan {
	p := Plan{Cost: f.Cost, Bound: f.Bound, Optimal: f.Optimal, rungs: f.Rungs, lines: statements}
	left := q.base.Clone()
	for at, i := range statements {
		left.And(left, q.compiled[i].rungs[f.Rungs[at]])
		s := q.Statements[i]
		switch r := f.Rungs[at]; {
		case r == len(s.Ladder)+1:
			p.Changes = append(p.Changes, Change{ID: s.ID, Withheld: true, Cost: s.Cost})
		case r > 0:
			p.Changes = append(p.Changes, Change{ID: s.ID, Where: s.Ladder[r-1].Where, Cost: s.Ladder[r-1].Cost})
		}
	}
	p.Remaining = q.namesOf(left)
	return p
}

func (q *Inquiry) namesOf(s set.Set) []string {
	var list []string
	for c := range s.All {
		list = append(list, q.World.Name(c))
	}
	return list
}
