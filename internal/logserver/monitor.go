package logserver

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"

	"barium/receipt"
)

// A Monitor follows somebody's log, one round after the other: that each checkpoint
// continues the one before, that entries and tiles are those of the signed
// root, that receipts are in it, and that witnesses have seen it.
type Monitor struct {
	Follower
	Held Held
	// Keep keeps what is held, durably; it is called whenever that has changed. nil:
	// it is forgotten with the Monitor.
	Keep func(Held) error
	// found are the receipts that were found, by hash. The log only ever continued
	// itself since, so they are in it still.
	found map[[32]byte]bool
}

// Held is what a Monitor remembers from one round to the next.
type Held struct {
	Checkpoint []byte // as the log signed it; nil before the first round
	Read       int64  // entries that were compared with the tree
}

// A NamedReceipt is a receipt with the name it is told of by.
type NamedReceipt struct {
	Name string
	Text []byte
}

// A Round is what a Monitor saw.
type Round struct {
	Checkpoint receipt.Checkpoint
	Before     int64 // size of the checkpoint that was held
	Read       int64 // entries compared in this round
	Receipts   int   // that the log holds
	Witnesses  []receipt.Cosignature
}

// ErrNoReceipt says that a file is no receipt of this log.
var ErrNoReceipt = errors.New("it is no receipt of this log")

// Round makes one round. The errors are those of Follower.Look, Look.Read and
// Look.Holds. Of several, one that speaks against the log comes first; that too few
// witnesses have cosigned is only said of a log that is well otherwise.
func (m *Monitor) Round(ctx context.Context, receipts []NamedReceipt) (Round, error) {
	look, witnessed := m.Look(ctx, m.Held.Checkpoint)
	if look == nil {
		return Round{}, witnessed
	}
	r := Round{Checkpoint: look.Checkpoint, Before: m.sizeHeld(), Witnesses: look.Witnesses}
	if r.Checkpoint.Size > r.Before {
		if err := m.hold(Held{look.Checkpoint.Note, m.Held.Read}); err != nil {
			return r, err
		}
	}
	if err := m.read(ctx, look, &r); err != nil {
		return r, err
	}
	odd, err := m.search(ctx, look, receipts, &r)
	if err != nil {
		return r, err
	}
	return r, errors.Join(witnessed, odd)
}

func (m *Monitor) sizeHeld() int64 {
	c, err := receipt.ParseCheckpoint(m.Held.Checkpoint)
	if err != nil {
		return 0 // there is none: one that is damaged was refused by Look
	}
	return c.Size
}

func (m *Monitor) hold(h Held) error {
	if m.Keep != nil {
		if err := m.Keep(h); err != nil {
			return err
		}
	}
	m.Held = h
	return nil
}

func (m *Monitor) read(ctx context.Context, look *Look, r *Round) error {
	if m.Held.Read >= look.Checkpoint.Size {
		return nil
	}
	before := m.Held.Read
	return look.Read(ctx, before, func(read int64) error {
		r.Read = read - before
		return m.hold(Held{m.Held.Checkpoint, read})
	})
}

// search looks for receipts. A file that can't be read, or is another log's
// receipt, is odd, and doesn't keep it from looking for the others.
func (m *Monitor) search(ctx context.Context, look *Look, receipts []NamedReceipt, r *Round) (odd, err error) {
	if m.found == nil {
		m.found = map[[32]byte]bool{}
	}
	for _, one := range receipts {
		if _, err := receipt.Verify(one.Text, m.Key); err != nil {
			odd = errors.Join(odd, fmt.Errorf("%s: %w (%w)", one.Name, ErrNoReceipt, err))
			continue
		}
		hash := sha256.Sum256(one.Text)
		if !m.found[hash] {
			if err := look.Holds(ctx, one.Text); err != nil {
				return nil, fmt.Errorf("%s: %w", one.Name, err)
			}
			m.found[hash] = true
		}
		r.Receipts++
	}
	return odd, nil
}
