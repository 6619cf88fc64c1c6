// Package desk is where the shared house is run from: parties, people and
// matters, who may do what there, releases, consent, withdrawal and standing.
// Each act asks the policy, changes the state and tells the ledger, in one
// transaction.
package desk

import (
	"slices"
	"time"

	"barium/internal/share/terms"
)

// A Party is an organisation.
type Party struct {
	ID, Name string
	Event    int64 // the ledger's index of its registration; -1 where it came with a release
}

// A Person is somebody at a party.
type Person struct {
	ID        string
	Party     string // id
	PartyName string // set on reading
	Name      string
	Email     string
	Event     int64
}

// A Matter is what documents, releases and standing belong to.
type Matter struct {
	ID, Title string
	Owner     string // party
	// SecondPerson: a release takes the approval of another than who proposed it.
	SecondPerson bool
	Event        int64
}

// An Origin is one whose content is in a document: the document itself, or one
// that it was made from.
type Origin struct {
	Document   string      `json:"document"`
	Originator string      `json:"originator"` // party
	Terms      terms.Terms `json:"-"`
	// Depth is how often the content had gone on to another party when it got
	// into the document; -1 for the document's own, whose first release is no
	// onward release.
	Depth    int  `json:"depth"`
	Subsumed bool `json:"subsumed"` // nothing of its wording is left
}

// A Handling says to which matter a document belongs and on what terms.
type Handling struct {
	Document   string
	Title      string // set on reading
	Matter     string
	Owner      string // party that registered it
	Paragraphs int
	Origins    []Origin
	Event      int64
}

// Terms are those of all origins together.
func (h Handling) Terms() terms.Terms {
	list := make([]terms.Terms, len(h.Origins))
	for i, o := range h.Origins {
		list[i] = o.Terms
	}
	return terms.Combine(list...)
}

// Originators lists the parties whose content is in it.
func (h Handling) Originators() []string {
	var list []string
	for _, o := range h.Origins {
		if !slices.Contains(list, o.Originator) {
			list = append(list, o.Originator)
		}
	}
	return list
}

// A State is how far a release has got.
type State string

// The states of a release.
const (
	Proposed  State = "proposed"
	Approved  State = "approved"
	Refused   State = "refused"
	Withdrawn State = "withdrawn"
)

// A Release is the decision that people may have a document.
type Release struct {
	ID, Document, Matter string
	By, Party            string // who proposed it, and for which party
	Recipients           []Reader
	// Terms narrow the document's, and are those of the release it came from too.
	Terms      terms.Terms
	Paragraphs []int  // nil for all
	Parent     string // the release by which the releaser holds it, "" for a party's own
	Depth      int    // how often it had gone on to another party when the releaser got it
	State      State
	Approver   string // who approved or refused it
	Reason     string // of a refusal
	At         time.Time
	Event      int64 // of its first recipient
}

// A Reader is a recipient of a release.
type Reader struct {
	Person, Party string
	Accepted      time.Time // of the terms; zero before
}

// A Draft is a release that somebody considers.
type Draft struct {
	Document   string
	To         []string     // people
	Terms      *terms.Terms // narrower ones than the document's; nil for none
	Paragraphs []int        // nil for all
	Parent     string       // the release by which the releaser holds it, "" for a party's own
	Second     bool         // it waits for a second person, whatever the matter says
}

func (r Release) reader(person string) (Reader, bool) {
	i := slices.IndexFunc(r.Recipients, func(x Reader) bool { return x.Person == person })
	if i < 0 {
		return Reader{}, false
	}
	return r.Recipients[i], true
}

// A Request asks the originators of a document for onward release.
type Request struct {
	ID, Document, Release string // the release by which the asker holds it, "" for a document of its own
	By, Party             string
	To                    []string // people
	Paragraphs            []int
	Reason                string
	Asked                 []string // originators that have to answer
	Answers               []Reply
	At                    time.Time
	Event                 int64
}

// A Reply is an originator's answer, paragraph by paragraph.
type Reply struct {
	Originator, By string
	Granted        []int
	Refused        map[int]string // with the reason
	At             time.Time
	Event          int64
}

// A Notice tells one recipient that a release was withdrawn.
type Notice struct {
	ID, Release, Person, Party string
	By, Reason                 string
	At, Deadline               time.Time
	Acknowledged               time.Time // zero before
	Reminded                   time.Time // last; zero for never
	Event                      int64
}

// TookEffect reports whether the release of a notice ever did. One that was
// withdrawn before leaves notices that count as acknowledged from the start.
func (n Notice) TookEffect() bool { return !n.Acknowledged.Equal(n.At) }

// Overdue reports whether the notice should have been acknowledged by now.
func (n Notice) Overdue(now time.Time) bool { return n.Acknowledged.IsZero() && now.After(n.Deadline) }
