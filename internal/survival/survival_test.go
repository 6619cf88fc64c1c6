package survival

import (
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"barium/internal/text"

	"pgregory.net/rapid"
)

func report(t interface{ Fatal(...any) }) string {
	source, err := os.ReadFile("../match/testdata/report.txt")
	if err != nil {
		t.Fatal(err)
	}
	return string(source)
}

func norms(s string) []string {
	var out []string
	for _, w := range text.Words(s) {
		out = append(out, w.Norm)
	}
	return out
}

func TestDistortionsArePure(t *testing.T) {
	s := report(t) + " It isn't the defense that we were promised, nor a reading list."
	for _, d := range Distortions() {
		one, again, other := d.Apply(s, 1), d.Apply(s, 1), d.Apply(s, 2)
		if one != again {
			t.Errorf("%s: two results from one seed", d.Name)
		}
		if !utf8.ValidString(one) || len(one) < len(s)/2 {
			t.Errorf("%s: %d bytes of %d left, or invalid UTF-8", d.Name, len(one), len(s))
		}
		seedless := d.Name == "none" || strings.HasSuffix(d.Name, "front") || strings.HasSuffix(d.Name, "style")
		if seedless != (one == other) {
			t.Errorf("%s: the seed makes no difference, or one where it should not", d.Name)
		}
		if d.Name != "none" && one == s {
			t.Errorf("%s: changes nothing", d.Name)
		}
	}
}

func TestExcerpt(t *testing.T) {
	s := report(t)
	total := len(text.Words(s))
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, total+10).Draw(t, "words")
		e := Excerpt(s, n, rapid.Uint64().Draw(t, "seed"))
		if !strings.Contains(s, e) || len(text.Words(e)) != min(n, total) {
			t.Fatalf("%d words of %d asked for: %q", len(text.Words(e)), n, e)
		}
	})
}

// Copying and retyping lose glyphs, never words.
func TestCopyingKeepsWords(t *testing.T) {
	s := report(t)
	for seed := range uint64(20) {
		if !slices.Equal(norms(Pasted(s, seed)), norms(s)) {
			t.Errorf("pasted with seed %d: other words", seed)
		}
		if !slices.Equal(norms(Retyped(s, seed)), norms(s)) {
			t.Errorf("retyped with seed %d: other words", seed)
		}
	}
}

func TestSharesAreKept(t *testing.T) {
	s := strings.Repeat(report(t)+"\n\n", 5)
	before := norms(s)
	for _, share := range []float64{0, 0.1, 0.3} {
		dropped := 1 - float64(len(norms(Dropped(s, share, 3))))/float64(len(before))
		changed := 0
		replaced := norms(Replaced(s, share, 3))
		for i := range before {
			if before[i] != replaced[i] {
				changed++
			}
		}
		if got := float64(changed) / float64(len(before)); got > share*1.1 || got < share*0.85 || len(replaced) != len(before) {
			t.Errorf("share %v: %v of the words replaced", share, got)
		}
		if dropped > share*1.15 || dropped < share*0.85 {
			t.Errorf("share %v: %v of the words dropped", share, dropped)
		}
	}
}

// The rate of character noise is that of words hit: a word of n characters and
// the blank behind it escape with (1-rate)^(n+1).
func TestScannedRate(t *testing.T) {
	s := strings.Repeat(report(t)+"\n\n", 5)
	if Scanned(s, 0, 1) != s {
		t.Error("no noise changes the text")
	}
	for _, c := range []struct{ rate, low, high float64 }{{0.01, 0.03, 0.08}, {0.03, 0.09, 0.22}} {
		kept := map[string]int{}
		for _, w := range norms(Scanned(s, c.rate, 1)) {
			kept[w]++
		}
		hit := 0
		for _, w := range norms(s) {
			if kept[w]--; kept[w] < 0 {
				hit++
			}
		}
		if share := float64(hit) / float64(len(norms(s))); share < c.low || share > c.high {
			t.Errorf("rate %v: %v of the words are hit", c.rate, share)
		}
	}
}

func TestOrder(t *testing.T) {
	s := report(t)
	want := sentences(s)
	scattered := Scattered(s, 4)
	at := 0
	for _, sentence := range want {
		i := strings.Index(scattered[at:], sentence)
		if i < 0 {
			t.Fatalf("scattered: %q is missing or out of order", sentence)
		}
		at += i
	}
	words, moved := norms(s), norms(Reordered(s, 4))
	slices.Sort(words)
	slices.Sort(moved)
	if !slices.Equal(words, moved) {
		t.Error("reordered: other words")
	}
}

func TestEdited(t *testing.T) {
	for _, c := range []struct{ in, british, american string }{
		{"The Defense program doesn't work.", "The Defence programme does not work.", "The Defense program does not work."},
		{"I believe we can cut 5 percent.", "I believe that we can cut 5 per cent.", "I believe that we can cut 5 percent."},
		{"Schools, roads, and ports. Mr. Hall agreed.", "Schools, roads and ports. Mr Hall agreed.", "Schools, roads, and ports. Mr. Hall agreed."},
		{"Schools, roads and ports.", "Schools, roads and ports.", "Schools, roads, and ports."},
		{"Organised labour favours it.", "Organised labour favours it.", "Organized labor favors it."},
		{"Organized labor favors it.", "Organised labour favours it.", "Organized labor favors it."},
	} {
		if got := Edited(c.in, British, 0); got != c.british {
			t.Errorf("British: %q, want %q", got, c.british)
		}
		if got := Edited(c.in, American, 0); got != c.american {
			t.Errorf("American: %q, want %q", got, c.american)
		}
	}
}

func FuzzDistortions(f *testing.F) {
	f.Add("“Don’t”, she said -- don't!\n\nIt's 5 per cent… naïve ﬁgures", uint64(7))
	f.Add("", uint64(0))
	f.Add("\xff\xfe rn cl", uint64(1))
	f.Fuzz(func(t *testing.T, s string, seed uint64) {
		if len(s) > 3000 {
			return
		}
		for _, d := range Distortions() {
			if out := d.Apply(s, seed); utf8.ValidString(s) && !utf8.ValidString(out) {
				t.Fatalf("%s made invalid UTF-8 of %q: %q", d.Name, s, out)
			}
		}
		Excerpt(s, int(seed%50), seed)
	})
}
