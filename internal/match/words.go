package match

import (
	"cmp"
	"slices"
)

// A term is a word as two short texts are compared by it.
type term struct {
	look
	stem   string
	bits   float64 // surprise; see rarity. 0 for punctuation
	senses []int32 // see thesaurus
}

func newTerm(norm string) term {
	s := stem(norm)
	return term{look: newLook(norm), stem: s, bits: rarity(norm, s), senses: words().sensesOf(norm, s)}
}

// A tie pairs term a of one text with term b of another.
type tie struct{ a, b int }

const (
	worthSame   = 1.0
	worthStem   = 0.85
	worthNear   = 0.7
	worthSense  = 0.5  // at most, by the thesaurus
	worthBeside = 0.25 // what a tie is worth more where the terms before it are tied
	// Words rarer than tellingBits stand for something by themselves; a tie of
	// two is worth that much more.
	tellingBits  = 9.5
	worthTelling = 0.5
	// leastMoved is the least worth of a run that stands in another place.
	leastMoved = 0.9
	// maxStandIn is the length of a gap that is filled word by word, or by one
	// word for all.
	maxStandIn = 3
)

// worth compares two terms: 0 when one can only stand in place of the other.
func (t term) worth(u term) float64 {
	switch {
	case t.norm == u.norm:
		return worthSame + t.telling()
	case t.stem == u.stem && t.bits > 0:
		return worthStem + t.telling()
	}
	if _, ok := near(t.look, u.look); ok {
		return worthNear + t.telling()
	}
	if t.bits >= tellingBits && u.bits >= tellingBits {
		return worthSense * words().related(t.senses, u.senses)
	}
	return 0
}

func (t term) telling() float64 {
	if t.bits >= tellingBits {
		return worthTelling
	}
	return 0
}

// alignWords ties the terms of two short texts: first in order, at the greatest
// worth (Needleman and Wunsch, with a bonus for neighbours), then what has
// moved, the best run first, then what stands between tied words in both. Only
// in that last case may a term be in several ties.
func alignWords(a, b []term) []tie {
	ties := inOrder(a, b)
	ties = append(ties, moved(a, b, ties)...)
	ties = append(ties, standIns(a, b, ties)...)
	slices.SortFunc(ties, func(x, y tie) int { return cmp.Or(x.a-y.a, x.b-y.b) })
	return ties
}

// A wordGrid holds the greatest worth of two prefixes: over all alignments, and
// over those that end with a link of their last terms.
type wordGrid struct {
	a, b         []term
	width        int
	best, linked []float64
}

func inOrder(a, b []term) []tie {
	g := wordGrid{a: a, b: b, width: len(b) + 1}
	g.best = make([]float64, (len(a)+1)*g.width)
	g.linked = make([]float64, (len(a)+1)*g.width)
	for i := 1; i <= len(a); i++ {
		for j := 1; j <= len(b); j++ {
			g.fill(i, j)
		}
	}
	return g.links()
}

func (g *wordGrid) fill(i, j int) {
	k := i*g.width + j
	before := k - g.width - 1
	if w := g.a[i-1].worth(g.b[j-1]); w > 0 {
		g.linked[k] = w + g.best[before]
		if g.linked[before] > 0 {
			g.linked[k] = max(g.linked[k], w+g.linked[before]+worthBeside)
		}
	}
	g.best[k] = max(g.linked[k], g.best[k-1], g.best[k-g.width])
}

func (g *wordGrid) links() []tie {
	var out []tie
	i, j, must := len(g.a), len(g.b), false
	for i > 0 && j > 0 {
		k := i*g.width + j
		switch {
		case !must && g.best[k] == g.best[k-g.width]:
			i--
		case !must && g.best[k] == g.best[k-1]:
			j--
		default:
			out = append(out, tie{i - 1, j - 1})
			i, j = i-1, j-1
			before := i*g.width + j
			must = g.linked[before] > 0 && g.linked[before]+worthBeside >= g.best[before]
		}
	}
	slices.Reverse(out)
	return out
}

// standIns ties what stands in the same gap on both sides, between words that
// are tied in that order: a few words word by word, several to the one that
// replaces them.
func standIns(a, b []term, ties []tie) []tie {
	partner, taken := partners(len(a), len(b), ties)
	var out []tie
	for i := 1; i <= len(a); i++ {
		if partner[i] >= 0 {
			continue
		}
		n, m, from := 1, 0, partner[i-1]+1
		for partner[i+n] < 0 {
			n++
		}
		for !taken[from+m] {
			m++
		}
		if m > 0 && partner[i+n] == from+m {
			out = append(out, replaced(a, i-1, n, b, from-1, m)...)
		}
		i += n
	}
	return out
}

// partners lists for each term of a the term of b that it is tied to, -1 for
// none, and which terms of b are taken. Both count from 1: the edges of the
// texts are tied to each other.
func partners(n, m int, ties []tie) (partner []int, taken []bool) {
	partner, taken = make([]int, n+2), make([]bool, m+2)
	for i := 1; i <= n; i++ {
		partner[i] = -1
	}
	partner[n+1], taken[0], taken[m+1] = m+1, true, true
	for _, t := range ties {
		partner[t.a+1], taken[t.b+1] = t.b+1, true
	}
	return partner, taken
}

// replaced ties n terms of one text to the m that stand in their place.
func replaced(x []term, a, n int, y []term, b, m int) []tie {
	if max(n, m) > maxStandIn || n != m && min(n, m) > 1 {
		return nil
	}
	var out []tie
	for k := range max(n, m) {
		i, j := a+min(k, n-1), b+min(k, m-1)
		if (x[i].bits == 0) == (y[j].bits == 0) {
			out = append(out, tie{i, j})
		}
	}
	return out
}

// moved ties runs of terms that stand in another place, none of them tied yet.
func moved(a, b []term, ties []tie) []tie {
	partner, takenB := partners(len(a), len(b), ties)
	free := func(i, j int) bool {
		return i < len(a) && j < len(b) && partner[i+1] < 0 && !takenB[j+1]
	}
	var out []tie
	for {
		run, worth := bestRun(a, b, free)
		if worth < leastMoved {
			return out
		}
		for _, t := range run {
			partner[t.a+1], takenB[t.b+1] = t.b+1, true
		}
		out = append(out, run...)
	}
}

// bestRun returns the free run that is worth most.
func bestRun(a, b []term, free func(i, j int) bool) (best []tie, most float64) {
	for i := range a {
		for j := range b {
			if i > 0 && j > 0 && free(i-1, j-1) && a[i-1].worth(b[j-1]) > 0 {
				continue // part of a longer run
			}
			if run, worth := runFrom(a, b, i, j, free); worth > most {
				best, most = run, worth
			}
		}
	}
	return best, most
}

// runFrom follows the free run that begins with a[i] and b[j]. A common word is
// worth less where it stands alone in a foreign place.
func runFrom(a, b []term, i, j int, free func(i, j int) bool) (run []tie, worth float64) {
	for ; free(i, j); i, j = i+1, j+1 {
		w := a[i].worth(b[j])
		if w == 0 {
			break
		}
		if len(run) > 0 {
			worth += worthBeside
		}
		worth += w * a[i].bits / rareBits
		run = append(run, tie{i, j})
	}
	return run, worth
}
