package trace

import (
	"math"
	"sync"
)

// A Strategy is how a coalition of len-1 copies chooses what to print at a
// site: entry z is the probability of printing a symbol that z of them hold.
// All those here treat the symbols alike: S[z] + S[c-z] = 1. Entry 0 is 0 and
// the last is 1: what none holds can't be printed (the marking assumption);
// noise comes on top, in the model.
type Strategy []float64

// A weight says how strongly a coalition leans to a symbol that z of it hold,
// where the most common symbol is held by most and the rarest by fewest. The
// chance that the symbol is printed is its weight's share.
type weight func(z, most, fewest int) float64

func leanToHolders(z, _, _ int) float64     { return float64(z) }
func leanToMost(z, most, _ int) float64     { return indicator(z == most) }
func leanToFewest(z, _, fewest int) float64 { return indicator(z == fewest) }
func leanToNone(_, _, _ int) float64        { return 1 }

func indicator(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// Interleaving takes each site from a member chosen at random: the best
// that pirates can do against the best code, asymptotically.
func Interleaving(c int) Strategy { return among(c, 2, leanToHolders) }

// Majority prints what most hold, ties at random.
func Majority(c int) Strategy { return among(c, 2, leanToMost) }

// Minority prints what fewest hold among the symbols that are held.
func Minority(c int) Strategy { return among(c, 2, leanToFewest) }

// Coin takes any of the symbols that are held, with equal chances.
func Coin(c int) Strategy { return among(c, 2, leanToNone) }

// among returns the strategy of a coalition of c at a site of q variants: the
// chance to print a symbol by how many hold it, averaged over which of the
// other symbols the rest hold, each alike.
func among(c, q int, w weight) Strategy {
	s := make(Strategy, c+1)
	for z := 1; z <= c; z++ {
		counts := make([]int, 0, q)
		eachSplit(c-z, q-1, append(counts, z), 1, func(counts []int, p float64) {
			s[z] += p * share(counts, w)
		})
	}
	return s
}

// eachSplit goes through the ways in which n members share out over q
// symbols, each member choosing any with equal chances, with the probability
// of each way.
func eachSplit(n, q int, counts []int, p float64, yield func([]int, float64)) {
	if q == 1 {
		yield(append(counts, n), p)
		return
	}
	for k := 0; k <= n; k++ {
		ways := math.Exp(logChoose(n, k)) * math.Pow(1/float64(q), float64(k)) * math.Pow(1-1/float64(q), float64(n-k))
		eachSplit(n-k, q-1, append(counts, k), p*ways, yield)
	}
}

// share is the chance to print the first symbol.
func share(counts []int, w weight) float64 {
	most, fewest := 0, math.MaxInt
	for _, z := range counts {
		if z > 0 {
			most, fewest = max(most, z), min(fewest, z)
		}
	}
	sum, all := 0.0, 0
	for _, z := range counts {
		if z > 0 {
			sum += w(z, most, fewest)
			all += z
		}
	}
	if sum == 0 { // a weight that shuns all that is held leaves it to chance
		return float64(counts[0]) / float64(all)
	}
	return w(counts[0], most, fewest) / sum
}

// Worst is the strategy that leaves least information to a decoder that
// weighs copies one by one: the minimum of I(X; Y | P) over symmetric
// strategies, P arcsine distributed (Huang and Moulin, "On the saddle-point
// solution and the large-coalition asymptotics of fingerprinting games",
// IEEE TIFS 7, 2012). Mutual information is convex in the channel and the
// channel linear in the strategy, so coordinate descent finds the minimum.
func Worst(c int) Strategy {
	if c < len(worst) {
		return worst[c]()
	}
	return leastInformation(c)
}

// worst keeps the strategies for the coalitions that every trace models, each
// computed when it is first asked for.
var worst = func() (list [maxColluders + 1]func() Strategy) {
	for c := range list {
		list[c] = sync.OnceValue(func() Strategy { return leastInformation(c) })
	}
	return list
}()

func leastInformation(c int) Strategy {
	s := Interleaving(c)
	for range 60 {
		moved := 0.0
		for z := 1; 2*z < c; z++ {
			was := s[z]
			v := minimise(func(v float64) float64 {
				s[z], s[c-z] = v, 1-v
				return information(s)
			}, 1, func(lo, hi float64) bool { return hi-lo <= 1e-7 })
			s[z], s[c-z] = v, 1-v
			moved = max(moved, math.Abs(v-was))
		}
		if moved < 1e-6 {
			break
		}
	}
	return s
}

// minimise finds the minimum of a convex function between 0 and hi by golden
// section, until what is left between the bounds is narrow enough.
func minimise(f func(float64) float64, hi float64, enough func(lo, hi float64) bool) float64 {
	const r = 0.6180339887498949
	lo := 0.0
	a, b := hi-r*(hi-lo), lo+r*(hi-lo)
	fa, fb := f(a), f(b)
	for !enough(lo, hi) {
		if fa < fb {
			hi, b, fb = b, a, fa
			a = hi - r*(hi-lo)
			fa = f(a)
		} else {
			lo, a, fa = a, b, fb
			b = lo + r*(hi-lo)
			fb = f(b)
		}
	}
	return (lo + hi) / 2
}

// information is I(X; Y | P) in nats for P arcsine distributed, by the
// midpoint rule in the angle, where the density is flat.
func information(s Strategy) float64 {
	const nodes = 48
	sum := 0.0
	for i := range nodes {
		sin := math.Sin((float64(i) + .5) * math.Pi / (2 * nodes))
		p := sin * sin
		one := s.printed(p, 1, 1)
		zero := s.printed(p, 1, 0)
		y := p*one + (1-p)*zero
		sum += p*divergence(one, y) + (1-p)*divergence(zero, y)
	}
	return sum / nodes
}

func divergence(a, b float64) float64 {
	d := 0.0
	if a > 0 {
		d += a * math.Log(a/b)
	}
	if a < 1 {
		d += (1 - a) * math.Log((1-a)/(1-b))
	}
	return d
}

// printed is the probability that the coalition prints a symbol when `known`
// of its members are known, `hold` of them hold the symbol, and each of the
// others holds it with probability p.
func (s Strategy) printed(p float64, known, hold int) float64 {
	rest := len(s) - 1 - known
	sum := 0.0
	pmf := math.Pow(1-p, float64(rest))
	for r := 0; r <= rest; r++ {
		sum += pmf * s[hold+r]
		pmf *= float64(rest-r) / float64(r+1) * p / (1 - p)
	}
	return sum
}
