package collect

import (
	"errors"
	"math/rand/v2"
	"net/http"
	"time"

	"barium/internal/watch"
	"barium/internal/watch/fetch"
)

// item claims an item and, if it is ours, reads it and yields what comes of it. An
// error ends the round.
func (r *round) item(key, name string, read func() (watch.Publication, error)) error {
	if r.given >= r.src.Options.Most() {
		return errFull
	}
	claim, err := r.c.State.Claim(r.ctx, key, r.c.Now(), lease)
	if err != nil {
		return err
	}
	if claim.Standing != watch.Mine {
		r.open = r.open || claim.Standing == watch.Waiting
		return nil
	}
	p, err := read()
	if err != nil {
		return r.failed(key, name, claim.Failures+1, err)
	}
	r.inARow = 0
	p.Key = key
	if known, err := r.known(&p); known || err != nil {
		return err
	}
	return r.give(p)
}

// known says whether a page that was reached by a new address is one that is known by the
// address it ended at. If not, it takes that one too.
func (r *round) known(p *watch.Publication) (bool, error) {
	alias := watch.Key(p.URL)
	if alias == p.Key || r.src.Kind != watch.Feed && r.src.Kind != watch.Sitemap || !(watch.Source{Address: p.URL}).Remote() {
		return false, nil
	}
	claim, err := r.c.State.Claim(r.ctx, alias, r.c.Now(), lease)
	switch {
	case err != nil:
		return false, err
	case claim.Standing == watch.Over:
		return true, r.c.State.Done(r.ctx, p.Key)
	case claim.Standing == watch.Waiting: // somebody else is about to give it
		r.open = true
		return true, r.c.State.Release(r.ctx, p.Key, r.c.Now().Add(lease))
	}
	p.Aliases = []string{alias}
	return false, nil
}

// give yields a publication.
func (r *round) give(p watch.Publication) error {
	r.given++
	return r.next(r.yield(p, nil))
}

func (r *round) next(more bool) error {
	if !more {
		r.stopped = true
		return errStop
	}
	return r.ctx.Err()
}

// errNothing is an item that has nothing to read in it, which is no fault.
var errNothing = errors.New("nothing to read")

// failed decides what becomes of an item that could not be had.
func (r *round) failed(key, name string, failures int, err error) error {
	if r.ctx.Err() != nil {
		_ = r.c.State.Release(r.ctx, key, r.c.Now()) // or its lease ends
		return r.ctx.Err()
	}
	if errors.Is(err, errNothing) {
		return r.c.State.Done(r.ctx, key)
	}
	var e *fetch.Error
	isFetch := errors.As(err, &e)
	if isFetch && (e.Reason == fetch.ErrPaced || e.Reason == fetch.ErrBusy) {
		if err := r.c.State.Release(r.ctx, key, r.c.Now().Add(e.After)); err != nil {
			return err
		}
		return err // the host has had enough: the rest waits too
	}
	var retry time.Time
	if isFetch && e.Temporary() && failures < tries(e) {
		wait := max(watch.Backoff(firstTry, 24*time.Hour, failures), e.After)
		retry = r.c.Now().Add(wait + time.Duration(rand.Float64()*float64(wait)/4))
	}
	if err := r.c.State.Failed(r.ctx, key, err.Error(), retry); err != nil {
		return err
	}
	r.open = r.open || !retry.IsZero()
	if err := r.report(name, retry, err); err != nil {
		return err
	}
	return r.strained(isFetch && e.Temporary(), err)
}

// tries returns how often an item is asked for at most. While one is waited for,
// its feed can't be asked for conditionally, so it isn't waited for in vain.
func tries(e *fetch.Error) int {
	if e.Status == http.StatusNotFound {
		return missing
	}
	return attempts
}

// strained ends a round after several failures in a row that may pass: the host
// is in trouble, and each further page would cost a time limit.
func (r *round) strained(temporary bool, err error) error {
	if !temporary {
		r.inARow = 0
		return nil
	}
	if r.inARow++; r.inARow >= patience {
		return err
	}
	return nil
}

// report yields an item's error.
func (r *round) report(name string, retry time.Time, err error) error {
	return r.next(r.yield(watch.Publication{}, &ItemError{r.src.ID, name, retry, err}))
}
