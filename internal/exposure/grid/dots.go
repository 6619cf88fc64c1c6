package grid

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"

	"barium/internal/exposure/credit"
	"barium/internal/exposure/set"
)

// Dots is which of the statements that somebody has heard do what: by alternative,
// which sets of them rule it out.
type Dots struct {
	q      Inquiry
	heard  []int
	Heard  []string // ids, in the order in which the sets number them
	ByName []Dual   // by alternative
}

// Complete says whether every alternative's sets are all there.
func (d Dots) Complete() bool {
	return !slices.ContainsFunc(d.ByName, func(x Dual) bool { return !x.Complete })
}

// Dots works out which sets of the statements in the list rule out which alternative.
func (q Inquiry) Dots(heard []int, stop func() bool) (Dots, error) {
	d := Dots{q: q, heard: heard}
	for _, i := range heard {
		d.Heard = append(d.Heard, q.Statements[i].ID)
	}
	for a := range q.Grid.size {
		one, err := q.exclusions(a, heard, stop)
		if err != nil {
			return d, err
		}
		d.ByName = append(d.ByName, one)
	}
	return d, nil
}

// Shortest is the first of the smallest sets that rule an alternative out, as
// statements of the inquiry; false if it isn't ruled out, or none was found in time.
func (d Dots) Shortest(alternative int) ([]int, bool) {
	closed := d.ByName[alternative].Closed
	if len(closed) == 0 {
		return nil, false
	}
	return pick(d.heard, set.Of(len(d.heard), closed[0]...)), true
}

// left lists the alternatives that a set of statements leaves.
func (d Dots) left(s set.Set) []int {
	var list []int
	for a, x := range d.ByName {
		if x.covers(s) {
			list = append(list, a)
		}
	}
	return list
}

// Losing finds the minimal sets of statements after which fewer than k alternatives
// remain, and the maximal ones that leave k. It goes by what is known of each
// alternative, so it is complete only where that is.
func (d Dots) Losing(k int, stop func() bool) (Dual, error) {
	if !d.Complete() {
		return Dual{}, nil
	}
	n := len(d.heard)
	return dualize(n, func(s set.Set) (set.Set, bool, error) {
		if len(d.left(s)) < k {
			return nil, false, nil
		}
		open := s.Clone()
		for i := range n {
			if more := open.Clone(); !open.Has(i) {
				if more.Add(i); len(d.left(more)) >= k {
					open = more
				}
			}
		}
		return open, true, nil
	}, stop)
}

// A Plan is a way to keep at least so many alternatives: what not to say.
type Plan struct {
	Cost     float64
	Withheld []int // statements of the inquiry
	Left     []int // alternatives
}

// Plans lists the ways to leave the sets open, each of which withholds nothing
// needlessly, the cheapest first.
func (d Dots) Plans(losing Dual, cost func(statement int) float64) []Plan {
	var list []Plan
	for _, open := range losing.Open {
		p := Plan{Left: d.left(open)}
		for at, i := range d.heard {
			if !open.Has(at) {
				p.Withheld = append(p.Withheld, i)
				p.Cost += cost(i)
			}
		}
		list = append(list, p)
	}
	slices.SortStableFunc(list, func(a, b Plan) int {
		return cmp.Or(cmp.Compare(a.Cost, b.Cost), len(a.Withheld)-len(b.Withheld), slices.Compare(a.Withheld, b.Withheld))
	})
	return list
}

// Silence is the plan to say none of it.
func (d Dots) Silence(cost func(statement int) float64) Plan {
	p := Plan{Withheld: d.heard}
	for _, i := range d.heard {
		p.Cost += cost(i)
	}
	for a := range d.q.Grid.size {
		p.Left = append(p.Left, a)
	}
	return p
}

// maxExactShares is up to how many statements shares go through all subsets, each of
// which costs a look at every maximal set.
const maxExactShares = 16

// Shares divides what was revealed among the statements, in bits: exactly for few,
// from random orders beyond. Each alternative that remains counts alike.
func (d Dots) Shares(draws int, random *rand.Rand) []credit.Share {
	e := evidence{d}
	if len(d.heard) > maxExactShares {
		return credit.Sample(e, max(1, draws), .95, math.Log2(float64(d.q.Grid.size)), random)
	}
	var shares []credit.Share
	for _, bits := range credit.Exact(e) {
		shares = append(shares, credit.Share{Bits: bits})
	}
	return shares
}

// evidence is the statements as package credit takes them.
type evidence struct{ d Dots }

func (e evidence) Len() int                         { return len(e.d.heard) }
func (e evidence) Room() set.Set                    { return set.New(len(e.d.heard)) }
func (e evidence) Begin(into set.Set)               { clear(into) }
func (e evidence) Settled(from int, _ set.Set) bool { return from == e.Len() }

func (e evidence) Add(i int, from, into set.Set) {
	copy(into, from)
	into.Add(i)
}

func (e evidence) Bits(at set.Set) float64 {
	return math.Log2(float64(e.d.q.Grid.size)) - math.Log2(float64(len(e.d.left(at))))
}
