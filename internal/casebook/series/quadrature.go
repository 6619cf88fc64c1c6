// Package series looks at many cases together: whether one source recurs, how
// often what each party was given has appeared, what several documents' marks say of one
// holder, and how inquiries have ended.
package series

import "math"

// legendre returns the n points and weights of Gauss and Legendre on 0 … 1.
// They integrate every polynomial of degree 2n − 1 exactly. The points are the
// zeros of the Legendre polynomial, found by Newton's method from
// cos π(i − ¼)/(n + ½) (Abramowitz and Stegun 25.4.29, 22.16.6).
func legendre(n int) (points, weights []float64) {
	points, weights = make([]float64, n), make([]float64, n)
	for i := range n {
		x := math.Cos(math.Pi * (float64(i) + .75) / (float64(n) + .5))
		slope := 0.
		for range 100 {
			p, before := 1., 0.
			for k := 1; k <= n; k++ {
				p, before = ((2*float64(k)-1)*x*p-(float64(k)-1)*before)/float64(k), p
			}
			slope = float64(n) * (x*p - before) / (x*x - 1)
			step := p / slope
			x -= step
			if math.Abs(step) < 1e-15 {
				break
			}
		}
		points[i] = (1 - x) / 2
		weights[i] = 1 / ((1 - x*x) * slope * slope)
	}
	return points, weights
}

// gammaP returns the chance that a gamma variable of this shape and rate 1 is
// at most x: the series of DLMF 8.7.1 below the middle, the continued
// fraction of 8.9.2 (by Lentz's method) above it.
func gammaP(shape, x float64) float64 {
	if x <= 0 {
		return 0
	}
	log, _ := math.Lgamma(shape)
	front := math.Exp(shape*math.Log(x) - x - log)
	if x < shape+1 {
		sum, term := 1/shape, 1/shape
		for k := 1; k < 10_000 && term > sum*1e-15; k++ {
			term *= x / (shape + float64(k))
			sum += term
		}
		return min(1, front*sum)
	}
	const tiny = 1e-300
	b := x + 1 - shape
	c, d := 1/tiny, 1/b
	h := d
	for k := 1; k < 10_000; k++ {
		a := -float64(k) * (float64(k) - shape)
		b += 2
		d = 1 / nonzero(a*d+b, tiny)
		c = nonzero(b+a/c, tiny)
		h *= d * c
		if math.Abs(d*c-1) < 1e-15 {
			break
		}
	}
	return max(0, 1-front*h)
}

func nonzero(x, tiny float64) float64 {
	if math.Abs(x) < tiny {
		return tiny
	}
	return x
}
