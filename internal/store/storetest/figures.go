package storetest

import (
	"testing"
	"time"

	"barium/internal/store"
)

// figures: what is counted is what is there.
func figures(t *testing.T, open Open) {
	db, _, _ := filled(t, open)
	tamper(t, db, `INSERT INTO alert_letters (id, recipient, message, attempts, next, since, error, made) VALUES ('A', 'r', '{}', 0, 0, 0, '', 0), ('B', 'r', '{}', 2, 0, 0, 'x', 0)`)
	now := time.UnixMicro(1_000_000)
	tamper(t, db, `INSERT INTO sessions (id, secret, person, device, method, made, used, ends, confirmed) SELECT 's1', $1, MIN(id), '', '', 0, 0, 2000000, 0 FROM people`, []byte("a"))
	tamper(t, db, `INSERT INTO sessions (id, secret, person, device, method, made, used, ends, confirmed) SELECT 's2', $1, MIN(id), '', '', 0, 0, 500000, 0 FROM people`, []byte("b"))
	view(t, db.First, func(tx *store.Tx) error {
		f, err := tx.Figures(t.Context(), now)
		want := store.Figures{Events: 12, Commits: f.Commits, Documents: 2, Copies: 10, Sessions: 1, Letters: 2, Overdue: 1}
		if f != want || f.Commits < 2 {
			t.Errorf("%+v, want %+v", f, want)
		}
		return err
	})
}
