package survival

import (
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"barium/internal/format"
	"barium/internal/mark"
	"barium/internal/match"
)

var documents = flag.String("documents", "../../../shared/data/documents", "folder of texts that the survival benchmark reads")

// prepared is a document with its sites, ready to be leaked.
type prepared struct {
	name  string
	view  *format.View
	sites []mark.Site
	index *match.Index
}

func prepare(name string, source []byte) (prepared, error) {
	v, err := format.Parse(name, source)
	if err != nil {
		return prepared{}, err
	}
	p := prepared{name: name, view: v, sites: mark.Find(v)}
	d := match.Document{ID: name, Text: v.Text}
	for _, s := range p.sites {
		for _, at := range s.Places {
			d.Alternatives = append(d.Alternatives, match.Alternative{Start: at.Start, End: at.End, Forms: at.Variants})
		}
	}
	p.index = match.NewIndex([]match.Document{d})
	return p, nil
}

// copied returns a copy with a random codeword, as text.
func (p prepared) copied(rng *rand.Rand) (string, mark.Codeword, error) {
	w := make(mark.Codeword, len(p.sites))
	for i := range w {
		w[i] = uint8(rng.IntN(p.sites[i].Q()))
	}
	file, err := mark.Render(p.view, p.sites, w)
	if err != nil {
		return "", nil, err
	}
	v, err := format.Parse(p.name, file)
	if err != nil {
		return "", nil, err
	}
	return v.Text, w, nil
}

// outcome counts what became of the sites of some leaks.
type outcome struct {
	leaks, found, passages int
	covered, read, wrong   int
	bits                   float64
	inside                 int // sites that lie wholly in the excerpt
}

// trial leaks one distorted excerpt of a copy and reads it back.
func (p prepared) trial(words int, d Distortion, seed uint64, o *outcome) error {
	copied, w, err := p.copied(rand.New(rand.NewPCG(seed, 99)))
	if err != nil {
		return err
	}
	leak := d.Apply(Excerpt(copied, words, seed), seed)
	o.leaks++
	found := p.index.Search(leak)
	if len(found) == 0 {
		return nil
	}
	o.found++
	o.passages += len(found[0].Passages)
	for i, r := range mark.Read(p.sites, p.view.Text, leak, found[0].Pairs()) {
		o.count(p.sites[i], r, int(w[i]))
	}
	return nil
}

func (o *outcome) count(s mark.Site, r mark.Reading, truth int) {
	if r.Covered {
		o.covered++
	}
	if r.Symbol == mark.Unread {
		return
	}
	o.read++
	o.bits += math.Log2(float64(s.Q()))
	if r.Symbol != truth {
		o.wrong++
	}
}

func loadDocuments(b *testing.B) []prepared {
	names, err := filepath.Glob(filepath.Join(*documents, "*.txt"))
	if err != nil || len(names) == 0 {
		b.Fatalf("no texts in %s: give a folder of .txt files with -documents DIR", *documents)
	}
	var out []prepared
	for _, name := range names {
		source, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		p, err := prepare(name, source)
		if err != nil {
			b.Fatal(err)
		}
		out = append(out, p)
	}
	return out
}

// BenchmarkReading prints, for each distortion and length of excerpt, how much
// of a copy's mark is covered, read, and read wrongly.
func BenchmarkReading(b *testing.B) {
	docs := loadDocuments(b)
	fmt.Printf("\n%-34s %5s %6s %8s %8s %7s %7s %7s %8s\n", "distortion", "words", "found", "passages", "covered", "read", "unread", "wrong", "bits")
	for _, d := range Distortions() {
		for _, words := range []int{100, 200, 300, 500} {
			var o outcome
			for k := range 25 * len(docs) {
				if err := docs[k%len(docs)].trial(words, d, uint64(k), &o); err != nil {
					b.Fatal(err)
				}
			}
			n := float64(o.leaks)
			fmt.Printf("%-34s %5d %5.1f%% %8.2f %8.2f %7.2f %6.1f%% %6.2f%% %8.2f\n", d.Name, words, 100*float64(o.found)/n, float64(o.passages)/n,
				float64(o.covered)/n, float64(o.read)/n, 100*(1-float64(o.read)/float64(max(1, o.covered))), 100*float64(o.wrong)/float64(max(1, o.read)), o.bits/n)
		}
	}
}
