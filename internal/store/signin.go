package store

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"barium/internal/signin"
)

var _ signin.Tx = (*Tx)(nil)

// AddInvitation adds a person's invitation, in place of those not used.
func (t *Tx) AddInvitation(ctx context.Context, secret signin.Hash, i signin.Invitation) error {
	err := t.exec(ctx, `DELETE FROM invitations WHERE person = $1 AND used = 0`, i.Person)
	if err == nil {
		err = t.exec(ctx, `INSERT INTO invitations (id, secret, person, maker, made, ends, used, event) VALUES ($1, $2, $3, $4, $5, $6, 0, $7)`,
			i.ID, secret[:], i.Person, i.By, micros(i.Made), micros(i.Ends), i.Event)
	}
	if err != nil {
		return fmt.Errorf("add invitation %s: %w", i.ID, err)
	}
	return nil
}

func (t *Tx) invitations(ctx context.Context, where string, args ...any) (list []signin.Invitation, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var i signin.Invitation
		var made, ends, used int64
		err := rows.Scan(&i.ID, &i.Person, &i.By, &made, &ends, &used, &i.Event)
		i.Made, i.Ends, i.Used = fromMicros(made), fromMicros(ends), fromMicros(used)
		list = append(list, i)
		return translate(err)
	}, `SELECT id, person, maker, made, ends, used, event FROM invitations `+where, args...)
	return list, err
}

// Invitation returns the one with this secret; the zero value if there is none.
func (t *Tx) Invitation(ctx context.Context, secret signin.Hash) (signin.Invitation, error) {
	list, err := t.invitations(ctx, `WHERE secret = $1`, secret[:])
	return optional(list, err)
}

// InvitationsOf returns a person's, newest first.
func (t *Tx) InvitationsOf(ctx context.Context, person string) ([]signin.Invitation, error) {
	return t.invitations(ctx, `WHERE person = $1 ORDER BY event DESC`, person)
}

// UseInvitation notes when it was used.
func (t *Tx) UseInvitation(ctx context.Context, id string, at time.Time) error {
	return t.exec(ctx, `UPDATE invitations SET used = $1 WHERE id = $2`, micros(at), id)
}

// AddPasskey adds a passkey; ErrConflict if its key is there.
func (t *Tx) AddPasskey(ctx context.Context, k signin.Passkey) error {
	err := t.exec(ctx, `INSERT INTO passkeys (id, key, person, name, record, made, used, suspect, event) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		k.ID, k.Key, k.Person, clean(k.Name), clean(string(k.Record)), micros(k.Made), micros(k.Used), micros(k.Suspect), k.Event)
	if err != nil {
		return fmt.Errorf("add passkey %s: %w", k.ID, err)
	}
	return nil
}

func (t *Tx) passkeys(ctx context.Context, where string, args ...any) (list []signin.Passkey, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var k signin.Passkey
		var record string
		var made, used, suspect int64
		err := rows.Scan(&k.ID, &k.Key, &k.Person, &k.Name, &record, &made, &used, &suspect, &k.Event)
		k.Record, k.Made, k.Used, k.Suspect = []byte(record), fromMicros(made), fromMicros(used), fromMicros(suspect)
		list = append(list, k)
		return translate(err)
	}, `SELECT id, key, person, name, record, made, used, suspect, event FROM passkeys `+where, args...)
	return list, err
}

// Passkey returns the one that a device knows by this key; the zero value if
// there is none.
func (t *Tx) Passkey(ctx context.Context, key []byte) (signin.Passkey, error) {
	list, err := t.passkeys(ctx, `WHERE key = $1`, key)
	return optional(list, err)
}

// PasskeysOf returns a person's, oldest first.
func (t *Tx) PasskeysOf(ctx context.Context, person string) ([]signin.Passkey, error) {
	return t.passkeys(ctx, `WHERE person = $1 ORDER BY event`, person)
}

// SetPasskey changes its name, record, use and suspicion.
func (t *Tx) SetPasskey(ctx context.Context, k signin.Passkey) error {
	return t.exec(ctx, `UPDATE passkeys SET name = $1, record = $2, used = $3, suspect = $4 WHERE id = $5`,
		clean(k.Name), clean(string(k.Record)), micros(k.Used), micros(k.Suspect), k.ID)
}

// DropPasskey forgets a passkey.
func (t *Tx) DropPasskey(ctx context.Context, id string) error {
	return t.exec(ctx, `DELETE FROM passkeys WHERE id = $1`, id)
}
