package mark

import (
	"math"
	"slices"
	"strings"

	alignment "barium/internal/match"
)

// Prices of the differences between a variant and what the leak has, in lost
// words. They stand for the noise of copying, scanning and editing; see
// docs/survival.md for the rates of error that they give.
const (
	priceWord   = 1.0  // a word lost or put in
	priceOther  = 1.5  // another word
	priceJoined = 0.3  // two words run together, or one torn in two
	priceShort  = 0.4  // one character wrong in a very short word
	priceInner  = 0.35 // hyphen, apostrophe or stop lost inside a word
	priceMark   = 0.4  // a comma lost or put in
	priceSlight = 0.3  // any other mark lost, put in, or taken for another

	// priceWild is that of "some other wording stands here", whatever it is; and
	// wildWord for each further word, for a long wording may have lost a word.
	priceWild = 0.65
	wildWord  = 0.15
)

// prices says which marks can be read from this leak at all.
type prices struct{ lost [256]bool }

// leastSeen is how many marks of a sort the document must have where the leak's
// words on both sides are aligned, before the share that survived is trusted.
const leastSeen = 3

// newPrices counts, for each sort of mark, how many of those that every copy
// has between two aligned words the leak has kept. A sort of which most are lost,
// or that the leak does not have at all, tells nothing.
func newPrices(r *reader) prices {
	var seen, kept, found [256]int
	for _, t := range r.leak {
		found[t.mark]++
	}
	for i := 1; i+1 < len(r.items); i++ {
		m := r.items[i].mark
		if m == 0 || r.items[i-1].word < 0 || r.items[i+1].word < 0 {
			continue
		}
		for _, at := range r.found[r.items[i-1].word] {
			next, present := r.nextWord(at, m)
			if next >= 0 && slices.Contains(r.found[r.items[i+1].word], next) {
				seen[m]++
				kept[m] += present
			}
		}
	}
	var p prices
	for m := range p.lost {
		p.lost[m] = found[m] == 0 || seen[m] >= leastSeen && 2*kept[m] < seen[m]
	}
	return p
}

// nextWord returns the token of the word behind the one at i, -1 for none, and 1
// when mark m stands between.
func (r *reader) nextWord(i int, m byte) (next, present int) {
	for k := i + 1; k < len(r.leak); k++ {
		switch {
		case r.leak[k].word >= 0:
			return k, present
		case r.leak[k].mark == m:
			present = 1
		}
	}
	return -1, present
}

// single is the price of a token that only one side has.
func (p *prices) single(t readToken) float64 {
	switch {
	case t.norm != "":
		return priceWord
	case p.lost[t.mark]:
		return 0
	case t.mark == ',':
		return priceMark
	}
	return priceSlight
}

// both is the price of one token read as the other.
func (p *prices) both(a, b readToken) float64 {
	if (a.norm == "") != (b.norm == "") {
		return math.Inf(1)
	}
	if a.norm == "" {
		if a.mark == b.mark {
			return 0
		}
		if p.lost[a.mark] || p.lost[b.mark] {
			return 0
		}
		return priceSlight
	}
	if cost, ok := alignment.Near(a.norm, b.norm); ok {
		return cost
	}
	if bare(a.norm) == bare(b.norm) {
		return priceInner
	}
	if oneOff(a.norm, b.norm) {
		return priceShort
	}
	return priceOther
}

// oneOff reports whether two words of two or three characters differ in one.
// Elsewhere that is too little to go by; here the words around agree.
func oneOff(a, b string) bool {
	if len(a) < 2 || len(a) != len(b) || len(a) > 3 {
		return false
	}
	same := 0
	for i := range len(a) {
		if a[i] == b[i] {
			same++
		}
	}
	return same == len(a)-1 && (a[0] > '9' && b[0] > '9')
}

var inner = strings.NewReplacer("-", "", ".", "", "'", "", ",", "")

func bare(norm string) string {
	if strings.ContainsAny(norm, "-.',") {
		return inner.Replace(norm)
	}
	return norm
}
