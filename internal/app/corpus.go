package app

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"sync"

	"barium/internal/format"
	"barium/internal/match"
	"barium/internal/share"
	"barium/internal/share/edition"
	"barium/internal/store"
)

// A corpus is one of the two sets of texts that publications are held against,
// the protected documents and what was public, with its index. The index is
// brought up to the store when it is used, and follows from it: whatever is lost
// of it is made again.
type corpus struct {
	dir   string // of the index's files
	texts texts

	using sync.Mutex // guards what follows; searches go on without it
	index *match.Index
	state indexState
}

// texts reads a corpus from the store.
type texts interface {
	match.Library
	// from calls yield for the texts that came in with an event or later, in
	// that order.
	from(ctx context.Context, event int64, yield func(arrival) error) error
}

// An arrival is a text that came into a corpus.
type arrival struct {
	match.Document
	event    int64
	replaces []string // texts that no longer count
}

// indexFolder holds the saved indexes, a folder a corpus.
const indexFolder = "index"

func newCorpus(home, name string, t texts) *corpus {
	return &corpus{dir: filepath.Join(home, indexFolder, name), texts: t}
}

const (
	// addAtOnce is how many texts are indexed at a time.
	addAtOnce = 1000
	// saveBeyond is how many new texts are worth a save: indexing so many again
	// takes longer than anybody waits with pleasure.
	saveBeyond = 200
)

// ready returns the index as of now.
func (c *corpus) ready(ctx context.Context) (*match.Index, error) {
	c.using.Lock()
	defer c.using.Unlock()
	if c.index == nil {
		c.load()
	}
	added, err := c.catchUp(ctx)
	if err != nil {
		c.index = nil // it may lack what the state says it has: the next use loads it anew
		return nil, fmt.Errorf("index: %w", err)
	}
	if added >= saveBeyond {
		c.save()
	}
	return c.index, nil
}

// catchUp indexes what came in since the last time.
func (c *corpus) catchUp(ctx context.Context) (added int, err error) {
	var batch []match.Document
	var replaced []string
	add := func() error {
		added += len(batch)
		err := c.index.Add(batch...)
		c.index.Remove(replaced...)
		batch, replaced = nil, nil
		return err
	}
	err = c.texts.from(ctx, c.state.Next, func(a arrival) error {
		batch, replaced = append(batch, a.Document), append(replaced, a.replaces...)
		c.state.Next, c.state.Last = a.event+1, a.ID
		if len(batch) < addAtOnce {
			return nil
		}
		return add()
	})
	return added, errors.Join(err, add())
}

type protectedTexts struct{ store *store.Store }

func (s protectedTexts) from(ctx context.Context, event int64, yield func(arrival) error) error {
	return s.store.View(ctx, func(tx *store.Tx) error {
		return tx.EachDocumentFrom(ctx, event, func(d share.Document) error {
			r, err := readRegistered(d)
			if err != nil {
				return err
			}
			a := arrival{Document: r.Alternatives(), event: d.Event}
			if len(r.Sites) > 0 {
				a.replaces, err = s.unmarked(ctx, d)
			}
			return errors.Join(err, yield(a))
		})
	})
}

// unmarked lists the rows of a document from before it was shared: without
// sites, they would be found beside the one that has them.
func (s protectedTexts) unmarked(ctx context.Context, d share.Document) (ids []string, err error) {
	same, err := s.same(ctx, d.Source)
	for _, o := range same {
		if len(o.Sites) == 0 {
			ids = append(ids, o.ID)
		}
	}
	return ids, err
}

// same returns the documents with these very bytes.
func (s protectedTexts) same(ctx context.Context, source []byte) (list []registered, err error) {
	err = s.store.View(ctx, func(tx *store.Tx) error {
		docs, err := tx.DocumentsOf(ctx, source)
		for _, d := range docs {
			o, parseErr := edition.ParseCode(d)
			list, err = append(list, registered{Edition: edition.Edition{Document: d, Code: o}}), errors.Join(err, parseErr)
		}
		return err
	})
	return list, err
}

// Document returns a protected document, or ErrGone for a row without sites of
// one that was shared later.
func (s protectedTexts) Document(id string) (m match.Document, err error) {
	ctx := context.Background()
	var r registered
	err = s.store.View(ctx, func(tx *store.Tx) error {
		d, err := tx.Document(ctx, id)
		if err == nil {
			r, err = readRegistered(d)
		}
		return err
	})
	switch {
	case errors.Is(err, store.ErrNotFound):
		return m, match.ErrGone
	case err != nil:
		return m, err
	case len(r.Sites) > 0:
		return r.Alternatives(), nil
	}
	same, err := s.same(ctx, r.Source)
	if err == nil && slices.ContainsFunc(same, func(o registered) bool { return len(o.Sites) > 0 }) {
		return m, match.ErrGone
	}
	return r.Alternatives(), err
}

// readRegistered parses a document as it is stored.
func readRegistered(d share.Document) (registered, error) {
	e, err := edition.Parse(d)
	return registered{e, false}, err
}

type publicTexts struct{ store *store.Store }

func (s publicTexts) from(ctx context.Context, event int64, yield func(arrival) error) error {
	return s.store.View(ctx, func(tx *store.Tx) error {
		return tx.EachPublicTextFrom(ctx, event, func(p share.PublicText) error {
			m, err := publicDocument(p)
			if err != nil {
				return err
			}
			return yield(arrival{Document: m, event: p.Event})
		})
	})
}

// Document returns a public text.
func (s publicTexts) Document(id string) (m match.Document, err error) {
	ctx := context.Background()
	err = s.store.View(ctx, func(tx *store.Tx) error {
		p, err := tx.PublicText(ctx, id)
		if err != nil {
			return err
		}
		m, err = publicDocument(p)
		return err
	})
	if errors.Is(err, store.ErrNotFound) {
		return m, match.ErrGone
	}
	return m, err
}

func publicDocument(p share.PublicText) (match.Document, error) {
	view, err := format.Parse(p.Name, p.Source)
	if err != nil {
		return match.Document{}, fmt.Errorf("public text %s: %w", p.ID, err)
	}
	m := match.Document{ID: p.ID, Text: view.Text}
	if !p.Published.IsZero() {
		m.Date = p.Published.Unix()
	}
	return m, nil
}
