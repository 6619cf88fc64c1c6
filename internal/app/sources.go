package app

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"strings"
	"time"

	"barium/internal/share"
	"barium/internal/store"
	"barium/internal/watch"
	"barium/internal/watch/collect"
	"barium/internal/watch/fetch"
)

// AddSource puts a source under watch, and tells the ledger.
func (h *Home) AddSource(ctx context.Context, s watch.Source) (watch.Source, error) {
	if err := s.Check(); err != nil {
		return s, err
	}
	s.ID = share.NewSourceID()
	err := h.store.Update(ctx, func(tx *store.Tx) error {
		known, err := tx.Sources(ctx)
		if err != nil {
			return err
		}
		for _, k := range known {
			// An item is read once over all sources: a second watch would get nothing.
			if k.Address == s.Address {
				return fmt.Errorf("%s is watched already, as source %s", s.Address, k.ID)
			}
		}
		event, err := h.ledger.Append(ctx, tx, share.SourceAdded(s.ID, string(s.Kind), s.Address, s.Matter))
		if err != nil {
			return err
		}
		return tx.AddSource(ctx, s, event)
	})
	return s, err
}

// RemoveSource ends the watch over a source. What was found there stays.
func (h *Home) RemoveSource(ctx context.Context, id string) error {
	id = strings.ToUpper(id)
	err := h.store.Update(ctx, func(tx *store.Tx) error {
		if err := tx.RemoveSource(ctx, id, time.Now()); err != nil {
			return err
		}
		_, err := h.ledger.Append(ctx, tx, share.SourceRemoved(id))
		return err
	})
	if errors.Is(err, store.ErrNotFound) {
		return fmt.Errorf("no source %s is watched: 'barium watch list' lists those that are", id)
	}
	return err
}

// A SourceHealth is a source and how it has fared.
type SourceHealth struct {
	watch.Source
	watch.Health
}

// Sources lists the sources that are watched, oldest first.
func (h *Home) Sources(ctx context.Context) ([]SourceHealth, error) {
	var sources []watch.Source
	err := h.store.View(ctx, func(tx *store.Tx) (err error) {
		sources, err = tx.Sources(ctx)
		return err
	})
	if err != nil {
		return nil, err
	}
	state := store.WatchState{Store: h.store}
	list := make([]SourceHealth, len(sources))
	for i, s := range sources {
		list[i].Source = s
		if list[i].Health, err = state.Health(ctx, s.ID); err != nil {
			return nil, err
		}
	}
	return list, nil
}

// ReadSource makes one round over a source and keeps nothing of it, in the home
// or in the mind of the server: validators, claims and cursors are a memory's.
// An item that can't be read is an error, and the round goes on; see
// collect.Collector.Round.
func ReadSource(ctx context.Context, s watch.Source, options fetch.Options) iter.Seq2[watch.Publication, error] {
	return func(yield func(watch.Publication, error) bool) {
		s.ID = "once"
		c := collect.New(watch.NewMemory(), options)
		defer c.Fetch.Close()
		for p, err := range c.Round(ctx, s) {
			if !yield(p, err) {
				return
			}
		}
	}
}
