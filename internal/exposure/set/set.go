// Package set holds sets of small numbers as bits: which candidates a
// statement leaves, which statements rule a candidate out.
package set

import "math/bits"

// Set has bit i of word i/64 set if it holds i. Sets that are used together
// have the same length; methods that write do so in place.
type Set []uint64

// New returns an empty set with room for 0 to n-1.
func New(n int) Set { return make(Set, (n+63)/64) }

// Full returns the set of 0 to n-1.
func Full(n int) Set {
	s := New(n)
	for i := range s {
		s[i] = ^uint64(0)
	}
	if n%64 != 0 {
		s[len(s)-1] = 1<<(n%64) - 1
	}
	return s
}

// Of returns the set of the members, with room for 0 to n-1.
func Of(n int, members ...int) Set {
	s := New(n)
	for _, m := range members {
		s.Add(m)
	}
	return s
}

func (s Set) Add(i int)      { s[i>>6] |= 1 << (i & 63) }
func (s Set) Remove(i int)   { s[i>>6] &^= 1 << (i & 63) }
func (s Set) Has(i int) bool { return s[i>>6]>>(i&63)&1 == 1 }

// Len counts the members.
func (s Set) Len() int {
	n := 0
	for _, w := range s {
		n += bits.OnesCount64(w)
	}
	return n
}

// Clone returns a copy.
func (s Set) Clone() Set { return append(Set(nil), s...) }

// And makes s the intersection of a and b, and returns s.
func (s Set) And(a, b Set) Set {
	a, b = a[:len(s)], b[:len(s)]
	for i := range s {
		s[i] = a[i] & b[i]
	}
	return s
}

// AndNot makes s what a has and b lacks, and returns s.
func (s Set) AndNot(a, b Set) Set {
	a, b = a[:len(s)], b[:len(s)]
	for i := range s {
		s[i] = a[i] &^ b[i]
	}
	return s
}

// Or makes s the union of a and b, and returns s.
func (s Set) Or(a, b Set) Set {
	a, b = a[:len(s)], b[:len(s)]
	for i := range s {
		s[i] = a[i] | b[i]
	}
	return s
}

// Meets says whether the two have a member in common.
func (s Set) Meets(t Set) bool {
	t = t[:len(s)]
	for i, w := range s {
		if w&t[i] != 0 {
			return true
		}
	}
	return false
}

// Common counts the members that the two have in common.
func (s Set) Common(t Set) int {
	t = t[:len(s)]
	n := 0
	for i, w := range s {
		n += bits.OnesCount64(w & t[i])
	}
	return n
}

// Within says whether t holds every member of s.
func (s Set) Within(t Set) bool {
	t = t[:len(s)]
	for i, w := range s {
		if w&^t[i] != 0 {
			return false
		}
	}
	return true
}

// All yields the members, smallest first.
func (s Set) All(yield func(int) bool) {
	for i, w := range s {
		for ; w != 0; w &= w - 1 {
			if !yield(i<<6 + bits.TrailingZeros64(w)) {
				return
			}
		}
	}
}

// Members lists the members, smallest first.
func (s Set) Members() []int {
	list := make([]int, 0, s.Len())
	for i := range s.All {
		list = append(list, i)
	}
	return list
}
