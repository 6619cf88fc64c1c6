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
func wrap(first, text string) string {
	indent := utf8.RuneCountInString(first)
	var b strings.Builder
	line, width := first, indent
	begun := false
	for _, word := range strings.Fields(text) {
		n := utf8.RuneCountInString(word)
		switch {
		case !begun:
		case width+1+n > pageWidth:
			b.WriteString(line + "\n")
			line, width = strings.Repeat(" ", indent), indent
		default:
			line, width = line+" ", width+1
		}
		line, width, begun = line+word, width+n, true
	}
	return b.String() + strings.TrimRight(line, " ") + "\n"
}
