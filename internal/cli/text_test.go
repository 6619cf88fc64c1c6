package cli

import (
	"barium/internal/figures"
	"bytes"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// No word is lost, no line is too long unless it is one word, and none could
// have taken the next word.
func TestWrap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		first := strings.Repeat("·", rapid.IntRange(0, 20).Draw(t, "indent"))
		words := rapid.SliceOfN(rapid.StringMatching(`[a-zé–]{1,90}`), 1, 40).Draw(t, "words")
		got := wrap(first, strings.Join(words, " "))
		body := strings.TrimPrefix(got, first)
		if strings.Join(strings.Fields(body), " ") != strings.Join(words, " ") {
			t.Fatalf("words changed: %q", got)
		}
		lines := strings.Split(strings.TrimSuffix(got, "\n"), "\n")
		for i, line := range lines {
			n := utf8.RuneCountInString(line)
			if n > pageWidth && len(strings.Fields(strings.TrimLeft(line, "·"))) > 1 {
				t.Fatalf("%d characters: %q", n, line)
			}
			if i > 0 {
				next := strings.Fields(line)[0]
				if utf8.RuneCountInString(lines[i-1])+1+utf8.RuneCountInString(next) <= pageWidth {
					t.Fatalf("%q had room for %q", lines[i-1], next)
				}
			}
		}
	})
}

func TestTable(t *testing.T) {
	tab := table{titles: []string{"kind", " sites"}}
	tab.row("é", 7)
	tab.row("longer", "1,000")
	var b bytes.Buffer
	tab.write(&b, "> ")
	want := "> kind    sites\n> é           7\n> longer  1,000\n"
	if b.String() != want {
		t.Errorf("table is\n%swant\n%s", b.String(), want)
	}
}

func TestCountAndPlural(t *testing.T) {
	for n, want := range map[int]string{0: "0 copies", 1: "1 copy", 999: "999 copies", 1000: "1,000 copies", 1234567: "1,234,567 copies", -1000: "-1,000 copies"} {
		if got := figures.Plural(n, "copy"); got != want {
			t.Errorf("figures.Plural(%d) = %s, want %s", n, got, want)
		}
	}
	if got := figures.Plural(2, "site"); got != "2 sites" {
		t.Errorf("plural = %s", got)
	}
}

func TestProgressBar(t *testing.T) {
	p := progress{what: "sharing"}
	for _, c := range []struct {
		done int
		took time.Duration
		want string
	}{
		{0, 0, "sharing [........................] 0 %"},
		{500, 500 * time.Millisecond, "sharing [######..................] 25 %"},
		{500, 10 * time.Second, "sharing [######..................] 25 %, 30s left"},
		{1999, 10 * time.Second, "sharing [#######################.] 99 %, 1s left"},
		{2000, 10 * time.Second, "sharing [########################] 100 %, 1s left"},
	} {
		if got := p.bar(c.done, 2000, c.took); got != c.want {
			t.Errorf("bar(%d, %s) = %q, want %q", c.done, c.took, got, c.want)
		}
	}
}

// Nothing is drawn where nobody watches, and what was drawn is taken away.
func TestProgressIsSilentOffTerminal(t *testing.T) {
	var b bytes.Buffer
	p := System{Stderr: &b}.progress("sharing")
	p.show(1, 2)
	p.end()
	if b.Len() > 0 {
		t.Errorf("wrote %q", b.String())
	}
	p.w = &b
	p.show(1, 2)
	p.show(2, 2) // within a tenth of a second: not drawn
	p.end()
	if got := b.String(); strings.Count(got, "\r") != 2 || !strings.HasSuffix(got, "\r\x1b[K") {
		t.Errorf("wrote %q", got)
	}
}
