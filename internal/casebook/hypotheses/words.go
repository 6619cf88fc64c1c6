package hypotheses

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"barium/internal/share/invalid"
)

// tidy joins the lines of a title.
func tidy(s string) string { return strings.Join(strings.Fields(s), " ") }

// words refuses what says too little, or more than a page holds, or can't be shown.
func words(field, name, s string, least, most int) error {
	switch n := len(strings.Fields(s)); {
	case n < least && least == 1:
		return invalid.In(field, "%s: say it in words", name)
	case n < least:
		return invalid.In(field, "%s: say it in words that others can judge, %q is none", name, s)
	case len([]rune(s)) > most || !utf8.ValidString(s) || strings.ContainsFunc(s, unseen):
		return invalid.In(field, "%s: want at most %d characters of text, none of them invisible", name, most)
	}
	return nil
}

func unseen(r rune) bool {
	return r != '\n' && r != '\r' && r != '\t' && (unicode.IsControl(r) || unicode.Is(unicode.Cf, r))
}
