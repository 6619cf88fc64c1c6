package match

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"

	"barium/internal/text"
)

const (
	// reportBits is the least strength of a passage that is reported by itself.
	// Of 10,000 unrelated articles against 592 documents (addresses, fiction) the
	// strongest chance passage had 16.2: an idiom of eight words.
	reportBits = 16
	// besideBits is the least where the document has such a passage already: a
	// text that quotes it once may well quote it again, and shorter.
	besideBits = 5
	// maxLeast bounds what may be asked for, in bits: no whole book has as many.
	maxLeast = 1e9
	// leastSpace stands for the search space where text and document are short:
	// stock phrases do not grow rarer in short texts.
	leastSpace = 24
)

// A Query is a text to be searched for passages of documents.
type Query struct {
	Text string
	// Least is the least score of a passage that is told by itself; 0 stands for
	// .5. Beside one, weaker passages of the same document are told too.
	Least float64
	// Public holds what everybody could read; passages that it explains are
	// marked, see Discount. Nil for none.
	Public *Index
}

// Search returns every document of which leak reuses a passage, the strongest
// first, and nothing for a text that has none. It is for an index that keeps its
// documents itself: another's library may fail, and Find says so.
func (x *Index) Search(leak string) []Match {
	found, err := x.Find(Query{Text: leak})
	if err != nil {
		panic(err)
	}
	return found
}

// Find is Search with all that may be asked for. It fails where the library does.
func (x *Index) Find(q Query) ([]Match, error) {
	s := x.now.Load()
	words := text.Words(q.Text)
	r := reading{index: x, source: q.Text, words: words, leak: x.lexicon.lexemes(words)}
	r.least = reportBits
	if q.Least > 0 {
		r.least = min(bitsOfScore(q.Least), maxLeast)
	}
	r.space = max(leastSpace, math.Log2(float64(len(words))*float64(s.words)))
	var found []Match
	seen := map[string]bool{}
	for _, c := range x.candidates(s, r.leak, r.space) {
		b, err := x.open(c.part, c.document)
		if errors.Is(err, ErrGone) || err == nil && seen[b.ID] {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("protected document %s can't be read: %w", c.part.id(c.document), err)
		}
		seen[b.ID] = true
		if m := r.against(b, c); len(m.Passages) > 0 {
			found = append(found, m)
		}
	}
	slices.SortStableFunc(found, func(a, b Match) int { return cmp.Compare(b.Strength, a.Strength) })
	found = dropExplained(found, len(words))
	return found, r.discount(s, found, q.Public)
}

// A reading is one text being held against one document after another.
type reading struct {
	index     *Index
	source    string
	words     []text.Word
	leak      []*lexeme
	pairs     pairsOf
	space     float64 // bits: the number of places where chance could have struck
	least     float64 // bits: what is told by itself
	sentences []cut
}

// against finds the passages of one document.
func (r *reading) against(b *book, c candidate) Match {
	if r.pairs == nil {
		r.pairs = newPairsOf(r.leak)
	}
	a := aligner{l: b.lattice, leak: r.leak, used: make([]bool, len(r.leak))}
	m := Match{ID: b.ID, Date: b.Date}
	pieces := a.alignAll(chains(b.lattice, findRuns(b.lattice, r.leak, r.pairs), len(r.leak)))
	pieces = r.retold(b, pieces, c.windows)
	pieces = dropEchoes(b.lattice, pieces, r.space+r.least)
	for _, p := range report(merge(b.lattice, pieces), r.space, r.least) {
		m.Passages = append(m.Passages, r.passage(b, p))
		m.Strength += p.bits
	}
	return m
}
