// Package share holds the nouns of sharing in confidence and their rules:
// parties and people, documents and their terms, copies and releases, and what
// the ledger is told of each. It knows neither SQL nor the file system.
package share

import (
	"crypto/rand"
	"errors"
	"time"
)

// ErrNotFound is wrapped by the error of whatever is looked up by a name and isn't
// there. People are told the same of what they may not know of.
var ErrNotFound = errors.New("not found")

// ErrDiffer is wrapped by the error of what is stored and isn't what the ledger, or
// who made it, knows it to be: somebody altered the database.
var ErrDiffer = errors.New("the database and the ledger differ")

// A Person is somebody at a party. Whoever changes name or party is another
// Person: what was released to whom stays as it was.
type Person struct {
	ID    string
	Party string
	Name  string
	Email string
}

// A Document is what an originator registers.
type Document struct {
	ID     string
	Title  string
	Terms  Terms
	Name   string // file name as it was given
	Format string // "markdown", "html", "text"
	Source []byte // the file, byte for byte
	// Scheme is the list of sites with their biases, as other packages write
	// it. Here it is bytes with a hash.
	Scheme     []byte
	SchemeHash [32]byte
	Event      int64     // the ledger's index of its registration
	Created    time.Time // that event's time; set on reading
}

// A Copy is one rendering of a document made for one person.
type Copy struct {
	ID       string
	Document string
	Person   Person
	File     string // name of the file written, without folders
	// Commitment is to the file's bytes, under a key that is sealed with the
	// codeword. A bare hash would let a thief of the database try codewords.
	Commitment [32]byte
	Sheet      [32]byte  // hash of the sealed sheet that holds its codeword
	Position   int       // place on the sheet, from 0
	Event      int64     // the ledger's index of its release
	Created    time.Time // that event's time; set on reading
	Release    string    // by which it was made; "" from the command line
	Way        Way
	Paragraphs []int // that are in it, counted from 1; nil for all
}

// A Way is how a copy was handed over.
type Way string

// The ways. From the command line a copy is a file, and that is "".
const (
	Page      Way = "page"     // read in a page, or printed from it
	Download  Way = "download" // as a file
	Interface Way = "api"      // by a program of the recipient's
	Mail      Way = "mail"     // as an attachment
)

// Ways lists those by which a copy comes from the house to somebody who asked.
func Ways() []Way { return []Way{Page, Download, Interface, Mail} }

// A Sheet is a sealed page of the codebook with the copies on it.
type Sheet struct {
	Hash     [32]byte
	Document string
	Sealed   []byte
}

// idLetters are figures and letters that are not mistaken for one another when
// read out or copied by hand (Crockford's base 32).
const idLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

// newID draws n letters, five bits each.
func newID(n int) string {
	b := make([]byte, n)
	rand.Read(b) // never fails: crypto/rand ends the program instead
	for i := range b {
		b[i] = idLetters[b[i]&31]
	}
	return string(b)
}

// NewDocumentID returns a fresh document id like "D-4TKQ7M2X".
func NewDocumentID() string { return "D-" + newID(8) }

// NewCopyID returns a fresh copy id like "K7F2M-9QXMA". It is random: one
// counted up would tell each recipient how many copies there are. At fifty bits
// a million copies in one home collide with a chance of 1 in 2,000, and then
// the release is refused whole.
func NewCopyID() string { return newID(5) + "-" + newID(5) }

// NewPersonID returns a fresh person id.
func NewPersonID() string { return "P-" + newID(10) }

// NewSourceID returns a fresh id of a source that is watched.
func NewSourceID() string { return "S-" + newID(6) }

// NewPublicationID returns a fresh id of a publication that was kept.
func NewPublicationID() string { return "N-" + newID(10) }

// NewSightingID returns a fresh id of a sighting.
func NewSightingID() string { return "H-" + newID(10) }

// NewMatterID returns a fresh id of a matter.
func NewMatterID() string { return "M-" + newID(6) }

// NewReleaseID returns a fresh id of a release.
func NewReleaseID() string { return "R-" + newID(10) }

// NewRequestID returns a fresh id of a request for consent.
func NewRequestID() string { return "Q-" + newID(10) }

// NewWithdrawalID returns a fresh id of the notice of a withdrawal.
func NewWithdrawalID() string { return "T-" + newID(10) }

// NewCaseID returns a fresh id of a case.
func NewCaseID() string { return "C-" + newID(10) }

// NewSecretID returns a fresh id for a secret that is to be kept from being inferred.
func NewSecretID() string { return "X-" + newID(10) }

// NewWorldID returns a fresh id for a world that a secret is about.
func NewWorldID() string { return "L-" + newID(8) }

// NewUnsealingID returns a fresh id of a request to open codewords.
func NewUnsealingID() string { return "U-" + newID(10) }

// NewQuestionID returns a fresh id of a question to a party: who had a document?
func NewQuestionID() string { return "W-" + newID(10) }

// NewRemarkID returns a fresh id of a remark on who held a document.
func NewRemarkID() string { return "E-" + newID(10) }

// NewMailID returns a fresh id of a mail.
func NewMailID() string { return "L-" + newID(10) }
