package mark

import (
	"strings"
	"unicode/utf8"

	"barium/internal/text"
)

// A readToken is a word, a sign that is read out like a word (%), or a mark of
// punctuation, as the reading of a leak compares them.
type readToken struct {
	norm string // word or sign; "" for a mark
	mark byte   // one of , ; : . - ( or 0
	word int    // number among the words of the text, -1 for signs and marks
	end  bool   // a mark or break that ends a sentence
}

// readTokens cuts s. White space and quotation marks leave no token: both are
// lost or made over when a text is retyped.
func readTokens(s string) []readToken {
	words := text.Words(s)
	out := make([]readToken, 0, len(words)*5/4)
	at := 0
	for i, w := range words {
		out = appendMarks(out, s[at:w.Start])
		out = append(out, readToken{norm: w.Norm, word: i})
		at = w.End
	}
	return appendMarks(out, s[at:])
}

// appendMarks reads what stands between two words. A row of the same marks is
// one: "--" is a dash, "..." a stop. A blank line ends a sentence without any.
func appendMarks(out []readToken, gap string) []readToken {
	if len(gap) == 1 && gap[0] == ' ' {
		return out
	}
	n := len(out)
	for _, r := range gap {
		t := readToken{word: -1, mark: markOf(r), end: markOf(r) == '.'}
		if t.mark == 0 && strings.ContainsRune("%$£€¥&+=#@§°", r) {
			t.norm = string(r)
		}
		if t.mark == 0 && t.norm == "" || t.mark != 0 && len(out) > n && out[len(out)-1].mark == t.mark {
			continue
		}
		out = append(out, t)
	}
	if (len(out) == n || !out[len(out)-1].end) && blankLine(gap) {
		out = append(out, readToken{word: -1, mark: '.', end: true})
	}
	return out
}

func blankLine(gap string) bool { return strings.Count(gap, "\n") > 1 }

func markOf(r rune) byte {
	switch r {
	case ',', '،', '、', '，':
		return ','
	case ';', ':':
		return byte(r)
	case '.', '!', '?', '…', '‽':
		return '.'
	case '-', '‐', '‑', '‒', '–', '—', '―', '−':
		return '-'
	case '(', ')', '[', ']':
		return '('
	}
	return 0
}

// begins reports whether s starts as a sentence does.
func begins(s string) bool {
	for _, r := range s {
		if r >= 'A' && r <= 'Z' || r >= utf8.RuneSelf && strings.ToLower(string(r)) != string(r) {
			return true
		}
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r >= utf8.RuneSelf && strings.ToUpper(string(r)) != string(r) {
			return false
		}
	}
	return false
}
