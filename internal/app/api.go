package app

import (
	"barium/internal/share"
	"barium/internal/share/edition"
)

// A Share is a request to make copies of a document, one a person.
type Share struct {
	Name      string // file name of the document; its extension is the copies'
	Source    []byte
	Sites     []byte // a reviewed sites.yaml, nil to take all sites found
	People    []share.Person
	Terms     share.Terms
	Coalition int    // colluders the code is designed against
	Dir       string // folder that the copies and manifest.csv are written to
	// Progress, if not nil, is told of each copy that is done, twice: when it
	// is drawn, and when it is written.
	Progress func(done, total int)
}

// A Shared is what came of a Share.
type Shared struct {
	Document string         `json:"document"`
	Title    string         `json:"title"`
	Terms    string         `json:"terms"`
	Copies   int            `json:"copies"` // made now
	All      int            `json:"all"`    // copies of the document, all told
	Words    int            `json:"words"`
	Sites    int            `json:"sites"`
	Bits     float64        `json:"bits"`
	Needed   edition.Needed `json:"needed"`
	Manifest string         `json:"manifest"`
	Ledger   int64          `json:"ledger"` // events in the ledger now
	// FirstEvent is the ledger's index of the first copy's release; the others
	// follow it.
	FirstEvent int64 `json:"firstEvent"`
}

// An Inquiry is a request to trace leaked texts, weighed together.
type Inquiry struct {
	Leaks      []Leak
	Keys       []Key // custodians' keys; none to ask only whether it is ours
	Bound      float64
	Document   string // the only document to consider, "" for all
	Purpose    string
	LegalBasis string
	Protected  share.Protected
	// Passphrase is asked for the passphrase of a protected key; nil refuses.
	Passphrase func(name string) (string, error)
}

// A Leak is a text that was published; its name tells its format.
type Leak struct {
	Name   string
	Source []byte
}

// A Key is a custodian's key file as it was read.
type Key struct {
	Name string
	Data []byte
}
