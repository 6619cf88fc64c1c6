// Package holders is the list of who held what of a case: made of the house's
// records, of what parties answer when they are asked who else had a document, and
// of what is entered by hand. It makes of these an inquiry of package access, and
// candidates of package weigh.
//
// Whatever it can't read or place makes somebody more of a holder, never less: an
// entry that isn't understood excludes nobody.
package holders

import (
	"time"

	"barium/internal/casebook/access"
)

// A File is all that is known of who held the documents of a case.
type File struct {
	Owner     Party // whose matter it is
	Parties   []Party
	People    []Person
	Documents []Document
	Holdings  []Holding
	Shown     []Shown
	Questions []Question
	Remarks   []Remark
}

// A Party is an organisation.
type Party struct{ ID, Name string }

// A Person is somebody at a party, by its id.
type Person struct{ ID, Name, Party string }

// A Document is one on the matter. Sources are those that it was made from.
type Document struct {
	ID, Title, Owner string
	Paragraphs       int
	Sources          []string
}

// A Holding is a row of the record: how somebody came, or may have come, by
// paragraphs of a document.
type Holding struct {
	Document      string
	Person, Party string // without a person it is somebody at the party
	Kind          access.Kind
	Basis         access.Basis
	Paragraphs    []int     // from 1; nil for all
	At            time.Time // zero where nobody knows
	// Sure: they had it in hand at that moment. Otherwise they may have had it at any
	// time from then on.
	Sure  bool
	Until time.Time // of a withdrawal; what was read stays known
	Event int64     // of the ledger
	// Copy is the one that was made for them, Release the decision that they may have it;
	// "" where it is none.
	Copy, Release string
}

// A Shown passage is one of a publication of the case, as far as it was found in a document.
type Shown struct {
	Publication string
	Document    string
	Paragraphs  []int // none where it can't be told which
	Published   access.Span
}
