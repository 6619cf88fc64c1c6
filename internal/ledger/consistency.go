package ledger

import (
	"context"
	"errors"
	"fmt"

	"barium/receipt"

	"golang.org/x/mod/sumdb/tlog"
)

// CheckpointReader is what proofs between checkpoints need of a transaction.
type CheckpointReader interface {
	Reader
	// CheckpointUpTo returns the largest checkpoint of at most that size, nil if
	// there is none.
	CheckpointUpTo(ctx context.Context, size int64) ([]byte, error)
}

// ErrNoCheckpoint says that the ledger signed none at a size: it signs one at the
// end of each append, however many events that has.
var ErrNoCheckpoint = errors.New("the ledger signed no checkpoint at that size")

// ProveBetween returns the proof that the checkpoint at size to continues the one
// at size from.
func (l *Ledger) ProveBetween(ctx context.Context, tx CheckpointReader, from, to int64) (receipt.Consistency, error) {
	p, err := l.proveBetween(ctx, tx, from, to)
	if err != nil {
		return receipt.Consistency{}, fmt.Errorf("prove from %d to %d: %w", from, to, err)
	}
	return p, nil
}

func (l *Ledger) proveBetween(ctx context.Context, tx CheckpointReader, from, to int64) (receipt.Consistency, error) {
	var p receipt.Consistency
	var err error
	if from < 1 || from > to {
		return p, errors.New("want the older size first, and none below 1")
	}
	if p.Old, err = l.checkpointAt(ctx, tx, from); err != nil {
		return p, err
	}
	if p.New, err = l.checkpointAt(ctx, tx, to); err != nil {
		return p, err
	}
	if p.Hashes, err = tlog.ProveTree(to, from, newTree(ctx, tx)); err != nil {
		return p, err
	}
	// A proof that doesn't hold would be taken for one that the ledger was rewritten.
	if err := tlog.CheckTree(p.Hashes, to, p.New.Root, from, p.Old.Root); err != nil {
		return p, errors.New("the stored tree doesn't lead from one signed root to the other: run 'barium ledger check'")
	}
	return p, nil
}

func (l *Ledger) checkpointAt(ctx context.Context, tx CheckpointReader, size int64) (receipt.Checkpoint, error) {
	signed, err := tx.CheckpointUpTo(ctx, size)
	if err != nil {
		return receipt.Checkpoint{}, err
	}
	if signed == nil {
		return receipt.Checkpoint{}, fmt.Errorf("%w: %d is before the first", ErrNoCheckpoint, size)
	}
	c, err := receipt.OpenCheckpoint(signed, l.vkey)
	if err == nil && c.Size != size {
		err = fmt.Errorf("%w: there is none at %d, the last before it is at %d", ErrNoCheckpoint, size, c.Size)
	}
	return c, err
}
