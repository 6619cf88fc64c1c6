package match

import (
	"cmp"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"barium/internal/text"
)

var documents = flag.String("documents", "../../../shared/data/documents", "folder of texts that the benchmarks read")

// library cuts the texts of the folder into documents of that many words, and
// turns their words round until there are n of them.
func library(b *testing.B, n, words int) []Document {
	b.Helper()
	names, err := filepath.Glob(filepath.Join(*documents, "*.txt"))
	if err != nil || len(names) == 0 {
		b.Fatalf("no texts in %s: give a folder of .txt files with -documents DIR", *documents)
	}
	var all strings.Builder
	for _, name := range names {
		source, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		all.Write(source)
	}
	s := all.String()
	w := text.Words(s)
	var docs []Document
	for i := range n {
		// Overlapping cuts would all match; every document gets its own sentences.
		first := (i * words) % (len(w) - words)
		cut := s[w[first].Start:w[first+words-1].End]
		docs = append(docs, Document{ID: fmt.Sprint(i), Text: turned(cut, i*words/len(w))})
	}
	return docs
}

// turned moves every k-th word, so that the text is foreign to the one it came
// from and still has its words.
func turned(s string, k int) string {
	if k == 0 {
		return s
	}
	f := strings.Fields(s)
	for i := 0; i+k+1 < len(f); i += 2 {
		f[i], f[i+k+1] = f[i+k+1], f[i]
	}
	return strings.Join(f, " ")
}

func firstWords(s string, n int) string {
	w := text.Words(s)
	return s[:w[min(n, len(w))-1].End]
}

func BenchmarkSearch(b *testing.B) {
	for _, c := range []struct{ documents, words, leak int }{
		{1, 3000, 500}, {1, 3000, 5000}, {1, 27000, 5000}, {1, 27000, 27000}, {30, 3000, 5000}, {300, 3000, 500}, {300, 3000, 5000},
	} {
		b.Run(fmt.Sprintf("documents=%d/words=%d/leak=%d", c.documents, c.words, c.leak), func(b *testing.B) {
			docs := library(b, c.documents, c.words)
			x := NewIndex(docs)
			leak := firstWords(docs[0].Text+" "+library(b, 1, 50000)[0].Text, c.leak)
			b.ReportAllocs()
			for b.Loop() {
				if len(x.Search(leak)) == 0 {
					b.Fatal("nothing found")
				}
			}
		})
	}
}

func BenchmarkNewIndex(b *testing.B) {
	docs := library(b, 300, 3000)
	b.ReportAllocs()
	for b.Loop() {
		NewIndex(docs)
	}
}

// BenchmarkShortest prints how often a stretch of so many words, verbatim or
// with one word in six replaced, is found in a foreign article, by how rare its
// words are.
func BenchmarkShortest(b *testing.B) {
	docs := library(b, 15, 3000)
	x := NewIndex(docs)
	rng := rand.New(rand.NewPCG(1, 1))
	foreign := text.Words(column1)
	fmt.Printf("\n%5s %-9s %10s %10s\n", "words", "", "rare half", "other half")
	for _, n := range []int{6, 8, 10, 12, 15, 20} {
		for _, edited := range []bool{false, true} {
			var tries []try
			for range 600 {
				d := docs[rng.IntN(len(docs))].Text
				w := text.Words(d)
				first := rng.IntN(len(w) - n)
				quote := d[w[first].Start:w[first+n-1].End]
				t := try{bits: 0}
				for _, k := range x.lexicon.lexemes(w[first : first+n]) {
					t.bits += float64(k.bits)
				}
				if edited {
					f := strings.Fields(quote)
					for k := 2; k < len(f); k += 6 {
						f[k] = foreign[rng.IntN(len(foreign))].Norm
					}
					quote = strings.Join(f, " ")
				}
				t.found = len(x.Search(strings.Replace(article1, "The acoustics", quote+". The acoustics", 1))) > 0
				tries = append(tries, t)
			}
			slices.SortFunc(tries, func(a, b try) int { return cmp.Compare(b.bits, a.bits) })
			fmt.Printf("%5d %-9s %8.1f %% %8.1f %%\n", n, map[bool]string{true: "edited", false: "verbatim"}[edited], share(tries[:300]), share(tries[300:]))
		}
	}
}

// A try is one quotation and whether it was found.
type try struct {
	bits  float64
	found bool
}

func share(tries []try) float64 {
	n := 0
	for _, t := range tries {
		if t.found {
			n++
		}
	}
	return 100 * float64(n) / float64(len(tries))
}
