package unsealing

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"barium/internal/codebook"
	"barium/internal/share"
)

// ErrEnded says that a request is in another state by now: somebody else was
// quicker, and what they did stands.
var ErrEnded = errors.New("the request has gone on without this")

// Open records that a quorum has opened a request. The ledger has it before
// anything is opened. Who finds it opened already gets ErrEnded.
func (h *Hearing) Open(ctx context.Context, id string) (Request, error) {
	r, err := h.Tx.Unsealing(ctx, id)
	if err != nil {
		return r, err
	}
	if !r.Ready(h.Board) {
		return r, ErrEnded
	}
	if r.Opening, err = h.Log.Append(ctx, r.opened()); err != nil {
		return r, err
	}
	r.State = Opened
	r.Ended = h.stamp()
	return r, h.Tx.EndUnsealing(ctx, r)
}

// Partials takes the parts of an opened request out of the safe. shut are the parts
// as they are in it, by person.
func (s Safe) Partials(r Request, shut map[string][]byte) ([]codebook.Partial, error) {
	var list []codebook.Partial
	for _, a := range r.Answers {
		if !a.Approved() {
			continue
		}
		data, err := s.open(r.ID, a.Person, shut[a.Person])
		if err != nil {
			return nil, fmt.Errorf("request %s: %w", r.ID, err)
		}
		p, err := codebook.ParsePartial(a.Custodian, data)
		if err != nil {
			return nil, fmt.Errorf("request %s: %w", r.ID, err)
		}
		list = append(list, p)
	}
	return list, nil
}

// Opener combines the partials of an opened request.
func (r Request) Opener(b codebook.Board, sheets []Sheet, partials []codebook.Partial) (*codebook.Opener, error) {
	if HashSheets(sheets) != r.Listed {
		return nil, fmt.Errorf("request %s: its sheets are not those that were asked for: %w", r.ID, share.ErrDiffer)
	}
	return codebook.CombinePartials(b, r.Hash(), locks(sheets), partials)
}

// Conclude records what the trace of an opened request found, and forgets the
// parts and the texts.
func (h *Hearing) Conclude(ctx context.Context, id string, f share.Finding, finding []byte) (Request, error) {
	return h.conclude(ctx, id, func(r *Request) error {
		f.Document, f.Leak, f.Bound = r.Document, r.Leak, r.Bound
		r.Finding = finding
		_, err := h.Log.Append(ctx, r.of(share.TraceDone(f)))
		return err
	})
}

// Fail records that the trace of an opened request came to no finding, and why.
func (h *Hearing) Fail(ctx context.Context, id, reason string) (Request, error) {
	return h.conclude(ctx, id, func(r *Request) error {
		r.Reason = Loggable(reason)
		_, err := h.Log.Append(ctx, r.of(share.TraceFailed(share.Finding{Document: r.Document, Leak: r.Leak, Bound: r.Bound}, r.Reason)))
		return err
	})
}

func (h *Hearing) conclude(ctx context.Context, id string, f func(*Request) error) (Request, error) {
	r, err := h.Tx.Unsealing(ctx, id)
	if err == nil && !r.Unfinished() {
		err = ErrEnded
	}
	if err == nil {
		err = f(&r)
	}
	if err == nil {
		err = h.end(ctx, &r)
	}
	return r, err
}

// Unfinished reports whether a request was opened and its trace has not ended: it
// is under way, or the server died in it.
func (r Request) Unfinished() bool { return r.State == Opened && r.Finding == nil && r.Reason == "" }

// Expire ends a request whose time is over.
func (h *Hearing) Expire(ctx context.Context, id string) (Request, error) {
	r, err := h.Tx.Unsealing(ctx, id)
	if err == nil && !r.Over(h.Now) {
		err = ErrEnded
	}
	if err != nil {
		return r, err
	}
	r.State = Expired
	if _, err := h.Log.Append(ctx, r.expired()); err != nil {
		return r, err
	}
	return r, h.end(ctx, &r)
}

// Reject ends a request that can't be opened, for what is wrong with it.
func (h *Hearing) Reject(ctx context.Context, id, reason string) (Request, error) {
	r, err := h.Tx.Unsealing(ctx, id)
	if err == nil && r.State != Asked {
		err = ErrEnded
	}
	if err == nil {
		err = h.refuse(ctx, &r, Loggable(reason))
	}
	return r, err
}

// refuse ends a request that won't be opened.
func (h *Hearing) refuse(ctx context.Context, r *Request, reason string) error {
	r.State, r.Reason = Refused, reason
	if _, err := h.Log.Append(ctx, r.refused()); err != nil {
		return err
	}
	return h.end(ctx, r)
}

// end keeps how a request ended and forgets what isn't needed any more.
func (h *Hearing) end(ctx context.Context, r *Request) error {
	r.Ended = h.stamp()
	if err := h.Tx.EndUnsealing(ctx, *r); err != nil {
		return err
	}
	return h.Tx.ClearUnsealing(ctx, r.ID)
}

// maxReason bounds a reason in the ledger, in bytes: an outcome must never fail
// to be recorded for its length.
const maxReason = 2000

// Loggable makes a reason that every event can hold.
func Loggable(reason string) string {
	return strings.ToValidUTF8(reason[:min(len(reason), maxReason)], "?")
}
