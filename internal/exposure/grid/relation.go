package grid

import (
	"fmt"
	"math/bits"
	"slices"
)

// A Statement ties values together: all its relations hold.
type Statement struct {
	ID        string
	Text      string
	relations []relation
}

// A relation is what a statement says of the few values that it mentions, its scope:
// the ways in which it can be true. A way is a set of cells, those whose two values
// go together.
type relation struct {
	cells [][2]Value
	ways  []uint64 // bit i: the two of cell i go together
}

// maxCells is how many cells fit into a way, maxWays how many ways a relation may have.
const (
	maxCells = 64
	maxWays  = 60_000
)

// A local is one way to place the values of a scope. Where a category gives the
// frame, a place is one of its values; else values with the same place go together,
// and places mean no more.
type local struct {
	g      *Grid
	scope  []Value
	frame  int // a category, -1 for none
	places []int
}

// place is that of a value in the scope.
func (l *local) place(v Value) int { return l.places[slices.Index(l.scope, v)] }

// relate lists the ways in which the values of the scope can go together so that it
// holds.
func relate(l *local, holds func() (bool, error)) (relation, error) {
	r := relation{cells: l.cells()}
	ways := 1
	for range l.scope {
		ways *= l.g.size
	}
	if len(r.cells) > maxCells || ways > maxWays {
		return r, fmt.Errorf("it mentions %d values at once, which is too many: divide it with &&, or into several statements", len(l.scope))
	}
	l.places = make([]int, len(l.scope))
	err := l.each(0, 0, func() error {
		ok, err := holds()
		if ok {
			r.ways = append(r.ways, l.way(r.cells))
		}
		return err
	})
	slices.Sort(r.ways)
	r.ways = slices.Compact(r.ways)
	return r, err
}

// cells lists the pairs of the scope, and each of its values with each of the frame.
func (l *local) cells() [][2]Value {
	var list [][2]Value
	for i, a := range l.scope {
		for _, b := range l.scope[i+1:] {
			if l.g.of(a) != l.g.of(b) {
				list = append(list, [2]Value{a, b})
			}
		}
		if l.frame < 0 || l.g.of(a) == l.frame {
			continue
		}
		for _, b := range l.g.values(l.frame) {
			if !slices.Contains(l.scope, b) {
				list = append(list, [2]Value{a, b})
			}
		}
	}
	return list
}

// each goes through the placings of the scope from its value i on. Without a frame
// a new place is the next one, used so far, so that no division comes twice.
func (l *local) each(i, used int, do func() error) error {
	if i == len(l.scope) {
		return do()
	}
	last := l.g.size - 1
	if l.frame < 0 {
		last = min(last, used)
	}
	for p := 0; p <= last; p++ {
		if l.places[i] = p; l.clashes(i) {
			continue
		}
		if err := l.each(i+1, max(used, p+1), do); err != nil {
			return err
		}
	}
	return nil
}

// clashes says whether value i can't have its place: two of one category never go
// together, and those of the frame are where they are.
func (l *local) clashes(i int) bool {
	v := l.scope[i]
	if l.g.of(v) == l.frame && l.g.at(v) != l.places[i] {
		return true
	}
	for j, w := range l.scope[:i] {
		if l.places[j] == l.places[i] && l.g.of(w) == l.g.of(v) {
			return true
		}
	}
	return false
}

// way is the placing as a set of cells.
func (l *local) way(cells [][2]Value) uint64 {
	var way uint64
	for i, cell := range cells {
		at := slices.Index(l.scope, cell[1])
		together := at >= 0 && l.place(cell[0]) == l.places[at] || at < 0 && l.place(cell[0]) == l.g.at(cell[1])
		if together {
			way |= 1 << i
		}
	}
	return way
}

// known is what of a relation's cells is settled: those that go together and those
// that don't.
type known struct{ yes, no uint64 }

// allows says whether a way agrees with what is settled.
func (k known) allows(way uint64) bool { return way&k.no == 0 && k.yes&^way == 0 }

// conclude is what all ways that remain have in common: cells that are in all of
// them, and those that are in none. It is false if no way remains.
func (r relation) conclude(k known) (known, bool) {
	all, some, left := ^uint64(0), uint64(0), false
	for _, way := range r.ways {
		if k.allows(way) {
			all, some, left = all&way, some|way, true
		}
	}
	return known{all, (1<<len(r.cells) - 1) &^ some}, left
}

// because picks few settled cells that suffice to rule out each of the ways: again
// and again the one that rules out most of those left.
func (r relation) because(k known, against []uint64) known {
	var picked known
	for len(against) > 0 {
		var best known
		most := 0
		for cells := k.yes | k.no; cells != 0; cells &= cells - 1 {
			bit := uint64(1) << bits.TrailingZeros64(cells)
			one := known{k.yes & bit, k.no & bit}
			if n := one.forbids(against); n > most {
				best, most = one, n
			}
		}
		if most == 0 {
			return picked
		}
		picked.yes |= best.yes
		picked.no |= best.no
		against = slices.DeleteFunc(slices.Clone(against), func(way uint64) bool { return !best.allows(way) })
	}
	return picked
}

func (k known) forbids(ways []uint64) int {
	n := 0
	for _, way := range ways {
		if !k.allows(way) {
			n++
		}
	}
	return n
}
