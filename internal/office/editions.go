package office

import (
	"context"
	"errors"
	"sync"

	"barium/internal/share"
	"barium/internal/share/edition"
)

// Documents are kept parsed up to so many, and up to so many bytes of their files.
const (
	maxEditions     = 256
	maxEditionBytes = 256 << 20
)

// editions keeps documents ready to be rendered, for one that was just released is
// read by many.
type editions struct {
	mutex sync.Mutex // guards the rest
	known map[string]*keptEdition
	bytes int // of the files of those that are known
}

// A keptEdition is made by the first who wants it; the others wait for that.
type keptEdition struct {
	ready   chan struct{} // closed when it is made
	printer *edition.Printer
	err     error
}

func newEditions() *editions { return &editions{known: map[string]*keptEdition{}} }

// A shelf has documents: a transaction, or a store.
type shelf interface {
	Document(ctx context.Context, id string) (share.Document, error)
}

// stored is a store as a shelf.
type stored struct{ Store }

func (s stored) Document(ctx context.Context, id string) (d share.Document, err error) {
	err = s.View(ctx, func(tx Tx) error {
		d, err = tx.Document(ctx, id)
		return err
	})
	return d, err
}

// get returns a document ready to be rendered. A registered document never
// changes, so one that is kept is as good as new.
func (c *editions) get(ctx context.Context, from shelf, id string) (*edition.Printer, error) {
	c.mutex.Lock()
	k, ok := c.known[id]
	if !ok {
		k = &keptEdition{ready: make(chan struct{}), err: errNotMade}
		c.known[id] = k
	}
	c.mutex.Unlock()
	if !ok {
		c.make(ctx, from, id, k)
	}
	select {
	case <-k.ready:
		return k.printer, k.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// Edition is a document ready to be rendered.
func (o *Office) Edition(ctx context.Context, tx Tx, id string) (*edition.Printer, error) {
	return o.editions.get(ctx, tx, id)
}

// errNotMade is what is left where making an edition panicked.
var errNotMade = errors.New("the document could not be made ready")

// make makes an edition, and room for it; one that could not be made is forgotten.
// Whoever gives up doesn't make the others do the same.
func (c *editions) make(ctx context.Context, from shelf, id string, k *keptEdition) {
	defer func() {
		c.mutex.Lock()
		defer c.mutex.Unlock()
		c.settle(id, k)
		close(k.ready)
	}()
	d, err := from.Document(context.WithoutCancel(ctx), id)
	var e edition.Edition
	if err == nil {
		e, err = edition.Parse(d)
	}
	if err == nil {
		k.printer, err = e.Printer()
	}
	k.err = err
}

func (c *editions) settle(id string, k *keptEdition) {
	if k.err != nil {
		delete(c.known, id)
		return
	}
	size := len(k.printer.Source)
	if len(c.known) > maxEditions || c.bytes+size > maxEditionBytes {
		clear(c.known)
		c.known[id], c.bytes = k, 0
	}
	c.bytes += size
}
