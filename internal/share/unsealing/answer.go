package unsealing

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"strings"
	"time"

	"barium/internal/codebook"
	"barium/internal/share"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
)

// A Part is a custodian's partial that was checked against a request.
type Part struct {
	request   [32]byte // its hash
	custodian int
	data      []byte
}

// Check holds a partial against a request with its sheets. It takes a while where
// there are many, so it is done before the transaction of the answer.
func (r Request) Check(b codebook.Board, sheets []Sheet, p codebook.Partial) (Part, error) {
	if HashSheets(sheets) != r.Listed {
		return Part{}, fmt.Errorf("request %s: its sheets are not those that were asked for: %w", r.ID, share.ErrDiffer)
	}
	hash := r.Hash()
	if err := b.Check(hash, locks(sheets), p); err != nil {
		return Part{}, invalid.Errorf("request %s: %w", r.ID, err)
	}
	return Part{hash, p.Custodian, p.Bytes()}, nil
}

// Approve records a custodian's part. Nobody answers twice, no share is used
// twice, and nothing is opened by it: that is for Open, once it is Ready.
func (h *Hearing) Approve(ctx context.Context, id string, p Part) (Request, error) {
	r, why, err := h.answering(ctx, id)
	if err != nil {
		return r, err
	}
	if p.request != r.Hash() {
		return r, invalid.Errorf("the part was made for another request")
	}
	for _, a := range r.Answers {
		if a.Custodian == p.custodian {
			return r, invalid.Errorf("custodian %d's share was used already: each of a quorum must be another's", p.custodian)
		}
	}
	a := Answer{Person: h.By, Custodian: p.custodian, At: h.stamp()}
	if a.Event, err = h.tell(ctx, r.answered(a, "approved", sha256.Sum256(p.data)), why); err != nil {
		return r, err
	}
	r.Answers = append(r.Answers, a)
	return r, h.Tx.AddUnsealingAnswer(ctx, r.ID, a, h.Safe.shut(r.ID, h.By, p.data))
}

// Refuse records that a custodian gives no part, and why. The request is refused
// once no quorum is left.
func (h *Hearing) Refuse(ctx context.Context, id, reason string) (Request, error) {
	r, why, err := h.answering(ctx, id)
	if err != nil {
		return r, err
	}
	if len(strings.Fields(reason)) == 0 || len([]rune(reason)) > maxWords {
		return r, invalid.In("reason", "refusing needs its reason, of at most %d characters", maxWords)
	}
	a := Answer{Person: h.By, Reason: reason, At: h.stamp()}
	if a.Event, err = h.tell(ctx, r.answered(a, "refused", [32]byte{}), why); err != nil {
		return r, err
	}
	r.Answers = append(r.Answers, a)
	if err := h.Tx.AddUnsealingAnswer(ctx, r.ID, a, nil); err != nil {
		return r, err
	}
	if r.hopeless(h.Board) {
		err = h.refuse(ctx, &r, "so many custodians refused that no quorum is left")
	}
	return r, err
}

// Wrong tells the ledger who sent a part that isn't right. Nothing else changes: a
// custodian whose program went wrong can send another, and the others go on.
func (h *Hearing) Wrong(ctx context.Context, id string, wrong error) error {
	if !errors.Is(wrong, codebook.ErrWrongPartial) {
		return nil
	}
	r, why, err := h.answering(ctx, id)
	if err == nil {
		_, err = h.tell(ctx, r.answered(Answer{Reason: wrong.Error()}, "wrong", [32]byte{}), why)
	}
	return err
}

// answering decides whether this desk's person may answer a request now.
func (h *Hearing) answering(ctx context.Context, id string) (Request, policy.Decision, error) {
	r, err := h.Tx.Unsealing(ctx, id)
	if err != nil {
		return r, policy.Decision{}, err
	}
	why, err := h.Desk.AllowDocument(ctx, policy.Unseal, r.Document)
	switch {
	case err != nil:
	case r.State != Asked:
		err = invalid.Errorf("request %s is %s: there is nothing to answer any more", r.ID, r.State)
	case r.Over(h.Now):
		err = invalid.Errorf("request %s expired at %s", r.ID, r.Expires.UTC().Format("2006-01-02 15:04 UTC"))
	case r.Answered(h.By):
		err = invalid.Errorf("you have answered request %s: nobody answers twice", r.ID)
	}
	return r, why, err
}

func (h *Hearing) stamp() time.Time { return h.Now.UTC().Truncate(time.Microsecond) }
