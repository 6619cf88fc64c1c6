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
	// echoReach is how many aligned words back a word is looked for: in a row of
	// noughts the tenth surprises nobody.
	echoReach = 8
)

// gain is what the step i of c brings, less the break before it, in bits.
func (a *aligner) gain(c chain, i int) float64 {
	share := contextShare
	if !a.l.nodes[c[i].node].is(a.leak[c[i].leak]) {
		share *= stemShare
	}
	bits := share * float64(a.leak[c[i].leak].bits) / float64(1+a.echoes(c, i))
	if i > 0 {
		bits -= a.breakCost(c[i-1], c[i])
	}
	return bits
}

// echoes counts how often the word of step i stands just before it.
func (a *aligner) echoes(c chain, i int) (n int) {
	for k := max(0, i-echoReach); k < i; k++ {
		if a.leak[c[k].leak].akin(a.leak[c[i].leak]) {
			n++
		}
	}
	return n
}

// trim cuts ends off that cost more than they bring, "before the" ten words
// ahead of a quotation, and returns the strength of the rest before the search
// space is taken off. It is the best stretch of c, by Kadane's method.
func (a *aligner) trim(c chain) (chain, float64) {
	var sum, best float64
	start, from, to := 0, 0, 0
	for i := range c {
		if g := a.gain(c, i); sum+g > a.gain(c[i:], 0) {
			sum += g
		} else {
			sum, start = a.gain(c[i:], 0), i
		}
		if sum > best {
			best, from, to = sum, start, i+1
		}
	}
	return c[from:to], best
}

// breakCost is the price of the words left out between two pairs, in bits.
func (a *aligner) breakCost(from, to step) float64 {
	leak := float64(to.leak - from.leak - 1)
	doc := math.Abs(float64(a.l.nodes[to.node].at - a.l.nodes[from.node].at - 1))
	return 2 * (math.Log2(1+leak) + math.Log2(1+doc))
}
