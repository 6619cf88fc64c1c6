package office

import (
	"context"
	"slices"

	"barium/internal/office/act"
	"barium/internal/share/desk"
)

// A MatterLine is a matter in a list.
type MatterLine struct {
	ID           string      `json:"id"`
	Title        string      `json:"title"`
	Owner        Named       `json:"owner"`                  // party
	SecondPerson bool        `json:"secondPerson"`           // a release takes a second person's approval
	Roles        []desk.Role `json:"roles" nullable:"false"` // of the person who asks
}

// Matters lists the matters that a person works on, or all of them for who keeps
// the house or audits it; the newest first.
func (o *Office) Matters(ctx context.Context, by string) ([]MatterLine, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) ([]MatterLine, error) {
		list := []MatterLine{}
		seats, err := o.Seats(ctx, tx, by)
		for _, s := range seats {
			if err == nil {
				var line MatterLine
				line, err = s.line(ctx, tx)
				list = append(list, line)
			}
		}
		return list, err
	})
}

// Seats are those that a person has, on the newest matter first.
func (o *Office) Seats(ctx context.Context, tx Tx, by string) ([]Seat, error) {
	matters, err := o.MattersOf(ctx, tx, by)
	if err != nil {
		return nil, err
	}
	var list []Seat
	for _, m := range slices.Backward(matters) {
		s, err := o.Seat(ctx, tx, by, m.ID)
		if err == nil {
			list = append(list, s)
		} else if !Hidden(err) {
			return nil, err
		}
	}
	return list, nil
}

// MattersOf narrows the matters down to those where a person can have a seat.
func (o *Office) MattersOf(ctx context.Context, tx Tx, by string) ([]desk.Matter, error) {
	places, err := tx.MembershipsOf(ctx, by)
	if err != nil {
		return nil, err
	}
	all, err := tx.Matters(ctx)
	if slices.ContainsFunc(places, func(m desk.Membership) bool { return m.Matter == desk.House }) {
		return all, err
	}
	return slices.DeleteFunc(all, func(m desk.Matter) bool {
		return !slices.ContainsFunc(places, func(p desk.Membership) bool { return p.Matter == m.ID })
	}), err
}

func (s Seat) line(ctx context.Context, tx Tx) (MatterLine, error) {
	owner, err := tx.Party(ctx, s.Matter.Owner)
	return MatterLine{
		ID: s.Matter.ID, Title: s.Matter.Title, Owner: Named{owner.ID, owner.Name}, SecondPerson: s.Matter.SecondPerson, Roles: s.roles,
	}, err
}
