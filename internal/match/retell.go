package match

import "math"

// A likeness is what two short stretches of text have in common.
type likeness struct {
	same    float64 // bits of the words that they share
	related float64 // bits of words that stand for one another, by the thesaurus
	all     float64 // bits of the longer of the two
	ties    []tie   // word by word; a word may stand in several
}

// alike compares two stretches of up to a few sentences.
func alike(a, b []term) likeness {
	l := likeness{all: max(bitsOf(a), bitsOf(b)), ties: alignWords(a, b)}
	tiedA, tiedB := make([]bool, len(a)), make([]bool, len(b))
	for _, t := range l.ties {
		if a[t.a].worth(b[t.b]) > worthSense {
			tiedA[t.a], tiedB[t.b] = true, true
			l.same += min(a[t.a].bits, b[t.b].bits)
		}
	}
	l.related = relatedBits(a, b, tiedA, tiedB)
	return l
}

func bitsOf(terms []term) (sum float64) {
	for _, t := range terms {
		sum += t.bits
	}
	return sum
}

// relatedBits pairs every free content word of a with the free one of b that
// tells most of it.
func relatedBits(a, b []term, tiedA, tiedB []bool) (sum float64) {
	for i, t := range a {
		if tiedA[i] || t.bits < tellingBits || t.senses == nil {
			continue
		}
		best, at := 0.0, -1
		for j, u := range b {
			if tiedB[j] || u.bits < tellingBits || u.senses == nil {
				continue
			}
			if r := words().related(t.senses, u.senses); r > best {
				best, at = r, j
			}
		}
		if at >= 0 {
			tiedB[at] = true
			sum += best * min(t.bits, b[at].bits)
		}
	}
	return sum
}

// The weights of retold, fitted by logistic regression on the 10,000 sentence
// pairs of the PAN 2010 paraphrase set, each half checked on the other.
const (
	retoldShare  = 18.6
	retoldSame   = -1.92
	retoldOffset = 2.05
	retoldLeast  = 14 // bits in common; the fit knows nothing of fewer
)

// retold returns the evidence, in bits, that one stretch retells the other
// rather than that both are from one book on one subject: the logarithm of a
// likelihood ratio. What counts is the share of the surprise that they have in
// common, less what stretches of such length share by chance.
func (l likeness) retold() float64 {
	if l.all == 0 {
		return math.Inf(-1)
	}
	share := (l.same + l.related) / l.all
	return (retoldShare*share + retoldSame*math.Log1p(max(l.same, retoldLeast)) + retoldOffset) / math.Ln2
}
