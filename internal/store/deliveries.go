package store

import (
	"context"
	"database/sql"
)

// AddDelivery records what came of mailing a copy.
func (t *Tx) AddDelivery(ctx context.Context, copyID string, delivered bool, event int64) error {
	return t.exec(ctx, `INSERT INTO copy_deliveries (copy, delivered, event) VALUES ($1, $2, $3)`, copyID, number(delivered), event)
}

// Deliveries says of the copies of a document that were mailed to a person whether
// they were delivered, as far as anybody knows.
func (t *Tx) Deliveries(ctx context.Context, document, person string) (map[string]bool, error) {
	known := map[string]bool{}
	err := t.each(ctx, func(rows *sql.Rows) error {
		var id string
		var delivered int64
		err := rows.Scan(&id, &delivered)
		known[id] = delivered == 1
		return translate(err)
	}, `SELECT d.copy, d.delivered FROM copy_deliveries d JOIN copies c ON c.id = d.copy WHERE c.document = $1 AND c.person = $2`, document, person)
	return known, err
}
