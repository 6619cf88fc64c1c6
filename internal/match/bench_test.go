package match

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
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
