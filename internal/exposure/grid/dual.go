package grid

import (
	"errors"
	"fmt"
	"slices"

	"barium/internal/exposure/dots"
	"barium/internal/exposure/set"
)

// A Dual is a question about sets of statements that more statements can only close,
// such as whether an alternative is still possible: the minimal sets that close it,
// and the maximal ones that leave it open. Each list tells the other.
type Dual struct {
	Closed   [][]int
	Open     []set.Set
	Complete bool // these are all
	UpTo     int  // Closed has all of at most so many statements
}

// dualize looks for them, of n statements. grow makes a set that leaves it open as
// large as it can be, or says that the set closes it.
//
// It is an implicit hitting set problem (Moreno-Centeno and Karp 2013): a set that
// closes it has a statement outside each set that leaves it open. So the minimal
// sets that hit those known so far are tried, and where one leaves it open, that is
// one more to be hit.
func dualize(n int, grow func(set.Set) (set.Set, bool, error), stop func() bool) (Dual, error) {
	d := Dual{}
	closed := make(map[string]bool)
	for {
		tried := d.hitting(n, stop)
		grew := false
		d.Closed, d.UpTo = nil, tried.UpTo
		for _, list := range tried.Sets {
			s := set.Of(n, list...)
			key := fmt.Sprint(list)
			if !closed[key] {
				if d.covers(s) {
					grew, d.UpTo = true, min(d.UpTo, len(list)-1)
					continue
				}
				open, ok, err := grow(s)
				if errors.Is(err, ErrStopped) {
					d.UpTo = min(d.UpTo, len(list)-1)
					return d, nil
				}
				if err != nil {
					return d, err
				}
				if ok {
					d.Open = append(d.Open, open)
					grew, d.UpTo = true, min(d.UpTo, len(list)-1)
					continue
				}
				closed[key] = true
			}
			d.Closed = append(d.Closed, list)
		}
		if !grew {
			d.Complete = tried.Complete
			return d, nil
		}
		if stop != nil && stop() {
			return d, nil
		}
	}
}

// hitting lists the minimal sets that have a statement outside each of the open ones.
func (d Dual) hitting(n int, stop func() bool) dots.Result {
	if n == 0 || len(d.Open) == 0 {
		return dots.Result{Sets: [][]int{{}}, Complete: true, UpTo: n}
	}
	hits := make([]set.Set, n)
	for i := range hits {
		hits[i] = set.New(len(d.Open))
		for j, open := range d.Open {
			if open.Has(i) {
				hits[i].Add(j)
			}
		}
	}
	return dots.Minimal(set.Full(len(d.Open)), hits, 1, dots.Limit{Stop: stop})
}

// covers says whether the set is known to leave it open.
func (d Dual) covers(s set.Set) bool { return slices.ContainsFunc(d.Open, s.Within) }
