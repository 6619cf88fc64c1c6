package office

import (
	"context"
	"errors"

	"barium/internal/codebook"
	"barium/internal/office/act"
	"barium/internal/share/desk"
	"barium/internal/share/unsealing"
)

// Approve takes a custodian's part. It is checked first: one that isn't right
// changes nothing, and the ledger has whose it was. With the last of a quorum the
// trace begins.
func (u *Unsealings) Approve(ctx context.Context, by, id string, p codebook.Partial) (unsealing.Request, error) {
	part, err := u.checked(ctx, by, id, p)
	if err != nil {
		return unsealing.Request{}, err
	}
	r, err := u.answer(ctx, by, func(h *unsealing.Hearing) (unsealing.Request, error) { return h.Approve(ctx, id, part) })
	if err == nil && r.Ready(u.office.board) {
		u.Wake()
	}
	return r, err
}

// Refuse takes a custodian's refusal, with its reason.
func (u *Unsealings) Refuse(ctx context.Context, by, id, reason string) (unsealing.Request, error) {
	return u.answer(ctx, by, func(h *unsealing.Hearing) (unsealing.Request, error) { return h.Refuse(ctx, id, reason) })
}

// answer is an act of a custodian's. A refusal looks like nothing there to those
// who may not know of the document.
func (u *Unsealings) answer(ctx context.Context, by string, f func(*unsealing.Hearing) (unsealing.Request, error)) (unsealing.Request, error) {
	return act.Run(ctx, u.office.room, by, func(tx Tx, d *desk.Desk) (unsealing.Request, error) {
		r, err := f(u.hearing(tx, d, by))
		return r, hideRequest(ctx, d, r.Document, err)
	})
}

// checked holds a part against its request, outside of the transaction of the
// answer: it takes seconds where there are many sheets.
func (u *Unsealings) checked(ctx context.Context, by, id string, p codebook.Partial) (unsealing.Part, error) {
	sheets, err := u.Sheets(ctx, by, id)
	if err != nil {
		return unsealing.Part{}, err
	}
	r, err := u.request(ctx, by, id)
	if err != nil {
		return unsealing.Part{}, err
	}
	part, err := r.Check(u.office.board, sheets, p)
	if errors.Is(err, codebook.ErrWrongPartial) {
		told := act.Do(ctx, u.office.room, by, func(tx Tx, d *desk.Desk) error { return u.hearing(tx, d, by).Wrong(ctx, id, err) })
		return part, errors.Join(err, told)
	}
	return part, err
}
