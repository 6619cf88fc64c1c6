package store

import (
	"context"
	"database/sql"

	"barium/internal/office"
	"barium/internal/share/desk"
)

// Held lists what is released to people of a party, approved and not withdrawn, by
// matter and title, each with how many of them it is released to.
func (t *Tx) Held(ctx context.Context, party string) (list []office.Held, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var h office.Held
		err := rows.Scan(&h.Matter, &h.Document.ID, &h.Document.Name, &h.People)
		list = append(list, h)
		return translate(err)
	}, `SELECT r.matter, r.document, d.title, COUNT(DISTINCT x.person) FROM release_readers x
		JOIN releases r ON r.id = x.release JOIN documents d ON d.id = r.document
		WHERE x.party = $1 AND r.state = $2 GROUP BY r.matter, r.document, d.title ORDER BY r.matter, d.title, r.document`, party, string(desk.Approved))
	return list, err
}
