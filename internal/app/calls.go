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

// Receipt returns the receipt of one event.
func (h *Home) Receipt(ctx context.Context, index int64) (r receipt.Receipt, err error) {
	err = h.store.View(ctx, func(tx *store.Tx) error {
		r, err = h.ledger.Prove(ctx, tx, index)
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
