// Package store keeps a home's state in SQL: the ledger's events, documents,
// people, copies and sealed sheets. Its Tx satisfies the narrow interfaces that
// packages ledger and share declare. One SQL text serves SQLite and
// PostgreSQL; package storetest holds what both must do.
package store

import (
	"context"
	"database/sql"
	"fmt"
	"sync/atomic"
	"time"

	"barium/internal/objects"
)

// A Store is an open database. It is safe for concurrent use, also by several
// processes at once.
type Store struct {
	db *sql.DB
	engine
	prepared *prepared // nil for PostgreSQL
	turns    turns
	open     time.Duration // commitOpen but in tests
	// objects keeps the files of documents, nil where their rows do.
	objects objects.Store
	closed  atomic.Bool
}

// An engine is what differs between the databases.
type engine struct {
	// begin starts a transaction; one that may write keeps other writers out.
	begin func(ctx context.Context, db *sql.DB, readOnly bool) (*sql.Tx, error)
	// patience is how long a writer waits for others before it gives up.
	patience time.Duration
	// grace is how long a statement may go on whose writer has given up, before it
	// is cut off together with the transaction; 0 for as long as it takes.
	grace time.Duration
}

// Close ends the use of the store. What was committed is on disk.
func (s *Store) Close() error {
	s.closed.Store(true)
	if err := s.db.Close(); err != nil {
		return fmt.Errorf("close store: %w", translate(err))
	}
	return nil
}

// Update runs f in a transaction that may write, and commits if f returns nil.
// Otherwise, or if the process dies, nothing of it remains. One writer runs at
// a time; another waits for its turn, and gives up with ErrBusy after a while.
//
// Writers that wait at the same time may share a transaction on the disk (see
// commit). Each sees what those before it wrote, as if that were committed, and
// f has then no effect unless it is. A writer whose ctx ends is stopped between two
// statements and not within one.
func (s *Store) Update(ctx context.Context, f func(*Tx) error) error {
	c, err := s.turns.take(ctx, s.patience)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	if c == nil {
		if c, err = s.beginCommit(ctx); err != nil {
			s.turns.pass(nil)
			return err
		}
	}
	err, lost := s.write(ctx, c, f)
	<-c.done
	if c.err != nil && !lost {
		return c.err // also where f failed: what it failed on may be gone
	}
	return err
}

// write runs f and passes the turn on, also if f panics, or ends its goroutine as
// a failed test does. lost says that its error took the transaction along.
func (s *Store) write(ctx context.Context, c *commit, f func(*Tx) error) (err error, lost bool) {
	defer s.next(c)
	err = c.run(ctx, f)
	return err, c.lost != nil
}

// next gives the transaction to the next writer, or finishes it.
func (s *Store) next(c *commit) {
	if c.takes() && s.turns.pass(c) {
		return
	}
	c.finish()
	s.turns.pass(nil)
}

// notBegun is why a transaction could not begin.
func (s *Store) notBegun(err error) error {
	if s.closed.Load() { // as where the server is ending
		return fmt.Errorf("begin: %w: it was closed", ErrAway)
	}
	return fmt.Errorf("begin: %w", translate(err))
}

// View runs f in a transaction that sees one state of the store throughout,
// and keeps no writer waiting.
func (s *Store) View(ctx context.Context, f func(*Tx) error) error {
	tx, err := s.begin(ctx, s.db, true)
	if err != nil {
		return s.notBegun(err)
	}
	defer func() { _ = tx.Rollback() }() // nothing was written
	return f(s.tx(tx))
}
