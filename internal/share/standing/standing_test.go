package standing

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

var noon = time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)

func full(to State) Move {
	return Move{To: to, Reason: "r", Condition: "c", Review: noon.Add(time.Hour), By: "P-1", At: noon}
}

func letter() Assurance {
	return Assurance{Text: "t", Document: "d", From: "f", Given: noon, At: noon}
}

// TestTransitions: the table of legal steps, every pair of states.
func TestTransitions(t *testing.T) {
	legal := map[State]string{Active: "notice probation suspended", Notice: "active probation suspended", Probation: "active suspended",
		Suspended: "probation restored", Restored: "active notice probation suspended"}
	for _, from := range append(States(), "", "gone") {
		for _, to := range append(States(), "", "gone") {
			s, err := Standing{State: from, Assurances: []Assurance{{Text: "t", Document: "d"}}}.Apply(full(to))
			want := slices.Contains(strings.Fields(legal[from.or()]), string(to))
			if (err == nil) != want || want && (s.State != to || s.Since != noon) || !want && s.State != from {
				t.Errorf("%q to %q: %+v, %v", from, to, s, err)
			}
		}
	}
}

func TestMovesNeedTheirReasons(t *testing.T) {
	for want, c := range map[string]struct {
		from Standing
		move Move
	}{
		"needs its reason":     {Standing{}, Move{To: Notice, At: noon}},
		"needs the condition ": {Standing{}, Move{To: Suspended, Reason: "r", Review: noon.Add(1), At: noon}},
		"review date":          {Standing{}, Move{To: Suspended, Reason: "r", Condition: "c", Review: noon, At: noon}},
		"record the assurance": {Standing{State: Suspended, Condition: "c"}, full(Restored)},
		"more than 3000":       {Standing{}, Move{To: Notice, Reason: strings.Repeat("é", maxWords+1), At: noon}},
		"keep the rest":        {Standing{}, Move{To: Notice, Reason: "r", Condition: strings.Repeat("c", maxWords+1), At: noon}},
		"conditions to keep":   {Standing{State: Suspended, Assurances: make([]Assurance, 1)}, Move{To: Restored, Reason: "r", Review: noon.Add(1), At: noon}},
	} {
		if _, err := c.from.Apply(c.move); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
	for want, c := range map[string]struct {
		s Standing
		a Assurance
	}{
		"nothing to give": {Standing{}, letter()}, "the document": {Standing{State: Suspended}, Assurance{Text: "t"}},
		"its words": {Standing{State: Suspended}, Assurance{Document: "d"}}, "who gave it": {Standing{State: Probation}, Assurance{Text: "t", Document: "d"}},
		"together":          {Standing{State: Suspended, Assurances: []Assurance{letter()}}, Assurance{Text: strings.Repeat("t", maxAssured), Document: "d"}},
		"the day":           {Standing{State: Suspended}, Assurance{Text: "t", Document: "d", From: "f", At: noon}},
		"not still to come": {Standing{State: Suspended}, Assurance{Text: "t", Document: "d", From: "f", At: noon, Given: noon.Add(1)}},
	} {
		if _, err := c.s.Assure(c.a); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
}

// TestNoWayOutOfSuspensionWithoutAssurance: whatever is tried in whatever order,
// a suspended party stays so until an assurance given since is recorded.
func TestNoWayOutOfSuspensionWithoutAssurance(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var s Standing
		assured := false
		for range rapid.IntRange(1, 30).Draw(t, "steps") {
			before := s.State.or()
			if rapid.IntRange(0, 4).Draw(t, "kind") == 0 {
				next, err := s.Assure(letter())
				if err == nil {
					s, assured = next, true
				}
				continue
			}
			next, err := s.Apply(full(rapid.SampledFrom(States()).Draw(t, "to")))
			if err != nil {
				continue
			}
			if before == Suspended && !assured {
				t.Fatalf("out of suspension to %s", next.State)
			}
			if s = next; s.State == Suspended {
				assured = false
			}
		}
	})
}

func TestStricter(t *testing.T) {
	order := []State{"", Restored, Notice, Probation, Suspended, "gone"}
	for i, a := range order {
		for j, b := range order {
			if got := Stricter(Standing{State: a}, Standing{State: b}).State; got != order[max(i, j)] {
				t.Errorf("of %q and %q: %q", a, b, got)
			}
		}
	}
	if (Standing{}).ReviewDue(noon) || !(Standing{Review: noon}).ReviewDue(noon) || (Standing{Review: noon.Add(1)}).ReviewDue(noon) {
		t.Error("reviews fall due at the wrong time")
	}
}

// TestStepsAreWhatApplyTakes: what is offered can be done, and what isn't says why.
func TestStepsAreWhatApplyTakes(t *testing.T) {
	for _, from := range append(States(), "") {
		for _, assured := range [][]Assurance{nil, {letter()}} {
			s := Standing{State: from, Condition: "c", Assurances: assured}
			seen := map[State]bool{from.or(): true}
			for _, step := range s.Steps() {
				seen[step.To] = true
				if _, err := s.Apply(full(step.To)); (err == nil) != (step.Why == "") {
					t.Errorf("%q to %q, %d assurances: offered %q, but %v", from, step.To, len(assured), step.Why, err)
				}
			}
			if len(seen) != len(States()) {
				t.Errorf("%q: steps are %+v", from, s.Steps())
			}
		}
	}
}

// TestLook: a review moves its date and nothing else.
func TestLook(t *testing.T) {
	next := noon.Add(time.Hour)
	for _, from := range append(States(), "") {
		was := Standing{State: from, Since: noon, Reason: "r", Condition: "c", Assurances: []Assurance{letter()}}
		s, err := was.Look("as before", next, "P-1", noon)
		if from.Reviewed() != (err == nil) {
			t.Errorf("%q: %v", from, err)
		}
		if want := was; err == nil {
			want.Review, want.Found, want.By = next, "as before", "P-1"
			if !reflect.DeepEqual(s, want) {
				t.Errorf("%q: %+v", from, s)
			}
		}
	}
	for _, c := range []struct {
		found string
		next  time.Time
	}{{"", next}, {"f", noon}, {strings.Repeat("f", maxWords+1), next}} {
		if _, err := (Standing{State: Probation}).Look(c.found, c.next, "P-1", noon); err == nil {
			t.Errorf("taken: %+v", c)
		}
	}
}
