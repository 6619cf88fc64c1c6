package desk

import (
	"context"
	"time"

	"barium/internal/share"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
)

// Withdraw withdraws a release and all onward releases that came of it. Each
// recipient gets a notice to acknowledge by the deadline. Nothing is deleted
// anywhere by it: it ends reading here, and it says so there.
func (d *Desk) Withdraw(ctx context.Context, id, reason string, deadline time.Time) ([]Notice, error) {
	_, r, why, err := d.byRelease(ctx, policy.Withdraw, id)
	switch {
	case err != nil:
	case reason == "":
		err = invalid.Errorf("withdrawing needs its reason")
	case !deadline.After(d.now):
		err = invalid.Errorf("the deadline is over: recipients need time to acknowledge")
	case r.State == Refused:
		err = invalid.Errorf("it was refused, and nobody had it")
	}
	if err != nil {
		return nil, wrap(err, "withdraw release %s", id)
	}
	var notices []Notice
	err = d.withdrawTree(ctx, r, why, Notice{By: d.by, Reason: reason, At: d.now, Deadline: deadline.UTC().Truncate(time.Microsecond)}, &notices)
	return notices, wrap(err, "withdraw release %s", id)
}

func (d *Desk) withdrawTree(ctx context.Context, r Release, why policy.Decision, like Notice, notices *[]Notice) error {
	if r.State == Approved || r.State == Proposed {
		had := r.State == Approved
		r.State = Withdrawn
		if err := d.tx.SetRelease(ctx, r); err != nil {
			return err
		}
		for _, reader := range r.Recipients {
			n := like
			n.ID, n.Release, n.Person, n.Party = share.NewWithdrawalID(), r.ID, reader.Person, reader.Party
			if !had {
				n.Acknowledged = d.now // nobody had it yet, so nobody has to answer
			}
			var err error
			if n.Event, err = d.tell(ctx, ReleaseWithdrawn(n, r.Document), why); err != nil {
				return err
			}
			if err := d.tx.AddNotice(ctx, n); err != nil {
				return err
			}
			*notices = append(*notices, n)
		}
	}
	below, err := d.tx.ReleasesBelow(ctx, r.ID)
	for _, child := range below {
		if err == nil {
			err = d.withdrawTree(ctx, child, why, like, notices)
		}
	}
	return err
}

// remindedAgain is how long after a reminder there can be another.
const remindedAgain = time.Hour

// Remind reminds those who have not acknowledged the withdrawal of a release, or of
// an onward release that came of it.
func (d *Desk) Remind(ctx context.Context, id string) ([]Notice, error) {
	_, r, why, err := d.byRelease(ctx, policy.Remind, id)
	var notices []Notice
	if err == nil {
		err = d.remindTree(ctx, r, why, &notices)
	}
	if err == nil && len(notices) == 0 {
		err = invalid.Errorf("there is nobody to remind: all have acknowledged, or were reminded within the last hour")
	}
	return notices, wrap(err, "remind of release %s", id)
}

func (d *Desk) remindTree(ctx context.Context, r Release, why policy.Decision, notices *[]Notice) error {
	list, err := d.tx.NoticesOf(ctx, r.ID)
	for _, n := range list {
		if err != nil || !n.Acknowledged.IsZero() || d.now.Before(n.Reminded.Add(remindedAgain)) {
			continue
		}
		n.Reminded = d.now
		if _, err = d.tell(ctx, WithdrawalReminded(n), why); err == nil {
			err = d.tx.Remind(ctx, n.ID, d.now)
		}
		*notices = append(*notices, n)
	}
	if err != nil {
		return err
	}
	below, err := d.tx.ReleasesBelow(ctx, r.ID)
	for _, child := range below {
		if err == nil {
			err = d.remindTree(ctx, child, why, notices)
		}
	}
	return err
}

// Acknowledge records that a recipient has read the notice of a withdrawal and
// deals with its copies. A suspended party may, and should.
func (d *Desk) Acknowledge(ctx context.Context, notice string) error {
	n, err := d.tx.Notice(ctx, notice)
	var why policy.Decision
	if err == nil {
		_, _, why, err = d.byRelease(ctx, policy.Acknowledge, n.Release)
	}
	switch {
	case err != nil:
	case n.Person != d.by:
		err = invalid.Errorf("it is addressed to somebody else")
	case !n.Acknowledged.IsZero():
		return nil // a second press of the button is no event
	}
	if err == nil {
		_, err = d.tell(ctx, WithdrawalAcknowledged(n), why)
	}
	if err == nil {
		err = d.tx.Acknowledge(ctx, notice, d.now)
	}
	return wrap(err, "acknowledge %s", notice)
}

// Overdue lists the notices that should have been acknowledged by now, the one
// that is so for longest first.
func (d *Desk) Overdue(ctx context.Context) ([]Notice, error) {
	open, err := d.tx.OpenNotices(ctx)
	var list []Notice
	for _, n := range open {
		if n.Overdue(d.now) {
			list = append(list, n)
		}
	}
	return list, wrap(err, "overdue notices")
}
