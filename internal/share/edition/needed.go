package edition

import (
	"math"

	"barium/internal/text"
)

// Needed is how many words of the document must be quoted before one copy
// can be named at a bound of 1 in 1,000; 0 where the whole document would not
// be enough.
type Needed struct {
	Alone int `json:"alone"` // one source
	Two   int `json:"two"`   // two copies mixed
}

// Needed estimates from the document's average yield how many quoted words
// name one copy among so many.
func (e Edition) Needed(copies int) Needed {
	bits := 0.0
	for _, b := range e.Biases {
		bits += b.Bits()
	}
	return NeededFor(bits, len(text.Words(e.View.Text)), copies)
}

// NeededFor is Needed for a text of so many words whose sites yield so many bits.
//
// Alone, the sites read must carry log2(copies/bound) bits, and one or two
// more since some of the error is spent on other explanations. Two copies
// mixed yield a quarter of a bit a binary site to joint decoding (the limit,
// docs/statistics.md), and the simulated decoder needs some 12 % more than
// the limit at 95 % of leaks.
func NeededFor(bits float64, words, copies int) Needed {
	alone := bitsNeeded(copies)
	return Needed{Alone: toWords(alone, bits, words), Two: toWords(alone*4*1.12, bits, words)}
}

// needBound is the bound for which needs are stated.
const needBound = 1e-3

func bitsNeeded(copies int) float64 { return math.Log2(float64(max(copies, 1))/needBound) + 1 }

// toWords is how many words carry so many bits, rounded up to tens; 0 where
// the document has fewer.
func toWords(need, bits float64, words int) int {
	if bits < need {
		return 0
	}
	return min(words, int(math.Ceil(need/bits*float64(words)/10))*10)
}
