package inquiry

import (
	"cmp"
	"slices"
	"strings"

	"barium/internal/casebook/access"
)

// people lists a part of everybody against the items: first those who held most of
// it, last those who are excluded.
func (s *standpoint) people(out *CaseHolders, part extent) {
	order := s.order()
	out.Total = len(order)
	from := min(part.from, len(order))
	to := min(from+part.rows, len(order))
	if to < len(order) {
		out.Next = from/part.rows + 2
	}
	for _, x := range order[from:to] {
		out.People = append(out.People, s.row(x, out.Columns))
	}
}

// A ranked person is one with for how many items they have which status.
type ranked struct {
	id                             string
	name                           HolderName
	held, may, derive, open, entry int
}

func (s *standpoint) order() []ranked {
	people := s.Inquiry.Inquiry.People
	list := make([]ranked, len(people))
	for i, p := range people {
		list[i] = ranked{id: p.ID, name: s.name(p.ID)}
	}
	for least, into := range map[access.Status]func(*ranked) *int{
		access.Held: func(r *ranked) *int { return &r.held }, access.MayHave: func(r *ranked) *int { return &r.may },
		access.MayDerive: func(r *ranked) *int { return &r.derive }, access.NoRecord: func(r *ranked) *int { return &r.open },
	} {
		for i, n := range s.Access.Count(least) {
			*into(&list[i]) = n
		}
	}
	with := map[string]bool{}
	for _, e := range s.Entries {
		with[e.Person] = true
	}
	for i := range list {
		if with[list[i].id] {
			list[i].entry = 1
		}
	}
	slices.SortFunc(list, func(a, b ranked) int {
		return cmp.Or(b.held-a.held, b.may-a.may, b.entry-a.entry, b.derive-a.derive, b.open-a.open,
			cmp.Compare(a.name.Party, b.name.Party), cmp.Compare(a.name.Name, b.name.Name), cmp.Compare(a.id, b.id))
	})
	return list
}

func (s *standpoint) row(x ranked, columns []int) HolderRow {
	r := HolderRow{Person: x.name, Own: s.Inquiry.People[x.id].Party == s.file.Owner.ID, Named: strings.HasPrefix(x.id, "event "),
		Statuses: []string{}, Held: x.held, Excluded: len(s.Leaks) - x.open}
	for _, i := range columns {
		status, err := s.Access.Status(x.id, i)
		if err != nil {
			status = access.NoRecord // it can't be: whoever is listed is in the inquiry
		}
		r.Statuses = append(r.Statuses, status.String())
	}
	r.Reason = s.reason(x)
	return r
}

// reason is why somebody is excluded from an item: when they first had it.
func (s *standpoint) reason(x ranked) string {
	if x.open == len(s.Leaks) {
		return ""
	}
	for i := range s.Leaks {
		if status, err := s.Access.Status(x.id, i); err != nil || status != access.Excluded {
			continue
		}
		c, err := s.Access.Certificate(x.id, i)
		if err == nil && len(c.Clauses) > 0 {
			return c.Clauses[0].Text
		}
	}
	return ""
}
