package mark

import (
	alignment "barium/internal/match"
)

// Unread is the symbol of a site that a leak does not show, or not clearly.
const Unread = -1

// A Reading is what a leak shows at one site.
type Reading struct {
	Symbol  int  // index of the variant, or Unread
	Covered bool // the leak has the words around at least one of the site's places
}

// Read is the inverse of Render: the reading of every site in a leak, given the
// text of the document (View.Text), the text of the leak and the alignment of
// their words (match.Match.Pairs). It depends on nothing else, above all on no
// codeword: decision 2 of the design rests on that.
//
// A place is covered when a word close before it and a word close behind it,
// neither of them in a place, are aligned in the same order and not much
// farther apart in the leak. (At the start or the end of a sentence that has
// lost its neighbour, the sentence's own end stands for the missing word.) What
// the leak has in between is compared with every variant in its context, under
// a noise model of slips, split and joined words and lost punctuation; a variant
// is read only when it is clearly the nearest and clearly nearer than "some
// other wording". Variants that differ only in case, in the glyphs of quotes and
// dashes or in white space are never told apart, and punctuation is not read
// from a leak that has lost it.
//
// A tied site is read when at least four in five of the places read agree.
func Read(sites []Site, doc, leak string, pairs []alignment.Pair) []Reading {
	r := newReader(sites, doc, leak, pairs)
	votes := make([]ballot, len(sites))
	for i, s := range sites {
		votes[i].count = make([]int, s.Q())
	}
	for i := range r.items {
		if r.items[i].variants == nil {
			continue
		}
		for _, w := range r.windows(i) {
			votes[r.items[i].site].add(r.choose(i, w))
		}
	}
	out := make([]Reading, len(sites))
	for i := range votes {
		out[i] = votes[i].result()
	}
	return out
}

// A ballot collects what the places of one site say. A place may speak for
// several symbols, where their variants are written alike there.
type ballot struct {
	covered, read int
	count         []int // places that speak for each symbol
}

func (b *ballot) add(symbols []int) {
	b.covered++
	if len(symbols) > 0 {
		b.read++
	}
	for _, s := range symbols {
		b.count[s]++
	}
}

// result is the one symbol for which at least four in five speak.
func (b *ballot) result() Reading {
	symbol, best, second := Unread, 0, 0
	for s, n := range b.count {
		if n > best {
			symbol, best, second = s, n, best
		} else {
			second = max(second, n)
		}
	}
	if best == second || 5*best < 4*b.read {
		symbol = Unread
	}
	return Reading{symbol, b.covered > 0}
}
