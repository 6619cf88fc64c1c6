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

// Interleaving takes each site from a member chosen at random: the best
// that pirates can do against the best code, asymptotically.
func Interleaving(c int) Strategy {
	return strategy(c, func(z int) float64 { return float64(z) / float64(c) })
}

// Majority prints what most hold, ties at random.
func Majority(c int) Strategy {
	return strategy(c, func(z int) float64 { return step(2*z - c) })
}

// Minority prints what fewest hold among the symbols that are held.
func Minority(c int) Strategy {
	return strategy(c, func(z int) float64 { return step(c - 2*z) })
}

// Coin tosses a coin wherever the copies differ.
func Coin(c int) Strategy {
	return strategy(c, func(int) float64 { return .5 })
}

func strategy(c int, inner func(z int) float64) Strategy {
	s := make(Strategy, c+1)
	s[c] = 1
	for z := 1; z < c; z++ {
		s[z] = inner(z)
	}
	return s
}

func step(d int) float64 {
	switch {
	case d > 0:
		return 1
	case d < 0:
		return 0
	}
	return .5
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
			})
			s[z], s[c-z] = v, 1-v
			moved = max(moved, math.Abs(v-was))
		}
		if moved < 1e-6 {
			break
		}
	}
	return s
}

// minimise finds the minimum of a convex function on [0, 1] by golden section.
func minimise(f func(float64) float64) float64 {
	const r = 0.6180339887498949
	lo, hi := 0.0, 1.0
	a, b := hi-r*(hi-lo), lo+r*(hi-lo)
	fa, fb := f(a), f(b)
	for hi-lo > 1e-7 {
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
