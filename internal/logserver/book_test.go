package logserver_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"barium/internal/ledger"
	"barium/internal/logserver"
	"barium/receipt"

	"golang.org/x/mod/sumdb/tlog"
)

// A book is a ledger's store in memory, with a checkpoint at each size, so that
// it can be looked at as it was at any of them.
type book struct {
	mu      sync.Mutex
	ledger  *ledger.Ledger
	records []ledger.Record
	heads   [][]byte // by size
	kept    map[int64][]byte
	size    int64 // shows no more than this
	fail    error
}

func newBook(t testing.TB, name string) *book {
	t.Helper()
	skey, _, err := ledger.GenerateKey(name)
	if err != nil {
		t.Fatal(err)
	}
	return bookOf(t, skey)
}

func bookOf(t testing.TB, skey string) *book {
	t.Helper()
	l, err := ledger.New(skey, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	return &book{ledger: l, heads: [][]byte{nil}, kept: map[int64][]byte{}}
}

// grow appends so many events, each in a commit of its own.
func (b *book) grow(t testing.TB, n int) *book {
	t.Helper()
	b.mu.Lock()
	defer b.mu.Unlock()
	for range n {
		e := receipt.Event{Type: "copy.released", Fields: map[string]any{"copy": fmt.Sprint("K", b.size)}}
		if _, err := b.ledger.Append(t.Context(), b, e); err != nil {
			t.Fatal(err)
		}
	}
	return b
}

// at shows the book as it was at a size.
func (b *book) at(size int64) *book {
	return &book{ledger: b.ledger, records: b.records[:size], heads: b.heads[:size+1], kept: b.kept, size: size}
}

func (b *book) LedgerHead(context.Context) (ledger.Head, error) {
	h := ledger.Head{Size: b.size}
	if n := len(b.records); n > 0 {
		h.At = b.records[n-1].At
	}
	return h, b.fail
}
func (b *book) LockLedger(ctx context.Context) (ledger.Head, error) { return b.LedgerHead(ctx) }

func (b *book) LedgerRecord(_ context.Context, index int64) (ledger.Record, error) {
	if index < 0 || index >= b.size {
		return ledger.Record{}, ledger.ErrNoEvent
	}
	return b.records[index], nil
}

func (b *book) LedgerNodes(_ context.Context, indexes []int64) ([][]tlog.Hash, error) {
	nodes := make([][]tlog.Hash, len(indexes))
	for i, index := range indexes {
		if index < b.size {
			nodes[i] = b.records[index].Nodes
		}
	}
	return nodes, nil
}

func (b *book) LedgerLeaves(_ context.Context, from int64, n int) ([]tlog.Hash, error) {
	var list []tlog.Hash
	for _, r := range b.records[from:min(int64(len(b.records)), from+int64(n))] {
		list = append(list, r.Nodes[0])
	}
	return list, nil
}

func (b *book) LedgerEntries(_ context.Context, from int64, n int) ([][32]byte, error) {
	var list [][32]byte
	for _, r := range b.records[from:min(int64(len(b.records)), from+int64(n))] {
		list = append(list, receipt.Leaf(r.Salt, r.Event))
	}
	return list, nil
}

func (b *book) EachLedgerRecord(_ context.Context, from int64, yield func(ledger.Record) error) error {
	for _, r := range b.records[from:] {
		if err := yield(r); err != nil {
			return err
		}
	}
	return nil
}

func (b *book) LastCheckpoint(context.Context) ([]byte, error) { return b.heads[b.size], nil }

func (b *book) EachCheckpoint(_ context.Context, yield func(int64, []byte) error) error {
	for size, c := range b.heads[1:] {
		if err := yield(int64(size+1), c); err != nil {
			return err
		}
	}
	return nil
}

func (b *book) AddRecords(_ context.Context, records []ledger.Record, head ledger.Head) error {
	b.records, b.size = append(b.records, records...), head.Size
	return nil
}

func (b *book) AddCheckpoint(_ context.Context, _ int64, signed []byte) error {
	b.heads = append(b.heads, signed)
	return nil
}

func (b *book) LastCosigned(context.Context) ([]byte, error) {
	for size := b.size; size > 0; size-- {
		if b.kept[size] != nil {
			return b.kept[size], nil
		}
	}
	return nil, nil
}

func (b *book) KeepCosigned(_ context.Context, size int64, signed []byte) error {
	b.kept[size] = signed
	return nil
}

func (b *book) ViewLog(_ context.Context, f func(ledger.LogReader) error) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	return f(b)
}

func (b *book) ViewCosigned(_ context.Context, f func(ledger.CosignedReader) error) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	return f(b)
}

func (b *book) UpdateCosigned(_ context.Context, f func(ledger.CosignedWriter) error) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	return f(b)
}

// serve serves a book's log below /log, as the program does.
func serve(t testing.TB, s logserver.Source) (url string) {
	t.Helper()
	server := httptest.NewServer(http.StripPrefix("/log", &logserver.Log{Source: s}))
	t.Cleanup(server.Close)
	return server.URL + "/log"
}

func wantError(t *testing.T, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Errorf("error is %v; want %v", err, want)
	}
}
