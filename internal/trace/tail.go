package trace

import (
	"cmp"
	"math"
	"slices"
)

// A term is n independent columns, each adding gain to the score when a
// fresh codeword matches it, which it does with probability p.
type term struct {
	n       int
	p, gain float64
}

// A die is one site read in several ways: a fresh codeword matches column k
// with probability p[k], and never two of them.
type die struct{ p, gain []float64 }

// A null is the score of an innocent copy: a sum of independent terms and
// dice. It is exact, not a model: the codeword is a fresh draw whatever the
// leak, the editing and the other copies were (docs/statistics.md).
type null struct {
	terms []term
	dice  []die
}

// logMGF is log E exp(t·S).
func (d null) logMGF(t float64) float64 {
	sum := 0.0
	for _, m := range d.terms {
		sum += float64(m.n) * logMix(m.p, t*m.gain)
	}
	for _, m := range d.dice {
		sum += m.logMGF(t)
	}
	return sum
}

func (m die) logMGF(t float64) float64 {
	rest := 1.0
	l := []float64{}
	for k, p := range m.p {
		rest -= p
		l = append(l, math.Log(p)+t*m.gain[k])
	}
	return logSum(append(l, math.Log(max(rest, 0))))
}

// logMix is log(1 − p + p·eˣ), also where eˣ would overflow.
func logMix(p, x float64) float64 {
	if x > 30 {
		return x + math.Log(p) + math.Log1p((1-p)/p*math.Exp(-x))
	}
	return math.Log1p(p * math.Expm1(x))
}

// mean is E S.
func (d null) mean() float64 {
	sum := 0.0
	for _, m := range d.terms {
		sum += float64(m.n) * m.p * m.gain
	}
	for _, m := range d.dice {
		for k, p := range m.p {
			sum += p * m.gain[k]
		}
	}
	return sum
}

// slack is what rounding may take off a log probability: sums of thousands of
// logarithms are right to 10⁻¹¹.
const slack = 1e-9

// chernoff returns the t that minimises the bound P(S ≥ s) ≤ exp(K(t) − ts),
// and the logarithm of the bound: 0 for both at or below the mean. The
// exponent is convex in t.
func (d null) chernoff(s float64) (t, logp float64) {
	if s <= d.mean() {
		return 0, 0
	}
	f := func(t float64) float64 { return d.logMGF(t) - t*s }
	hi := 1.0
	for f(2*hi) < f(hi) && hi < 64 {
		hi *= 2
	}
	t = minimise(f, 2*hi, func(lo, hi float64) bool { return hi-lo <= 1e-4*hi || hi <= 1e-6 })
	return t, min(0, f(t)+slack)
}

// maxInflation is how much the grid of tail may overstate a probability.
const maxInflation = 0.02

// maxCells bounds the grid of tail: 2¹⁷ cells are 1 MB.
const maxCells = 1 << 17

// tail returns an upper bound on log P(S ≥ s), exact but for the grid: every
// partial sum is rounded up to a multiple of a step so fine that the
// probability is overstated by 2 % at most (more only where the grid would
// outgrow maxCells). The distribution is tilted by exp(tS) first, with t
// from the Chernoff bound, so that s lies in its middle: nothing cancels and
// nothing underflows, at 10⁻³⁰ as at 10⁻³. Mass that is cut off because it is
// negligible under the tilted law is added to the result.
func (d null) tail(s float64) float64 {
	t, bound := d.chernoff(s)
	if t < 1e-9 || bound > -1e-9 {
		return 0
	}
	step := maxInflation / (t * float64(len(d.terms)+len(d.dice)))
	if width := d.spread(); width/step > maxCells {
		step = width / maxCells
	}
	sum := grid{step: step, tilt: t, cells: []float64{1}}
	// Narrow terms first: the grid stays small for most of the work.
	for _, m := range slices.SortedFunc(slices.Values(d.terms), narrower) {
		sum.addTerm(m)
	}
	for _, m := range d.dice {
		sum.addDie(m)
	}
	return min(bound, sum.logTail(s))
}

func narrower(a, b term) int {
	return cmp.Compare(float64(a.n)*math.Abs(a.gain), float64(b.n)*math.Abs(b.gain))
}

// spread bounds how far apart two scores worth telling apart can be.
func (d null) spread() float64 {
	w := 0.0
	for _, m := range d.terms {
		w += min(float64(m.n), 24*math.Sqrt(float64(m.n))) * math.Abs(m.gain)
	}
	for _, m := range d.dice {
		w += slices.Max(m.gain) - min(0, slices.Min(m.gain))
	}
	return w
}

// A grid is the tilted distribution of a partial sum: cells[i] is the
// probability of the value (low+i)·step, logMass what the tilt took out, cut
// the probability that was dropped.
type grid struct {
	step, tilt   float64
	low          int
	cells        []float64
	spare        []float64 // the cells before the last term: memory to use again
	logMass, cut float64
}

// negligible is the tilted probability below which an outcome is cut.
const negligible = 1e-18

// addTerm convolves with n Bernoulli columns. The product k·gain is rounded
// up as one number, so the error is one step a term, not one a column.
func (g *grid) addTerm(m term) {
	value := make([]int, m.n+1)
	logw := make([]float64, m.n+1)
	logp, logq := math.Log(m.p), math.Log1p(-m.p)
	for k := range value {
		value[k] = g.up(float64(k) * m.gain)
		logw[k] = logChoose(m.n, k) + weighted(k, logp) + weighted(m.n-k, logq) +
			g.tilt*g.step*float64(value[k])
	}
	g.add(value, logw)
}

// weighted is n·logp, with 0·(−∞) = 0.
func weighted(n int, logp float64) float64 {
	if n == 0 {
		return 0
	}
	return float64(n) * logp
}

func (g *grid) addDie(m die) {
	value, logw := []int{0}, []float64{0}
	rest := 1.0
	for k, p := range m.p {
		v := g.up(m.gain[k])
		value = append(value, v)
		logw = append(logw, math.Log(p)+g.tilt*g.step*float64(v))
		rest -= p
	}
	logw[0] = math.Log(max(rest, 0))
	g.add(value, logw)
}

// up rounds a value up to the grid; values already on it stay.
func (g *grid) up(v float64) int { return int(math.Ceil(v/g.step - 1e-9)) }

func (g *grid) add(value []int, logw []float64) {
	mass := logSum(logw)
	g.logMass += mass
	low, high := math.MaxInt, math.MinInt
	w := make([]float64, len(logw))
	for i, l := range logw {
		w[i] = math.Exp(l - mass)
		if w[i] < negligible {
			g.cut += w[i]
			w[i] = 0
			continue
		}
		low, high = min(low, value[i]), max(high, value[i])
	}
	next := slices.Grow(g.spare[:0], len(g.cells)+high-low)[:len(g.cells)+high-low]
	clear(next)
	g.spare = g.cells
	for i, p := range w {
		if p == 0 {
			continue
		}
		to := next[value[i]-low:]
		for j, c := range g.cells {
			to[j] += p * c
		}
	}
	g.cells, g.low = next, g.low+low
	g.trim()
}

// trim cuts negligible ends, which keeps the grid to the width that matters.
func (g *grid) trim() {
	a, b := 0, len(g.cells)
	for ; a < b && g.cells[a] < negligible; a++ {
		g.cut += g.cells[a]
	}
	for ; b > a && g.cells[b-1] < negligible; b-- {
		g.cut += g.cells[b-1]
	}
	g.cells, g.low = g.cells[a:b], g.low+a
}

// logTail undoes the tilt: P(S ≥ s) = M(t)·E_t[exp(−tS); S ≥ s]. Cut mass is
// counted as if it had stood at s, the most it can weigh.
func (g *grid) logTail(s float64) float64 {
	from := int(math.Floor(s/g.step+1e-9)) - g.low
	sum := g.cut
	for i := max(from, 0); i < len(g.cells); i++ {
		sum += g.cells[i] * math.Exp(-g.tilt*(float64(g.low+i)*g.step-s))
	}
	return min(0, math.Log(sum)+g.logMass-g.tilt*s)
}

// logSum is log Σ exp(l).
func logSum(l []float64) float64 {
	m := slices.Max(l)
	if math.IsInf(m, -1) {
		return m
	}
	sum := 0.0
	for _, v := range l {
		sum += math.Exp(v - m)
	}
	return m + math.Log(sum)
}

func logChoose(n, k int) float64 {
	a, _ := math.Lgamma(float64(n + 1))
	b, _ := math.Lgamma(float64(k + 1))
	c, _ := math.Lgamma(float64(n - k + 1))
	return a - b - c
}
