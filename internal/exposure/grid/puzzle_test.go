package grid

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// A puzzle is a grid with statements that have one answer, and none too many.
type puzzle struct {
	g          *Grid
	statements []Statement
	texts      []string
	truth      [][]Value
}

// columns makes a grid of invented names; the last column is years, in order.
func columns(t testing.TB, size, categories int) *Grid {
	t.Helper()
	names := [][]string{
		{"Arden", "Brook", "Carrow", "Dane", "Ellis", "Farr"},
		{"Riga", "Oslo", "Turin", "Lyon", "Cork", "Graz"},
		{"clerk", "envoy", "guard", "pilot", "scribe", "usher"},
		{"amber", "basalt", "cedar", "dune", "ember", "fjord"},
		{"heron", "ibis", "jay", "kite", "lark", "merlin"},
	}
	columns := []string{"officer", "city", "post", "file", "codename"}
	var list []Category
	for c := range categories - 1 {
		list = append(list, Category{columns[c], names[c][:size]})
	}
	years := []string{"1991", "1992", "1993", "1995", "1996", "1999"}
	g, err := New(append(list, Category{"year", years[:size]}))
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// permuted draws an answer.
func permuted(g *Grid, random *rand.Rand) [][]Value {
	answer := make([][]Value, g.size)
	for c := range g.categories {
		for i, p := range random.Perm(g.size) {
			if c == 0 {
				p = i
			}
			answer[i] = append(answer[i], g.value(c, p))
		}
	}
	return answer
}

// A clue is a statement in both forms: as it would be written, and as what it says.
type clue struct {
	where string
	scope []Value
	frame int
	holds func(l *local) bool
}

// drawClue draws a clue about values that are drawn: true or false, as it happens.
func drawClue(g *Grid, random *rand.Rand) clue {
	pick := func(not ...Value) Value {
		for {
			v := Value(random.IntN(g.count()))
			ok := true
			for _, o := range not {
				ok = ok && g.of(o) != g.of(v)
			}
			if ok {
				return v
			}
		}
	}
	two := func() (Value, Value) { a := pick(); return a, pick(a) }
	year := len(g.categories) - 1
	dated := func(not ...Value) Value {
		for {
			if v := Value(random.IntN(g.count() - g.size)); len(not) == 0 || v != not[0] {
				return v
			}
		}
	}
	q := func(v Value) string { return fmt.Sprintf("'%s'", g.Name(v)) }
	same := func(l *local, a, b Value) bool { return l.place(a) == l.place(b) }
	switch random.IntN(9) {
	case 0:
		a, b := two()
		return clue{fmt.Sprintf("same(%s, %s)", q(a), q(b)), []Value{a, b}, -1, func(l *local) bool { return same(l, a, b) }}
	case 1, 2:
		a, b := two()
		return clue{fmt.Sprintf("!same(%s, %s)", q(a), q(b)), []Value{a, b}, -1, func(l *local) bool { return !same(l, a, b) }}
	case 3:
		a, b := two()
		c := pick(a, b)
		if len(g.categories) == 2 {
			c = b
		}
		return clue{fmt.Sprintf("same(%s, %s) || same(%s, %s)", q(a), q(b), q(a), q(c)), distinct(a, b, c), -1, func(l *local) bool { return same(l, a, b) || same(l, a, c) }}
	case 4:
		a, b := two()
		c, d := two()
		return clue{fmt.Sprintf("same(%s, %s) != same(%s, %s)", q(a), q(b), q(c), q(d)), distinct(a, b, c, d), -1, func(l *local) bool { return same(l, a, b) != same(l, c, d) }}
	case 5: // of A and B one is C and the other D
		c, d := two()
		a := pick(c, d)
		b := pick(c, d)
		return clue{fmt.Sprintf("(same(%s, %s) && same(%s, %s)) || (same(%s, %s) && same(%s, %s))", q(a), q(c), q(b), q(d), q(a), q(d), q(b), q(c)), distinct(a, b, c, d), -1,
			func(l *local) bool { return same(l, a, c) && same(l, b, d) || same(l, a, d) && same(l, b, c) }}
	case 6:
		a := dated()
		b := dated(a)
		return clue{fmt.Sprintf("year(%s) < year(%s)", q(a), q(b)), []Value{a, b}, year, func(l *local) bool { return l.place(a) < l.place(b) }}
	case 7:
		a := dated()
		b := dated(a)
		return clue{fmt.Sprintf("apart(nth('year', %s), nth('year', %s)) == 1", q(a), q(b)), []Value{a, b}, year, func(l *local) bool {
			d := l.place(a) - l.place(b)
			return d == 1 || d == -1
		}}
	}
	a := dated()
	b := dated(a)
	years := g.numbers[year]
	return clue{fmt.Sprintf("year(%s) + 2 <= year(%s)", q(a), q(b)), []Value{a, b}, year, func(l *local) bool { return years[l.place(a)]+2 <= years[l.place(b)] }}
}

func distinct(list ...Value) []Value {
	var out []Value
	for _, v := range list {
		seen := false
		for _, o := range out {
			seen = seen || o == v
		}
		if !seen {
			out = append(out, v)
		}
	}
	return out
}

// statement makes a statement of a clue without CEL, which would take most of the
// time. TestClues holds that it is the same.
func (c clue) statement(g *Grid, id string) (Statement, error) {
	l := &local{g: g, scope: c.scope, frame: c.frame}
	r, err := relate(l, func() (bool, error) { return c.holds(l), nil })
	return Statement{ID: id, Text: c.where, relations: []relation{r}}, err
}

// trueOf says whether a clue is true of an answer.
func (c clue) trueOf(g *Grid, answer [][]Value) bool {
	l := &local{g: g, scope: c.scope, frame: c.frame}
	by := max(c.frame, 0)
	for _, v := range c.scope {
		for _, entity := range answer {
			if entity[g.of(v)] == v {
				l.places = append(l.places, g.at(entity[by]))
			}
		}
	}
	return c.holds(l)
}

// several says whether more than one answer agrees with the statements.
func several(t testing.TB, g *Grid, statements []Statement, list []int, truth [][]Value) bool {
	root := newState(g, statements, list)
	root.propagate()
	for {
		v, category, open := root.tightest()
		if !open {
			return false
		}
		for _, entity := range truth {
			if entity[g.of(v)] != v {
				continue
			}
			other := root.clone()
			other.put(entry{fact: Fact{v, entity[category], false}, rule: supposed})
			found, err := (&search{}).refute(other)
			if err != nil {
				t.Fatal(err)
			}
			if found != nil {
				return true
			}
			root.put(entry{fact: Fact{v, entity[category], true}, rule: supposed})
			root.propagate()
		}
	}
}

// generate draws a puzzle: true clues until one answer is left, then without those
// that can be spared.
func generate(t testing.TB, size, categories int, seed uint64) puzzle {
	t.Helper()
	random := rand.New(rand.NewPCG(seed, uint64(size*100+categories)))
	g := columns(t, size, categories)
	p := puzzle{g: g, truth: permuted(g, random)}
	var list []int
	for len(list) == 0 || several(t, g, p.statements, list, p.truth) {
		for range 1 + len(list)/4 {
			c := drawClue(g, random)
			for !c.trueOf(g, p.truth) {
				c = drawClue(g, random)
			}
			s, err := c.statement(g, fmt.Sprint("s", len(p.statements)))
			if err != nil {
				t.Fatal(err)
			}
			list = append(list, len(p.statements))
			p.statements, p.texts = append(p.statements, s), append(p.texts, c.where)
		}
	}
	for at := 0; at < len(list); {
		without := append(append([]int(nil), list[:at]...), list[at+1:]...)
		if several(t, g, p.statements, without, p.truth) {
			at++
		} else {
			list = without
		}
	}
	var kept puzzle
	for _, i := range list {
		kept.statements, kept.texts = append(kept.statements, p.statements[i]), append(kept.texts, p.texts[i])
	}
	p.statements, p.texts = kept.statements, kept.texts
	return p
}

// every lists all n statements.
func every(n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = i
	}
	return list
}
