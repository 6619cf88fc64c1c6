package app

import (
	"context"

	"barium/internal/office"
	"barium/internal/store"
	"barium/internal/watch"
)

// Spreads returns how documents spread, all of which passages were found or the
// one named.
func (h *Home) Spreads(ctx context.Context, only string) ([]office.Spread, error) {
	ids := []string{only}
	if only == "" {
		err := h.store.View(ctx, func(tx *store.Tx) (err error) {
			ids, err = tx.SightedDocuments(ctx)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	list := []office.Spread{}
	for _, id := range ids {
		s, err := h.spread(ctx, id)
		if err != nil {
			return nil, err
		}
		list = append(list, s)
	}
	return list, nil
}

func (h *Home) spread(ctx context.Context, id string) (office.Spread, error) {
	doc, err := h.registered(ctx, id)
	if err != nil {
		return office.Spread{}, err
	}
	var found []watch.Kept
	err = h.store.View(ctx, func(tx *store.Tx) (err error) {
		found, err = tx.PublicationsOf(ctx, id)
		return err
	})
	if err != nil {
		return office.Spread{}, err
	}
	return office.SpreadOf(doc.Edition, found), nil
}
