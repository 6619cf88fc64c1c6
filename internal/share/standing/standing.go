// Package standing says how a party stands on a matter or altogether, and which
// changes of it are legal. It decides nothing about documents.
package standing

import (
	"barium/internal/share/invalid"
	"slices"
	"time"
	"unicode/utf8"
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
	Document string    `json:"document"`        // id or name of the paper that gives it
	Paper    string    `json:"paper,omitempty"` // its file's SHA-256 in hex, where it was handed in
	From     string    `json:"from"`            // who gave it
	Case     string    `json:"case,omitempty"`  // in which it was asked for
	Given    time.Time `json:"given"`           // when
	By       string    `json:"by"`              // person who recorded it
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
	Found         string      // what the last review found, if it left the state as it was
	Assurances    []Assurance // since the last suspension
	By            string      // person who made the last change
	Case          string      // from which they made it, "" for none
	Event         int64       // the ledger's index of the last change
}

// A Move is a change of state.
type Move struct {
	To                State
	Reason, Condition string
	Review            time.Time
	By                string
	At                time.Time
	Case              string // from which it is made, "" for none
}

// Apply moves the standing. It refuses what is not legal and what lacks its
// reason, condition, review date or assurance.
func (s Standing) Apply(m Move) (Standing, error) {
	from := s.State.or()
	switch {
	case !slices.Contains(from.next(), m.To):
		return s, invalid.In("to", "from %s to %q is no legal step: want one of %v", from, m.To, from.next())
	case m.Reason == "":
		return s, invalid.In("reason", "moving to %s needs its reason", m.To)
	case m.To == Suspended && m.Condition == "":
		return s, invalid.In("condition", "suspending needs the condition that would end it")
	case m.To.Reviewed() && !m.Review.After(m.At):
		return s, invalid.In("review", "moving to %s needs a review date that is still to come", m.To)
	case from == Suspended && len(s.Assurances) == 0:
		return s, invalid.In("to", "condition %q stands: record the assurance that meets it first", s.Condition)
	case m.To == Restored && m.Condition == "":
		return s, invalid.In("condition", "restoring needs the conditions to keep to")
	case long(m.Reason):
		return s, tooLong("reason")
	case long(m.Condition):
		return s, tooLong("condition")
	}
	s.State, s.Since, s.Reason, s.Condition, s.Review, s.Found, s.By, s.Case = m.To, m.At, m.Reason, m.Condition, m.Review, "", m.By, m.Case
	if m.To == Suspended || m.To == Active {
		s.Assurances = nil
	}
	return s, nil
}

// Reviewed reports whether a party in the state is looked at again on a date.
func (s State) Reviewed() bool { return s == Probation || s == Suspended || s == Restored }

// Look records what a review found that leaves the state as it is, with the date
// of the next.
func (s Standing) Look(found string, next time.Time, by string, at time.Time) (Standing, error) {
	switch {
	case !s.State.Reviewed():
		return s, invalid.Errorf("a party that is %s has no review", s.State.or())
	case found == "":
		return s, invalid.In("found", "a review needs what it found")
	case long(found):
		return s, tooLong("found")
	case !next.After(at):
		return s, invalid.In("review", "the next review needs a date that is still to come")
	}
	s.Found, s.Review, s.By, s.Case = found, next, by, ""
	return s, nil
}

// Assure records an assurance of a suspended party, or of one on probation.
func (s Standing) Assure(a Assurance) (Standing, error) {
	switch {
	case !s.State.Assures():
		return s, invalid.Errorf("a party that is %s has nothing to give assurance of", s.State.or())
	case a.Text == "":
		return s, invalid.In("text", "an assurance needs its words")
	case s.assured()+utf8.RuneCountInString(a.Text) > maxAssured:
		return s, invalid.In("text", "the assurances since the suspension have more than %d characters together: put the words into the document, and the gist here", maxAssured)
	case a.Document == "" || len(a.Document) > 400:
		return s, invalid.In("document", "an assurance needs the document that gives it, by a name of at most 400 letters")
	case a.From == "" || len(a.From) > 400:
		return s, invalid.In("from", "an assurance needs who gave it, in at most 400 letters")
	case a.Given.IsZero() || a.Given.After(a.At):
		return s, invalid.In("given", "an assurance needs the day on which it was given, which is not still to come")
	}
	s.Assurances, s.By, s.Case = append(slices.Clone(s.Assurances), a), a.By, a.Case
	return s, nil
}

// An event has to hold what is said of a standing, so words are bounded.
const (
	maxWords   = 3000  // characters of a reason, a condition, a finding
	maxAssured = 12000 // of all assurances together
)

func long(words string) bool { return utf8.RuneCountInString(words) > maxWords }

func tooLong(field string) error {
	return invalid.In(field, "that is more than %d characters: say it shorter, and keep the rest in a document", maxWords)
}

// assured counts the characters of what was assured.
func (s Standing) assured() (n int) {
	for _, a := range s.Assurances {
		n += utf8.RuneCountInString(a.Text)
	}
	return n
}

// Assures reports whether assurances of a party in the state can be recorded.
func (s State) Assures() bool { return s == Suspended || s == Probation }

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
