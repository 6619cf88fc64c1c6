package mark

import (
	"math"
	"slices"
)

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
