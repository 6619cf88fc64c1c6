package store

import (
	"context"
	"database/sql"
	"sync"
)

// prepared holds every statement that was used, prepared on each of SQLite's
// connections where it was: there, parsing a statement costs as much as running
// it. There are as many as the code has, and for lists of keys one for each length.
// PostgreSQL has none of this: its driver keeps them by itself, and to ask the
// server for one costs a round trip.
//
// To prepare takes a connection beside the transaction's own, so the pool must not
// be limited to those that transactions hold.
type prepared struct {
	db    *sql.DB
	mutex sync.Mutex
	known map[string]*sql.Stmt
}

func (p *prepared) get(ctx context.Context, query string) (*sql.Stmt, error) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if s, ok := p.known[query]; ok {
		return s, nil
	}
	s, err := p.db.PrepareContext(ctx, query)
	if err == nil {
		p.known[query] = s
	}
	return s, err
}

// A statement is one to run in a transaction.
type statement struct {
	tx       *sql.Tx
	query    string
	prepared *sql.Stmt // nil where the driver sees to it
}

func (t *Tx) statement(ctx context.Context, query string) (statement, error) {
	s := statement{t.tx, query, t.used[query]}
	if t.prepared == nil || s.prepared != nil {
		return s, nil
	}
	known, err := t.prepared.get(ctx, query)
	if err != nil {
		return s, translate(err)
	}
	s.prepared = t.tx.StmtContext(ctx, known)
	t.used[query] = s.prepared
	return s, nil
}

func (s statement) exec(ctx context.Context, args ...any) (sql.Result, error) {
	if s.prepared == nil {
		return s.tx.ExecContext(ctx, s.query, args...)
	}
	return s.prepared.ExecContext(ctx, args...)
}

func (s statement) row(ctx context.Context, args ...any) *sql.Row {
	if s.prepared == nil {
		return s.tx.QueryRowContext(ctx, s.query, args...)
	}
	return s.prepared.QueryRowContext(ctx, args...)
}

func (s statement) rows(ctx context.Context, args ...any) (*sql.Rows, error) {
	if s.prepared == nil {
		return s.tx.QueryContext(ctx, s.query, args...)
	}
	return s.prepared.QueryContext(ctx, args...)
}
