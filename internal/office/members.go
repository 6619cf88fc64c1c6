package office

import (
	"context"

	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
	"barium/internal/share/terms"
)

// An Admission is somebody with the roles that they have at a place: a matter, or
// the house as a whole.
type Admission struct {
	Person
	Roles    []string `json:"roles"`
	Admitted []string `json:"admitted"` // labels
	Event    int64    `json:"event"`    // of the ledger, that gave them
}

// A Roll is who has roles at a place.
type Roll struct {
	Matter string      `json:"matter"` // "" for the house as a whole
	Title  string      `json:"title"`
	Owner  string      `json:"owner"` // party's name; "" for the house
	People []Admission `json:"people"`
	// Others are who could be given roles here, for who may give them.
	Others []Person `json:"others"`
	Admits bool     `json:"admits"` // the person may give roles here
}

// Roll lists who has roles on a matter, or in the house where matter is empty, for
// those who give roles there, audit it, or work there for its owner.
func (o *Office) Roll(ctx context.Context, by, matter string) (Roll, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (Roll, error) {
		out, err := o.place(ctx, tx, d, by, matter)
		if err != nil {
			return out, err
		}
		list, err := tx.Members(ctx, matter)
		there := map[string]bool{}
		for _, m := range list {
			if err == nil && len(m.Roles) > 0 {
				there[m.Person] = true
				err = out.add(ctx, tx, m)
			}
		}
		if err == nil && out.Admits {
			out.Others, err = others(ctx, tx, there)
		}
		return out, err
	})
}

// place is what is to be known of a matter, or of the house, before who is there.
func (o *Office) place(ctx context.Context, tx Tx, d *desk.Desk, by, matter string) (Roll, error) {
	out := Roll{Matter: matter, Title: "The house", People: []Admission{}, Others: []Person{}}
	s, err := o.sight(ctx, tx, by)
	if err == nil && !(s.all || matter != desk.House && s.matter(matter)) {
		err = share.ErrNotFound
	}
	if err != nil {
		return out, err
	}
	if matter != desk.House {
		m, err := tx.Matter(ctx, matter)
		if err != nil {
			return out, err
		}
		owner, err := tx.Party(ctx, m.Owner)
		if err != nil {
			return out, err
		}
		out.Title, out.Owner = m.Title, owner.Name
	}
	out.Admits, err = may(d.Allow(ctx, policy.Admit, matter))
	return out, err
}

func (r *Roll) add(ctx context.Context, tx Tx, m desk.Membership) error {
	p, err := tx.Person(ctx, m.Person)
	r.People = append(r.People, admission(p, m))
	return err
}

func admission(p desk.Person, m desk.Membership) Admission {
	a := Admission{person(p), make([]string, len(m.Roles)), make([]string, len(m.Admitted)), m.Event}
	for i, r := range m.Roles {
		a.Roles[i] = string(r)
	}
	for i, l := range m.Admitted {
		a.Admitted[i] = string(l)
	}
	return a
}

func others(ctx context.Context, tx Tx, there map[string]bool) ([]Person, error) {
	out := []Person{}
	list, err := tx.Everybody(ctx)
	for _, p := range list {
		if !there[p.ID] && p.Event >= 0 {
			out = append(out, person(p))
		}
	}
	return out, err
}

// Admitting is one person's roles at a place, none perhaps, for who gives them.
type Admitting struct {
	Place Roll      `json:"place"` // without who else is there
	Now   Admission `json:"now"`
}

// Admitting looks at a person's roles at a place before they are changed.
func (o *Office) Admitting(ctx context.Context, by, matter, who string) (Admitting, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (Admitting, error) {
		at, err := o.place(ctx, tx, d, by, matter)
		if err == nil && !at.Admits {
			err = share.ErrNotFound
		}
		if err != nil {
			return Admitting{}, err
		}
		p, err := tx.Person(ctx, who)
		if err != nil {
			return Admitting{}, err
		}
		m, err := tx.Membership(ctx, matter, who)
		return Admitting{at, admission(p, m)}, err
	})
}

// Admit gives somebody roles and labels on a matter, or roles in the house, in
// place of those they had. Without roles they have none from now on.
func (o *Office) Admit(ctx context.Context, by, matter, who string, roles, labels []string) error {
	return act.Do(ctx, o.room, by, func(tx Tx, d *desk.Desk) error {
		m := desk.Membership{Matter: matter, Person: who}
		for _, r := range roles {
			m.Roles = append(m.Roles, desk.Role(r))
		}
		for _, l := range labels {
			m.Admitted = append(m.Admitted, terms.Label(l))
		}
		return o.hideMatter(ctx, tx, by, matter, d.Admit(ctx, m))
	})
}

// OpenMatter opens a matter for the party that owns it, and answers its id.
// secondPerson: releases on it take the approval of another than who proposes them.
func (o *Office) OpenMatter(ctx context.Context, by, title, owner string, secondPerson bool) (string, error) {
	return act.Run(ctx, o.room, by, func(_ Tx, d *desk.Desk) (string, error) {
		m, err := d.OpenMatter(ctx, title, owner, secondPerson)
		return m.ID, err
	})
}
