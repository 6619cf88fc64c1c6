package office

import (
	"context"
	"slices"

	"barium/internal/share/desk"
)

// Waiting is what waits for somebody who releases, approves and answers.
type Waiting struct {
	Approvals []Proposal    `json:"approvals" nullable:"false"` // that they can decide
	Requests  []RequestLine `json:"requests" nullable:"false"`  // for consent, to answer
	Late      []Late        `json:"late" nullable:"false"`      // who should have acknowledged a withdrawal
	Untold    []Untold      `json:"untold" nullable:"false"`    // whom a mail could not reach
	// Unsealings are requests to open codewords that they may answer as a custodian.
	Unsealings []UnsealingLine `json:"unsealings" nullable:"false"`
	// Cases is what should have been done by now in cases that they work on.
	Cases []CaseDue `json:"cases" nullable:"false"`
}

// Empty reports whether nothing waits.
func (w Waiting) Empty() bool {
	return len(w.Approvals)+len(w.Requests)+len(w.Late)+len(w.Untold)+len(w.Unsealings)+len(w.Cases) == 0
}

func (o *Office) waiting(ctx context.Context, tx Tx, d *desk.Desk, by string) (Waiting, error) {
	var out Waiting
	proposals, err := o.proposals(ctx, tx, d, by)
	if err != nil {
		return out, err
	}
	out.Approvals = slices.DeleteFunc(proposals, func(p Proposal) bool { return !p.May })
	if out.Requests, err = o.toAnswer(ctx, tx, by); err != nil {
		return out, err
	}
	if out.Late, err = o.late(ctx, tx, by); err != nil {
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
