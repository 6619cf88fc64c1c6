package match

import (
	"slices"
	"sort"

	"barium/internal/text"
)

// A lattice is a document with all the wordings of its marked places side by
// side: every path from node 0 to the end is one way in which a copy may read.
// Nodes are in the order of the text, so every prev is smaller than its node,
// and the wordings of one place lie together. Node 0 stands before the first
// word and is no word itself.
type lattice struct {
	nodes []node
	first []int32 // prevs of node i are prev[first[i]:first[i+1]]
	prev  []int32
	words int // of the document itself
}

type node struct {
	*lexeme
	at     int32 // the word of the document that stands here, or nearest before
	paired bool  // that word is this node's counterpart; an added word has none
}

func (l *lattice) before(i int32) []int32 { return l.prev[l.first[i]:l.first[i+1]] }

// maxEnds bounds the wordings that may meet in one node, where many places
// follow on each other and may all be empty.
const maxEnds = 32

type latticeBuilder struct {
	lattice
	lexicon *lexicon
	ends    []int32 // where the next word goes on from
}

func newLattice(d Document, words []text.Word, x *lexicon) *lattice {
	b := latticeBuilder{lexicon: x, ends: []int32{0}}
	b.lattice.words = len(words)
	b.nodes = append(make([]node, 0, len(words)+1), node{lexeme: &lexeme{}})
	b.first = append(make([]int32, 0, len(words)+2), 0)
	b.prev = make([]int32, 0, len(words)+1)
	next := 0
	for _, p := range places(d, words) {
		if len(words) == 0 {
			break // nothing that a passage could be reported against
		}
		b.plain(words, next, p.from)
		b.place(words, p)
		next = p.to
	}
	b.plain(words, next, len(words))
	b.first = append(b.first, int32(len(b.prev)))
	return &b.lattice
}

func (b *latticeBuilder) plain(words []text.Word, from, to int) {
	for i := from; i < to; i++ {
		b.ends = append(b.ends[:0], b.add(words[i].Norm, i, true, b.ends))
	}
}

func (b *latticeBuilder) add(norm string, at int, paired bool, from []int32) int32 {
	id := int32(len(b.nodes))
	b.nodes = append(b.nodes, node{b.lexicon.lexeme(norm), int32(at), paired})
	b.first = append(b.first, int32(len(b.prev)))
	b.prev = append(b.prev, from...)
	return id
}

// place puts every wording of p beside the others.
func (b *latticeBuilder) place(words []text.Word, p place) {
	from := slices.Clone(b.ends)
	b.ends = b.ends[:0]
	for _, form := range p.forms {
		if len(form) == 0 {
			b.ends = append(b.ends, from...)
			continue
		}
		at := counterparts(words[p.from:p.to], form)
		ends := from
		for i, w := range form {
			position, paired := p.from+at[i], at[i] >= 0
			if !paired {
				position = max(0, min(p.from+i, p.to-1))
			}
			ends = []int32{b.add(w, position, paired, ends)}
		}
		b.ends = append(b.ends, ends...)
	}
	if len(b.ends) > maxEnds {
		b.ends = b.ends[:maxEnds]
	}
}

// counterparts finds for every word of a form the word of the document that it
// stands for, -1 for none: its equal where there is one, else what is left
// over, in order.
func counterparts(words []text.Word, form []string) []int {
	at := make([]int, len(form))
	taken := make([]bool, len(words))
	for i, f := range form {
		at[i] = slices.IndexFunc(words, func(w text.Word) bool { return w.Norm == f })
		if at[i] >= 0 && taken[at[i]] {
			at[i] = -1
		}
		if at[i] >= 0 {
			taken[at[i]] = true
		}
	}
	for i := range at {
		if free := slices.Index(taken, false); at[i] < 0 && free >= 0 {
			at[i], taken[free] = free, true
		}
	}
	return at
}

// A place is an Alternative in words: the forms that may stand for the words
// from up to, not including, to. The first form is the document's own.
type place struct {
	from, to int
	forms    [][]string
}

// places turns the alternatives of d into places, in order. An alternative that
// begins or ends inside a word takes the whole word; one that overlaps an
// earlier one, leaves the text or changes no word is left out.
func places(d Document, words []text.Word) []place {
	alternatives := slices.Clone(d.Alternatives)
	slices.SortStableFunc(alternatives, func(a, b Alternative) int { return a.Start - b.Start })
	var out []place
	end, next := 0, 0
	for _, a := range alternatives {
		if a.Start < end || a.End < a.Start || a.End > len(d.Text) {
			continue
		}
		p := newPlace(d.Text, words, a)
		if p.from < next || len(p.forms) < 2 {
			continue
		}
		out = append(out, p)
		end, next = a.End, p.to
	}
	return out
}

func newPlace(s string, words []text.Word, a Alternative) place {
	from := sort.Search(len(words), func(i int) bool { return words[i].End > a.Start })
	to := from + sort.Search(len(words)-from, func(i int) bool { return words[from+i].Start >= a.End })
	start, end := a.Start, a.End
	if from < to {
		start, end = min(start, words[from].Start), max(end, words[to-1].End)
	}
	p := place{from: from, to: to}
	p.addForm(text.Words(s[start:end]))
	for _, form := range a.Forms {
		p.addForm(text.Words(s[start:a.Start] + form + s[a.End:end]))
	}
	return p
}

func (p *place) addForm(words []text.Word) {
	form := make([]string, len(words))
	for i, w := range words {
		form[i] = w.Norm
	}
	for _, known := range p.forms {
		if slices.Equal(known, form) {
			return
		}
	}
	p.forms = append(p.forms, form)
}
