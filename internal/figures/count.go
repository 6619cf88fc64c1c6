package figures

import (
	"strconv"
	"strings"
	"time"
)

// Count writes a number with commas, as in 2,095.
func Count[N int | int64](n N) string {
	s := strconv.FormatInt(int64(n), 10)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// Plural writes a number with its noun: "1 site", "2,095 sites".
func Plural[N int | int64](n N, noun string) string {
	switch {
	case n == 1:
	case strings.HasSuffix(noun, "y"):
		noun = noun[:len(noun)-1] + "ies"
	default:
		noun += "s"
	}
	return Count(n) + " " + noun
}

// When writes a time the same wherever it is read.
func When(t time.Time) string { return t.UTC().Format("2 January 2006, 15:04:05 UTC") }
