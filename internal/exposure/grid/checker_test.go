package grid

import (
	"fmt"
	"slices"
)

// A checker goes through a proof step by step, knowing nothing of how it was found.
// It takes a step's conclusion to be false, and tries to place the values that the
// step mentions so that all that the step rests on is true. If that can't be done,
// the conclusion follows.
type checker struct {
	g          *Grid
	statements []Statement
	steps      int
	budget     int // how many more values it may place for this step
}

// placings is how many values a checker places for one step before it gives up, and
// the step counts as not shown.
const placings = 1_000_000

func (c *checker) proof(p Proof, given []Fact) error {
	given = slices.Clone(given)
	for at, step := range p {
		c.steps++
		for _, f := range step.From {
			if !c.given(f, given) {
				return fmt.Errorf("step %d rests on %s, which nothing before it says", at, c.g.Say(f))
			}
		}
		if err := c.step(step, given); err != nil {
			return fmt.Errorf("step %d (%s): %w", at, c.g.Say(step.Fact), err)
		}
		if step.Impossible {
			if at != len(p)-1 {
				return fmt.Errorf("step %d is a contradiction, and not the last", at)
			}
			return nil
		}
		given = append(given, step.Fact)
	}
	return nil
}

func (c *checker) given(f Fact, list []Fact) bool {
	return slices.Contains(list, f) || slices.Contains(list, Fact{f.B, f.A, f.Same})
}

func (c *checker) step(s Step, given []Fact) error {
	holds := slices.Clone(s.From)
	if !s.Impossible && len(s.Cases) != 1 {
		holds = append(holds, s.Fact.not())
	}
	var open [][]Fact // of each case, that it isn't so
	for i, one := range s.Cases {
		if len(one.Steps) == 0 || !one.Steps[len(one.Steps)-1].Impossible {
			return fmt.Errorf("case %d doesn't end in a contradiction", i)
		}
		if err := c.proof(one.Steps, append(slices.Clone(given), one.Suppose)); err != nil {
			return fmt.Errorf("case %d: %w", i, err)
		}
		open = append(open, []Fact{one.Suppose.not()})
	}
	if len(s.Cases) == 1 && !s.Impossible {
		if s.Fact != s.Cases[0].Suppose.not() {
			return fmt.Errorf("the only case is %s", c.g.Say(s.Cases[0].Suppose))
		}
		return nil
	}
	for _, f := range open {
		holds = append(holds, f...)
	}
	if c.possible(holds, s.Statements) {
		return fmt.Errorf("it doesn't follow from %v and statements %v", s.From, s.Statements)
	}
	return nil
}

// possible tries to place all values that the facts and the statements mention.
func (c *checker) possible(facts []Fact, statements []int) bool {
	var values []Value
	add := func(list ...Value) {
		for _, v := range list {
			if !slices.Contains(values, v) {
				values = append(values, v)
			}
		}
	}
	for _, f := range facts {
		add(f.A, f.B)
	}
	for _, i := range statements {
		for _, r := range c.statements[i].relations {
			for _, cell := range r.cells {
				add(cell[:]...)
			}
		}
	}
	for _, v := range slices.Clone(values) { // a category of which most is there counts whole
		n := 0
		for _, w := range values {
			if c.g.of(w) == c.g.of(v) {
				n++
			}
		}
		if n >= c.g.size-1 {
			add(c.g.values(c.g.of(v))...)
		}
	}
	c.budget = placings
	return c.place(values, map[Value]int{}, facts, statements, 0)
}

// place places the value that can go to the fewest entities next. An entity that has
// nothing yet is like any other that hasn't.
func (c *checker) place(values []Value, at map[Value]int, facts []Fact, statements []int, used int) bool {
	if c.budget--; c.budget < 0 {
		return true
	}
	if len(at) == len(values) {
		return c.agree(at, statements)
	}
	var next Value
	var room []int
	for first, v := range values {
		if _, placed := at[v]; placed {
			continue
		}
		if list := c.room(v, at, facts, used); first == 0 || room == nil || len(list) < len(room) {
			next, room = v, append([]int{}, list...)
		}
	}
	for _, e := range room {
		at[next] = e
		if c.place(values, at, facts, statements, max(used, e+1)) {
			return true
		}
		delete(at, next)
	}
	return false
}

// room lists the entities that a value can go to.
func (c *checker) room(v Value, at map[Value]int, facts []Fact, used int) []int {
	list := make([]int, 0, c.g.size)
	for e := range min(c.g.size, used+1) {
		at[v] = e
		if c.fits(v, at, facts) {
			list = append(list, e)
		}
		delete(at, v)
	}
	return list
}

func (c *checker) fits(v Value, at map[Value]int, facts []Fact) bool {
	for w, e := range at {
		if w != v && c.g.of(w) == c.g.of(v) && e == at[v] {
			return false
		}
	}
	for _, f := range facts {
		a, okA := at[f.A]
		b, okB := at[f.B]
		if okA && okB && (a == b) != f.Same {
			return false
		}
	}
	return true
}

// agree says whether each relation has the way in which the values are placed.
func (c *checker) agree(at map[Value]int, statements []int) bool {
	for _, i := range statements {
		for _, r := range c.statements[i].relations {
			var way uint64
			for j, cell := range r.cells {
				if at[cell[0]] == at[cell[1]] {
					way |= 1 << j
				}
			}
			if !slices.Contains(r.ways, way) {
				return false
			}
		}
	}
	return true
}
