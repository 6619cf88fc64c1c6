package match

import (
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"barium/internal/text"
)

var corpus = flag.String("corpus", "", "folder of .txt files from which the large library is generated and cut; without it, -data")

// texts reads all .txt files below a folder.
func texts(b *testing.B, folder string) []string {
	b.Helper()
	names, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil || len(names) == 0 {
		b.Fatalf("no texts in %s: give a folder of .txt files", folder)
	}
	var out []string
	for _, name := range names {
		source, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		out = append(out, string(source))
	}
	return out
}

// A babbler generates text that has the words of its source about as often, and
// their sequences: each next word is one that followed the last two somewhere,
// or the last one, or any, or an invented name. Names have a long tail, so that
// new words keep coming as they do in real text.
type babbler struct {
	words  []string
	after1 map[string][]int32
	after2 map[[2]string][]int32
}

const (
	afterTwo = 0.72 // share of words that follow the last two
	afterOne = 0.22 // or the last one
	names    = 0.01 // or are invented; the rest is any word
)

func newBabbler(source []string) *babbler {
	g := &babbler{after1: map[string][]int32{}, after2: map[[2]string][]int32{}}
	for _, s := range source {
		g.words = append(g.words, strings.Fields(s)...)
	}
	for i := int32(2); i < int32(len(g.words)); i++ {
		a, b := g.words[i-2], g.words[i-1]
		g.after1[b] = append(g.after1[b], i)
		g.after2[[2]string{a, b}] = append(g.after2[[2]string{a, b}], i)
	}
	return g
}

// document generates the i-th document of n words.
func (g *babbler) document(i uint64, n int) Document {
	rng := rand.New(rand.NewPCG(i, 11))
	var b strings.Builder
	b.Grow(7 * n)
	last := [2]string{"of", "the"}
	for k := range n {
		w := g.next(rng, last)
		b.WriteString(w)
		switch {
		case k%120 == 119:
			b.WriteString(".\n\n")
		default:
			b.WriteByte(' ')
		}
		last = [2]string{last[1], w}
	}
	return Document{ID: fmt.Sprint("g", i), Text: b.String()}
}

func (g *babbler) next(rng *rand.Rand, last [2]string) string {
	r := rng.Float64()
	if next := g.after2[last]; r < afterTwo && len(next) > 1 {
		return g.words[next[rng.IntN(len(next))]]
	}
	if next := g.after1[last[1]]; r < afterTwo+afterOne && len(next) > 0 {
		return g.words[next[rng.IntN(len(next))]]
	}
	if r > 1-names {
		return invented(rng)
	}
	return g.words[rng.IntN(len(g.words))]
}

// invented returns the name of rank r with probability proportional to 1/r, of
// about three million.
func invented(rng *rand.Rand) string {
	rank := uint64(math.Exp(rng.Float64() * 15))
	const syllables = "bacodefigulohamekinopurasetivowazyjelm"
	var b strings.Builder
	for h := mix(rank); b.Len() < 4+int(rank%3)*2; h /= 19 {
		k := h % 19 * 2
		b.WriteString(syllables[k : k+2])
	}
	return strings.ToUpper(b.String()[:1]) + b.String()[1:]
}

// source returns what the library is generated from, and texts of other authors
// to be searched: the two share nothing but the language.
func source(b *testing.B) (taught, others []string) {
	if *corpus == "" {
		for _, d := range addresses(b) {
			taught = append(taught, d.Text)
		}
		people := readPairs(b)
		return append(append(taught, people.before...), people.neighbours...), newsArticles(b)
	}
	for i, s := range texts(b, *corpus) {
		if i%2 == 0 {
			taught = append(taught, s)
		} else {
			others = append(others, s)
		}
	}
	return taught, append(others, newsArticles(b)...)
}

// articlesOf cuts texts into articles of so many words.
func articlesOf(texts []string, words int) []string {
	var out []string
	for _, s := range texts {
		w := text.Words(s)
		for i := 0; i+words <= len(w); i += words {
			out = append(out, s[w[i].Start:w[i+words-1].End])
		}
	}
	return out
}
