package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"fmt"

	"barium/internal/share"
)

var _ share.PublicTx = (*Tx)(nil)

// AddPublicTexts adds texts whose events are in the ledger already.
func (t *Tx) AddPublicTexts(ctx context.Context, list []share.PublicText) error {
	rows := make([][]any, len(list))
	for i, p := range list {
		source := sha256.Sum256(p.Source)
		rows[i] = []any{p.ID, p.Title, p.Name, micros(p.Published), source[:], notNil(p.Source), p.Event}
	}
	if err := t.insert(ctx, "public_texts (id, title, name, published, source_hash, source, event)", rows); err != nil {
		return fmt.Errorf("add public texts: %w", err)
	}
	return nil
}

func (t *Tx) publicTexts(ctx context.Context, yield func(share.PublicText) error, where string, args ...any) error {
	return t.each(ctx, func(rows *sql.Rows) error {
		var p share.PublicText
		var published int64
		if err := rows.Scan(&p.ID, &p.Title, &p.Name, &published, &p.Source, &p.Event); err != nil {
			return translate(err)
		}
		p.Published = fromMicros(published)
		return yield(p)
	}, `SELECT id, title, name, published, source, event FROM public_texts `+where, args...)
}

// EachPublicTextFrom calls yield for the public texts from an event on, in that
// order.
func (t *Tx) EachPublicTextFrom(ctx context.Context, event int64, yield func(share.PublicText) error) error {
	return t.publicTexts(ctx, yield, `WHERE event >= $1 ORDER BY event`, event)
}

// PublicText returns a public text by its id; ErrNotFound if there is none.
func (t *Tx) PublicText(ctx context.Context, id string) (share.PublicText, error) {
	var found *share.PublicText
	err := t.publicTexts(ctx, func(p share.PublicText) error { found = &p; return nil }, `WHERE id = $1`, id)
	if err == nil && found == nil {
		err = ErrNotFound
	}
	if err != nil {
		return share.PublicText{}, fmt.Errorf("public text %s: %w", id, err)
	}
	return *found, nil
}

// PublicTextOf returns the id of the public text with these very bytes, "" if
// there is none.
func (t *Tx) PublicTextOf(ctx context.Context, source []byte) (string, error) {
	h := sha256.Sum256(source)
	id := ""
	err := t.publicTexts(ctx, func(p share.PublicText) error { id = p.ID; return nil }, `WHERE source_hash = $1`, h[:])
	return id, err
}
