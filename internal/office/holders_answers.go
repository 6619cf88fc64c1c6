package office

import (
	"context"
	"slices"
	"strings"
	"time"

	"barium/internal/casebook/holders"
	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
)

// A HolderInquiry is a question as those see it who are asked: about which document it
// is, who asks, and what their party has answered. Of why it is asked it says nothing.
type HolderInquiry struct {
	HolderQuestion
	From   string           `json:"from" doc:"the party that asks"`
	People []HolderPersonal `json:"people" nullable:"false" doc:"of your own party, registered here"`
}

// A HolderPersonal is somebody at the party that is asked.
type HolderPersonal struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	// Known: the house has them down with it already. Nothing has to be said of them.
	Known bool `json:"known"`
}

// HolderInquiries lists the questions that a person may answer for their party, those
// that wait first.
func (o *Office) HolderInquiries(ctx context.Context, by string) ([]HolderInquiry, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) ([]HolderInquiry, error) { return o.inquiries(ctx, tx, by) })
}

func (o *Office) inquiries(ctx context.Context, tx Tx, by string) ([]HolderInquiry, error) {
	p, err := tx.Person(ctx, by)
	if err != nil {
		return nil, err
	}
	all, err := tx.HolderQuestionsTo(ctx, p.Party)
	if err != nil {
		return nil, err
	}
	waiting, rest := []HolderInquiry{}, []HolderInquiry{}
	for _, q := range all {
		x, err := o.inquiryFor(ctx, tx, by, q)
		switch {
		case hidden(err):
		case err != nil:
			return nil, err
		case x.Answered == nil:
			waiting = append(waiting, x)
		default:
			rest = append(rest, x)
		}
	}
	return append(waiting, rest...), nil
}

// HolderInquiry is one of them.
func (o *Office) HolderInquiry(ctx context.Context, by, id string) (HolderInquiry, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) (HolderInquiry, error) {
		q, err := tx.HolderQuestion(ctx, id)
		if err != nil {
			return HolderInquiry{}, err
		}
		return o.inquiryFor(ctx, tx, by, q)
	})
}

// inquiryFor is a question for somebody who may answer it; share.ErrNotFound for
// everybody else.
func (o *Office) inquiryFor(ctx context.Context, tx Tx, by string, q holders.Question) (HolderInquiry, error) {
	var x HolderInquiry
	h, err := tx.Handling(ctx, q.Document)
	if err != nil {
		return x, err
	}
	who, err := answerers(ctx, tx, h.Matter, q.Document, q.Party)
	if err != nil {
		return x, err
	}
	if !slices.ContainsFunc(who, func(p desk.Person) bool { return p.ID == by }) {
		return x, share.ErrNotFound
	}
	n := namer{ctx: ctx, tx: tx}
	x = HolderInquiry{HolderQuestion: o.question(&n, q, h.Title), From: n.party(h.Owner), People: []HolderPersonal{}}
	people, err := tx.PeopleOf(ctx, q.Party)
	for _, p := range people {
		if err != nil {
			return x, err
		}
		var list []desk.Release
		list, err = tx.ReleasesTo(ctx, q.Document, p.ID)
		known := slices.ContainsFunc(list, func(r desk.Release) bool { return r.State == desk.Approved || r.State == desk.Withdrawn })
		x.People = append(x.People, HolderPersonal{p.ID, p.Name, known})
	}
	if err == nil {
		err = n.err
	}
	return x, err
}

// A HolderSaid is what a party answers.
type HolderSaid struct {
	Complete bool          `json:"complete" doc:"this is everybody, up to asOf"`
	AsOf     time.Time     `json:"asOf,omitzero" doc:"now, where there is none"`
	Others   []HolderOther `json:"others,omitempty" maxItems:"60" doc:"who had it, besides those whom it was released to here"`
}

// A HolderOther is somebody who had it.
type HolderOther struct {
	Person string    `json:"person,omitempty" maxLength:"40" doc:"of your own party, by their id"`
	Name   string    `json:"name,omitempty" maxLength:"120" doc:"of somebody who has no id here"`
	Party  string    `json:"party,omitempty" maxLength:"120" doc:"name of their organisation; yours where there is none"`
	Since  time.Time `json:"since,omitzero" doc:"none where nobody knows"`
}

// AnswerHolders answers for a party. The answer stands beside those before it; the
// last one counts. It answers with the question as it stands.
func (o *Office) AnswerHolders(ctx context.Context, by, id string, said HolderSaid) (HolderInquiry, error) {
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) (HolderInquiry, error) {
		q, err := tx.HolderQuestion(ctx, id)
		if err != nil {
			return HolderInquiry{}, err
		}
		if _, err := o.inquiryFor(ctx, tx, by, q); err != nil {
			return HolderInquiry{}, err
		}
		a := holders.Answer{By: by, Complete: said.Complete, AsOf: said.AsOf.UTC().Truncate(time.Microsecond), At: o.stamp()}
		if said.AsOf.IsZero() {
			a.AsOf = a.At
		}
		if a.Others, err = o.others(ctx, tx, q, said.Others); err != nil {
			return HolderInquiry{}, err
		}
		if err := a.Check(a.At); err != nil {
			return HolderInquiry{}, err
		}
		if a.Event, err = o.tell(ctx, tx, d, holders.AnsweredEvent(q, a), nil); err != nil {
			return HolderInquiry{}, err
		}
		if err := tx.AddHolderAnswer(ctx, q.ID, a); err != nil {
			return HolderInquiry{}, err
		}
		q.Answers = append(q.Answers, a)
		return o.inquiryFor(ctx, tx, by, q)
	})
}

// others finds whom an answer names: by id among those of the party that answers,
// organisations by their names among all.
func (o *Office) others(ctx context.Context, tx Tx, q holders.Question, list []HolderOther) ([]holders.Other, error) {
	people, err := tx.PeopleOf(ctx, q.Party)
	if err != nil {
		return nil, err
	}
	parties, err := tx.Parties(ctx)
	if err != nil {
		return nil, err
	}
	var out []holders.Other
	for _, x := range list {
		y := holders.Other{Person: x.Person, Name: strings.TrimSpace(x.Name), Since: x.Since.UTC().Truncate(time.Microsecond)}
		if x.Since.IsZero() {
			y.Since = time.Time{}
		}
		if x.Person != "" && !slices.ContainsFunc(people, func(p desk.Person) bool { return p.ID == x.Person }) {
			return nil, invalid.In("others", "nobody at your organisation has the id %q", x.Person)
		}
		switch i := slices.IndexFunc(parties, func(p desk.Party) bool { return sameName(p.Name, x.Party) }); {
		case x.Person != "" || strings.TrimSpace(x.Party) == "":
			y.Party = q.Party
		case i >= 0:
			y.Party = parties[i].ID
		default:
			y.PartyName = strings.TrimSpace(x.Party)
		}
		out = append(out, y)
	}
	return out, nil
}
