// Package text cuts prose into words and sentences and gives words their
// normal form. Marking, matching and tracing share this one tokenizer, so that
// a word of a document and the same word retyped in a leak are always equal.
package text

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Span is a byte range of a text: Start is inside, End is not.
type Span struct{ Start, End int }

// Norm returns the normal form of s: NFKC, lower case, straight quotes, plain
// hyphens, and no soft hyphens or zero-width marks. Retyping, copying out of a
// typeset page and case at the start of a sentence leave it unchanged.
// Norm(Norm(s)) == Norm(s).
func Norm(s string) string {
	switch plainness(s) {
	case alreadyNormal:
		return s
	case asciiUpper:
		return strings.ToLower(s)
	}
	return normUnicode(s)
}

type plain int

const (
	alreadyNormal plain = iota
	asciiUpper
	beyondASCII
)

func plainness(s string) plain {
	p := alreadyNormal
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= 0x80:
			return beyondASCII
		case 'A' <= c && c <= 'Z':
			p = asciiUpper
		}
	}
	return p
}

// normUnicode repeats NFKC after the case is lowered because lower case can
// undo composition (U+0130 becomes two runes).
func normUnicode(s string) string {
	s = strings.ToLower(norm.NFKC.String(s))
	return norm.NFKC.String(strings.Map(normRune, s))
}

func normRune(r rune) rune {
	switch {
	case ignorable(r):
		return -1
	case apostrophe(r):
		return '\''
	case r == '“' || r == '”' || r == '„' || r == '‟':
		return '"'
	case hyphen(r):
		return '-'
	}
	return r
}

// ignorable runes carry nothing a reader could retype.
func ignorable(r rune) bool {
	switch r {
	case 0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x34F, 0x61C, 0x180E, 0x200E, 0x200F:
		return true
	}
	return 0xFE00 <= r && r <= 0xFE0F
}

func apostrophe(r rune) bool {
	return r == '\'' || r == '’' || r == '‘' || r == '‛' || r == 'ʼ' || r == '＇'
}

func hyphen(r rune) bool { return r == '-' || r == '‐' || r == '‑' || r == '－' || r == '﹣' }
