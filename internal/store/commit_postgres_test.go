package store

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"barium/internal/ledger"
	"barium/internal/store/postgrestest"
)

// TestSharedCommitOnPostgres: what only a server can do to a transaction that
// several share.
func TestSharedCommitOnPostgres(t *testing.T) {
	s, err := OpenPostgres(t.Context(), postgrestest.Start(t).Database(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	s.open, s.grace = time.Hour, 100*time.Millisecond
	l := newTestLedger(t)
	t.Run("connection lost", func(t *testing.T) { connectionLost(t, s, l) })
	t.Run("no answer", func(t *testing.T) { noAnswer(t, s, l) })
	everything(t, s, l)
}

// connectionLost: nothing of the transaction is there, and all of it are told.
// Whoever comes next gets another connection.
func connectionLost(t *testing.T, s *Store, l *ledger.Ledger) {
	errs := together(t, s,
		func() error { return releaseTwo(t.Context(), s, l, "D-1") },
		func() error {
			return s.Update(t.Context(), func(tx *Tx) error {
				return tx.exec(t.Context(), `SELECT pg_terminate_backend(pg_backend_pid())`)
			})
		},
		func() error { return releaseTwo(t.Context(), s, l, "D-2") },
	)
	for i, want := range []error{ErrAway, ErrAway, nil} {
		if !errors.Is(errs[i], want) {
			t.Errorf("writer %d: %v, want %v", i, errs[i], want)
		}
	}
	if got := stored(t, s, []string{"D-1", "D-2"}); !slices.Equal(got, []string{"D-2"}) {
		t.Errorf("there are %v", got)
	}
}

// noAnswer: a server that doesn't answer a writer who has given up is not waited
// for longer than a while.
func noAnswer(t *testing.T, s *Store, l *ledger.Ledger) {
	gone, leave := context.WithCancel(t.Context())
	defer leave()
	began := time.Now()
	errs := together(t, s,
		func() error { return releaseTwo(t.Context(), s, l, "D-3") },
		func() error {
			return s.Update(gone, func(tx *Tx) error {
				time.AfterFunc(50*time.Millisecond, leave)
				return tx.exec(gone, `SELECT pg_sleep(60)`)
			})
		},
		func() error { return releaseTwo(t.Context(), s, l, "D-4") },
	)
	if errs[0] == nil || errs[1] == nil || errs[2] != nil || time.Since(began) > 30*time.Second {
		t.Errorf("told %q after %v", errs, time.Since(began))
	}
	if got := stored(t, s, []string{"D-3", "D-4"}); !slices.Equal(got, []string{"D-4"}) {
		t.Errorf("there are %v", got)
	}
}
