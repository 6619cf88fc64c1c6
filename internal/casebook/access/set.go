package access

import (
	"iter"
	"math/bits"
	"slices"
)

// A set holds small numbers, one bit each.
type set []uint64

func newSet(n int) set { return make(set, (n+63)/64) }

func fullSet(n int) set {
	s := newSet(n)
	for i := range n {
		s.add(i)
	}
	return s
}

func (s set) add(i int)      { s[i/64] |= 1 << (i % 64) }
func (s set) drop(i int)     { s[i/64] &^= 1 << (i % 64) }
func (s set) has(i int) bool { return s[i/64]>>(i%64)&1 == 1 }
func (s set) clone() set     { return slices.Clone(s) }

func (s set) count() int {
	n := 0
	for _, w := range s {
		n += bits.OnesCount64(w)
	}
	return n
}

// common returns how many members two sets share.
func (s set) common(o set) int {
	n := 0
	for i, w := range s {
		n += bits.OnesCount64(w & o[i])
	}
	return n
}

// join adds the members of o and reports whether any was new.
func (s set) join(o set) bool {
	grew := false
	for i, w := range o {
		grew = grew || w&^s[i] != 0
		s[i] |= w
	}
	return grew
}

// meet drops what o doesn't have.
func (s set) meet(o set) {
	for i, w := range o {
		s[i] &= w
	}
}

// all yields the members in order.
func (s set) all() iter.Seq[int] {
	return func(yield func(int) bool) {
		for i, w := range s {
			for ; w != 0; w &= w - 1 {
				if !yield(i*64 + bits.TrailingZeros64(w)) {
					return
				}
			}
		}
	}
}
