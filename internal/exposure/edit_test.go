package exposure

import (
	"strings"
	"testing"

	"barium/internal/exposure/world"
)

// With says what a new inquiry would, and leaves the one before as it was.
func TestWith(t *testing.T) {
	w, err := world.Parse([]byte("name,n\na,1\nb,2\nc,3\nd,4\n"), "name", nil)
	if err != nil {
		t.Fatal(err)
	}
	said := func(id, where string) Statement {
		return Statement{ID: id, Where: where, Cost: 1, Ladder: []Rung{{Where: "true"}}, Told: []Telling{{At: 1}}}
	}
	q, err := New(w, Secret{Harm: Harm{Fewer: 2}}, []Statement{said("x", "c.n > 1.0"), said("y", "c.n < 4.0")})
	if err != nil {
		t.Fatal(err)
	}
	left := func(q *Inquiry) string {
		a, err := q.View(Public(), Always).Answer()
		if err != nil {
			return err.Error()
		}
		names := ""
		for _, c := range a.Candidates {
			names += c.Name
		}
		return names
	}
	for want, list := range map[string][]Statement{
		"b":    {said("x", "c.n > 1.0"), said("y", "c.n < 3.0")},
		"bcd":  {said("x", "c.n > 1.0")},
		"c":    {said("y", "c.n < 4.0"), said("x", "c.n > 1.0"), said("z", "c.n == 3.0")},
		"abcd": {{ID: "x", Where: "c.n > 1.0", Cost: 1, Ladder: []Rung{{Where: "true"}}}},
	} {
		next, err := q.With(list)
		if err != nil || left(next) != want || left(q) != "bc" {
			t.Errorf("%v: %s, and before %s; want %s and bc", err, left(next), left(q), want)
		}
		plan, err := next.Draft().Chosen(map[string]int{"x": 2})
		if err != nil || len(plan.Remaining) == 0 || plan.Cost != 1 && want != "abc" {
			t.Errorf("chosen: %+v, %v", plan, err)
		}
	}
	for want, list := range map[string][]Statement{"n > 1": {said("x", "n > 1")}, "rename": {said("x", "true"), said("x", "true")}, "costs": {{ID: "x", Where: "c.n > 1.0", Ladder: []Rung{{Where: "true"}}, Cost: -1}}} {
		if _, err := q.With(list); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %q", err, want)
		}
	}
	if _, err := q.Draft().Chosen(map[string]int{"x": 3}); err == nil {
		t.Error("a rung that isn't there was chosen")
	}
}
