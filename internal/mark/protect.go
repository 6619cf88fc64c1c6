package mark

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"barium/internal/format"
	"barium/internal/text"
)

// quotations finds what stands in quotation marks in the prose blocks. A
// quotation that is not closed in its paragraph runs to the paragraph's end,
// and on into the next one if that begins with an opening mark again: too much
// held back costs a site, too little falsifies a quotation.
func quotations(v *format.View) []text.Span {
	var spans []text.Span
	for _, b := range v.Blocks {
		if b.Kind.Prose() {
			spans = append(spans, quotationsIn(v.Text[b.Start:b.End], b.Start)...)
		}
	}
	return spans
}

func quotationsIn(s string, base int) []text.Span {
	if !mayQuote(s) {
		return nil
	}
	var spans []text.Span
	open := -1
	var closing string
	singles := closers{s: s, at: -1}
	for i, r := range s {
		switch {
		case 'a' <= r && r <= 'z' || r == ' ':
		case open >= 0 && strings.ContainsRune(closing, r) && closes(s, i, r):
			spans = append(spans, text.Span{Start: base + open, End: base + i + utf8.RuneLen(r)})
			open = -1
		case open < 0 && (r == '”' || r == '"' && closesDouble(s, i)):
			// Closed but never opened here: it began in a paragraph before.
			spans = append(spans, text.Span{Start: base, End: base + i + len("”")})
		case open < 0 && singles.opening(i, r) != "":
			open, closing = i, singles.opening(i, r)
		}
	}
	if open >= 0 {
		spans = append(spans, text.Span{Start: base + open, End: base + len(s)})
	}
	return spans
}

// mayQuote reports whether s may have a quotation mark: a straight one or a rune
// that begins with the same byte as “ or «. ContainsAny would be ten times slower.
func mayQuote(s string) bool {
	for _, b := range []byte{'"', '\'', "“"[0], "«"[0]} {
		if strings.IndexByte(s, b) >= 0 {
			return true
		}
	}
	return false
}

// closers finds single closing marks going forward, so that a text full of
// apostrophes is read once and not once for each of them.
type closers struct {
	s  string
	at int // the closing mark found last
}

// reach is how far a single mark is searched for its partner, in bytes: longer
// quotations than this are set otherwise.
const reach = 4000

func (c *closers) within(from int) bool {
	if c.at < from {
		c.at = len(c.s)
		for j, r := range c.s[from:] {
			if (r == '’' || r == '\'') && closes(c.s, from+j, r) {
				c.at = from + j
				break
			}
		}
	}
	return c.at < min(len(c.s), from+reach)
}

// opening returns the marks that close what the rune at i opens, "" if nothing.
func (c *closers) opening(i int, r rune) string {
	switch r {
	case '"':
		return "\"”"
	case '“', '„':
		return "”\""
	case '«':
		return "»"
	case '‘', '\'':
		if opensSingle(c.s, i, r) && c.within(i+utf8.RuneLen(r)) {
			return "’'"
		}
	}
	return ""
}

// opensSingle: a single mark can open a quotation after a blank and before a
// letter, when it is not an elision ('tis, '90s).
func opensSingle(s string, i int, r rune) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	rest := s[i+utf8.RuneLen(r):]
	after, _ := utf8.DecodeRuneInString(rest)
	if i > 0 && !unicode.IsSpace(before) && !strings.ContainsRune("([—–-\"“", before) || !unicode.IsLetter(after) {
		return false
	}
	low := strings.ToLower(rest[:min(len(rest), 6)])
	for _, e := range []string{"tis", "twas", "til ", "em ", "cause ", "round "} {
		if strings.HasPrefix(low, e) {
			return false
		}
	}
	return true
}

// closes reports whether the mark at i closes a quotation: a single one must
// stand after something and before no letter, or it is an apostrophe. After an
// s it may still be one (the dogs’ bowl), which a later mark that is surely a
// closing one gives away.
func closes(s string, i int, r rune) bool {
	if r != '’' && r != '\'' {
		return true
	}
	rest := s[i+utf8.RuneLen(r):]
	after, _ := utf8.DecodeRuneInString(rest)
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	if i == 0 || unicode.IsSpace(before) || unicode.IsLetter(after) || unicode.IsDigit(after) {
		return false
	}
	return before != 's' || !closesLater(rest[:min(len(rest), reach)])
}

// closesDouble: a straight mark after a word and before none can only close.
func closesDouble(s string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i+1:])
	return i > 0 && (unicode.IsLetter(before) || unicode.IsDigit(before) || strings.ContainsRune(".,!?;:…’'", before)) &&
		!unicode.IsLetter(after) && !unicode.IsDigit(after)
}

// closesLater: a single mark after punctuation comes before the next opening one.
func closesLater(s string) bool {
	prev := rune(0)
	for _, r := range s {
		switch {
		case r == '‘', r == '\'' && (prev == ' ' || prev == '\n'):
			return false
		case (r == '’' || r == '\'') && strings.ContainsRune(".,!?;:…", prev):
			return true
		}
		prev = r
	}
	return false
}

// addresses finds URLs, e-mail addresses, file names and paths: whatever stands
// between blanks and holds a mark that prose does not have inside a word.
func addresses(s string, words []text.Word) []text.Span {
	var spans []text.Span
	for _, m := range []string{"://", "@", "\\", "_"} {
		for at := 0; ; {
			i := strings.Index(s[at:], m)
			if i < 0 {
				break
			}
			sp := token(s, at+i)
			spans = append(spans, sp)
			at = max(sp.End, at+i+1)
		}
	}
	end := 0 // of the last one found: a run of many dotted words is read once
	for _, w := range words {
		if w.Start >= end && dotted(w.Norm) {
			sp := token(s, w.Start)
			spans, end = append(spans, sp), sp.End
		}
	}
	return spans
}

// dotted: example.com or report.pdf, but not 3.5, e.g or u.s.
func dotted(norm string) bool {
	i := strings.IndexByte(norm, '.')
	if i < 0 || norm[0] >= '0' && norm[0] <= '9' {
		return false
	}
	return i > 1 || strings.IndexByte(norm[i+1:], '.') != 1 && len(norm) > i+2
}

// token returns the run of non-blanks around i.
func token(s string, i int) text.Span {
	start := strings.LastIndexAny(s[:i], " \t\n\r") + 1
	end := strings.IndexAny(s[i:], " \t\n\r")
	if end < 0 {
		return text.Span{Start: start, End: len(s)}
	}
	return text.Span{Start: start, End: i + end}
}
