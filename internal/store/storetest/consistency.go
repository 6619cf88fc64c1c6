package storetest

import (
	"errors"
	"strings"
	"testing"

	"barium/internal/ledger"
	"barium/internal/store"
	"barium/receipt"
)

// consistency: between any two checkpoints there is a proof that verifies, at
// sizes without one there is none, and an altered tree gives none.
func consistency(t *testing.T, open Open) {
	db, l := open(t), NewLedger(t)
	sizes := []int64{0}
	for _, n := range []int{3, 1, 250, 2, 1, 40} {
		appended(t, db.First, l, n)
		sizes = append(sizes, sizes[len(sizes)-1]+int64(n))
	}
	view(t, db.Second, func(tx *store.Tx) error {
		for i, to := range sizes[1:] {
			for _, from := range sizes[1 : i+2] {
				p, err := l.ProveBetween(t.Context(), tx, from, to)
				if err != nil {
					return err
				}
				got, err := receipt.VerifyConsistency(p.Marshal(), l.VerifierKey())
				if err != nil || got.Old.Size != from || got.New.Size != to {
					t.Errorf("%d to %d: %+v, %v", from, to, got, err)
				}
			}
		}
		for _, c := range [][2]int64{{0, 3}, {1, 4}, {3, 5}, {3, 298}, {4, 3}, {-1, 4}} {
			if _, err := l.ProveBetween(t.Context(), tx, c[0], c[1]); err == nil {
				t.Errorf("%v: proven", c)
			}
		}
		_, err := l.ProveBetween(t.Context(), tx, 3, 5)
		if !errors.Is(err, ledger.ErrNoCheckpoint) || !strings.Contains(err.Error(), "before it is at 4") {
			t.Errorf("no checkpoint: %v", err)
		}
		return nil
	})
	tamper(t, db, `UPDATE ledger_events SET nodes = salt WHERE idx = 3`)
	view(t, db.Second, func(tx *store.Tx) error {
		if _, err := l.ProveBetween(t.Context(), tx, 3, 297); err == nil {
			t.Error("a proof from an altered tree")
		}
		return nil
	})
}
