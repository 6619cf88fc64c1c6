package match

import (
	"testing"

	"pgregory.net/rapid"
)

func TestNear(t *testing.T) {
	for _, c := range []struct {
		a, b string
		ok   bool
	}{
		{"colour", "color", true}, {"centre", "center", true}, {"modern", "modem", true}, {"government", "govemment", true},
		{"organise", "organize", true}, {"believe", "beleive", true}, {"will", "wi11", true}, {"1ong", "long", true},
		{"sewage", "sewaqe", true}, {"the", "then", false}, {"of", "on", false}, {"house", "horde", false},
		{"1946", "1945", false}, {"1.5", "15", false}, {"10,000", "1,000", false}, {"increase", "decrease", true},
		{"", "a", false}, {"", "", true}, {"inspection", "expectation", false},
	} {
		cost, ok := Near(c.a, c.b)
		back, okBack := Near(c.b, c.a)
		if ok != c.ok || ok != okBack || cost != back {
			t.Errorf("Near(%q, %q) = %v, %v; the other way %v, %v; want %v", c.a, c.b, cost, ok, back, okBack, c.ok)
		}
		if cost < 0 || cost > 0.6 {
			t.Errorf("Near(%q, %q) costs %v, outside 0 to 0.6", c.a, c.b, cost)
		}
	}
}

// plainDistance is optimal string alignment by its definition.
func plainDistance(a, b string) int {
	if len(a) == 0 || len(b) == 0 {
		return len(a) + len(b)
	}
	d := min(plainDistance(a[1:], b)+1, plainDistance(a, b[1:])+1, plainDistance(a[1:], b[1:])+differs(a[0], b[0]))
	if len(a) > 1 && len(b) > 1 && a[0] == b[1] && a[1] == b[0] {
		d = min(d, plainDistance(a[2:], b[2:])+1)
	}
	return d
}

func TestDistanceAgainstDefinition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := rapid.StringMatching(`[abc]{0,6}`).Draw(t, "a")
		b := rapid.StringMatching(`[abc]{0,6}`).Draw(t, "b")
		limit := rapid.IntRange(0, 6).Draw(t, "limit")
		want := min(plainDistance(a, b), limit+1)
		if got := min(distance(a, b, limit), limit+1); got != want {
			t.Fatalf("distance(%q, %q, %d) = %d, want %d", a, b, limit, got, want)
		}
	})
}
