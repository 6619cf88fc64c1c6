package codebook

import (
	"fmt"
	"math"
)

// Grain is the unit in which biases are counted: a bias is a whole number of
// Grain-ths. Draws are then exact, so the tails computed from a bias are the
// tails of the codewords that were really drawn.
const Grain = 1024

// A Bias says how often each variant of one site is drawn: counts of Grain,
// one a variant, summing to Grain. It is drawn once a document and kept
// secret from recipients.
type Bias []uint16

// P returns the probability that a fresh codeword shows the symbol here.
func (b Bias) P(symbol int) float64 { return float64(b[symbol]) / Grain }

// Validate reports whether the bias is a distribution over 2 to 8 variants
// in which every variant can occur.
func (b Bias) Validate() error {
	if len(b) < 2 || len(b) > 8 {
		return fmt.Errorf("bias over %d variants: want 2 to 8", len(b))
	}
	sum := 0
	for _, n := range b {
		if n == 0 {
			return fmt.Errorf("bias %v has a variant that can never be drawn", b)
		}
		sum += int(n)
	}
	if sum != Grain {
		return fmt.Errorf("bias %v sums to %d, want %d", b, sum, Grain)
	}
	return nil
}

// Bits is the entropy of one site in bits: what a noiseless reading of it
// tells about a copy.
func (b Bias) Bits() float64 {
	h := 0.0
	for i := range b {
		p := b.P(i)
		h -= p * math.Log2(p)
	}
	return h
}

// MeanBits is what a site of so many variants tells on average over the biases
// that Biases draws for it.
//
// The first variant takes a part p of the whole, the next a part of what is left,
// and so on, and p is a half on average. So with the mean entropy h of one such
// question, a site of q variants has h + ½·(that of q-1).
func MeanBits(q, coalition int) float64 {
	points := nuida(coalition)
	if len(points) == 1 {
		return math.Log2(float64(q))
	}
	h := 0.0
	for _, pt := range points {
		h -= pt.weight * (pt.p*math.Log2(pt.p) + (1-pt.p)*math.Log2(1-pt.p))
	}
	return h * (2 - math.Exp2(float64(2-q)))
}

// A point is one value of a binary bias with its weight.
type point struct{ p, weight float64 }

// nuida returns the discrete bias distribution that is optimal against
// coalitions of c for binary sites: the Gauss–Legendre distribution of
// Nuida et al., "An improvement of discrete Tardos fingerprinting codes"
// (Designs, Codes and Cryptography 52, 2009), table 2. Beyond eight the
// distribution for eight is used: a document has too few sites for more.
func nuida(c int) []point {
	switch {
	case c <= 2:
		return []point{{.5, 1}}
	case c <= 4:
		return []point{{.21132, .5}, {.78868, .5}}
	case c <= 6:
		return []point{{.11270, .33201}, {.5, .33598}, {.88730, .33201}}
	default:
		return []point{{.06943, .24833}, {.33001, .25167}, {.66999, .25167}, {.93057, .24833}}
	}
}

// Biases draws the bias of each site, q[i] variants at site i, for a design
// point of so many colluders. Up to two colluders the uniform distribution
// is best and gives most bits to a lone leaker; beyond, each site of two
// variants takes a Nuida value, and a site of more splits its variants in
// two, again and again, by Nuida values (so that every two-way question
// about the site has the optimal bias).
func Biases(q []int, coalition int, random Random) ([]Bias, error) {
	points := nuida(coalition)
	biases := make([]Bias, len(q))
	for i, n := range q {
		if n < 2 || n > 8 {
			return nil, fmt.Errorf("site %d has %d variants: want 2 to 8", i, n)
		}
		biases[i] = drawBias(n, points, random)
	}
	return biases, nil
}

func drawBias(q int, points []point, random Random) Bias {
	b := make(Bias, q)
	if len(points) == 1 {
		split(b, Grain)
		return b
	}
	order := permutation(q, random)
	left := Grain
	for k, i := range order[:q-1] {
		rest := q - 1 - k
		n := int(math.Round(pick(points, random) * float64(left)))
		n = min(max(n, 1), left-rest)
		b[i] = uint16(n)
		left -= n
	}
	b[order[q-1]] = uint16(left)
	return b
}

// split shares total among the variants as evenly as whole numbers allow.
func split(b Bias, total int) {
	for i := range b {
		b[i] = uint16(total / (len(b) - i))
		total -= int(b[i])
	}
}

func pick(points []point, random Random) float64 {
	u := float64(random.Uint64()>>11) / (1 << 53)
	for _, pt := range points[:len(points)-1] {
		if u < pt.weight {
			return pt.p
		}
		u -= pt.weight
	}
	return points[len(points)-1].p
}

func permutation(n int, random Random) []int {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	for i := n - 1; i > 0; i-- {
		j := int(below(random, uint64(i+1)))
		order[i], order[j] = order[j], order[i]
	}
	return order
}
