package match

import "math"

// Strength is an estimate, in bits, of how unlikely it is that unrelated texts
// of these lengths share a passage like this one. Each aligned word brings its
// surprise, cut by contextShare because the words of a phrase predict each
// other; each break in the row of words costs; and the logarithm of the number
// of places where the passage could have stood is taken off (Karlin and
// Altschul, PNAS 87, 1990: E = K·m·n·2^-S).
const (
	contextShare = 0.6  // part of a word's surprise left when its neighbours are known
	stemShare    = 0.85 // what another inflexion, or a slip, keeps of that
)

// strength of one passage, in bits, before the search space is taken off.
func (a *aligner) strength(c chain) float64 {
	var sum float64
	for i, s := range c {
		share := contextShare
		if a.l.nodes[s.node].word != a.leak[s.leak].word {
			share *= stemShare
		}
		sum += share * float64(a.leak[s.leak].bits)
		if i > 0 {
			sum -= a.breakCost(c[i-1], s)
		}
	}
	return sum
}

// breakCost is the price of the words left out between two pairs, in bits.
func (a *aligner) breakCost(from, to step) float64 {
	leak := float64(to.leak - from.leak - 1)
	doc := math.Abs(float64(a.l.nodes[to.node].at - a.l.nodes[from.node].at - 1))
	return 2 * (math.Log2(1+leak) + math.Log2(1+doc))
}
