package office

import (
	"context"
	"slices"

	"barium/internal/office/act"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
)

// A PartyPage is a party with what there is to know of it.
type PartyPage struct {
	Party
	People     []Person `json:"people"`
	Clients    []Named  `json:"clients"` // that it protects, in the sense of TLP:AMBER
	Altogether Stand    `json:"altogether"`
	// On is how it stands on each matter that it takes part in and that the person
	// sees, with what it holds there.
	On []Part `json:"on" nullable:"false"`
	// Registrar: the person may register people here and name clients, of whom
	// Others could be.
	Registrar bool    `json:"registrar"`
	Others    []Named `json:"others"`
}

// A Part is that of a party in a matter.
type Part struct {
	Stand
	Owner bool   `json:"owner"` // the matter is the party's
	Holds []Held `json:"holds" nullable:"false"`
}

// Party is one party, for those who may see it.
func (o *Office) Party(ctx context.Context, by, id string) (PartyPage, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (PartyPage, error) {
		s, err := o.sight(ctx, tx, by)
		if err != nil {
			return PartyPage{}, err
		}
		p, err := s.party(ctx, tx, id)
		if err != nil {
			return PartyPage{}, err
		}
		out := PartyPage{Party: Party{ID: p.ID, Name: p.Name, Registered: p.Event >= 0}}
		if out.Registrar, err = may(d.Allow(ctx, policy.Register, desk.House)); err == nil {
			err = out.fill(ctx, tx, s)
		}
		if err == nil {
			out.Altogether, _, err = o.StandAt(ctx, tx, d, id, desk.House)
		}
		if err == nil {
			out.On, err = o.parts(ctx, tx, d, s, id)
		}
		return out, err
	})
}

// fill adds whom the party consists of and whom it protects.
func (p *PartyPage) fill(ctx context.Context, tx Tx, s sight) error {
	people, err := tx.PeopleOf(ctx, p.ID)
	if err == nil {
		people, err = s.people(ctx, tx, people)
	}
	if err != nil {
		return err
	}
	p.People, p.Headcount = persons(people), len(people)
	clients, err := tx.ClientsOf(ctx, p.ID)
	if err != nil {
		return err
	}
	taken := map[string]bool{p.ID: true}
	p.Clients, p.Others = []Named{}, []Named{}
	for _, c := range clients {
		taken[c.ID] = true
		p.Clients = append(p.Clients, Named{c.ID, c.Name})
	}
	if !p.Registrar {
		return nil
	}
	all, err := tx.Parties(ctx)
	for _, c := range all {
		if !taken[c.ID] {
			p.Others = append(p.Others, Named{c.ID, c.Name})
		}
	}
	return err
}

// parts lists the matters that a party takes part in, as far as a person sees.
func (o *Office) parts(ctx context.Context, tx Tx, d *desk.Desk, s sight, party string) ([]Part, error) {
	list := []Part{}
	held, err := tx.Held(ctx, party)
	if err != nil {
		return nil, err
	}
	matters, err := tx.PartsOf(ctx, party)
	for _, id := range matters {
		if err != nil || !s.matter(id) {
			continue
		}
		part := Part{Holds: []Held{}}
		if part.Stand, _, err = o.StandAt(ctx, tx, d, party, id); err != nil {
			return nil, err
		}
		for _, h := range held {
			if h.Matter == id {
				part.Holds = append(part.Holds, h)
			}
		}
		var m desk.Matter
		m, err = tx.Matter(ctx, id)
		part.Owner = m.Owner == party
		list = append(list, part)
	}
	slices.SortFunc(list, func(a, b Part) int { return CompareNames(a.Matter, b.Matter) })
	return list, err
}
