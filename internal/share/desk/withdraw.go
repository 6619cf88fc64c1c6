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
