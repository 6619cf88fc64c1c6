package match

import (
	"cmp"
	"math"
	"slices"
)

// A chain is a row of steps that rise in the text and in the document.
type chain []step

// Chaining is by dynamic programming over the runs, as genome aligners do it
// (Li, Minimap2, Bioinformatics 34, 2018, §2.1): the best chain that ends with
// a run is the best that ends with an earlier one not far off, plus the run,
// less the price of the gap.
const (
	maxLeakGap = 40  // words of the text between two runs of one chain
	maxDocGap  = 60  // words of the document
	lookBack   = 200 // earlier runs tried for each
)

// gapCost is the price of a gap, in bits: it grows with what was lost or put
// in, and a little with how far the runs lie apart.
func gapCost(leak, doc int32) float64 {
	skew := math.Abs(float64(leak - doc))
	return 2*math.Log2(1+skew) + 0.5*float64(max(leak, doc))
}

type chainer struct {
	l      *lattice
	runs   []run
	score  []float64
	parent []int
}

// chains joins runs into chains, the best first. No word of the searched text
// is in two of them.
func chains(l *lattice, runs []run, words int) []chain {
	runs = undominated(runs, words)
	slices.SortFunc(runs, func(a, b run) int {
		return cmp.Or(cmp.Compare(a.last().leak, b.last().leak), cmp.Compare(a.last().node, b.last().node))
	})
	c := chainer{l: l, runs: runs, score: make([]float64, len(runs)), parent: make([]int, len(runs))}
	for i := range runs {
		c.join(i)
	}
	return c.extract(words)
}

func (c *chainer) join(i int) {
	c.score[i], c.parent[i] = c.runs[i].weight(), -1
	start := c.runs[i].steps[0].leak
	for k := i - 1; k >= max(0, i-lookBack); k-- {
		if start-c.runs[k].last().leak > maxLeakGap {
			return // runs are in order of their last word: all others are farther
		}
		if gain, ok := c.gain(k, i); ok && c.score[k]+gain > c.score[i] {
			c.score[i], c.parent[i] = c.score[k]+gain, k
		}
	}
}

// gain is what run i adds behind run k, in bits.
func (c *chainer) gain(k, i int) (float64, bool) {
	a := c.runs[k].last()
	cut := c.overlap(a, c.runs[i].steps)
	if cut == len(c.runs[i].steps) {
		return 0, false
	}
	b := c.runs[i].steps[cut]
	leak, doc := b.leak-a.leak-1, c.l.nodes[b.node].at-c.l.nodes[a.node].at-1
	if leak > maxLeakGap || doc > maxDocGap {
		return 0, false
	}
	return c.runs[i].from(cut) - gapCost(leak, max(doc, 0)), true
}

// overlap returns how many of the steps do not lie behind a on both sides.
func (c *chainer) overlap(a step, steps []step) int {
	behind := func(s step) bool { return s.leak > a.leak && s.node > a.node }
	i := slices.IndexFunc(steps, behind)
	if i < 0 {
		return len(steps)
	}
	return i
}

// chainBits is the least score of a chain that is worth aligning, in bits: with
// all the words around it, it could still become a short quotation.
const chainBits = 24

// leadBits is the least score of a document's best chain. Without one, aligning
// would turn up stock phrases at best.
const leadBits = 36

// extract takes chains in order of their scores; a chain ends where a better
// one has used its runs.
func (c *chainer) extract(words int) []chain {
	order := make([]int, len(c.runs))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(c.score[b], c.score[a]) })
	used, taken := make([]bool, len(c.runs)), make([]bool, words)
	var out []chain
	for _, i := range order {
		if c.score[i] < chainBits || c.score[order[0]] < leadBits {
			break
		}
		var picked []int
		for ; i >= 0 && !used[i]; i = c.parent[i] {
			used[i] = true
			picked = append(picked, i)
		}
		slices.Reverse(picked)
		if steps := c.steps(picked, taken); len(steps) > 0 {
			out = append(out, steps)
		}
	}
	return out
}

// steps puts the picked runs behind each other, without words already taken.
func (c *chainer) steps(picked []int, taken []bool) chain {
	var out chain
	for _, i := range picked {
		steps := c.runs[i].steps
		if len(out) > 0 {
			steps = steps[c.overlap(out[len(out)-1], steps):]
		}
		for _, s := range steps {
			if !taken[s.leak] {
				out = append(out, s)
				taken[s.leak] = true
			}
		}
	}
	return out
}
