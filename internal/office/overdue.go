package office

import (
	"context"
	"slices"
	"time"

	"barium/internal/office/act"
	"barium/internal/share/desk"
)

// An Overdue is what should have been done by now, as far as a person may know of
// it.
type Overdue struct {
	Acknowledgements []Late        `json:"acknowledgements" nullable:"false" doc:"of withdrawals, the one that is so for longest first"`
	Requests         []RequestLine `json:"requests" nullable:"false" doc:"for consent, that have waited for your party's answer for three days"`
	Unanswered       []RequestLine `json:"unanswered" nullable:"false" doc:"requests of your party's, for as long"`
	// Asked and Heard are to the person's party, Cases in those that they work on.
	Asked []HolderInquiry `json:"asked" nullable:"false" doc:"questions to your party: who had a document?"`
	Heard []Hearing       `json:"heard" nullable:"false" doc:"what your party was asked to reply to, and the day has passed"`
	Cases []CaseDue       `json:"cases" nullable:"false" doc:"in cases that you work on"`
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
func (o Overdue) Empty() bool {
	return len(o.Acknowledgements)+len(o.Requests)+len(o.Unanswered)+len(o.Asked)+len(o.Heard)+len(o.Cases) == 0
}

// Overdue lists what should have been done by now.
func (o *Office) Overdue(ctx context.Context, by string) (Overdue, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (out Overdue, err error) {
		if out.Acknowledgements, err = o.late(ctx, tx, by, lateShown); err != nil {
			return out, err
		}
		if out.Requests, out.Unanswered, err = o.unanswered(ctx, tx, by); err != nil {
			return out, err
		}
		return out, o.lateInCases(ctx, tx, d, &out)
	})
}

// lateInCases adds what a person's party should have answered, and what is late in the
// cases that they work on.
func (o *Office) lateInCases(ctx context.Context, tx Tx, d *desk.Desk, out *Overdue) (err error) {
	if out.Asked, err = o.cases.Asked(ctx, tx, d.By()); err != nil {
		return err
	}
	out.Asked = slices.DeleteFunc(out.Asked, func(q HolderInquiry) bool { return !q.Overdue })
	if out.Heard, err = o.cases.Heard(ctx, tx, d.By()); err != nil {
		return err
	}
	out.Heard = slices.DeleteFunc(out.Heard, func(h Hearing) bool { return !h.Overdue })
	out.Cases, err = o.cases.Late(ctx, tx, d)
	return err
}

// answerIn is how long a request can wait before it counts as overdue.
const answerIn = 3 * 24 * time.Hour

// unanswered lists the requests to a person's party, and those by it, that have
// waited for too long.
func (o *Office) unanswered(ctx context.Context, tx Tx, by string) (to, from []RequestLine, err error) {
	who, err := tx.Person(ctx, by)
	if err != nil {
		return nil, nil, err
	}
	before := o.now().Add(-answerIn)
	asked, err := tx.RequestsOpen(ctx, who.Party, requestsShown)
	if err != nil {
		return nil, nil, err
	}
	asked = slices.DeleteFunc(asked, func(q desk.Request) bool { return q.At.After(before) })
	if to, err = o.requestLines(ctx, tx, by, asked); err != nil {
		return nil, nil, err
	}
	own, err := tx.RequestsPending(ctx, who.Party, requestsShown)
	if err != nil {
		return nil, nil, err
	}
	own = slices.DeleteFunc(own, func(q desk.Request) bool { return q.At.After(before) })
	from, err = o.requestLines(ctx, tx, by, own)
	return to, from, err
}

// lateShown is how many are listed who should have acknowledged a withdrawal.
const lateShown = 100

// late lists who should have acknowledged what the person may follow, for longest
// first, at most so many.
func (o *Office) late(ctx context.Context, tx Tx, by string, most int) ([]Late, error) {
	list := []Late{}
	who, err := tx.Person(ctx, by)
	if err != nil {
		return list, err
	}
	open, err := tx.NoticesLate(ctx, who.Party, o.now(), lateShown)
	for _, n := range open {
		if err != nil || len(list) == most {
			break
		}
		var one Late
		if one, err = o.lateOne(ctx, tx, by, n); Hidden(err) {
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
