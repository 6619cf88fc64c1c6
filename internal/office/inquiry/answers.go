package inquiry

import (
	"context"
	"slices"
	"strings"
	"time"

	"barium/internal/casebook/holders"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
)

// HolderInquiries lists the questions that a person may answer for their party, those
// that wait first.
func (o *Office) HolderInquiries(ctx context.Context, by string) ([]office.HolderInquiry, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) ([]office.HolderInquiry, error) { return o.inquiries(ctx, tx, by) })
}

func (o *Office) inquiries(ctx context.Context, tx Tx, by string) ([]office.HolderInquiry, error) {
	p, err := tx.Person(ctx, by)
	if err != nil {
		return nil, err
	}
	all, err := tx.HolderQuestionsTo(ctx, p.Party)
	if err != nil {
		return nil, err
	}
	waiting, rest := []office.HolderInquiry{}, []office.HolderInquiry{}
	for _, q := range all {
		x, err := o.inquiryFor(ctx, tx, by, q)
		switch {
		case office.Hidden(err):
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
func (o *Office) HolderInquiry(ctx context.Context, by, id string) (office.HolderInquiry, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) (office.HolderInquiry, error) {
		q, err := tx.HolderQuestion(ctx, id)
		if err != nil {
			return office.HolderInquiry{}, err
		}
		return o.inquiryFor(ctx, tx, by, q)
	})
}

// inquiryFor is a question for somebody who may answer it; share.ErrNotFound for
// everybody else.
func (o *Office) inquiryFor(ctx context.Context, tx Tx, by string, q holders.Question) (office.HolderInquiry, error) {
	var x office.HolderInquiry
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
	var failed error
	called := office.Names{}.Of(ctx, tx, &failed)
	x = office.HolderInquiry{HolderQuestion: o.question(called, q, h.Title), From: called(h.Owner), People: []office.HolderPersonal{}}
	people, err := tx.PeopleOf(ctx, q.Party)
	for _, p := range people {
		if err != nil {
			return x, err
		}
		var list []desk.Release
		list, err = tx.ReleasesTo(ctx, q.Document, p.ID)
		known := slices.ContainsFunc(list, func(r desk.Release) bool { return r.State == desk.Approved || r.State == desk.Withdrawn })
		x.People = append(x.People, office.HolderPersonal{ID: p.ID, Name: p.Name, Known: known})
	}
	if err == nil {
		err = failed
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
func (o *Office) AnswerHolders(ctx context.Context, by, id string, said HolderSaid) (office.HolderInquiry, error) {
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) (office.HolderInquiry, error) {
		q, err := tx.HolderQuestion(ctx, id)
		if err != nil {
			return office.HolderInquiry{}, err
		}
		if _, err := o.inquiryFor(ctx, tx, by, q); err != nil {
			return office.HolderInquiry{}, err
		}
		a := holders.Answer{By: by, Complete: said.Complete, AsOf: said.AsOf.UTC().Truncate(time.Microsecond), At: o.stamp()}
		if said.AsOf.IsZero() {
			a.AsOf = a.At
		}
		if a.Others, err = o.others(ctx, tx, q, said.Others); err != nil {
			return office.HolderInquiry{}, err
		}
		if err := a.Check(a.At); err != nil {
			return office.HolderInquiry{}, err
		}
		if a.Event, err = o.tell(ctx, tx, d, holders.AnsweredEvent(q, a), nil); err != nil {
			return office.HolderInquiry{}, err
		}
		if err := tx.AddHolderAnswer(ctx, q.ID, a); err != nil {
			return office.HolderInquiry{}, err
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
