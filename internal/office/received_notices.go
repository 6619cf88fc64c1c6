package office

import (
	"context"
	"time"

	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
)

// A Withdrawal tells a recipient that a release was withdrawn.
type Withdrawal struct {
	Notice       string    `json:"notice"`
	Release      string    `json:"release"`
	Document     string    `json:"document"`
	Title        string    `json:"title"`
	From         string    `json:"from"` // party that released it
	Reason       string    `json:"reason"`
	At           time.Time `json:"at"`
	Deadline     time.Time `json:"deadline"`
	Acknowledged time.Time `json:"acknowledged"` // zero before
	Overdue      bool      `json:"overdue"`
	Copies       []CopyOf  `json:"copies" nullable:"false"` // that the recipient has to deal with
}

// Open reports whether it waits to be acknowledged.
func (w Withdrawal) Open() bool { return w.Acknowledged.IsZero() }

// Withdrawals lists the notices to a person, newest first, without their copies.
func (o *Office) Withdrawals(ctx context.Context, by string) ([]Withdrawal, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) ([]Withdrawal, error) { return o.withdrawals(ctx, tx, by) })
}

func (o *Office) withdrawals(ctx context.Context, tx Tx, by string) ([]Withdrawal, error) {
	list := []Withdrawal{}
	notices, err := tx.NoticesTo(ctx, by)
	for _, n := range notices {
		if err == nil && n.TookEffect() {
			var w Withdrawal
			w, err = o.withdrawal(ctx, tx, n)
			list = append(list, w)
		}
	}
	return list, err
}

func (o *Office) withdrawal(ctx context.Context, tx Tx, n desk.Notice) (Withdrawal, error) {
	w := Withdrawal{Notice: n.ID, Release: n.Release, Reason: n.Reason, At: n.At, Deadline: n.Deadline, Acknowledged: n.Acknowledged,
		Overdue: n.Overdue(o.now()), Copies: []CopyOf{}}
	r, err := tx.Release(ctx, n.Release)
	if err != nil {
		return w, err
	}
	x, err := received(ctx, tx, r, n.Person)
	w.Document, w.Title, w.From = x.Document, x.Title, x.From
	return w, err
}

// Withdrawal tells a person of one notice to them.
func (o *Office) Withdrawal(ctx context.Context, by, notice string) (Withdrawal, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) (Withdrawal, error) {
		n, err := noticeTo(ctx, tx, by, notice)
		if err != nil {
			return Withdrawal{}, err
		}
		w, err := o.withdrawal(ctx, tx, n)
		if err == nil {
			w.Copies, err = copiesOf(ctx, tx, by, w.Document)
		}
		return w, err
	})
}

// noticeTo is a notice to a person; share.ErrNotFound unless there is one.
func noticeTo(ctx context.Context, tx Tx, by, notice string) (desk.Notice, error) {
	n, err := tx.Notice(ctx, notice)
	if err == nil && (n.Person != by || !n.TookEffect()) {
		err = share.ErrNotFound
	}
	return n, err
}

// Acknowledge records that a person has read a notice to them and deals with
// their copies. Who is suspended may, and should.
func (o *Office) Acknowledge(ctx context.Context, by, notice string) error {
	return act.Do(ctx, o.room, by, func(tx Tx, d *desk.Desk) error {
		if _, err := noticeTo(ctx, tx, by, notice); err != nil {
			return err
		}
		return d.Acknowledge(ctx, notice)
	})
}
