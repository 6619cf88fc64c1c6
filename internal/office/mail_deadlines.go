package office

import (
	"context"

	"barium/internal/outbox"
	"barium/internal/share/desk"
	"barium/internal/share/unsealing"
)

// RemindOfDeadlines puts reminders into the box: of each withdrawal that is not
// acknowledged, one when its deadline is near and one when it is over; of each
// request to custodians, one to who hasn't answered when its time is nearly over; of
// each review of how a party stands, one before its date and one after.
// However often it is called, and by however many, each goes out once.
func (o *Office) RemindOfDeadlines(ctx context.Context) error {
	if o.post == nil {
		return nil
	}
	called, err := o.deadlines(ctx)
	if err != nil || called.none() {
		return err
	}
	return o.store.Update(ctx, func(tx Tx) error {
		for kind, list := range called.notices {
			for _, n := range list {
				if err := o.tellNotices(ctx, tx, n.By, kind, []desk.Notice{n}); err != nil {
					return err
				}
			}
		}
		for _, r := range called.requests {
			if err := o.tellCustodians(ctx, tx, outbox.UnsealingDue, r); err != nil {
				return err
			}
		}
		for _, m := range called.reviews {
			if err := o.Mail(ctx, tx, m.By, m); err != nil {
				return err
			}
		}
		return nil
	})
}

// called is what reminders are called for and were not put into the box yet.
type called struct {
	notices  map[outbox.Kind][]desk.Notice
	requests []unsealing.Request
	reviews  []outbox.Mail
}

func (c called) none() bool { return len(c.notices)+len(c.requests)+len(c.reviews) == 0 }

// deadlines finds what has to be reminded of, without keeping a writer waiting:
// mostly there is nothing.
func (o *Office) deadlines(ctx context.Context) (called, error) {
	out := called{notices: map[outbox.Kind][]desk.Notice{}}
	err := o.store.View(ctx, func(tx Tx) error {
		open, err := tx.OpenNotices(ctx)
		for _, n := range open {
			kind, call := outbox.Reminder(n.At, n.Deadline, o.now())
			if !call || err != nil {
				continue
			}
			var known bool
			known, err = tx.MailKnown(ctx, outbox.Mail{Kind: kind, Person: n.Person, About: n.ID, Occasion: n.Deadline.UnixMicro()})
			if !known {
				out.notices[kind] = append(out.notices[kind], n)
			}
		}
		if err != nil {
			return err
		}
		if out.requests, err = o.unsealingsDue(ctx, tx); err == nil {
			out.reviews, err = o.reviewsCalled(ctx, tx)
		}
		return err
	})
	return out, err
}

func (o *Office) unsealingsDue(ctx context.Context, tx Tx) (list []unsealing.Request, err error) {
	open, err := tx.UnsealingsOpen(ctx)
	for _, r := range open {
		if kind, call := outbox.Reminder(r.At, r.Expires, o.now()); err != nil || !call || kind != outbox.Due || r.State != unsealing.Asked {
			continue
		}
		var told []outbox.Mail
		told, err = tx.MailsAbout(ctx, r.ID)
		known := false
		for _, m := range told {
			known = known || m.Kind == outbox.UnsealingDue
		}
		if !known {
			list = append(list, r)
		}
	}
	return list, err
}
