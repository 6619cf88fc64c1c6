package mark

import (
	"math"
	"slices"
)

const (
	// margin by which the variant read must beat every other and the wild one.
	margin = 0.25
	// wideMargin is asked for, in place of the margin over the wild one, where some
	// other wording is as likely: at least one word that only this variant has must
	// stand there.
	wideMargin = 1.4
)

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
