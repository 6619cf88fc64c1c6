package printing

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"barium/internal/finding"

	"github.com/yuin/goldmark"
	"golang.org/x/net/html"
	"pgregory.net/rapid"
)

func sample() Paper {
	blocks := []finding.Block{
		{Kind: finding.Item, Name: "Case", Text: "C-1, The parcel"}, {Kind: finding.Item, Name: "A name that is much too long for its column", Text: "what stands for it"},
		{Kind: finding.Heading, Text: "1. What came out"}, {Kind: finding.Inset, Text: "When and where?"}, {Kind: finding.Inset, Text: "Which talk?"},
		{Kind: finding.Bullet, Text: "Jiří Dvořák told Αλέξανδρος, Љубица and Գարիկ"}, {Kind: finding.Bullet, Text: "張偉 told דוד <b>twice</b> *and* again"},
		{Kind: finding.Gap}, {Kind: finding.Command, Text: "barium verify\nbarium show"},
	}
	for range 60 {
		blocks = append(blocks, finding.Block{Kind: finding.Para, Text: strings.Repeat("The gate had been left open for most of the night. ", 4)})
	}
	return Paper{"Eleven questions: the parcel “chart”", "TLP:AMBER · case C-1", finding.Page{Blocks: blocks}, time.Date(2031, 5, 9, 12, 0, 0, 0, time.UTC)}
}

// The same paper gives the same bytes, in each format.
func TestPrintsTheSameAgain(t *testing.T) {
	for _, f := range Formats() {
		a, err := f.Print(sample())
		if err != nil {
			t.Fatal(err)
		}
		b, err := f.Print(sample())
		if err != nil || !bytes.Equal(a, b) {
			t.Errorf("%s: printed twice, two files (%v)", f.Name, err)
		}
		later := sample()
		later.At = later.At.Add(time.Hour)
		if c, _ := f.Print(later); f.Name != "md" && bytes.Equal(a, c) {
			t.Errorf("%s doesn't carry its time", f.Name)
		}
	}
}

// textOf is what a PDF says, by a reader that isn't ours.
func textOf(t *testing.T, pdf []byte) string {
	t.Helper()
	tool, err := exec.LookPath("pdftotext")
	if err != nil {
		t.Skip("pdftotext isn't installed (Debian: poppler-utils)")
	}
	path := filepath.Join(t.TempDir(), "paper.pdf")
	if err := os.WriteFile(path, pdf, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(tool, "-layout", path, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

func TestPDFSaysTheSame(t *testing.T) {
	pdf, err := PDF(sample())
	if err != nil {
		t.Fatal(err)
	}
	got := textOf(t, pdf)
	for _, want := range []string{"Eleven questions: the parcel “chart”", "Jiří Dvořák told Αλέξανδρος, Љубица and Գարիկ",
		"[U+5F35 U+5049] told [U+05D3 U+05D5 U+05D3] <b>twice</b> *and* again", "its Unicode number stands in square brackets", "TLP:AMBER · case C-1", "page 1 of 5", "page 5 of 5"} {
		if !strings.Contains(regexp.MustCompile(`\s+`).ReplaceAllString(got, " "), want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	plainly := sample()
	plainly.Page.Blocks = plainly.Page.Blocks[:5]
	if pdf, err = PDF(plainly); err != nil || strings.Contains(textOf(t, pdf), "square brackets") {
		t.Errorf("a note on letters where all were set (%v)", err)
	}
}

// Whatever is in a text, no letter comes to the font that it has no shape for, and
// none that runs the other way.
func TestNothingIsSetAsABox(t *testing.T) {
	f, err := newFace(regular)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range "aßŐæ€–“”•…Ж§№Ω≤" {
		if !f.letters[r] {
			t.Errorf("the font seems to have no %q", r)
		}
	}
	for _, r := range "張😀\uffff\ue123" {
		if f.letters[r] {
			t.Errorf("the font seems to have %q", r)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		s := setter{faces: []face{f}}
		in := rapid.String().Draw(t, "text")
		for _, r := range s.text(in) {
			if !f.letters[r] || unicode.IsLetter(r) && unicode.In(r, unicode.Hebrew, unicode.Arabic) || unicode.Is(unicode.Bidi_Control, r) {
				t.Fatalf("%q sets %U", in, r)
			}
		}
	})
}

func TestFontsThatAreNone(t *testing.T) {
	for _, b := range [][]byte{nil, []byte("not a font"), regular[:40], regular[:2000]} {
		if _, err := newFace(b); err == nil {
			t.Errorf("%d bytes pass for a font", len(b))
		}
	}
}

// words are those of a tree of HTML.
func words(n *html.Node) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	var out string
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Data != "style" && c.Data != "title" {
			out += words(c)
		}
	}
	return out
}

func said(t interface{ Fatal(...any) }, page []byte) string {
	n, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(strings.Fields(words(n)), " ")
}

// What others wrote stays text in Markdown and in HTML: a reader of either sees the
// words as they were written.
func TestTextStaysText(t *testing.T) {
	hard := rapid.StringOfN(rapid.RuneFrom([]rune("ab      1.)-+*_#>`~<>&;[]()!|\\{}=:/@\"'é漢")), 1, 240, -1)
	rapid.Check(t, func(t *rapid.T) {
		text := "x" + strings.Join(strings.Fields(hard.Draw(t, "text")), " ")
		if rapid.Bool().Draw(t, "bare") {
			text = strings.TrimPrefix(text, "x")
		}
		if strings.TrimSpace(text) == "" {
			return
		}
		for _, k := range []finding.Kind{finding.Para, finding.Bullet, finding.Heading, finding.Inset} {
			p := Paper{Title: "T", Page: finding.Page{Blocks: []finding.Block{{Kind: k, Text: text}}}}
			var fromMarkdown bytes.Buffer
			if err := goldmark.Convert(Markdown(p), &fromMarkdown); err != nil {
				t.Fatal(err)
			}
			page, err := HTML(p)
			if err != nil {
				t.Fatal(err)
			}
			want := strings.Join(strings.Fields("T "+text), " ")
			for line := range bytes.Lines(Markdown(p)) {
				if n := utf8.RuneCount(line); n > lineWidth+2 && k != finding.Heading && bytes.Count(line, []byte(" ")) > 1 {
					t.Fatalf("%s: a line of %d characters: %s", k, n, line)
				}
			}
			if got := said(t, fromMarkdown.Bytes()); got != want {
				t.Fatalf("Markdown of %s: %q, want %q\n%s", k, got, want, Markdown(p))
			}
			if got := said(t, page); got != want {
				t.Fatalf("HTML of %s: %q, want %q", k, got, want)
			}
		}
	})
}

func TestMarkdown(t *testing.T) {
	p := sample()
	p.Page.Blocks = p.Page.Blocks[:9]
	want := "# Eleven questions: the parcel “chart”\n\n- **Case**: C-1, The parcel\n- **A name that is much too long for its column**: what stands for it\n\n" +
		"## 1. What came out\n\n> When and where?\\\n> Which talk?\n\n- Jiří Dvořák told Αλέξανδρος, Љубица and Գարիկ\n- 張偉 told דוד \\<b>twice\\</b> \\*and\\* again\n\n" +
		"    barium verify\n    barium show\n\n---\n\nTLP:AMBER · case C-1\n"
	if got := string(Markdown(p)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// Whatever is written, a PDF comes of it, with all of what can be set.
func TestAnyTextIsPrinted(t *testing.T) {
	kinds := []finding.Kind{finding.Heading, finding.Para, finding.Bullet, finding.Item, finding.Inset, finding.Command, finding.Gap}
	texts := rapid.String()
	var last []byte
	for i := range 12 {
		p := Paper{Title: texts.Example(i), Note: strings.Repeat(texts.Example(100+i), 20), At: sample().At}
		for j := range 14 {
			p.Page.Blocks = append(p.Page.Blocks, finding.Block{Kind: kinds[j%len(kinds)], Name: texts.Example(200 + 14*i + j), Text: strings.Repeat(texts.Example(600+14*i+j), 1+j)})
		}
		p.Page.Blocks = append(p.Page.Blocks, finding.Block{Kind: finding.Bullet, Text: strings.Repeat("w", 3000)}, finding.Block{Kind: finding.Para, Text: "the end of it"})
		pdf, err := PDF(p)
		if err != nil {
			t.Fatalf("%+v: %v", p, err)
		}
		last = pdf
	}
	if !strings.Contains(textOf(t, last), "the end of it") {
		t.Error("the end is missing")
	}
}

func BenchmarkPDF(b *testing.B) {
	p := sample()
	for b.Loop() {
		if _, err := PDF(p); err != nil {
			b.Fatal(err)
		}
	}
}
