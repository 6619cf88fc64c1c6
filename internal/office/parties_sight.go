package office

import (
	"context"
	"errors"
	"slices"

	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
)

// A sight is what a person may see of parties, of their standing and of who does
// what: everything for those who keep or audit the house, and for those who work
// for the owner of a matter what happens on it.
type sight struct {
	all     bool
	matters map[string]bool
}

// sight finds out how far a person sees.
func (o *Office) sight(ctx context.Context, tx Tx, by string) (sight, error) {
	s := sight{matters: map[string]bool{}}
	p, err := tx.Person(ctx, by)
	if err != nil {
		return s, err
	}
	list, err := tx.MembershipsOf(ctx, by)
	for _, m := range list {
		if err == nil {
			err = s.add(ctx, tx, p.Party, m)
		}
	}
	return s, err
}

func (s *sight) add(ctx context.Context, tx Tx, party string, m desk.Membership) error {
	if m.Matter == desk.House {
		s.all = s.all || m.Does(desk.Registrar, desk.Liaison, desk.Auditor)
		return nil
	}
	matter, err := tx.Matter(ctx, m.Matter)
	if err != nil {
		return err
	}
	works := matter.Owner == party && m.Does(desk.Clerk, desk.Liaison, desk.Approver)
	if works || m.Does(desk.Auditor) {
		s.matters[m.Matter] = true
	}
	return nil
}

// nothing reports whether nothing of parties can be seen.
func (s sight) nothing() bool { return !s.all && len(s.matters) == 0 }

// matter reports whether a matter can be seen; the house as a whole by those who
// see anything, for a standing altogether counts on their matters too.
func (s sight) matter(id string) bool {
	return s.all || s.matters[id] || id == desk.House && !s.nothing()
}

// party refuses a party that can't be seen: one that takes no part in any matter
// that can be. It looks like one that isn't there.
func (s sight) party(ctx context.Context, tx Tx, id string) (desk.Party, error) {
	p, err := tx.Party(ctx, id)
	if err != nil || s.all {
		return p, err
	}
	list, err := tx.PartsOf(ctx, id)
	if err != nil {
		return p, err
	}
	if !slices.ContainsFunc(list, func(matter string) bool { return s.matters[matter] }) {
		return desk.Party{}, share.ErrNotFound
	}
	return p, nil
}

// people keeps those of whom a person may know: all, or those who have or had
// roles on a matter that can be seen.
func (s sight) people(ctx context.Context, tx Tx, list []desk.Person) ([]desk.Person, error) {
	if s.all {
		return list, nil
	}
	var out []desk.Person
	for _, p := range list {
		places, err := tx.MembershipsOf(ctx, p.ID)
		if err != nil {
			return nil, err
		}
		if slices.ContainsFunc(places, func(m desk.Membership) bool { return s.matters[m.Matter] }) {
			out = append(out, p)
		}
	}
	return out, nil
}

// hideMatter turns a refusal into share.ErrNotFound where the person may not know
// of the matter: they have no role on it, and don't keep the house.
func (o *Office) hideMatter(ctx context.Context, tx Tx, by, matter string, err error) error {
	var r *policy.Refusal
	if !errors.As(err, &r) || matter == desk.House {
		return err
	}
	here, failed := tx.Membership(ctx, matter, by)
	if failed != nil {
		return failed
	}
	s, failed := o.sight(ctx, tx, by)
	if failed != nil {
		return failed
	}
	if len(here.Roles) == 0 && !s.matter(matter) {
		return errors.Join(share.ErrNotFound, err)
	}
	return err
}

// may reads a decision that is only asked for: a refusal is an answer.
func may(d policy.Decision, err error) (bool, error) {
	if errors.Is(err, policy.ErrRefused) {
		err = nil
	}
	return d.Allowed, err
}
