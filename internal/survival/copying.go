package survival

import (
	"math/rand/v2"
	"strings"
	"unicode"
	"unicode/utf8"

	"barium/internal/text"

	"golang.org/x/text/unicode/norm"
)

// Pasted is what comes out of a typeset page by copy and paste: decomposed and
// composed again, ligatures and odd blanks made plain, lines broken elsewhere,
// a soft hyphen or a zero-width mark left behind here and there.
func Pasted(s string, seed uint64) string {
	rng := source(seed, 4)
	var b strings.Builder
	column := 0
	for _, word := range strings.Fields(norm.NFKC.String(norm.NFD.String(s))) {
		if column+len(word) > 64 {
			b.WriteByte('\n')
			column = 0
		} else if b.Len() > 0 {
			b.WriteString(blank(rng))
		}
		if r := []rune(word); len(r) > 9 && rng.IntN(20) == 0 {
			word = string(r[:4]) + "\u00AD" + string(r[4:])
		}
		b.WriteString(word)
		column += len(word) + 1
	}
	return b.String()
}

func blank(rng *rand.Rand) string {
	switch rng.IntN(40) {
	case 0:
		return "\u00A0"
	case 1:
		return "  "
	case 2:
		return " \u200B"
	}
	return " "
}

// Retyped is s typed again by somebody in a hurry: plain quotes and hyphens for
// typographic ones, some quotes gone, capitals at the start of a sentence lost
// one time in three, double blanks, paragraphs run together.
func Retyped(s string, seed uint64) string {
	rng := source(seed, 5)
	s = uncapitalised(s, rng)
	s = strings.NewReplacer("“", `"`, "”", `"`, "‘", "'", "’", "'", "—", " - ", "–", "-", "--", " - ", "…", "...", "\u00A0", " ").Replace(s)
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '"' && rng.IntN(2) == 0:
		case r == ' ' && rng.IntN(30) == 0:
			b.WriteString("  ")
		case r == '\n':
			b.WriteByte(' ')
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func uncapitalised(s string, rng *rand.Rand) string {
	var b strings.Builder
	at := 0
	for _, span := range text.Sentences(s) {
		if rng.IntN(3) > 0 {
			continue
		}
		r, n := utf8.DecodeRuneInString(s[span.Start:])
		b.WriteString(s[at:span.Start] + string(unicode.ToLower(r)))
		at = span.Start + n
	}
	return b.String() + s[at:]
}

// confusions of optical character recognition, in both directions: after the
// classes of Kukich, Techniques for automatically correcting words in text,
// ACM Computing Surveys 24 (1992).
var confusions = [][2]string{
	{"rn", "m"}, {"m", "rn"}, {"l", "1"}, {"1", "l"}, {"l", "i"}, {"i", "l"}, {"O", "0"}, {"0", "O"}, {"o", "c"}, {"c", "e"},
	{"e", "c"}, {"h", "b"}, {"b", "h"}, {"cl", "d"}, {"d", "cl"}, {"w", "vv"}, {"S", "5"}, {"5", "S"}, {"t", "f"}, {"f", "t"},
	{"u", "n"}, {"n", "u"}, {"a", "o"}, {"B", "8"}, {"g", "q"}, {"y", "v"}, {"I", "l"}, {",", "."}, {".", ","}, {"li", "h"},
}

// Scanned is s through a scanner: each character is, with the given rate, taken
// for a look-alike, lost, or torn from or joined to its neighbours.
func Scanned(s string, rate float64, seed uint64) string {
	rng := source(seed, 6)
	var b strings.Builder
	for i := 0; i < len(s); {
		_, n := utf8.DecodeRuneInString(s[i:])
		if rng.Float64() >= rate {
			b.WriteString(s[i : i+n])
			i += n
			continue
		}
		seen, used := misread(s[i:], n, rng)
		b.WriteString(seen)
		i += used
	}
	return b.String()
}

// misread returns what is seen for the start of s, and how much of s that is.
func misread(s string, n int, rng *rand.Rand) (seen string, used int) {
	if s[0] == ' ' {
		return "", 1
	}
	switch rng.IntN(10) {
	case 0:
		return "", n
	case 1:
		return s[:n] + " ", n
	}
	first := rng.IntN(len(confusions))
	for k := range confusions {
		if c := confusions[(first+k)%len(confusions)]; strings.HasPrefix(s, c[0]) {
			return c[1], len(c[0])
		}
	}
	return "", n
}
