package store

import (
	"barium/internal/share"
	"database/sql/driver"
	"errors"
	"net"

	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"
)

// What can be wrong with a store. Errors of this package wrap them.
var (
	ErrNotFound = share.ErrNotFound
	ErrNoHome   = errors.New("no home here")
	ErrExists   = errors.New("a home is here already")
	ErrBusy     = errors.New("the home is busy")
	ErrFull     = errors.New("the disk is full")
	ErrDamaged  = errors.New("the database is damaged")
	ErrAway     = errors.New("the database can't be reached")
	ErrNewer    = errors.New("the home was made by a newer barium")
	ErrConflict = errors.New("conflicts with what is stored")
)

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
	case errors.As(err, &connect), errors.As(err, &network), errors.Is(err, driver.ErrBadConn):
		return away(err)
	}
	return err
}
