package store_test

import (
	"fmt"
	"testing"

	"barium/internal/ledger"
	"barium/internal/share"
	"barium/internal/store"
	"barium/internal/store/storetest"
	"barium/receipt"
)

// BenchmarkAppend appends events, so many to a durable commit.
func BenchmarkAppend(b *testing.B) {
	for _, commit := range []int{1, 16, 512} {
		b.Run(fmt.Sprintf("commit=%d", commit), func(b *testing.B) {
			db, l := openSQLite(b), storetest.NewLedger(b)
			events := make([]receipt.Event, commit)
			for i := range events {
				events[i] = share.CopyReleased(storetest.SomeCopies(1)[0], share.Amber)
			}
			for b.Loop() {
				appendEvents(b, db.First, l, events)
			}
			b.ReportMetric(float64(commit*b.N)/b.Elapsed().Seconds(), "events/s")
		})
	}
}

func appendEvents(b *testing.B, s *store.Store, l *ledger.Ledger, events []receipt.Event) {
	b.Helper()
	err := s.Update(b.Context(), func(tx *store.Tx) error {
		_, err := l.Append(b.Context(), tx, events...)
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
}

// BenchmarkRelease records releases of 512 copies: people, sheet, copies,
// events, checkpoint, commit.
func BenchmarkRelease(b *testing.B) {
	db, l := openSQLite(b), storetest.NewLedger(b)
	n := 0
	for b.Loop() {
		n++
		err := db.First.Update(b.Context(), func(tx *store.Tx) error {
			_, err := storetest.Release(b, tx, l, fmt.Sprint("D-", n), 512)
			return err
		})
		if err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(512*b.N)/b.Elapsed().Seconds(), "copies/s")
}

// aLedgerOf has n events and 200 sheets as of 300 sites, for one document.
func aLedgerOf(b *testing.B, n int) (storetest.Database, *ledger.Ledger) {
	b.Helper()
	db, l := openSQLite(b), storetest.NewLedger(b)
	events := make([]receipt.Event, n)
	for i := range events {
		events[i] = share.CopyReleased(storetest.SomeCopies(1)[0], share.Amber)
	}
	appendEvents(b, db.First, l, events)
	err := db.First.Update(b.Context(), func(tx *store.Tx) error {
		if err := tx.AddDocument(b.Context(), storetest.ADocument("D-1")); err != nil {
			return err
		}
		for i := range 200 {
			s := share.Sheet{Hash: [32]byte{byte(i)}, Document: "D-1", Sealed: make([]byte, 64_000)}
			if err := tx.AddSheet(b.Context(), s); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
	return db, l
}

func BenchmarkProveAndCheck(b *testing.B) {
	const n = 100_000
	db, l := aLedgerOf(b, n)
	b.Run("prove=1", func(b *testing.B) {
		viewing(b, db, func(tx *store.Tx, i int) error {
			_, err := l.Prove(b.Context(), tx, int64(i*7919%n))
			return err
		})
	})
	b.Run("prove=512", func(b *testing.B) {
		list := make([]int64, 512)
		for i := range list {
			list[i] = int64(40_000 + i)
		}
		viewing(b, db, func(tx *store.Tx, _ int) error { _, err := l.ProveAll(b.Context(), tx, list); return err })
		b.ReportMetric(float64(512*b.N)/b.Elapsed().Seconds(), "proofs/s")
	})
	b.Run("check=100000", func(b *testing.B) {
		viewing(b, db, func(tx *store.Tx, _ int) error {
			r, err := ledger.Check(b.Context(), tx, l.VerifierKey())
			if len(r.Problems) > 0 || r.Events != n {
				b.Errorf("%+v", r)
			}
			return err
		})
	})
	b.Run("sheets=100000x300", func(b *testing.B) {
		viewing(b, db, func(tx *store.Tx, _ int) error {
			return tx.EachSheet(b.Context(), "D-1", func(share.Sheet) error { return nil })
		})
	})
}

func viewing(b *testing.B, db storetest.Database, f func(tx *store.Tx, i int) error) {
	i := 0
	for b.Loop() {
		i++
		if err := db.First.View(b.Context(), func(tx *store.Tx) error { return f(tx, i) }); err != nil {
			b.Fatal(err)
		}
	}
}
