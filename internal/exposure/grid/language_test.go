package grid

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
)

func language(t testing.TB, g *Grid) *Language {
	t.Helper()
	l, err := NewLanguage(g)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// A clue read from its words says what the clue means: all that the puzzles draw.
func TestClues(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 5))
	for _, size := range []int{3, 6} {
		g := columns(t, size, 4)
		l := language(t, g)
		for range 60 {
			c := drawClue(g, random)
			want, err := c.statement(g, "s")
			if err != nil || len(want.relations[0].ways) == 0 {
				continue // such as that what is in the first year comes after something
			}
			got, err := l.Compile("s", c.where, c.where)
			if err != nil {
				t.Fatal(err)
			}
			if allWays(g, got) != allWays(g, want) {
				t.Errorf("%s is read as %+v, want %+v", c.where, got, want)
			}
		}
	}
}

// allWays writes what follows from a statement alone.
func allWays(g *Grid, s Statement) string {
	solution, err := Solve(g, []Statement{s}, []int{0}, nil)
	return fmt.Sprint(solution.root.can, len(solution.Answers), err)
}

func TestLanguage(t *testing.T) {
	g, err := New([]Category{{"officer", []string{"A", "B", "C"}}, {"rank", []string{"low", "middle", "high"}}, {"year", []string{"2001", "1998", "1999"}}, {"first seen", []string{"A", "x", "y"}}})
	if err != nil {
		t.Fatal(err)
	}
	l := language(t, g)
	for where, want := range map[string]string{ // which officers may be of middle rank
		"same('officer=A', 'middle')":                                                              "A",
		"rank('B') == 'middle'":                                                                    "B",
		"nth('rank', 'C') == 2":                                                                    "C",
		"nth('rank', 'B') > nth('rank', 'C') && nth('rank', 'C') == 2":                             "C",
		"nth('rank', 'B') > nth('rank', 'C') && !same('B', 'middle')":                              "officer=A C",
		"apart(year('B'), year('middle')) == 3":                                                    "officer=A C",
		"same('B', '1998') && year('middle') > year('B') + 1":                                      "officer=A C",
		"same('B', 'first seen=A') != same('C', 'first seen=A') && same('first seen=A', 'middle')": "B C",
		"nth('first seen', 'middle') == 1 && same('C', 'first seen=A', 'middle')":                  "C",
	} {
		s, err := l.Compile("s", "", where)
		if err != nil {
			t.Errorf("%s: %v", where, err)
			continue
		}
		q, err := Ask(g, []Statement{s}, "officer", "middle")
		if err != nil {
			t.Fatal(err)
		}
		left, err := q.Left([]int{0}, nil)
		var names []string
		for _, a := range left {
			names = append(names, g.Name(q.fact(a).B))
		}
		if got := strings.Join(names, " "); err != nil || strings.ReplaceAll(got, "officer=", "") != strings.ReplaceAll(want, "officer=", "") {
			t.Errorf("%s leaves %s, want %s (%v)", where, got, want, err)
		}
	}
}

func TestRefusesStatements(t *testing.T) {
	l := language(t, columns(t, 4, 4))
	for where, want := range map[string]string{
		"":                            "no statement",
		"same('Arden')":               "found no matching overload",
		"same('Arden', 'Rome')":       `"Rome" is no value`,
		"same('Arden', 'Ri' + 'ga')":  "written out",
		"nth('street', 'Arden') == 1": `none called "street"`,
		"nth('year', 'Arden')":        "must be true or false",
		"1 < 2":                       "mentions nothing",
		"city('Arden') < 'Riga'":      "by their letters",
		"city('Arden') == 'Riga' || year('Arden') == 1991": "in one breath",
		"same('Arden', 'Brook')":                           "can't be true",
		"year('Riga') > 1999":                              "can't be true",
		"year(Riga) > 1999":                                "undeclared reference",
		"apart(year('Arden'), year('Brook')) + apart(year('Riga'), year('Oslo')) + apart(year('clerk'), year('envoy')) + year('guard') + year('Turin') > 2": "too many",
		"year('Riga') + 9223372036854775807 > 3": "overflow",
	} {
		if _, err := l.Compile("s", "", where); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", where, err, want)
		}
	}
	for _, bad := range [][2]string{{"city", "Rome"}, {"street", "Riga"}, {"city", "Riga"}} {
		if _, err := Ask(l.g, nil, bad[0], bad[1]); err == nil {
			t.Errorf("which %s goes with %s is asked", bad[0], bad[1])
		}
	}
}

// The words of a proof name every statement that it uses, and end in what is asked.
func TestWords(t *testing.T) {
	g := columns(t, 3, 3)
	l := language(t, g)
	var list []Statement
	for id, where := range map[string]string{"talk": "!same('Arden', 'Riga')", "ferry": "year('Brook') < year('Riga')"} {
		s, err := l.Compile(id, "", where)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, s)
	}
	q, err := Ask(g, list, "officer", "Riga")
	if err != nil {
		t.Fatal(err)
	}
	p, err := q.Why(0, []int{0, 1}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := q.Words(p); !reflect.DeepEqual(got, []Line{{0, "Arden doesn't go with Riga, by talk.", []string{"talk"}}}) {
		t.Errorf("%+v", got)
	}
	d, err := q.Dots([]int{0, 1}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if set, ok := d.Shortest(1); !ok || len(set) != 1 || list[set[0]].ID != "ferry" {
		t.Errorf("Brook is ruled out by %v", set)
	}
	if p, err := q.Why(2, []int{0, 1}, nil); err != nil || p != nil {
		t.Errorf("Carrow is ruled out: %v, %v", p, err)
	}
}

// Whatever is written, the answer is a statement that can be true or an error.
func FuzzCompile(f *testing.F) {
	for _, seed := range []string{"same('Arden', 'Riga')", "year('Arden') + 2 <= year('Riga') || same('Brook', '1991')", "nth('city', 'clerk') == 2 && !same('Oslo', 'clerk')", "apart(year('Arden'), 1991) > 1", "((", "city('Arden') == 'Riga'"} {
		f.Add(seed)
	}
	g := columns(f, 3, 4)
	l := language(f, g)
	f.Fuzz(func(t *testing.T, where string) {
		s, err := l.Compile("s", "", where)
		if err != nil {
			return
		}
		solution, err := Solve(g, []Statement{s}, []int{0}, nil)
		if err != nil || len(s.relations) == 0 {
			t.Fatalf("%q: %+v, %v", where, s, err)
		}
		if p := solution.Proof(); len(solution.Answers) == 0 && !slices.Equal(p.Uses(), []int{0}) {
			t.Fatalf("%q contradicts itself without being used: %+v", where, p)
		}
	})
}
