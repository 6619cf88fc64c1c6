package holders

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"barium/internal/share/invalid"
)

// A Question asks a party who of its people, and whom they passed it to, had a
// document. Whoever answers sees this much, and nothing of the case.
type Question struct {
	ID, Case, Document, Party string
	By                        string
	At, Deadline              time.Time
	Event                     int64
	Answers                   []Answer // in the order in which they came; the last one counts
}

// An Answer is what somebody at the party said.
type Answer struct {
	By       string
	Complete bool // "this is everybody, up to AsOf"
	AsOf     time.Time
	Others   []Other
	At       time.Time
	Event    int64
}

// An Other is somebody who had it, as the answer names them.
type Other struct {
	Person    string    `json:"person,omitempty"` // registered here
	Name      string    `json:"name,omitempty"`   // of somebody who isn't
	Party     string    `json:"party,omitempty"`  // registered here; "" where only its name is known
	PartyName string    `json:"partyName,omitempty"`
	Since     time.Time `json:"since,omitzero"` // zero where nobody knows
}

// Limits of what is answered: it stands in an event.
const (
	MaxOthers = 60
	maxName   = 120
)

// Last is the answer that counts; nil where there is none.
func (q Question) Last() *Answer {
	if len(q.Answers) == 0 {
		return nil
	}
	return &q.Answers[len(q.Answers)-1]
}

// Overdue reports whether it should have been answered by now.
func (q Question) Overdue(now time.Time) bool { return len(q.Answers) == 0 && now.After(q.Deadline) }

// Check reports what is wrong with an answer.
func (a Answer) Check(now time.Time) error {
	switch {
	case a.AsOf.After(now):
		return invalid.In("asOf", "the list can't be complete up to a time to come: leave it empty for now")
	case a.Complete && a.AsOf.IsZero():
		return invalid.In("asOf", "a list that is everybody is so up to some time: say which")
	case len(a.Others) > MaxOthers:
		return invalid.In("others", "%d people are named: an answer has room for %d. Give the rest in another, and say that the list is not complete", len(a.Others), MaxOthers)
	}
	for _, o := range a.Others {
		if o.Person == "" && o.Name == "" && o.Party == "" && o.PartyName == "" {
			return invalid.In("others", "somebody is named by nothing: give a name, or an organisation")
		}
		if len(o.Name) > maxName || len(o.PartyName) > maxName {
			return invalid.In("others", "a name is longer than %d bytes: shorten it", maxName)
		}
		if o.Since.After(now) {
			return invalid.In("others", "nobody has had it since a time to come")
		}
	}
	return nil
}

// alike reports whether two names may be of one person: they share a word of three
// letters or more, or the first is too short to tell.
func alike(a, b string) bool {
	said, short := words(a), true
	for _, w := range said {
		short = short && utf8.RuneCountInString(w) < 3
	}
	return short || slices.ContainsFunc(said, func(w string) bool { return utf8.RuneCountInString(w) >= 3 && slices.Contains(words(b), w) })
}

// words of a name, without its marks of punctuation.
func words(name string) []string {
	return strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return !unicode.IsLetter(r) })
}
