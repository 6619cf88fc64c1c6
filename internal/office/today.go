package office

import (
	"context"
	"math"
	"slices"

	"barium/internal/office/act"
	"barium/internal/share/desk"
)

// todayShown is how many things of a kind are told at once as what needs somebody now;
// the others are a page away.
const todayShown = 10

// Today is what needs a person now.
type Today struct {
	Unread  []Received   `json:"unread" nullable:"false" doc:"released to you and not accepted yet, the newest"`
	Unseen  []Received   `json:"unseen" nullable:"false" doc:"accepted and never read, the newest"`
	Notices []Withdrawal `json:"notices" nullable:"false" doc:"not acknowledged yet, those due first"`
	// How many there are of each altogether.
	UnreadAll  int     `json:"unreadAll"`
	UnseenAll  int     `json:"unseenAll"`
	NoticesAll int     `json:"noticesAll"`
	Reviews    []Stand `json:"reviews" nullable:"false"` // of standings that they may change, due by now
	Waiting    Waiting `json:"waiting"`
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
		if err = t.withdrawn(ctx, tx, o, by); err == nil {
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

// received lists what was released to a person and what they have still to do with it.
func (t *Today) received(ctx context.Context, tx Tx, by string) error {
	for _, x := range []struct {
		what Inbox
		list *[]Received
		all  *int
	}{{Unread, &t.Unread, &t.UnreadAll}, {Unseen, &t.Unseen, &t.UnseenAll}} {
		releases, err := tx.ReleasesFor(ctx, by, x.what, math.MaxInt64, todayShown)
		for _, r := range releases {
			if err == nil {
				var one Received
				one, err = received(ctx, tx, r, by)
				*x.list = append(*x.list, one)
			}
		}
		if *x.all = len(releases); err == nil && *x.all == todayShown {
			*x.all, err = tx.CountReleasesFor(ctx, by, x.what)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// withdrawn lists what a person has still to acknowledge.
func (t *Today) withdrawn(ctx context.Context, tx Tx, o *Office, by string) error {
	open, err := tx.NoticesOpen(ctx, by, todayShown)
	for _, n := range open {
		if err == nil {
			var w Withdrawal
			w, err = o.withdrawal(ctx, tx, n)
			t.Notices = append(t.Notices, w)
		}
	}
	if t.NoticesAll = len(open); err == nil && t.NoticesAll == todayShown {
		t.NoticesAll, err = tx.CountNoticesOpen(ctx, by)
	}
	return err
}
