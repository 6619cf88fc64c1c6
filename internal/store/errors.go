package store

import (
	"barium/internal/share"
	"database/sql/driver"
	"errors"
	"io"
	"net"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"
)

// What can be wrong with a store. Errors of this package wrap them.
var (
	ErrNotFound = share.ErrNotFound
	ErrNoHome   = errors.New("no home here")
	ErrExists   = errors.New("a home is here already")
	ErrBusy     = again("the home is busy", 5*time.Second)
	ErrFull     = again("the disk is full", time.Minute)
	ErrDamaged  = errors.New("the database is damaged")
	ErrAway     = again("the database can't be reached", 15*time.Second)
	ErrNewer    = errors.New("the home was made by a newer barium")
	ErrConflict = errors.New("conflicts with what is stored")
)

// again is a trouble that passes.
func again(text string, wait time.Duration) error { return &share.Again{Text: text, Wait: wait} }

// brokenOff says that a connection ended in the middle of a question, or before it.
// What was asked may have been done: of a commit nobody knows.
func brokenOff(err error) bool {
	return errors.Is(err, driver.ErrBadConn) || errors.Is(err, pgconn.ErrConnClosed) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF)
}

// translate turns the databases' errors into this package's, with what to do.
func translate(err error) error {
	var lite *sqlite.Error
	var postgres *pgconn.PgError
	var connect *pgconn.ConnectError
	var network net.Error
	switch {
	case errors.As(err, &lite):
		return translateSQLite(lite)
	case errors.As(err, &postgres):
		return translatePostgres(postgres)
	case errors.As(err, &connect), errors.As(err, &network), brokenOff(err):
		return away(err)
	}
	return err
}
