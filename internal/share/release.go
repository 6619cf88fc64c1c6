package share

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"

	"barium/receipt"
)

// Tx is what this package needs of a transaction.
type Tx interface {
	AddDocument(ctx context.Context, d Document) error
	// EnsurePerson returns the person with this party, name and address,
	// adding them if there is none.
	EnsurePerson(ctx context.Context, p Person) (Person, error)
	AddSheet(ctx context.Context, s Sheet) error
	AddCopies(ctx context.Context, copies []Copy) error
}

// Log is what this package needs of the ledger, within the same transaction.
type Log interface {
	// Append adds events and returns the index of the first.
	Append(ctx context.Context, events ...receipt.Event) (int64, error)
}

// Register adds a document and tells the ledger.
func Register(ctx context.Context, tx Tx, log Log, d Document) (Document, error) {
	if _, err := ParseTerms(string(d.Terms)); err != nil {
		return d, fmt.Errorf("register document: %w", err)
	}
	var err error
	if d.Event, err = log.Append(ctx, DocumentRegistered(d, sha256.Sum256(d.Source))); err != nil {
		return d, fmt.Errorf("register document: %w", err)
	}
	if err := tx.AddDocument(ctx, d); err != nil {
		return d, fmt.Errorf("register document %s: %w", d.ID, err)
	}
	return d, nil
}

// Release records copies of a document on one sealed sheet: the sheet, the
// people, the copies, and one event for each copy. It fills in each copy's
// sheet, position, person and event. No file of a copy may leave before the
// transaction is committed: until then its codeword is neither sealed nor
// logged, and after it the codeword is nowhere but on the sheet.
func Release(ctx context.Context, tx Tx, log Log, d Document, sealed []byte, copies []Copy) ([]Copy, error) {
	if len(copies) == 0 {
		return nil, errors.New("release: nobody to release to")
	}
	sheet := Sheet{Hash: sha256.Sum256(sealed), Document: d.ID, Sealed: sealed}
	if err := tx.AddSheet(ctx, sheet); err != nil {
		return nil, fmt.Errorf("release %s: %w", d.ID, err)
	}
	released := make([]Copy, len(copies))
	events := make([]receipt.Event, len(copies))
	for i, c := range copies {
		var err error
		if c.Person.ID == "" { // who has an id is registered
			c.Person, err = tx.EnsurePerson(ctx, c.Person)
		}
		if err != nil {
			return nil, fmt.Errorf("release %s: %w", d.ID, err)
		}
		c.Document, c.Sheet, c.Position = d.ID, sheet.Hash, i
		released[i], events[i] = c, CopyReleased(c, d.Terms)
	}
	first, err := log.Append(ctx, events...)
	if err != nil {
		return nil, fmt.Errorf("release %s: %w", d.ID, err)
	}
	for i := range released {
		released[i].Event = first + int64(i)
	}
	if err := tx.AddCopies(ctx, released); err != nil {
		return nil, fmt.Errorf("release %s: %w", d.ID, err)
	}
	return released, nil
}

// MatchesRegistration reports whether a document, as stored, is the one that
// the event of its registration tells of: its source, its sites and biases,
// its terms and its names.
func MatchesRegistration(d Document, e receipt.Event) bool {
	want := DocumentRegistered(d, sha256.Sum256(d.Source))
	for k := range want.Fields {
		if e.Text(k) != want.Text(k) {
			return false
		}
	}
	return e.Type == want.Type
}

// MatchesEvent reports whether a copy, as stored, is the one that the event of
// its release tells of. A trace asks it of a receipt that verified before it
// names anybody: rows can be altered by whoever has the database, events can't.
func MatchesEvent(c Copy, e receipt.Event) bool {
	want := CopyReleased(c, "")
	for _, k := range []string{"copy", "document", "party", "name", "email", "commitment", "sheet", "release", "way"} {
		if e.Text(k) != want.Text(k) {
			return false
		}
	}
	return e.Type == TypeCopyReleased && e.Fields["whole"] == want.Fields["whole"] &&
		fmt.Sprint(e.Fields["paragraphs"]) == fmt.Sprint(want.Fields["paragraphs"])
}
