package printing

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/bidi"
	"golang.org/x/text/unicode/norm"
)

// A setter makes text ready to be set, and remembers what it couldn't set.
type setter struct {
	faces []face
	unset []rune
}

// text is on one line, with each letter that can't be set rightly as its Unicode
// number in brackets. A box, or a name with its letters in the wrong order, would
// be somebody else's name, and nobody would notice.
func (s *setter) text(in string) string {
	var b strings.Builder
	var run []string
	flush := func() {
		if len(run) > 0 {
			b.WriteString("[" + strings.Join(run, " ") + "]")
			run = nil
		}
	}
	for _, r := range norm.NFC.String(strings.Join(strings.Fields(in), " ")) {
		if s.sets(r) {
			flush()
			b.WriteRune(r)
			continue
		}
		run = append(run, fmt.Sprintf("U+%04X", r))
		if !slices.Contains(s.unset, r) {
			s.unset = append(s.unset, r)
		}
	}
	flush()
	return b.String()
}

// sets reports whether a letter comes out right when it is put behind the one
// before: all faces have it, it runs from left to right, and its shape depends on no
// neighbour. So Arabic and Hebrew aren't set, though the font has their letters.
func (s *setter) sets(r rune) bool {
	switch p, _ := bidi.LookupRune(r); p.Class() {
	case bidi.R, bidi.AL, bidi.AN, bidi.LRE, bidi.RLE, bidi.LRO, bidi.RLO, bidi.PDF, bidi.LRI, bidi.RLI, bidi.FSI, bidi.PDI:
		return false
	}
	if unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Lao, r) {
		return false
	}
	return !slices.ContainsFunc(s.faces, func(f face) bool { return !f.letters[r] })
}

// note says what stands for the letters that weren't set; "" if there were none.
func (s *setter) note() string {
	if len(s.unset) == 0 {
		return ""
	}
	return "This PDF can’t set every letter of every script. Where one is missing its Unicode number stands in square brackets, like [U+5F35]. The HTML and Markdown prints have these letters as they were written."
}
