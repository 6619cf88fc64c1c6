package grid

import (
	"maps"
	"slices"
)

// A Proof is steps, each of which follows from statements and facts before it.
type Proof []Step

// A Step is one conclusion. It follows from its statements, the facts in From, and
// that each entity has one value of each category; or each case has led to a
// contradiction.
type Step struct {
	Fact       Fact
	Impossible bool   // the conclusion is no fact but a contradiction
	Statements []int  // which it uses directly
	From       []Fact // concluded earlier, or supposed
	Cases      []Case
	rule       rule
	of         Value // only, none and cases: what was looked at
	category   int   // and in which category; apart: the category
}

// A Case supposes something, and comes to a contradiction.
type Case struct {
	Suppose Fact
	Steps   Proof
}

// Uses lists the statements that a proof needs, in ascending order.
func (p Proof) Uses() []int {
	used := make(map[int]bool)
	p.collect(used)
	return slices.Sorted(maps.Keys(used))
}

func (p Proof) collect(used map[int]bool) {
	for _, s := range p {
		for _, i := range s.Statements {
			used[i] = true
		}
		for _, c := range s.Cases {
			c.Steps.collect(used)
		}
	}
}

// Proof says why facts hold that follow from the statements. Facts that don't are
// left out. Of statements that contradict each other it says why they do.
func (s Solution) Proof(facts ...Fact) Proof {
	w := &writer{s: s.root, needed: make(map[int]bool)}
	if s.root.dead {
		w.need(len(s.root.trail) - 1)
	}
	for _, f := range facts {
		if at := s.root.entryOf(f.A, f.B); at >= 0 && s.root.trail[at].fact.Same == f.Same {
			w.need(at)
		}
	}
	return w.steps(0)
}

// A writer picks from a trail what a conclusion needs.
type writer struct {
	s      *state
	needed map[int]bool // entries, by number
	parts  map[int]Step // steps that are written already, by entry
}

func (w *writer) need(at int) { w.needed[at] = true }

// steps writes the needed entries from number base on, in order. Below base it only
// marks what is needed.
func (w *writer) steps(base int) Proof {
	w.parts = make(map[int]Step)
	for at := len(w.s.trail) - 1; at >= base; at-- {
		if w.needed[at] && w.s.trail[at].rule != supposed {
			w.parts[at] = w.step(at)
		}
	}
	var p Proof
	for _, at := range slices.Sorted(maps.Keys(w.parts)) {
		p = append(p, w.parts[at])
	}
	return p
}

func (w *writer) step(at int) Step {
	e := w.s.trail[at]
	step := Step{Fact: e.fact, Impossible: w.s.dead && at == len(w.s.trail)-1, rule: e.rule, of: e.of, category: int(e.category)}
	if e.rule == stated {
		step.Statements = []int{int(e.by)}
	}
	from := w.premises(at)
	for _, t := range e.tried {
		c, outer := w.write(t, at)
		step.Cases = append(step.Cases, c)
		from = append(from, outer...)
	}
	slices.Sort(from)
	for _, i := range slices.Compact(from) {
		if i = w.plain(i); !slices.Contains(step.From, w.s.trail[i].fact) {
			w.need(i)
			step.From = append(step.From, w.s.trail[i].fact)
		}
	}
	return step
}

// plain leads from a fact that another merely spells out, such as that Riga isn't
// 1998 because it is 2001, to that other.
func (w *writer) plain(at int) int {
	if e := w.s.trail[at]; e.rule == exclusive {
		return int(e.from[0])
	}
	return at
}

// write writes a case that was supposed at an entry, and says which entries before
// it needs.
func (w *writer) write(t *state, base int) (Case, []int) {
	inner := &writer{s: t, needed: make(map[int]bool)}
	inner.need(len(t.trail) - 1)
	c := Case{Suppose: t.trail[base].fact, Steps: inner.steps(base)}
	var outer []int
	for at := range inner.needed {
		if at < base {
			outer = append(outer, at)
		}
	}
	return c, outer
}

// premises are the entries from which one follows.
func (w *writer) premises(at int) []int {
	e := w.s.trail[at]
	switch e.rule {
	case exclusive:
		return []int{int(e.from[0])}
	case through, clash:
		return []int{int(e.from[0]), int(e.from[1])}
	case none:
		return w.ruledOut(e.of, int(e.category), at)
	case only:
		return w.ruledOut(e.of, int(e.category), at)
	case cases:
		if len(e.tried) > 1 {
			return w.ruledOut(e.of, int(e.category), at)
		}
	case apart:
		return w.nothingInCommon(e, at)
	case stated:
		return w.told(e, at)
	}
	return nil
}

// ruledOut lists the entries before one by which v goes with none of a category's values.
func (w *writer) ruledOut(v Value, category, before int) []int {
	var list []int
	for _, x := range w.s.g.values(category) {
		if i := w.s.entryOf(v, x); i >= 0 && i < before && !w.s.trail[i].fact.Same {
			list = append(list, i)
		}
	}
	return list
}

// nothingInCommon lists for each value of the category why it doesn't go with both.
func (w *writer) nothingInCommon(e entry, before int) []int {
	var list []int
	for _, x := range w.s.g.values(int(e.category)) {
		i, ok := w.excludes(e.fact.A, x, before)
		if j, too := w.excludes(e.fact.B, x, before); too && (!ok || j < i) {
			i = j
		}
		list = append(list, i)
	}
	return list
}

// excludes is the entry before one by which v doesn't go with x: that it doesn't, or
// that it goes with another.
func (w *writer) excludes(v, x Value, before int) (int, bool) {
	for _, y := range w.s.g.values(w.s.g.of(x)) {
		if i := w.s.entryOf(v, y); i >= 0 && i < before && w.s.trail[i].fact.Same == (y != x) {
			return i, true
		}
	}
	return 0, false
}

// told lists what a statement needed to be known for its conclusion.
func (w *writer) told(e entry, before int) []int {
	r := &w.s.statements[e.by].relations[e.relation]
	settled := w.s.knows(r, before)
	against := r.ways
	if e.fact.A != e.fact.B {
		against = r.without(e.fact)
	}
	needed := r.because(settled, against)
	var list []int
	for i, cell := range r.cells {
		if (needed.yes|needed.no)>>i&1 == 1 {
			list = append(list, w.s.entryOf(cell[0], cell[1]))
		}
	}
	return list
}

// without lists the ways in which a fact isn't true.
func (r *relation) without(f Fact) []uint64 {
	i := slices.Index(r.cells, [2]Value{f.A, f.B})
	var list []uint64
	for _, way := range r.ways {
		if (way>>i&1 == 1) != f.Same {
			list = append(list, way)
		}
	}
	return list
}
