package office

import (
	"context"
	"sync"

	"barium/internal/share/edition"
)

// maxEditions bounds the documents that are kept parsed.
const maxEditions = 256

// editions keeps documents parsed, for one that was just released is read by many.
type editions struct {
	mutex sync.Mutex // guards known
	known map[string]edition.Edition
}

func newEditions() *editions { return &editions{known: map[string]edition.Edition{}} }

// get returns a document ready to be rendered. A registered document never
// changes, so one that is kept is as good as new.
func (c *editions) get(ctx context.Context, tx Tx, id string) (edition.Edition, error) {
	c.mutex.Lock()
	e, ok := c.known[id]
	c.mutex.Unlock()
	if ok {
		return e, nil
	}
	d, err := tx.Document(ctx, id)
	if err == nil {
		e, err = edition.Parse(d)
	}
	if err != nil {
		return e, err
	}
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if len(c.known) >= maxEditions {
		clear(c.known)
	}
	c.known[id] = e
	return e, nil
}
