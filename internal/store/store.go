// Package store keeps a home's state in SQL: the ledger's events, documents,
// people, copies and sealed sheets. Its Tx satisfies the narrow interfaces that
// packages ledger and share declare. One SQL text serves SQLite and
// PostgreSQL; package storetest holds what both must do.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// A Store is an open database. It is safe for concurrent use, also by several
// processes at once.
type Store struct {
	db *sql.DB
	// begin starts a transaction; one that may write keeps other writers out.
	begin func(ctx context.Context, db *sql.DB, readOnly bool) (*sql.Tx, error)
}

// Close ends the use of the store. What was committed is on disk.
func (s *Store) Close() error {
	if err := s.db.Close(); err != nil {
		return fmt.Errorf("close store: %w", translate(err))
	}
	return nil
}

// Update runs f in a transaction that may write, and commits if f returns nil.
// Otherwise, or if the process dies, nothing of it remains. One writer runs at
// a time; another waits for its turn, and gives up with ErrBusy after a while.
func (s *Store) Update(ctx context.Context, f func(*Tx) error) error {
	return s.run(ctx, false, f)
}

// View runs f in a transaction that sees one state of the store throughout,
// and keeps no writer waiting.
func (s *Store) View(ctx context.Context, f func(*Tx) error) error {
	return s.run(ctx, true, f)
}

func (s *Store) run(ctx context.Context, readOnly bool, f func(*Tx) error) error {
	tx, err := s.begin(ctx, s.db, readOnly)
	if err != nil {
		return fmt.Errorf("begin: %w", translate(err))
	}
	// After a commit this does nothing; if f panics it frees the writer's lock.
	defer func() { _ = tx.Rollback() }()
	if err := f(&Tx{tx, map[string]*sql.Stmt{}}); err != nil {
		return err
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("commit: %w", translate(err))
	}
	return nil
}

// A Tx is one transaction. It belongs to one goroutine, and ends with the
// function it was given to. A method that calls yield must return before the
// transaction is used again.
type Tx struct {
	tx *sql.Tx
	// prepared holds the statements that were used, for a release uses the same
	// few for every copy. They end with the transaction.
	prepared map[string]*sql.Stmt
}

func (t *Tx) prepare(ctx context.Context, query string) (*sql.Stmt, error) {
	if s, ok := t.prepared[query]; ok {
		return s, nil
	}
	s, err := t.tx.PrepareContext(ctx, query)
	if err != nil {
		return nil, translate(err)
	}
	t.prepared[query] = s
	return s, nil
}

func (t *Tx) exec(ctx context.Context, query string, args ...any) error {
	s, err := t.prepare(ctx, query)
	if err != nil {
		return err
	}
	_, err = s.ExecContext(ctx, args...)
	return translate(err)
}

// one reads a single row; ErrNotFound if there is none.
func (t *Tx) one(ctx context.Context, query string, args []any, into ...any) error {
	s, err := t.prepare(ctx, query)
	if err != nil {
		return err
	}
	err = s.QueryRowContext(ctx, args...).Scan(into...)
	if errors.Is(err, sql.ErrNoRows) {
		return ErrNotFound
	}
	return translate(err)
}

// each calls row for every row of a query.
func (t *Tx) each(ctx context.Context, row func(*sql.Rows) error, query string, args ...any) error {
	rows, err := t.tx.QueryContext(ctx, query, args...)
	if err != nil {
		return translate(err)
	}
	defer func() { _ = rows.Close() }() // what went wrong shows in Err
	for rows.Next() {
		if err := row(rows); err != nil {
			return err
		}
	}
	return translate(rows.Err())
}
