package affair

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// braces are those without others within.
var braces = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\{[^{}]*\}`) })

// write fills in a pattern, from the inmost braces outward.
func (w *writer) write(pattern string) (string, error) {
	for strings.Contains(pattern, "{") {
		at := braces().FindStringIndex(pattern)
		if at == nil {
			return "", fmt.Errorf("braces that don't pair in %q", pattern)
		}
		said, err := w.slot(pattern[at[0]+1 : at[1]-1])
		if err != nil {
			return "", fmt.Errorf("%w in %q", err, pattern)
		}
		pattern = pattern[:at[0]] + said + pattern[at[1]:]
	}
	return pattern, nil
}

// slot returns what stands in for a pair of braces.
func (w *writer) slot(s string) (string, error) {
	if strings.Contains(s, "|") {
		return pick(w.rnd, strings.Split(s, "|")), nil
	}
	if said, ok := w.said[s]; ok {
		return said, nil
	}
	if said, ok := w.said[strings.ToLower(s)]; ok {
		return capital(said), nil
	}
	var kind string
	var from, to int
	if _, err := fmt.Sscanf(s, "%s %d %d", &kind, &from, &to); err != nil || from > to {
		return "", fmt.Errorf("nothing is known of {%s}", s)
	}
	n := from + w.rnd.IntN(to-from+1)
	switch kind {
	case "n":
		return grouped(n), nil
	case "number":
		return spelt(n), nil
	case "Number":
		return capital(spelt(n)), nil
	}
	return "", fmt.Errorf("nothing is known of {%s}", s)
}

// spelt writes small numbers in letters.
func spelt(n int) string {
	words := strings.Fields("no one two three four five six seven eight nine ten eleven twelve")
	if n < len(words) {
		return words[n]
	}
	return strconv.Itoa(n)
}

// grouped writes a number as papers do.
func grouped(n int) string {
	if n < 1000 {
		return strconv.Itoa(n)
	}
	return fmt.Sprintf("%d,%03d", n/1000, n%1000)
}

func capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}

// slug is a text as addresses have it.
func slug(s string) string {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !('a' <= r && r <= 'z' || '0' <= r && r <= '9') })
	return strings.Join(words[:min(len(words), 8)], "-")
}
