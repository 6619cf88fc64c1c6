package inflate

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
)

func pack(t testing.TB, s string, open func(io.Writer) io.WriteCloser) []byte {
	t.Helper()
	var b bytes.Buffer
	w := open(&b)
	if _, err := io.WriteString(w, s); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func gz(w io.Writer) io.WriteCloser { return gzip.NewWriter(w) }

func packers() map[string]func(io.Writer) io.WriteCloser {
	return map[string]func(io.Writer) io.WriteCloser{
		"gzip": gz, "x-gzip": gz, "br": func(w io.Writer) io.WriteCloser { return brotli.NewWriter(w) },
		"deflate": func(w io.Writer) io.WriteCloser { return zlib.NewWriter(w) },
		"Deflate": func(w io.Writer) io.WriteCloser { f, _ := flate.NewWriter(w, 6); return f }, // without zlib's frame
	}
}

func TestDecode(t *testing.T) {
	text := strings.Repeat("The tide table was wrong. ", 400)
	for encoding, open := range packers() {
		packed := pack(t, text, open)
		if got, err := Decode(encoding, packed, 1<<20); err != nil || string(got) != text {
			t.Errorf("%s: %d bytes, %v", encoding, len(got), err)
		}
		if _, err := Decode(encoding, packed, int64(len(text))); err != nil {
			t.Errorf("%s: exactly at the limit: %v", encoding, err)
		}
		if _, err := Decode(encoding, packed, int64(len(text)-1)); !errors.Is(err, ErrTooLarge) {
			t.Errorf("%s: above the limit: %v", encoding, err)
		}
		if got, err := Decode(encoding, packed[:len(packed)*2/3], 1<<20); !errors.Is(err, ErrBroken) || !strings.HasPrefix(text, string(got)) {
			t.Errorf("%s cut off: %d bytes, %v", encoding, len(got), err)
		}
	}
	twice := pack(t, string(pack(t, text, gz)), packers()["br"])
	if got, err := Decode("gzip, br", twice, 1<<20); err != nil || string(got) != text {
		t.Error("one in the other", err)
	}
	for _, encoding := range []string{"", "identity"} {
		if got, err := Decode(encoding, []byte(text), 10); err != nil || string(got) != text {
			t.Errorf("%q: %v", encoding, err)
		}
	}
	for _, encoding := range []string{"compress", "zstd", "gzip, gzip, gzip"} {
		if _, err := Decode(encoding, []byte(text), 1<<20); !errors.Is(err, ErrEncoding) {
			t.Errorf("%s: %v", encoding, err)
		}
	}
}

func FuzzDecode(f *testing.F) {
	for encoding, open := range packers() {
		f.Add(encoding, pack(f, strings.Repeat("tide ", 50), open))
	}
	f.Add("gzip, br", []byte("plain"))
	f.Fuzz(func(t *testing.T, encoding string, body []byte) {
		if got, err := Decode(encoding, body, 1000); err == nil && len(got) > 1000 && len(got) > len(body) {
			t.Fatalf("%d bytes, the limit is 1000", len(got))
		}
	})
}
