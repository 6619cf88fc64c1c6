package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Sentences returns the byte ranges of the sentences of s, in order, without
// the white space around them. A blank line always ends a sentence; a full
// stop, question or exclamation mark does when what follows can begin one, and
// not after "Dr.", "e.g.", "U.S.", an initial and their like.
func Sentences(s string) []Span {
	var spans []Span
	start := skipSpace(s, 0)
	for i := start; i < len(s); {
		end, next := boundary(s, start, i)
		if next == 0 {
			i = nextMark(s, i+1)
			continue
		}
		if end > start {
			spans = append(spans, Span{start, end})
		}
		start = next
		i = next
	}
	if end := trimSpace(s, start, len(s)); end > start {
		spans = append(spans, Span{start, end})
	}
	return spans
}

// nextMark returns the first place from i on where a sentence could end.
func nextMark(s string, i int) int {
	for ; i < len(s); i++ {
		switch s[i] {
		case '.', '!', '?', '\n', 0xE2, 0xE3:
			return i
		}
	}
	return i
}

// boundary reports whether the sentence from start on ends with the mark at i:
// where it ends and where the next begins, or next == 0 when it goes on.
func boundary(s string, start, i int) (end, next int) {
	if s[i] == '\n' {
		after := skipSpace(s, i)
		if strings.Count(s[i:after], "\n") < 2 {
			return 0, 0
		}
		return trimSpace(s, start, i), after
	}
	n := markLen(s, i)
	if n == 0 {
		return 0, 0
	}
	end = closers(s, i+n)
	next = skipSpace(s, end)
	if next == len(s) || next == end || !begins(s, next) {
		return 0, 0
	}
	if s[i] == '.' && abbreviated(s, start, i, next) {
		return 0, 0
	}
	return end, next
}

// markLen returns the length of the run of sentence-ending marks at i.
func markLen(s string, i int) int {
	n := 0
	for i+n < len(s) {
		r, m := utf8.DecodeRuneInString(s[i+n:])
		if !strings.ContainsRune(".!?…。！？", r) {
			break
		}
		n += m
	}
	return n
}

// closers skips the quotes and brackets that close after a full stop.
func closers(s string, i int) int {
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !strings.ContainsRune("\"'”’»)]}*_", r) {
			break
		}
		i += n
	}
	return i
}

// begins reports whether a sentence can begin at i.
func begins(s string, i int) bool {
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !strings.ContainsRune("\"'“‘«([*_—–-•", r) {
			return unicode.IsUpper(r) || unicode.IsDigit(r) || unicode.IsTitle(r) || unicode.Is(unicode.Lo, r)
		}
		i += n
	}
	return false
}

func skipSpace(s string, i int) int {
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsSpace(r) {
			break
		}
		i += n
	}
	return i
}

func trimSpace(s string, start, end int) int {
	return start + len(strings.TrimRightFunc(s[start:end], unicode.IsSpace))
}
