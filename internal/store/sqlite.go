package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"time"

	"github.com/pressly/goose/v3"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// patience is how long a writer waits for another process before it gives up.
const patience = 30 * time.Second

// Create makes a new database file, which must not exist, readable by its
// owner alone. A crash leaves an empty or half-made file; Open finishes it.
func Create(ctx context.Context, path string) (*Store, error) {
	return CreateAt(ctx, path, Newest)
}

// CreateAt is Create with the tables of an earlier version, for the rows of a
// backup that was made at that version. Open brings them up.
func CreateAt(ctx context.Context, path string, version int64) (*Store, error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return nil, fmt.Errorf("create store: %w: %s; choose another folder with --home, or go on using this one", ErrExists, path)
	}
	if err != nil {
		return nil, fmt.Errorf("create store: %w", err)
	}
	if err := f.Close(); err != nil {
		return nil, fmt.Errorf("create store: %w", err)
	}
	return openFile(ctx, path, patience, version)
}

// Open opens an existing database file, bringing its tables up to this
// program's. It refuses one that a newer program made (ErrNewer), and says
// ErrNoHome where there is none.
func Open(ctx context.Context, path string) (*Store, error) {
	return openFile(ctx, path, patience, Newest)
}

func openFile(ctx context.Context, path string, wait time.Duration, version int64) (*Store, error) {
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("open store: %w: %s does not exist; make a home with 'barium init', or say where it is with --home", ErrNoHome, path)
	}
	name, err := dsn(path, wait)
	if err != nil {
		return nil, fmt.Errorf("open store: %w", err)
	}
	db, err := sql.Open("sqlite", name)
	if err != nil {
		return nil, fmt.Errorf("open store: %w", err)
	}
	s, err := openDB(ctx, db, goose.DialectSQLite3, version)
	if err != nil {
		return nil, fmt.Errorf("%w (%s)", err, path)
	}
	s.patience = wait
	return s, nil
}

// dsn says how SQLite is to be used. The pragmas stand here because a pool
// opens connections when it likes, and each needs them. With _txlock=immediate
// a transaction that will write takes its turn at the start; one that found out
// later would fail, however long it was willing to wait. synchronous=FULL: what
// was committed survives a power cut.
func dsn(path string, wait time.Duration) (string, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	u := url.URL{Scheme: "file", Path: filepath.ToSlash(abs), RawQuery: url.Values{
		"_pragma": {
			fmt.Sprintf("busy_timeout(%d)", wait.Milliseconds()),
			"journal_mode(WAL)", "synchronous(FULL)", "foreign_keys(1)",
		},
		"_txlock": {"immediate"},
	}.Encode()}
	return u.String(), nil
}

// beginSQLite: with _txlock=immediate a transaction takes the write lock when it
// begins, unless it is read-only.
func beginSQLite(ctx context.Context, db *sql.DB, readOnly bool) (*sql.Tx, error) {
	return db.BeginTx(ctx, &sql.TxOptions{ReadOnly: readOnly})
}

func translateSQLite(err *sqlite.Error) error {
	switch err.Code() & 0xff { // the rest tells the kind more closely
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		return fmt.Errorf("%w: another barium has been writing to it for too long; try again when it is done (%w)", ErrBusy, err)
	case sqlite3.SQLITE_FULL:
		return fmt.Errorf("%w: nothing was written; make room and try again (%w)", ErrFull, err)
	case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB:
		return fmt.Errorf("%w: restore it from your backup (%w)", ErrDamaged, err)
	case sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY:
		return fmt.Errorf("%w: its file, or the disk that it lies on, doesn't do what is asked; look at both (%w)", ErrAway, err)
	case sqlite3.SQLITE_CONSTRAINT:
		return fmt.Errorf("%w (%w)", ErrConflict, err)
	}
	return err
}
