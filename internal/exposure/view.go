package exposure

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"barium/internal/exposure/set"
)

// Event is the first telling by which an audience learnt a statement.
type Event struct {
	Statement int // its place among the inquiry's statements
	Telling
}

// View is what an audience knows at a moment, and how it takes it.
type View struct {
	q        *Inquiry
	Audience Audience
	Events   []Event // in the order in which they happened
	readings map[int]Reading
}

// View returns what an audience knows at a moment.
func (q *Inquiry) View(a Audience, at Moment) View {
	return View{q: q, Audience: a, Events: Heard(q.Statements, a, at)}
}

// Heard lists what an audience has heard by a moment, in order: of each statement
// the first telling that reached it.
func Heard(statements []Statement, a Audience, at Moment) []Event {
	var events []Event
	for i, s := range statements {
		first := -1
		for j, t := range s.Told {
			if t.At <= at && a.Hears(t.To) && (first < 0 || t.At < s.Told[first].At) {
				first = j
			}
		}
		if first >= 0 {
			events = append(events, Event{i, s.Told[first]})
		}
	}
	slices.SortStableFunc(events, func(a, b Event) int { return cmp.Compare(a.At, b.At) })
	return events
}

// Draft is all statements, whoever has heard them: what a text would tell.
func (q *Inquiry) Draft() View {
	v := View{q: q, Audience: Public()}
	for i := range q.Statements {
		v.Events = append(v.Events, Event{Statement: i})
	}
	return v
}

// With adds statements as if they were told now: a release that is planned.
func (v View) With(ids ...string) (View, error) {
	last := Moment(0)
	if len(v.Events) > 0 {
		last = v.Events[len(v.Events)-1].At
	}
	v.Events = slices.Clone(v.Events)
	for _, id := range ids {
		i, ok := v.q.index[id]
		if !ok {
			return View{}, fmt.Errorf("there is no statement %q", id)
		}
		if !slices.ContainsFunc(v.Events, func(e Event) bool { return e.Statement == i }) {
			v.Events = append(v.Events, Event{i, Telling{To: v.Audience, At: last}})
		}
	}
	return v, nil
}

// Read takes a statement another way: a rival reading.
func (v View) Read(id string, as Reading) (View, error) {
	i, ok := v.q.index[id]
	if !ok {
		return View{}, fmt.Errorf("there is no statement %q", id)
	}
	readings := map[int]Reading{i: as}
	for j, r := range v.readings {
		if j != i {
			readings[j] = r
		}
	}
	v.readings = readings
	return v, nil
}

// strict says whether statement i rules candidates out.
func (v View) strict(i int) bool {
	switch v.readings[i] {
	case FaceValue:
		return true
	case SetAside:
		return false
	}
	return v.q.Statements[i].Likelihood == nil
}

// stated lists the statements in effect, in the order of events: those that
// rule out, and those that only weigh.
func (v View) stated() (strict, soft []int) {
	for _, e := range v.Events {
		switch i := e.Statement; {
		case v.strict(i):
			strict = append(strict, i)
		case v.readings[i] != SetAside:
			soft = append(soft, i)
		}
	}
	return strict, soft
}

// effective lists the statements in effect, strict or not, in the order of events.
func (v View) effective() []int {
	var list []int
	for _, e := range v.Events {
		if v.readings[e.Statement] != SetAside {
			list = append(list, e.Statement)
		}
	}
	return list
}

// remaining is who the strict statements leave.
func (q *Inquiry) remaining(strict []int) set.Set {
	r := q.base.Clone()
	for _, i := range strict {
		r.And(r, q.compiled[i].keep)
	}
	return r
}

// harmed says whether the secret counts as lost.
func (q *Inquiry) harmed(r set.Set) bool { return r.Common(q.among) < q.Secret.Harm.Fewer }

// Contradiction says that no candidate satisfies some statements. None of them
// can be dropped without somebody satisfying the rest.
type Contradiction struct{ IDs, Texts []string }

func (e *Contradiction) Error() string {
	return fmt.Sprintf("no candidate satisfies all: these %d statements cannot all be true: %s; doubt or set aside one",
		len(e.IDs), strings.Join(e.IDs, ", "))
}

// contradiction looks for statements that can't all be true: it drops, one
// after the other, those without which still nobody satisfies the rest.
func (q *Inquiry) contradiction(strict []int) error {
	if q.remaining(strict).Len() > 0 {
		return nil
	}
	core := slices.Clone(strict)
	for at := 0; at < len(core); {
		if rest := slices.Delete(slices.Clone(core), at, at+1); q.remaining(rest).Len() == 0 {
			core = rest
		} else {
			at++
		}
	}
	e := &Contradiction{}
	for _, i := range core {
		e.IDs, e.Texts = append(e.IDs, q.Statements[i].ID), append(e.Texts, q.Statements[i].Text)
	}
	return e
}

// factors returns how probable the statement is for each candidate.
func (v View) factors(i int) []float64 {
	list := make([]float64, v.q.World.Len())
	for c := range list {
		list[c] = v.factor(i, c)
	}
	return list
}

// factor is how probable the statement is for one candidate.
func (v View) factor(i, c int) float64 {
	l := Likelihood{1, 0}
	if !v.strict(i) {
		l = *v.q.Statements[i].Likelihood
	}
	if v.q.compiled[i].keep.Has(c) {
		return l.True
	}
	return l.False
}
