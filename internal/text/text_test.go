package text

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func norms(s string) []string {
	var out []string
	for _, w := range Words(s) {
		out = append(out, w.Norm)
	}
	return out
}

func TestWords(t *testing.T) {
	tests := []struct{ in, want string }{
		{"Don't split, O’Brien!", "don't split o'brien"},
		{"3.5 and 10,000 of 1939-45", "3.5 and 10,000 of 1939 45"},
		{"co-operate with F-16s—or mid-1990s", "co-operate with f-16s or mid-1990s"},
		{"the U.S. and e.g. this", "the u.s and e.g this"},
		{"see example.com/a_b.", "see example.com a_b"},
		{"‘quoted’ 'single' dogs' bowl", "quoted single dogs bowl"},
		{"trailing- hyphen -leading 'tis", "trailing hyphen leading tis"},
		{"soft\u00adhyphen zero\u200bwidth", "softhyphen zerowidth"},
		{"ﬁne ＦＵＬＬ Ⅳ", "fine full iv"},
		{"naïve café nai\u0308ve", "naïve café naïve"},
		{"日本 語", "日 本 語"},
		{"non\u2011breaking", "non-breaking"},
		{"1,2 3, 4", "1,2 3 4"},
		{"5.The", "5 the"},
		{"", ""},
	}
	for _, tt := range tests {
		if got := strings.Join(norms(tt.in), " "); got != tt.want {
			t.Errorf("Words(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

// TestWordsFollowUAX29 compares with the standard's segmentation on letters,
// blanks and marks where the two are meant to agree. (The standard holds "0;0"
// together; to us it is two words.)
func TestWordsFollowUAX29(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOfN(rapid.SampledFrom([]rune("abcXYZ019 .,'’éßжω\n!?()\"")), 0, 60, -1).Draw(t, "s")
		var want []string
		for it := words.FromString(s); it.Next(); {
			if w := it.Value(); strings.ContainsFunc(w, func(r rune) bool { return kindOf(r) == letter || kindOf(r) == digit }) {
				want = append(want, w)
			}
		}
		var got []string
		for _, w := range Words(s) {
			got = append(got, s[w.Start:w.End])
		}
		if d := cmp.Diff(standardJoins(want), standardJoins(got)); d != "" {
			t.Fatalf("words of %q (-standard +ours):\n%s", s, d)
		}
	})
}

// standardJoins cuts at the joints where we differ on purpose: the standard
// joins digits over an apostrophe, and letters to digits over nothing else.
func standardJoins(ws []string) []string {
	var out []string
	for _, w := range ws {
		out = append(out, strings.FieldsFunc(w, func(r rune) bool { return r == '\'' || r == '’' })...)
	}
	return out
}

func TestNormIsIdempotent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "s")
		once := Norm(s)
		if twice := Norm(once); twice != once {
			t.Fatalf("Norm(%q) = %q, then %q", s, once, twice)
		}
	})
}

func FuzzWords(f *testing.F) {
	for _, s := range []string{"Dr. Smith's co-op—3.5%", "日本語 ﬁ", "a\u00ad\u200db", "'’-.,_", "\xff\xfe"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		at := 0
		for _, w := range Words(s) {
			if w.Start < at || w.End <= w.Start || w.End > len(s) {
				t.Fatalf("word %+v after byte %d of %q", w, at, s)
			}
			if w.Norm != Norm(s[w.Start:w.End]) || w.Norm == "" {
				t.Fatalf("norm of %q is %q", s[w.Start:w.End], w.Norm)
			}
			at = w.End
		}
		checkSentences(t, s)
	})
}

// checkSentences: in order, apart, trimmed, and holding every word.
func checkSentences(t interface{ Fatalf(string, ...any) }, s string) {
	at := 0
	covered := 0
	for _, sp := range Sentences(s) {
		if sp.Start < at || sp.End <= sp.Start || sp.End > len(s) {
			t.Fatalf("sentence %+v after byte %d of %q", sp, at, s)
		}
		covered += len(strings.TrimSpace(s[sp.Start:sp.End]))
		if gap := s[at:sp.Start]; strings.TrimSpace(gap) != "" {
			t.Fatalf("%q lies between the sentences of %q", gap, s)
		}
		at = sp.End
	}
	if utf8.ValidString(s) && strings.TrimSpace(s[at:]) != "" {
		t.Fatalf("%q lies after the last sentence of %q", s[at:], s)
	}
}

func TestSentences(t *testing.T) {
	tests := []struct{ name, in string }{
		{"plain", "One came.|Two went!|Three?|Four."},
		{"title", "Dr. Smith met Mr. Jones.|They spoke."},
		{"initials", "J. R. Smith met U.S. Navy officers.|He left."},
		{"abbreviation at the end", "It came from the U.S.|The rest is known."},
		{"e.g.", "Some fruit, e.g. Apples, was sold.|All of it."},
		{"figures", "See No. 5 and p. 7.|No.|Then Fig. 3."},
		{"month", "It was on Jan. 5 in the capital.|On Feb. 6 it was not."},
		{"decimal", "It rose 3.5 per cent.|It fell 2.1 per cent."},
		{"quotation", "He said \"Stop.\"|She went on.|“Never.”|And so on."},
		{"brackets", "It did.|(See below.)|It went on."},
		{"ellipsis", "He waited...|Nothing came."},
		{"lower case", "The firm yahoo. is one sentence still."},
		{"time", "They met at 5 p.m. Monday and left at 6 p.m.|The talks failed."},
		{"blank line", "A heading\n\n|A paragraph without end"},
		{"soft wrap", "One line\nand the next.|Then\nanother."},
		{"company", "Acme Inc. Chairman Roe left.|He won."},
		{"I", "So do I.|Then we left."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var want []string
			for _, s := range strings.Split(tt.in, "|") {
				want = append(want, strings.TrimSpace(s))
			}
			s := strings.ReplaceAll(tt.in, "|", " ")
			var got []string
			for _, sp := range Sentences(s) {
				got = append(got, s[sp.Start:sp.End])
			}
			if d := cmp.Diff(want, got); d != "" {
				t.Errorf("sentences of %q (-want +got):\n%s", s, d)
			}
		})
	}
}

func TestSentencesCoverText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		checkSentences(t, rapid.StringOfN(rapid.SampledFrom([]rune("abAB1 .!?\n\"”’()…。")), 0, 80, -1).Draw(t, "s"))
	})
}

func BenchmarkWords(b *testing.B) {
	s := strings.Repeat("The committee didn't agree on 3.5 per cent, but co-operated with Dr. O'Brien in the U.S. of late. ", 1000)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Words(s)
	}
}

func BenchmarkSentences(b *testing.B) {
	s := strings.Repeat("The committee didn't agree on 3.5 per cent, but co-operated with Dr. O'Brien in the U.S. of late. ", 1000)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Sentences(s)
	}
}
