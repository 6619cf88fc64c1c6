package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"barium/internal/signin"
)

// SetCodes sets what a person's authenticator app shows.
func (t *Tx) SetCodes(ctx context.Context, c signin.Codes) error {
	err := t.exec(ctx, `INSERT INTO one_time_codes (person, sealed, step, made, event) VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (person) DO UPDATE SET sealed = excluded.sealed, step = excluded.step, made = excluded.made, event = excluded.event`,
		c.Person, c.Sealed, c.Step, micros(c.Made), c.Event)
	if err != nil {
		return fmt.Errorf("one-time codes of %s: %w", c.Person, err)
	}
	return nil
}

// Codes returns a person's; the zero value if there are none.
func (t *Tx) Codes(ctx context.Context, person string) (signin.Codes, error) {
	var c signin.Codes
	var made int64
	err := t.one(ctx, `SELECT person, sealed, step, made, event FROM one_time_codes WHERE person = $1`, []any{person},
		&c.Person, &c.Sealed, &c.Step, &made, &c.Event)
	if errors.Is(err, ErrNotFound) {
		return signin.Codes{}, nil
	}
	c.Made = fromMicros(made)
	return c, err
}

// DropCodes forgets a person's.
func (t *Tx) DropCodes(ctx context.Context, person string) error {
	return t.exec(ctx, `DELETE FROM one_time_codes WHERE person = $1`, person)
}

// SetFailures notes how many codes in a row were wrong.
func (t *Tx) SetFailures(ctx context.Context, person string, f signin.Failures) error {
	return t.exec(ctx, `INSERT INTO wrong_codes (person, count, last) VALUES ($1, $2, $3)
		ON CONFLICT (person) DO UPDATE SET count = excluded.count, last = excluded.last`, person, f.Count, micros(f.Last))
}

// Failures returns how many codes in a row were wrong.
func (t *Tx) Failures(ctx context.Context, person string) (signin.Failures, error) {
	var f signin.Failures
	var last int64
	err := t.one(ctx, `SELECT count, last FROM wrong_codes WHERE person = $1`, []any{person}, &f.Count, &last)
	if errors.Is(err, ErrNotFound) {
		return signin.Failures{}, nil
	}
	f.Last = fromMicros(last)
	return f, err
}

// AddLink ties an account at an organisation to a person; ErrConflict if it is
// tied to one.
func (t *Tx) AddLink(ctx context.Context, l signin.Link) error {
	err := t.exec(ctx, `INSERT INTO organisation_links (issuer, subject, person, made, event) VALUES ($1, $2, $3, $4, $5)`,
		l.Issuer, clean(l.Subject), l.Person, micros(l.Made), l.Event)
	if err != nil {
		return fmt.Errorf("tie an account to %s: %w", l.Person, err)
	}
	return nil
}

func (t *Tx) links(ctx context.Context, where string, args ...any) (list []signin.Link, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var l signin.Link
		var made int64
		err := rows.Scan(&l.Issuer, &l.Subject, &l.Person, &made, &l.Event)
		l.Made = fromMicros(made)
		list = append(list, l)
		return translate(err)
	}, `SELECT issuer, subject, person, made, event FROM organisation_links `+where, args...)
	return list, err
}

// Link returns whose an account is; the zero value if nobody's.
func (t *Tx) Link(ctx context.Context, issuer, subject string) (signin.Link, error) {
	list, err := t.links(ctx, `WHERE issuer = $1 AND subject = $2`, issuer, clean(subject))
	return optional(list, err)
}

// LinksOf returns the accounts that are a person's, oldest first.
func (t *Tx) LinksOf(ctx context.Context, person string) ([]signin.Link, error) {
	return t.links(ctx, `WHERE person = $1 ORDER BY event`, person)
}
