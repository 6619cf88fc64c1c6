package store

import (
	"context"
	"database/sql"
	"fmt"

	"barium/internal/share"
)

// AddSheet keeps a sealed sheet.
func (t *Tx) AddSheet(ctx context.Context, s share.Sheet) error {
	err := t.exec(ctx, `INSERT INTO sheets (hash, document, sealed) VALUES ($1, $2, $3)`, s.Hash[:], s.Document, notNil(s.Sealed))
	if err != nil {
		return fmt.Errorf("add sheet %x: %w", s.Hash[:8], err)
	}
	return nil
}

// EachSheet calls yield for the sealed sheets of a document, one in memory at a
// time. Their order says nothing.
func (t *Tx) EachSheet(ctx context.Context, document string, yield func(share.Sheet) error) error {
	return t.each(ctx, func(rows *sql.Rows) error {
		s := share.Sheet{Document: document}
		var hash []byte
		if err := rows.Scan(&hash, &s.Sealed); err != nil {
			return translate(err)
		}
		if err := hashInto(&s.Hash, hash); err != nil {
			return fmt.Errorf("sheet of %s: %w", document, err)
		}
		return yield(s)
	}, `SELECT hash, sealed FROM sheets WHERE document = $1 ORDER BY hash`, document)
}

// AddCopies adds copies, whose sheets, people and events are there already.
func (t *Tx) AddCopies(ctx context.Context, copies []share.Copy) error {
	rows := make([][]any, len(copies))
	for i, c := range copies {
		rows[i] = []any{c.ID, c.Document, c.Person.ID, c.Sheet[:], c.Position, c.File, c.Commitment[:], c.Event, c.Release, string(c.Way), asJSON(c.Paragraphs)}
	}
	if err := t.insert(ctx, "copies (id, document, person, sheet, position, file, commitment, event, release, way, paragraphs)", rows); err != nil {
		return fmt.Errorf("add copies: %w", err)
	}
	return nil
}

const selectCopy = `SELECT c.id, c.document, p.id, q.name, p.name, p.email, c.sheet, c.position, c.file, c.commitment, c.event, e.at, c.release, c.way, c.paragraphs
	FROM copies c JOIN people p ON p.id = c.person JOIN parties q ON q.id = p.party JOIN ledger_events e ON e.idx = c.event `

func (t *Tx) copies(ctx context.Context, yield func(share.Copy) error, query string, args ...any) error {
	return t.each(ctx, func(rows *sql.Rows) error {
		var c share.Copy
		var sheet, commitment []byte
		var at int64
		var paragraphs string
		if err := rows.Scan(&c.ID, &c.Document, &c.Person.ID, &c.Person.Party, &c.Person.Name, &c.Person.Email,
			&sheet, &c.Position, &c.File, &commitment, &c.Event, &at, &c.Release, &c.Way, &paragraphs); err != nil {
			return translate(err)
		}
		if err := hashInto(&c.Sheet, sheet); err != nil {
			return fmt.Errorf("copy %s: %w", c.ID, err)
		}
		if err := hashInto(&c.Commitment, commitment); err != nil {
			return fmt.Errorf("copy %s: %w", c.ID, err)
		}
		if err := fromJSON(paragraphs, &c.Paragraphs); err != nil {
			return fmt.Errorf("copy %s: %w", c.ID, err)
		}
		c.Created = fromMicros(at)
		return yield(c)
	}, query, args...)
}

// EachCopy calls yield for the copies of a document, oldest first.
func (t *Tx) EachCopy(ctx context.Context, document string, yield func(share.Copy) error) error {
	return t.copies(ctx, yield, selectCopy+`WHERE c.document = $1 ORDER BY c.event`, document)
}

// CopiesTo lists the copies that were made for a person, newest first, at most n.
func (t *Tx) CopiesTo(ctx context.Context, person string, n int) (list []share.Copy, err error) {
	err = t.copies(ctx, func(c share.Copy) error { list = append(list, c); return nil },
		selectCopy+`WHERE c.person = $1 ORDER BY c.event DESC LIMIT $2`, person, n)
	return list, err
}

// CopiesMade lists the copies of a document that were made for a person, newest
// first, at most n.
func (t *Tx) CopiesMade(ctx context.Context, document, person string, n int) (list []share.Copy, err error) {
	err = t.copies(ctx, func(c share.Copy) error { list = append(list, c); return nil },
		selectCopy+`WHERE c.person = $1 AND c.document = $2 ORDER BY c.event DESC LIMIT $3`, person, document, n)
	return list, err
}

// DocumentsRead lists the documents of which copies were made for a person.
func (t *Tx) DocumentsRead(ctx context.Context, person string) (list []string, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var id string
		err := rows.Scan(&id)
		list = append(list, id)
		return translate(err)
	}, `SELECT DISTINCT document FROM copies WHERE person = $1 ORDER BY document`, person)
	return list, err
}

// CopiesOf lists the copies of a document, newest first.
func (t *Tx) CopiesOf(ctx context.Context, document string) (list []share.Copy, err error) {
	err = t.copies(ctx, func(c share.Copy) error { list = append(list, c); return nil },
		selectCopy+`WHERE c.document = $1 ORDER BY c.event DESC`, document)
	return list, err
}

// CopiesBy lists the copies that were made by a release, newest first.
func (t *Tx) CopiesBy(ctx context.Context, release string) (list []share.Copy, err error) {
	err = t.copies(ctx, func(c share.Copy) error { list = append(list, c); return nil },
		selectCopy+`WHERE c.release = $1 ORDER BY c.event DESC`, release)
	return list, err
}

// Copy returns a copy by its id; ErrNotFound if there is none.
func (t *Tx) Copy(ctx context.Context, id string) (share.Copy, error) {
	var found *share.Copy
	err := t.copies(ctx, func(c share.Copy) error { found = &c; return nil }, selectCopy+`WHERE c.id = $1`, id)
	if err == nil && found == nil {
		err = ErrNotFound
	}
	if err != nil {
		return share.Copy{}, fmt.Errorf("copy %s: %w", id, err)
	}
	return *found, nil
}

// CountCopies returns how many copies of a document there are.
func (t *Tx) CountCopies(ctx context.Context, document string) (int, error) {
	var n int
	err := t.one(ctx, `SELECT COUNT(*) FROM copies WHERE document = $1`, []any{document}, &n)
	return n, err
}

// CountCopiesBefore returns how many copies of a document there were when the
// ledger had so many events.
func (t *Tx) CountCopiesBefore(ctx context.Context, document string, size int64) (int, error) {
	var n int
	err := t.one(ctx, `SELECT COUNT(*) FROM copies WHERE document = $1 AND event < $2`, []any{document, size}, &n)
	return n, err
}
