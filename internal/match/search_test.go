package match

import (
	_ "embed"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"barium/internal/text"

	"pgregory.net/rapid"
)

var (
	//go:embed testdata/report.txt
	report1 string
	//go:embed testdata/article.txt
	article1 string
	//go:embed testdata/column.txt
	column1 string
)

// variants of the report: what mark might offer, and one of every awkward sort.
var variants = [][]string{
	{"on three occasions", "three times"}, {"gave us access to", "let us into", "opened"}, {"told us that", "told us"},
	{"We therefore conclude that", "Therefore we conclude that", "We conclude that"}, {"about nine thousand", "some nine thousand", "roughly nine thousand"},
	{"who had done this or when", "when this was done or by whom"}, {"two qualified operators", "two operators who are qualified"},
	{"although the gate records show", "but the gate records show", "though the gate records show"}, {"and he has since left", "and has since left"},
	{"carelessness rather than design", "carelessness, not design"}, {"Even so,", "Nevertheless,", "All the same,"},
	{"the work of somebody", "the work of someone"}, {"without waiting for", "before"}, {"what was discharged and for how long", "how long and what it discharged"},
	{"have not been charged with any offence", "haven't been charged with any offence", "stand charged with no offence"},
}

func protectedReport() Document {
	d := Document{ID: "report", Text: report1}
	for _, forms := range variants {
		at := strings.Index(report1, forms[0])
		d.Alternatives = append(d.Alternatives, Alternative{at, at + len(forms[0]), forms})
	}
	slices.SortFunc(d.Alternatives, func(a, b Alternative) int { return a.Start - b.Start })
	return d
}

// copyOf renders one wording of d.
func copyOf(d Document, rng *rand.Rand) string {
	var b strings.Builder
	at := 0
	for _, a := range d.Alternatives {
		b.WriteString(d.Text[at:a.Start] + a.Forms[rng.IntN(len(a.Forms))])
		at = a.End
	}
	return b.String() + d.Text[at:]
}

func newRand(t *rapid.T) *rand.Rand {
	return rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
}

// check holds a result to what its types promise.
func check(t interface{ Fatalf(string, ...any) }, docs []Document, leak string, found []Match) {
	words := text.Words(leak)
	for i, m := range found {
		if i > 0 && m.Strength > found[i-1].Strength {
			t.Fatalf("match %d is stronger than the one before", i)
		}
		d := docs[slices.IndexFunc(docs, func(d Document) bool { return d.ID == m.ID })]
		docWords := text.Words(d.Text)
		used := map[int]bool{}
		for _, p := range m.Passages {
			if p.Leak.Start < 0 || p.Leak.Start >= p.Leak.End || p.Leak.End > len(leak) || p.Doc.Start < 0 || p.Doc.Start >= p.Doc.End || p.Doc.End > len(d.Text) {
				t.Fatalf("passage %v of %q against %q is out of range", p, leak, d.Text)
			}
			if p.Words < len(p.Pairs) {
				t.Fatalf("%d words in %d pairs", p.Words, len(p.Pairs))
			}
			for k, q := range p.Pairs {
				if k > 0 && q.Leak <= p.Pairs[k-1].Leak || used[q.Leak] {
					t.Fatalf("word %d of the text is paired twice, or out of order", q.Leak)
				}
				used[q.Leak] = true
				if w := words[q.Leak]; w.Start < p.Leak.Start || w.End > p.Leak.End {
					t.Fatalf("pair %v lies outside its passage", q)
				}
				if w := docWords[q.Doc]; w.Start < p.Doc.Start || w.End > p.Doc.End {
					t.Fatalf("pair %v lies outside its passage in the document", q)
				}
			}
		}
	}
}

// Every copy, whatever its wording, is one passage from first word to last in
// which every word is aligned.
func TestWholeCopyIsOnePassage(t *testing.T) {
	d := protectedReport()
	x := NewIndex([]Document{d})
	rapid.Check(t, func(t *rapid.T) {
		leak := copyOf(d, newRand(t))
		found := x.Search(leak)
		check(t, []Document{d}, leak, found)
		if len(found) != 1 || len(found[0].Passages) != 1 {
			t.Fatalf("%d matches", len(found))
		}
		p := found[0].Passages[0]
		words := text.Words(leak)
		if p.Words != len(words) || p.Leak != (text.Span{Start: words[0].Start, End: words[len(words)-1].End}) || p.Doc != (text.Span{Start: 0, End: len(strings.TrimRight(report1, ".\n"))}) {
			t.Fatalf("%d of %d words, %v, %v", p.Words, len(words), p.Leak, p.Doc)
		}
	})
}

// An excerpt in the middle of foreign text is found at its very bytes.
func TestExcerptInForeignText(t *testing.T) {
	docs := []Document{{ID: "other", Text: column1}, protectedReport()}
	x := NewIndex(docs)
	before, after, _ := strings.Cut(article1, "The acoustics")
	rapid.Check(t, func(t *rapid.T) {
		words := text.Words(report1)
		n := rapid.IntRange(12, 200).Draw(t, "words")
		first := rapid.IntRange(0, len(words)-n).Draw(t, "first")
		start, end := words[first].Start, words[first+n-1].End
		leak := before + report1[start:end] + ". " + after
		found := x.Search(leak)
		check(t, docs, leak, found)
		if len(found) != 1 || found[0].ID != "report" || len(found[0].Passages) != 1 {
			t.Fatalf("%q: %d matches", report1[start:end], len(found))
		}
		p := found[0].Passages[0]
		// A word of the neighbourhood that happens to go on rightly may be taken in.
		if p.Leak.Start > len(before) || p.Leak.End < len(before)+end-start || p.Words > n+2 || p.Doc.Start > start || p.Doc.End < end {
			t.Fatalf("%q was found as %q", report1[start:end], leak[p.Leak.Start:p.Leak.End])
		}
	})
}

func TestUnrelatedTextHasNoPassage(t *testing.T) {
	x := NewIndex([]Document{protectedReport(), {ID: "article", Text: article1}})
	if found := x.Search(column1); len(found) > 0 {
		t.Errorf("%d passages in a text that shares nothing: %v", len(found[0].Passages), found[0].Passages[0])
	}
	for _, s := range []string{"", " ", "the", strings.Repeat("of the ", 500), "at the end of the day it is what it is, and there is nothing that we can do about it"} {
		if found := x.Search(s); len(found) > 0 {
			t.Errorf("%.40q: found %v", s, found[0])
		}
	}
}

// Sentences in another order cost nothing: every word stays aligned with its
// own place, and the whole is still one passage.
func TestMovedSentences(t *testing.T) {
	d := Document{ID: "report", Text: report1}
	x := NewIndex([]Document{d})
	var sentences []string
	for _, s := range text.Sentences(report1) {
		sentences = append(sentences, report1[s.Start:s.End])
	}
	rapid.Check(t, func(t *rapid.T) {
		leak := strings.Join(rapid.Permutation(sentences).Draw(t, "order"), " ")
		found := x.Search(leak)
		check(t, []Document{d}, leak, found)
		if len(found) != 1 || len(found[0].Passages) != 1 {
			t.Fatalf("%d matches, %d passages", len(found), len(found[0].Passages))
		}
		doc, words := text.Words(report1), text.Words(leak)
		right := 0
		for _, p := range found[0].Pairs() {
			if around(doc, p.Doc) == around(words, p.Leak) {
				right++
			}
		}
		// Only the first and last words of sentences have other neighbours now.
		if want := len(words) - 2*len(sentences); right < want*95/100 {
			t.Fatalf("%d words aligned rightly of %d", right, want)
		}
	})
}

// around is a word with its neighbours.
func around(words []text.Word, i int) string {
	var b strings.Builder
	for _, w := range words[max(0, i-1):min(len(words), i+2)] {
		b.WriteString(w.Norm + " ")
	}
	return b.String()
}

// With words replaced all over, nearly all that are left are still aligned.
func TestReplacedWords(t *testing.T) {
	d := protectedReport()
	x := NewIndex([]Document{d})
	foreign := text.Words(column1)
	rapid.Check(t, func(t *rapid.T) {
		rng := newRand(t)
		share := rapid.SampledFrom([]float64{0.1, 0.2, 0.3}).Draw(t, "share")
		words := strings.Fields(copyOf(d, rng))
		kept := 0
		for i := range words {
			if rng.Float64() < share {
				words[i] = foreign[rng.IntN(len(foreign))].Norm
			} else {
				kept++
			}
		}
		leak := strings.Join(words, " ")
		found := x.Search(leak)
		check(t, []Document{d}, leak, found)
		if len(found) != 1 || len(found[0].Passages) != 1 || found[0].Passages[0].Words < kept*95/100 {
			t.Fatalf("%d passages; %v of %d words", len(found[0].Passages), found[0].Passages[0].Words, kept)
		}
	})
}

// Two versions of a document are both found, the nearer first; a stock phrase
// that a third shares is explained by them.
func TestVersionsAndStockPhrases(t *testing.T) {
	second := strings.ReplaceAll(report1, "pumping station", "treatment works")
	docs := []Document{
		{ID: "first", Text: report1}, {ID: "second", Text: second},
		{ID: "third", Text: article1 + " A length of copper wire had been fitted across its terminals."},
	}
	found := NewIndex(docs).Search(second)
	var ids []string
	for _, m := range found {
		ids = append(ids, m.ID)
	}
	if !slices.Equal(ids, []string{"second", "first"}) {
		t.Errorf("found %v, want the second version, then the first", ids)
	}
}

func FuzzSearch(f *testing.F) {
	f.Add(report1, report1[200:900], 10, 40, "three times")
	f.Add(article1, column1, 0, 5, "")
	f.Add("of the of the of the dog", "the dog of the of", 3, 3, "cat")
	f.Add("naïve façade — “10,000” per cent\n\nend", "naive facade 10,000 per cent end", 1, 9, ", ")
	f.Fuzz(func(t *testing.T, doc, leak string, start, end int, form string) {
		if len(doc) > 4000 || len(leak) > 4000 || len(form) > 200 {
			return
		}
		docs := []Document{{ID: "fuzzed", Text: doc, Alternatives: []Alternative{{start, end, []string{form, "other words"}}}}, {ID: "report", Text: report1}}
		check(t, docs, leak, NewIndex(docs).Search(leak))
	})
}
