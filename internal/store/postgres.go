package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
)

// OpenPostgres opens the store in a PostgreSQL database, bringing its tables up
// to this program's. The address is libpq's: a URL such as
// "postgres://barium@db.example/barium", or "host=… dbname=…". A schema that the
// address sets (search_path) must be there.
func OpenPostgres(ctx context.Context, address string) (*Store, error) {
	return OpenPostgresAt(ctx, address, Newest)
}

// OpenPostgresAt is OpenPostgres with the tables of an earlier version, for the
// rows of a backup that was made at that version. A database whose tables are
// newer is refused.
func OpenPostgresAt(ctx context.Context, address string, version int64) (*Store, error) {
	config, err := pgx.ParseConfig(address)
	if err != nil {
		// The parser's own error would repeat the address with its password.
		return nil, errors.New("open store: not an address of a PostgreSQL database: write postgres://user@host/database")
	}
	config.RuntimeParams["lock_timeout"] = fmt.Sprint(patience.Milliseconds())
	config.RuntimeParams["timezone"] = "UTC"
	db := stdlib.OpenDB(*config)
	if err := db.PingContext(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("open store: %w", away(err)), db.Close())
	}
	return openDB(ctx, db, goose.DialectPostgres, version)
}

// grace is how long the server has to answer a writer who has given up, before the
// connection is taken for dead and what others wrote in the same transaction is lost.
const grace = 5 * time.Second

// writers is the advisory lock of whoever writes to a home. It is taken at the
// start of a transaction, as SQLite's is, so that what a transaction has read
// is still so when it writes: readers are never kept waiting.
const writers = 0x6261_7269_756d // "barium"

func beginPostgres(ctx context.Context, db *sql.DB, readOnly bool) (*sql.Tx, error) {
	if readOnly {
		return db.BeginTx(ctx, &sql.TxOptions{ReadOnly: true, Isolation: sql.LevelRepeatableRead})
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return nil, err
	}
	// Two homes may lie in two schemas of one database: the lock is a schema's.
	const lock = `SELECT pg_advisory_xact_lock($1 # hashtextextended(current_schema(), 0))`
	if _, err := tx.ExecContext(ctx, lock, int64(writers)); err != nil {
		return nil, errors.Join(err, tx.Rollback())
	}
	return tx, nil
}

// translatePostgres goes by the SQLSTATE, whose first two characters are the
// class (PostgreSQL's manual, appendix A).
func translatePostgres(err *pgconn.PgError) error {
	switch {
	case err.Code == "55P03", err.Code == "40001", err.Code == "40P01":
		return fmt.Errorf("%w: another barium has been writing to it for too long; try again when it is done (%w)", ErrBusy, err)
	case err.Code == "53100":
		return fmt.Errorf("%w: nothing was written; make room on the database's server and try again (%w)", ErrFull, err)
	case strings.HasPrefix(err.Code, "XX"):
		return fmt.Errorf("%w: restore it from your backup (%w)", ErrDamaged, err)
	case strings.HasPrefix(err.Code, "23"):
		return fmt.Errorf("%w (%w)", ErrConflict, err)
	case strings.HasPrefix(err.Code, "08"), strings.HasPrefix(err.Code, "57P"), strings.HasPrefix(err.Code, "28"), strings.HasPrefix(err.Code, "53"), err.Code == "3D000":
		return away(err)
	}
	return err
}

func away(err error) error {
	return fmt.Errorf("%w: check that it runs, and the address and password (%w)", ErrAway, err)
}
