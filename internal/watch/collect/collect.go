// Package collect turns a source into publications: one round over a feed, a
// site map, a page, a folder, an archive or a list, with errors item by item,
// so that one broken page costs one page.
package collect

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"math/rand/v2"
	"time"

	"barium/internal/watch"
	"barium/internal/watch/fetch"
)

// Collector makes rounds. It is safe for several goroutines.
type Collector struct {
	State watch.State
	Fetch *fetch.Client
	Input io.Reader        // standard input, for a source at "-"
	Now   func() time.Time // the clock
}

// New returns a collector that fetches by the options and remembers in state.
func New(state watch.State, o fetch.Options) *Collector {
	now := o.Now
	if now == nil {
		now = time.Now
	}
	return &Collector{State: state, Fetch: fetch.New(state, o), Now: now}
}

// ItemError is an item that gave no publication. The round goes on.
type ItemError struct {
	Source string
	Item   string    // its address, path, line or place
	Retry  time.Time // when it is tried again; zero for never
	Err    error
}

func (e *ItemError) Error() string {
	if e.Retry.IsZero() {
		return fmt.Sprintf("%s: %v", e.Item, e.Err)
	}
	return fmt.Sprintf("%s: %v (again at %s)", e.Item, e.Err, e.Retry.UTC().Format("2006-01-02 15:04 MST"))
}

// Unwrap returns what went wrong.
func (e *ItemError) Unwrap() error { return e.Err }

// SourceError is a source that can't be read (any further). It ends the round.
type SourceError struct {
	Source string
	Next   time.Time // when the next round is due
	Err    error
}

func (e *SourceError) Error() string { return fmt.Sprintf("source %s: %v", e.Source, e.Err) }

// Unwrap returns what went wrong.
func (e *SourceError) Unwrap() error { return e.Err }

const (
	lease    = 15 * time.Minute // longer than any one item takes
	attempts = 8                // at an item whose failures may pass
	missing  = 3                // at one that isn't there (yet): feeds run ahead of their pages, by minutes
	firstTry = 10 * time.Minute // before the second attempt, doubled from there
	patience = 8                // failures in a row, which are the host's rather than the pages'
)

// Round reads a source once and yields its new publications, each with a nil
// error, or an *ItemError without a publication. A *SourceError, or the error of the
// context or the state, comes last. When the loop's body comes back for more, it has kept the
// publication: what it marks as done in the transaction that keeps it, no round
// yields again. What was yielded and not kept comes again when its lease ends.
func (c *Collector) Round(ctx context.Context, src watch.Source) iter.Seq2[watch.Publication, error] {
	return func(yield func(watch.Publication, error) bool) {
		r := &round{c: c, ctx: ctx, src: src, yield: yield}
		err := r.run()
		if r.stopped {
			return
		}
		if err = r.finish(err); err != nil {
			yield(watch.Publication{}, err)
		}
	}
}

// round is one round over one source.
type round struct {
	c     *Collector
	ctx   context.Context
	src   watch.Source
	yield func(watch.Publication, error) bool

	stopped bool // the loop's body wants no more
	given   int  // publications yielded
	open    bool // something is left for a later round
	inARow  int  // temporary failures
	keep    []kept
}

// kept is a validator that may be remembered once nothing of its answer is left to do.
type kept struct {
	address    string
	validators watch.Validators
}

// errStop ends a round whose loop's body wants no more; errFull one that has
// given as many as it may.
var (
	errStop = errors.New("stopped")
	errFull = errors.New("full")
)

func (r *round) run() error {
	if err := r.src.Check(); err != nil {
		return err
	}
	switch r.src.Kind {
	case watch.Feed:
		return r.feed()
	case watch.Sitemap:
		return r.sitemap()
	case watch.Pages:
		return r.pages()
	case watch.Page:
		return r.page(r.src.Address)
	case watch.Folder:
		return r.folder()
	case watch.WARC:
		return r.warc()
	}
	return r.jsonl()
}

// finish remembers how the round went. Validators are remembered only if
// nothing is left: otherwise the next round would be told that nothing has changed.
func (r *round) finish(err error) error {
	if errors.Is(err, errFull) {
		r.open, err = true, nil
	}
	if err == nil && !r.open {
		for _, k := range r.keep {
			if err := r.c.State.SetValidators(r.ctx, k.address, k.validators); err != nil {
				return err
			}
		}
	}
	if r.ctx.Err() != nil {
		return context.Cause(r.ctx)
	}
	return r.health(err)
}

func (r *round) health(err error) error {
	h, failed := r.c.State.Health(r.ctx, r.src.ID)
	if failed != nil {
		return failed
	}
	after, counts := asked(err), err
	if errors.Is(err, fetch.ErrPaced) || errors.Is(err, fetch.ErrBusy) && after > 0 {
		counts = nil // it said when: that is no failure
	}
	h = h.After(r.c.Now(), counts, r.src.Options.Interval(), after, rand.Float64())
	if err := r.c.State.SetHealth(r.ctx, r.src.ID, h); err != nil {
		return err
	}
	if err != nil {
		return &SourceError{r.src.ID, h.Next, err}
	}
	return nil
}

// asked returns how long a server wants to be left alone.
func asked(err error) time.Duration {
	var e *fetch.Error
	if errors.As(err, &e) {
		return e.After
	}
	return 0
}
