package exposure

import "math"

// Step is how an audience stood after an event.
type Step struct {
	ID string
	Telling
	Left          int     // candidates that remain
	Added         float64 // bits by which the entropy fell; negative if doubt spread
	Pivot         bool    // with this event the secret was lost
	Before, After Measures
}

// History follows an audience through its events.
func (v View) History() ([]Step, error) {
	if _, soft := v.stated(); len(soft) == 0 && len(v.q.Secret.Prior) == 0 {
		return v.levelHistory()
	}
	so := v
	so.Events = nil
	now, err := so.Answer()
	if err != nil {
		return nil, err
	}
	var steps []Step
	for i, e := range v.Events {
		so.Events = v.Events[:i+1]
		next, err := so.Answer()
		if err != nil {
			return steps, err
		}
		steps = append(steps, Step{
			ID: v.q.Statements[e.Statement].ID, Telling: e.Telling, Left: len(next.Candidates),
			Added: now.EntropyBits - next.EntropyBits, Pivot: next.Harmed && !now.Harmed,
			Before: now.Measures, After: next.Measures,
		})
		now = next
	}
	return steps, nil
}

// levelHistory is History where all who remain are alike: their number says it all.
func (v View) levelHistory() ([]Step, error) {
	strict, _ := v.stated()
	if err := v.q.contradiction(strict); err != nil {
		return nil, err
	}
	left := v.q.base.Clone()
	before := level(left.Len())
	var steps []Step
	for _, e := range v.Events {
		lost := v.q.harmed(left)
		if v.readings[e.Statement] != SetAside {
			left.And(left, v.q.compiled[e.Statement].keep)
		}
		after := level(left.Len())
		steps = append(steps, Step{
			ID: v.q.Statements[e.Statement].ID, Telling: e.Telling, Left: left.Len(),
			Added: before.EntropyBits - after.EntropyBits, Pivot: v.q.harmed(left) && !lost, Before: before, After: after,
		})
		before = after
	}
	return steps, nil
}

// level are the measures of n candidates who are alike.
func level(n int) Measures {
	return Measures{math.Log2(float64(n)), 1 / float64(n), float64(n+1) / 2}
}

// Exits says of each candidate, by number, with which of the audience's events it
// was excluded first, counted from 1: 0 for those who remain, -1 for those whom the
// prior gives no chance.
func (v View) Exits() []int {
	list := make([]int, v.q.World.Len())
	for c := range list {
		if !v.q.base.Has(c) {
			list[c] = -1
		}
	}
	for at, e := range v.Events {
		if v.readings[e.Statement] == SetAside || !v.strict(e.Statement) && v.q.Statements[e.Statement].Likelihood.False > 0 {
			continue
		}
		for c := range list {
			if list[c] == 0 && !v.q.compiled[e.Statement].keep.Has(c) {
				list[c] = at + 1
			}
		}
	}
	return list
}

// First is the view after its first n events.
func (v View) First(n int) View {
	v.Events = v.Events[:min(max(n, 0), len(v.Events))]
	return v
}
