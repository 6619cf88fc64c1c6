package credit

import (
	"math"
	"math/rand/v2"
)

// Share is a statement's share and how far off it may be: with the confidence
// asked for, the exact share is within Margin of Bits.
type Share struct{ Bits, Margin float64 }

// Sample estimates the shares from random orders. The margin is the empirical
// Bernstein bound (Audibert, Munos and Szepesvári, "Exploration–exploitation
// tradeoff using variance estimates", 2009), which holds at any number of
// orders; span is the most by which two gains of one statement can differ. Each
// order is used twice, forwards and backwards, and their mean counts as one draw.
func Sample[S any](e Evidence[S], draws int, confidence, span float64, random *rand.Rand) []Share {
	n := e.Len()
	sum, squares, gain := make([]float64, n), make([]float64, n), make([]float64, n)
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	a, b := e.Room(), e.Room()
	for range draws {
		random.Shuffle(n, func(i, j int) { order[i], order[j] = order[j], order[i] })
		clear(gain)
		inOrder(e, order, gain, &a, &b)
		for i, j := 0, n-1; i < j; i, j = i+1, j-1 {
			order[i], order[j] = order[j], order[i]
		}
		inOrder(e, order, gain, &a, &b)
		for i, g := range gain {
			sum[i] += g / 2
			squares[i] += g * g / 4
		}
	}
	shares := make([]Share, n)
	for i := range shares {
		shares[i] = bernstein(sum[i], squares[i], float64(draws), 1-confidence, span)
	}
	return shares
}

// bernstein turns sums of draws, from a range of the given width, into their
// mean and its margin.
func bernstein(sum, squares, draws, alpha, width float64) Share {
	mean := sum / draws
	variance := max(0, squares/draws-mean*mean)
	l := math.Log(3 / alpha)
	return Share{mean, math.Sqrt(2*variance*l/draws) + 3*width*l/draws}
}

// inOrder adds what each statement adds in the order to gain. Once the last
// state is reached the rest adds nothing, but only Settled could know, and it
// knows the statements' own order; so all are added.
func inOrder[S any](e Evidence[S], order []int, gain []float64, a, b *S) {
	e.Begin(*a)
	before := e.Bits(*a)
	for _, i := range order {
		e.Add(i, *a, *b)
		now := e.Bits(*b)
		gain[i] += now - before
		before = now
		*a, *b = *b, *a
	}
}

// InOrder returns what each statement added in the order in which they came.
func InOrder[S any](e Evidence[S], order []int) []float64 {
	gain := make([]float64, e.Len())
	a, b := e.Room(), e.Room()
	inOrder(e, order, gain, &a, &b)
	return gain
}

// Supports returns each statement's part in the minimal sets, summing to 1:
// every minimal set counts the same and divides its part evenly among its
// members (Deegan and Packel, "A new index of power for simple n-person
// games", 1978). It knows nothing of bits, so it cross-checks the shares: a
// statement in no minimal set has none.
func Supports(n int, minimal [][]int) []float64 {
	parts := make([]float64, n)
	for _, m := range minimal {
		for _, i := range m {
			parts[i] += 1 / float64(len(m)) / float64(len(minimal))
		}
	}
	return parts
}
