package mark

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"barium/internal/format"
	"barium/internal/text"
)

// sharedDocuments is where real official prose lies on the machines that
// measure. Elsewhere the project's own text is repeated, and the log says so.
const sharedDocuments = "../../../shared/data/documents/*.txt"

func benchText(b *testing.B) []byte {
	names, err := filepath.Glob(sharedDocuments)
	if err != nil {
		b.Fatal(err)
	}
	if len(names) == 0 {
		b.Logf("no %s here: measuring on %s instead", sharedDocuments, ownText)
		src, err := os.ReadFile(ownText)
		if err != nil {
			b.Fatal(err)
		}
		return bytes.Repeat(src, 20)
	}
	var all []byte
	for _, name := range names {
		src, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		all = append(append(all, src...), "\n\n"...)
	}
	return all
}

func mustParse(tb testing.TB, name string, src []byte) *format.View {
	tb.Helper()
	v, err := format.Parse(name, src)
	if err != nil {
		tb.Fatal(err)
	}
	return v
}

// BenchmarkFind reads files to sites with the whole lexicon and every rule.
func BenchmarkFind(b *testing.B) {
	src := benchText(b)
	v := mustParse(b, "bench.txt", src)
	Find(v)
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		Find(v)
	}
}

// BenchmarkRender writes copies of a document of 3,000 words on one core.
func BenchmarkRender(b *testing.B) {
	v := mustParse(b, "bench.txt", firstWords(benchText(b), 3000))
	sites := Find(v)
	r, err := NewRenderer(v, sites)
	if err != nil {
		b.Fatal(err)
	}
	w := make(Codeword, len(sites))
	b.ReportAllocs()
	for n := 0; b.Loop(); n++ {
		for i, s := range sites {
			w[i] = uint8((n + i) % s.Q())
		}
		if _, err := r.Render(w); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "copies/s")
}

func firstWords(src []byte, n int) []byte {
	words := text.Words(string(src))
	if len(words) <= n {
		return src
	}
	cut := words[n].Start
	if i := strings.IndexByte(string(src[cut:]), '\n'); i >= 0 {
		cut += i
	}
	return src[:cut]
}
