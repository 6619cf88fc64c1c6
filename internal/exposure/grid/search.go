package grid

import "math/bits"

// A search decides, and can be stopped.
type search struct {
	stop  func() bool // nil for never
	prove bool        // whether it is asked afterwards why there is no answer
	nodes int
}

// easy is how many nodes a search may have before it looks harder at each.
const easy = 20

// refute looks for an answer that agrees with a state. If there is none the state is
// dead, and its trail says why: by what follows, or by cases each of which has failed.
func (x *search) refute(s *state) (*state, error) {
	s.propagate()
	if x.nodes++; x.nodes > easy {
		// Otherwise the rare hard grid takes a million nodes.
		for s.quick(x.prove, nil) {
		}
	}
	if s.dead {
		return nil, nil
	}
	if x.stop != nil && x.stop() {
		return nil, ErrStopped
	}
	v, category, open := s.tightest()
	if !open {
		return s, nil
	}
	failed := entry{rule: cases, of: v, category: uint8(category)}
	for left := *s.options(v, category); left != 0; left &= left - 1 {
		t := s.suppose(Fact{v, s.g.value(category, bits.TrailingZeros16(left)), true})
		found, err := x.refute(t)
		if err != nil || found != nil {
			return found, err
		}
		if x.prove {
			failed.tried = append(failed.tried, t)
		}
	}
	s.die(failed)
	return nil, nil
}

// suppose is the state with one more fact, which is only tried out.
func (s *state) suppose(f Fact) *state {
	t := s.clone()
	t.put(entry{fact: f, rule: supposed})
	return t
}

// tightest is the value with the fewest options left, and of which category; false
// if nothing is open.
func (s *state) tightest() (v Value, category int, open bool) {
	fewest := s.g.size + 1
	for a := range Value(s.g.count()) {
		for c := range s.g.categories {
			n := bits.OnesCount16(*s.options(a, c))
			if c != s.g.of(a) && n > 1 && n < fewest {
				v, category, fewest = a, c, n
			}
		}
	}
	return v, category, fewest <= s.g.size
}

// answer reads off a state in which nothing is open: for each entity, numbered as
// the first category has them, its values.
func (s *state) answer() [][]Value {
	list := make([][]Value, s.g.size)
	for i := range list {
		for c := range s.g.categories {
			v := s.g.value(0, i)
			if c > 0 {
				v = s.g.value(c, bits.TrailingZeros16(*s.options(s.g.value(0, i), c)))
			}
			list[i] = append(list[i], v)
		}
	}
	return list
}

// holdsIn says whether a fact is true of an answer.
func holdsIn(f Fact, answer [][]Value, g *Grid) bool {
	for _, entity := range answer {
		if entity[g.of(f.A)] == f.A {
			return (entity[g.of(f.B)] == f.B) == f.Same
		}
	}
	return false
}

// A Solution is all that follows from some statements.
type Solution struct {
	root *state
	// Answers is one answer that agrees with all, and a second if there are several.
	// It is empty if they contradict each other.
	Answers [][][]Value
}

// Unique says whether there is exactly one answer.
func (s Solution) Unique() bool { return len(s.Answers) == 1 }

// Solve decides what follows from the statements in the list. What isn't found by
// looking is found by trying: whatever an answer has rules itself out as something
// to be refuted.
func Solve(g *Grid, statements []Statement, list []int, stop func() bool) (Solution, error) {
	root := newState(g, statements, list)
	root.propagate()
	first, err := (&search{stop: stop}).refute(root.clone())
	if err != nil {
		return Solution{}, err
	}
	if first == nil {
		_, err := (&search{stop: stop, prove: true}).refute(root)
		return Solution{root: root}, err
	}
	s := Solution{root: root, Answers: [][][]Value{first.answer()}}
	return s, s.close(stop)
}

// close tries every pair of values that is open and not in an answer found so far.
// Pairs that are refuted at once come first, since their proofs are short.
func (s *Solution) close(stop func() bool) error {
	for s.root.quick(true, s.Answers) {
	}
	var answers [][][]Value
	answers = append(answers, s.Answers...)
	for f := range s.root.open {
		if _, known := s.root.settled(f.A, f.B); known || seen(f, answers, s.root.g) {
			continue
		}
		t := s.root.suppose(f)
		found, err := (&search{stop: stop, prove: true}).refute(t)
		switch {
		case err != nil:
			return err
		case found != nil:
			answers = append(answers, found.answer())
		default:
			s.root.put(entry{fact: f.not(), rule: cases, tried: []*state{t}})
			s.root.propagate()
			for s.root.quick(true, answers) {
			}
		}
	}
	s.Answers = answers[:min(2, len(answers))]
	return nil
}

func seen(f Fact, answers [][][]Value, g *Grid) bool {
	for _, a := range answers {
		if holdsIn(f, a, g) {
			return true
		}
	}
	return false
}

// quick refutes pairs that contradict what is known without any further cases, and
// says whether it found one. What is true in an answer isn't tried.
func (s *state) quick(prove bool, answers [][][]Value) bool {
	any := false
	for f := range s.open {
		if s.dead || seen(f, answers, s.g) {
			continue
		}
		if t := s.suppose(f); t.fails() {
			e := entry{fact: f.not(), rule: cases}
			if prove {
				e.tried = []*state{t}
			}
			s.put(e)
			s.propagate()
			any = true
		}
	}
	return any && !s.dead
}

func (s *state) fails() bool {
	s.propagate()
	return s.dead
}

// open yields the pairs of values of which it isn't known whether they go together,
// as supposed to.
func (s *state) open(yield func(Fact) bool) {
	for a := range Value(s.g.count()) {
		for b := int(s.g.value(s.g.of(a), 0)) + s.g.size; b < s.g.count(); b++ {
			if _, known := s.settled(a, Value(b)); !known && !yield(Fact{a, Value(b), true}) {
				return
			}
		}
	}
}
