package office

import (
	"context"
	"slices"
	"time"

	"barium/internal/share/desk"
)

// An Overdue is what should have been done by now, as far as a person may know of
// it.
type Overdue struct {
	Acknowledgements []Late `json:"acknowledgements" nullable:"false" doc:"of withdrawals, the one that is so for longest first"`
}

// A Late is somebody who should have acknowledged a withdrawal.
type Late struct {
	Release  string    `json:"release"`
	Document Named     `json:"document"`
	Person   Named     `json:"person"`
	Party    Named     `json:"party"`
	At       time.Time `json:"at" doc:"of the withdrawal"`
	Deadline time.Time `json:"deadline"`
	Reminded time.Time `json:"reminded,omitzero" doc:"last"`
}

// Empty reports whether nothing is overdue.
func (o Overdue) Empty() bool { return len(o.Acknowledgements) == 0 }

// Overdue lists what should have been done by now.
func (o *Office) Overdue(ctx context.Context, by string) (Overdue, error) {
	return look(ctx, o, by, func(tx Tx, _ *desk.Desk) (out Overdue, err error) {
		out.Acknowledgements, err = o.late(ctx, tx, by)
		return out, err
	})
}

// late lists who should have acknowledged what the person may follow.
func (o *Office) late(ctx context.Context, tx Tx, by string) ([]Late, error) {
	list := []Late{}
	who, err := tx.Person(ctx, by)
	if err != nil {
		return list, err
	}
	open, err := tx.OpenNoticesOf(ctx, who.Party)
	open = slices.DeleteFunc(open, func(n desk.Notice) bool { return !n.Overdue(o.now()) })
	for _, n := range open {
		if err != nil {
			break
		}
		var one Late
		if one, err = o.lateOne(ctx, tx, by, n); hidden(err) {
			err = nil
			continue
		}
		list = append(list, one)
	}
	return list, err
}

func (o *Office) lateOne(ctx context.Context, tx Tx, by string, n desk.Notice) (Late, error) {
	h, _, err := o.following(ctx, tx, by, n.Release)
	if err != nil {
		return Late{}, err
	}
	p, err := tx.Person(ctx, n.Person)
	return Late{n.Release, Named{h.Document, h.Title}, Named{p.ID, p.Name}, Named{p.Party, p.PartyName}, n.At, n.Deadline, n.Reminded}, err
}
