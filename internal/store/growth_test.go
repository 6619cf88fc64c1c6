//go:build unix

package store_test

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"barium/internal/ledger"
	"barium/internal/store"
	"barium/internal/store/storetest"
)

var growth = flag.Int64("growth", 100_000, "how many events the ledger of BenchmarkGrowth grows to")

// BenchmarkGrowth lets one ledger grow by decades, and measures at each what it takes
// on disk and how long things take. It is for -benchtime 1x; what is measured is
// done so often in any case.
func BenchmarkGrowth(b *testing.B) {
	path := filepath.Join(b.TempDir(), "home.db")
	s, err := store.Create(b.Context(), path)
	if err != nil {
		b.Fatal(err)
	}
	closing(b, s)
	g := grown{path: path, store: s, ledger: storetest.NewLedger(b)}
	for size := int64(1000); size <= *growth; size *= 10 {
		// The ledger is as large as the last step left it, and a little more.
		b.Run(fmt.Sprintf("events=%d", size), func(b *testing.B) {
			for range b.N {
				g.growTo(b, size)
				g.measure(b)
			}
		})
	}
}

type grown struct {
	path   string
	store  *store.Store
	ledger *ledger.Ledger
	size   int64
}

const growthCommit = 2000 // events a commit

// growTo appends by large commits, and reports how fast.
func (g *grown) growTo(b *testing.B, size int64) {
	began, from := time.Now(), g.size
	events := releases(growthCommit)
	for g.size < size {
		n := min(growthCommit, size-g.size)
		if err := appendEvents(b.Context(), g.store, g.ledger, events[:n]); err != nil {
			b.Fatal(err)
		}
		g.size += n
	}
	b.ReportMetric(float64(g.size-from)/time.Since(began).Seconds(), "batched-events/s")
	syscall.Sync() // what was written in batches must not be written while the rest is measured
}

func (g *grown) measure(b *testing.B) {
	b.ReportMetric(float64(g.bytes(b))/float64(g.size), "disk-B/event")
	g.each(b, "proof", func(tx *store.Tx, i int64) error {
		_, err := g.ledger.Prove(b.Context(), tx, i)
		return err
	})
	g.each(b, "tile", func(tx *store.Tx, i int64) error {
		_, err := ledger.ReadTile(b.Context(), tx, ledger.Tile{Index: (i / 256) % (g.size / 256), Width: 256})
		return err
	})
	g.each(b, "bundle", func(tx *store.Tx, i int64) error {
		_, err := ledger.ReadTile(b.Context(), tx, ledger.Tile{Entries: true, Index: (i / 256) % (g.size / 256), Width: 256})
		return err
	})
	g.each(b, "consistency", func(tx *store.Tx, i int64) error {
		c, err := g.ledger.Head(b.Context(), tx)
		if err == nil {
			_, err = g.ledger.Ask(b.Context(), tx, c, 1+i)
		}
		return err
	})
	g.single(b)
	b.ReportMetric(0, "ns/op") // of nothing in particular
}

// bytes is what the database takes on disk, the write-ahead log included.
func (g *grown) bytes(b *testing.B) int64 {
	names, err := filepath.Glob(g.path + "*")
	if err != nil {
		b.Fatal(err)
	}
	sum := int64(0)
	for _, name := range names {
		info, err := os.Stat(name)
		if err != nil {
			b.Fatal(err)
		}
		sum += info.Size()
	}
	return sum
}

const growthSingles = 2000 // events, each in a commit of its own

// single appends one event a transaction, from one goroutine.
func (g *grown) single(b *testing.B) {
	began, worked, one := time.Now(), processor(b), releases(1)
	for range growthSingles {
		if err := appendEvents(b.Context(), g.store, g.ledger, one); err != nil {
			b.Fatal(err)
		}
	}
	g.size += growthSingles
	b.ReportMetric(growthSingles/time.Since(began).Seconds(), "single-events/s")
	b.ReportMetric(float64((processor(b)-worked).Microseconds())/growthSingles, "single-cpu-µs")
}

const growthLooks = 500

// processor is the time that the processors have worked for this process: where
// others use the machine too, it says more than the clock.
func processor(b *testing.B) time.Duration {
	b.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// each looks at events all over the ledger, each in a transaction of its own.
func (g *grown) each(b *testing.B, name string, f func(tx *store.Tx, index int64) error) {
	began, worked := time.Now(), processor(b)
	for i := range int64(growthLooks) {
		index := i * 7919 * 104729 % g.size
		if err := g.store.View(context.WithoutCancel(b.Context()), func(tx *store.Tx) error { return f(tx, index) }); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(time.Since(began).Microseconds())/growthLooks, name+"-µs")
	b.ReportMetric(float64((processor(b)-worked).Microseconds())/growthLooks, name+"-cpu-µs")
}
