package office

import (
	"context"

	"barium/internal/share/desk"
	"barium/internal/share/policy"
)

// A PartyPage is a party with what there is to know of it.
type PartyPage struct {
	Party
	People  []Person `json:"people"`
	Clients []Named  `json:"clients"` // that it protects, in the sense of TLP:AMBER
	// Registrar: the person may register people here and name clients, of whom
	// Others could be.
	Registrar bool    `json:"registrar"`
	Others    []Named `json:"others"`
}

// Party is one party, for those who may see it.
func (o *Office) Party(ctx context.Context, by, id string) (PartyPage, error) {
	return look(ctx, o, by, func(tx Tx, d *desk.Desk) (PartyPage, error) {
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
			err = out.fill(ctx, tx)
		}
		return out, err
	})
}

// fill adds whom the party consists of and whom it protects.
func (p *PartyPage) fill(ctx context.Context, tx Tx) error {
	people, err := tx.PeopleOf(ctx, p.ID)
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
