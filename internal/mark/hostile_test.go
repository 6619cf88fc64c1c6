package mark

import (
	"strings"
	"testing"
	"time"

	"barium/internal/format"
)

// TestHostileShapesStayLinear: texts that make a careless reader quadratic. Each
// of them takes a few milliseconds a megabyte, and took from five seconds to
// hours where a search was not bounded.
func TestHostileShapesStayLinear(t *testing.T) {
	const limit = 8 * time.Second // the machine may be slow; quadratic is slower
	shapes := map[string]string{
		"nested quotations.md": strings.Repeat(">", 400_000) + " x",
		"nested lists.md":      strings.Repeat("- ", 200_000) + "x",
		"open links.md":        strings.Repeat("[a](", 200_000) + "x",
		"open brackets.md":     strings.Repeat("[", 100_000) + "x",
		"open emphasis.md":     strings.Repeat("*a ", 100_000),
		"single quotes.txt":    strings.Repeat(" 'a", 300_000),
		"possessives.txt":      strings.Repeat("dogs’ x ", 100_000),
		"double quotes.txt":    strings.Repeat("\"", 500_000) + "x",
		"file names.txt":       strings.Repeat("a.bc,", 200_000),
		"divisions.html":       strings.Repeat("<div>", 200_000) + "x",
		"ampersands.html":      strings.Repeat("&", 500_000) + "x",
		"one long name.txt":    strings.Repeat("Bank of the ", 50_000),
		"one sentence.txt":     strings.Repeat("in order to help ", 30_000),
	}
	for name, src := range shapes {
		start := time.Now()
		v, err := format.Parse(name, []byte(src))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		sites := Find(v)
		if _, err := NewRenderer(v, sites); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if took := time.Since(start); took > limit {
			t.Errorf("%s: %d bytes took %v", name, len(src), took)
		}
	}
}
