package faulty

import (
	"context"
	"database/sql/driver"
	"errors"
)

// Connector opens a driver's connections such that what they are asked can fail.
func (f *Faults) Connector(c driver.Connector) driver.Connector { return connector{c, f} }

type connector struct {
	driver.Connector
	faults *Faults
}

func (c connector) Connect(ctx context.Context) (driver.Conn, error) {
	connection, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	return conn{connection, c.faults}, nil
}

type conn struct {
	driver.Conn
	faults *Faults
}

func (c conn) BeginTx(ctx context.Context, opts driver.TxOptions) (driver.Tx, error) {
	if err := c.faults.begin(); err != nil {
		return nil, err
	}
	t, err := c.Conn.(driver.ConnBeginTx).BeginTx(ctx, opts)
	return tx{t, c.faults, opts.ReadOnly}, err
}

func (c conn) PrepareContext(ctx context.Context, query string) (driver.Stmt, error) {
	if err := c.faults.hit(query, false); err != nil {
		return nil, err
	}
	s, err := c.Conn.(driver.ConnPrepareContext).PrepareContext(ctx, query)
	return stmt{s, c.faults, query}, err
}

func (c conn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	if err := c.faults.hit(query, writes(query)); err != nil {
		return nil, err
	}
	return c.Conn.(driver.ExecerContext).ExecContext(ctx, query, args)
}

func (c conn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	if err := c.faults.hit(query, writes(query)); err != nil {
		return nil, err
	}
	return c.Conn.(driver.QueryerContext).QueryContext(ctx, query, args)
}

type stmt struct {
	driver.Stmt
	faults *Faults
	query  string
}

func (s stmt) ExecContext(ctx context.Context, args []driver.NamedValue) (driver.Result, error) {
	if err := s.faults.hit(s.query, writes(s.query)); err != nil {
		return nil, err
	}
	return s.Stmt.(driver.StmtExecContext).ExecContext(ctx, args)
}

func (s stmt) QueryContext(ctx context.Context, args []driver.NamedValue) (driver.Rows, error) {
	if err := s.faults.hit(s.query, writes(s.query)); err != nil {
		return nil, err
	}
	return s.Stmt.(driver.StmtQueryContext).QueryContext(ctx, args)
}

type tx struct {
	driver.Tx
	faults   *Faults
	readOnly bool
}

// Commit that fails leaves nothing, as SQLite's does, unless it is unheard.
func (t tx) Commit() error {
	err := t.faults.hit(Commit, !t.readOnly)
	switch {
	case err == nil:
		return t.Tx.Commit()
	case t.faults.unheard():
		return errors.Join(err, t.Tx.Commit())
	}
	return errors.Join(err, t.Tx.Rollback())
}
