package inquiry

import (
	"context"
	"errors"
	"slices"
	"strconv"

	"barium/internal/casebook/docket"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/outbox"
	"barium/internal/share"
	"barium/internal/share/desk"
)

// mailHearing tells those at a party who may reply that it is heard.
func (o *Office) mailHearing(ctx context.Context, tx Tx, matter string, h docket.Hearing) error {
	people, err := repliers(ctx, tx, matter, h.Party)
	var list []outbox.Mail
	for _, p := range people {
		id := strconv.FormatInt(h.Event, 10)
		list = append(list, outbox.Mail{Kind: outbox.Hearing, Person: p.ID, About: id, Matter: matter, Path: "/hearings/" + id, Deadline: h.Due})
	}
	if err != nil {
		return err
	}
	return o.house.Mail(ctx, tx, h.By, list...)
}

// repliers are the people of a party who may reply for it: who has a role on the
// matter; where nobody has, its liaison officers in the house.
func repliers(ctx context.Context, tx Tx, matter, party string) ([]desk.Person, error) {
	people, err := tx.PeopleOf(ctx, party)
	var on, liaisons []desk.Person
	for _, p := range people {
		var here, house desk.Membership
		if err == nil {
			here, err = tx.Membership(ctx, matter, p.ID)
		}
		if err == nil {
			house, err = tx.Membership(ctx, desk.House, p.ID)
		}
		if len(here.Roles) > 0 {
			on = append(on, p)
		}
		if house.Does(desk.Liaison) {
			liaisons = append(liaisons, p)
		}
	}
	if len(on) == 0 {
		on = liaisons
	}
	return on, err
}

// Hearings lists what a person may reply to for their party, what waits first.
func (o *Office) Hearings(ctx context.Context, by string) ([]office.Hearing, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) ([]office.Hearing, error) { return o.hearings(ctx, tx, by) })
}

func (o *Office) hearings(ctx context.Context, tx Tx, by string) ([]office.Hearing, error) {
	p, err := tx.Person(ctx, by)
	if err != nil {
		return nil, err
	}
	calls, err := tx.HearingsTo(ctx, p.Party)
	waiting, rest := []office.Hearing{}, []office.Hearing{}
	for _, c := range calls {
		if err != nil {
			break
		}
		var h office.Hearing
		switch h, err = o.hearingFor(ctx, tx, by, c); {
		case office.Hidden(err):
			err = nil
		case h.Open:
			waiting = append(waiting, h)
		default:
			rest = append(rest, h)
		}
	}
	return append(waiting, rest...), err
}

// Hearing is one of them.
func (o *Office) Hearing(ctx context.Context, by string, id int64) (office.Hearing, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) (office.Hearing, error) {
		c, err := tx.Hearing(ctx, id)
		if err != nil {
			return office.Hearing{}, err
		}
		return o.hearingFor(ctx, tx, by, c)
	})
}

// hearingFor is a hearing for somebody who may reply; share.ErrNotFound for everybody
// else.
func (o *Office) hearingFor(ctx context.Context, tx Tx, by string, c docket.Call) (office.Hearing, error) {
	who, err := repliers(ctx, tx, c.Matter, c.Party)
	if err != nil {
		return office.Hearing{}, err
	}
	if !slices.ContainsFunc(who, func(p desk.Person) bool { return p.ID == by }) {
		return office.Hearing{}, share.ErrNotFound
	}
	m, err := tx.Matter(ctx, c.Matter)
	if err != nil {
		return office.Hearing{}, err
	}
	var failed error
	called := office.Names{}.Of(ctx, tx, &failed)
	h := office.Hearing{ID: c.Event, Case: c.Case, Matter: office.Named{ID: m.ID, Name: m.Title}, From: called(m.Owner), Party: office.Named{ID: c.Party, Name: called(c.Party)},
		Question: c.Question, Step: c.Step, Asked: c.Asked, Due: c.Due, Overdue: c.Open() && o.now().After(c.Due), Open: c.Open(), Reply: c.Reply, Replied: c.Replied, Event: c.ReplyEvent}
	if c.ReplyBy != "" {
		h.ReplyBy = called(c.ReplyBy)
	}
	return h, failed
}

// ReplyToHearing replies for a party. Those who decide read it as it stands.
func (o *Office) ReplyToHearing(ctx context.Context, by string, id int64, reply string) (office.Hearing, error) {
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) (office.Hearing, error) {
		c, err := tx.Hearing(ctx, id)
		if err != nil {
			return office.Hearing{}, err
		}
		if _, err := o.hearingFor(ctx, tx, by, c); err != nil {
			return office.Hearing{}, err
		}
		if err := o.sitting(tx, d).Answered(ctx, c, reply); err != nil {
			return office.Hearing{}, err
		}
		if c, err = tx.Hearing(ctx, id); err != nil {
			return office.Hearing{}, err
		}
		return o.hearingFor(ctx, tx, by, c)
	})
}

// Heard lists what a person may reply to for their party.
func (t told) Heard(ctx context.Context, tx office.Tx, by string) ([]office.Hearing, error) {
	in, err := within(tx)
	if err != nil {
		return nil, err
	}
	return t.office.hearings(ctx, in, by)
}

// Unheard reports whether a hearing still waits for a reply.
func (t told) Unheard(ctx context.Context, tx office.Tx, hearing string) (bool, error) {
	in, err := within(tx)
	id, wrong := strconv.ParseInt(hearing, 10, 64)
	if err = errors.Join(err, wrong); err != nil {
		return false, err
	}
	c, err := in.Hearing(ctx, id)
	return c.Open(), err
}
