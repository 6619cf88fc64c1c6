package receipt_test

import (
	"crypto/sha256"
	"strings"
	"testing"
	"time"

	"barium/receipt"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// memoryLog is a ledger of the test's own, so that receipts are tried against
// trees that the program's ledger did not build.
type memoryLog struct {
	signer note.Signer
	vkey   string
	salts  []receipt.Salt
	events [][]byte
	hashes []tlog.Hash
	shift  int64 // added to each event's index, to make a ledger that lies
}

// zeroes is a stream of one byte, so that golden keys and receipts stay put.
type zeroes byte

func (z zeroes) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = byte(z)
	}
	return len(p), nil
}

func newMemoryLog(t testing.TB, name string, seed byte) *memoryLog {
	t.Helper()
	skey, vkey, err := note.GenerateKey(zeroes(seed), name)
	if err != nil {
		t.Fatal(err)
	}
	signer, err := note.NewSigner(skey)
	if err != nil {
		t.Fatal(err)
	}
	return &memoryLog{signer: signer, vkey: vkey}
}

func (l *memoryLog) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	var list []tlog.Hash
	for _, i := range indexes {
		list = append(list, l.hashes[i])
	}
	return list, nil
}

func (l *memoryLog) add(t testing.TB, e receipt.Event) {
	t.Helper()
	e.Index = int64(len(l.events)) + l.shift
	b, err := e.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	n := int64(len(l.events))
	salt := receipt.Salt(sha256.Sum256([]byte{byte(n), byte(n >> 8)}))
	leaf := receipt.Leaf(salt, b)
	more, err := tlog.StoredHashes(n, leaf[:], l)
	if err != nil {
		t.Fatal(err)
	}
	l.salts, l.events, l.hashes = append(l.salts, salt), append(l.events, b), append(l.hashes, more...)
}

func (l *memoryLog) receipt(t testing.TB, index int64) receipt.Receipt {
	t.Helper()
	size := int64(len(l.events))
	root, err := tlog.TreeHash(size, l)
	if err != nil {
		t.Fatal(err)
	}
	c, err := receipt.SignCheckpoint(l.signer, size, root)
	if err != nil {
		t.Fatal(err)
	}
	proof, err := tlog.ProveRecord(size, index, l)
	if err != nil {
		t.Fatal(err)
	}
	return receipt.Receipt{Index: index, Salt: l.salts[index], Event: l.events[index], Hashes: proof, Checkpoint: c}
}

func anEvent(i int) receipt.Event {
	return receipt.Event{
		Type: "copy.released",
		At:   time.Date(2026, 3, 1, 9, 0, i, 123456000, time.UTC),
		Fields: map[string]any{
			"copy": "K7F2-9QXM", "document": "D-4TKQ7M2X", "position": i,
			"person": map[string]any{"party": "Marlow Police", "name": "Ada \"Q\" Ünal\n", "email": "ada@example.org"},
			"terms":  "TLP:AMBER+STRICT", "custodians": []int{1, 3}, "ok": true,
		},
	}
}

func filledLog(t testing.TB, n int) *memoryLog {
	t.Helper()
	l := newMemoryLog(t, "ledger.example/one", 7)
	for i := range n {
		l.add(t, anEvent(i))
	}
	return l
}

func wantError(t *testing.T, err error, part string) {
	t.Helper()
	if err == nil || !strings.Contains(err.Error(), part) {
		t.Errorf("error is %v; want one with %q", err, part)
	}
}
