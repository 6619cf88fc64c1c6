// Package damage assesses what came out: what each event revealed, to whom,
// beyond what they already had; who and what is at risk by it, what is owed to
// protect them, and who must be told.
package damage

import (
	"slices"
	"time"
)

// Public is the audience that everybody belongs to.
const Public = "public"

// A Kind is how something came out.
type Kind string

// The kinds of events.
const (
	Publication Kind = "publication"
	Talk        Kind = "talk" // said to some people, in confidence or not
	Loss        Kind = "loss" // a paper or a device that is gone
)

// Kinds lists them all.
func Kinds() []Kind { return []Kind{Publication, Talk, Loss} }

// An Item is a fact or passage that was not for everybody.
type Item struct {
	ID   string `json:"id"`
	Text string `json:"text"`
	// Document and Paragraph are where it stands, where that is known.
	Document  string `json:"document"`
	Paragraph int    `json:"paragraph"`
}

// An Audience is a group of people, at a party or outside, that learn of things
// together. The public isn't listed: it is always there.
type Audience struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// A Knowledge says that an audience had an item, and since when: it was released to
// them, or it was public.
type Knowledge struct {
	ID       string    `json:"id"`
	Audience string    `json:"audience"`
	Item     string    `json:"item"`
	Since    time.Time `json:"since"`
	How      string    `json:"how"`    // in words
	Source   string    `json:"source"` // an event of the ledger, an exhibit, a document
	// Official: somebody entitled released it.
	Official bool `json:"official"`
}

// An Event is one by which something came out.
type Event struct {
	ID        string    `json:"id"`
	Kind      Kind      `json:"kind"`
	At        time.Time `json:"at"`
	Title     string    `json:"title"`
	Source    string    `json:"source"`    // an exhibit, an address, an event of the ledger
	Audiences []string  `json:"audiences"` // that it reached
	Items     []string  `json:"items"`     // that were in it
}

// An Assessment is what is held of the damage of one case. Each change makes a new
// version; versions are never changed.
type Assessment struct {
	Made      int         `json:"made"` // ids given so far
	Items     []Item      `json:"items"`
	Audiences []Audience  `json:"audiences"`
	Had       []Knowledge `json:"had"`
	Events    []Event     `json:"events"`
	Risks     []Risk      `json:"risks"`
	Acts      []Act       `json:"acts"`
	Tellings  []Telling   `json:"tellings"`
}

// Item returns an item by its id.
func (a Assessment) Item(id string) (Item, bool) {
	return find(a.Items, func(x Item) bool { return x.ID == id })
}

// Name is what an audience is called.
func (a Assessment) Name(audience string) string {
	if audience == Public {
		return "the public"
	}
	x, _ := find(a.Audiences, func(x Audience) bool { return x.ID == audience })
	return x.Name
}

// Event returns an event by its id.
func (a Assessment) Event(id string) (Event, bool) {
	return find(a.Events, func(x Event) bool { return x.ID == id })
}

// Risk returns a risk by its id.
func (a Assessment) Risk(id string) (Risk, bool) {
	return find(a.Risks, func(x Risk) bool { return x.ID == id })
}

func find[T any](list []T, is func(T) bool) (T, bool) {
	if i := slices.IndexFunc(list, is); i >= 0 {
		return list[i], true
	}
	var none T
	return none, false
}
