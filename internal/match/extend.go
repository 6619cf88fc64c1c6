package match

import "slices"

// aligner turns the chains of one document into word alignments. used marks the
// words of the searched text that an earlier chain has.
type aligner struct {
	l    *lattice
	leak []*lexeme
	used []bool
}

// maxReach is how many words a passage may grow beyond its first and last run.
const maxReach = 30

// alignAll fills the gaps of all chains, the best first, then lets each grow at
// both ends into words that no chain has: the first words of a moved sentence
// belong to it, however well they would go on from the one before.
func (a *aligner) alignAll(chains []chain) []piece {
	for i, c := range chains {
		chains[i] = a.keep(a.fill(c))
	}
	var out []piece
	for _, c := range chains {
		if len(c) == 0 {
			continue
		}
		a.use(c, false)
		c = append(a.backward(c[0]), c...)
		c = append(c, a.forward(c[len(c)-1])...)
		c, bits := a.trim(a.keep(c))
		if len(c) > 0 {
			out = append(out, piece{steps: c, bits: bits})
		}
	}
	return out
}

func (a *aligner) fill(c chain) chain {
	out := slices.Clone(c[:1])
	for i := 1; i < len(c); i++ {
		out = append(out, a.between(c[i-1], c[i])...)
		out = append(out, c[i])
	}
	return out
}

// keep drops what others have and what means nothing, and claims the rest.
func (a *aligner) keep(c chain) chain {
	c = slices.DeleteFunc(c, func(s step) bool { return a.used[s.leak] })
	c = a.supported(c)
	a.use(c, true)
	return c
}

func (a *aligner) use(c chain, yes bool) {
	for _, s := range c {
		a.used[s.leak] = yes
	}
}

// between aligns what lies between two steps. Where no wording leads from one
// to the other there is nothing between them.
func (a *aligner) between(from, to step) []step {
	if to.leak == from.leak+1 {
		return nil
	}
	g := newGrid(a.l, a.leak[from.leak+1:to.leak], from.node, to.node)
	_, steps, ok := g.join()
	if !ok {
		return nil
	}
	return shift(steps, from.leak+1)
}

func shift(steps []step, by int32) []step {
	for i := range steps {
		steps[i].leak += by
	}
	return steps
}

func (a *aligner) forward(from step) []step {
	end := int(from.leak) + 1
	for end < len(a.leak) && !a.used[end] && end-int(from.leak) <= maxReach {
		end++
	}
	hi := from.node + 1
	for hi < int32(len(a.l.nodes)) && a.l.nodes[hi].at-a.l.nodes[from.node].at <= maxReach {
		hi++
	}
	if end == int(from.leak)+1 || hi == from.node+1 {
		return nil
	}
	g := newGrid(a.l, a.leak[from.leak+1:end], from.node, hi)
	return shift(g.reach(), from.leak+1)
}

// backward is forward in the mirror: the piece and the lattice reversed.
func (a *aligner) backward(from step) []step {
	start := int(from.leak)
	for start > 0 && !a.used[start-1] && int(from.leak)-start < maxReach {
		start--
	}
	lo := from.node
	for lo > 1 && a.l.nodes[from.node].at-a.l.nodes[lo-1].at <= maxReach {
		lo--
	}
	if start == int(from.leak) || lo == from.node {
		return nil
	}
	piece := slices.Clone(a.leak[start:from.leak])
	slices.Reverse(piece)
	mirror := a.l.reversed(lo, from.node)
	steps := newGrid(mirror, piece, 0, int32(len(mirror.nodes))).reach()
	for i, s := range steps {
		steps[i] = step{from.leak - 1 - s.leak, from.node - s.node}
	}
	slices.Reverse(steps)
	return steps
}

// reversed returns the nodes from lo to hi, both included, in the opposite
// order: node k of it is node hi-k.
func (l *lattice) reversed(lo, hi int32) *lattice {
	n := hi - lo + 1
	after := make([][]int32, n)
	for i := lo + 1; i <= hi; i++ {
		for _, j := range l.before(i) {
			if j >= lo {
				after[hi-j] = append(after[hi-j], hi-i)
			}
		}
	}
	r := &lattice{words: l.words}
	for k := range n {
		r.nodes = append(r.nodes, l.nodes[hi-k])
		r.first = append(r.first, int32(len(r.prev)))
		r.prev = append(r.prev, after[k]...)
	}
	r.first = append(r.first, int32(len(r.prev)))
	return r
}

const (
	supportReach = 4  // words to either side
	supportBits  = 14 // what a pair and its neighbours must carry together
)

// supported drops pairs that stand alone: in a gap of foreign words the aligner
// still pairs one "the" with another, which means nothing.
func (a *aligner) supported(c chain) chain {
	out := c[:0:0]
	for i, s := range c {
		bits := a.leak[s.leak].bits
		for k := i - 1; k >= 0 && a.close(c[k], s); k-- {
			bits += a.leak[c[k].leak].bits
		}
		for k := i + 1; k < len(c) && a.close(s, c[k]); k++ {
			bits += a.leak[c[k].leak].bits
		}
		if bits >= supportBits {
			out = append(out, s)
		}
	}
	return out
}

func (a *aligner) close(s, t step) bool {
	return t.leak-s.leak <= supportReach && a.l.nodes[t.node].at-a.l.nodes[s.node].at <= supportReach
}
