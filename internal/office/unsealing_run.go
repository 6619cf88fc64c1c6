package office

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"barium/internal/codebook"
	"barium/internal/finding"
	"barium/internal/share"
	"barium/internal/share/unsealing"
)

const (
	// sweepEvery is how often a server looks for requests that have expired, or that
	// another server left half-way.
	sweepEvery = time.Minute

	// traceTime is how long a trace may take before another server takes it up: the
	// one that began it has probably died. If not, the first to end counts.
	traceTime = 15 * time.Minute

	// giveUp is how long a trace that fails is tried again.
	giveUp = 2 * time.Hour
)

// Wake has Run look for requests that are ready.
func (u *Unsealings) Wake() {
	select {
	case u.wake <- struct{}{}:
	default: // it is awake already
	}
}

// Run traces what custodians have opened, and ends what has expired, until the
// context ends. tell is told of errors, which leave a request as it is for the next
// time.
func (u *Unsealings) Run(ctx context.Context, tell func(error)) {
	tick := time.NewTicker(sweepEvery)
	defer tick.Stop()
	for {
		if err := u.Sweep(ctx); err != nil && ctx.Err() == nil {
			tell(err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		case <-u.wake:
		}
	}
}

// Sweep brings each open request as far as it can go. Any number of servers may
// sweep at once: each step is done by one of them.
func (u *Unsealings) Sweep(ctx context.Context) error {
	var list []unsealing.Request
	err := u.office.store.View(ctx, func(tx Tx) (err error) {
		list, err = tx.UnsealingsOpen(ctx)
		return err
	})
	if err != nil {
		return err
	}
	var failed error
	for _, r := range list {
		if ctx.Err() != nil {
			break
		}
		if err := u.advance(ctx, r); !errors.Is(err, unsealing.ErrEnded) {
			failed = errors.Join(failed, err)
		}
	}
	return failed
}

func (u *Unsealings) advance(ctx context.Context, r unsealing.Request) error {
	now := u.office.now()
	switch {
	case r.Ready(u.office.board):
		return u.open(ctx, r)
	case r.Over(now):
		return u.end(ctx, func(h *unsealing.Hearing) (unsealing.Request, error) { return h.Expire(ctx, r.ID) })
	case r.Unfinished() && now.Sub(r.Ended) > traceTime:
		return u.trace(ctx, r)
	}
	return nil
}

// open opens a request that is ready, and traces. One that isn't as the ledger has
// it is ended instead.
func (u *Unsealings) open(ctx context.Context, r unsealing.Request) error {
	if err := u.tracer.Check(ctx, r); err != nil {
		if !final(err) && !r.Over(u.office.now()) {
			return err
		}
		return errors.Join(err, u.end(ctx, func(h *unsealing.Hearing) (unsealing.Request, error) { return h.Reject(ctx, r.ID, err.Error()) }))
	}
	err := u.end(ctx, func(h *unsealing.Hearing) (_ unsealing.Request, err error) {
		r, err = h.Open(ctx, r.ID)
		return r, err
	})
	if err != nil {
		return err
	}
	return u.trace(ctx, r)
}

// final reports whether an error would come again, because what is stored is not
// what it was.
func final(err error) bool {
	return errors.Is(err, share.ErrDiffer) || errors.Is(err, codebook.ErrSwapped) || errors.Is(err, codebook.ErrWrongPartial)
}

// trace weighs an opened request and records what came of it. Where it failed for
// another reason than what is stored, as when the server is shut down, it is left to
// be taken up again.
func (u *Unsealings) trace(ctx context.Context, r unsealing.Request) error {
	report, err := u.traced(ctx, r)
	if err != nil && !final(err) && (ctx.Err() != nil || u.office.now().Sub(r.Ended) < giveUp) {
		return err
	}
	if err != nil {
		return errors.Join(err, u.end(ctx, func(h *unsealing.Hearing) (unsealing.Request, error) { return h.Fail(ctx, r.ID, err.Error()) }))
	}
	kept, err := json.Marshal(report)
	if err != nil {
		return err
	}
	return u.end(ctx, func(h *unsealing.Hearing) (unsealing.Request, error) {
		return h.Conclude(ctx, r.ID, recorded(report.Finding), kept)
	})
}

// traced opens what the custodians' parts open. Codewords are in memory here, and
// nowhere else.
func (u *Unsealings) traced(ctx context.Context, r unsealing.Request) (report finding.Report, err error) {
	var sheets []unsealing.Sheet
	var texts []unsealing.Text
	var shut map[string][]byte
	err = u.office.store.View(ctx, func(tx Tx) (err error) {
		if sheets, err = tx.UnsealingSheets(ctx, r.ID); err == nil {
			texts, err = tx.UnsealingTexts(ctx, r.ID)
		}
		if err == nil {
			shut, err = tx.UnsealingParts(ctx, r.ID)
		}
		return err
	})
	if err != nil {
		return report, err
	}
	partials, err := u.safe.Partials(r, shut)
	if err != nil {
		return report, err
	}
	opener, err := r.Opener(u.office.board, sheets, partials)
	if err != nil {
		return report, err
	}
	return u.tracer.Trace(ctx, r, texts, sheets, opener)
}

// end takes a step that nobody's act is.
func (u *Unsealings) end(ctx context.Context, f func(*unsealing.Hearing) (unsealing.Request, error)) error {
	return u.office.store.Update(ctx, func(tx Tx) error {
		_, err := f(u.hearing(tx, nil, ""))
		return err
	})
}

// recorded is a finding as the ledger keeps it.
func recorded(f finding.Finding) share.Finding {
	t := share.Finding{Finding: f.Finding}
	for _, d := range f.Documents {
		for _, c := range d.Copies {
			t.Copies = append(t.Copies, c.Copy)
		}
	}
	return t
}
