package store

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// A commit is one transaction that several writers share, one after the other.
// Syncing the disk costs as much for one write as for sixty, so whoever waits
// for a turn meanwhile is let into the transaction that is open. Each runs in
// its own goroutine; what one of them wrote is undone alone if it fails; and
// none is told that it succeeded, or that it failed on what another had written,
// before the whole is on disk.
//
// It belongs to whoever has the turn. done is closed by the last of them.
type commit struct {
	tx      *Tx
	release context.CancelFunc // of the transaction's own context
	closes  time.Time          // to further writers
	kept    int                // writers whose work is in it
	lost    error              // why the transaction is of no use any more
	done    chan struct{}      // closed when it is known what came of it
	err     error              // what came of it; to be read after done
}

const (
	// commitWriters is how many share a transaction. PostgreSQL keeps the state of 64
	// subtransactions of a backend in shared memory and looks up more on disk.
	commitWriters = 64

	// commitOpen is how long after its beginning a transaction takes in others, so
	// that the first of them doesn't wait long for the last.
	commitOpen = 10 * time.Millisecond
)

// beginCommit starts a transaction for a writer, which may give up while it waits
// for other processes. From then on it is the others' too, and ends on its own.
func (s *Store) beginCommit(ctx context.Context) (*commit, error) {
	own, release := context.WithCancel(context.WithoutCancel(ctx))
	stop := context.AfterFunc(ctx, release)
	tx, err := s.begin(own, s.db, false)
	if !stop() {
		// It was given up, and the transaction with it.
		if err == nil {
			_ = tx.Rollback()
		}
		err = ctx.Err()
	}
	if err != nil {
		release()
		return nil, s.notBegun(err)
	}
	shared := s.tx(tx)
	shared.steady, shared.grace = true, s.grace
	return &commit{tx: shared, release: release, closes: time.Now().Add(s.open), done: make(chan struct{})}, nil
}

// takes says whether another writer may come in.
func (c *commit) takes() bool {
	return c.kept > 0 && c.kept < commitWriters && c.lost == nil && time.Now().Before(c.closes)
}

// run runs one writer's work. What it has written is undone if it fails, panics
// or ends its goroutine, and the others' stays. The first needs no savepoint: there
// is nobody else whose work would have to stay.
func (c *commit) run(ctx context.Context, f func(*Tx) error) error {
	returned := false
	if c.kept > 0 {
		if err := c.control(ctx, "SAVEPOINT writer"); err != nil {
			c.lose(err)
			return err
		}
	}
	defer func() {
		if !returned {
			c.undo(ctx, nil)
		}
	}()
	err := f(c.tx)
	returned = true
	if err == nil {
		err = ctx.Err() // who has given up is told so, and nothing is kept
	}
	if err == nil && c.kept > 0 {
		err = c.control(ctx, "RELEASE SAVEPOINT writer")
	}
	if err != nil {
		c.undo(ctx, err)
		return err
	}
	c.kept++
	return nil
}

// undo takes back what the last writer wrote, who failed with an error. Where the
// database has given up the whole transaction, as SQLite does on a full
// disk, the savepoint is gone with it, and that is how it shows.
func (c *commit) undo(ctx context.Context, failed error) {
	if c.kept == 0 {
		return // there is nothing else in it, and finish rolls it back
	}
	for _, statement := range []string{"ROLLBACK TO SAVEPOINT writer", "RELEASE SAVEPOINT writer"} {
		if err := c.control(ctx, statement); err != nil {
			c.lose(errors.Join(failed, err))
			return
		}
	}
}

// control runs a statement that others depend on too, whether or not the writer has
// given up.
func (c *commit) control(ctx context.Context, statement string) error {
	return c.tx.exec(context.WithoutCancel(ctx), statement)
}

// lose marks the transaction as gone. Its writers are told what kind of failure
// it was, and nothing of another's work.
func (c *commit) lose(cause error) {
	kind := ErrBusy
	for _, k := range []error{ErrFull, ErrAway, ErrDamaged} {
		if errors.Is(cause, k) {
			kind = k
		}
	}
	c.lost = fmt.Errorf("%w: a write in the same transaction failed and took it along; nothing was written, try again", kind)
}

// finish commits what was kept and tells all who share it what came of it.
func (c *commit) finish() {
	switch {
	case c.lost != nil:
		c.err = c.lost
		_ = c.tx.tx.Rollback() // it is gone already; this frees the connection
	case c.kept == 0:
		_ = c.tx.tx.Rollback() // what failed is known to who failed
	default:
		if err := c.tx.tx.Commit(); err != nil {
			c.err = fmt.Errorf("commit: %w", translate(err))
			_ = c.tx.tx.Rollback() // a lock that a failed commit leaves
		}
	}
	c.release()
	close(c.done)
}
