package web

import (
	"fmt"
	"math"
	"strings"

	"barium/internal/figures"
	"barium/internal/office/inquiry"
)

// chartWide is the width of the drawings, in their own units. They are made for a
// telephone, and grow.
const chartWide = 400

// A waterfall is a sum of log odds drawn as bars, each from where the last one ended.
type waterfall struct {
	Bars  []bar
	Ticks []tick
	Zero  float64 // where even odds are
	High  float64
}

type bar struct {
	Name, Value, Class string
	X, Wide, Y         float64
	From, To           float64 // of the thin line that leads to the next bar
	Off, Capped        bool
}

type tick struct {
	X     float64
	Label string
}

const (
	barStep = 34
	barTop  = 26
)

func newWaterfall(steps []inquiry.WeighingStep) waterfall {
	lo, hi := 0., 0.
	for _, s := range steps {
		lo, hi = min(lo, s.LogOdds), max(hi, s.LogOdds)
	}
	pad := max(.08*(hi-lo), .3)
	lo, hi = lo-pad, hi+pad
	x := func(v float64) float64 { return round1(8 + (v-lo)/(hi-lo)*(chartWide-16)) }
	w := waterfall{Zero: x(0), High: float64(barTop + barStep*len(steps) + 6)}
	at := 0.
	for i, s := range steps {
		from, to := at, s.LogOdds
		at = s.LogOdds
		b := bar{Name: s.Name, Value: powers(s.Applied), Class: "bar-up", X: min(x(from), x(to)), Wide: max(math.Abs(x(to)-x(from)), 1.5), Y: float64(barTop + barStep*i), From: x(to), To: float64(barTop+barStep*i) + 26, Off: s.Off, Capped: s.Capped}
		if to < from {
			b.Class = "bar-down"
		}
		if i == 0 || i == len(steps)-1 {
			b.Class += " bar-given"
		}
		w.Bars = append(w.Bars, b)
	}
	w.Ticks = oddsTicks(lo, hi, x)
	return w
}

// oddsTicks are at powers of ten, as many as there is room for.
func oddsTicks(lo, hi float64, x func(float64) float64) []tick {
	from, to := int(math.Ceil(lo/math.Ln10)), int(math.Floor(hi/math.Ln10))
	every := max(1, (to-from+4)/5)
	var list []tick
	for n := from; n <= to; n++ {
		if n%every == 0 {
			list = append(list, tick{x(float64(n) * math.Ln10), oddsOf(n)})
		}
	}
	return list
}

// oddsOf writes odds of ten to some power: "100:1", "1:1", "1:10⁶".
func oddsOf(n int) string {
	ten := powerOfTen(max(n, -n))
	switch {
	case n == 0:
		return "1:1"
	case n < 0:
		return "1:" + ten
	}
	return ten + ":1"
}

func powerOfTen(n int) string {
	if n <= 3 {
		return fmt.Sprint(math.Pow10(n))
	}
	return "10" + strings.NewReplacer("0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹").Replace(fmt.Sprint(n))
}

// powers writes a logarithm as what the odds are multiplied by: "× 4,000", "÷ 12".
func powers(logLR float64) string {
	ratio, sign := math.Exp(math.Abs(logLR)), "×"
	switch {
	case ratio < 1.005:
		return "× 1"
	case logLR < 0:
		sign = "÷"
	}
	if ratio >= 1e6 {
		return fmt.Sprintf("%s 10%s", sign, strings.TrimPrefix(powerOfTen(int(math.Round(math.Log10(ratio)))), "10"))
	}
	if ratio < 10 {
		return fmt.Sprintf("%s %.2g", sign, ratio)
	}
	return fmt.Sprintf("%s %s", sign, figures.Count(int(math.Round(ratio))))
}

func round1(x float64) float64 { return math.Round(10*x) / 10 }

// A curve is the probability over the prior.
type curve struct {
	Points                string
	Prior, Leads, Even    float64
	Y                     float64 // of the probability as it is
	LeadsShown, EvenShown bool
	Ticks                 []tick
}

const (
	curveHigh = 180
	curveTop  = 12
)

func newCurve(c inquiry.WeighingChosen) curve {
	logit := func(p float64) float64 { return math.Log(p) - math.Log1p(-p) }
	most := logit(1e-6)
	x := func(p float64) float64 { return round1(8 + (logit(p)-most)/(-2*most)*(chartWide-16)) }
	y := func(p float64) float64 { return round1(curveTop + (1-p)*curveHigh) }
	inside := func(p float64) bool { return p >= 1e-6 && p <= 1-1e-6 }
	var points []string
	for _, p := range c.Sweep {
		points = append(points, fmt.Sprintf("%g,%g", x(p.Prior), y(p.Posterior)))
	}
	out := curve{Points: strings.Join(points, " "), Prior: x(min(max(c.Prior, 1e-6), 1-1e-6)), Y: y(c.Probability), LeadsShown: inside(c.LeadsFrom), EvenShown: inside(c.EvenFrom)}
	if out.LeadsShown {
		out.Leads = x(c.LeadsFrom)
	}
	if out.EvenShown {
		out.Even = x(c.EvenFrom)
	}
	for _, t := range []struct {
		p     float64
		label string
	}{{1e-5, "1 in 10⁵"}, {1e-3, "1 in 1,000"}, {.05, "5 %"}, {.5, "50 %"}, {.95, "95 %"}} {
		out.Ticks = append(out.Ticks, tick{x(t.p), t.label})
	}
	return out
}

// factorWords is the name of a bar.
func factorWords(name string) string { return strings.TrimSuffix(sentence(name), ".") }
