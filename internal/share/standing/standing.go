// Package standing says how a party stands on a matter or altogether, and which
// changes of it are legal. It decides nothing about documents.
package standing

import (
	"barium/internal/share/invalid"
	"slices"
	"time"
)

// A State is where a party stands.
type State string

// The states.
const (
	Active    State = "active"
	Notice    State = "notice"    // warned
	Probation State = "probation" // receives, with a second person's approval, and passes nothing on
	Suspended State = "suspended" // receives and reads nothing
	Restored  State = "restored"  // on conditions, until the review
)

// States lists them all.
func States() []State { return []State{Active, Notice, Probation, Suspended, Restored} }

// next are the legal transitions. Out of suspension there is no way but by
// assurances, to probation or to restored; active is for those who were reviewed.
func (s State) next() []State {
	switch s {
	case Active:
		return []State{Notice, Probation, Suspended}
	case Notice:
		return []State{Active, Probation, Suspended}
	case Probation:
		return []State{Active, Suspended}
	case Suspended:
		return []State{Probation, Restored}
	case Restored:
		return []State{Active, Notice, Probation, Suspended}
	}
	return nil
}

// Next lists the states that a party may move to.
func (s State) Next() []State { return s.or().next() }

// or reads a state that was never changed as active.
func (s State) or() State {
	if s == "" {
		return Active
	}
	return s
}

// An Assurance is what a party undertook in order to be restored.
type Assurance struct {
	Text     string    `json:"text"`
	Document string    `json:"document"` // id or name of the paper that gives it
	By       string    `json:"by"`       // person who recorded it
	At       time.Time `json:"at"`
}

// A Standing is a party's on a matter; on all of them where Matter is "".
type Standing struct {
	Party, Matter string
	State         State
	Since         time.Time   // of the state; zero for a party that was never anything but active
	Reason        string      // why it was moved there
	Condition     string      // what it has to do or keep to
	Review        time.Time   // when it is looked at again; zero for never
	Assurances    []Assurance // since the last suspension
	By            string      // person who moved it
	Event         int64       // the ledger's index of the last change
}

// A Move is a change of state.
type Move struct {
	To                State
	Reason, Condition string
	Review            time.Time
	By                string
	At                time.Time
}

// Apply moves the standing. It refuses what is not legal and what lacks its
// reason, condition, review date or assurance.
func (s Standing) Apply(m Move) (Standing, error) {
	from := s.State.or()
	switch {
	case !slices.Contains(from.next(), m.To):
		return s, invalid.Errorf("from %s to %q is no legal step: want one of %v", from, m.To, from.next())
	case m.Reason == "":
		return s, invalid.Errorf("moving to %s needs its reason", m.To)
	case m.To == Suspended && m.Condition == "":
		return s, invalid.Errorf("suspending needs the condition that would end it")
	case slices.Contains([]State{Probation, Suspended, Restored}, m.To) && !m.Review.After(m.At):
		return s, invalid.Errorf("moving to %s needs a review date that is still to come", m.To)
	case from == Suspended && len(s.Assurances) == 0:
		return s, invalid.Errorf("condition %q stands: record the assurance that meets it first", s.Condition)
	case m.To == Restored && m.Condition == "":
		return s, invalid.Errorf("restoring needs the conditions to keep to")
	}
	s.State, s.Since, s.Reason, s.Condition, s.Review, s.By = m.To, m.At, m.Reason, m.Condition, m.Review, m.By
	if m.To == Suspended || m.To == Active {
		s.Assurances = nil
	}
	return s, nil
}

// Assure records an assurance of a suspended party, or of one on probation.
func (s Standing) Assure(a Assurance) (Standing, error) {
	switch {
	case s.State != Suspended && s.State != Probation:
		return s, invalid.Errorf("a party that is %s has nothing to give assurance of", s.State.or())
	case a.Text == "" || a.Document == "":
		return s, invalid.Errorf("an assurance needs its words and the document that gives it")
	}
	s.Assurances = append(slices.Clone(s.Assurances), a)
	return s, nil
}

// Stricter returns the one of two standings that allows less; of equals, a.
func Stricter(a, b Standing) Standing {
	order := []State{Active, Restored, Notice, Probation, Suspended}
	rank := func(s Standing) int {
		if i := slices.Index(order, s.State.or()); i >= 0 {
			return i
		}
		return len(order) // an unknown state allows nothing
	}
	if rank(b) > rank(a) {
		return b
	}
	return a
}

// ReviewDue reports whether the standing should have been looked at by now.
func (s Standing) ReviewDue(now time.Time) bool { return !s.Review.IsZero() && !now.Before(s.Review) }
