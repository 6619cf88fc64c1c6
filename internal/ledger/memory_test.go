package ledger_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"barium/internal/ledger"
	"barium/receipt"

	"golang.org/x/mod/sumdb/tlog"
)

// memory is a transaction on nothing, plain enough to be tampered with.
type memory struct {
	head        ledger.Head
	records     []ledger.Record
	checkpoints []statement
}

type statement struct {
	size   int64
	signed []byte
}

func (m *memory) LedgerHead(context.Context) (ledger.Head, error) { return m.head, nil }
func (m *memory) LockLedger(context.Context) (ledger.Head, error) { return m.head, nil }

func (m *memory) find(index int64) (ledger.Record, bool) {
	i := slices.IndexFunc(m.records, func(r ledger.Record) bool { return r.Index == index })
	if i < 0 {
		return ledger.Record{}, false
	}
	return m.records[i], true
}

func (m *memory) LedgerRecord(_ context.Context, index int64) (ledger.Record, error) {
	r, ok := m.find(index)
	if !ok {
		return r, ledger.ErrNoEvent
	}
	return r, nil
}

func (m *memory) LedgerNodes(_ context.Context, indexes []int64) ([][]tlog.Hash, error) {
	nodes := make([][]tlog.Hash, len(indexes))
	for i, index := range indexes {
		r, _ := m.find(index)
		nodes[i] = r.Nodes
	}
	return nodes, nil
}

func (m *memory) EachLedgerRecord(_ context.Context, from int64, yield func(ledger.Record) error) error {
	sorted := slices.Clone(m.records)
	slices.SortStableFunc(sorted, func(a, b ledger.Record) int { return int(a.Index - b.Index) })
	for _, r := range sorted {
		if r.Index < from {
			continue
		}
		if err := yield(r); err != nil {
			return err
		}
	}
	return nil
}

func (m *memory) LastCheckpoint(context.Context) ([]byte, error) {
	if len(m.checkpoints) == 0 {
		return nil, nil
	}
	return m.checkpoints[len(m.checkpoints)-1].signed, nil
}

func (m *memory) EachCheckpoint(_ context.Context, yield func(int64, []byte) error) error {
	for _, c := range m.checkpoints {
		if err := yield(c.size, c.signed); err != nil {
			return err
		}
	}
	return nil
}

func (m *memory) AddRecords(_ context.Context, records []ledger.Record, head ledger.Head) error {
	m.records, m.head = append(m.records, records...), head
	return nil
}

func (m *memory) AddCheckpoint(_ context.Context, size int64, signed []byte) error {
	m.checkpoints = append(m.checkpoints, statement{size, signed})
	return nil
}

// clone copies deeply enough for a test to alter any row.
func (m *memory) clone() *memory {
	c := &memory{head: m.head, records: slices.Clone(m.records), checkpoints: slices.Clone(m.checkpoints)}
	for i := range c.records {
		c.records[i].Nodes = slices.Clone(c.records[i].Nodes)
	}
	return c
}

// clock ticks a second at every look.
func clock() func() time.Time {
	at := time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)
	return func() time.Time {
		at = at.Add(time.Second)
		return at
	}
}

func newLedger(t testing.TB, now func() time.Time) *ledger.Ledger {
	t.Helper()
	skey, vkey, err := ledger.GenerateKey("ledger.example/test")
	if err != nil {
		t.Fatal(err)
	}
	l, err := ledger.New(skey+"\n", now)
	if err != nil {
		t.Fatal(err)
	}
	if l.VerifierKey() != vkey {
		t.Fatalf("public key is %s, want %s", l.VerifierKey(), vkey)
	}
	return l
}

func someEvents(from, n int) []receipt.Event {
	events := make([]receipt.Event, n)
	for i := range events {
		events[i] = receipt.Event{Type: "copy.released", Fields: map[string]any{
			"document": "D-4TKQ7M2X", "copy": fmt.Sprintf("K%d", from+i)}}
	}
	return events
}

// filled appends events in commits of the given sizes.
func filled(t testing.TB, commits ...int) (*ledger.Ledger, *memory) {
	t.Helper()
	l, m := newLedger(t, clock()), &memory{}
	for _, n := range commits {
		first, err := l.Append(t.Context(), m, someEvents(len(m.records), n)...)
		if err != nil {
			t.Fatal(err)
		}
		if first != int64(len(m.records)-n) {
			t.Fatalf("appended at %d, want %d", first, len(m.records)-n)
		}
	}
	return l, m
}

// logMemory is memory as outsiders are shown it.
type logMemory struct{ *memory }

func (m logMemory) LastCosigned(context.Context) ([]byte, error) { return nil, nil }

func (m logMemory) LedgerLeaves(_ context.Context, from int64, n int) ([]tlog.Hash, error) {
	var list []tlog.Hash
	for i := range int64(n) {
		if r, ok := m.find(from + i); ok {
			list = append(list, r.Nodes[0])
		}
	}
	return list, nil
}

func (m logMemory) LedgerEntries(_ context.Context, from int64, n int) ([][32]byte, error) {
	var list [][32]byte
	for i := range int64(n) {
		if r, ok := m.find(from + i); ok {
			list = append(list, receipt.Leaf(r.Salt, r.Event))
		}
	}
	return list, nil
}
