package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"barium/internal/share/desk"
)

var _ desk.Tx = (*Tx)(nil)

// AddParty adds a party, or gives one that came with a copy its registration.
func (t *Tx) AddParty(ctx context.Context, p desk.Party) error {
	err := t.exec(ctx, `INSERT INTO parties (id, name, event) VALUES ($1, $2, $3)
		ON CONFLICT (id) DO UPDATE SET event = excluded.event WHERE parties.event < 0`, p.ID, p.Name, p.Event)
	if err != nil {
		return fmt.Errorf("add party %q: %w", p.Name, err)
	}
	return nil
}

func (t *Tx) parties(ctx context.Context, where string, args ...any) (list []desk.Party, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var p desk.Party
		err := rows.Scan(&p.ID, &p.Name, &p.Event)
		list = append(list, p)
		return translate(err)
	}, `SELECT id, name, event FROM parties `+where, args...)
	return list, err
}

// Parties returns all of them, by name.
func (t *Tx) Parties(ctx context.Context) ([]desk.Party, error) {
	return t.parties(ctx, `ORDER BY name`)
}

// Party returns a party by its id; ErrNotFound if there is none.
func (t *Tx) Party(ctx context.Context, id string) (desk.Party, error) {
	list, err := t.parties(ctx, `WHERE id = $1`, id)
	return single(list, err)
}

// PartyNamed returns the party of that name; the zero value if there is none.
func (t *Tx) PartyNamed(ctx context.Context, name string) (desk.Party, error) {
	list, err := t.parties(ctx, `WHERE name = $1`, name)
	return optional(list, err)
}

// single is the one row there has to be.
func single[V any](list []V, err error) (V, error) {
	var zero V
	if err == nil && len(list) == 0 {
		err = ErrNotFound
	}
	if err != nil {
		return zero, err
	}
	return list[0], nil
}

// optional is the one row there may be.
func optional[V any](list []V, err error) (V, error) {
	v, err := single(list, err)
	if errors.Is(err, ErrNotFound) {
		err = nil
	}
	return v, err
}

// AddPerson adds a person, or gives one that came with a copy their registration.
func (t *Tx) AddPerson(ctx context.Context, p desk.Person) error {
	err := t.exec(ctx, `INSERT INTO people (id, party, name, email, event) VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (id) DO UPDATE SET event = excluded.event WHERE people.event < 0`, p.ID, p.Party, p.Name, p.Email, p.Event)
	if err != nil {
		return fmt.Errorf("add person %q: %w", p.Email, err)
	}
	return nil
}

func (t *Tx) persons(ctx context.Context, where string, args ...any) (list []desk.Person, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var p desk.Person
		err := rows.Scan(&p.ID, &p.Party, &p.PartyName, &p.Name, &p.Email, &p.Event)
		list = append(list, p)
		return translate(err)
	}, `SELECT p.id, q.id, q.name, p.name, p.email, p.event FROM people p JOIN parties q ON q.id = p.party `+where, args...)
	return list, err
}

// Person returns a person by their id; ErrNotFound if there is none.
func (t *Tx) Person(ctx context.Context, id string) (desk.Person, error) {
	list, err := t.persons(ctx, `WHERE p.id = $1`, id)
	return single(list, err)
}

// PersonNamed returns the person at a party with this name and address; the zero
// value if there is none.
func (t *Tx) PersonNamed(ctx context.Context, party, name, email string) (desk.Person, error) {
	list, err := t.persons(ctx, `WHERE p.party = $1 AND p.name = $2 AND p.email = $3`, party, name, email)
	return optional(list, err)
}

// PeopleOf returns a party's people, by name.
func (t *Tx) PeopleOf(ctx context.Context, party string) ([]desk.Person, error) {
	return t.persons(ctx, `WHERE p.party = $1 ORDER BY p.name, p.email`, party)
}

// Everybody returns all people, by party and name.
func (t *Tx) Everybody(ctx context.Context) ([]desk.Person, error) {
	return t.persons(ctx, `ORDER BY q.name, p.name, p.email`)
}

// CountPeople counts the people of each party.
func (t *Tx) CountPeople(ctx context.Context) (map[string]int, error) {
	count := map[string]int{}
	err := t.each(ctx, func(rows *sql.Rows) error {
		var party string
		var n int
		err := rows.Scan(&party, &n)
		count[party] = n
		return translate(err)
	}, `SELECT party, COUNT(*) FROM people GROUP BY party`)
	return count, err
}

// parts are the matters with the parties that take part in them.
const parts = `(SELECT id AS matter, owner AS party FROM matters
	UNION SELECT m.matter, p.party FROM memberships m JOIN people p ON p.id = m.person WHERE m.matter <> ''
	UNION SELECT r.matter, x.party FROM releases r JOIN release_readers x ON x.release = r.id
	UNION SELECT matter, party FROM standings WHERE matter <> '') parts`

// PartsOf lists the matters that a party takes or took part in.
func (t *Tx) PartsOf(ctx context.Context, party string) ([]string, error) {
	return t.names(ctx, `SELECT matter FROM `+parts+` WHERE party = $1 ORDER BY matter`, party)
}

// PartiesOn lists the parties that take or took part in a matter.
func (t *Tx) PartiesOn(ctx context.Context, matter string) ([]string, error) {
	return t.names(ctx, `SELECT party FROM `+parts+` WHERE matter = $1 ORDER BY party`, matter)
}

func (t *Tx) names(ctx context.Context, query string, args ...any) (list []string, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var name string
		err := rows.Scan(&name)
		list = append(list, name)
		return translate(err)
	}, query, args...)
	return list, err
}

// AddClient records that a party protects another; once is enough.
func (t *Tx) AddClient(ctx context.Context, party, client string, event int64) error {
	return t.exec(ctx, `INSERT INTO clients (party, client, event) VALUES ($1, $2, $3) ON CONFLICT (party, client) DO NOTHING`, party, client, event)
}

// ClientsOf lists the parties that a party protects, by name.
func (t *Tx) ClientsOf(ctx context.Context, party string) ([]desk.Party, error) {
	return t.parties(ctx, `WHERE id IN (SELECT client FROM clients WHERE party = $1) ORDER BY name`, party)
}

// IsClient reports whether a party protects another.
func (t *Tx) IsClient(ctx context.Context, party, client string) (bool, error) {
	return t.any(ctx, `SELECT COUNT(*) FROM clients WHERE party = $1 AND client = $2`, party, client)
}

// any reports whether a count is more than nothing.
func (t *Tx) any(ctx context.Context, count string, args ...any) (bool, error) {
	var n int
	err := t.one(ctx, count, args, &n)
	return n > 0, err
}
