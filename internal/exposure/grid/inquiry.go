package grid

import (
	"fmt"
	"slices"
	"strings"

	"barium/internal/exposure/set"
)

// An Inquiry is a question about a grid, and what was said: which value of one
// category goes with a value of another?
type Inquiry struct {
	Grid       *Grid
	Statements []Statement
	of         Value
	category   int
}

// Ask asks which value of the category goes with the value.
func Ask(g *Grid, statements []Statement, category, of string) (Inquiry, error) {
	q := Inquiry{Grid: g, Statements: statements, category: g.category(category)}
	if q.category < 0 {
		return q, fmt.Errorf("there is no column %q (there are: %s)", category, strings.Join(g.columns(), ", "))
	}
	v, err := g.Value(of)
	if err == nil && g.of(v) == q.category {
		err = fmt.Errorf("%q is itself of the column %s: ask of a value of another which %s goes with it", of, category, category)
	}
	q.of = v
	return q, err
}

func (g *Grid) columns() []string {
	var list []string
	for _, c := range g.categories {
		list = append(list, c.Name)
	}
	return list
}

// Alternatives are the values that could be the answer.
func (q Inquiry) Alternatives() []string { return q.Grid.categories[q.category].Values }

// fact is that an alternative is the answer.
func (q Inquiry) fact(alternative int) Fact {
	return Fact{q.of, q.Grid.value(q.category, alternative), true}
}

// A Contradiction says that some statements can't all be true. None of them can be
// dropped without the rest being possible.
type Contradiction struct {
	IDs   []string
	Proof Proof
}

func (e *Contradiction) Error() string {
	return fmt.Sprintf("nothing goes with anything in a way that satisfies all: these %d statements cannot all be true: %s; leave out the one that you doubt", len(e.IDs), strings.Join(e.IDs, ", "))
}

// Left lists the alternatives that are possible with the statements in the list. The
// error is a *Contradiction if none is.
func (q Inquiry) Left(heard []int, stop func() bool) ([]int, error) {
	root := newState(q.Grid, q.Statements, heard)
	root.propagate()
	var left []int
	var answers [][][]Value
	for a := range q.Grid.size {
		f := q.fact(a)
		possible := seen(f, answers, q.Grid)
		if same, known := root.settled(f.A, f.B); !possible && !root.dead && (same || !known) {
			found, err := (&search{stop: stop}).refute(root.suppose(f))
			if err != nil {
				return nil, err
			}
			if possible = found != nil; possible {
				answers = append(answers, found.answer())
			}
		}
		if possible {
			left = append(left, a)
		}
	}
	if len(left) == 0 {
		return nil, q.contradiction(heard, stop)
	}
	return left, nil
}

// contradiction drops statements, one after the other, without which the rest still
// isn't possible.
func (q Inquiry) contradiction(heard []int, stop func() bool) error {
	core := slices.Clone(heard)
	for at := 0; at < len(core); {
		rest := slices.Delete(slices.Clone(core), at, at+1)
		switch ok, err := q.possible(rest, nil, stop); {
		case err != nil:
			return err
		case ok:
			at++
		default:
			core = rest
		}
	}
	s, err := Solve(q.Grid, q.Statements, core, stop)
	if err != nil {
		return err
	}
	e := &Contradiction{Proof: s.Proof()}
	for _, i := range core {
		e.IDs = append(e.IDs, q.Statements[i].ID)
	}
	return e
}

// possible says whether there is an answer with these statements and facts.
func (q Inquiry) possible(heard []int, facts []Fact, stop func() bool) (bool, error) {
	found, err := q.model(heard, facts, stop)
	return found != nil, err
}

func (q Inquiry) model(heard []int, facts []Fact, stop func() bool) (*state, error) {
	s := newState(q.Grid, q.Statements, heard)
	for _, f := range facts {
		s.put(entry{fact: f, rule: supposed})
	}
	return (&search{stop: stop}).refute(s)
}

// Why proves with the statements in the list that an alternative isn't the answer:
// nil if it may be.
func (q Inquiry) Why(alternative int, heard []int, stop func() bool) (Proof, error) {
	root := newState(q.Grid, q.Statements, heard)
	root.propagate()
	f := q.fact(alternative)
	if _, known := root.settled(f.A, f.B); !known && !root.dead {
		t := root.suppose(f)
		if found, err := (&search{stop: stop, prove: true}).refute(t); err != nil || found != nil {
			return nil, err
		}
		root.put(entry{fact: f.not(), rule: cases, tried: []*state{t}})
	}
	return Solution{root: root}.Proof(f.not()), nil
}

// exclusions are the minimal sets of the statements in the list that rule an
// alternative out, and the maximal ones that leave it, by place in the list.
func (q Inquiry) exclusions(alternative int, heard []int, stop func() bool) (Dual, error) {
	facts := []Fact{q.fact(alternative)}
	grow := func(s set.Set) (set.Set, bool, error) {
		found, err := q.model(pick(heard, s), facts, stop)
		if err != nil || found == nil {
			return nil, false, err
		}
		open := q.satisfied(heard, found)
		for i := range heard {
			if open.Has(i) {
				continue
			}
			more := open.Clone()
			more.Add(i)
			if found, err = q.model(pick(heard, more), facts, stop); err != nil {
				return nil, false, err
			}
			if found != nil {
				open = q.satisfied(heard, found)
			}
		}
		return open, true, nil
	}
	return dualize(len(heard), grow, stop)
}

// pick lists the members of a set of places in a list.
func pick(list []int, at set.Set) []int {
	picked := make([]int, 0, len(list))
	for i := range at.All {
		picked = append(picked, list[i])
	}
	return picked
}

// satisfied is which statements are true of a state in which nothing is open.
func (q Inquiry) satisfied(heard []int, s *state) set.Set {
	holds := set.New(len(heard))
	for at, i := range heard {
		all := true
		for r := range q.Statements[i].relations {
			relation := &q.Statements[i].relations[r]
			all = all && slices.Contains(relation.ways, s.knows(relation, len(s.trail)).yes)
		}
		if all {
			holds.Add(at)
		}
	}
	return holds
}
