package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"barium/internal/watch"
)

// Keep records that a publication has been dealt with: its item and all it goes
// by are done, and its source goes on behind it. With sightings it is kept
// itself, under the id. A publication that is kept already is left as it is.
func (t *Tx) Keep(ctx context.Context, id string, p watch.Publication, sightings []watch.Sighting) error {
	for _, key := range append([]string{p.Key}, p.Aliases...) {
		if err := t.itemDone(ctx, key); err != nil {
			return fmt.Errorf("keep %s: %w", p.Key, err)
		}
	}
	if p.Cursor != (watch.Cursor{}) {
		if err := t.setCursor(ctx, p.Source, p.Cursor); err != nil {
			return fmt.Errorf("keep %s: %w", p.Key, err)
		}
	}
	if len(sightings) == 0 {
		return nil
	}
	if err := t.addPublication(ctx, id, p, sightings); err != nil {
		return fmt.Errorf("keep %s: %w", p.Key, err)
	}
	return nil
}

func (t *Tx) addPublication(ctx context.Context, id string, p watch.Publication, sightings []watch.Sighting) error {
	var known string
	err := t.one(ctx, `SELECT id FROM publications WHERE item = $1`, []any{p.Key}, &known)
	if !errors.Is(err, ErrNotFound) {
		return err
	}
	w := p.Published
	err = t.exec(ctx, `INSERT INTO publications (`+publicationColumns+`) VALUES (`+places(1, 16)+`)`,
		id, p.Key, p.Source, p.Matter, clean(p.URL), clean(p.Title), clean(p.Author), clean(p.Outlet), micros(w.Time), micros(w.Earliest), micros(w.Latest),
		string(w.Basis), clean(p.Language), []byte(p.Text), micros(p.FirstSeen), p.Hash)
	if err != nil {
		return err
	}
	rows := make([][]any, len(sightings))
	for i, s := range sightings {
		rows[i] = []any{s.ID, id, s.Document, s.Kind, s.Strength, s.From, s.To, s.SpanFrom, s.SpanTo, s.Words, s.Reason}
	}
	return t.insert(ctx, "sightings ("+sightingColumns+")", rows)
}

const (
	publicationColumns = `id, item, source, matter, url, title, author, outlet, published, published_from, published_to, basis, language, body, first_seen, hash`
	sightingColumns    = `id, publication, document, kind, strength, publication_from, publication_to, span_from, span_to, words, reason`
)

// PublicationsOf returns the publications that reuse a document, the one first
// seen first, each with its sightings of that document.
func (t *Tx) PublicationsOf(ctx context.Context, document string) ([]watch.Kept, error) {
	list, err := t.publications(ctx, `WHERE id IN (SELECT publication FROM sightings WHERE document = $1) ORDER BY first_seen, id`, document)
	if err != nil {
		return nil, err
	}
	byID := map[string]int{}
	for i, k := range list {
		byID[k.ID] = i
	}
	err = t.sightings(ctx, func(s watch.Sighting) {
		if i, ok := byID[s.Publication]; ok {
			list[i].Sightings = append(list[i].Sightings, s)
		}
	}, `WHERE document = $1 ORDER BY publication, publication_from`, document)
	return list, err
}

// SightedDocuments lists the documents of which passages were found.
func (t *Tx) SightedDocuments(ctx context.Context) (ids []string, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var id string
		err := rows.Scan(&id)
		ids = append(ids, id)
		return translate(err)
	}, `SELECT DISTINCT document FROM sightings ORDER BY document`)
	return ids, err
}

func (t *Tx) publications(ctx context.Context, where string, args ...any) (list []watch.Kept, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var k watch.Kept
		var at, from, to, seen int64
		var body []byte
		if err := rows.Scan(&k.ID, &k.Key, &k.Source, &k.Matter, &k.URL, &k.Title, &k.Author, &k.Outlet, &at, &from, &to,
			&k.Published.Basis, &k.Language, &body, &seen, &k.Hash); err != nil {
			return translate(err)
		}
		k.Published.Time, k.Published.Earliest, k.Published.Latest = fromMicros(at), fromMicros(from), fromMicros(to)
		k.Text, k.FirstSeen = string(body), fromMicros(seen)
		list = append(list, k)
		return nil
	}, `SELECT `+publicationColumns+` FROM publications `+where, args...)
	return list, err
}

func (t *Tx) sightings(ctx context.Context, yield func(watch.Sighting), where string, args ...any) error {
	return t.each(ctx, func(rows *sql.Rows) error {
		var s watch.Sighting
		if err := rows.Scan(&s.ID, &s.Publication, &s.Document, &s.Kind, &s.Strength, &s.From, &s.To, &s.SpanFrom, &s.SpanTo, &s.Words, &s.Reason); err != nil {
			return translate(err)
		}
		yield(s)
		return nil
	}, `SELECT `+sightingColumns+` FROM sightings `+where, args...)
}

// Publication returns a publication by its id, with all its sightings;
// ErrNotFound if there is none.
func (t *Tx) Publication(ctx context.Context, id string) (watch.Kept, error) {
	list, err := t.publications(ctx, `WHERE id = $1`, id)
	k, err := single(list, err)
	if err != nil {
		return k, fmt.Errorf("publication %s: %w", id, err)
	}
	err = t.sightings(ctx, func(s watch.Sighting) { k.Sightings = append(k.Sightings, s) }, `WHERE publication = $1 ORDER BY publication_from, id`, id)
	return k, err
}
