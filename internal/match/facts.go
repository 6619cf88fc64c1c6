package match

import "math"

const (
	// leastFacts names and figures, leastFigures of them figures, are the same
	// facts, even where the sentences have nothing else in common.
	leastFacts   = 4
	leastFigures = 2
)

// facts keeps of a sentence that isn't told again the names and figures that it
// shares with the document; ok is false where they are too few.
func (r *reading) facts(l *lattice, p piece) (_ piece, ok bool) {
	var steps chain
	figures := 0
	p.bits = r.stretchBits(p.told)
	for _, s := range p.steps {
		figure := hasDigit(r.leak[s.leak].norm)
		if !figure && !r.name(s.leak) {
			continue
		}
		if steps = append(steps, s); r.again(steps) {
			steps = steps[:len(steps)-1]
			continue
		}
		if figure {
			figures++
		}
		p.bits += math.Log2(keptShare / r.chance(s.leak, p.told.doc))
	}
	p.steps, p.told.facts = steps, true
	p.bits -= toldPrice
	return p, len(steps) >= leastFacts && figures >= leastFigures && p.bits >= r.space+leastTold
}

// stretchBits is what a retold stretch has ahead of the search space, which
// counts words.
func (r *reading) stretchBits(t *told) float64 {
	return math.Log2(float64(t.leak[1]-t.leak[0]+1) * float64(t.doc[1]-t.doc[0]+1))
}

func hasDigit(norm string) bool {
	for i := 0; i < len(norm); i++ {
		if '0' <= norm[i] && norm[i] <= '9' {
			return true
		}
	}
	return false
}

// name reports whether a word of the text is a name: it is rare, has a capital,
// and doesn't begin a sentence.
func (r *reading) name(i int32) bool {
	c := r.source[r.words[i].Start]
	if c < 'A' || c > 'Z' || r.leak[i].bits < rareBits-1 {
		return false
	}
	first, _ := r.sentencesAt(cut{i, i})
	return r.cuts()[first][0] != i
}
