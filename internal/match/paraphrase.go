package match

import (
	"math"
	"slices"
	"sort"

	"barium/internal/text"
)

// retold looks for sentences of the text that tell sentences of the document
// again in other words. Those near a window or a piece are held against the
// sentences of the document beside it. What it finds is added to the pieces; a
// piece of one sentence that is told again as a whole becomes part of that.
//
// This is the one place where a sentence is judged to be a paraphrase.
func (r *reading) retold(b *book, pieces []piece, windows []window) []piece {
	taken := make([]bool, len(r.leak))
	for _, p := range pieces {
		windows = append(windows, window{leak: p.span(), doc: p.doc(b.lattice)})
		for _, s := range p.steps {
			taken[s.leak] = true
		}
	}
	best := map[int]piece{}
	for _, w := range windows {
		first, last := r.sentencesAt(w.leak)
		from, to := sentencesAt(b.cuts(), w.doc)
		for i := first; i <= last; i++ {
			if covered(taken, r.cuts()[i]) {
				continue
			}
			if p, ok := r.judge(b, i, max(0, from-1), min(to+1, len(b.cuts())-1)); ok && p.bits > best[i].bits {
				best[i] = p
			}
		}
	}
	for i := range r.cuts() {
		if p, ok := best[i]; ok {
			pieces = r.join(b, pieces, p, taken)
		}
	}
	return pieces
}

// A cut is a sentence, or another stretch, in words: first and last.
type cut = [2]int32

// cutsOf returns the sentences of s in words, longer ones in parts of longCut.
func cutsOf[W any](s string, words []W, start func(W) int) []cut {
	const longCut = 60
	var out []cut
	i := int32(0)
	for _, sentence := range text.Sentences(s) {
		n := int32(sort.Search(len(words), func(k int) bool { return start(words[k]) >= sentence.End }))
		for n > i {
			end := min(n, i+longCut)
			out = append(out, cut{i, end - 1})
			i = end
		}
	}
	return out
}

func (r *reading) cuts() []cut {
	if r.sentences == nil {
		r.sentences = cutsOf(r.source, r.words, func(w text.Word) int { return w.Start })
	}
	return r.sentences
}

func (r *reading) sentencesAt(w [2]int32) (first, last int) { return sentencesAt(r.cuts(), w) }

// sentencesAt returns the sentences that hold the first and the last word.
func sentencesAt(cuts []cut, w [2]int32) (first, last int) {
	at := func(word int32) int {
		return min(len(cuts)-1, sort.Search(len(cuts), func(i int) bool { return cuts[i][1] >= word }))
	}
	return at(w[0]), at(w[1])
}

// covered reports whether most of a sentence is aligned already.
func covered(taken []bool, c cut) bool {
	n := 0
	for i := c[0]; i <= c[1]; i++ {
		if taken[i] {
			n++
		}
	}
	return 4*n >= 3*int(c[1]-c[0]+1)
}

// judge holds sentence i of the text against each sentence of the document from
// first to last, and each two that follow on each other.
func (r *reading) judge(b *book, i, first, last int) (best piece, ok bool) {
	cuts := b.cuts()
	for k := first; k <= last; k++ {
		for n := k; n <= min(last, k+1); n++ {
			if p := r.tell(b.lattice, r.cuts()[i], cut{cuts[k][0], cuts[n][1]}); p.bits > best.bits {
				best = p
			}
		}
	}
	if best.bits < r.space+leastTold {
		return piece{}, false
	}
	like := r.likeness(b.lattice, best.told)
	if like < likeLeast {
		return r.facts(b.lattice, best)
	}
	best.bits += likeWeight*min(like, likeMost) - toldPrice
	return best, best.bits >= r.space+leastTold
}

// The likeness of two stretches says how much more they share than two of one
// subject would, where tell says how much more than any two; lists of one sort,
// say two recipes, have rare words in common without either knowing the other.
// With these figures, unrelated articles reached reportBits once in 10,000 at
// most: see docs/matching.md.
const (
	likeWeight = 3.0 // bits of strength for each bit of likeness
	likeMost   = 10.0
	likeLeast  = -1.0
	toldPrice  = 9.0
	leastTold  = 5.0 // bits less the space: what may add to a passage beside
)

func (r *reading) likeness(l *lattice, t *told) float64 {
	var a, b []term
	for i := t.leak[0]; i <= t.leak[1]; i++ {
		a = append(a, r.leak[i].term())
	}
	at := int32(-1)
	for _, n := range l.between(t.doc[0], t.doc[1]) {
		if l.nodes[n].at != at { // of several wordings the first is the document's own
			at = l.nodes[n].at
			b = append(b, l.nodes[n].term())
		}
	}
	return alike(a, b).retold()
}

func (x *lexeme) term() term {
	return term{look: x.look, stem: x.stem, bits: float64(x.bits), senses: words().sensesOf(x.norm, x.stem)}
}

const (
	// keptShare is the part of a sentence's words that is kept, in one form or
	// another, when people tell it again: .6 in the sentence pairs of PAN 2010.
	keptShare = 0.6
	// leftOut is what a content word of the document that isn't told adds, in bits.
	leftOut = -0.7
	// leastKept words make a paraphrase.
	leastKept = 4
)

// tell weighs a sentence of the text against a stretch of the document by the
// words that they share, as a likelihood ratio: a paraphrase keeps each word
// with probability keptShare, an unrelated sentence has it as often as the
// language has. The bits are before the search space is taken off, which counts
// words: one of so many sentences is less of a coincidence.
func (r *reading) tell(l *lattice, a, d cut) piece {
	nodes := l.between(d[0], d[1])
	p := piece{told: &told{leak: a, doc: d}}
	var have sieve
	for _, n := range nodes {
		have.add(l.nodes[n].key)
	}
	used := map[int32]bool{}
	bits := r.stretchBits(p.told)
	for i := a[0]; i <= a[1]; i++ {
		chance := r.chance(i, d)
		if chance > keptShare/2 {
			continue
		}
		k := -1
		if have.has(r.leak[i].key) {
			k = slices.IndexFunc(nodes, func(n int32) bool { return !used[l.nodes[n].at] && l.nodes[n].akin(r.leak[i]) })
		}
		if k < 0 {
			bits += math.Log2((1 - keptShare) / (1 - chance))
			continue
		}
		used[l.nodes[nodes[k]].at] = true
		p.steps = append(p.steps, step{i, nodes[k]})
		if !r.again(p.steps) {
			bits += math.Log2(keptShare / chance)
		}
	}
	for _, n := range nodes {
		if l.nodes[n].bits >= contentBits && !used[l.nodes[n].at] {
			used[l.nodes[n].at] = true
			bits += leftOut
		}
	}
	if len(p.steps) >= leastKept {
		p.bits = bits
	}
	return p
}

// A sieve is a set of hashes that may also hold others: most words of a sentence
// are in none of those that it is held against.
type sieve [8]uint64

func (s *sieve) add(key uint64)      { s[key>>6%8] |= 1 << (key % 64) }
func (s *sieve) has(key uint64) bool { return s[key>>6%8]&(1<<(key%64)) != 0 }

// again reports whether the last word is one of those before it: having it twice
// is no more of a coincidence.
func (r *reading) again(c chain) bool {
	last := len(c) - 1
	return slices.ContainsFunc(c[:last], func(s step) bool { return r.leak[s.leak].akin(r.leak[c[last].leak]) })
}

// chance is how likely it is that an unrelated stretch of the document has word i
// of the text, at most.
func (r *reading) chance(i int32, d cut) float64 {
	return float64(d[1]-d[0]+1) * math.Exp2(-float64(r.leak[i].bits))
}

// between returns the nodes that stand at the words from first to last.
func (l *lattice) between(first, last int32) []int32 {
	var out []int32
	i := sort.Search(len(l.nodes)-1, func(i int) bool { return l.nodes[i+1].at >= first }) + 1
	for ; i < len(l.nodes) && l.nodes[i].at <= last; i++ {
		out = append(out, int32(i))
	}
	return out
}

// join adds a retold sentence to the pieces. Those that tell of the same words on
// both sides become part of it, and add nothing to its strength that it hasn't
// counted; words that other pieces have stay theirs.
func (r *reading) join(b *book, pieces []piece, p piece, taken []bool) []piece {
	same := func(q piece) bool {
		return meet(q.span(), p.told.leak) && meet(q.doc(b.lattice), p.told.doc)
	}
	whole := piece{told: p.told, bits: p.bits}
	if r.quoted(pieces, p, same) {
		return pieces
	}
	for _, q := range pieces {
		if same(q) {
			whole = piece{append(whole.steps, q.steps...), max(whole.bits, q.bits), whole.told.and(q.told)}
		}
	}
	pieces = slices.DeleteFunc(pieces, same)
	own, read := map[int32]bool{}, map[int32]bool{}
	for _, s := range whole.steps {
		own[s.leak], read[b.lattice.nodes[s.node].at] = true, true
	}
	for _, s := range p.steps {
		switch {
		case own[s.leak]:
		case taken[s.leak]: // another piece tells of it, and counts it
			whole.bits -= math.Log2(keptShare / r.chance(s.leak, p.told.doc))
		case !read[b.lattice.nodes[s.node].at]:
			whole.steps = append(whole.steps, s)
			taken[s.leak] = true
		}
	}
	if len(whole.steps) == 0 {
		return pieces
	}
	whole.steps.sorted()
	return append(pieces, whole)
}

// quoted reports whether a piece that is told by itself quotes word by word, and
// has all but a word of what the sentence shares with the document: the rest of
// the sentence is the writer's own.
func (r *reading) quoted(pieces []piece, p piece, same func(piece) bool) bool {
	return slices.ContainsFunc(pieces, func(q piece) bool {
		span := q.span()
		if !same(q) || q.told != nil || q.bits < r.space+r.least || float64(len(q.steps)) < verbatimShare*float64(span[1]-span[0]+1) {
			return false
		}
		outside := 0
		for _, s := range p.steps {
			if s.leak < span[0] || span[1] < s.leak {
				outside++
			}
		}
		return outside <= 1
	})
}

func meet(a, b [2]int32) bool { return a[0] <= b[1] && b[0] <= a[1] }
