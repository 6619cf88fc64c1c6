package exposure

import (
	"barium/internal/exposure/set"
	"barium/internal/exposure/withhold"
)

// Policy is the rule by which an outsider takes the author to withhold.
type Policy int

const (
	// AnyMinimal withholds nothing that could have been said; which of several
	// such choices, the outsider doesn't know.
	AnyMinimal Policy = iota
	// Cheapest is the rule of Withhold: a plan that costs least. Among several
	// that do, the author chooses by something that the outsider doesn't know.
	// It isn't the rule for a plan that costs more.
	Cheapest
)

// Rechecked is what is left of a plan when the policy is known.
type Rechecked struct {
	Remaining []string
	Excluded  []string // whom only the policy excludes
	Harmed    bool
	Certain   bool // false: a search was cut short, and whoever it concerned was kept
}

// Recheck asks what an outsider infers who sees which lines are missing or
// weak and knows by what policy. For each candidate who remains it supposes
// that this is the answer, works out what the author would then have had to
// say, and what the policy would have made of it; a candidate under whom the
// release would have looked different is excluded. A policy that doesn't look
// at the answer (the same lines withheld whatever it is, announced beforehand)
// tells nothing, and needs no recheck.
func (q *Inquiry) Recheck(p Plan, policy Policy, limit withhold.Limit) Rechecked {
	left := q.base.Clone()
	for at, i := range p.lines {
		left.And(left, q.compiled[i].rungs[p.rungs[at]])
	}
	r := Rechecked{Certain: true}
	consistent := set.New(q.World.Len())
	for c := range left.All {
		same, certain := q.sameRelease(p, c, policy, limit)
		r.Certain = r.Certain && certain
		if same || !certain {
			consistent.Add(c)
		} else {
			r.Excluded = append(r.Excluded, q.World.Name(c))
		}
	}
	r.Remaining, r.Harmed = q.namesOf(consistent), q.harmed(consistent)
	return r
}

// sameRelease says whether the plan is what the policy makes of candidate c,
// and whether that is certain.
func (q *Inquiry) sameRelease(p Plan, c int, policy Policy, limit withhold.Limit) (same, certain bool) {
	problem := q.problem(p.lines, func(i int) withhold.Line { return q.lineOf(i, c) })
	if policy == AnyMinimal {
		return problem.Minimal(p.rungs), true
	}
	plans, err := withhold.Solve(problem, 1, limit)
	if err != nil {
		return false, true // the author could not have published at all
	}
	enough := problem.Left(p.rungs) >= problem.Least
	return enough && problem.Cost(p.rungs) <= plans[0].Cost+1e-9, plans[0].Optimal
}

// lineOf is what statement i would have been if c were the answer: itself if c
// satisfies it; else who answers its question as c does. Weaker forms that are
// true of c stay; where one isn't, there is none at that rung.
func (q *Inquiry) lineOf(i, c int) withhold.Line {
	line := q.line(i)
	if q.compiled[i].keep.Has(c) {
		return line
	}
	like := set.New(q.World.Len())
	for d, answer := range q.compiled[i].about {
		if answer == q.compiled[i].about[c] {
			like.Add(d)
		}
	}
	rungs := []set.Set{like}
	for _, weaker := range line.Rungs[1:] {
		next := rungs[len(rungs)-1].Clone()
		if weaker.Has(c) {
			next.Or(next, weaker)
		}
		rungs = append(rungs, next)
	}
	line.Rungs = rungs
	return line
}
