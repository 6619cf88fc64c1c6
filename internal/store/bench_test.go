package store_test

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"

	"barium/internal/ledger"
	"barium/internal/share"
	"barium/internal/store"
	"barium/internal/store/storetest"
	"barium/receipt"
)

// BenchmarkAppend appends events, so many to a transaction, from so many
// goroutines at once. Every transaction is on disk before its writer goes on.
func BenchmarkAppend(b *testing.B) {
	for _, c := range []struct{ writers, events int }{{1, 1}, {8, 1}, {64, 1}, {1, 16}, {1, 512}} {
		b.Run(fmt.Sprintf("writers=%d/events=%d", c.writers, c.events), func(b *testing.B) {
			db, l := openSQLite(b), storetest.NewLedger(b)
			events := releases(c.events)
			b.ResetTimer()
			appendAtOnce(b, db.First, l, events, c.writers)
			b.ReportMetric(float64(c.events*b.N)/b.Elapsed().Seconds(), "events/s")
		})
	}
}

func releases(n int) []receipt.Event {
	events := make([]receipt.Event, n)
	for i := range events {
		events[i] = share.CopyReleased(storetest.SomeCopies(1)[0], share.Amber)
	}
	return events
}

// appendAtOnce commits the events b.N times, from several goroutines.
func appendAtOnce(b *testing.B, s *store.Store, l *ledger.Ledger, events []receipt.Event, writers int) {
	b.Helper()
	var left atomic.Int64
	left.Store(int64(b.N))
	var all sync.WaitGroup
	for range writers {
		all.Go(func() {
			for left.Add(-1) >= 0 {
				if err := appendEvents(b.Context(), s, l, events); err != nil {
					b.Error(err)
				}
			}
		})
	}
	all.Wait()
}

func appendEvents(ctx context.Context, s *store.Store, l *ledger.Ledger, events []receipt.Event) error {
	return s.Update(ctx, func(tx *store.Tx) error {
		_, err := l.Append(ctx, tx, events...)
		return err
	})
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
	if err := appendEvents(b.Context(), db.First, l, releases(n)); err != nil {
		b.Fatal(err)
	}
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
