package store

import (
	"context"
	"database/sql"
	"fmt"

	"barium/internal/casebook/docket"
)

// AddExhibit adds what was put into a case.
func (t *Tx) AddExhibit(ctx context.Context, id string, x docket.Exhibit) error {
	err := t.exec(ctx, `INSERT INTO case_exhibits (case_id, number, kind, subject, name, note, hash, size, person, at, event, body)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`, id, x.Number, string(x.Kind), clean(x.Subject), clean(x.Name), clean(x.Note), x.Hash[:], x.Size,
		x.By, micros(x.At), x.Event, notNil(x.Body))
	if err != nil {
		return fmt.Errorf("case %s: add exhibit %d: %w", id, x.Number, err)
	}
	return nil
}

const exhibitColumns = `number, kind, subject, name, note, hash, size, person, at, event`

// Exhibit returns one with its body; ErrNotFound if there is none.
func (t *Tx) Exhibit(ctx context.Context, id string, number int) (docket.Exhibit, error) {
	list, err := t.exhibits(ctx, `SELECT `+exhibitColumns+`, body FROM case_exhibits WHERE case_id = $1 AND number = $2`, id, number)
	return single(list, err)
}

// Exhibits lists those of a case, by number, without their bodies.
func (t *Tx) Exhibits(ctx context.Context, id string) ([]docket.Exhibit, error) {
	return t.exhibits(ctx, `SELECT `+exhibitColumns+`, NULL FROM case_exhibits WHERE case_id = $1 ORDER BY number`, id)
}

func (t *Tx) exhibits(ctx context.Context, query string, args ...any) (list []docket.Exhibit, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var x docket.Exhibit
		var hash []byte
		var at int64
		if err := rows.Scan(&x.Number, &x.Kind, &x.Subject, &x.Name, &x.Note, &hash, &x.Size, &x.By, &at, &x.Event, &x.Body); err != nil {
			return translate(err)
		}
		x.At = fromMicros(at)
		list = append(list, x)
		return hashInto(&list[len(list)-1].Hash, hash)
	}, query, args...)
	return list, err
}

// CountExhibits counts those of a case.
func (t *Tx) CountExhibits(ctx context.Context, id string) (n int, err error) {
	err = t.one(ctx, `SELECT COUNT(*) FROM case_exhibits WHERE case_id = $1`, []any{id}, &n)
	return n, err
}

// AddCustody adds what was done with an exhibit.
func (t *Tx) AddCustody(ctx context.Context, id string, c docket.Custody) error {
	err := t.exec(ctx, `INSERT INTO case_custody (event, case_id, exhibit, act, person, given, note, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		c.Event, id, c.Exhibit, string(c.Act), c.By, clean(c.To), clean(c.Note), micros(c.At))
	if err != nil {
		return fmt.Errorf("case %s: custody of exhibit %d: %w", id, c.Exhibit, err)
	}
	return nil
}

// Custody lists what was done with a case's exhibits, in order.
func (t *Tx) Custody(ctx context.Context, id string) (list []docket.Custody, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var c docket.Custody
		var at int64
		err := rows.Scan(&c.Event, &c.Exhibit, &c.Act, &c.By, &c.To, &c.Note, &at)
		c.At = fromMicros(at)
		list = append(list, c)
		return translate(err)
	}, `SELECT event, exhibit, act, person, given, note, at FROM case_custody WHERE case_id = $1 ORDER BY event`, id)
	return list, err
}
