package match

import (
	_ "embed"
	"math"
	"strings"
	"sync"
)

// frequent lists common English words, the commonest first; what is not in it
// is rare. The order is that of general written English; only its rough shape
// matters.
//
//go:embed frequent.txt
var frequent string

// frequencies maps a common word to its bits, worked out once.
var frequencies = sync.OnceValue(func() map[string]float64 {
	bits := map[string]float64{}
	for rank, w := range strings.Fields(frequent) {
		if _, double := bits[w]; !double {
			bits[w] = zipf(rank + 1)
		}
	}
	for w, b := range bits {
		if s := stem(w); s != w {
			if old, ok := bits["="+s]; !ok || b < old {
				bits["="+s] = b
			}
		}
	}
	return bits
})

// zipf is the surprise of the word of this rank, in bits: -log2 of Mandelbrot's
// p = 0.1/(rank+2.7), which fits English within a factor of two to rank 2000.
func zipf(rank int) float64 { return math.Log2((float64(rank) + 2.7) / 0.1) }

// rareBits is the surprise of a word that is not listed: about one in 16,000.
const rareBits = 14

// A figure of one digit has digitBits, and each further one adds perDigit: of
// figures, short ones are as common as words, and no list of words has them.
const (
	digitBits = 8
	perDigit  = 2
)

// rarity returns the surprise of a word in bits, 5 for "the" to rareBits. An
// unlisted inflexion of a listed word counts one bit more than that word.
func rarity(norm, stem string) float64 {
	if isNumber(norm) {
		return min(digitBits+perDigit*float64(len(stem)-1), rareBits)
	}
	table := frequencies()
	if b, ok := table[norm]; ok {
		return b
	}
	if b, ok := table[stem]; ok {
		return min(b+1, rareBits)
	}
	if b, ok := table["="+stem]; ok {
		return min(b+1, rareBits)
	}
	return rareBits
}
