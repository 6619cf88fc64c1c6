package office

import (
	"context"
	"errors"
	"slices"

	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
)

// An Asking is a request for consent, as somebody makes it.
type Asking struct {
	Document   string   `json:"document"`
	Release    string   `json:"release,omitempty" doc:"by which it is held; none for the newest that lets the asker read it"`
	To         []string `json:"to" nullable:"false" doc:"people"`
	Paragraphs []int    `json:"paragraphs,omitempty" nullable:"false" doc:"counted from 1; none for all that the asker may read"`
	Reason     string   `json:"reason" maxLength:"2000"`
}

// An AskedFor is a request that was made.
type AskedFor struct {
	Request string  `json:"request"`
	Asked   []Named `json:"asked" nullable:"false" doc:"originators who have to answer"`
	Event   int64   `json:"event"`
}

// Ask asks the originators whose consent is owed whether a document may go on to
// people.
func (o *Office) Ask(ctx context.Context, by string, in Asking) (AskedFor, error) {
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) (AskedFor, error) {
		q, err := ask(ctx, tx, d, in)
		if err != nil {
			return AskedFor{}, o.hide(ctx, tx, by, in.Document, err)
		}
		out := AskedFor{Request: q.ID, Event: q.Event}
		if out.Asked, err = parties(ctx, tx, q.Asked); err == nil {
			err = o.tellAsked(ctx, tx, q)
		}
		return out, err
	})
}

func ask(ctx context.Context, tx Tx, d *desk.Desk, in Asking) (desk.Request, error) {
	for _, id := range in.To {
		if _, err := tx.Person(ctx, id); errors.Is(err, share.ErrNotFound) {
			return desk.Request{}, invalid.Errorf("nobody is registered here as %s", id)
		} else if err != nil {
			return desk.Request{}, err
		}
	}
	if in.Release == "" {
		may, err := d.May(ctx, d.By(), in.Document)
		if err != nil {
			return desk.Request{}, err
		}
		in.Release = may.Release
	}
	return d.Ask(ctx, in.Document, in.Release, in.To, in.Paragraphs, in.Reason)
}

func parties(ctx context.Context, tx Tx, ids []string) ([]Named, error) {
	list := make([]Named, len(ids))
	for i, id := range ids {
		p, err := tx.Party(ctx, id)
		if err != nil {
			return nil, err
		}
		list[i] = Named{p.ID, p.Name}
	}
	return list, nil
}

// A Ruling is an answer to a request: each paragraph that was asked for is
// granted, or refused with a reason.
type Ruling struct {
	Granted []int     `json:"granted" nullable:"false"`
	Refused []Refused `json:"refused" nullable:"false"`
}

// A Refused is a paragraph that isn't to go on, and why.
type Refused struct {
	Paragraph int    `json:"paragraph"`
	Reason    string `json:"reason" maxLength:"2000"`
}

// Answer gives an originator's answer to a request.
func (o *Office) Answer(ctx context.Context, by, request string, in Ruling) (RequestPage, error) {
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) (RequestPage, error) {
		refused := map[int]string{}
		for _, x := range in.Refused {
			if _, twice := refused[x.Paragraph]; twice {
				return RequestPage{}, o.hideRequest(ctx, tx, by, request, invalid.Errorf("paragraph %d is refused twice", x.Paragraph))
			}
			refused[x.Paragraph] = x.Reason
		}
		if err := d.Answer(ctx, request, in.Granted, refused); err != nil {
			return RequestPage{}, o.hideRequest(ctx, tx, by, request, err)
		}
		if err := o.tellAnswered(ctx, tx, by, request); err != nil {
			return RequestPage{}, err
		}
		return o.request(ctx, tx, d, by, request)
	})
}

// hideRequest turns an error into share.ErrNotFound where the person may not know
// of the request.
func (o *Office) hideRequest(ctx context.Context, tx Tx, by, request string, err error) error {
	if _, _, unknown := o.asking(ctx, tx, by, request); unknown != nil {
		return errors.Join(unknown, err)
	}
	return err
}

// asking is a request that a person may know of: they asked, or work for the
// party that did or for one that was asked, or audit the house. Those it asks
// for are not told.
func (o *Office) asking(ctx context.Context, tx Tx, by, request string) (desk.Request, desk.Handling, error) {
	q, err := tx.Request(ctx, request)
	if err != nil {
		return q, desk.Handling{}, err
	}
	h, err := tx.Handling(ctx, q.Document)
	if err != nil || q.By == by {
		return q, h, err
	}
	s, err := o.Seat(ctx, tx, by, h.Matter)
	if err != nil {
		return q, h, err
	}
	mine := s.Party.ID == q.Party || slices.Contains(q.Asked, s.Party.ID)
	if !(s.Works() && mine) && !s.Has(desk.Auditor) {
		return q, h, share.ErrNotFound
	}
	return q, h, nil
}
