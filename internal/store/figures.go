package store

import (
	"context"
	"fmt"
	"time"
)

// Figures are how much there is of what grows, for whoever watches a server.
type Figures struct {
	Events, Commits  int64 // of the ledger
	Cosigned         int64 // events that witnesses have cosigned
	Documents        int64
	Copies           int64
	Sessions         int64 // that haven't ended
	Letters, Overdue int64 // alerts that wait; of them, those that failed at least once
}

// Figures counts.
func (t *Tx) Figures(ctx context.Context, now time.Time) (f Figures, err error) {
	for _, q := range []struct {
		into  *int64
		query string
		args  []any
	}{
		{&f.Events, `SELECT size FROM ledger_head WHERE id = 1`, nil},
		{&f.Commits, `SELECT COUNT(*) FROM ledger_checkpoints`, nil},
		{&f.Cosigned, `SELECT COALESCE(MAX(size), 0) FROM ledger_cosigned`, nil},
		{&f.Documents, `SELECT COUNT(*) FROM documents`, nil},
		{&f.Copies, `SELECT COUNT(*) FROM copies`, nil},
		{&f.Sessions, `SELECT COUNT(*) FROM sessions WHERE ends > $1`, []any{micros(now)}},
		{&f.Letters, `SELECT COUNT(*) FROM alert_letters`, nil},
		{&f.Overdue, `SELECT COUNT(*) FROM alert_letters WHERE attempts > 0`, nil},
	} {
		if err = t.one(ctx, q.query, q.args, q.into); err != nil {
			return f, fmt.Errorf("figures: %w", err)
		}
	}
	return f, nil
}
