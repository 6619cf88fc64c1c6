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

// CompareNames orders by what people call things.
func CompareNames(a, b Named) int {
	return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
}

// Hidden reports whether an error says that there is nothing, or nothing to be
// known of.
func Hidden(err error) bool { return errors.Is(err, share.ErrNotFound) }

// A Seat is how a person stands to a matter: what they do there, and for whom.
type Seat struct {
	Matter desk.Matter
	person policy.Name
	Party  policy.Name
	roles  []desk.Role // there, and those in the house that count everywhere
}

// Seat looks up a person's seat. Who has none on the matter, or none but to read
// what is released to them, is told that there is no such matter.
func (o *Office) Seat(ctx context.Context, tx Tx, by, matter string) (Seat, error) {
	m, err := tx.Matter(ctx, matter)
	if err != nil {
		return Seat{}, share.ErrNotFound
	}
	f, err := o.desk(tx, by).Facts(ctx, policy.Read, matter)
	if err != nil {
		return Seat{}, err
	}
	s := Seat{Matter: m, person: f.Person, Party: f.Party}
	for _, r := range f.Roles {
		s.roles = append(s.roles, desk.Role(r))
	}
	if !s.Works() && !s.keeps() {
		return Seat{}, share.ErrNotFound
	}
	return s, nil
}

// Has reports whether they have one of the roles there.
func (s Seat) Has(roles ...desk.Role) bool {
	return slices.ContainsFunc(s.roles, func(r desk.Role) bool { return slices.Contains(roles, r) })
}

// Works: on documents of their party's.
func (s Seat) Works() bool { return s.Has(desk.Clerk, desk.Liaison, desk.Approver) }

// keeps: the house, or its record.
func (s Seat) keeps() bool { return s.Has(desk.Registrar, desk.Auditor) }

// whole: may know who else is on the matter, and how they stand. Others know of
// their own party alone.
func (s Seat) whole() bool { return s.keeps() || s.Works() && s.Party.ID == s.Matter.Owner }
