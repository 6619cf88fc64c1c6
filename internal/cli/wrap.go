package cli

import (
	"strings"
	"unicode/utf8"
)

// pageWidth is the width of all text for people, in characters.
const pageWidth = 80

// wrap breaks text into lines of at most pageWidth characters; the first
// begins with first, the others with as many spaces. A word that is longer
// stands on a line of its own.
func wrap(first, text string) string { return hang(utf8.RuneCountInString(first), first, text) }

// hang is wrap with an indent of its own for the lines after the first.
func hang(indent int, first, text string) string {
	rest := strings.Repeat(" ", indent)
	var b strings.Builder
	line, width := first, utf8.RuneCountInString(first)
	begun := false
	for _, word := range strings.Fields(text) {
		n := utf8.RuneCountInString(word)
		switch {
		case !begun:
		case width+1+n > pageWidth:
			b.WriteString(line + "\n")
			line, width = rest, indent
		default:
			line, width = line+" ", width+1
		}
		line, width, begun = line+word, width+n, true
	}
	return b.String() + strings.TrimRight(line, " ") + "\n"
}
