package office

import (
	"context"
	"slices"

	"barium/internal/office/act"
	"barium/internal/share/desk"
)

// Today is what needs a person now.
type Today struct {
	Unread  []Received   `json:"unread" nullable:"false"`  // released to them, and not accepted yet
	Unseen  []Received   `json:"unseen" nullable:"false"`  // accepted, and never read
	Notices []Withdrawal `json:"notices" nullable:"false"` // not acknowledged yet, the overdue ones first
	Reviews []Stand      `json:"reviews" nullable:"false"` // of standings that they may change, due by now
	Waiting Waiting      `json:"waiting"`
	// Asked are questions to their party that nobody has answered: who had a document?
	Asked []HolderInquiry `json:"asked" nullable:"false"`
	// Heard is what their party can reply to before something is decided.
	Heard []Hearing `json:"heard" nullable:"false"`
}

// Empty reports whether nothing waits.
func (t Today) Empty() bool {
	return len(t.Unread)+len(t.Unseen)+len(t.Notices)+len(t.Reviews)+len(t.Asked)+len(t.Heard) == 0 && t.Waiting.Empty()
}

// Today lists what waits for a person.
func (o *Office) Today(ctx context.Context, by string) (Today, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (Today, error) {
		t := Today{Unread: []Received{}, Unseen: []Received{}, Notices: []Withdrawal{}, Asked: []HolderInquiry{}, Heard: []Hearing{}}
		if err := t.received(ctx, tx, by); err != nil {
			return t, err
		}
		var err error
		if t.Reviews, err = o.reviews(ctx, tx, d, by); err != nil {
			return t, err
		}
		notices, err := o.withdrawals(ctx, tx, by)
		for _, overdue := range []bool{true, false} {
			for _, w := range notices {
				if w.Open() && w.Overdue == overdue {
					t.Notices = append(t.Notices, w)
				}
			}
		}
		if err == nil {
			t.Waiting, err = o.waiting(ctx, tx, d, by)
		}
		if err == nil {
			t.Asked, err = o.cases.Asked(ctx, tx, by)
			t.Asked = slices.DeleteFunc(t.Asked, func(q HolderInquiry) bool { return q.Answered != nil })
		}
		if err == nil {
			t.Heard, err = o.cases.Heard(ctx, tx, by)
			t.Heard = slices.DeleteFunc(t.Heard, func(h Hearing) bool { return !h.Open })
		}
		return t, err
	})
}

// received sorts what was released to a person by what they have still to do.
func (t *Today) received(ctx context.Context, tx Tx, by string) error {
	all, err := tx.ReleasesFor(ctx, by)
	if err != nil {
		return err
	}
	read, err := tx.DocumentsRead(ctx, by)
	for _, r := range all {
		if err != nil || r.State != desk.Approved {
			continue
		}
		var x Received
		switch x, err = received(ctx, tx, r, by); {
		case !x.Accepted:
			t.Unread = append(t.Unread, x)
		case !slices.Contains(read, r.Document):
			t.Unseen = append(t.Unseen, x)
		}
	}
	return err
}
