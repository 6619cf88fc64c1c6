package app

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"barium/internal/share/desk"
	"barium/internal/store"
)

// Found founds the house: its first party, and a person there who is its registrar.
func (h *Home) Found(ctx context.Context, party, name, email string) (p desk.Person, err error) {
	err = h.store.Update(ctx, func(tx *store.Tx) error {
		p, err = desk.Found(ctx, tx, h.ledger.In(tx), desk.Party{Name: party}, desk.Person{Name: name, Email: email})
		return err
	})
	return p, err
}

// Person finds somebody who is registered, by id or by e-mail address, and says
// whether they have a role anywhere.
func (h *Home) Person(ctx context.Context, named string) (p desk.Person, role bool, err error) {
	err = h.store.View(ctx, func(tx *store.Tx) error {
		if p, err = onePerson(ctx, tx, named); err != nil {
			return err
		}
		places, err := tx.MembershipsOf(ctx, p.ID)
		role = slices.ContainsFunc(places, func(m desk.Membership) bool { return len(m.Roles) > 0 })
		return err
	})
	return p, role, err
}

func onePerson(ctx context.Context, tx *store.Tx, named string) (desk.Person, error) {
	parties, err := tx.Parties(ctx)
	if err != nil {
		return desk.Person{}, err
	}
	var found []desk.Person
	for _, party := range parties {
		people, err := tx.PeopleOf(ctx, party.ID)
		if err != nil {
			return desk.Person{}, err
		}
		for _, p := range people {
			if p.Event >= 0 && (p.ID == named || strings.EqualFold(p.Email, named)) {
				found = append(found, p)
			}
		}
	}
	switch len(found) {
	case 0:
		return desk.Person{}, fmt.Errorf("nobody is registered as %q: a registrar registers people, and the first one is registered by 'barium found'", named)
	case 1:
		return found[0], nil
	}
	return desk.Person{}, fmt.Errorf("%d people are registered as %q: name one by the id, %s of %s or %s of %s", len(found), named,
		found[0].ID, found[0].PartyName, found[1].ID, found[1].PartyName)
}
