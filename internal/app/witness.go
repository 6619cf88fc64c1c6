package app

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"barium/internal/ledger/witness"
	"barium/internal/store"
	"barium/receipt"

	"golang.org/x/mod/sumdb/note"
)

// A home may be a witness of other ledgers: it has a key of its own for that, never
// the ledger's, and a list of the ledgers that it watches.

// ErrNoWitness says that the home is no witness.
var ErrNoWitness = errors.New("this home is no witness yet: run 'barium witness init NAME'")

// A Watched is a ledger that this home watches as a witness.
type Watched struct {
	Origin string
	Key    string
	Size   int64 // of the checkpoint that was cosigned last, 0 for none
}

// InitWitness makes the key with which this home cosigns others' ledgers, and
// returns the public one.
func (h *Home) InitWitness(name string) (receipt.WitnessKey, error) {
	path := filepath.Join(h.dir, witnessKeyFile)
	if _, err := os.Stat(path); err == nil {
		return receipt.WitnessKey{}, errors.New("this home is a witness already: 'barium witness' shows its public key")
	}
	skey, vkey, err := receipt.GenerateWitnessKey(rand.Reader, name)
	if err != nil {
		return receipt.WitnessKey{}, err
	}
	var trail trail
	if err := trail.key(path, []byte(skey+"\n")); err != nil {
		return receipt.WitnessKey{}, fmt.Errorf("witness key: %w", err)
	}
	if err := trail.public(filepath.Join(h.dir, witnessPubFile), vkey+"\n"); err != nil {
		return receipt.WitnessKey{}, errors.Join(fmt.Errorf("witness key: %w", err), trail.back())
	}
	return receipt.ParseWitnessKey(vkey)
}

// Witness returns this home as a witness; ErrNoWitness if it is none.
func (h *Home) Witness() (*witness.Witness, error) {
	key, err := store.ReadSecret(filepath.Join(h.dir, witnessKeyFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, ErrNoWitness
	}
	if err != nil {
		return nil, fmt.Errorf("witness key: %w", err)
	}
	logs, err := h.watchedKeys()
	if err != nil {
		return nil, err
	}
	return witness.New(string(key), logs, h.store, time.Now)
}

// Watched lists the ledgers that this home watches as a witness.
func (h *Home) Watched(ctx context.Context) ([]Watched, error) {
	keys, err := h.watchedKeys()
	if err != nil {
		return nil, err
	}
	list := make([]Watched, len(keys))
	err = h.store.View(ctx, func(tx *store.Tx) error {
		for i, k := range keys {
			origin, _, _ := strings.Cut(k, "+")
			list[i] = Watched{Origin: origin, Key: k}
			signed, err := tx.LastWitnessed(ctx, origin)
			if err != nil || signed == nil {
				return err
			}
			c, err := receipt.ParseCheckpoint(signed)
			if err != nil {
				return err
			}
			list[i].Size = c.Size
		}
		return nil
	})
	return list, err
}

// WatchLedger adds a ledger, by its public key, to those that this home witnesses.
func (h *Home) WatchLedger(key string) error {
	key = strings.TrimSpace(key)
	v, err := note.NewVerifier(key)
	if err != nil {
		return fmt.Errorf("the key %.200q: %w; want the line name+hash+key that the ledger gave out", key, err)
	}
	keys, err := h.watchedKeys()
	if err != nil {
		return err
	}
	if key == h.LedgerKey() {
		return errors.New("that is this home's own ledger, which it can't be a witness of")
	}
	// What was cosigned last is remembered by name: of two ledgers with one name,
	// neither would continue the other.
	if slices.ContainsFunc(keys, func(k string) bool { return strings.HasPrefix(k, v.Name()+"+") }) {
		return fmt.Errorf("a ledger called %s is watched already: remove that one if it has a new key, and if it is another's, ask its owner to give theirs a name of its own", v.Name())
	}
	return h.writeWatched(append(keys, key))
}

// UnwatchLedger takes a ledger from those that this home witnesses. What was
// cosigned last is remembered, should it be added again.
func (h *Home) UnwatchLedger(origin string) error {
	keys, err := h.watchedKeys()
	if err != nil {
		return err
	}
	left := slices.DeleteFunc(slices.Clone(keys), func(k string) bool { return strings.HasPrefix(k, origin+"+") })
	if len(left) == len(keys) {
		return fmt.Errorf("no ledger called %s is watched: 'barium witness' lists those that are", origin)
	}
	return h.writeWatched(left)
}

// watchedKeys reads the list: a key a line, with comments after #.
func (h *Home) watchedKeys() ([]string, error) {
	path := filepath.Join(h.dir, witnessedFile)
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var keys []string
	for i, line := range strings.Split(string(text), "\n") {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if _, err := note.NewVerifier(line); err != nil {
			return nil, fmt.Errorf("%s, line %d: %w; want the line name+hash+key that the ledger gave out", path, i+1, err)
		}
		keys = append(keys, line)
	}
	return keys, nil
}

func (h *Home) writeWatched(keys []string) error {
	text := "# The ledgers that this home cosigns as a witness, a public key a line.\n"
	for _, k := range keys {
		text += k + "\n"
	}
	path := filepath.Join(h.dir, witnessedFile)
	if err := store.ReplaceFile(path, []byte(text), 0o644); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
