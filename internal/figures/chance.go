// Package figures writes numbers, chances and times for people, the same wherever
// they are read.
package figures

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// OneIn writes a probability as "1 in 4.2 million". It is rounded upwards, so
// that what is said is never smaller than what was computed, and it is never
// nothing: what a float can't hold any more is given as a limit.
func OneIn(p float64) string {
	switch {
	case !(p < 1):
		return "certain"
	case p > .5:
		return "more than 1 in 2"
	case p < 1e-300:
		return "less than 1 in 10" + superscript(300)
	}
	n := 1 / p * (1 + 1e-12) // 1 in 1,000 for 0.001, whatever its last bit
	switch {
	case n < 100:
		return "1 in " + strconv.Itoa(int(n))
	case n < 1e6:
		return "1 in " + Count(int(downTo2(n)))
	}
	for _, unit := range []struct {
		size float64
		name string
	}{{1e6, "million"}, {1e9, "billion"}, {1e12, "trillion"}} {
		if n < unit.size*1000 {
			return fmt.Sprintf("1 in %s %s", strconv.FormatFloat(downTo2(n)/unit.size, 'g', 3, 64), unit.name)
		}
	}
	return "1 in 10" + superscript(int(math.Log10(n)))
}

// downTo2 keeps two leading digits and rounds downwards.
func downTo2(n float64) float64 {
	unit := math.Pow(10, math.Floor(math.Log10(n))-1)
	return math.Floor(n/unit*(1+1e-12)) * unit
}

// Chance writes a small probability in figures, rounded upwards as OneIn is:
// 0.001, or 2.4 × 10⁻⁷.
func Chance(p float64) string {
	if p < 1e-300 {
		return "under 10" + superscript(-300)
	}
	e := int(math.Floor(math.Log10(p)))
	m := math.Ceil(10*p/math.Pow(10, float64(e))*(1-1e-12)) / 10
	if m >= 10 {
		m, e = 1, e+1
	}
	if e >= -4 {
		return strconv.FormatFloat(m*math.Pow(10, float64(e)), 'g', 2, 64)
	}
	return fmt.Sprintf("%.1f × 10%s", m, superscript(e))
}

// Times writes a likelihood ratio, given as its logarithm to base 10.
func Times(log10 float64) string {
	switch {
	case log10 < 2:
		return fmt.Sprintf("%.2g times", math.Pow(10, log10))
	case log10 < 6:
		return Count(int(downTo2(math.Pow(10, log10)))) + " times"
	}
	return "10" + superscript(int(log10)) + " times"
}

func superscript(n int) string {
	return strings.NewReplacer("-", "⁻", "0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹").Replace(strconv.Itoa(n))
}
