package format

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"barium/internal/text"
)

// samples hold every kind of block and markup that a format has.
var samples = []string{"testdata/page.html", "testdata/report.md", "testdata/letter.txt"}

var update = flag.Bool("update", false, "write the golden files anew")

func mustParse(tb interface{ Fatal(...any) }, name string, src []byte) *View {
	v, err := Parse(name, src)
	if err != nil {
		tb.Fatal(err)
	}
	return v
}

// outline writes a view as its blocks, with the fixed stretches in brackets.
func outline(v *View) string {
	var b strings.Builder
	for _, bl := range v.Blocks {
		fmt.Fprintf(&b, "%s: ", bl.Kind)
		at := bl.Start
		for _, f := range bl.Fixed {
			fmt.Fprintf(&b, "%s[[%s]]", v.Text[at:f.Start], v.Text[f.Start:f.End])
			at = f.End
		}
		fmt.Fprintf(&b, "%s\n", v.Text[at:bl.End])
	}
	return strings.ReplaceAll(b.String(), "\r", "␍")
}

func TestOutline(t *testing.T) {
	for _, name := range samples {
		src, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		v := mustParse(t, name, src)
		checkView(t, v)
		golden := name + ".golden"
		got := outline(v)
		if *update {
			if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(string(want), got); d != "" {
			t.Errorf("%s (-want +got):\n%s", name, d)
		}
	}
}

// checkView holds a view to everything that marking relies on.
func checkView(t testing.TB, v *View) {
	t.Helper()
	at := 0
	for i, b := range v.Blocks {
		if i > 0 && v.Text[at:b.Start] != "\n\n" || i == 0 && b.Start != 0 || b.End <= b.Start {
			t.Fatalf("block %d is %+v after byte %d", i, b, at)
		}
		at = b.End
		f := b.Start
		for _, sp := range b.Fixed {
			if sp.Start < f || sp.End < sp.Start || sp.End > b.End {
				t.Fatalf("fixed stretch %+v in block %+v", sp, b)
			}
			f = sp.End
		}
	}
	if at != len(v.Text) {
		t.Fatalf("blocks end at %d of %d", at, len(v.Text))
	}
	checkPieces(t, v)
}

// checkPieces: the text of every piece is what its bytes stand for, and pieces
// come in the order of the file.
func checkPieces(t testing.TB, v *View) {
	t.Helper()
	at, src := 0, 0
	for _, p := range v.pieces {
		if p.start < at || p.srcStart < src || p.end <= p.start || p.srcEnd <= p.srcStart || p.srcEnd > len(v.Source) {
			t.Fatalf("piece %+v after text %d and byte %d", p, at, src)
		}
		at, src = p.end, p.srcEnd
		s, e, ok := v.SourceRange(p.start, p.end)
		if !ok || s != p.srcStart || e != p.srcEnd {
			t.Fatalf("SourceRange(%d, %d) = %d, %d, %v, want %d, %d", p.start, p.end, s, e, ok, p.srcStart, p.srcEnd)
		}
		if got, want := v.decode(v.Source[s:e]), v.Text[p.start:p.end]; got != want {
			t.Fatalf("bytes %q stand for %q, the text is %q", v.Source[s:e], got, want)
		}
	}
}

// decode reads bytes that are one piece: text as it is, or one escape.
func (v *View) decode(src []byte) string {
	switch v.syntax {
	case markdown:
		if n, t := escapeAt(src); n == len(src) {
			return t
		}
	case html:
		if n, t := entityAt(src); n == len(src) && src[0] == '&' {
			return t
		}
	}
	return string(src)
}

// TestSourceRangeRoundTrip: whatever stretch of text can be replaced, its bytes
// decode to it.
func TestSourceRangeRoundTrip(t *testing.T) {
	for _, name := range samples {
		src, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		v := mustParse(t, name, src)
		replaceable := 0
		for start := range len(v.Text) {
			for end := start + 1; end <= min(len(v.Text), start+40); end++ {
				s, e, ok := v.SourceRange(start, end)
				if !ok {
					continue
				}
				replaceable++
				ws, we := v.SourceSpan(start, end)
				ts, te := v.TextRange(s, e)
				if ws != s || we != e || ts != start || te != end {
					t.Fatalf("%s: text [%d:%d) is bytes [%d:%d), span [%d:%d), and back [%d:%d)", name, start, end, s, e, ws, we, ts, te)
				}
			}
		}
		if replaceable < 4*len(v.Text) {
			t.Errorf("%s: only %d stretches can be replaced", name, replaceable)
		}
	}
}

// TestSplice: replacing a word in the file replaces it in the view, and nothing
// else, whatever the replacement holds.
func TestSplice(t *testing.T) {
	for _, name := range samples {
		src, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		v := mustParse(t, name, src)
		rapid.Check(t, func(t *rapid.T) {
			bl := v.Blocks[rapid.IntRange(0, len(v.Blocks)-1).Draw(t, "block")]
			if bl.Kind != Paragraph && bl.Kind != Item {
				return
			}
			start, end := word(v.Text, rapid.IntRange(bl.Start, bl.End-1).Draw(t, "at"))
			s, e, ok := v.SourceRange(start, end)
			fixed := slices.ContainsFunc(bl.Fixed, func(f text.Span) bool { return start < f.End && f.Start < end })
			if !ok || fixed || start == bl.Start || strings.Contains(v.Text[start:end], "example") {
				return
			}
			repl := rapid.SampledFrom([]string{"word", "two words", "AT&T", "a<b", "5 > 4", "*x*", "_y_", "[z]", "`q`", "&amp;", "a \\ b", "~~no~~"}).Draw(t, "replacement")
			out := append(append(append([]byte{}, v.Source[:s]...), v.Encode(repl)...), v.Source[e:]...)
			got := mustParse(t, name, out)
			if want := v.Text[:start] + repl + v.Text[end:]; got.Text != want {
				t.Fatalf("%q for %q at %d:\n%s", repl, v.Text[start:end], start, cmp.Diff(want, got.Text))
			}
		})
	}
}

// word returns the run of letters around at, or one byte.
func word(s string, at int) (start, end int) {
	letter := func(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
	start, end = at, at
	for start > 0 && letter(s[start-1]) {
		start--
	}
	for end < len(s) && letter(s[end]) {
		end++
	}
	return start, end
}

func TestRefusals(t *testing.T) {
	tests := []struct {
		name string
		src  []byte
		want error
		hint string
	}{
		{"empty.txt", nil, ErrEmpty, "give a file"},
		{"blank.md", []byte(" \n\t\n"), ErrEmpty, "give a file"},
		{"markup.html", []byte("<html><head><title>x</title></head><body></body></html>"), ErrEmpty, "give a file"},
		{"nul.txt", []byte("text\x00text"), ErrBinary, "export"},
		{"paper.pdf", []byte("%PDF-1.7\n"), ErrBinary, "export"},
		{"latin.txt", []byte("caf\xe9 au lait"), ErrEncoding, "iconv"},
		{"wide.txt", []byte("\xff\xfeh\x00i\x00"), ErrEncoding, "UTF-16"},
		{"large.txt", make([]byte, MaxSize+1), ErrTooLarge, "split"},
	}
	for _, tt := range tests {
		_, err := Parse(tt.name, tt.src)
		if !errors.Is(err, tt.want) || !strings.Contains(fmt.Sprint(err), tt.hint) || !strings.HasPrefix(fmt.Sprint(err), tt.name) {
			t.Errorf("Parse(%s): %v, want %v with a hint %q", tt.name, err, tt.want, tt.hint)
		}
	}
}

func TestGuess(t *testing.T) {
	tests := []struct {
		name, src string
		want      syntax
	}{
		{"a.txt", "<html>", plainText}, {"a.HTM", "text", html}, {"a.markdown", "text", markdown},
		{"-", "\ufeff<!DOCTYPE html><p>x", html}, {"-", "# Title\n\ntext", markdown}, {"-", "Just words.", plainText},
	}
	for _, tt := range tests {
		if got := mustParse(t, tt.name, []byte(tt.src+" x")).syntax; got != tt.want {
			t.Errorf("%s %q is read as %v, want %v", tt.name, tt.src, got, tt.want)
		}
	}
}

func FuzzParse(f *testing.F) {
	for i := range 3 {
		for _, name := range samples {
			src, err := os.ReadFile(name)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(uint8(i), src)
		}
	}
	f.Fuzz(func(t *testing.T, kind uint8, src []byte) {
		v, err := Parse([]string{"x.txt", "x.md", "x.html", "x"}[kind%4], src)
		if err != nil {
			return
		}
		checkView(t, v)
		for _, b := range v.Blocks {
			s, e := v.SourceSpan(b.Start, b.End)
			if s > e || e > len(src) {
				t.Fatalf("block %+v spans bytes %d to %d", b, s, e)
			}
		}
	})
}
