package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"barium/internal/signin"
)

// AddSession adds a session.
func (t *Tx) AddSession(ctx context.Context, secret signin.Hash, s signin.Session) error {
	err := t.exec(ctx, `INSERT INTO sessions (id, secret, person, device, method, made, used, ends, confirmed) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		s.ID, secret[:], s.Person, clean(s.Device), s.Method, micros(s.Made), micros(s.Used), micros(s.Ends), micros(s.Confirmed))
	if err != nil {
		return fmt.Errorf("add session %s: %w", s.ID, err)
	}
	return nil
}

func (t *Tx) sessions(ctx context.Context, where string, args ...any) (list []signin.Session, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var s signin.Session
		var made, used, ends, confirmed int64
		err := rows.Scan(&s.ID, &s.Person, &s.Device, &s.Method, &made, &used, &ends, &confirmed)
		s.Made, s.Used, s.Ends, s.Confirmed = fromMicros(made), fromMicros(used), fromMicros(ends), fromMicros(confirmed)
		list = append(list, s)
		return translate(err)
	}, `SELECT id, person, device, method, made, used, ends, confirmed FROM sessions `+where, args...)
	return list, err
}

// Session returns the one with this secret; the zero value if there is none.
func (t *Tx) Session(ctx context.Context, secret signin.Hash) (signin.Session, error) {
	list, err := t.sessions(ctx, `WHERE secret = $1`, secret[:])
	return optional(list, err)
}

// SessionsOf returns a person's, the latest used first.
func (t *Tx) SessionsOf(ctx context.Context, person string) ([]signin.Session, error) {
	return t.sessions(ctx, `WHERE person = $1 ORDER BY used DESC, id`, person)
}

// SetSession changes the secret, use and confirmation of the session that has the
// secret old. One that was ended meanwhile stays so.
func (t *Tx) SetSession(ctx context.Context, old, secret signin.Hash, s signin.Session) error {
	return t.exec(ctx, `UPDATE sessions SET secret = $1, used = $2, confirmed = $3 WHERE secret = $4 AND id = $5`,
		secret[:], micros(s.Used), micros(s.Confirmed), old[:], s.ID)
}

// DropSession forgets a session.
func (t *Tx) DropSession(ctx context.Context, id string) error {
	return t.exec(ctx, `DELETE FROM sessions WHERE id = $1`, id)
}

// AddToken adds a token.
func (t *Tx) AddToken(ctx context.Context, secret signin.Hash, k signin.Token) error {
	err := t.exec(ctx, `INSERT INTO api_tokens (id, secret, person, name, scopes, made, used, ends, event) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		k.ID, secret[:], k.Person, clean(k.Name), asJSON(k.Scopes), micros(k.Made), micros(k.Used), micros(k.Ends), k.Event)
	if err != nil {
		return fmt.Errorf("add token %s: %w", k.ID, err)
	}
	return nil
}

func (t *Tx) tokens(ctx context.Context, where string, args ...any) (list []signin.Token, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var k signin.Token
		var scopes string
		var made, used, ends int64
		if err := rows.Scan(&k.ID, &k.Person, &k.Name, &scopes, &made, &used, &ends, &k.Event); err != nil {
			return translate(err)
		}
		k.Made, k.Used, k.Ends = fromMicros(made), fromMicros(used), fromMicros(ends)
		list = append(list, k)
		if err := fromJSON(scopes, &list[len(list)-1].Scopes); err != nil {
			return fmt.Errorf("scopes of token %s: %w", k.ID, err)
		}
		return nil
	}, `SELECT id, person, name, scopes, made, used, ends, event FROM api_tokens `+where, args...)
	return list, err
}

// Token returns the one with this secret; the zero value if there is none.
func (t *Tx) Token(ctx context.Context, secret signin.Hash) (signin.Token, error) {
	list, err := t.tokens(ctx, `WHERE secret = $1`, secret[:])
	return optional(list, err)
}

// TokensOf returns a person's, newest first.
func (t *Tx) TokensOf(ctx context.Context, person string) ([]signin.Token, error) {
	return t.tokens(ctx, `WHERE person = $1 ORDER BY event DESC`, person)
}

// UseToken notes when a token was last used.
func (t *Tx) UseToken(ctx context.Context, id string, at time.Time) error {
	return t.exec(ctx, `UPDATE api_tokens SET used = $1 WHERE id = $2`, micros(at), id)
}

// DropToken forgets a token.
func (t *Tx) DropToken(ctx context.Context, id string) error {
	return t.exec(ctx, `DELETE FROM api_tokens WHERE id = $1`, id)
}

// AddCeremony keeps what was begun.
func (t *Tx) AddCeremony(ctx context.Context, secret signin.Hash, c signin.Ceremony) error {
	err := t.exec(ctx, `INSERT INTO ceremonies (secret, kind, person, sealed, ends) VALUES ($1, $2, $3, $4, $5)`,
		secret[:], c.Kind, c.Person, c.Sealed, micros(c.Ends))
	if err != nil {
		return fmt.Errorf("begin %s: %w", c.Kind, err)
	}
	return nil
}

// Ceremony returns what was begun under this secret; the zero value if nothing.
func (t *Tx) Ceremony(ctx context.Context, secret signin.Hash) (signin.Ceremony, error) {
	var c signin.Ceremony
	var ends int64
	err := t.one(ctx, `SELECT kind, person, sealed, ends FROM ceremonies WHERE secret = $1`, []any{secret[:]}, &c.Kind, &c.Person, &c.Sealed, &ends)
	if errors.Is(err, ErrNotFound) {
		return signin.Ceremony{}, nil
	}
	c.Ends = fromMicros(ends)
	return c, err
}

// DropCeremony forgets it.
func (t *Tx) DropCeremony(ctx context.Context, secret signin.Hash) error {
	return t.exec(ctx, `DELETE FROM ceremonies WHERE secret = $1`, secret[:])
}

// DropEnded forgets what ended by itself before now.
func (t *Tx) DropEnded(ctx context.Context, now time.Time) error {
	var errs []error
	for _, table := range []string{"sessions", "api_tokens", "ceremonies"} {
		errs = append(errs, t.exec(ctx, `DELETE FROM `+table+` WHERE ends <= $1`, micros(now)))
	}
	return errors.Join(errs...)
}
