package format

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// parsePlain takes blocks between blank lines. Where lines are as long as
// paragraphs, each line is one: many official texts come that way.
func parsePlain(b *builder, start int) {
	var block []line
	flush := func() {
		plainBlock(b, block)
		block = block[:0]
	}
	for at := start; at < len(b.src); {
		l := lineAt(b.src, at)
		at = l.next
		if l.start == l.end {
			flush()
			continue
		}
		block = append(block, l)
	}
	flush()
}

// line is a line of the file without the white space around it.
type line struct {
	start, end int
	indent     int
	next       int // where the next line begins
}

func lineAt(src []byte, at int) line {
	l := line{next: len(src)}
	if i := bytes.IndexByte(src[at:], '\n'); i >= 0 {
		l.next = at + i + 1
	}
	raw := src[at:l.next]
	l.end = at + len(bytes.TrimRightFunc(raw, unicode.IsSpace))
	l.start = min(l.end, at+len(raw)-len(bytes.TrimLeftFunc(raw, unicode.IsSpace)))
	l.indent = l.start - at
	return l
}

func plainBlock(b *builder, lines []line) {
	for len(lines) > 0 {
		n := paragraphLines(b.src, lines)
		b.begin(plainKind(b.src, lines[:n]))
		b.verbatim(lines[0].start, lines[n-1].end)
		b.end()
		lines = lines[n:]
	}
}

// wrapWidth: hard-wrapped text stays below it, in bytes; a longer line is a
// paragraph of its own.
const wrapWidth = 120

// paragraphLines returns how many of the lines make up the first paragraph.
func paragraphLines(src []byte, lines []line) int {
	if lines[0].end-lines[0].start > wrapWidth {
		return 1
	}
	for n := 1; n < len(lines); n++ {
		l := lines[n]
		if l.end-l.start > wrapWidth || bullet(src[l.start:l.end]) > 0 || quoted(src, l) != quoted(src, lines[0]) {
			return n
		}
	}
	return len(lines)
}

func quoted(src []byte, l line) bool { return src[l.start] == '>' }

func plainKind(src []byte, lines []line) Kind {
	first := src[lines[0].start:lines[0].end]
	switch {
	case quoted(src, lines[0]):
		return Quote
	case bullet(first) > 0:
		return Item
	case len(lines) > 1 && indented(lines):
		return Quote
	case len(lines) == 1 && headingLike(first):
		return Heading
	case tabular(src, lines):
		return Table
	}
	return Paragraph
}

// indented: every line by four or more, which sets a quotation or code apart;
// an indented first line alone only begins a paragraph.
func indented(lines []line) bool {
	for _, l := range lines {
		if l.indent < 4 {
			return false
		}
	}
	return true
}

// headingLike: short, and no punctuation that ends or interrupts a sentence.
func headingLike(l []byte) bool {
	r, _ := utf8.DecodeLastRune(l)
	return len(l) <= 100 && r != '.' && r != '!' && r != '?' && r != ':' && r != ';' && r != ',' &&
		r != '"' && r != '”' && r != '’' && r != ')' && r != '…' || !bytes.ContainsFunc(l, unicode.IsLower)
}

// tabular: columns set with tabs or runs of blanks on most lines.
func tabular(src []byte, lines []line) bool {
	n := 0
	for _, l := range lines {
		if raw := src[l.start:l.end]; len(raw) <= wrapWidth && columns(raw) {
			n++
		}
	}
	return 2*n > len(lines)
}

// columns: a tab, or three blanks; typists put as many after a full stop.
func columns(l []byte) bool {
	if bytes.IndexByte(l, '\t') >= 0 {
		return true
	}
	for at := 0; ; {
		i := bytes.Index(l[at:], []byte("   "))
		if i < 0 {
			return false
		}
		if at += i; at > 0 && bytes.IndexByte([]byte(".!?:\"'"), l[at-1]) < 0 {
			return true
		}
		at += len(l[at:]) - len(bytes.TrimLeft(l[at:], " "))
	}
}

// bullet returns the length of the list mark that l begins with, or 0.
func bullet(l []byte) int {
	for _, m := range []string{"- ", "* ", "+ ", "• ", "– "} {
		if bytes.HasPrefix(l, []byte(m)) {
			return len(m)
		}
	}
	i := 0
	if i < len(l) && l[i] == '(' {
		i++
	}
	from := i
	for i < len(l) && i-from < 3 && (unicode.IsDigit(rune(l[i])) || (i == from && unicode.IsLower(rune(l[i])))) {
		i++
	}
	if i > from && i+1 < len(l) && (l[i] == ')' || (l[i] == '.' && unicode.IsDigit(rune(l[from])))) && l[i+1] == ' ' {
		return i + 2
	}
	return 0
}
