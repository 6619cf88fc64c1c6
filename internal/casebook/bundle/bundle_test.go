package bundle

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"testing"
	"time"

	"barium/internal/casebook/docket"
	"barium/receipt"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// A tree is a ledger in memory.
type tree struct {
	hashes []tlog.Hash
	events [][]byte
	salts  []receipt.Salt
}

func (t *tree) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	var list []tlog.Hash
	for _, i := range indexes {
		list = append(list, t.hashes[i])
	}
	return list, nil
}

func (t *tree) add(tb testing.TB, kind string, fields map[string]any) {
	tb.Helper()
	e := receipt.Event{Type: kind, Fields: fields, Index: int64(len(t.events)), At: time.Date(2026, 11, 23, 12, 0, len(t.events), 0, time.UTC)}
	b, err := e.Marshal()
	must(tb, err)
	salt := receipt.Salt{byte(len(t.events))}
	leaf := receipt.Leaf(salt, b)
	more, err := tlog.StoredHashes(e.Index, leaf[:], t)
	must(tb, err)
	t.hashes, t.events, t.salts = append(t.hashes, more...), append(t.events, b), append(t.salts, salt)
}

func must(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}

// A made bundle of a case with two exhibits, with who signed it.
type made struct {
	files []File
	sign  Sign
	vkey  string
}

func aCase(tb testing.TB) made {
	tb.Helper()
	skey, vkey, err := note.GenerateKey(zeroes{}, "ledger.example")
	must(tb, err)
	signer, err := note.NewSigner(skey)
	must(tb, err)
	exhibit := func(n int, name, body string) map[string]any {
		sum := sha256.Sum256([]byte(body))
		return map[string]any{"case": "C-1", "exhibit": n, "name": name, "hash": hex.EncodeToString(sum[:])}
	}
	t := &tree{}
	t.add(tb, docket.TypeOpened, map[string]any{"case": "C-1"})
	t.add(tb, docket.TypeExhibitEntered, exhibit(1, "a.txt", "one"))
	t.add(tb, docket.TypeExhibitEntered, exhibit(2, `../b"c`, "two"))
	size := int64(len(t.events))
	root, err := tlog.TreeHash(size, t)
	must(tb, err)
	head, err := receipt.SignCheckpoint(signer, size, root)
	must(tb, err)
	m := made{vkey: vkey, sign: func(text string) ([]byte, error) { return note.Sign(&note.Note{Text: text}, signer) }}
	m.files = []File{{"case.json", []byte("{}\n")}, {"holders.json", []byte(`{"people":[{"held":1},{}],"total":2}`)}, {ExhibitName(1, "a.txt"), []byte("one")}, {ExhibitName(2, `../b"c`), []byte("two")}}
	for i := range size {
		proof, err := tlog.ProveRecord(size, i, t)
		must(tb, err)
		r := receipt.Receipt{Index: i, Salt: t.salts[i], Event: t.events[i], Hashes: proof, Checkpoint: head}
		m.files = append(m.files, File{ReceiptName(i), r.Marshal()}, File{EventName(i), r.Event})
	}
	return m
}

type zeroes struct{}

func (zeroes) Read(p []byte) (int, error) { clear(p); return len(p), nil }

func (m made) bundle(tb testing.TB) []byte {
	tb.Helper()
	b, err := Write("C-1", m.files, m.sign)
	must(tb, err)
	return b
}

// What is written verifies, and is the same bytes each time.
func TestBundleHolds(t *testing.T) {
	m := aCase(t)
	b := m.bundle(t)
	r, err := Verify(b, m.vkey)
	must(t, err)
	if r.Case != "C-1" || r.Exhibits != 2 || r.Holders != 2 || len(r.Events) != 3 || r.Ledger != "ledger.example" || r.Size != 3 {
		t.Errorf("%+v", r)
	}
	if !bytes.Equal(b, m.bundle(t)) {
		t.Error("the same case made other bytes")
	}
}

// Every byte counts: of files, of the manifest, of its signature, and of the zip
// around them.
func TestEveryByteOfABundleCounts(t *testing.T) {
	m := aCase(t)
	b := m.bundle(t)
	for i := range b {
		for _, bit := range []byte{1, 0x80} {
			b[i] ^= bit
			if _, err := Verify(b, m.vkey); err == nil {
				t.Fatalf("byte %d of %d can be altered: %q", i, len(b), b[max(0, i-20):min(len(b), i+20)])
			}
			b[i] ^= bit
		}
	}
	for name, cut := range map[string][]byte{"cut short": b[:len(b)-1], "with more behind it": append(bytes.Clone(b), 0), "with more before it": append([]byte("PK"), b...), "nothing": nil} {
		if _, err := Verify(cut, m.vkey); err == nil {
			t.Errorf("it holds %s", name)
		}
	}
}

// What was signed and is not a whole case doesn't hold either.
func TestSignedButNotWhole(t *testing.T) {
	other := aCase(t)
	_, another, err := note.GenerateKey(strings.NewReader(strings.Repeat("x", 100)), "ledger.example")
	must(t, err)
	if _, err := Verify(other.bundle(t), another); err == nil {
		t.Error("it holds under another key")
	}
	for name, change := range map[string]func(files []File) []File{
		"an exhibit too many":         func(f []File) []File { return append(f, File{ExhibitName(3, "c"), []byte("three")}) },
		"an exhibit altered":          func(f []File) []File { return replaced(f, ExhibitName(1, "a.txt"), []byte("One")) },
		"an exhibit missing":          func(f []File) []File { return without(f, ExhibitName(1, "a.txt")) },
		"a receipt missing":           func(f []File) []File { return without(f, ReceiptName(1)) },
		"the opening missing":         func(f []File) []File { return without(without(f, ReceiptName(0)), EventName(0)) },
		"an event altered":            func(f []File) []File { return replaced(f, EventName(0), []byte("{}")) },
		"a receipt under two names":   func(f []File) []File { return append(f, File{ReceiptName(9), body(f, ReceiptName(0))}) },
		"not all holders":             func(f []File) []File { return replaced(f, "holders.json", []byte(`{"people":[{}],"total":2}`)) },
		"no list of holders":          func(f []File) []File { return without(f, "holders.json") },
		"a receipt that doesn't hold": func(f []File) []File { return replaced(f, ReceiptName(0), []byte("no receipt")) },
	} {
		m := aCase(t)
		m.files = change(m.files)
		if _, err := Verify(m.bundle(t), m.vkey); err == nil {
			t.Errorf("%s, and it holds", name)
		}
	}
}

func body(files []File, name string) []byte {
	for _, f := range files {
		if f.Name == name {
			return f.Body
		}
	}
	return nil
}

func without(files []File, name string) []File {
	var list []File
	for _, f := range files {
		if f.Name != name {
			list = append(list, f)
		}
	}
	return list
}

func replaced(files []File, name string, body []byte) []File {
	return append(without(files, name), File{name, body})
}
