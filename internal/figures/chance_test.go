package figures

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestOneIn(t *testing.T) {
	for p, want := range map[float64]string{
		1: "certain", 1.7: "certain", math.NaN(): "certain", .51: "more than 1 in 2", .5: "1 in 2", .38: "1 in 2", 1.0 / 3: "1 in 3",
		.1: "1 in 10", .038: "1 in 26", .01: "1 in 100", .001: "1 in 1,000", .0011: "1 in 900", 1.0 / 12345: "1 in 12,000",
		1e-6: "1 in 1 million", 2.4e-7: "1 in 4.1 million", 1e-9: "1 in 1 billion", 1.0 / 3.79e10: "1 in 37 billion",
		1e-12: "1 in 1 trillion", 1.1e-15: "1 in 900 trillion", 1e-15: "1 in 10¹⁵", 3e-25: "1 in 10²⁴",
		1e-299: "1 in 10²⁹⁹", 0: "less than 1 in 10³⁰⁰", math.SmallestNonzeroFloat64: "less than 1 in 10³⁰⁰",
	} {
		if got := OneIn(p); got != want {
			t.Errorf("OneIn(%g) = %s, want %s", p, got, want)
		}
	}
}

// said reads the chance back that OneIn writes.
func said(t *rapid.T, s string) float64 {
	n := strings.NewReplacer("1 in ", "", ",", "").Replace(s)
	if exponent, ok := strings.CutPrefix(n, "10"); ok && strings.ContainsAny(exponent, "⁰¹²³⁴⁵⁶⁷⁸⁹") {
		plain := strings.NewReplacer("⁰", "0", "¹", "1", "²", "2", "³", "3", "⁴", "4", "⁵", "5", "⁶", "6", "⁷", "7", "⁸", "8", "⁹", "9").Replace(exponent)
		n = "1e" + plain
	}
	for unit, zeros := range map[string]string{" million": "e6", " billion": "e9", " trillion": "e12"} {
		n = strings.Replace(n, unit, zeros, 1)
	}
	x, err := strconv.ParseFloat(n, 64)
	if err != nil {
		t.Fatalf("%q: %v", s, err)
	}
	return 1 / x
}

// What is said is never smaller than what was computed, and not far from it.
func TestOneInNeverUnderstates(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := math.Pow(10, rapid.Float64Range(-299, math.Log10(.5)).Draw(t, "log10 p"))
		got := said(t, OneIn(p))
		if got < p*(1-1e-9) {
			t.Fatalf("%g is said to be %s, which is less", p, OneIn(p))
		}
		if p > 1e-15 && got > p*1.51 || got > p*10.01 {
			t.Fatalf("%g is said to be %s, which is far more", p, OneIn(p))
		}
	})
}

func TestChance(t *testing.T) {
	for x, want := range map[float64]string{
		.001: "0.001", .038: "0.038", 2.4e-7: "2.4 × 10⁻⁷", 9.96e-8: "1.0 × 10⁻⁷", 2.71e-7: "2.8 × 10⁻⁷", 2.701e-4: "0.00028", .2: "0.2", .999: "1", 1.6e-25: "1.6 × 10⁻²⁵", 0: "under 10⁻³⁰⁰", 5e-310: "under 10⁻³⁰⁰",
	} {
		if got := Chance(x); got != want {
			t.Errorf("Chance(%g) = %s, want %s", x, got, want)
		}
	}
}

func TestTimes(t *testing.T) {
	for x, want := range map[float64]string{-1: "0.1 times", 1: "10 times", 2.5: "310 times", 4.6: "39,000 times", 9.3: "10⁹ times"} {
		if got := Times(x); got != want {
			t.Errorf("Times(%g) = %s, want %s", x, got, want)
		}
	}
}
