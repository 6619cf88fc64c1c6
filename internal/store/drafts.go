package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"barium/internal/office"
)

// AddDraft adds a document that isn't filed yet.
func (t *Tx) AddDraft(ctx context.Context, d office.DraftDocument) error {
	err := t.exec(ctx, `INSERT INTO drafts (id, matter, party, person, name, title, terms, sources, coalition, version, at, changed, source, review)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`, d.ID, d.Matter, d.Party, d.By, d.Name, d.Title, d.Terms.String(),
		asJSON(d.Sources), d.Coalition, d.Version, micros(d.At), micros(d.Changed), notNil(d.Source), asJSON(d.Review))
	if err != nil {
		return fmt.Errorf("add draft %s: %w", d.ID, err)
	}
	return nil
}

// SetDraft changes a draft that is of the version before, and reports whether it
// was.
func (t *Tx) SetDraft(ctx context.Context, d office.DraftDocument) (bool, error) {
	var version int
	err := t.one(ctx, `UPDATE drafts SET name = $1, title = $2, terms = $3, sources = $4, coalition = $5, version = $6, changed = $7, source = $8, review = $9
		WHERE id = $10 AND version = $11 RETURNING version`, []any{d.Name, d.Title, d.Terms.String(), asJSON(d.Sources), d.Coalition, d.Version,
		micros(d.Changed), notNil(d.Source), asJSON(d.Review), d.ID, d.Version - 1}, &version)
	if errors.Is(err, ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("change draft %s: %w", d.ID, err)
	}
	return true, nil
}

// Draft returns a draft by its id; ErrNotFound if there is none.
func (t *Tx) Draft(ctx context.Context, id string) (office.DraftDocument, error) {
	var list []office.DraftDocument
	err := t.each(ctx, func(rows *sql.Rows) error {
		var review string
		var source []byte
		d, err := scanDraft(rows, &source, &review)
		if err == nil {
			d.Source, err = source, fromJSON(review, &d.Review)
		}
		list = append(list, d)
		return err
	}, selectDraft+`, source, review FROM drafts WHERE id = $1`, id)
	return single(list, err)
}

// DraftsOn lists a party's drafts on a matter, newest first, without their files
// and reviews.
func (t *Tx) DraftsOn(ctx context.Context, matter, party string) (list []office.DraftDocument, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		d, err := scanDraft(rows)
		list = append(list, d)
		return err
	}, selectDraft+` FROM drafts WHERE matter = $1 AND party = $2 ORDER BY at DESC, id`, matter, party)
	return list, err
}

const selectDraft = `SELECT id, matter, party, person, name, title, terms, sources, coalition, version, at, changed`

func scanDraft(rows *sql.Rows, more ...any) (d office.DraftDocument, err error) {
	var written, sources string
	var at, changed int64
	if err := rows.Scan(append([]any{&d.ID, &d.Matter, &d.Party, &d.By, &d.Name, &d.Title, &written, &sources, &d.Coalition, &d.Version, &at, &changed}, more...)...); err != nil {
		return d, translate(err)
	}
	d.At, d.Changed = fromMicros(at), fromMicros(changed)
	if d.Terms, err = readTerms(written); err == nil {
		err = fromJSON(sources, &d.Sources)
	}
	if err != nil {
		err = fmt.Errorf("draft %s: %w", d.ID, err)
	}
	return d, err
}

// RemoveDraft removes a draft and who read it.
func (t *Tx) RemoveDraft(ctx context.Context, id string) error {
	err := t.exec(ctx, `DELETE FROM draft_readers WHERE draft = $1`, id)
	if err == nil {
		err = t.exec(ctx, `DELETE FROM drafts WHERE id = $1`, id)
	}
	if err != nil {
		return fmt.Errorf("remove draft %s: %w", id, err)
	}
	return nil
}

// SawDraft records the first time that somebody was shown a draft.
func (t *Tx) SawDraft(ctx context.Context, id, person string, at time.Time) error {
	return t.exec(ctx, `INSERT INTO draft_readers (draft, person, at) VALUES ($1, $2, $3) ON CONFLICT (draft, person) DO NOTHING`, id, person, micros(at))
}

// DraftReaders lists who was shown a draft, first come first.
func (t *Tx) DraftReaders(ctx context.Context, id string) (list []office.DraftReader, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var r office.DraftReader
		var at int64
		err := rows.Scan(&r.Person, &at)
		r.At = fromMicros(at)
		list = append(list, r)
		return translate(err)
	}, `SELECT person, at FROM draft_readers WHERE draft = $1 ORDER BY at, person`, id)
	return list, err
}
