package office

import (
	"cmp"
	"context"
	"errors"
	"slices"

	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
)

// A Named is an id with what people call it.
type Named struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

func compareNames(a, b Named) int {
	return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
}

// hidden reports whether an error says that there is nothing, or nothing to be
// known of.
func hidden(err error) bool { return errors.Is(err, share.ErrNotFound) }

// A seat is how a person stands to a matter: what they do there, and for whom.
type seat struct {
	matter desk.Matter
	person policy.Name
	party  policy.Name
	roles  []desk.Role // there, and those in the house that count everywhere
}

// seat looks up a person's seat. Who has none on the matter, or none but to read
// what is released to them, is told that there is no such matter.
func (o *Office) seat(ctx context.Context, tx Tx, by, matter string) (seat, error) {
	m, err := tx.Matter(ctx, matter)
	if err != nil {
		return seat{}, share.ErrNotFound
	}
	f, err := o.desk(tx, by).Facts(ctx, policy.Read, matter)
	if err != nil {
		return seat{}, err
	}
	s := seat{matter: m, person: f.Person, party: f.Party}
	for _, r := range f.Roles {
		s.roles = append(s.roles, desk.Role(r))
	}
	if !s.works() && !s.keeps() {
		return seat{}, share.ErrNotFound
	}
	return s, nil
}

func (s seat) has(roles ...desk.Role) bool {
	return slices.ContainsFunc(s.roles, func(r desk.Role) bool { return slices.Contains(roles, r) })
}

// works: on documents of their party's.
func (s seat) works() bool { return s.has(desk.Clerk, desk.Liaison, desk.Approver) }

// keeps: the house, or its record.
func (s seat) keeps() bool { return s.has(desk.Registrar, desk.Auditor) }

// whole: may know who else is on the matter, and how they stand. Others know of
// their own party alone.
func (s seat) whole() bool { return s.keeps() || s.works() && s.party.ID == s.matter.Owner }
