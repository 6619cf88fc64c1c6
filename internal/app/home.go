// Package app wires the parts into a home: what the command line, the demo
// and the end-to-end tests start and use.
package app

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"barium/internal/codebook"
	"barium/internal/ledger"
	"barium/internal/share"
	"barium/internal/store"
)

// What a home's folder holds.
const (
	databaseFile  = "barium.db"
	ledgerKeyFile = "ledger.key" // signs checkpoints; readable by its owner alone
	ledgerPubFile = "ledger.pub" // verifies receipts; to be given to partners
)

// ledgerName is the first line of every checkpoint of a home of its own.
const ledgerName = "barium.local/ledger"

// A Home is an open home: its database, its ledger and its board.
type Home struct {
	dir    string
	store  *store.Store
	ledger *ledger.Ledger
	board  codebook.Board
}

// Open opens the home in a folder. Where there is none, the error says how to
// make one.
func Open(ctx context.Context, dir string) (*Home, error) {
	s, err := store.Open(ctx, filepath.Join(dir, databaseFile))
	if errors.Is(err, store.ErrNoHome) {
		return nil, fmt.Errorf("no home in %s: run 'barium init' to make one, or name another with --home", dir)
	}
	if err != nil {
		return nil, fmt.Errorf("open the home in %s: %w", dir, err)
	}
	h := &Home{dir: dir, store: s}
	if err := h.load(ctx); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return h, nil
}

// load reads the ledger's key and the board, and refuses a key that is not
// the ledger's.
func (h *Home) load(ctx context.Context) error {
	var stored store.Home
	err := h.store.View(ctx, func(tx *store.Tx) (err error) {
		stored, err = tx.Home(ctx)
		return err
	})
	if err != nil {
		return err
	}
	key, err := store.ReadSecret(filepath.Join(h.dir, ledgerKeyFile))
	if err != nil {
		return fmt.Errorf("ledger key: %w", err)
	}
	if h.ledger, err = ledger.New(string(key), time.Now); err != nil {
		return fmt.Errorf("ledger key: %w", err)
	}
	if h.ledger.VerifierKey() != stored.LedgerKey {
		return fmt.Errorf("%s is not the key of this home's ledger: put back the file that 'barium init' made", filepath.Join(h.dir, ledgerKeyFile))
	}
	if err := json.Unmarshal(stored.Board, &h.board); err != nil {
		return fmt.Errorf("board: %w", err)
	}
	return h.board.Validate()
}

// Close ends the use of the home.
func (h *Home) Close() error { return h.store.Close() }

// Dir is the home's folder.
func (h *Home) Dir() string { return h.dir }

// Board is whom codewords are sealed to.
func (h *Home) Board() codebook.Board { return h.board }

// LedgerKey is the public key that verifies this home's receipts.
func (h *Home) LedgerKey() string { return h.ledger.VerifierKey() }

// Setup says how to make a home.
type Setup struct {
	Dir                string
	Keys               string // folder for the custodians' key files
	Custodians, Quorum int
	// Passphrase, if not nil, is asked for each custodian's passphrase; their
	// key files are then encrypted with it.
	Passphrase func(custodian int) (string, error)
	Program    string // name and version, for the ledger
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
// that there is never a home whose board key nobody holds; a home that was
// cut short says so when it is opened.
func Init(ctx context.Context, s Setup) (Made, error) {
	board, keys, err := codebook.NewBoard(s.Custodians, s.Quorum, rand.Reader)
	if err != nil {
		return Made{}, err
	}
	if err := os.MkdirAll(s.Dir, 0o700); err != nil {
		return Made{}, fmt.Errorf("make the home: %w", err)
	}
	db, err := store.Create(ctx, filepath.Join(s.Dir, databaseFile))
	if errors.Is(err, store.ErrExists) {
		return Made{}, fmt.Errorf("there is a home in %s already: name another folder with --home", s.Dir)
	}
	if err != nil {
		return Made{}, fmt.Errorf("make the home in %s: %w", s.Dir, err)
	}
	made, err := s.finish(ctx, db, board, keys)
	return made, errors.Join(err, db.Close())
}

func (s Setup) finish(ctx context.Context, db *store.Store, board codebook.Board, keys []codebook.CustodianKey) (Made, error) {
	secret, public, err := ledger.GenerateKey(ledgerName)
	if err != nil {
		return Made{}, err
	}
	if err := store.WriteSecret(filepath.Join(s.Dir, ledgerKeyFile), []byte(secret)); err != nil {
		return Made{}, fmt.Errorf("ledger key: %w", err)
	}
	if err := os.WriteFile(filepath.Join(s.Dir, ledgerPubFile), []byte(public+"\n"), 0o644); err != nil {
		return Made{}, fmt.Errorf("ledger key: %w", err)
	}
	files, err := s.writeKeys(keys)
	if err != nil {
		return Made{}, err
	}
	return Made{files, board, public}, s.record(ctx, db, board, secret)
}

func (s Setup) writeKeys(keys []codebook.CustodianKey) ([]string, error) {
	if err := os.MkdirAll(s.Keys, 0o700); err != nil {
		return nil, fmt.Errorf("custodian keys: %w", err)
	}
	var files []string
	for _, k := range keys {
		data := k.Text()
		if s.Passphrase != nil {
			phrase, err := s.Passphrase(k.Custodian())
			if err != nil {
				return nil, err
			}
			if data, err = k.Protect(phrase); err != nil {
				return nil, err
			}
		}
		file := filepath.Join(s.Keys, fmt.Sprintf("custodian-%d.key", k.Custodian()))
		if err := store.WriteSecret(file, data); err != nil {
			return nil, fmt.Errorf("custodian key %d: %w", k.Custodian(), err)
		}
		files = append(files, file)
	}
	return files, nil
}

// record writes the home and its first two events in one transaction.
func (s Setup) record(ctx context.Context, db *store.Store, board codebook.Board, secret string) error {
	log, err := ledger.New(secret, time.Now)
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
