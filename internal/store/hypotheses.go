package store

import (
	"context"
	"database/sql"
	"fmt"

	"barium/internal/casebook/hypotheses"
)

// AddWriting adds a version of something in a case's matrix; ErrConflict if that
// version is there.
func (t *Tx) AddWriting(ctx context.Context, w hypotheses.Writing) error {
	err := t.exec(ctx, `INSERT INTO case_writings (case_id, kind, subject, version, person, at, event, body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		w.Case, string(w.Kind), w.Subject, w.Version, w.By, micros(w.At), w.Event, notNil(w.Body))
	if err != nil {
		return fmt.Errorf("case %s: write %s %s, version %d: %w", w.Case, w.Kind, w.Subject, w.Version, err)
	}
	return nil
}

// Writings lists what was written into a case's matrix, in the order of events.
func (t *Tx) Writings(ctx context.Context, caseID string) (list []hypotheses.Writing, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		w := hypotheses.Writing{Case: caseID}
		var at int64
		err := rows.Scan(&w.Kind, &w.Subject, &w.Version, &w.By, &at, &w.Event, &w.Body)
		w.At = fromMicros(at)
		list = append(list, w)
		return translate(err)
	}, `SELECT kind, subject, version, person, at, event, body FROM case_writings WHERE case_id = $1 ORDER BY event`, caseID)
	return list, err
}
