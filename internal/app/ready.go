package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"

	"barium/internal/objects"
	"barium/internal/store"
	"barium/internal/web"
)

// health looks at all without which nobody can be served.
func (h *Home) health(log *slog.Logger) *web.Health {
	return &web.Health{Log: log, Checks: []web.Check{
		{Name: "database", Run: h.databaseReady}, {Name: "ledger key", Run: h.keyReady},
		{Name: "disk", Run: func(context.Context) error { return h.diskReady() }}, {Name: "objects", Run: h.objectsReady},
	}}
}

func (h *Home) databaseReady(ctx context.Context) error {
	return h.store.View(ctx, func(tx *store.Tx) error { _, err := tx.LedgerHead(ctx); return err })
}

// keyReady holds the key against the database: another home's may be there by now.
func (h *Home) keyReady(ctx context.Context) error {
	return h.store.View(ctx, func(tx *store.Tx) error {
		stored, err := tx.Home(ctx)
		if err == nil && stored.LedgerKey != h.ledger.VerifierKey() {
			err = errors.New("the database is of another ledger")
		}
		return err
	})
}

// diskReady writes a page to the home's disk and takes it away again. A crash in
// between leaves a hidden file.
func (h *Home) diskReady() error {
	f, err := os.CreateTemp(h.dir, ".ready-*")
	if err != nil {
		return err
	}
	_, err = f.Write(make([]byte, 4096))
	return errors.Join(err, f.Sync(), f.Close(), os.Remove(f.Name()))
}

func (h *Home) objectsReady(ctx context.Context) error {
	if _, err := h.store.Object(ctx, objects.ID{}); err != nil && !errors.Is(err, objects.ErrNotFound) {
		return fmt.Errorf("files of documents: %w", err)
	}
	return nil
}
