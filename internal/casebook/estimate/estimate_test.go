package estimate

import (
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestPhrase(t *testing.T) {
	for p, want := range map[float64]string{
		0: "almost no chance (0 %)", 1e-9: "almost no chance (under 0.0001 %)", .0004: "almost no chance (0.04 %)",
		.05: "very unlikely (5 %)", .2: "unlikely (20 %)", .3: "unlikely (30 %)", .45: "roughly even chance (45 %)",
		.5: "roughly even chance (50 %)", .55: "roughly even chance (55 %)", .62: "likely (62 %)", .8: "likely (80 %)",
		.95: "very likely (95 %)", .97: "almost certain (97 %)", .9996: "almost certain (99.96 %)",
		1 - 1e-9: "almost certain (over 99.9999 %)", 1: "almost certain (100 %)",
	} {
		if got := Phrase(p); got != want {
			t.Errorf("Phrase(%v) = %q, want %q", p, got, want)
		}
	}
	if got, want := PhraseRange(.31, .62), "unlikely to likely (31–62 %)"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := PhraseRange(.6, .601), "likely (60 %)"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// What isn't certain never reads as certain, and a word's figure lies in its
// range.
func TestUncertainNeverReadsAsCertain(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := math.Pow(10, -rapid.Float64Range(0, 12).Draw(t, "p"))
		for _, p := range []float64{p, 1 - p} {
			if s := Percent(p); p > 0 && p < 1 && (s == "0 %" || s == "100 %" || strings.HasPrefix(s, "0.0 ") || strings.HasPrefix(s, "100.")) {
				t.Fatalf("%v reads as %s", p, s)
			}
			if w := Of(p); p < w.From || p > w.To {
				t.Fatalf("%v is called %s", p, w.Text)
			}
		}
	})
}

func TestScale(t *testing.T) {
	s := Standard()
	if err := s.Check(); err != nil {
		t.Fatal(err)
	}
	for lr, want := range map[float64]string{
		1: "no support either way (likelihood ratio 1.0)", 1.9: "no support either way (likelihood ratio 1.9)",
		2: "weak support for it rather than the alternative (likelihood ratio 2.0)", 100: "moderately strong support for it rather than the alternative (likelihood ratio 100)",
		4000: "strong support for it rather than the alternative (likelihood ratio 4,000)",
		.02:  "moderate support for the alternative rather than it (likelihood ratio 1/50)",
		1e9:  "extremely strong support for it rather than the alternative (likelihood ratio 10^9.0)",
	} {
		if got := s.Phrase(math.Log(lr)); got != want {
			t.Errorf("%g: got %q, want %q", lr, got, want)
		}
	}
	for _, bad := range []Scale{nil, {{2, "weak"}}, {{1, "none"}, {1, "weak"}}, {{1, ""}}, {{1, "none"}, {math.NaN(), "weak"}}} {
		if bad.Check() == nil {
			t.Errorf("%v passes", bad)
		}
	}
}

func TestConfidenceStandsAlone(t *testing.T) {
	if got, want := Low.Sentence("two lists of holders are missing"), "Confidence in this estimate is low: two lists of holders are missing."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := High.Sentence(); !strings.Contains(got, "high") || strings.Contains(got, "likely") {
		t.Errorf("got %q", got)
	}
}

func TestAtMostRoundsUp(t *testing.T) {
	for p, want := range map[float64]string{
		1e-6: "0.0001 %", 1.4e-6: "0.0002 %", .001: "0.1 %", .00991: "1.0 %", .031: "4 %", 1: "100 %", 2: "100 %", 3.1e-10: "0.00000004 %",
	} {
		if got := AtMost(p); got != want {
			t.Errorf("AtMost(%v) = %s, want %s", p, got, want)
		}
	}
}
