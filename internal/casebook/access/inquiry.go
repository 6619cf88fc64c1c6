// Package access works out who could have been the source of what leaked: who
// held each item before it was published, who held all of it, which groups did
// between them, and who cannot have.
//
// It never takes silence for innocence. A person with no entry has "no recorded
// access"; "excluded" is kept for where every party that had the item has
// answered for its list of holders, and nothing the person can have held lets
// them derive it.
package access

import "time"

// A Kind is how somebody came by an item.
type Kind string

// The kinds of entry.
const (
	Released Kind = "released" // a copy was made for them
	Received Kind = "received" // it reached them
	Read     Kind = "read"     // they opened it
	Onward   Kind = "onward"   // another recipient passed it to them
	Derived  Kind = "derived"  // they worked it out from what they held
)

// A Basis is how an entry is known.
type Basis string

// Recorded is an event of the ledger or a signed receipt. Stated is somebody's
// word: it can't show that a person held an item, and it is enough to keep
// them from being excluded.
const (
	Recorded Basis = "recorded"
	Stated   Basis = "stated"
)

// A Person is somebody at a party.
type Person struct{ ID, Party string }

// An Entry says that somebody came to hold an item. With no Person it says so of
// somebody at the Party, and then each of its people may be meant.
type Entry struct {
	ID            string // of the event, receipt or statement behind it
	Item          string // a passage, paragraph or fact
	Person, Party string
	Kind          Kind
	Basis         Basis
	From          Span
	// Until is when they gave it back, zero if they didn't. It is shown and
	// excludes nobody: what was read stays known.
	Until time.Time
}

// A Leak is an item that was published.
type Leak struct {
	Item      string
	Published Span
}

// An Answer is what a party replied when it was asked who had held an item.
// Of several answers of a party about an item the last one counts.
type Answer struct {
	ID          string // of the signed receipt
	Item, Party string
	Complete    bool // "this is everybody, up to AsOf"
	AsOf        time.Time
}

// A Rule says that whoever holds all of From can work out Item.
type Rule struct {
	ID   string
	Item string
	From []string
}

// An Examination says that the ways of deriving an item were looked for: only
// then do its rules, or their absence, tell us anything.
type Examination struct {
	ID, Item, How string
}

// A Note points at where an item can be had outside the sharing: in public
// since a time, or from a third source.
type Note struct {
	ID, Item, Text string
	Since          Span // public notes only
}

// An Inquiry is all that is known of who held what.
type Inquiry struct {
	Originator string // the party whose items these are
	People     []Person
	Leaks      []Leak
	Entries    []Entry
	Answers    []Answer
	Rules      []Rule
	Examined   []Examination
	Public     []Note
	Elsewhere  []Note // a third source that is known to have it
}
