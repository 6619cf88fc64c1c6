package match

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"barium/internal/text"

	"pgregory.net/rapid"
)

// A phrase that stands in every document has more places than are read for a
// stretch; the document whose own words stand beside it is found all the same,
// and first.
func TestStockPhraseHidesNothing(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	var docs []Document
	for i := range 2 * stretchBudget {
		var own []string
		for range 14 {
			own = append(own, invented(rng))
		}
		docs = append(docs, Document{ID: fmt.Sprint("paper", i), Text: strings.Join(own, " ") + ". " + notice})
	}
	x := NewIndex(docs)
	for _, i := range []int{0, stretchBudget - 1, len(docs) - 1} {
		found := x.Search(article1 + "\n\n" + docs[i].Text + "\n\n" + column1)
		if len(found) == 0 || found[0].ID != docs[i].ID {
			t.Errorf("document %d of %d isn't found first", i, len(docs))
		}
	}
}

// Whatever the order in which words come and whichever wordings meet, a window
// holds only words that the text and one document have, and weighs no more than
// all of them.
func TestWindowsHoldWhatIsShared(t *testing.T) {
	docs := append(sentencesOf(report1, column1), protectedReport())
	x := NewIndex(docs)
	s := x.now.Load()
	rapid.Check(t, func(t *rapid.T) {
		leak := rapid.SampledFrom(docs).Draw(t, "leak").Text + " " + rapid.SampledFrom(docs).Draw(t, "more").Text
		words := x.lexicon.lexemes(text.Words(leak))
		for _, c := range x.candidates(s, words, leastSpace) {
			b, err := x.open(c.part, c.document)
			if err != nil {
				t.Fatal(err)
			}
			for _, w := range c.windows {
				checkWindow(t, w, b.lattice, words)
			}
		}
	})
}

func checkWindow(t *rapid.T, w window, l *lattice, leak []*lexeme) {
	if w.leak[0] < 0 || w.leak[0] > w.leak[1] || int(w.leak[1]) >= len(leak) || w.doc[0] < 0 || w.doc[0] > w.doc[1] || int(w.doc[1]) >= l.words {
		t.Fatalf("window %+v leaves a text of %d words or a document of %d", w, len(leak), l.words)
	}
	most := 0.0
	for _, x := range leak[w.leak[0] : w.leak[1]+1] {
		for _, n := range l.nodes[1:] {
			if n.akin(x) {
				most += contextShare * float64(x.bits)
				break
			}
		}
	}
	if w.bits > most+1e-3 {
		t.Fatalf("window %+v weighs %v bits, and what is shared has %v", w, w.bits, most)
	}
}

// However many documents are opened, few stay open.
func TestShelfIsBounded(t *testing.T) {
	var s shelf
	long := &book{words: make([]text.Span, shelfWords/4)}
	for i := range 20 {
		s.put(spine{1, i}, long)
	}
	if len(s.books) != len(s.order) || len(s.books) > 4 || s.words > shelfWords {
		t.Errorf("%d books of %d words", len(s.books), s.words)
	}
	if s.get(spine{1, 19}) != long || s.get(spine{1, 0}) != nil {
		t.Error("the last book isn't there, or the first still is")
	}
}
