package office

import (
	"context"

	"barium/internal/office/act"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
)

// A Party is an organisation, as who may see it sees it.
type Party struct {
	ID        string `json:"id"`
	Name      string `json:"name"`
	Headcount int    `json:"headcount"` // people there whom who asks may know of
	// Registered is false for one that is only known from a copy it was sent.
	Registered bool `json:"registered"`
}

// Parties are those that a person may see, by name.
type Parties struct {
	Parties []Party `json:"parties"`
	// Registrar: the person may register more.
	Registrar bool `json:"registrar"`
}

// Parties lists the parties that a person may see.
func (o *Office) Parties(ctx context.Context, by string) (Parties, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (Parties, error) {
		out := Parties{Parties: []Party{}}
		seen, err := o.seenParties(ctx, tx, by)
		if err != nil {
			return out, err
		}
		people, err := o.headcounts(ctx, tx, by)
		if err != nil {
			return out, err
		}
		for _, p := range seen {
			out.Parties = append(out.Parties, Party{p.ID, p.Name, people[p.ID], p.Event >= 0})
		}
		out.Registrar, err = may(d.Allow(ctx, policy.Register, desk.House))
		return out, err
	})
}

// headcounts counts by party whom a person may know of.
func (o *Office) headcounts(ctx context.Context, tx Tx, by string) (map[string]int, error) {
	s, err := o.sight(ctx, tx, by)
	if err != nil {
		return nil, err
	}
	if s.all {
		return tx.CountPeople(ctx)
	}
	known, count := map[string]bool{}, map[string]int{}
	for matter := range s.matters {
		members, err := tx.Members(ctx, matter)
		if err != nil {
			return nil, err
		}
		for _, m := range members {
			if known[m.Person] {
				continue
			}
			known[m.Person] = true
			p, err := tx.Person(ctx, m.Person)
			if err != nil {
				return nil, err
			}
			count[p.Party]++
		}
	}
	return count, nil
}

func (o *Office) seenParties(ctx context.Context, tx Tx, by string) ([]desk.Party, error) {
	s, err := o.sight(ctx, tx, by)
	if err != nil || s.nothing() {
		return nil, err
	}
	all, err := tx.Parties(ctx)
	if err != nil || s.all {
		return all, err
	}
	there := map[string]bool{}
	for matter := range s.matters {
		list, err := tx.PartiesOn(ctx, matter)
		if err != nil {
			return nil, err
		}
		for _, id := range list {
			there[id] = true
		}
	}
	var list []desk.Party
	for _, p := range all {
		if there[p.ID] {
			list = append(list, p)
		}
	}
	return list, nil
}

// RegisterParty registers an organisation.
func (o *Office) RegisterParty(ctx context.Context, by, name string) (Party, error) {
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) (Party, error) {
		p, err := d.RegisterParty(ctx, name)
		if err != nil {
			return Party{}, err
		}
		people, err := tx.PeopleOf(ctx, p.ID)
		return Party{p.ID, p.Name, len(people), true}, err
	})
}

// NameClient records that a party protects another, which TLP:AMBER lets it pass
// things on to.
func (o *Office) NameClient(ctx context.Context, by, party, client string) error {
	return act.Do(ctx, o.room, by, func(_ Tx, d *desk.Desk) error { return d.NameClient(ctx, party, client) })
}
