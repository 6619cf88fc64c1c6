package world

import (
	"slices"
	"strings"
	"testing"
)

const islands = `{"name": "Ost", "code": "O", "region": "north", "area": 10, "coast": ["sea", "lake"], "beside": ["W", "S"], "of": {"crown": true}}
{"name": "West", "code": "W", "region": "north", "area": 25.5, "coast": ["sea"], "beside": ["O"], "of": {"crown": false}}
{"name": "Sud", "code": "S", "region": "south", "area": 7, "coast": [], "beside": ["O"]}

{"name": "Fern", "code": "F", "region": "south", "area": null, "coast": ["sea"], "beside": []}
`

func load(t *testing.T, data, key string) *World {
	t.Helper()
	w, err := Parse([]byte(data), key, nil)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func names(w *World, members func(func(int) bool)) string {
	var list []string
	for i := range members {
		list = append(list, w.Name(i))
	}
	return strings.Join(list, " ")
}

func TestPredicates(t *testing.T) {
	w, err := Parse([]byte(islands), "name", map[string]string{"neighbours": "beside"})
	if err != nil {
		t.Fatal(err)
	}
	for where, want := range map[string][2]string{
		`c.region == 'north'`:                                 {"Ost West", ""},
		`c.area > 8`:                                          {"Ost West", "Fern"},
		`!(c.area > 8)`:                                       {"Sud", "Fern"},
		`c.area > 8 || c.region == 'south'`:                   {"Ost West Sud Fern", ""},
		`c.area > 8 && c.region == 'north'`:                   {"Ost West", ""},
		`c.area * 2.0 == 51.0`:                                {"West", "Fern"},
		`'lake' in c.coast`:                                   {"Ost", ""},
		`has(c, 'coast', 'lake')`:                             {"Ost", ""},
		`has(c, 'beside', 'Ost')`:                             {"West Sud", ""},
		`has(c, 'beside', 'O')`:                               {"West Sud", ""},
		`has(c, 'region', 'south')`:                           {"Sud Fern", ""},
		`has(c, 'area', 7)`:                                   {"Sud", "Fern"},
		`neighbours(c).exists(n, n.region == 'south')`:        {"Ost", ""},
		`size(beside(c)) == 0`:                                {"Fern", ""},
		`related(c, 'beside').all(n, has(n, 'coast', 'sea'))`: {"Ost West Sud Fern", ""},
		`c.of.crown`:                                          {"Ost", "Sud Fern"},
		`has(c.of)`:                                           {"Ost West", ""},
		`beside('Ost').exists(n, n.name == c.name)`:           {"West Sud", ""},
	} {
		p, err := w.Compile(where)
		if err != nil {
			t.Errorf("%s: %v", where, err)
			continue
		}
		got, err := p.Evaluate()
		if err != nil {
			t.Errorf("%s: %v", where, err)
			continue
		}
		if where == `related(c, 'beside').all(n, has(n, 'coast', 'sea'))` {
			want[0] = "West Sud Fern" // beside Ost lies Sud, without a sea
		}
		if names(w, got.True.All) != want[0] || names(w, got.Unknown.All) != want[1] {
			t.Errorf("%s holds for %q, unknown for %q; want %q", where, names(w, got.True.All), names(w, got.Unknown.All), want)
		}
		if keep := got.Keep(); keep.Len() != got.True.Len()+got.Unknown.Len() {
			t.Errorf("%s keeps %d", where, keep.Len())
		}
	}
}

func TestBadPredicates(t *testing.T) {
	w := load(t, islands, "name")
	for where, want := range map[string]string{
		``:                          "not a predicate",
		`c.regoin == 'north'`:       `did you mean "region"?`,
		`has(c, 'cost', 'x')`:       `did you mean "coast"?`,
		`c.nothingoftheKind == 1`:   "there are: area, beside",
		`c.region`:                  "must be true or false",
		`size(c.coast)`:             "a predicate must be true or false",
		`c.region ==`:               "1:",
		`nobody(c)`:                 "undeclared reference to 'nobody'",
		`c.region > 3`:              "fails for Ost",
		`beside('Nord').size() > 0`: "Nord is no candidate",
		`related(c, 'coats') == []`: `"coats", which no candidate has`,
		`related(c, 'coast') == []`: `no relation "coast"`,
		`c.region.matches('(')`:     "missing closing",
	} {
		p, err := w.Compile(where)
		if err == nil {
			_, err = p.Evaluate()
		}
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want %q", where, err, want)
		}
	}
}

func TestWorkIsBounded(t *testing.T) {
	var b strings.Builder
	b.WriteString("name,near[]\n")
	for i := range 300 {
		b.WriteString("n" + strings.Repeat("x", i) + ",nx;nxx\n")
	}
	w := load(t, b.String(), "name")
	list := "[" + strings.Repeat("1,", 99) + "1]"
	where := list + ".all(a, " + list + ".all(b, " + list + ".all(d, a + b + d > 0)))"
	p, err := w.Compile(where)
	if err == nil {
		_, err = p.Evaluate()
	}
	if err == nil || !strings.Contains(err.Error(), "cost limit") {
		t.Errorf("a million steps a candidate: %v", err)
	}
}

func TestSameWorldInEachForm(t *testing.T) {
	forms := map[string]string{
		"CSV":   "name,area,open,near[]\nA,1.5,true,B; C\nB,,false,\nC,3,true,A\n",
		"array": `[{"name":"A","area":1.5,"open":true,"near":["B","C"]},{"name":"B","open":false,"near":[]},{"name":"C","area":3,"open":true,"near":["A"]}]`,
		"lines": "\ufeff{\"name\":\"A\",\"area\":1.5,\"open\":true,\"near\":[\"B\",\"C\"]}\n{\"name\":\"B\",\"open\":false,\"near\":[]}\n{\"name\":\"C\",\"area\":3,\"open\":true,\"near\":[\"A\"]}\n",
	}
	for form, data := range forms {
		w := load(t, data, "name")
		for where, want := range map[string]string{
			`c.area > 2.0`: "C", `c.open`: "A C", `near(c).exists(n, n.open)`: "A C", `c.area == 3`: "C", `size(c.near) == 0`: "B",
		} {
			p, err := w.Compile(where)
			if err != nil {
				t.Fatalf("%s: %v", form, err)
			}
			truth, err := p.Evaluate()
			if err != nil || names(w, truth.True.All) != want {
				t.Errorf("%s: %s holds for %q, want %q (%v)", form, where, names(w, truth.True.All), want, err)
			}
		}
	}
}

func TestBadWorlds(t *testing.T) {
	for data, want := range map[string]string{
		"":       "empty",
		"[]":     "empty",
		"name\n": "empty",
		"[{\"name\":\"A\"}\n,\n{\"name\":\"A\"}]":       "line 3: \"A\" is also the candidate of line 1",
		"{\"name\":\"A\"}\n{\"nam\":\"B\"}":             "line 2: the candidate has no text at \"name\", which should name it (it has: nam)",
		"{\"name\":\"A\"}\n{\"name\":3}":                "line 2: the candidate has no text",
		"[1]":                                           "line 1: a candidate must be an object",
		"[{\"name\":\"A\",\n\"a\":1,\"a\":2}]":          "line 2: \"a\" stands twice",
		"[{\"name\":\"A\"}] x":                          "line 1: something follows",
		"[{\"name\":\"A\"}":                             "line 1: the JSON ends too early",
		"{\"name\":\"A\"}\n{]":                          "line 2: not JSON",
		"{\"name\":\"A\",\n\"n\":12345678901234567890}": "line 2: the number 12345678901234567890 would be rounded",
		"{\"name\":\"A\",\"n\":1e999}":                  "out of range",
		"{\"name\":\"A\",\"n\":" + strings.Repeat("[", 40) + strings.Repeat("]", 40) + "}": "more than 32 deep",
		"name,a\nA,1\nB\n":  "line 3: not CSV: wrong number of fields",
		"name,a,a\nA,1,2\n": "line 1: two columns are named \"a\"",
		"name,\nA,1\n":      "line 1: column 2 has no name",
		"name,a\nA,\"x\n":   "not CSV",
		"name\nA\n\nA\n":    "line 4: \"A\" is also the candidate of line 2",
		"name\nA\nB\xff\n":  "line 3: not UTF-8",
	} {
		if _, err := Parse([]byte(data), "name", nil); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want %q", data, err, want)
		}
	}
	if _, err := Parse([]byte(islands), "", nil); err == nil {
		t.Error("a world without a key is accepted")
	}
	if _, err := Parse([]byte(islands), "name", map[string]string{"x": "coast"}); err == nil || !strings.Contains(err.Error(), "no relation") {
		t.Errorf("another name for what is no relation: %v", err)
	}
}

func TestKeyCanBeAPath(t *testing.T) {
	w := load(t, `[{"name":{"common":"A"},"cca3":"AAA","borders":["BBB"]},{"name":{"common":"B"},"cca3":"BBB","borders":[]}]`, "name.common")
	p, err := w.Compile(`borders(c).exists(n, n.name.common == 'B')`)
	if err != nil {
		t.Fatal(err)
	}
	if truth, err := p.Evaluate(); err != nil || names(w, truth.True.All) != "A" {
		t.Errorf("holds for %q, %v", names(w, truth.True.All), err)
	}
	if i, ok := w.Index("B"); !ok || i != 1 {
		t.Errorf("B is candidate %d, %v", i, ok)
	}
}

func TestDerive(t *testing.T) {
	w := load(t, islands, "name")
	if err := w.Derive("big", "c.area > 8"); err != nil {
		t.Fatal(err)
	}
	p, err := w.Compile("c.big && c.region == 'north'")
	if err != nil {
		t.Fatal(err)
	}
	if truth, err := p.Evaluate(); err != nil || names(w, truth.True.All) != "Ost West" {
		t.Errorf("holds for %q, %v", names(w, truth.True.All), err)
	}
	for name, text := range map[string]string{"big": "true", "x": "c.x == 1", "y": "c.big +"} {
		if err := w.Derive(name, text); err == nil {
			t.Errorf("%s = %s is accepted", name, text)
		}
	}
}

func TestPartition(t *testing.T) {
	w := load(t, islands, "name")
	for text, want := range map[string][]int{"c.region": {0, 0, 1, 1}, "c.area": {0, 1, 2, 3}, "c.coast": {0, 1, 2, 1}, "c.of.crown": {0, 1, 2, 2}} {
		if got, err := w.Partition(text); err != nil || !slices.Equal(got, want) {
			t.Errorf("%s divides into %v, want %v (%v)", text, got, want, err)
		}
	}
}

// What is accepted is usable: every candidate has a name that leads back to it.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{islands, "name,area,open,near[]\nA,1.5,true,B; C\nB,,false,\nC,3,true,A\n", `[{"name":"A","x":{"y":[1,null]}}]`, "{", "name\n\"", "[{]"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		w, err := Parse(data, "name", nil)
		if err != nil {
			return
		}
		for i := range w.Len() {
			if j, ok := w.Index(w.Name(i)); !ok || i != j {
				t.Fatalf("candidate %d is named %q, which is %d", i, w.Name(i), j)
			}
		}
	})
}

// Whatever is written as a predicate, the answer is a set or an error.
func FuzzPredicate(f *testing.F) {
	for _, seed := range []string{`c.region == 'north'`, `beside(c).exists(n, n.area > 3)`, `has(c, 'coast', 'sea') && !has(c.of)`,
		`c['area'] * 2.0 > size(c.coast)`, `related(c, 'beside').map(n, n.name) == ['West']`, `(((`, `c.region.matches('n.*')`} {
		f.Add(seed)
	}
	w, err := Parse([]byte(islands), "name", nil)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, where string) {
		p, err := w.Compile(where)
		if err != nil {
			return
		}
		if truth, err := p.Evaluate(); err == nil && truth.True.Meets(truth.Unknown) {
			t.Fatalf("%q both holds and isn't known", where)
		}
	})
}
