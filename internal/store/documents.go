package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"fmt"

	"barium/internal/share"
)

var _ share.Tx = (*Tx)(nil)

// AddDocument adds a document, whose event must be in the ledger already.
func (t *Tx) AddDocument(ctx context.Context, d share.Document) error {
	source := sha256.Sum256(d.Source)
	err := t.exec(ctx, `INSERT INTO documents (id, title, terms, name, format, source_hash, scheme_hash, event, source, scheme)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		d.ID, d.Title, string(d.Terms), d.Name, d.Format, source[:], d.SchemeHash[:], d.Event, notNil(d.Source), notNil(d.Scheme))
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

const selectDocument = `SELECT d.id, d.title, d.terms, d.name, d.format, d.scheme_hash, d.event, e.at, d.source, d.scheme
	FROM documents d JOIN ledger_events e ON e.idx = d.event `

func (t *Tx) documents(ctx context.Context, yield func(share.Document) error, query string, args ...any) error {
	return t.each(ctx, func(rows *sql.Rows) error {
		var d share.Document
		var scheme []byte
		var at int64
		if err := rows.Scan(&d.ID, &d.Title, &d.Terms, &d.Name, &d.Format, &scheme, &d.Event, &at, &d.Source, &d.Scheme); err != nil {
			return translate(err)
		}
		if err := hashInto(&d.SchemeHash, scheme); err != nil {
			return fmt.Errorf("document %s: %w", d.ID, err)
		}
		d.Created = fromMicros(at)
		return yield(d)
	}, query, args...)
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

// Document returns a document by its id; ErrNotFound if there is none.
func (t *Tx) Document(ctx context.Context, id string) (share.Document, error) {
	var found *share.Document
	err := t.documents(ctx, func(d share.Document) error { found = &d; return nil }, selectDocument+`WHERE d.id = $1`, id)
	if err == nil && found == nil {
		err = ErrNotFound
	}
	if err != nil {
		return share.Document{}, fmt.Errorf("document %s: %w", id, err)
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
