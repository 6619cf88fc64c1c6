package series

import (
	"math"
	"testing"
)

func TestLegendreIsExactForPolynomials(t *testing.T) {
	for _, n := range []int{1, 2, 5, 20, 64} {
		points, weights := legendre(n)
		for k := range 2 * n {
			sum := 0.
			for i, x := range points {
				sum += weights[i] * math.Pow(x, float64(k))
			}
			if want := 1 / float64(k+1); math.Abs(sum-want) > 1e-12 {
				t.Errorf("%d points, x^%d: %v, want %v", n, k, sum, want)
			}
		}
	}
}

// For whole shapes the gamma tail is a sum of Poisson terms; for a half it is
// the error function.
func TestGammaP(t *testing.T) {
	for _, x := range []float64{.01, .5, 1, 3, 10, 40, 200} {
		if got, want := gammaP(.5, x), math.Erf(math.Sqrt(x)); math.Abs(got-want) > 1e-12 {
			t.Errorf("gammaP(.5, %v) = %v, want %v", x, got, want)
		}
		for _, shape := range []int{1, 2, 7, 30, 150} {
			want, term := 1., math.Exp(-x)
			for k := range shape {
				want -= term
				term *= x / float64(k+1)
			}
			if got := gammaP(float64(shape), x); math.Abs(got-want) > 1e-11 {
				t.Errorf("gammaP(%d, %v) = %v, want %v", shape, x, got, want)
			}
		}
	}
}
