package grid

import "math/bits"

// A rule is how a fact came about.
type rule uint8

const (
	supposed  rule = iota // it wasn't: it is tried out
	exclusive             // one of the two goes with another of that category
	through               // both are known of a third value
	only                  // nothing else of the category is left
	apart                 // no value of some category can go with both
	stated                // a statement says so, given what is known
	cases                 // every case of some division has led to a contradiction
	clash                 // contradiction: a fact and its opposite
	none                  // contradiction: nothing of a category is left for a value
)

// An entry is a fact on the trail, with what is needed to say later why it holds.
type entry struct {
	fact     Fact
	rule     rule
	of       Value    // only, none, cases: the value that was looked at
	category uint8    // only, none, cases, apart: the category in which
	from     [2]int32 // exclusive, through, clash: the entries that it follows from
	by       int32    // stated: the statement,
	relation int32    // and which of its relations
	tried    []*state // cases: how each ended
}

// A state is what is known under some statements: for each value which others it
// may go with, and the trail of facts in the order in which they were found.
type state struct {
	g          *Grid
	statements []Statement
	active     []int    // which of the statements count
	can        []uint16 // by value and category: the values that it may go with
	found      []int32  // by two values: 1 + the entry that settled it
	trail      []entry
	done       int   // entries whose consequences were drawn
	asked      []int // by place in active: how long the trail was when it was asked
	dead       bool  // the last entry is a contradiction
}

func newState(g *Grid, statements []Statement, active []int) *state {
	s := &state{g: g, statements: statements, active: active, asked: make([]int, len(active))}
	s.can = make([]uint16, g.count()*len(g.categories))
	for i := range s.can {
		s.can[i] = 1<<g.size - 1
	}
	s.found = make([]int32, g.count()*g.count())
	for i := range s.asked {
		s.asked[i] = -1
	}
	return s
}

func (s *state) clone() *state {
	t := *s
	t.can, t.found, t.asked = append([]uint16(nil), s.can...), append([]int32(nil), s.found...), append([]int(nil), s.asked...)
	t.trail = append(make([]entry, 0, len(s.trail)+64), s.trail...)
	return &t
}

// options are the values of a category that v may go with, as bits.
func (s *state) options(v Value, category int) *uint16 {
	return &s.can[int(v)*len(s.g.categories)+category]
}

// entryOf is the entry that settled whether two values go together, -1 for none.
func (s *state) entryOf(a, b Value) int { return int(s.found[int(a)*s.g.count()+int(b)]) - 1 }

// settled says whether a fact or its opposite is known.
func (s *state) settled(a, b Value) (same, known bool) {
	at := s.entryOf(a, b)
	return at >= 0 && s.trail[at].fact.Same, at >= 0
}

// put adds a fact, unless it is known. If its opposite is known, that is a
// contradiction.
func (s *state) put(e entry) {
	if s.dead {
		return
	}
	a, b := e.fact.A, e.fact.B
	at := s.entryOf(a, b)
	if at >= 0 && s.trail[at].fact.Same == e.fact.Same {
		return
	}
	s.trail = append(s.trail, e)
	if at >= 0 {
		s.die(entry{rule: clash, from: [2]int32{int32(at), int32(len(s.trail) - 1)}})
		return
	}
	n := s.g.count()
	s.found[int(a)*n+int(b)], s.found[int(b)*n+int(a)] = int32(len(s.trail)), int32(len(s.trail))
	forA, forB := s.options(a, s.g.of(b)), s.options(b, s.g.of(a))
	if e.fact.Same {
		*forA, *forB = 1<<s.g.at(b), 1<<s.g.at(a)
		return
	}
	*forA &^= 1 << s.g.at(b)
	*forB &^= 1 << s.g.at(a)
}

func (s *state) die(e entry) {
	s.trail, s.dead = append(s.trail, e), true
}

// propagate draws consequences until there are no more.
func (s *state) propagate() {
	for !s.dead {
		switch {
		case s.done == len(s.trail):
			if !s.ask() {
				return
			}
		case s.trail[s.done].fact.Same:
			s.together(s.done)
			s.done++
		default:
			s.separate(s.done)
			s.done++
		}
	}
}

// together follows up that two values go together: neither goes with another of the
// other's category, and what is known of one is known of both.
func (s *state) together(at int) {
	f := s.trail[at].fact
	for _, two := range [2][2]Value{{f.A, f.B}, {f.B, f.A}} {
		a, b := two[0], two[1]
		for _, x := range s.g.values(s.g.of(b)) {
			if x != b {
				s.put(entry{fact: Fact{a, x, false}, rule: exclusive, from: [2]int32{int32(at), int32(at)}})
			}
		}
		for h := range Value(s.g.count()) {
			if k := s.entryOf(b, h); k >= 0 && s.g.of(h) != s.g.of(a) && s.g.of(h) != s.g.of(b) {
				s.put(entry{fact: Fact{a, h, s.trail[k].fact.Same}, rule: through, from: [2]int32{int32(at), int32(k)}})
			}
		}
	}
}

// separate follows up that two values don't go together: what goes with one doesn't
// go with the other, a single option is the answer, and two values without a common
// option differ.
func (s *state) separate(at int) {
	f := s.trail[at].fact
	for _, two := range [2][2]Value{{f.A, f.B}, {f.B, f.A}} {
		a, b := two[0], two[1]
		category := s.g.of(b)
		left := *s.options(a, category)
		switch {
		case s.dead:
			return
		case left == 0:
			s.die(entry{rule: none, of: a, category: uint8(category)})
			return
		case left&(left-1) == 0:
			x := s.g.value(category, bits.TrailingZeros16(left))
			s.put(entry{fact: Fact{a, x, true}, rule: only, of: a, category: uint8(category)})
		}
		for h := range Value(s.g.count()) {
			if s.g.of(h) == s.g.of(a) || s.g.of(h) == category {
				continue
			}
			if k := s.entryOf(b, h); k >= 0 && s.trail[k].fact.Same {
				s.put(entry{fact: Fact{a, h, false}, rule: through, from: [2]int32{int32(at), int32(k)}})
			}
			if left&*s.options(h, category) == 0 {
				s.put(entry{fact: Fact{a, h, false}, rule: apart, category: uint8(category)})
			}
		}
	}
}

// ask consults the next statement that hasn't been asked since something was found,
// and says whether there was one.
func (s *state) ask() bool {
	for at, i := range s.active {
		if s.asked[at] == len(s.trail) {
			continue
		}
		s.asked[at] = len(s.trail)
		for r := range s.statements[i].relations {
			s.consult(i, r)
		}
		if s.done < len(s.trail) || s.dead {
			return true
		}
	}
	return false
}

func (s *state) consult(by, number int) {
	r := &s.statements[by].relations[number]
	k := s.knows(r, len(s.trail))
	told, possible := r.conclude(k)
	if !possible {
		s.die(entry{rule: stated, by: int32(by), relation: int32(number)})
		return
	}
	told.yes &^= k.yes
	told.no &^= k.no
	for i, cell := range r.cells {
		if told.yes>>i&1 == 1 {
			s.put(entry{fact: Fact{cell[0], cell[1], true}, rule: stated, by: int32(by), relation: int32(number)})
		}
	}
	for i, cell := range r.cells {
		if told.no>>i&1 == 1 && s.both(cell[0], cell[1]) {
			s.put(entry{fact: Fact{cell[0], cell[1], false}, rule: stated, by: int32(by), relation: int32(number)})
		}
	}
}

// both says whether each of two values has the other among its options. Where one
// has gone with another, that follows without any statement.
func (s *state) both(a, b Value) bool {
	return *s.options(a, s.g.of(b))>>s.g.at(b)&1 == 1 && *s.options(b, s.g.of(a))>>s.g.at(a)&1 == 1
}

// knows is what was settled of a relation's cells before an entry.
func (s *state) knows(r *relation, before int) known {
	var k known
	for i, cell := range r.cells {
		at := s.entryOf(cell[0], cell[1])
		switch {
		case at < 0 || at >= before:
		case s.trail[at].fact.Same:
			k.yes |= 1 << i
		default:
			k.no |= 1 << i
		}
	}
	return k
}
