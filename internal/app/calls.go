package app

import (
	"context"

	"barium/internal/ledger"
	"barium/internal/share"
	"barium/internal/store"
	"barium/receipt"
)

// Events calls yield for the ledger's events from an index on, oldest first.
func (h *Home) Events(ctx context.Context, from int64, yield func(receipt.Event) error) error {
	return h.store.View(ctx, func(tx *store.Tx) error { return ledger.Events(ctx, tx, from, yield) })
}

// Head returns the ledger's last checkpoint.
func (h *Home) Head(ctx context.Context) (c receipt.Checkpoint, err error) {
	err = h.store.View(ctx, func(tx *store.Tx) error {
		c, err = h.ledger.Head(ctx, tx)
		return err
	})
	return c, err
}

// Checkpoint returns the ledger's last checkpoint as outsiders are shown it, with
// the witnesses' cosignatures that it has; or the last that has enough of them, nil if
// none has.
func (h *Home) Checkpoint(ctx context.Context, cosigned bool) (signed []byte, err error) {
	err = h.store.View(ctx, func(tx *store.Tx) error {
		signed, err = ledger.Published(ctx, tx, cosigned)
		return err
	})
	return signed, err
}

// ProveBetween returns the proof that the checkpoint at one size, 0 for the last,
// continues the one at another.
func (h *Home) ProveBetween(ctx context.Context, from, to int64) (p receipt.Consistency, err error) {
	err = h.store.View(ctx, func(tx *store.Tx) error {
		if to == 0 {
			head, err := tx.LedgerHead(ctx)
			if err != nil {
				return err
			}
			to = head.Size
		}
		p, err = h.ledger.ProveBetween(ctx, tx, from, to)
		return err
	})
	return p, err
}

// Receipt returns the receipt of one event, with witnesses' cosignatures if they
// have seen it.
func (h *Home) Receipt(ctx context.Context, index int64) (r receipt.Receipt, err error) {
	err = h.store.View(ctx, func(tx *store.Tx) error {
		r, err = h.ledger.ProveBest(ctx, tx, index)
		return err
	})
	return r, err
}

// CopyReceipt returns the receipt of the release of a copy.
func (h *Home) CopyReceipt(ctx context.Context, copyID string) (receipt.Receipt, error) {
	var c share.Copy
	err := h.store.View(ctx, func(tx *store.Tx) (err error) {
		c, err = tx.Copy(ctx, copyID)
		return err
	})
	if err != nil {
		return receipt.Receipt{}, err
	}
	return h.Receipt(ctx, c.Event)
}

// CheckLedger recomputes every leaf and root.
func (h *Home) CheckLedger(ctx context.Context) (r ledger.Report, err error) {
	err = h.store.View(ctx, func(tx *store.Tx) error {
		r, err = ledger.Check(ctx, tx, h.ledger.VerifierKey())
		return err
	})
	return r, err
}
