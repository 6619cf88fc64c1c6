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
	for _, word := range words(text) {
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

// words are a text's words. A sign of per cent stays with its figure.
func words(text string) []string {
	list := strings.Fields(text)
	kept := list[:0]
	for _, word := range list {
		if n := len(kept); n > 0 && strings.HasPrefix(word, "%") {
			kept[n-1] += " " + word
			continue
		}
		kept = append(kept, word)
	}
	return kept
}
