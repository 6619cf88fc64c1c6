package store

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"barium/internal/objects"
)

// A Tx is one transaction. It belongs to one goroutine, and ends with the
// function it was given to. A method that calls yield must return before the
// transaction is used again.
type Tx struct {
	tx       *sql.Tx
	prepared *prepared
	// used holds the statements of this transaction. They end with it.
	used    map[string]*sql.Stmt
	objects objects.Store // nil where rows keep the files of documents
	// steady: a statement that has begun is not cut off when its writer gives up, for
	// the databases then drop the whole transaction, which others share. grace is
	// how long it may go on; 0 for as long as it takes.
	steady bool
	grace  time.Duration
}

func (s *Store) tx(tx *sql.Tx) *Tx {
	return &Tx{tx: tx, prepared: s.prepared, used: map[string]*sql.Stmt{}, objects: s.objects}
}

func (t *Tx) exec(ctx context.Context, query string, args ...any) error {
	ctx, done, err := t.within(ctx)
	if err != nil {
		return err
	}
	defer done()
	s, err := t.statement(ctx, query)
	if err != nil {
		return err
	}
	_, err = s.exec(ctx, args...)
	return translate(err)
}

// one reads a single row; ErrNotFound if there is none.
func (t *Tx) one(ctx context.Context, query string, args []any, into ...any) error {
	return t.oneRow(ctx, func(row *sql.Row) error { return row.Scan(into...) }, query, args...)
}

// oneRow hands over a single row; ErrNotFound if there is none.
func (t *Tx) oneRow(ctx context.Context, scan func(*sql.Row) error, query string, args ...any) error {
	ctx, done, err := t.within(ctx)
	if err != nil {
		return err
	}
	defer done()
	s, err := t.statement(ctx, query)
	if err != nil {
		return err
	}
	err = scan(s.row(ctx, args...))
	if errors.Is(err, sql.ErrNoRows) {
		return ErrNotFound
	}
	return translate(err)
}

// each calls row for every row of a query.
func (t *Tx) each(ctx context.Context, row func(*sql.Rows) error, query string, args ...any) error {
	asked := ctx
	ctx, done, err := t.within(ctx)
	if err != nil {
		return err
	}
	defer done()
	s, err := t.statement(ctx, query)
	if err != nil {
		return err
	}
	rows, err := s.rows(ctx, args...)
	if err != nil {
		return translate(err)
	}
	defer func() { _ = rows.Close() }() // what went wrong shows in Err
	for rows.Next() {
		if err := asked.Err(); err != nil {
			return err
		}
		if err := row(rows); err != nil {
			return err
		}
	}
	return translate(rows.Err())
}

// within returns the context that a statement runs in, and what ends it.
func (t *Tx) within(ctx context.Context) (context.Context, func(), error) {
	switch {
	case !t.steady || ctx.Done() == nil:
		return ctx, func() {}, nil
	case ctx.Err() != nil:
		return ctx, nil, ctx.Err()
	case t.grace == 0:
		return context.WithoutCancel(ctx), func() {}, nil
	}
	late, cancel := context.WithCancel(context.WithoutCancel(ctx))
	stop := context.AfterFunc(ctx, func() { time.AfterFunc(t.grace, cancel) })
	return late, func() { stop(); cancel() }, nil
}
