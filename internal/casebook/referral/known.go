package referral

import (
	"time"

	"barium/internal/casebook/damage"
)

// Known is what a case knows, in plain values.
type Known struct {
	Case, Title, Matter string
	Publications        []Publication
	Exhibits            []Shown
	Documents           []Held // that what came out comes from
	Requests            []Request
	Damage              damage.Assessment
	Version             int // of the assessment, 0 for none
	// Protected is the board's ruling on protected disclosure: "yes", "possibly",
	// "no"; "" for none.
	Protected string
	// Complete is what the board said of how complete the list of holders is; nil while
	// it has said nothing.
	Complete *Said
	// Inferred is what the public could tell by itself, of each secret that is assessed.
	Inferred []Inferred
}

// An Inferred is a secret that what came out bears on: how many answers were left for
// the public before it came out, and after.
type Inferred struct {
	ID, Name         string
	Of, Fewer        int     // possible answers, and with fewer than which it is lost
	Before, After    int     // left; 0 where what was said can't all be true
	Chance           float64 // that the best single guess was right before
	LostBefore, Lost bool
	Public           int      // statements that were public before
	By               []Spoken // the fewest with which it was lost, where it was
}

// A Spoken is a statement that was made in public.
type Spoken struct {
	ID, Text, By string
	At           time.Time // zero where nobody knows
}

// A Shown is an exhibit that people brought.
type Shown struct {
	Number     int
	Name, Note string
	At         time.Time
	Event      int64
}

// A Said is an answer of the board's.
type Said struct {
	Text  string
	Event int64
}

// A Publication is one that the case is about.
type Publication struct {
	Title   string
	Where   string // outlet or address
	At      time.Time
	Sources []Source
}

// A Held is a document, and how far it was given out.
type Held struct {
	ID, Title, Originator, Terms string
	Keeper                       string // who registered it
	Clear                        bool   // its terms let everybody have it
	Registered                   time.Time
	Event                        int64 // of its registration
	Parties, People, Copies      int   // that it was released to, and that were made
	Releases                     []Released
}

// A Released is a decision to give a document out.
type Released struct {
	Event int64
	By    string
	At    time.Time
	To    int // people
}

// A Request is one to pass a document on.
type Request struct {
	Document, Party string
	At              time.Time
	State           string // what became of it, in words
	Event           int64
}
