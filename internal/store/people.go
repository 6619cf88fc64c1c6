package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"barium/internal/share"
)

// EnsurePerson returns the person with this party, name and address, adding
// person and party where there are none.
func (t *Tx) EnsurePerson(ctx context.Context, p share.Person) (share.Person, error) {
	party, err := t.ensure(ctx, `SELECT id FROM parties WHERE name = $1`,
		`INSERT INTO parties (name, id) VALUES ($1, $2)`, p.Party)
	if err != nil {
		return p, fmt.Errorf("party %q: %w", p.Party, err)
	}
	p.ID, err = t.ensure(ctx, `SELECT id FROM people WHERE party = $1 AND name = $2 AND email = $3`,
		`INSERT INTO people (party, name, email, id) VALUES ($1, $2, $3, $4)`, party, p.Name, p.Email)
	if err != nil {
		return p, fmt.Errorf("person %q: %w", p.Email, err)
	}
	return p, nil
}

// ensure finds an id, or inserts a row with a fresh one as the last value.
func (t *Tx) ensure(ctx context.Context, find, add string, key ...any) (string, error) {
	var id string
	err := t.one(ctx, find, key, &id)
	if !errors.Is(err, ErrNotFound) {
		return id, err
	}
	id = share.NewPersonID()
	return id, t.exec(ctx, add, append(key, id)...)
}

// People returns everybody, by party and name.
func (t *Tx) People(ctx context.Context) ([]share.Person, error) {
	var list []share.Person
	err := t.each(ctx, func(rows *sql.Rows) error {
		var p share.Person
		err := rows.Scan(&p.ID, &p.Party, &p.Name, &p.Email)
		list = append(list, p)
		return translate(err)
	}, `SELECT p.id, q.name, p.name, p.email FROM people p JOIN parties q ON q.id = p.party ORDER BY q.name, p.name, p.email`)
	return list, err
}
