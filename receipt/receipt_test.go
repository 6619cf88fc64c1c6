package receipt_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"barium/receipt"

	"github.com/transparency-dev/formats/proof"
	"golang.org/x/mod/sumdb/tlog"
)

var update = flag.Bool("update", false, "write golden files anew")

// TestVerifyEveryReceipt: every event of trees of every size to 17 verifies,
// and says what was put in.
func TestVerifyEveryReceipt(t *testing.T) {
	for size := 1; size <= 17; size++ {
		l := filledLog(t, size)
		for i := range size {
			v, err := receipt.Verify(l.receipt(t, int64(i)).Marshal(), l.vkey)
			if err != nil {
				t.Fatalf("event %d of %d: %v", i, size, err)
			}
			if v.Index != int64(i) || v.Size != int64(size) || v.Origin != "ledger.example/one" || v.Event.Integer("position") != int64(i) {
				t.Fatalf("event %d of %d verified as %+v", i, size, v)
			}
		}
	}
}

// TestEveryByteCounts: no byte of a receipt can be changed, dropped or doubled
// without Verify refusing it.
func TestEveryByteCounts(t *testing.T) {
	l := filledLog(t, 11)
	good := l.receipt(t, 6).Marshal()
	for i := range good {
		for _, bad := range [][]byte{
			append(append(bytes.Clone(good[:i]), good[i]^1), good[i+1:]...),
			append(append(bytes.Clone(good[:i]), good[i]^0x20), good[i+1:]...),
			append(bytes.Clone(good[:i]), good[i+1:]...),
			append(append(bytes.Clone(good[:i+1]), good[i]), good[i+1:]...),
		} {
			if v, err := receipt.Verify(bad, l.vkey); err == nil {
				t.Fatalf("byte %d (%q) changed, and still verified as %+v", i, good[i], v)
			}
		}
		if _, err := receipt.Verify(good[:i], l.vkey); err == nil {
			t.Fatalf("cut to %d bytes, and still verified", i)
		}
	}
}

// TestLedgerThatLies: the proof holds, but the event belongs elsewhere.
func TestLedgerThatLies(t *testing.T) {
	l := newMemoryLog(t, "ledger.example/one", 7)
	l.shift = 1
	l.add(t, anEvent(0))
	_, err := receipt.Verify(l.receipt(t, 0).Marshal(), l.vkey)
	wantError(t, err, "the ledger is at fault")
}

func TestVerifyRefuses(t *testing.T) {
	l, other, twin := filledLog(t, 9), newMemoryLog(t, "ledger.example/two", 8), newMemoryLog(t, "ledger.example/one", 9)
	good := l.receipt(t, 3)
	text := string(good.Marshal())
	changed := func(f func(*receipt.Receipt)) string {
		r := good
		r.Hashes = append([]tlog.Hash{}, good.Hashes...)
		f(&r)
		return string(r.Marshal())
	}
	for _, c := range []struct{ name, text, vkey, part string }{
		{"other ledger", text, other.vkey, "use that ledger's key"},
		{"same name, other key", text, twin.vkey, "not signed by the key"},
		{"no key", text, "rubbish", "name+hash+key"},
		{"other salt", changed(func(r *receipt.Receipt) { r.Salt[0]++ }), l.vkey, "does not lead"},
		{"other event", changed(func(r *receipt.Receipt) { r.Event = l.events[4] }), l.vkey, "does not lead"},
		{"other place", changed(func(r *receipt.Receipt) { r.Index++ }), l.vkey, "does not lead"},
		{"beyond", changed(func(r *receipt.Receipt) { r.Index = 9 }), l.vkey, "can't be in a ledger of 9"},
		{"hash gone", changed(func(r *receipt.Receipt) { r.Hashes = r.Hashes[1:] }), l.vkey, "does not lead"},
		{"resized", strings.Replace(text, "one\n9\n", "one\n8\n", 1), l.vkey, "changed after it was signed"},
		{"not a receipt", "hello\n", l.vkey, "not a receipt"},
		{"no extra", strings.Replace(text, "extra", "extro", 1), l.vkey, "some other log"},
		{"foreign extra", "c2sp.org/tlog-proof@v1\nextra aGVsbG8=\nindex 0\n\n" + string(good.Checkpoint.Note), l.vkey, "some other log"},
		{"line ends", strings.ReplaceAll(text, "\n", "\r\n"), l.vkey, "not a receipt"},
		{"leading nought", strings.Replace(text, "index 3", "index 03", 1), l.vkey, "changed on its way"},
		{"extension line", strings.Replace(text, "one\n9\n", "one\n9\nx\n", 1), l.vkey, "three lines"},
		{"long", text + strings.Repeat("x", 1<<20), l.vkey, "more than"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.text == text && c.vkey == l.vkey {
				t.Fatal("the case changes nothing")
			}
			_, err := receipt.Verify([]byte(c.text), c.vkey)
			wantError(t, err, c.part)
		})
	}
}

// TestPublicToolsReadReceipts: the C2SP format, as another implementation
// understands it.
func TestPublicToolsReadReceipts(t *testing.T) {
	r := filledLog(t, 13).receipt(t, 5)
	var p proof.TLogProof
	if err := p.Unmarshal(r.Marshal()); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(p.Marshal(), r.Marshal()) || p.Index != 5 || !bytes.Equal(p.Checkpoint, r.Checkpoint.Note) || len(p.Hashes) != len(r.Hashes) {
		t.Errorf("read as %+v", p)
	}
}

func TestParseGivesBackWhatWasWritten(t *testing.T) {
	r := filledLog(t, 13).receipt(t, 12)
	back, err := receipt.Parse(r.Marshal())
	if err != nil || !reflect.DeepEqual(back, r) {
		t.Errorf("%+v, %v; want %+v", back, err, r)
	}
}

// TestGolden: receipts that are out in the world must verify for ever.
func TestGolden(t *testing.T) {
	l := filledLog(t, 7)
	path := filepath.Join("testdata", "receipt.tlog-proof")
	got := l.receipt(t, 4).Marshal()
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("the format changed: got\n%s\nwant\n%s", got, want)
	}
	if _, err := receipt.Verify(want, l.vkey); err != nil {
		t.Error(err)
	}
}

func FuzzParse(f *testing.F) {
	for _, size := range []int{1, 2, 9} {
		l := filledLog(f, size)
		for i := range size {
			f.Add(l.receipt(f, int64(i)).Marshal())
		}
	}
	f.Add(cosignedBy(f, filledLog(f, 5), 3, newCosigner(f, "witness.example/a", 1)).Marshal())
	f.Add([]byte("c2sp.org/tlog-proof@v1\nextra \nindex 0\n\nx\n0\n\n— x AAAAAAAA\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		r, err := receipt.Parse(text)
		if err == nil && !bytes.Equal(r.Marshal(), text) {
			t.Errorf("accepted %q, writes %q", text, r.Marshal())
		}
	})
}

func FuzzParseEvent(f *testing.F) {
	for i := range 3 {
		b, err := anEvent(i).Marshal()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		e, err := receipt.ParseEvent(b)
		if err != nil {
			return
		}
		if again, err := e.Marshal(); err != nil || !bytes.Equal(again, b) {
			t.Errorf("accepted %q, writes %q, %v", b, again, err)
		}
		asJSON(t, b, e)
	})
}

// asJSON holds what was read against another reader of JSON.
func asJSON(t *testing.T, b []byte, e receipt.Event) {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	var m map[string]any
	if err := d.Decode(&m); err != nil {
		t.Fatalf("accepted %q, which is no JSON: %v", b, err)
	}
	for _, k := range []string{"v", "type", "at", "index"} {
		delete(m, k)
	}
	if got, want := fmt.Sprintf("%#v", numbers(e.Fields)), fmt.Sprintf("%#v", numbers(m)); got != want {
		t.Errorf("%q read as %s, want %s", b, got, want)
	}
}

// numbers gives integers one type throughout a value.
func numbers(v any) any {
	switch v := v.(type) {
	case json.Number:
		return v.String()
	case int64:
		return strconv.FormatInt(v, 10)
	case []any:
		for i := range v {
			v[i] = numbers(v[i])
		}
	case map[string]any:
		for k := range v {
			v[k] = numbers(v[k])
		}
	}
	return v
}

func BenchmarkParseEvent(b *testing.B) {
	text := filledLog(b, 1).events[0]
	for b.Loop() {
		if _, err := receipt.ParseEvent(text); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkVerify(b *testing.B) {
	l := filledLog(b, 1000)
	text := l.receipt(b, 500).Marshal()
	for b.Loop() {
		if _, err := receipt.Verify(text, l.vkey); err != nil {
			b.Fatal(err)
		}
	}
}
