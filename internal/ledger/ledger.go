// Package ledger keeps the append-only record of what happened: a Merkle tree
// (RFC 6962) over salted commitments to events, signed at each commit.
//
// The package knows no SQL. It works inside a transaction that the caller
// opened, so that an event and the state it changes are written together or
// not at all.
package ledger

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"barium/receipt"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// A Record is one event as it is kept.
type Record struct {
	Index    int64
	At       time.Time // the event's own time, repeated for queries
	Type     string    // the event's own type, repeated for queries
	Document string    // the event's own field "document", "" if it has none
	People   []string  // and parties that it is about, repeated for queries
	Salt     receipt.Salt
	Event    []byte // canonical bytes, as receipt.Event.Marshal writes them
	// Nodes are the hashes that this event completes in the tree: its leaf,
	// then each parent whose right-most leaf it is. Kept beside the event they
	// need no row of their own.
	Nodes []tlog.Hash
}

// A Head says how long the ledger is and when it last grew.
type Head struct {
	Size int64
	At   time.Time // the zero time while the ledger is empty
}

// Reader is what the ledger needs of a transaction in order to read. A caller
// of an Each method must not use the transaction before it returns.
type Reader interface {
	// LedgerHead returns the head; an empty ledger's is zero.
	LedgerHead(ctx context.Context) (Head, error)
	// LedgerRecord returns one record, ErrNoEvent if there is none.
	LedgerRecord(ctx context.Context, index int64) (Record, error)
	// LedgerNodes returns the nodes of the events asked for, in that order.
	LedgerNodes(ctx context.Context, indexes []int64) ([][]tlog.Hash, error)
	// EachLedgerRecord calls yield for the records from an index on, by index.
	EachLedgerRecord(ctx context.Context, from int64, yield func(Record) error) error
	// LastCheckpoint returns the largest checkpoint, nil if there is none.
	LastCheckpoint(ctx context.Context) ([]byte, error)
	// EachCheckpoint calls yield for every checkpoint, by size.
	EachCheckpoint(ctx context.Context, yield func(size int64, signed []byte) error) error
}

// Writer is what the ledger needs of a transaction in order to append.
type Writer interface {
	Reader
	// LockLedger returns the head and keeps all other writers from it until
	// this transaction ends: two events can never get one index.
	LockLedger(ctx context.Context) (Head, error)
	// AddRecords adds records at the end and moves the head.
	AddRecords(ctx context.Context, records []Record, head Head) error
	// AddCheckpoint keeps a signed checkpoint.
	AddCheckpoint(ctx context.Context, size int64, signed []byte) error
}

// ErrNoEvent says that the ledger has no event at an index.
var ErrNoEvent = errors.New("no such event in the ledger")

// A Ledger appends to a ledger and proves what is in it. It holds the signing
// key and no state of the ledger, so any number of processes may have one on one
// database.
type Ledger struct {
	signer note.Signer
	vkey   string
	now    func() time.Time
	// known is the checkpoint that was signed or verified last. The same bytes need
	// not be verified again: that takes as long as all the hashing of an append.
	known atomic.Pointer[receipt.Checkpoint]
}

// New returns the ledger that signs with a key made by GenerateKey. now tells
// the time that events get, time.Now but in tests.
func New(skey string, now func() time.Time) (*Ledger, error) {
	vkey, err := VerifierKey(skey)
	if err != nil {
		return nil, err
	}
	signer, err := note.NewSigner(strings.TrimSpace(skey))
	if err != nil {
		return nil, errBadKey
	}
	return &Ledger{signer: signer, vkey: vkey, now: now}, nil
}

// VerifierKey returns the ledger's public key, which verifies its receipts.
func (l *Ledger) VerifierKey() string { return l.vkey }

// Append adds events at the end of the ledger within tx, signs a checkpoint
// over them, and returns the index of the first. The events get their time and
// index here. Nothing has happened before the transaction is committed, and a
// checkpoint that was signed in one that is rolled back has been seen by
// nobody.
//
// Append refuses to sign over a ledger that no longer matches its last
// checkpoint: whoever altered the tree does not get the ledger's signature.
func (l *Ledger) Append(ctx context.Context, tx Writer, events ...receipt.Event) (int64, error) {
	head, err := tx.LockLedger(ctx)
	if err != nil {
		return 0, fmt.Errorf("append to ledger: %w", err)
	}
	edge, err := l.edge(ctx, tx, head.Size)
	if err != nil {
		return 0, fmt.Errorf("append to ledger: %w", err)
	}
	first := head.Size
	if len(events) == 0 {
		return first, nil
	}
	// A clock that was set back must not make the ledger's times go back.
	if now := l.now().UTC().Truncate(time.Microsecond); now.After(head.At) {
		head.At = now
	}
	records, err := chain(edge, head.At, events)
	if err != nil {
		return 0, fmt.Errorf("append to ledger: %w", err)
	}
	head.Size = edge.size
	if err := tx.AddRecords(ctx, records, head); err != nil {
		return 0, fmt.Errorf("append to ledger: %w", err)
	}
	return first, l.sign(ctx, tx, edge)
}

func (l *Ledger) sign(ctx context.Context, tx Writer, edge *frontier) error {
	c, err := receipt.SignCheckpoint(l.signer, edge.size, edge.root())
	if err != nil {
		return err
	}
	if err := tx.AddCheckpoint(ctx, c.Size, c.Note); err != nil {
		return fmt.Errorf("append to ledger: %w", err)
	}
	l.known.Store(&c)
	return nil
}

// edge loads the right edge of the tree and holds it against the checkpoint.
func (l *Ledger) edge(ctx context.Context, tx Reader, size int64) (*frontier, error) {
	f, err := loadFrontier(ctx, tx, size)
	if err != nil || size == 0 {
		return f, err
	}
	c, err := l.Head(ctx, tx)
	if err != nil {
		return nil, err
	}
	if c.Size != size || c.Root != f.root() {
		return nil, fmt.Errorf("the stored tree of %d events does not match the last checkpoint (%d events): run 'barium ledger check', and write nothing before it is explained", size, c.Size)
	}
	return f, nil
}

// chain turns events into records that follow the frontier, and moves it.
func chain(edge *frontier, at time.Time, events []receipt.Event) ([]Record, error) {
	records := make([]Record, len(events))
	for i, e := range events {
		e.At, e.Index = at, edge.size
		b, err := e.Marshal()
		if err != nil {
			return nil, err
		}
		r := Record{Index: e.Index, At: at, Type: e.Type, Document: e.Text("document"), People: people(e), Event: b}
		rand.Read(r.Salt[:]) // never fails: crypto/rand ends the program instead
		leaf := receipt.Leaf(r.Salt, b)
		r.Nodes = edge.add(tlog.RecordHash(leaf[:]))
		records[i] = r
	}
	return records, nil
}

// people are who did what an event tells of, and the people and parties that it
// tells about. One that names no party, such as a refusal, is about that of its
// facts. Parties that are told by their names are left out: they aren't looked for.
func people(e receipt.Event) []string {
	list := []string{e.Text("by"), e.Text("person")}
	parties := []string{e.Text("party"), e.Text("client"), e.Text("releaser"), e.Text("owner"), e.Text("originator")}
	if facts, ok := e.Fields["facts"].(map[string]any); ok && parties[0] == "" {
		party, _ := facts["party"].(string)
		subject, _ := facts["subject"].(string)
		parties = append(parties, party, subject)
	}
	for _, id := range parties {
		if strings.HasPrefix(id, "P-") {
			list = append(list, id)
		}
	}
	slices.Sort(list)
	return slices.DeleteFunc(slices.Compact(list), func(id string) bool { return id == "" })
}

// Head returns the last checkpoint, its signature verified. The checkpoint of
// an empty ledger is zero.
func (l *Ledger) Head(ctx context.Context, tx Reader) (receipt.Checkpoint, error) {
	signed, err := tx.LastCheckpoint(ctx)
	if err != nil || signed == nil {
		return receipt.Checkpoint{}, err
	}
	if known := l.known.Load(); known != nil && bytes.Equal(known.Note, signed) {
		return *known, nil
	}
	c, err := receipt.OpenCheckpoint(signed, l.vkey)
	if err == nil {
		l.known.Store(&c)
	}
	return c, err
}
