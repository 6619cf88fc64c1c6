package exposure

import (
	"math"
	"math/rand/v2"
	"slices"

	"barium/internal/exposure/credit"
	"barium/internal/exposure/dots"
	"barium/internal/exposure/set"
)

// Dots are statements that together lose the secret, none of them to spare.
type Dots struct {
	IDs       []string
	Witnesses []Witness // for each candidate that they exclude
	Remaining []string
}

// Witness is the first of the dots that excludes a candidate.
type Witness struct{ Candidate, ID string }

// DotSets are all the dots there are, or those found.
type DotSets struct {
	Sets     []Dots
	Complete bool // these are all
	UpTo     int  // these are all of at most so many statements
}

// Dots finds the minimal sets of strict statements that lose the secret,
// smallest first.
func (v View) Dots(limit dots.Limit) (DotSets, error) {
	strict, _ := v.stated()
	if err := v.q.contradiction(strict); err != nil {
		return DotSets{}, err
	}
	r := v.minimal(strict, limit)
	found := DotSets{Complete: r.Complete, UpTo: r.UpTo}
	for _, members := range r.Sets {
		var ids []int
		for _, m := range members {
			ids = append(ids, strict[m])
		}
		found.Sets = append(found.Sets, v.q.prove(ids))
	}
	return found, nil
}

func (v View) minimal(strict []int, limit dots.Limit) dots.Result {
	var keep []set.Set
	for _, i := range strict {
		keep = append(keep, v.q.compiled[i].keep)
	}
	return dots.Minimal(v.q.among, keep, v.q.Secret.Harm.Fewer, limit)
}

// prove gives each excluded candidate its witness.
func (q *Inquiry) prove(statements []int) Dots {
	d := Dots{}
	for _, i := range statements {
		d.IDs = append(d.IDs, q.Statements[i].ID)
	}
candidates:
	for c := range q.base.All {
		for _, i := range statements {
			if !q.compiled[i].keep.Has(c) {
				d.Witnesses = append(d.Witnesses, Witness{q.World.Name(c), q.Statements[i].ID})
				continue candidates
			}
		}
		d.Remaining = append(d.Remaining, q.World.Name(c))
	}
	return d
}

// Share is a statement's part in what has been revealed.
type Share struct {
	ID      string
	Bits    float64 // order-free: its Shapley share
	Margin  float64 // the exact share is within this of Bits, at 95 %; 0 if exact
	InOrder float64 // what it added when it came
	Support float64 // its part in the minimal sets, 0 to 1; the cross-check
}

// maxExactSoft is up to how many statements shares are exact when some have
// likelihoods: each subset then costs a pass over the candidates.
const maxExactSoft = 16

// Shares divides what is revealed among the statements. Beyond 22 statements,
// or 16 with likelihoods, shares are estimated from as many random orders as
// draws says. The cross-check uses the dots found within the limit.
func (v View) Shares(draws int, random *rand.Rand, limit dots.Limit) ([]Share, error) {
	if _, err := v.posterior(); err != nil {
		return nil, err
	}
	all := v.effective()
	shares, inOrder := v.divide(all, draws, random)
	strict, _ := v.stated()
	support := credit.Supports(len(strict), v.minimal(strict, limit).Sets)
	var list []Share
	for at, i := range all {
		s := Share{v.q.Statements[i].ID, shares[at].Bits, shares[at].Margin, inOrder[at], 0}
		if j := slices.Index(strict, i); j >= 0 {
			s.Support = support[j]
		}
		list = append(list, s)
	}
	return list, nil
}

func (v View) divide(all []int, draws int, random *rand.Rand) ([]credit.Share, []float64) {
	n := float64(v.q.base.Len())
	if _, soft := v.stated(); len(soft) > 0 {
		var factors [][]float64
		for _, i := range all {
			factors = append(factors, v.factors(i))
		}
		return divide(credit.Soft(v.q.prior, factors), maxExactSoft, draws, 2*math.Log2(n), random)
	}
	var keep []set.Set
	for _, i := range all {
		keep = append(keep, v.q.compiled[i].keep)
	}
	span := 2 * math.Log2(n) // a surprise can make a lopsided prior less certain
	if len(v.q.Secret.Prior) == 0 {
		span = math.Log2(n)
	}
	return divide(credit.Strict(v.q.base, keep, v.q.prior), credit.MaxExact, draws, span, random)
}

// divide computes shares, exactly for at most so many statements.
func divide[S any](e credit.Evidence[S], exact, draws int, span float64, random *rand.Rand) ([]credit.Share, []float64) {
	order := make([]int, e.Len())
	for i := range order {
		order[i] = i
	}
	inOrder := credit.InOrder(e, order)
	if e.Len() > exact {
		return credit.Sample(e, max(1, draws), .95, span, random), inOrder
	}
	var shares []credit.Share
	for _, bits := range credit.Exact(e) {
		shares = append(shares, credit.Share{Bits: bits})
	}
	return shares, inOrder
}
