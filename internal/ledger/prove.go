package ledger

import (
	"context"
	"fmt"

	"barium/receipt"

	"golang.org/x/mod/sumdb/tlog"
)

// Prove returns the receipt of the event at index, proven against the last
// checkpoint. The error is ErrNoEvent where there is no such event.
func (l *Ledger) Prove(ctx context.Context, tx Reader, index int64) (receipt.Receipt, error) {
	list, err := l.ProveAll(ctx, tx, []int64{index})
	if err != nil {
		return receipt.Receipt{}, err
	}
	return list[0], nil
}

// ProveAll returns the receipts of several events, in the order asked for. It
// reads a hash that several proofs share once.
func (l *Ledger) ProveAll(ctx context.Context, tx Reader, indexes []int64) ([]receipt.Receipt, error) {
	head, err := l.Head(ctx, tx)
	if err != nil {
		return nil, fmt.Errorf("prove: %w", err)
	}
	return proveAgainst(ctx, tx, head, indexes)
}

func proveAgainst(ctx context.Context, tx Reader, head receipt.Checkpoint, indexes []int64) ([]receipt.Receipt, error) {
	hashes := newTree(ctx, tx)
	list := make([]receipt.Receipt, len(indexes))
	for i, index := range indexes {
		var err error
		if list[i], err = proveOne(ctx, tx, head, hashes, index); err != nil {
			return nil, fmt.Errorf("prove event %d: %w", index, err)
		}
	}
	return list, nil
}

func proveOne(ctx context.Context, tx Reader, head receipt.Checkpoint, hashes tlog.HashReader, index int64) (receipt.Receipt, error) {
	if index < 0 || index >= head.Size {
		return receipt.Receipt{}, fmt.Errorf("%w: it has %d", ErrNoEvent, head.Size)
	}
	r, err := tx.LedgerRecord(ctx, index)
	if err != nil {
		return receipt.Receipt{}, err
	}
	proof, err := tlog.ProveRecord(head.Size, index, hashes)
	if err != nil {
		return receipt.Receipt{}, err
	}
	leaf := receipt.Leaf(r.Salt, r.Event)
	// A receipt that would not verify must not go out.
	if err := tlog.CheckRecord(proof, head.Size, head.Root, index, tlog.RecordHash(leaf[:])); err != nil {
		return receipt.Receipt{}, fmt.Errorf("the stored event does not lead to the signed root: run 'barium ledger check'")
	}
	return receipt.Receipt{Index: index, Salt: r.Salt, Event: r.Event, Hashes: proof, Checkpoint: head}, nil
}

// Events calls yield for the events from an index on, oldest first. It reads
// what is stored; Check says whether that is what was written.
func Events(ctx context.Context, tx Reader, from int64, yield func(receipt.Event) error) error {
	return tx.EachLedgerRecord(ctx, from, func(r Record) error {
		e, err := receipt.ParseEvent(r.Event)
		if err != nil {
			return fmt.Errorf("event %d of the ledger: %w: run 'barium ledger check'", r.Index, err)
		}
		return yield(e)
	})
}

// An Appender is a ledger within one transaction.
type Appender struct {
	ledger *Ledger
	tx     Writer
}

// In binds the ledger to a transaction, for packages that have events to
// append and need know nothing else of the ledger.
func (l *Ledger) In(tx Writer) Appender { return Appender{l, tx} }

// Append adds events to the ledger, see Ledger.Append.
func (a Appender) Append(ctx context.Context, events ...receipt.Event) (int64, error) {
	return a.ledger.Append(ctx, a.tx, events...)
}
