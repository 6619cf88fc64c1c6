package store

import (
	"context"
	"fmt"
	"strings"

	"barium/internal/ledger"
)

// SearchLedger returns the events that a search is for, the newest first. It reads
// backwards until it has enough, so that what is rare takes a pass over all events.
func (t *Tx) SearchLedger(ctx context.Context, q ledger.Search) (list []ledger.Record, err error) {
	where, args := `WHERE idx < $1`, []any{q.Before}
	if q.Type != "" {
		args = append(args, q.Type)
		where += fmt.Sprintf(` AND type = $%d`, len(args))
	}
	for _, name := range q.Names {
		args = append(args, `%"`+strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`).Replace(name)+`"%`)
		where += fmt.Sprintf(` AND body LIKE $%d ESCAPE '\'`, len(args))
	}
	args = append(args, q.Most)
	err = t.records(ctx, func(r ledger.Record) error {
		list = append(list, r)
		return nil
	}, `SELECT `+recordColumns+` FROM ledger_events `+where+fmt.Sprintf(` ORDER BY idx DESC LIMIT $%d`, len(args)), args...)
	return list, err
}
