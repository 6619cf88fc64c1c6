// Package app wires the parts into a home: what the command line, the demo
// and the end-to-end tests start and use.
package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"
	"time"

	"barium/internal/codebook"
	"barium/internal/ledger"
	"barium/internal/objects"
	"barium/internal/share/unsealing"
	"barium/internal/store"
)

// What a home's folder holds.
const (
	databaseFile  = "barium.db"
	addressFile   = "database.url" // instead: the address of a PostgreSQL database, which may have a password in it
	ledgerKeyFile = "ledger.key"   // signs checkpoints; readable by its owner alone
	ledgerPubFile = "ledger.pub"   // verifies receipts; to be given to partners
)

// ledgerName is the first line of every checkpoint of a home that wasn't given
// another name.
const ledgerName = "barium.local/ledger"

// A Home is an open home: its database, its ledger and its board.
type Home struct {
	dir    string
	store  *store.Store
	ledger *ledger.Ledger
	board  codebook.Board
	safe   unsealing.Safe // where custodians' parts wait
	disk   disk           // that copies are handed over on
	clock  func() time.Time

	protected, public *corpus // what publications are held against
}

// Open opens the home in a folder. Where there is none, the error says how to
// make one.
func Open(ctx context.Context, dir string) (*Home, error) {
	return OpenWith(ctx, dir, objects.Place{})
}

// OpenWith opens a home whose documents' files lie at a place, or in the
// database if the place has no address.
func OpenWith(ctx context.Context, dir string, files objects.Place) (*Home, error) {
	s, err := openStore(ctx, dir)
	if errors.Is(err, store.ErrNoHome) {
		return nil, fmt.Errorf("no home in %s: run 'barium init' to make one, or name another with --home", dir)
	}
	if err != nil {
		return nil, fmt.Errorf("open the home in %s: %w", dir, err)
	}
	h := &Home{
		dir: dir, store: s, disk: realDisk{}, clock: time.Now,
		protected: newCorpus(dir, "protected", protectedTexts{s}), public: newCorpus(dir, "public", publicTexts{s}),
	}
	if err = h.load(ctx); err == nil {
		err = h.keepIn(ctx, files)
	}
	if err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return h, nil
}

// within is a home's own part of a place, so that no other home's sweep takes its
// files for orphans. It is named by the hash that tells the ledger's key.
func within(files objects.Place, ledgerKey string) objects.Place {
	_, rest, _ := strings.Cut(ledgerKey, "+")
	hash, _, _ := strings.Cut(rest, "+")
	return files.Within(hash)
}

func (h *Home) keepIn(ctx context.Context, files objects.Place) error {
	if files.Address == "" {
		return nil
	}
	o, err := objects.Open(ctx, within(files, h.LedgerKey()))
	if err == nil {
		h.store.KeepIn(o)
	}
	return err
}

// openStore opens the home's database, wherever it is.
func openStore(ctx context.Context, dir string) (*store.Store, error) {
	address, err := store.ReadSecret(filepath.Join(dir, addressFile))
	if errors.Is(err, fs.ErrNotExist) {
		return store.Open(ctx, filepath.Join(dir, databaseFile))
	}
	if err != nil {
		return nil, fmt.Errorf("address of the database: %w", err)
	}
	return store.OpenPostgres(ctx, strings.TrimSpace(string(address)))
}

// load reads the ledger's key and the board, and refuses a key that is not
// the ledger's.
func (h *Home) load(ctx context.Context) error {
	var stored store.Home
	err := h.store.View(ctx, func(tx *store.Tx) (err error) {
		stored, err = tx.Home(ctx)
		return err
	})
	if errors.Is(err, store.ErrNoHome) {
		return unfinished(h.dir)
	}
	if err != nil {
		return err
	}
	key, err := store.ReadSecret(filepath.Join(h.dir, ledgerKeyFile))
	if err != nil {
		return fmt.Errorf("ledger key: %w", err)
	}
	if h.ledger, err = ledger.New(string(key), h.now); err != nil {
		return fmt.Errorf("ledger key: %w", err)
	}
	if h.ledger.VerifierKey() != stored.LedgerKey {
		return fmt.Errorf("%s is not the key of this home's ledger: put back the file that 'barium init' made", filepath.Join(h.dir, ledgerKeyFile))
	}
	if h.safe, err = unsealing.NewSafe(key); err != nil {
		return err
	}
	if err := json.Unmarshal(stored.Board, &h.board); err != nil {
		return fmt.Errorf("board: %w", err)
	}
	return h.board.Validate()
}

// Live has the home live by another clock from now on: a story that is told has times
// of its own. Whatever the ledger says of when is by this clock.
func (h *Home) Live(clock func() time.Time) { h.clock = clock }

func (h *Home) now() time.Time { return h.clock() }

// Close ends the use of the home.
func (h *Home) Close() error { return h.store.Close() }

// Dir is the home's folder.
func (h *Home) Dir() string { return h.dir }

// Board is whom codewords are sealed to.
func (h *Home) Board() codebook.Board { return h.board }

// LedgerKey is the public key that verifies this home's receipts.
func (h *Home) LedgerKey() string { return h.ledger.VerifierKey() }
