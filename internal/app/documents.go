package app

import (
	"context"
	"sync"

	"barium/internal/share"
	"barium/internal/store"
)

// maxCached bounds the documents that a scan keeps parsed.
const maxCached = 256

// A documentCache keeps the documents that were found last, parsed: a leaked one
// is found again and again.
type documentCache struct {
	mutex sync.Mutex // guards known
	known map[string]registered
}

func (c *documentCache) get(ctx context.Context, h *Home, id string) (registered, error) {
	c.mutex.Lock()
	r, ok := c.known[id]
	c.mutex.Unlock()
	if ok {
		return r, nil
	}
	r, err := h.registered(ctx, id)
	if err != nil {
		return r, err
	}
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if c.known == nil || len(c.known) >= maxCached {
		c.known = map[string]registered{}
	}
	c.known[id] = r
	return r, nil
}

func (h *Home) registered(ctx context.Context, id string) (r registered, err error) {
	err = h.store.View(ctx, func(tx *store.Tx) error {
		var d share.Document
		if d, err = tx.Document(ctx, id); err == nil {
			r, err = readRegistered(d)
		}
		return err
	})
	return r, err
}
