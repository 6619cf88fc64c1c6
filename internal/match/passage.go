package match

import (
	"cmp"
	"math"
	"slices"

	"barium/internal/text"
)

// A piece is one aligned chain, or several that were merged. Its steps are
// ordered by the searched text.
type piece struct {
	steps chain
	bits  float64
	told  *told // nil where the words are aligned throughout
}

// told is what a piece tells again in other words: whole sentences, beyond the
// words that are aligned.
type told struct {
	leak, doc [2]int32
	facts     bool // only the facts are the same
}

// span returns the first and the last word of the text that p takes up.
func (p piece) span() [2]int32 {
	s := [2]int32{p.steps[0].leak, p.steps[len(p.steps)-1].leak}
	if p.told != nil {
		s = cover(s, p.told.leak)
	}
	return s
}

// doc returns the first and the last word of the document that p touches.
func (p piece) doc(l *lattice) [2]int32 {
	at := l.nodes[p.steps[0].node].at
	s := [2]int32{at, at}
	for _, t := range p.steps {
		s = cover(s, [2]int32{l.nodes[t.node].at, l.nodes[t.node].at})
	}
	if p.told != nil {
		s = cover(s, p.told.doc)
	}
	return s
}

// cover is the shortest stretch that holds both.
func cover(a, b [2]int32) [2]int32 { return [2]int32{min(a[0], b[0]), max(a[1], b[1])} }

const (
	mergeLeak  = 30 // words between two pieces of one passage, in the text
	mergeDoc   = 60 // and in the document, in either direction
	mergePrice = 13 // bits: log2 of the places within mergeLeak and mergeDoc, both ways
)

// merge joins pieces that are neighbours in the text and in the document, in
// whatever order: a paragraph whose sentences were moved is one passage.
func merge(l *lattice, pieces []piece) []piece {
	slices.SortFunc(pieces, func(a, b piece) int {
		return cmp.Compare(a.span()[0], b.span()[0])
	})
	var out []piece
	for len(pieces) > 0 {
		n := 1
		row := pieces[0].span()
		for n < len(pieces) && pieces[n].span()[0]-row[1] <= mergeLeak {
			row = cover(row, pieces[n].span())
			n++
		}
		out = append(out, mergeRow(l, pieces[:n])...)
		pieces = pieces[n:]
	}
	return out
}

// mergeRow merges within pieces that follow closely on each other in the text:
// those whose words belong to one stretch of the document, even where a stray
// piece of another lies between.
func mergeRow(l *lattice, row []piece) []piece {
	stretch := stretches(l, row)
	at := map[int]int{} // by stretch: the last piece of it in out
	var out []piece
	for i, p := range row {
		if k, ok := at[stretch[i]]; ok && p.span()[0]-out[k].span()[1] <= mergeLeak {
			out[k] = out[k].with(p, out[k].repeats(l, p))
			continue
		}
		at[stretch[i]] = len(out)
		out = append(out, p)
	}
	return out
}

// stretches numbers the stretches of the document that the pieces make up when
// gaps of up to mergeDoc words are closed.
func stretches(l *lattice, row []piece) []int {
	order := make([]int, len(row))
	for i := range order {
		order[i] = i
	}
	start := func(i int) int32 { return row[i].doc(l)[0] }
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(start(a), start(b)) })
	number, n, end := make([]int, len(row)), 0, int32(math.MinInt32)
	for _, i := range order {
		doc := row[i].doc(l)
		if int(doc[0])-int(end) > mergeDoc {
			n++
		}
		end = max(end, doc[1])
		number[i] = n
	}
	return number
}

// with joins two pieces. One that tells of the same words again adds nothing to
// the strength.
func (p piece) with(q piece, again bool) piece {
	bits := max(p.bits, q.bits)
	if !again {
		bits = max(bits, p.bits+q.bits-mergePrice)
	}
	return piece{append(slices.Clip(p.steps), q.steps...).sorted(), bits, p.told.and(q.told)}
}

func (c chain) sorted() chain {
	slices.SortFunc(c, func(a, b step) int { return cmp.Compare(a.leak, b.leak) })
	return c
}

func (t *told) and(u *told) *told {
	if t == nil || u == nil {
		return cmp.Or(t, u)
	}
	return &told{cover(t.leak, u.leak), cover(t.doc, u.doc), t.facts && u.facts}
}

// dropEchoes drops pieces too weak to be told by themselves that read words of
// the document again which a stronger piece has read: likely the text has those
// words from elsewhere. A strong one is a passage quoted twice.
func dropEchoes(l *lattice, pieces []piece, least float64) []piece {
	slices.SortStableFunc(pieces, func(a, b piece) int { return cmp.Compare(b.bits, a.bits) })
	read := map[int32]bool{}
	return slices.DeleteFunc(pieces, func(p piece) bool {
		again := 0
		for _, s := range p.steps {
			if read[l.nodes[s.node].at] {
				again++
			}
		}
		if 2*again > len(p.steps) && p.bits < least {
			return true
		}
		for _, s := range p.steps {
			read[l.nodes[s.node].at] = true
		}
		return false
	})
}

// repeats reports whether the two read the same words of the document: that is
// one reuse told twice, not more of it.
func (p piece) repeats(l *lattice, q piece) bool {
	seen := map[int32]bool{}
	for _, s := range p.steps {
		seen[l.nodes[s.node].at] = true
	}
	shared := 0
	for _, s := range q.steps {
		if seen[l.nodes[s.node].at] {
			shared++
		}
	}
	return 2*shared > min(len(p.steps), len(q.steps))
}

// report keeps the pieces strong enough to be told, less the search space.
func report(pieces []piece, space, alone float64) []piece {
	strongest := 0.0
	for i := range pieces {
		pieces[i].bits -= space
		strongest = max(strongest, pieces[i].bits)
	}
	least := min(besideBits, alone)
	if strongest < alone {
		return nil
	}
	return slices.DeleteFunc(pieces, func(p piece) bool { return p.bits < least })
}

// passage puts a piece into bytes.
func (r *reading) passage(b *book, p piece) Passage {
	leak, doc := p.span(), p.doc(b.lattice)
	out := Passage{
		Kind:     r.kind(b, p),
		Leak:     text.Span{Start: r.words[leak[0]].Start, End: r.words[leak[1]].End},
		Doc:      text.Span{Start: b.words[doc[0]].Start, End: b.words[doc[1]].End},
		Words:    len(p.steps),
		Strength: p.bits,
		Score:    score(p.bits),
	}
	for _, s := range p.steps {
		if n := b.lattice.nodes[s.node]; n.paired {
			out.Pairs = append(out.Pairs, Pair{int(n.at), int(s.leak)})
		}
	}
	return out
}

// explainedBy is how many times as strong a passage of another document must be
// to explain the same words away.
const explainedBy = 3

// dropExplained drops passages whose words a far stronger passage of another
// document explains: a report quoted whole may contain a phrase of an older one.
// Versions of one document explain a text about equally well, and all stay.
func dropExplained(matches []Match, words int) []Match {
	strongest := make([]float64, words) // by word of the searched text
	for _, m := range matches {
		for _, p := range m.Passages {
			for _, q := range p.Pairs {
				strongest[q.Leak] = max(strongest[q.Leak], p.Strength)
			}
		}
	}
	out := matches[:0]
	for _, m := range matches {
		m.Passages = slices.DeleteFunc(m.Passages, func(p Passage) bool {
			explained := 0
			for _, q := range p.Pairs {
				if strongest[q.Leak] >= explainedBy*p.Strength {
					explained++
				}
			}
			if 2*explained > len(p.Pairs) {
				m.Strength -= p.Strength
				return true
			}
			return false
		})
		if len(m.Passages) > 0 {
			out = append(out, m)
		}
	}
	return out
}

func sortPairs(pairs []Pair) {
	slices.SortFunc(pairs, func(a, b Pair) int {
		return cmp.Or(cmp.Compare(a.Leak, b.Leak), cmp.Compare(a.Doc, b.Doc))
	})
}
