package match

import (
	"math/rand/v2"
	"strings"

	"barium/internal/text"
)

// A rewriter changes a passage as people do, more or less.
type rewriter struct {
	rng *rand.Rand
	// words are what people wrote for a word when they told a sentence again.
	words map[string][]string
	any   []string // words of the language, as often as they are used
}

// newRewriter learns from sentences and how people told them again: where the
// two differ in one word between equal neighbours, one stands for the other.
func newRewriter(rng *rand.Rand, before, after []string) *rewriter {
	w := &rewriter{rng: rng, words: map[string][]string{}}
	for i := range before {
		a, b := strings.Fields(strings.ToLower(before[i])), strings.Fields(strings.ToLower(after[i]))
		w.any = append(w.any, a...)
		beside := map[[2]string]string{}
		for k := 1; k+1 < len(a); k++ {
			beside[[2]string{a[k-1], a[k+1]}] = a[k]
		}
		for k := 1; k+1 < len(b); k++ {
			if was := beside[[2]string{b[k-1], b[k+1]}]; was != "" && was != b[k] {
				w.words[was] = append(w.words[was], b[k])
			}
		}
	}
	return w
}

// replace returns another word for this one: what people wrote for it where
// that is known, else any.
func (w *rewriter) replace(word string) string {
	if others := w.words[strings.ToLower(word)]; len(others) > 0 {
		return others[w.rng.IntN(len(others))]
	}
	return w.any[w.rng.IntN(len(w.any))]
}

// A degree is how strongly a passage is rewritten: shares of its words, and of
// its clauses and sentences that are moved.
type degree struct {
	name                              string
	replaced, dropped, added, clauses float64
	shuffled                          bool
	known                             bool // only words for which people wrote others are replaced
}

var degrees = []degree{
	{name: "verbatim"},
	{name: "light edit", replaced: .08, dropped: .03, added: .02},
	{name: "heavy edit", replaced: .25, dropped: .08, added: .05, clauses: .3},
	{name: "sentences shuffled, synonyms", replaced: .5, known: true, shuffled: true},
}

func (w *rewriter) rewrite(passage string, d degree) string {
	var sentences []string
	for _, s := range text.Sentences(passage) {
		sentences = append(sentences, w.sentence(passage[s.Start:s.End], d))
	}
	if d.shuffled {
		w.rng.Shuffle(len(sentences), func(i, k int) { sentences[i], sentences[k] = sentences[k], sentences[i] })
	}
	return strings.Join(sentences, " ")
}

func (w *rewriter) sentence(s string, d degree) string {
	var out []string
	for _, word := range strings.Fields(s) {
		switch {
		case w.rng.Float64() < d.dropped:
			continue
		case w.rng.Float64() < d.replaced && (!d.known || w.words[strings.ToLower(word)] != nil):
			word = w.replace(word)
		}
		out = append(out, word)
		if w.rng.Float64() < d.added {
			out = append(out, w.any[w.rng.IntN(len(w.any))])
		}
	}
	for i := 0; i+12 <= len(out); i += 12 {
		if w.rng.Float64() < d.clauses { // two clauses of six words change places
			clause := append(append([]string{}, out[i+6:i+12]...), out[i:i+6]...)
			copy(out[i:], clause)
		}
	}
	return strings.Join(out, " ")
}
