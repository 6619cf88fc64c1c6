package store

import (
	"context"
	"fmt"

	"barium/internal/ledger"
)

// SearchLedger returns the events that a search is for, the newest first. It goes
// back through those of the first name until it has enough.
func (t *Tx) SearchLedger(ctx context.Context, q ledger.Search) (list []ledger.Record, err error) {
	where, args := `p.event < $1`, []any{q.Before}
	also := func(clause string, arg any) {
		args = append(args, arg)
		where += fmt.Sprintf(" AND "+clause, len(args))
	}
	if len(q.Names) == 0 {
		return nil, nil
	}
	also(`p.person = $%d`, q.Names[0])
	for _, name := range q.Names[1:] {
		also(`EXISTS (SELECT 1 FROM ledger_people o WHERE o.event = p.event AND o.person = $%d)`, name)
	}
	if q.Type != "" {
		also(`e.type = $%d`, q.Type)
	}
	args = append(args, q.Most)
	err = t.records(ctx, func(r ledger.Record) error { list = append(list, r); return nil },
		`SELECT `+recordColumns+` FROM ledger_people p JOIN ledger_events e ON e.idx = p.event WHERE `+where+fmt.Sprintf(` ORDER BY p.event DESC LIMIT $%d`, len(args)), args...)
	return list, err
}
