package match

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"barium/internal/text"
)

var unrelatedArticles = flag.Int("articles", 10_000, "unrelated articles for BenchmarkFalseAlarms")

// paragraphsOf cuts texts at their lines, and long lines at a sentence.
func paragraphsOf(texts []string) []string {
	var paragraphs []string
	for _, s := range texts {
		for _, p := range strings.Split(s, "\n") {
			for len(p) > 3000 {
				cut := strings.Index(p[2000:], ". ") + 2002
				if cut < 2002 {
					break
				}
				paragraphs, p = append(paragraphs, p[:cut]), p[cut:]
			}
			if len(p) > 100 && !quotesWhatAllQuote(p) {
				paragraphs = append(paragraphs, p)
			}
		}
	}
	return paragraphs
}

// unrelated makes articles of paragraphs of texts that share nothing with the
// protected ones.
func unrelated(texts []string, n int) []string {
	rng := rand.New(rand.NewPCG(3, 3))
	paragraphs := paragraphsOf(texts)
	out := make([]string, n)
	for i := range out {
		var b strings.Builder
		for b.Len() < 4000 {
			b.WriteString(paragraphs[rng.IntN(len(paragraphs))] + "\n\n")
		}
		out[i] = b.String()
	}
	return out
}

// quotesWhatAllQuote says that a paragraph quotes the Bible or the Declaration of
// Independence, as protected texts do too: that is no false alarm.
func quotesWhatAllQuote(p string) bool {
	for _, q := range []string{"passed from death", "forgive them, for", "consent of the governed", "laws of nature and of"} {
		if strings.Contains(p, q) {
			return true
		}
	}
	return false
}

// protectedTexts are the addresses, each cut into documents of some 500 words,
// and documents of sentences of books.
func protectedTexts(b *testing.B) []Document {
	var docs []Document
	for _, d := range addresses(b) {
		if strings.HasPrefix(d.ID, "1960") {
			continue // the Brown corpus quotes it
		}
		for _, s := range articlesOf([]string{d.Text}, 500) {
			docs = append(docs, Document{ID: fmt.Sprint("document", len(docs)), Text: s})
		}
	}
	people := readPairs(b)
	sentences := append(people.before, people.neighbours...)
	for i := 0; i+20 <= len(sentences); i += 20 {
		docs = append(docs, Document{ID: fmt.Sprint("document", len(docs)), Text: strings.Join(sentences[i:i+20], "\n\n")})
	}
	return docs
}

// bestOf returns the strongest passage in each text.
func bestOf(b *testing.B, x *Index, texts []string) []Passage {
	out := make([]Passage, len(texts))
	var next atomic.Int64
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for i := int(next.Add(1)) - 1; i < len(texts); i = int(next.Add(1)) - 1 {
				found, err := x.Find(Query{Text: texts[i], Least: .01})
				if err != nil {
					b.Error(err)
				}
				for _, m := range found {
					for _, p := range m.Passages {
						if p.Strength > out[i].Strength {
							out[i] = p
						}
					}
				}
			}
		})
	}
	workers.Wait()
	return out
}

// BenchmarkFalseAlarms prints the strongest passages that chance makes in 10,000
// unrelated articles, and then how often a short quotation is stronger.
func BenchmarkFalseAlarms(b *testing.B) {
	_, others := source(b)
	docs := protectedTexts(b)
	x := NewIndex(docs)
	articles := unrelated(others, *unrelatedArticles)
	chance := bestOf(b, x, articles)
	kinds, shown := map[Kind][]Passage{}, map[string]bool{}
	for i, p := range chance {
		if p.Words > 0 {
			kinds[p.Kind] = append(kinds[p.Kind], p)
		}
		if s := articles[i][p.Leak.Start:p.Leak.End]; p.Score >= .5 && !shown[s] {
			shown[s] = true
			fmt.Printf("\nreported as %v, score %.2f: %.250q", p.Kind, p.Score, s)
		}
	}
	fmt.Printf("\n%d documents, %d unrelated articles\n%12s %9s %28s\n", len(docs), len(articles), "kind", "over .5", "strongest scores")
	for k := Verbatim; k <= Facts; k++ {
		list := kinds[k]
		slices.SortFunc(list, func(a, b Passage) int { return -int(1e6 * (a.Score - b.Score)) })
		fmt.Printf("%12v %9d", k, len(slices.DeleteFunc(slices.Clone(list), func(p Passage) bool { return p.Score < .5 })))
		for _, p := range list[:min(8, len(list))] {
			fmt.Printf(" %.2f", p.Score)
		}
		fmt.Println()
	}
	shortest(b, x, docs, articles)
}

// shortest prints how often a quotation of so many words is reported, as it is
// and with one word in six replaced, by how rare its words are.
func shortest(b *testing.B, x *Index, docs []Document, hosts []string) {
	rng := rand.New(rand.NewPCG(5, 5))
	people := readPairs(b)
	w := newRewriter(rng, people.before, people.after)
	fmt.Printf("\n%6s %-9s %12s %12s %12s\n", "words", "", "rare third", "middle", "common third")
	for _, n := range []int{6, 8, 10, 12, 15, 20} {
		for _, edited := range []bool{false, true} {
			const tries = 900
			quotes, texts := make([]quote, tries), make([]string, tries)
			for i := range quotes {
				quotes[i] = quoteOf(rng, w, docs, n, edited)
			}
			slices.SortFunc(quotes, func(a, b quote) int { return int(1000 * (b.bits - a.bits)) })
			for i, q := range quotes {
				host := hosts[rng.IntN(len(hosts))]
				cut := strings.Index(host, ". ") + 2
				texts[i] = host[:cut] + q.text + ". " + host[cut:]
			}
			fmt.Printf("%6d %-9s", n, map[bool]string{true: "edited", false: "verbatim"}[edited])
			for third, found := 0, bestOf(b, x, texts); third < 3; third++ {
				hits := 0
				for _, p := range found[third*tries/3 : (third+1)*tries/3] {
					if p.Score >= .5 {
						hits++
					}
				}
				fmt.Printf(" %10.1f %%", 300*float64(hits)/tries)
			}
			fmt.Println()
		}
	}
}

// A quote is a stretch of a document, and how rare its words are.
type quote struct {
	text string
	bits float64
}

func quoteOf(rng *rand.Rand, w *rewriter, docs []Document, n int, edited bool) quote {
	d := docs[rng.IntN(len(docs))].Text
	words := text.Words(d)
	first := rng.IntN(len(words) - n)
	q := quote{text: d[words[first].Start:words[first+n-1].End]}
	for _, k := range words[first : first+n] {
		q.bits += float64(newLexeme(k.Norm).bits)
	}
	if edited {
		f := strings.Fields(q.text)
		for k := 2; k < len(f); k += 6 {
			f[k] = w.replace(f[k])
		}
		q.text = strings.Join(f, " ")
	}
	return q
}
