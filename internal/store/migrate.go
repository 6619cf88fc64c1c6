package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"math"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"
)

//go:embed migrations/*.sql
var migrations embed.FS

// OpenDB makes a store of a database that is open already, and closes it if it
// can't. Its tables are brought up to this program's.
func OpenDB(ctx context.Context, db *sql.DB, dialect goose.Dialect) (*Store, error) {
	return openDB(ctx, db, dialect, Newest)
}

// Newest stands for the version of this program's own tables.
const Newest = math.MaxInt64

// openDB brings the tables up to a version.
func openDB(ctx context.Context, db *sql.DB, dialect goose.Dialect, version int64) (*Store, error) {
	if err := migrate(ctx, db, dialect, version); err != nil {
		_ = db.Close() // the first error is the one to tell
		return nil, fmt.Errorf("open store: %w", err)
	}
	s := &Store{db: db, open: commitOpen, engine: engine{begin: beginPostgres, patience: patience, grace: grace}}
	if dialect != goose.DialectPostgres {
		s.engine = engine{begin: beginSQLite, patience: patience}
		s.prepared = &prepared{db: db, known: map[string]*sql.Stmt{}}
	}
	return s, nil
}

// migrate runs each migration in a transaction of its own, so that a crash
// leaves the tables of the one before. Tables from the future are left alone.
func migrate(ctx context.Context, db *sql.DB, dialect goose.Dialect, version int64) error {
	sub, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return err
	}
	options := []goose.ProviderOption{goose.WithDisableGlobalRegistry(true)}
	if dialect == goose.DialectPostgres {
		// Several starters at once would make one table each other's failure.
		turn, err := lock.NewPostgresSessionLocker(lock.WithLockTimeout(1, 60), lock.WithUnlockTimeout(1, 60))
		if err != nil {
			return fmt.Errorf("migrate: %w", err)
		}
		options = append(options, goose.WithSessionLocker(turn))
	}
	p, err := goose.NewProvider(dialect, db, sub, options...)
	if err != nil {
		return fmt.Errorf("migrate: %w", translate(err))
	}
	// Another process may find the same tables missing and make them first. Its
	// migration is whole, so ours fails with nothing done, and looking again
	// finds them there. More often than this it is an error of another kind.
	for range 4 {
		if err = step(ctx, p, version); err == nil || errors.Is(err, ErrNewer) || errors.Is(err, ErrDamaged) || errors.Is(err, ErrExists) {
			return err
		}
	}
	return err
}

// step brings the tables up to a version if they are not.
func step(ctx context.Context, p *goose.Provider, version int64) error {
	current, known, err := p.GetVersions(ctx)
	if err != nil {
		return fmt.Errorf("migrate: %w", translate(err))
	}
	if version == Newest {
		version = known
	}
	switch {
	case max(current, version) > known:
		return fmt.Errorf("%w: its tables are of version %d, this program knows them up to %d; install the newer barium", ErrNewer, max(current, version), known)
	case current > version:
		return fmt.Errorf("%w: its tables are of version %d, and of version %d are wanted; name an empty database", ErrExists, current, version)
	case current == version:
		return nil
	}
	if _, err := p.UpTo(ctx, version); err != nil {
		return fmt.Errorf("migrate: %w", translate(err))
	}
	return nil
}
