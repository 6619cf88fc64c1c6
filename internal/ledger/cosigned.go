package ledger

import (
	"context"
	"fmt"

	"barium/internal/ledger/witness"
	"barium/receipt"

	"golang.org/x/mod/sumdb/tlog"
)

// CosignedReader is what receipts with cosignatures need of a transaction.
type CosignedReader interface {
	Reader
	// LastCosigned returns the largest checkpoint that witnesses have cosigned as
	// the policy wanted, with their signatures; nil if there is none.
	LastCosigned(ctx context.Context) ([]byte, error)
}

// CosignedWriter is what keeping cosignatures needs of a transaction.
type CosignedWriter interface {
	CosignedReader
	// KeepCosigned keeps a checkpoint with its cosignatures, in place of the one
	// of that size if there is one.
	KeepCosigned(ctx context.Context, size int64, signed []byte) error
}

// Ask returns what to send to a witness for a checkpoint of this ledger, if the
// witness saw the ledger at size old last, 0 for never.
func (l *Ledger) Ask(ctx context.Context, tx Reader, c receipt.Checkpoint, old int64) (witness.Request, error) {
	if old < 0 || old > c.Size {
		return witness.Request{}, fmt.Errorf("ask witness: there is no proof from %d to %d", old, c.Size)
	}
	r := witness.Request{Old: old, Checkpoint: c}
	if old == 0 {
		return r, nil
	}
	var err error
	if r.Proof, err = tlog.ProveTree(c.Size, old, newTree(ctx, tx)); err != nil {
		return witness.Request{}, fmt.Errorf("ask witness: %w", err)
	}
	return r, nil
}

// Keep adds witnesses' signature lines to the checkpoint they were asked about and
// keeps it if the policy is satisfied; until then it returns
// receipt.ErrTooFewWitnesses and keeps nothing. Lines for a checkpoint that
// was kept before join those it has.
func (l *Ledger) Keep(ctx context.Context, tx CosignedWriter, c receipt.Checkpoint, lines []byte, p receipt.Policy) ([]receipt.Cosignature, error) {
	kept, err := l.LastCosigned(ctx, tx)
	if err != nil {
		return nil, err
	}
	switch {
	case kept.Size > c.Size:
		return p.Check(kept) // others were quicker
	case kept.Size == c.Size && kept.Root == c.Root:
		c = kept
	}
	if len(lines) > 0 {
		if c, _, err = c.Add(lines, p.Keys()); err != nil {
			return nil, err
		}
	}
	found, err := p.Check(c)
	if err != nil {
		return found, err
	}
	return found, tx.KeepCosigned(ctx, c.Size, c.Note)
}

// LastCosigned returns the last checkpoint that witnesses have cosigned, the
// ledger's own signature verified; zero if there is none.
func (l *Ledger) LastCosigned(ctx context.Context, tx CosignedReader) (receipt.Checkpoint, error) {
	signed, err := tx.LastCosigned(ctx)
	if err != nil || signed == nil {
		return receipt.Checkpoint{}, err
	}
	return receipt.OpenCheckpoint(signed, l.vkey)
}

// ProveWitnessed returns the receipts of several events against the last
// checkpoint that witnesses have cosigned. ErrNoEvent says of an event that it
// isn't there, or that no cosigned checkpoint covers it yet: wait for the next.
func (l *Ledger) ProveWitnessed(ctx context.Context, tx CosignedReader, indexes []int64) ([]receipt.Receipt, error) {
	c, err := l.LastCosigned(ctx, tx)
	if err != nil {
		return nil, fmt.Errorf("prove: %w", err)
	}
	return proveAgainst(ctx, tx, c, indexes)
}

// ProveBest returns the receipt of an event against the last checkpoint that
// witnesses have cosigned, or if that doesn't reach so far against the last.
func (l *Ledger) ProveBest(ctx context.Context, tx CosignedReader, index int64) (receipt.Receipt, error) {
	c, err := l.LastCosigned(ctx, tx)
	if err != nil {
		return receipt.Receipt{}, fmt.Errorf("prove event %d: %w", index, err)
	}
	if index >= c.Size {
		return l.Prove(ctx, tx, index)
	}
	list, err := proveAgainst(ctx, tx, c, []int64{index})
	if err != nil {
		return receipt.Receipt{}, err
	}
	return list[0], nil
}
