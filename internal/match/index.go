package match

import (
	"cmp"
	"math"
	"slices"

	"barium/internal/text"
)

// An Index finds passages of its documents in other texts. It is complete when
// NewIndex returns and never changes, so any number of searches may run at once.
type Index struct {
	documents  []indexed
	vocabulary *vocabulary
	seeds      seeds
	words      int // of all documents together
}

type indexed struct {
	id      string
	lattice *lattice
	words   []text.Span // bytes of the document's words
}

// NewIndex takes documents under protection. Time and memory grow with their
// length; a document of 3,000 words takes some 200 kB.
func NewIndex(docs []Document) *Index {
	x := &Index{vocabulary: newVocabulary()}
	var all []seed
	for i, d := range docs {
		l := newLattice(d, x.vocabulary)
		all = appendSeeds(all, uint32(i), l)
		x.documents = append(x.documents, indexed{d.ID, l, spans(text.Words(d.Text))})
		x.words += l.words
	}
	x.seeds = sortSeeds(all)
	return x
}

func spans(words []text.Word) []text.Span {
	out := make([]text.Span, len(words))
	for i, w := range words {
		out[i] = text.Span{Start: w.Start, End: w.End}
	}
	return out
}

const (
	// reportBits is the least strength of a passage that is reported by itself.
	// Of 770 unrelated texts against 99 documents (news, addresses, fiction) the
	// strongest chance passage had 11.
	reportBits = 16
	// besideBits is the least where the document has such a passage already: a
	// text that quotes it once may well quote it again, and shorter.
	besideBits = 5
	// leastSpace stands for the search space where text and document are short:
	// stock phrases do not grow rarer in short texts.
	leastSpace = 24
)

// Search returns every document of which leak reuses a passage, the strongest
// first, and nothing for a text that has none.
func (x *Index) Search(leak string) []Match {
	words := text.Words(leak)
	tokens := x.vocabulary.tokens(words)
	pairs := newPairsOf(tokens)
	var found []Match
	for _, d := range x.candidates(tokens) {
		m := x.searchOne(d, words, tokens, pairs)
		if len(m.Passages) > 0 {
			found = append(found, m)
		}
	}
	slices.SortStableFunc(found, func(a, b Match) int { return cmp.Compare(b.Strength, a.Strength) })
	return dropExplained(found, len(tokens))
}

func (x *Index) searchOne(d int, words []text.Word, tokens []token, pairs pairsOf) Match {
	l := x.documents[d].lattice
	a := aligner{x: x, l: l, leak: tokens, used: make([]bool, len(tokens))}
	m := Match{Document: d, ID: x.documents[d].id}
	pieces := a.alignAll(chains(l, findRuns(l, tokens, pairs), len(tokens)))
	space := max(leastSpace, math.Log2(float64(len(tokens))*float64(x.words)))
	pieces = dropEchoes(l, pieces, space+reportBits)
	for _, p := range report(merge(l, pieces), space) {
		m.Passages = append(m.Passages, x.passage(d, words, p))
		m.Strength += p.bits
	}
	return m
}
