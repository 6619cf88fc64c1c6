package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"

	"barium/internal/share"
)

var _ share.Tx = (*Tx)(nil)

// AddDocument adds a document, whose event must be in the ledger already. If
// files are kept among objects, its own are there before its row is.
func (t *Tx) AddDocument(ctx context.Context, d share.Document) error {
	source, away := sha256.Sum256(d.Source), 0
	if t.objects != nil {
		if err := t.put(ctx, d); err != nil {
			return fmt.Errorf("add document %s: %w", d.ID, err)
		}
		away, d.Source, d.Scheme = 1, nil, nil
	}
	err := t.exec(ctx, `INSERT INTO documents (id, title, terms, name, format, source_hash, scheme_hash, event, source, scheme, away)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
		d.ID, d.Title, string(d.Terms), d.Name, d.Format, source[:], d.SchemeHash[:], d.Event, notNil(d.Source), notNil(d.Scheme), away)
	if err != nil {
		return fmt.Errorf("add document %s: %w", d.ID, err)
	}
	return nil
}

// notNil keeps an empty value from being NULL.
func notNil(b []byte) []byte {
	if b == nil {
		return []byte{}
	}
	return b
}

const selectDocument = `SELECT d.id, d.title, d.terms, d.name, d.format, d.source_hash, d.scheme_hash, d.event, e.at, d.source, d.scheme,
	d.away, CASE d.away WHEN 1 THEN e.body ELSE '' END
	FROM documents d JOIN ledger_events e ON e.idx = d.event `

func (t *Tx) documents(ctx context.Context, yield func(share.Document) error, query string, args ...any) error {
	return t.each(ctx, func(rows *sql.Rows) error {
		d, err := t.document(ctx, rows)
		if err != nil {
			return err
		}
		return yield(d)
	}, query, args...)
}

// document reads one row, and what lies elsewhere of it.
func (t *Tx) document(ctx context.Context, rows *sql.Rows) (d share.Document, err error) {
	var source, scheme, event []byte
	var at int64
	var away bool
	err = rows.Scan(&d.ID, &d.Title, &d.Terms, &d.Name, &d.Format, &source, &scheme, &d.Event, &at, &d.Source, &d.Scheme, &away, &event)
	if err != nil {
		return d, translate(err)
	}
	var from [32]byte
	err = errors.Join(hashInto(&from, source), hashInto(&d.SchemeHash, scheme))
	if err == nil && away {
		err = t.fetch(ctx, &d, from, event)
	}
	if err != nil {
		return d, fmt.Errorf("document %s: %w", d.ID, err)
	}
	d.Created = fromMicros(at)
	return d, nil
}

func hashInto(h *[32]byte, b []byte) error {
	if len(b) != len(h) {
		return fmt.Errorf("%w: a hash has %d bytes", ErrDamaged, len(b))
	}
	copy(h[:], b)
	return nil
}

// EachDocument calls yield for every document, oldest first.
func (t *Tx) EachDocument(ctx context.Context, yield func(share.Document) error) error {
	return t.EachDocumentFrom(ctx, 0, yield)
}

// EachDocumentFrom calls yield for the documents registered from an event on,
// oldest first.
func (t *Tx) EachDocumentFrom(ctx context.Context, event int64, yield func(share.Document) error) error {
	return t.documents(ctx, yield, selectDocument+`WHERE d.event >= $1 ORDER BY d.event`, event)
}

// EachDocumentID calls yield for the ids of all documents, oldest first, with the
// events of their registration. It reads no files, so it works where one is lost.
func (t *Tx) EachDocumentID(ctx context.Context, yield func(id string, event int64) error) error {
	return t.each(ctx, func(rows *sql.Rows) error {
		var id string
		var event int64
		if err := rows.Scan(&id, &event); err != nil {
			return translate(err)
		}
		return yield(id, event)
	}, `SELECT id, event FROM documents ORDER BY event`)
}

// Document returns a document by its id; ErrNotFound if there is none.
func (t *Tx) Document(ctx context.Context, id string) (share.Document, error) {
	var found *share.Document
	err := t.documents(ctx, func(d share.Document) error { found = &d; return nil }, selectDocument+`WHERE d.id = $1`, id)
	if err != nil {
		return share.Document{}, err
	}
	if found == nil {
		return share.Document{}, fmt.Errorf("document %s: %w", id, ErrNotFound)
	}
	return *found, nil
}

// DocumentsOf returns the documents that were registered with these very bytes,
// oldest first.
func (t *Tx) DocumentsOf(ctx context.Context, source []byte) ([]share.Document, error) {
	h := sha256.Sum256(source)
	var list []share.Document
	err := t.documents(ctx, func(d share.Document) error { list = append(list, d); return nil },
		selectDocument+`WHERE d.source_hash = $1 ORDER BY d.event`, h[:])
	return list, err
}
