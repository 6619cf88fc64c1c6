package office

import (
	"context"

	"barium/internal/share/desk"
)

// Waiting is what waits for somebody who releases, approves and answers.
type Waiting struct {
	Approvals []Proposal    `json:"approvals" nullable:"false" doc:"that you can decide, the oldest"`
	Requests  []RequestLine `json:"requests" nullable:"false" doc:"for consent, to answer, the oldest"`
	Late      []Late        `json:"late" nullable:"false" doc:"who should have acknowledged a withdrawal, for longest"`
	Untold    []Untold      `json:"untold" nullable:"false"` // whom a mail could not reach
	// Unsealings are requests to open codewords that they may answer as a custodian.
	Unsealings []UnsealingLine `json:"unsealings" nullable:"false"`
	// Cases is what should have been done by now in cases that they work on.
	Cases []CaseDue `json:"cases" nullable:"false"`
}

// Empty reports whether nothing waits.
func (w Waiting) Empty() bool {
	return len(w.Approvals)+len(w.Requests)+len(w.Late)+len(w.Untold)+len(w.Unsealings)+len(w.Cases) == 0
}

// MoreApprovals, MoreRequests and MoreLate report whether there may be more than are
// told.
func (w Waiting) MoreApprovals() bool { return len(w.Approvals) == todayShown }

// MoreRequests is MoreApprovals of requests.
func (w Waiting) MoreRequests() bool { return len(w.Requests) == todayShown }

// MoreLate is MoreApprovals of who is late.
func (w Waiting) MoreLate() bool { return len(w.Late) == todayShown }

func (o *Office) waiting(ctx context.Context, tx Tx, d *desk.Desk, by string) (Waiting, error) {
	var out Waiting
	var err error
	if out.Approvals, err = o.toDecide(ctx, tx, d, by); err != nil {
		return out, err
	}
	if out.Requests, err = o.toAnswer(ctx, tx, by, todayShown); err != nil {
		return out, err
	}
	if out.Late, err = o.late(ctx, tx, by, todayShown); err != nil {
		return out, err
	}
	if out.Untold, err = o.untold(ctx, tx, by); err != nil {
		return out, err
	}
	if out.Unsealings, err = o.toUnseal(ctx, tx, d, by); err != nil {
		return out, err
	}
	out.Cases, err = o.cases.Late(ctx, tx, d)
	return out, err
}
