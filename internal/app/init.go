package app

import (
	"cmp"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"barium/internal/codebook"
	"barium/internal/ledger"
	"barium/internal/share"
	"barium/internal/store"
)

// Setup says how to make a home.
type Setup struct {
	Dir                string
	Keys               string // folder for the custodians' key files
	Custodians, Quorum int
	Ledger             string // its name, "" for one that others may have too
	// Database is the address of a PostgreSQL database to use instead of a file
	// in the home; see store.OpenPostgres.
	Database string
	// Passphrase, if not nil, is asked for each custodian's passphrase; their
	// key files are then encrypted with it.
	Passphrase func(custodian int) (string, error)
	Program    string           // name and version, for the ledger
	Now        func() time.Time // by which the ledger begins; nil for the machine's clock
}

// Made is what Init made: the key files, one a custodian, which stand nowhere
// else, and the home's public figures.
type Made struct {
	KeyFiles  []string
	Board     codebook.Board
	LedgerKey string
}

// Init makes a home: database, ledger key, and a board key that is split,
// written to the custodians' files and forgotten. Nothing that exists is
// written over. The key files are written before the home is finished, so
// that there is never a home whose board key nobody holds. An error takes
// away again what was made; a home that a crash cut short says so when it is
// opened, and nothing was shared from it.
func Init(ctx context.Context, s Setup) (Made, error) {
	board, keys, err := codebook.NewBoard(s.Custodians, s.Quorum, rand.Reader)
	if err != nil {
		return Made{}, err
	}
	var trail trail
	if err := trail.folder(s.Dir); err != nil {
		return Made{}, fmt.Errorf("make the home: %w", err)
	}
	db, err := newDatabase(ctx, &trail, s.Dir, s.Database, store.Newest)
	if errors.Is(err, store.ErrExists) {
		return Made{}, taken(ctx, s.Dir)
	}
	if err != nil {
		return Made{}, fmt.Errorf("make the home in %s: %w", s.Dir, errors.Join(err, trail.back()))
	}
	made, err := s.finish(ctx, db, &trail, board, keys)
	if err = errors.Join(err, db.Close()); err != nil {
		return Made{}, errors.Join(err, trail.back())
	}
	return made, nil
}

// newDatabase makes the database of a new home, with tables of a version. Either
// it is a file in the home's folder, or one at an address, which must not hold a home.
func newDatabase(ctx context.Context, trail *trail, dir, address string, version int64) (*store.Store, error) {
	path := filepath.Join(dir, databaseFile)
	for _, name := range []string{path, filepath.Join(dir, addressFile)} {
		if _, err := os.Stat(name); err == nil {
			return nil, store.ErrExists
		}
	}
	if address == "" {
		db, err := store.CreateAt(ctx, path, version)
		if !errors.Is(err, store.ErrExists) {
			trail.database(path)
		}
		return db, err
	}
	db, err := store.OpenPostgresAt(ctx, address, version)
	if errors.Is(err, store.ErrExists) {
		return nil, fmt.Errorf("that database is in use already: name another (%v)", err)
	}
	if err != nil {
		return nil, err
	}
	err = db.View(ctx, func(tx *store.Tx) error {
		_, err := tx.Home(ctx)
		return err
	})
	switch {
	case err == nil:
		err = errors.New("that database holds a home already: name another, or copy that home's folder to here to use it from this machine too")
	case errors.Is(err, store.ErrNoHome):
		err = trail.key(filepath.Join(dir, addressFile), []byte(address+"\n"))
	}
	if err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return db, nil
}

// taken says whether the home that is there already is whole.
func taken(ctx context.Context, dir string) error {
	h, err := Open(ctx, dir)
	if errors.Is(err, store.ErrNoHome) {
		return err
	}
	if err == nil {
		err = h.Close()
	}
	return errors.Join(fmt.Errorf("there is a home in %s already: name another folder with --home", dir), err)
}

// unfinished says that a home's making was cut short.
func unfinished(dir string) error {
	return fmt.Errorf("%w: the making of the home in %s was cut short, or is going on: if it isn't, remove that folder and the custodians' keys that were made for it, and run 'barium init' again", store.ErrNoHome, dir)
}

// A trail remembers what was made, to take it away again.
type trail []string

func (t *trail) folder(path string) error {
	_, err := os.Stat(path)
	if errors.Is(err, os.ErrNotExist) {
		*t = append(*t, path)
	}
	return os.MkdirAll(path, 0o700)
}

func (t *trail) file(path string) { *t = append(*t, path) }

// database adds the file and what SQLite may leave beside it.
func (t *trail) database(path string) {
	*t = append(*t, path, path+"-wal", path+"-shm", path+"-journal")
}

// back removes what was made, the last first. A folder in which there is
// something else stays.
func (t *trail) back() error {
	var failed error
	for _, path := range slices.Backward(*t) {
		if info, err := os.Stat(path); err == nil && info.IsDir() {
			_ = os.Remove(path)
			continue
		}
		if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
			failed = errors.Join(failed, err)
		}
	}
	return failed
}

func (s Setup) finish(ctx context.Context, db *store.Store, trail *trail, board codebook.Board, keys []codebook.CustodianKey) (Made, error) {
	secret, public, err := ledger.GenerateKey(cmp.Or(s.Ledger, ledgerName))
	if err != nil {
		return Made{}, err
	}
	if err := trail.key(filepath.Join(s.Dir, ledgerKeyFile), []byte(secret)); err != nil {
		return Made{}, fmt.Errorf("ledger key: %w", err)
	}
	if err := trail.public(filepath.Join(s.Dir, ledgerPubFile), public+"\n"); err != nil {
		return Made{}, fmt.Errorf("ledger key: %w", err)
	}
	files, err := s.writeKeys(trail, keys)
	if err != nil {
		return Made{}, err
	}
	return Made{files, board, public}, s.record(ctx, db, board, secret)
}

func (t *trail) key(path string, data []byte) error {
	err := store.WriteSecret(path, data)
	if err == nil {
		t.file(path)
	}
	return err
}

func (t *trail) public(path, text string) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	t.file(path)
	_, err = f.WriteString(text)
	return errors.Join(err, f.Close())
}

func (s Setup) writeKeys(trail *trail, keys []codebook.CustodianKey) ([]string, error) {
	if err := trail.folder(s.Keys); err != nil {
		return nil, fmt.Errorf("custodian keys: %w", err)
	}
	var files []string
	for _, k := range keys {
		data, err := s.keyFile(k)
		if err != nil {
			return nil, err
		}
		file := filepath.Join(s.Keys, fmt.Sprintf("custodian-%d.key", k.Custodian()))
		if err := trail.key(file, data); err != nil {
			return nil, fmt.Errorf("custodian key %d: %w", k.Custodian(), err)
		}
		files = append(files, file)
	}
	return files, nil
}

func (s Setup) keyFile(k codebook.CustodianKey) ([]byte, error) {
	if s.Passphrase == nil {
		return k.Text(), nil
	}
	phrase, err := s.Passphrase(k.Custodian())
	if err != nil {
		return nil, err
	}
	return k.Protect(phrase)
}

// record writes the home and its first two events in one transaction.
func (s Setup) record(ctx context.Context, db *store.Store, board codebook.Board, secret string) error {
	now := s.Now
	if now == nil {
		now = time.Now
	}
	log, err := ledger.New(secret, now)
	if err != nil {
		return err
	}
	stored, err := json.Marshal(board)
	if err != nil {
		return err
	}
	return db.Update(ctx, func(tx *store.Tx) error {
		first, err := log.Append(ctx, tx,
			share.HomeMade(log.VerifierKey(), s.Program),
			share.BoardMade(board.Fingerprint(), board.Recipient, board.Custodians, board.Quorum))
		if err != nil {
			return err
		}
		return tx.MakeHome(ctx, store.Home{LedgerKey: log.VerifierKey(), Board: stored, Event: first})
	})
}
