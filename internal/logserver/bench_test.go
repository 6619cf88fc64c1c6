package logserver_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"testing"
	"time"

	"barium/internal/ledger"
	"barium/internal/logserver"
	"barium/internal/store"
	"barium/receipt"
)

// aStoreOf has n events in SQLite, 50,000 a commit.
func aStoreOf(b *testing.B, n int) (*store.Store, *ledger.Ledger) {
	b.Helper()
	l := newBook(b, "ledger.example/million").ledger
	s, err := store.Create(b.Context(), filepath.Join(b.TempDir(), "barium.db"))
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		if err := s.Close(); err != nil {
			b.Error(err)
		}
	})
	for done := 0; done < n; {
		events := make([]receipt.Event, min(50_000, n-done))
		for i := range events {
			events[i] = receipt.Event{Type: "copy.released", Fields: map[string]any{
				"copy": fmt.Sprint("K", done+i), "document": "D-4TKQ7M2X", "party": "Marlow Police", "email": "somebody@example.org", "terms": "TLP:AMBER"}}
		}
		err := s.Update(b.Context(), func(tx *store.Tx) error {
			_, err := l.Append(b.Context(), tx, events...)
			return err
		})
		if err != nil {
			b.Fatal(err)
		}
		done += len(events)
	}
	return s, l
}

// BenchmarkMillion: what the log serves and proves a second at 1,000,000 entries
// (20,000 with -short), from SQLite on disk.
func BenchmarkMillion(b *testing.B) {
	n := 1_000_000
	if testing.Short() {
		n = 20_000
	}
	s, l := aStoreOf(b, n)
	h := &logserver.Log{Source: s}
	tiles := n / 256
	for name, path := range map[string]func(i int) string{
		"checkpoint": func(int) string { return "checkpoint" },
		"tile=0":     func(i int) string { return ledger.Tile{Index: int64(i * 7919 % tiles), Width: 256}.Path() },
		"tile=1": func(i int) string {
			return ledger.Tile{Level: 1, Index: int64(i % max(1, tiles/256)), Width: min(256, tiles)}.Path()
		},
		"tile=0.p": func(i int) string { return ledger.Tile{Index: int64(i * 7919 % tiles), Width: 64}.Path() },
		"entries": func(i int) string {
			return ledger.Tile{Entries: true, Index: int64(i * 7919 % tiles), Width: 256}.Path()
		},
	} {
		b.Run(name, func(b *testing.B) { serving(b, h, path) })
	}
	b.Run("tile=0/parallel", func(b *testing.B) { parallel(b, h, tiles) })
	for _, batch := range []int{1, 512} {
		b.Run(fmt.Sprintf("prove=%d", batch), func(b *testing.B) { proving(b, s, l, n, batch) })
	}
	b.Run("ask", func(b *testing.B) {
		for i := 0; b.Loop(); i++ {
			err := s.ViewCosigned(b.Context(), func(tx ledger.CosignedReader) error {
				c, err := l.Head(b.Context(), tx)
				if err != nil {
					return err
				}
				_, err = l.Ask(b.Context(), tx, c, int64(1+i*7919%n))
				return err
			})
			if err != nil {
				b.Fatal(err)
			}
		}
		perSecond(b, 1)
	})
}

func perSecond(b *testing.B, each int) {
	b.ReportMetric(float64(each*b.N)/b.Elapsed().Seconds(), "/s")
}

func get(b *testing.B, h http.Handler, path string) {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest("GET", "/"+path, nil))
	if w.Code != 200 {
		b.Errorf("%s: %d %s", path, w.Code, w.Body)
	}
}

func serving(b *testing.B, h http.Handler, path func(int) string) {
	for i := 0; b.Loop(); i++ {
		get(b, h, path(i))
	}
	perSecond(b, 1)
}

func parallel(b *testing.B, h http.Handler, tiles int) {
	b.RunParallel(func(p *testing.PB) {
		for i := time.Now().Nanosecond() % tiles; p.Next(); i++ {
			get(b, h, ledger.Tile{Index: int64(i % tiles), Width: 256}.Path())
		}
	})
	perSecond(b, 1)
}

func proving(b *testing.B, s *store.Store, l *ledger.Ledger, n, batch int) {
	list := make([]int64, batch)
	for i := 0; b.Loop(); i++ {
		for k := range list {
			list[k] = int64((i*7919 + k) % n)
		}
		err := s.View(b.Context(), func(tx *store.Tx) error {
			_, err := l.ProveAll(b.Context(), tx, list)
			return err
		})
		if err != nil {
			b.Fatal(err)
		}
	}
	perSecond(b, batch)
}
