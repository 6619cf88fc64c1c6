package text

import (
	"unicode"
	"unicode/utf8"
)

// Word is one word or number of a text.
type Word struct {
	Start, End int    // byte range in the text
	Norm       string // normal form: see Norm
}

// Words returns the words and numbers of s in order; punctuation is not a word.
// Inside a word an apostrophe or a full stop joins letters ("don't", "U.S",
// "example.com"), a full stop or comma joins digits ("3.5", "10,000"), a hyphen
// joins unless digits stand on both sides ("co-operate", "F-16", but "1939-45"
// is two), and an underscore joins anything. Ideographs are words each.
//
// The cut follows UAX #29 except for hyphens and ideographs; it is written out
// here because a table-driven segmenter is some five times slower on English.
func Words(s string) []Word {
	words := make([]Word, 0, len(s)/6+1)
	for i := 0; i < len(s); {
		k, n := classify(s, i)
		if k != letter && k != digit && k != ideograph {
			i += n
			continue
		}
		end := i + n
		if k != ideograph {
			end = wordEnd(s, end, k)
		}
		words = append(words, Word{i, end, Norm(s[i:end])})
		i = end
	}
	return words
}

type runeKind uint8

const (
	other runeKind = iota
	letter
	digit
	ideograph
	extend // marks and invisible runes: belong to whatever word they stand in
	quote  // apostrophes
	stop   // full stop
	comma
	dash
)

var asciiKind = func() (t [128]runeKind) {
	for c := range t {
		switch {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', c == '_':
			t[c] = letter
		case '0' <= c && c <= '9':
			t[c] = digit
		}
	}
	t['\''], t['.'], t[','], t['-'] = quote, stop, comma, dash
	return t
}()

// classify returns the kind and the length in bytes of the rune at s[i].
func classify(s string, i int) (runeKind, int) {
	if c := s[i]; c < 0x80 {
		return asciiKind[c], 1
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	return kindOf(r), n
}

func kindOf(r rune) runeKind {
	switch {
	case r == utf8.RuneError:
		return other
	case apostrophe(r):
		return quote
	case hyphen(r):
		return dash
	case ignorable(r) || unicode.Is(unicode.M, r):
		return extend
	case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar):
		return ideograph
	case unicode.IsLetter(r):
		return letter
	case unicode.IsNumber(r):
		return digit
	}
	return other
}

// wordEnd returns the end of the word whose first rune, of kind prev, ends at i.
func wordEnd(s string, i int, prev runeKind) int {
	for i < len(s) {
		k, n := classify(s, i)
		switch {
		case k == letter || k == digit:
			prev, i = k, i+n
		case k == extend:
			i += n
		default:
			next, m := after(s, i+n)
			if !joins(prev, k, next) {
				return i
			}
			prev, i = next, m
		}
	}
	return i
}

// after returns the kind of the first rune at or after i that is not invisible,
// and where it ends.
func after(s string, i int) (runeKind, int) {
	for i < len(s) {
		k, n := classify(s, i)
		i += n
		if k != extend {
			return k, i
		}
	}
	return other, i
}

func joins(prev, mark, next runeKind) bool {
	if next != letter && next != digit {
		return false
	}
	switch mark {
	case quote:
		return next == letter
	case stop:
		return prev == next
	case comma:
		return prev == digit && next == digit
	case dash:
		return prev == letter || next == letter
	}
	return false
}
