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

	// margin by which the variant read must beat every other and the wild one.
	margin = 0.25
	// wideMargin is asked for, in place of the margin over the wild one, where some
	// other wording is as likely: at least one word that only this variant has must
	// stand there.
	wideMargin = 1.4
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

// A costRow holds the least price of reading the items so far as the first j tokens
// of the leak's window.
type costRow []float64

// comparer carries rows over tokens, forwards or, with everything in the
// mirror, backwards.
type comparer struct {
	price    *prices
	leak     []readToken
	backward bool
}

func (c *comparer) start() costRow {
	r := make(costRow, len(c.leak)+1)
	for j, t := range c.leak {
		r[j+1] = r[j] + c.price.single(t)
	}
	return r
}

// over returns the row behind the given tokens.
func (c *comparer) over(r costRow, tokens []readToken) costRow {
	var last costRow
	for i := range tokens {
		next := c.step(r, tokens[i])
		if i > 0 && last != nil {
			c.joined(next, last, tokens[i-1], tokens[i])
		}
		c.relax(next)
		last, r = r, next
	}
	return r
}

// step reads one token: lost, as one token of the leak, or as two halves.
func (c *comparer) step(r costRow, t readToken) costRow {
	next := make(costRow, len(r))
	for j := range r {
		next[j] = r[j] + c.price.single(t)
		if j >= 1 {
			next[j] = min(next[j], r[j-1]+c.price.both(t, c.leak[j-1]))
		}
		if j >= 2 && t.norm != "" && c.glued(c.leak[j-2], c.leak[j-1]) == t.norm {
			next[j] = min(next[j], r[j-2]+priceJoined)
		}
	}
	return next
}

// joined reads two tokens as one word of the leak.
func (c *comparer) joined(next, last costRow, a, b readToken) {
	if a.norm == "" || b.norm == "" {
		return
	}
	both := c.glued(a, b)
	for j := 1; j < len(next); j++ {
		if c.leak[j-1].norm == both {
			next[j] = min(next[j], last[j-1]+priceJoined)
		}
	}
}

func (c *comparer) glued(a, b readToken) string {
	if c.backward {
		a, b = b, a
	}
	if a.norm == "" || b.norm == "" {
		return ""
	}
	return a.norm + b.norm
}

// relax lets the leak have tokens of its own.
func (c *comparer) relax(r costRow) {
	for j := 1; j < len(r); j++ {
		r[j] = min(r[j], r[j-1]+c.price.single(c.leak[j-1]))
	}
}

// through carries a row over items, each place in its best wording.
func (c *comparer) through(r costRow, items []readItem) costRow {
	for _, it := range items {
		if it.variants == nil {
			r = c.over(r, []readToken{it.readToken})
			continue
		}
		best := make(costRow, len(r))
		for j := range best {
			best[j] = math.Inf(1)
		}
		for _, v := range it.variants {
			for j, cost := range c.over(r, c.turned(v)) {
				best[j] = min(best[j], cost)
			}
		}
		r = best
	}
	return r
}

func (c *comparer) turned(tokens []readToken) []readToken {
	if !c.backward {
		return tokens
	}
	tokens = slices.Clone(tokens)
	slices.Reverse(tokens)
	return tokens
}

// choose compares a window of the leak with every variant of place i, what
// stands around it in its best wording. It returns the symbols of the variant
// read, several where they are written alike, none where nothing is clear.
func (r *reader) choose(i int, w window) []int {
	leak := r.leak[w.start:w.end]
	fore := comparer{price: &r.price, leak: leak}
	back := comparer{price: &r.price, leak: slices.Clone(leak), backward: true}
	slices.Reverse(back.leak)
	behind := slices.Clone(r.items[i+1 : w.to])
	slices.Reverse(behind)
	head := fore.through(fore.start(), r.items[w.from:i])
	tail := back.through(back.start(), behind)
	slices.Reverse(tail)
	return r.decide(i, &fore, head, tail)
}

func (r *reader) decide(i int, c *comparer, head, tail costRow) []int {
	variants := r.items[i].variants
	cost := make([]float64, len(variants))
	best := 0
	for v, tokens := range variants {
		cost[v] = meet(c.over(head, tokens), tail)
		if cost[v] < cost[best] {
			best = v
		}
	}
	gain := func(v int) float64 { return meet(c.over(head, wordless(variants[v])), tail) - cost[v] }
	wild := wildest(head, tail) + priceWild + wildWord*float64(max(0, wordsIn(variants[best])-1))
	clear := wild-cost[best] >= margin
	var out []int
	for v := range variants {
		switch {
		case sameTokens(variants[v], variants[best]):
			out = append(out, v)
		case cost[v]-cost[best] < margin:
			return nil
		case !clear && (cost[v]-cost[best] < wideMargin || gain(best)-gain(v) < wideMargin):
			return nil
		}
	}
	return out
}

// wordless is a wording as long as the given one that agrees with no word. What a
// variant costs less than that is what its words, not their number, say for it.
func wordless(tokens []readToken) []readToken {
	out := slices.Clone(tokens)
	for i := range out {
		if out[i].norm != "" {
			out[i].norm = "\x00"
		}
	}
	return out
}

// meet is the least price of head and tail joined somewhere in the leak.
func meet(head, tail costRow) float64 {
	best := math.Inf(1)
	for j := range head {
		best = min(best, head[j]+tail[j])
	}
	return best
}

// wildest is meet with any stretch of the leak left out between the two.
func wildest(head, tail costRow) float64 {
	best, least := math.Inf(1), math.Inf(1)
	for j := range head {
		least = min(least, head[j])
		best = min(best, least+tail[j])
	}
	return best
}

func sameTokens(a, b []readToken) bool {
	return slices.EqualFunc(a, b, func(s, t readToken) bool { return s.norm == t.norm && s.mark == t.mark })
}
