package assess

import (
	"encoding/json"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"

	"barium/internal/demo/affair"
	"barium/internal/exposure"
)

func made(t *testing.T, worldData, said string) Assessment {
	t.Helper()
	f, err := Read([]byte(said))
	if err != nil {
		t.Fatal(err)
	}
	q, err := f.Inquiry([]byte(worldData))
	if err != nil {
		t.Fatal(err)
	}
	a, err := Make(q, f.Secret.Audiences(q), Limit{Plans: 2})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// The affair's older case ends with the two lines that should have been withheld.
func TestTheAffair(t *testing.T) {
	countries, said := affair.Source()
	a := made(t, string(countries), string(said))
	if a.Audience != "public" || !slices.Equal(a.Audiences[0].Candidates, []string{"Denmark"}) || !a.Complete || a.Pivotal != "ferry" {
		t.Errorf("audience %s, candidates %v, pivotal %s", a.Audience, a.Audiences[0].Candidates, a.Pivotal)
	}
	best := a.Withhold[0]
	if !slices.Equal(best.IDs, []string{"crown", "border"}) || !best.Optimal || best.CandidatesLeft != 5 || best.Cost != 2 {
		t.Errorf("withhold %+v", best)
	}
	sum := 0.0
	for _, bits := range a.Shares {
		sum += bits
	}
	if whole := math.Log2(47); math.Abs(sum-whole) > 1e-9 {
		t.Errorf("shares sum to %v of %v", sum, whole)
	}
	want := map[string][]int{"public": {30, 8, 2, 1, 1}, "Halvern Federal Investigations Office": {15, 10, 7, 2, 1, 1}}
	got := map[string][]int{}
	for _, s := range a.Timeline {
		got[s.Audience] = append(got[s.Audience], s.Left)
	}
	for who, left := range want {
		if !slices.Equal(got[who], left) {
			t.Errorf("%s: left %v, want %v", who, got[who], left)
		}
	}
}

// Each candidate of each audience remains or is excluded by somebody's words, and
// never both.
func TestEverybodyIsAccountedFor(t *testing.T) {
	countries, said := affair.Source()
	a := made(t, string(countries), string(said))
	for _, x := range a.Audiences {
		if len(x.Candidates)+len(x.Excluded) != a.World {
			t.Errorf("%s: %d remain and %d are excluded, of %d", x.Audience, len(x.Candidates), len(x.Excluded), a.World)
		}
		for _, e := range x.Excluded {
			if slices.Contains(x.Candidates, e.Candidate) || len(e.By) == 0 {
				t.Errorf("%s: %s is excluded by %v", x.Audience, e.Candidate, e.By)
			}
		}
	}
}

const small = "name,colour,size\na,red,1\nb,red,2\nc,blue,3\nd,blue,4\n"

func TestReadsBothForms(t *testing.T) {
	inYAML := "secret: {name: who, key: name, k: 2}\nstatements:\n  - {id: r, text: a red one, where: c.colour == 'red', ladder: ['true', {where: 'true', cost: 0.9}]}\n  - {id: s, where: c.size > 1.0, to: [F, public]}\n"
	inJSON := `{"secret":{"name":"who","key":"name","k":2},"statements":[{"id":"r","text":"a red one","where":"c.colour == 'red'","ladder":["true",{"where":"true","cost":0.9}]},{"id":"s","where":"c.size > 1.0","to":["F","public"]}]}`
	a, b := made(t, small, inYAML), made(t, small, inJSON)
	left, _ := json.Marshal(a)
	right, _ := json.Marshal(b)
	if string(left) != string(right) || !slices.Equal(a.Audiences[0].Candidates, []string{"b"}) {
		t.Errorf("YAML gives %s\nJSON gives %s", left, right)
	}
}

// What is written is read again as the same.
func TestWritesWhatItReads(t *testing.T) {
	countries, said := affair.Source()
	first := made(t, string(countries), string(said))
	f, err := Read(said)
	if err != nil {
		t.Fatal(err)
	}
	f.Statements[0] = f.Statements[0].Tell([]exposure.Telling{{By: "an envoy", To: exposure.Person("A", "B"), At: 1_700_000_000_000_000}})
	f.Statements[0].Ladder = []Rung{{Where: "true", Text: "in some language"}}
	f.Secret.Adversaries = []Adversary{{"all of them", []string{"B", "C at D"}}}
	written, err := f.YAML()
	if err != nil {
		t.Fatal(err)
	}
	again, err := Read(written)
	if err != nil || !reflect.DeepEqual(again, f) {
		t.Errorf("%v\n%s\n%+v\n%+v", err, written, again, f)
	}
	second := made(t, string(countries), string(written))
	if !slices.Equal(second.Withhold[0].IDs, first.Withhold[0].IDs) || second.Audiences[len(second.Audiences)-1].Audience != "adversary all of them" {
		t.Errorf("%+v", second.Audiences)
	}
}

func TestRefusesWithTheLine(t *testing.T) {
	head := "secret: {name: who, key: name, k: 2}\nstatements:\n"
	for said, want := range map[string]string{
		"":                                   "the file is empty",
		"secret: {key: name}\n":              "there are no statements",
		"secret: {k: 3}\nstatements: []\n":   "no key",
		"secret: {key: name, k: 1}\n":        "k is 2 or more",
		head + "  - {id: a, wher: c.size}\n": "line 3: field wher: no such key in a Statement",
		head + "  - {id: a, where: 'true', ladder: [{were: 'true'}]}\n": `line 3: unknown key "were"`,
		head + "  - {id: a, where: 'true'}\n---\nmore: 1\n":             "something follows",
	} {
		if _, err := Read([]byte(said)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", said, err, want)
		}
	}
	for said, want := range map[string]string{
		"  - {id: a, where: c.colr == 'red'}\n":                                           "colour",
		"  - {id: a, text: t}\n":                                                          "no predicate",
		"  - {id: a, where: 'true', when: yesterday}\n":                                   "write 2026-11-23",
		"  - {id: a, where: 'true', to: ''}\n":                                            "made to nobody",
		"  - {id: a, where: 'true'}\n  - {id: a, where: 'true'}\n":                        "two statements have this id",
		"  - {id: a, where: c.size > 2.0, ladder: [c.size > 3.0]}\n":                      "a ladder must get weaker",
		"  - {id: a, where: c.colour == 'green'}\n":                                       "no candidate satisfies",
		"  - {id: a, where: 'true', likelihood: {'true': 2, 'false': 0}}\n":               "likelihoods",
		"  - {id: a, where: c.size > 1.0, cost: 1, ladder: [{where: 'true', cost: 2}]}\n": "costs",
	} {
		f, err := Read([]byte(head + said))
		if err == nil {
			_, err = f.Inquiry([]byte(small))
		}
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", said, err, want)
		}
	}
}

// What can't all be true is never a silent empty list.
func TestContradiction(t *testing.T) {
	f, err := Read([]byte("secret: {key: name}\nstatements:\n  - {id: r, where: c.colour == 'red'}\n  - {id: x, where: c.size > 0.0}\n  - {id: b, where: c.colour == 'blue'}\n"))
	if err != nil {
		t.Fatal(err)
	}
	q, err := f.Inquiry([]byte(small))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Make(q, f.Secret.Audiences(q), Limit{Plans: 1}); err == nil || !strings.Contains(err.Error(), "these 2 statements cannot all be true: r, b") {
		t.Errorf("error %v", err)
	}
}

func FuzzRead(f *testing.F) {
	_, said := affair.Source()
	f.Add(said)
	f.Add([]byte(`{"secret":{"name":"who","key":"name","k":2},"statements":[{"id":"r","where":"true","to":["F"],"when":"2026-01-01"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := Read(data)
		if err != nil {
			return
		}
		q, err := file.Inquiry([]byte(small))
		if err != nil {
			return
		}
		if _, err := Make(q, file.Secret.Audiences(q), Limit{Plans: 1, Draws: 2, Stop: func() bool { return true }}); err != nil && !strings.Contains(err.Error(), "cannot all be true") {
			t.Errorf("%v of %q", err, data)
		}
	})
}
