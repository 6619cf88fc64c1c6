package store

import (
	"context"
	"database/sql"
	"fmt"

	"barium/internal/codebook"
	"barium/internal/share"
	"barium/internal/share/unsealing"
)

// AddUnsealing adds a request to open codewords, with the sheets that it is about
// and the texts to be traced.
func (t *Tx) AddUnsealing(ctx context.Context, r unsealing.Request, sheets []unsealing.Sheet, texts []unsealing.Text) error {
	err := t.exec(ctx, `INSERT INTO unsealings (id, document, title, person, asker, purpose, legal_basis, protected, consulted, leak, bound, board,
		sheets, listed, size, at, expires, event, state, ended, opening, reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)`,
		r.ID, r.Document, clean(r.Title), r.By, clean(r.Asker), clean(r.Purpose), clean(r.LegalBasis), string(r.Protected), clean(r.Consulted),
		r.Leak[:], r.Bound, r.Board, notNil(unsealing.PackSheets(sheets)), r.Listed[:], r.Size, micros(r.At), micros(r.Expires), r.Event, string(r.State), micros(r.Ended), r.Opening, clean(r.Reason))
	for i, x := range texts {
		if err == nil {
			err = t.exec(ctx, `INSERT INTO unsealing_texts (request, place, name, source) VALUES ($1, $2, $3, $4)`, r.ID, i, clean(x.Name), notNil(x.Source))
		}
	}
	if err != nil {
		return fmt.Errorf("add unsealing %s: %w", r.ID, err)
	}
	return nil
}

// EndUnsealing keeps a request's state, end, reason and finding.
func (t *Tx) EndUnsealing(ctx context.Context, r unsealing.Request) error {
	err := t.exec(ctx, `UPDATE unsealings SET state = $1, ended = $2, opening = $3, reason = $4, finding = $5 WHERE id = $6`,
		string(r.State), micros(r.Ended), r.Opening, clean(r.Reason), r.Finding, r.ID)
	if err != nil {
		return fmt.Errorf("end unsealing %s: %w", r.ID, err)
	}
	return nil
}

// ClearUnsealing forgets a request's texts and the parts of its answers.
func (t *Tx) ClearUnsealing(ctx context.Context, id string) error {
	err := t.exec(ctx, `DELETE FROM unsealing_texts WHERE request = $1`, id)
	if err == nil {
		err = t.exec(ctx, `UPDATE unsealing_answers SET part = NULL WHERE request = $1`, id)
	}
	if err != nil {
		return fmt.Errorf("clear unsealing %s: %w", id, err)
	}
	return nil
}

// AddUnsealingAnswer adds a custodian's answer; ErrConflict if the person or the
// share has been in one.
func (t *Tx) AddUnsealingAnswer(ctx context.Context, request string, a unsealing.Answer, shut []byte) error {
	custodian := sql.NullInt64{Int64: int64(a.Custodian), Valid: a.Approved()}
	err := t.exec(ctx, `INSERT INTO unsealing_answers (request, person, custodian, reason, part, at, event) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		request, a.Person, custodian, clean(a.Reason), shut, micros(a.At), a.Event)
	if err != nil {
		return fmt.Errorf("answer unsealing %s: %w", request, err)
	}
	return nil
}

// Unsealing returns a request with its answers; ErrNotFound if there is none.
func (t *Tx) Unsealing(ctx context.Context, id string) (unsealing.Request, error) {
	list, err := t.unsealings(ctx, `WHERE id = $1`, id)
	return single(list, err)
}

// Unsealings lists all requests, newest first.
func (t *Tx) Unsealings(ctx context.Context) ([]unsealing.Request, error) {
	return t.unsealings(ctx, `ORDER BY event DESC`)
}

// UnsealingsOpen lists those that wait for answers or for their trace's end,
// oldest first.
func (t *Tx) UnsealingsOpen(ctx context.Context) ([]unsealing.Request, error) {
	return t.unsealings(ctx, `WHERE state = $1 OR state = $2 AND finding IS NULL AND reason = '' ORDER BY event`, string(unsealing.Asked), string(unsealing.Opened))
}

func (t *Tx) unsealings(ctx context.Context, where string, args ...any) (list []unsealing.Request, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var r unsealing.Request
		var leak, listed []byte
		var at, expires, ended int64
		err := rows.Scan(&r.ID, &r.Document, &r.Title, &r.By, &r.Asker, &r.Purpose, &r.LegalBasis, &r.Protected, &r.Consulted, &leak, &r.Bound,
			&r.Board, &r.Sheets, &listed, &r.Size, &at, &expires, &r.Event, &r.State, &ended, &r.Opening, &r.Reason, &r.Finding)
		if err != nil {
			return translate(err)
		}
		r.At, r.Expires, r.Ended = fromMicros(at), fromMicros(expires), fromMicros(ended)
		if err = hashInto(&r.Leak, leak); err == nil {
			err = hashInto(&r.Listed, listed)
		}
		list = append(list, r)
		return err
	}, `SELECT id, document, title, person, asker, purpose, legal_basis, protected, consulted, leak, bound, board, length(sheets) / 64, listed,
		size, at, expires, event, state, ended, opening, reason, finding FROM unsealings `+where, args...)
	for i := range list {
		if err == nil {
			list[i].Answers, err = t.unsealingAnswers(ctx, list[i].ID)
		}
	}
	return list, err
}

func (t *Tx) unsealingAnswers(ctx context.Context, request string) (list []unsealing.Answer, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var a unsealing.Answer
		var custodian sql.NullInt64
		var at int64
		err := rows.Scan(&a.Person, &custodian, &a.Reason, &at, &a.Event)
		a.Custodian, a.At = int(custodian.Int64), fromMicros(at)
		list = append(list, a)
		return translate(err)
	}, `SELECT person, custodian, reason, at, event FROM unsealing_answers WHERE request = $1 ORDER BY event`, request)
	return list, err
}

// UnsealingParts returns the parts that custodians gave, as they are in the safe, by
// person; none once the request has ended.
func (t *Tx) UnsealingParts(ctx context.Context, id string) (map[string][]byte, error) {
	parts := map[string][]byte{}
	err := t.each(ctx, func(rows *sql.Rows) error {
		var person string
		var shut []byte
		err := rows.Scan(&person, &shut)
		parts[person] = shut
		return translate(err)
	}, `SELECT person, part FROM unsealing_answers WHERE request = $1 AND part IS NOT NULL`, id)
	return parts, err
}

// UnsealingSheets returns the sheets that a request is about, in their order.
func (t *Tx) UnsealingSheets(ctx context.Context, id string) ([]unsealing.Sheet, error) {
	var b []byte
	if err := t.one(ctx, `SELECT sheets FROM unsealings WHERE id = $1`, []any{id}, &b); err != nil {
		return nil, fmt.Errorf("sheets of unsealing %s: %w", id, err)
	}
	list, err := unsealing.UnpackSheets(b)
	if err != nil {
		return nil, fmt.Errorf("sheets of unsealing %s: %w: %w", id, ErrDamaged, err)
	}
	return list, nil
}

// UnsealingTexts returns what a request is to trace; nothing once it has ended.
func (t *Tx) UnsealingTexts(ctx context.Context, id string) (list []unsealing.Text, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var x unsealing.Text
		err := rows.Scan(&x.Name, &x.Source)
		list = append(list, x)
		return translate(err)
	}, `SELECT name, source FROM unsealing_texts WHERE request = $1 ORDER BY place`, id)
	return list, err
}

// SheetsToOpen lists the sealed sheets of a document as custodians are asked to
// open them, by hash, and the ledger's size by which they were made.
func (t *Tx) SheetsToOpen(ctx context.Context, document string) (list []unsealing.Sheet, size int64, err error) {
	head, err := t.LedgerHead(ctx)
	if err != nil {
		return nil, 0, err
	}
	err = t.EachSheet(ctx, document, func(s share.Sheet) error {
		lock, err := codebook.LockOf(s.Sealed)
		list = append(list, unsealing.Sheet{Hash: s.Hash, Lock: lock})
		return err
	})
	return list, head.Size, err
}
