// Package unique finds by which attributes the rows of a table can be told apart
// from all others: the candidates of a table about to be released, and what an
// outsider would have to know of one of them.
//
// A set of attributes identifies a row if no other row has the same values of them.
// It is minimal if none of its subsets does: a minimal sample unique, as SUDA2 counts
// them (Manning, Haglin and Keane, "A recursive search algorithm for statistical
// disclosure assessment", 2008).
package unique

import (
	"errors"
	"fmt"
	"math/bits"
)

// MaxAttributes is how many attributes a search takes, since it looks at every set
// of them.
const MaxAttributes = 16

// ErrStopped says that a search was cut short.
var ErrStopped = errors.New("the search was cut short: name fewer attributes, or give it more time")

// A Set is a set of attributes: bit a is attribute a.
type Set uint16

// Len counts the attributes.
func (s Set) Len() int { return bits.OnesCount16(uint16(s)) }

// All yields the attributes in order.
func (s Set) All(yield func(int) bool) {
	for ; s != 0; s &= s - 1 {
		if !yield(bits.TrailingZeros16(uint16(s))) {
			return
		}
	}
}

// A Column is an attribute of every row: the values are numbered from 0.
type Column struct {
	values []int32
	count  int
}

// NewColumn numbers the values of a column. An empty cell is a value like any other:
// who lacks something can be told from who doesn't.
func NewColumn(cells []string) Column {
	numbers := make(map[string]int32)
	c := Column{values: make([]int32, len(cells))}
	for i, cell := range cells {
		n, ok := numbers[cell]
		if !ok {
			n = int32(len(numbers))
			numbers[cell] = n
		}
		c.values[i] = n
	}
	c.count = len(numbers)
	return c
}

// Result is what identifies which rows.
type Result struct {
	Rows    int
	Unique  []int   // by set: how many rows it identifies
	Minimal []int   // by set: of how many rows it is a minimal one
	ByRow   [][]Set // the minimal sets of each row, the empty list where all attributes don't identify it
}

// Search looks at every set of the columns. stop, if there is one, is asked at each;
// true ends the search with ErrStopped.
func Search(columns []Column, stop func() bool) (Result, error) {
	if len(columns) == 0 || len(columns) > MaxAttributes {
		return Result{}, fmt.Errorf("%d attributes: name 1 to %d", len(columns), MaxAttributes)
	}
	n := len(columns[0].values)
	s := &search{columns: columns, stop: stop}
	s.result = Result{Rows: n, Unique: make([]int, 1<<len(columns)), Minimal: make([]int, 1<<len(columns)), ByRow: make([][]Set, n)}
	most := 0
	for _, c := range columns {
		most = max(most, c.count)
	}
	s.counts = make([]int32, most)
	all := classes{rows: make([]int32, n), ends: []int32{int32(n)}}
	for i := range all.rows {
		all.rows[i] = int32(i)
	}
	if n < 2 {
		s.single(0, all.rows)
		all = classes{}
	}
	s.visit(len(columns)-1, 0, all)
	if s.stopped {
		return Result{}, ErrStopped
	}
	return s.result, nil
}

// classes divides rows by their values: each class has at least two rows with the
// same ones. Rows that are alone aren't in any. (Huhtala et al., "TANE", 1999, calls it
// a stripped partition.)
type classes struct {
	rows []int32
	ends []int32 // of each class
}

type search struct {
	columns []Column
	stop    func() bool
	stopped bool
	result  Result
	counts  []int32 // scratch, all 0
	alone   []int32 // scratch
}

// visit goes through the sets that have the attributes of set, which leaves these
// classes, and any of those from attribute a downwards. A set comes after all of its
// subsets, since it is the greater number.
func (s *search) visit(a int, set Set, c classes) {
	if s.stopped = s.stopped || s.stop != nil && s.stop(); s.stopped {
		return
	}
	if a < 0 {
		s.result.Unique[set] = s.result.Rows - len(c.rows)
		return
	}
	s.visit(a-1, set, c)
	with := set | 1<<a
	finer := s.refine(c, s.columns[a])
	s.single(with, s.alone)
	s.visit(a-1, with, finer)
}

// single notes rows that a set identifies, and that it didn't without its lowest
// attribute. It is minimal for those of which no subset was noted before.
func (s *search) single(set Set, rows []int32) {
rows:
	for _, r := range rows {
		for _, smaller := range s.result.ByRow[r] {
			if smaller&^set == 0 {
				continue rows
			}
		}
		s.result.ByRow[r] = append(s.result.ByRow[r], set)
		s.result.Minimal[set]++
	}
}

// refine divides classes further by a column. Rows that are then alone are in
// s.alone.
func (s *search) refine(c classes, by Column) classes {
	out := classes{rows: make([]int32, 0, len(c.rows))}
	s.alone = s.alone[:0]
	start := int32(0)
	for _, end := range c.ends {
		out = s.divide(c.rows[start:end], by, out)
		start = end
	}
	return out
}

// divide adds one class, divided, to out: it counts the values, gives each that
// comes more than once its place, and puts the rows there.
func (s *search) divide(rows []int32, by Column, out classes) classes {
	for _, r := range rows {
		s.counts[by.values[r]]++
	}
	at := int32(len(out.rows))
	var first []int32
	for _, r := range rows {
		v := by.values[r]
		switch n := s.counts[v]; {
		case n == 1:
			s.counts[v] = 0
			s.alone = append(s.alone, r)
		case n > 1:
			// From here on counts[v] is minus the place of the value's next row, less 1.
			s.counts[v] = -at - 1
			at += n
			out.ends = append(out.ends, at)
			first = append(first, v)
		}
	}
	out.rows = out.rows[:at]
	for _, r := range rows {
		if place := s.counts[by.values[r]]; place < 0 {
			out.rows[-place-1] = r
			s.counts[by.values[r]]--
		}
	}
	for _, v := range first {
		s.counts[v] = 0
	}
	return out
}

// Least lists the minimal sets of attributes that identify at least so many rows: no
// subset of them does. Smaller sets come first.
func (r Result) Least(rows int) []Set {
	var list []Set
	for size := 0; 1<<size <= len(r.Unique); size++ {
		for i, n := range r.Unique {
			if s := Set(i); s.Len() == size && n >= rows && !r.already(s, rows) {
				list = append(list, s)
			}
		}
	}
	return list
}

// already says whether an attribute can be spared.
func (r Result) already(s Set, rows int) bool {
	for a := range s.All {
		if r.Unique[s&^(1<<a)] >= rows {
			return true
		}
	}
	return false
}
