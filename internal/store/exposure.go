package store

import (
	"barium/internal/office/secrets"
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// AddWorld adds a version of a world; ErrConflict if there is that version.
func (t *Tx) AddWorld(ctx context.Context, w secrets.KeptWorld) error {
	err := t.exec(ctx, `INSERT INTO worlds (id, version, matter, party, person, name, candidates, data, at, event) VALUES (`+places(1, 10)+`)`,
		w.ID, w.Version, w.Matter, w.Party, w.By, clean(w.Name), w.Candidates, notNil(w.Data), micros(w.At), w.Event)
	if err != nil {
		return fmt.Errorf("add world %s, version %d: %w", w.ID, w.Version, err)
	}
	return nil
}

// World returns a version of a world, 0 for the newest; ErrNotFound if there is none.
func (t *Tx) World(ctx context.Context, id string, version int) (secrets.KeptWorld, error) {
	list, err := t.worlds(ctx, `, data FROM worlds WHERE id = $1 AND (version = $2 OR $2 = 0) ORDER BY version DESC LIMIT 1`, true, id, version)
	return single(list, err)
}

// WorldHead is World without the candidates.
func (t *Tx) WorldHead(ctx context.Context, id string, version int) (secrets.KeptWorld, error) {
	list, err := t.worlds(ctx, ` FROM worlds WHERE id = $1 AND (version = $2 OR $2 = 0) ORDER BY version DESC LIMIT 1`, false, id, version)
	return single(list, err)
}

// WorldsOn lists the newest versions of a party's worlds on a matter, by name,
// without their candidates.
func (t *Tx) WorldsOn(ctx context.Context, matter, party string) ([]secrets.KeptWorld, error) {
	return t.worlds(ctx, ` FROM worlds w WHERE matter = $1 AND party = $2
		AND version = (SELECT MAX(version) FROM worlds v WHERE v.id = w.id) ORDER BY name, id`, false, matter, party)
}

func (t *Tx) worlds(ctx context.Context, rest string, whole bool, args ...any) (list []secrets.KeptWorld, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var w secrets.KeptWorld
		var at int64
		into := []any{&w.ID, &w.Version, &w.Matter, &w.Party, &w.By, &w.Name, &w.Candidates, &at, &w.Event}
		if whole {
			into = append(into, &w.Data)
		}
		err := rows.Scan(into...)
		w.At = fromMicros(at)
		list = append(list, w)
		return translate(err)
	}, `SELECT id, version, matter, party, person, name, candidates, at, event`+rest, args...)
	return list, err
}

// AddSecret adds a secret.
func (t *Tx) AddSecret(ctx context.Context, s secrets.KeptSecret) error {
	err := t.exec(ctx, `INSERT INTO secrets (id, matter, party, person, world, world_version, file, version, at, changed, event) VALUES (`+places(1, 11)+`)`,
		s.ID, s.Matter, s.Party, s.By, s.World, s.WorldVersion, asJSON(s.File), s.Version, micros(s.At), micros(s.Changed), s.Event)
	if err != nil {
		return fmt.Errorf("add secret %s: %w", s.ID, err)
	}
	return nil
}

// SetSecret changes a secret that is of the version before, and reports whether it
// was.
func (t *Tx) SetSecret(ctx context.Context, s secrets.KeptSecret) (bool, error) {
	var version int
	err := t.one(ctx, `UPDATE secrets SET world = $1, world_version = $2, file = $3, version = $4, changed = $5 WHERE id = $6 AND version = $7 RETURNING version`,
		[]any{s.World, s.WorldVersion, asJSON(s.File), s.Version, micros(s.Changed), s.ID, s.Version - 1}, &version)
	if errors.Is(err, ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("change secret %s: %w", s.ID, err)
	}
	return true, nil
}

// Secret returns a secret by its id; ErrNotFound if there is none.
func (t *Tx) Secret(ctx context.Context, id string) (secrets.KeptSecret, error) {
	list, err := t.secrets(ctx, `WHERE id = $1`, id)
	return single(list, err)
}

// SecretsOn lists the secrets on a matter, oldest first.
func (t *Tx) SecretsOn(ctx context.Context, matter string) ([]secrets.KeptSecret, error) {
	return t.secrets(ctx, `WHERE matter = $1 ORDER BY event`, matter)
}

func (t *Tx) secrets(ctx context.Context, where string, args ...any) (list []secrets.KeptSecret, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var s secrets.KeptSecret
		var file string
		var at, changed int64
		if err := rows.Scan(&s.ID, &s.Matter, &s.Party, &s.By, &s.World, &s.WorldVersion, &file, &s.Version, &at, &changed, &s.Event); err != nil {
			return translate(err)
		}
		s.At, s.Changed = fromMicros(at), fromMicros(changed)
		if err := fromJSON(file, &s.File); err != nil {
			return fmt.Errorf("secret %s: %w", s.ID, err)
		}
		list = append(list, s)
		return nil
	}, `SELECT id, matter, party, person, world, world_version, file, version, at, changed, event FROM secrets `+where, args...)
	return list, err
}
