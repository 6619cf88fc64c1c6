package archive

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"filippo.io/age"
	"pgregory.net/rapid"
)

// taken is what a sink was given.
type taken struct {
	files   map[string]string
	columns map[string][]string
	rows    map[string][][]any
	objects map[[32]byte]string
}

func newTaken() *taken {
	return &taken{map[string]string{}, map[string][]string{}, map[string][][]any{}, map[[32]byte]string{}}
}

func (k *taken) File(_ context.Context, name string, data []byte) error {
	k.files[name] = string(data)
	return nil
}

func (k *taken) Rows(_ context.Context, table string, columns []string, rows [][]any) error {
	k.columns[table], k.rows[table] = columns, append(k.rows[table], rows...)
	return nil
}

func (k *taken) Object(_ context.Context, id [32]byte, data []byte) error {
	k.objects[id] = string(data)
	return nil
}

func aManifest() Manifest {
	return Manifest{Program: "test", Made: time.Unix(1_700_000_000, 0).UTC(), Schema: 6, Events: 3}
}

// anArchive is one with something of each kind.
func anArchive(t testing.TB, to ...age.Recipient) []byte {
	t.Helper()
	var b bytes.Buffer
	w, err := NewWriter(&b, aManifest(), to...)
	if err != nil {
		t.Fatal(err)
	}
	object := []byte("an object")
	err = errors.Join(
		w.File("ledger.key", []byte("secret")), w.File("empty", nil),
		w.Table("home"), w.Row([]string{"id", "note"}, []any{int64(1), "text"}),
		w.Table("nothing"),
		w.Table("copies"), w.Row([]string{"a"}, []any{[]byte{0, 255}}), w.Row([]string{"a"}, []any{nil}),
		w.Object(sha256.Sum256(object), object),
	)
	w.Lost([32]byte{1})
	counts, closed := w.Close()
	if err := errors.Join(err, closed); err != nil {
		t.Fatal(err)
	}
	want := Counts{2, 1, map[string]int{"home": 1, "nothing": 0, "copies": 2}, []string{"01" + strings.Repeat("0", 62)}}
	if !reflect.DeepEqual(counts, want) {
		t.Fatalf("%+v, want %+v", counts, want)
	}
	return b.Bytes()
}

func read(data []byte, keys ...age.Identity) (*taken, Counts, error) {
	r, err := NewReader(bytes.NewReader(data), keys...)
	if err != nil {
		return nil, Counts{}, err
	}
	k := newTaken()
	counts, err := r.Read(context.Background(), k)
	return k, counts, err
}

func TestRoundTrip(t *testing.T) {
	key, err := age.GenerateX25519Identity()
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{"plain": anArchive(t), "encrypted": anArchive(t, key.Recipient())} {
		k, counts, err := read(data, key)
		if err != nil || counts.Rows["copies"] != 2 || len(counts.Lost) != 1 {
			t.Fatalf("%s: %+v, %v", name, counts, err)
		}
		if k.files["ledger.key"] != "secret" || k.rows["home"][0][1] != "text" || !reflect.DeepEqual(k.rows["copies"], [][]any{{[]byte{0, 255}}, {nil}}) || len(k.objects) != 1 {
			t.Errorf("%s: %+v", name, k)
		}
		if name == "encrypted" && bytes.Contains(data, []byte("secret")) {
			t.Error("it can be read without the key")
		}
	}
}

func TestEncrypted(t *testing.T) {
	key, _ := age.GenerateX25519Identity()
	other, _ := age.GenerateX25519Identity()
	data := anArchive(t, key.Recipient())
	if _, _, err := read(data); !errors.Is(err, ErrEncrypted) || !strings.Contains(err.Error(), "--identity") {
		t.Errorf("without a key: %v", err)
	}
	if _, _, err := read(data, other); !errors.Is(err, ErrEncrypted) {
		t.Errorf("with another key: %v", err)
	}
}

// TestCutOff: an archive that ends at any byte before its end is refused, and so
// is one in which any byte is another.
func TestCutOff(t *testing.T) {
	key, _ := age.GenerateX25519Identity()
	for name, data := range map[string][]byte{"plain": anArchive(t), "encrypted": anArchive(t, key.Recipient())} {
		for n := range data {
			if _, _, err := read(data[:n], key); err == nil {
				t.Fatalf("%s: %d of %d bytes are taken for a backup", name, n, len(data))
			}
		}
		whole, _, err := read(data, key)
		if err != nil {
			t.Fatal(err)
		}
		for n := range data {
			changed := slices.Clone(data)
			changed[n] ^= 0x40
			k, _, err := read(changed, key)
			// gzip's header has a time in it, and a code's unused half may be anything.
			if err == nil && (name == "encrypted" || !reflect.DeepEqual(k, whole)) {
				t.Fatalf("%s: byte %d was changed, and it is taken: %+v", name, n, k)
			}
		}
	}
}

// TestRows: whatever a database can hold comes back as it was.
func TestRows(t *testing.T) {
	value := rapid.OneOf(
		rapid.Just[any](nil),
		rapid.Map(rapid.Int64(), func(n int64) any { return n }),
		rapid.Map(rapid.Float64().Filter(func(f float64) bool { return !math.IsNaN(f) && !math.IsInf(f, 0) }), func(f float64) any { return f }),
		rapid.Map(rapid.String(), func(s string) any { return s }),
		rapid.Map(rapid.SliceOf(rapid.Byte()), func(b []byte) any { return append([]byte{}, b...) }),
		rapid.Map(rapid.SliceOf(rapid.Byte()), func(b []byte) any { return string(b) }),
	)
	rapid.Check(t, func(t *rapid.T) {
		row := rapid.SliceOfN(value, 1, 8).Draw(t, "row")
		line, err := encodeRow(row)
		if err != nil || bytes.Count(line, []byte("\n")) != 1 {
			t.Fatalf("%q: %v", line, err)
		}
		got, err := decodeRow(line)
		if err != nil || !reflect.DeepEqual(got, row) {
			t.Fatalf("%#v came back as %#v, %v", row, got, err)
		}
	})
	for _, v := range []any{math.NaN(), math.Inf(1), true, time.Now()} {
		if _, err := encodeRow([]any{v}); err == nil {
			t.Errorf("%v was taken", v)
		}
	}
	for _, line := range []string{"", "null", "{}", `[{"x":"AA=="}]`, `[{"b":"*"}]`, `[{"b":1}]`, `[{"b":"","t":""}]`, `[true]`, `[1e999]`, `[1.5]`, `[99999999999999999999]`, `[`} {
		if row, err := decodeRow([]byte(line)); !errors.Is(err, ErrDamaged) {
			t.Errorf("%s: %v, %v", line, row, err)
		}
	}
}

// TestManyRows: a table takes several entries, and a row that is larger than one
// entry takes one alone.
func TestManyRows(t *testing.T) {
	var b bytes.Buffer
	w, err := NewWriter(&b, aManifest())
	if err == nil {
		err = w.Table("copies")
	}
	for i := range 300 {
		size := 10_000
		if i == 150 {
			size = 3 * rowsAtOnce
		}
		if err == nil {
			err = w.Row([]string{"n", "text"}, []any{int64(i), strings.Repeat("x", size)})
		}
	}
	_, closed := w.Close()
	if err := errors.Join(err, closed); err != nil {
		t.Fatal(err)
	}
	k, counts, err := read(b.Bytes())
	if err != nil || counts.Rows["copies"] != 300 {
		t.Fatalf("%+v, %v", counts, err)
	}
	for i, row := range k.rows["copies"] {
		if row[0] != int64(i) {
			t.Fatalf("row %d is %v", i, row[0])
		}
	}
}

// entries makes an archive of these entries, names and contents by turns.
func entries(t *testing.T, list ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	w := tar.NewWriter(z)
	for i := 0; i < len(list); i += 2 {
		if err := w.WriteHeader(&tar.Header{Name: list[i], Mode: 0o600, Size: int64(len(list[i+1]))}); err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(w, list[i+1]); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(w.Close(), z.Close()); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestStrangers: what somebody else has made, by accident or not, is refused, and
// no name leads out of the home.
func TestStrangers(t *testing.T) {
	begin := []string{"backup.json", `{"format":"barium backup v1"}`}
	end := []string{"end.json", `{"files":1,"objects":0,"rows":{},"lost":[]}`}
	none := []string{"end.json", `{"files":0,"objects":0,"rows":{},"lost":[]}`}
	for what, c := range map[string]struct {
		data []byte
		want error
	}{
		"nothing":            {nil, ErrForeign},
		"text":               {[]byte("PK\x03\x04 something else entirely"), ErrForeign},
		"an empty tar":       {entries(t), ErrForeign},
		"another tar":        {entries(t, "home/x", "y"), ErrForeign},
		"another format":     {entries(t, "backup.json", `{"format":"barium backup v2"}`), ErrForeign},
		"no manifest":        {entries(t, "backup.json", `[`), ErrForeign},
		"no end":             {entries(t, begin...), ErrDamaged},
		"up and away":        {entries(t, append(begin, append([]string{"home/../../x", "y"}, end...)...)...), ErrDamaged},
		"an absolute name":   {entries(t, append(begin, append([]string{"home//etc/x", "y"}, end...)...)...), ErrDamaged},
		"a hidden file":      {entries(t, append(begin, append([]string{"home/.x", "y"}, end...)...)...), ErrDamaged},
		"another entry":      {entries(t, append(begin, append([]string{"elsewhere", "y"}, end...)...)...), ErrDamaged},
		"a false object":     {entries(t, append(begin, append([]string{"objects/" + fmt.Sprintf("%064d", 0), "y"}, end...)...)...), ErrDamaged},
		"a file too many":    {entries(t, append(begin, append([]string{"home/x", "y"}, none...)...)...), ErrDamaged},
		"a file too few":     {entries(t, append(begin, end...)...), ErrDamaged},
		"something behind":   {entries(t, append(begin, append(none, "home/x", "y")...)...), ErrDamaged},
		"rows of no columns": {entries(t, append(begin, "tables/x/1", "{}\n")...), ErrDamaged},
		"a table of no name": {entries(t, append(begin, "tables/X; DROP/1", "[\"a\"]\n")...), ErrDamaged},
		"a short row":        {entries(t, append(begin, "tables/x/1", "[\"a\",\"b\"]\n[1]\n")...), ErrDamaged},
	} {
		if k, _, err := read(c.data); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v; %+v", what, err, c.want, k)
		}
	}
	w, err := NewWriter(io.Discard, aManifest())
	if err != nil {
		t.Fatal(err)
	}
	if err := w.File("../x", nil); err == nil {
		t.Error("a file elsewhere was taken")
	}
}

// A sink that fails ends the reading.
type failing struct{ *taken }

var errStop = errors.New("stop")

func (failing) Rows(context.Context, string, []string, [][]any) error { return errStop }

func TestSinkFails(t *testing.T) {
	r, err := NewReader(bytes.NewReader(anArchive(t)))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := r.Read(t.Context(), failing{newTaken()}); !errors.Is(err, errStop) {
		t.Errorf("%v", err)
	}
}

// narrow has room for so many bytes.
type narrow struct{ left int }

func (n *narrow) Write(b []byte) (int, error) {
	if n.left -= len(b); n.left < 0 {
		return 0, errStop
	}
	return len(b), nil
}

// TestNoRoom: wherever the disk fills up, the archive isn't taken for finished.
func TestNoRoom(t *testing.T) {
	write := func(to io.Writer) error {
		w, err := NewWriter(to, aManifest())
		if err != nil {
			return err
		}
		err = errors.Join(w.File("ledger.key", []byte("secret")), w.Table("home"), w.Row([]string{"id"}, []any{int64(1)}))
		_, closed := w.Close()
		return errors.Join(err, closed)
	}
	var whole bytes.Buffer
	if err := write(&whole); err != nil {
		t.Fatal(err)
	}
	for left := range whole.Len() {
		if err := write(&narrow{left}); !errors.Is(err, errStop) {
			t.Fatalf("%d of %d bytes: %v", left, whole.Len(), err)
		}
	}
}
