package survival

import (
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"barium/internal/codebook"
	"barium/internal/format"
	"barium/internal/mark"
	"barium/internal/match"
	"barium/internal/text"
	"barium/internal/trace"
)

var (
	documents = flag.String("documents", "../../../shared/data/documents", "folder of texts that the survival benchmark reads")
	trials    = flag.Int("trials", 10, "leaks of each document in each cell of the table")
	distorted = flag.String("distortion", "", "only the distortion of this name")
	accepted  = flag.Float64("accepted", 0, "share of the offered places that an author has accepted, drawn at random")
)

const (
	coalition = 2     // the design point of the copies
	bound     = 0.001 // of naming any innocent
)

// prepared is a document with its sites, ready to be shared and leaked.
type prepared struct {
	name   string
	view   *format.View
	sites  []mark.Site
	index  *match.Index
	biases []codebook.Bias
	render *mark.Renderer
}

func prepare(name string, source []byte) (*prepared, error) {
	v, err := format.Parse(name, source)
	if err != nil {
		return nil, err
	}
	p := &prepared{name: name, view: v, sites: withAccepted(v, mark.Find(v), *accepted)}
	d := match.Document{ID: name, Text: v.Text}
	var q []int
	for _, s := range p.sites {
		q = append(q, s.Q())
		for _, at := range s.Places {
			d.Alternatives = append(d.Alternatives, match.Alternative{Start: at.Start, End: at.End, Forms: at.Variants})
		}
	}
	p.index = match.NewIndex([]match.Document{d})
	if p.biases, err = codebook.Biases(q, coalition, rand.NewPCG(1, 2)); err != nil {
		return nil, err
	}
	p.render, err = mark.NewRenderer(v, p.sites)
	return p, err
}

// withAccepted adds a share of the offered places to the sites, as an author may who
// lets most of them pass. Which of them is drawn, and the same in every run.
func withAccepted(v *format.View, sites []mark.Site, share float64) []mark.Site {
	if share == 0 {
		return sites
	}
	random := rand.New(rand.NewPCG(9, 10))
	for _, s := range mark.Offered(v, sites) {
		if random.Float64() < share {
			sites = append(sites, s)
		}
	}
	return mark.Settled(sites, nil) // in the order of the text
}

// copied returns the text of the copy with codeword w.
func (p *prepared) copied(w mark.Codeword) (string, error) {
	file, err := p.render.Render(w)
	if err != nil {
		return "", err
	}
	v, err := format.Parse(p.name, file)
	if err != nil {
		return "", err
	}
	return v.Text, nil
}

// outcome counts what became of some leaks.
type outcome struct {
	leaks, found, passages int
	covered, read, wrong   int
	bits                   float64
	identified, innocents  int
}

// leaked reads a leak of copies sources, whose codewords come first in codes,
// and traces it among all of them. truth is what the leak was made from, -1
// where that is no one symbol.
func (p *prepared) leaked(leak string, codes [][]uint8, sources int, truth []int, o *outcome) error {
	o.leaks++
	found := p.index.Search(leak)
	if len(found) == 0 {
		return nil
	}
	o.found++
	o.passages += len(found[0].Passages)
	var columns []trace.Column
	var symbols []int
	for i, r := range mark.Read(p.sites, p.view.Text, leak, found[0].Pairs()) {
		o.count(p.biases[i], r, truth[i])
		if r.Symbol != mark.Unread {
			columns = append(columns, trace.Column{Site: i, P: p.biases[i].P(r.Symbol), Q: p.sites[i].Q(), Fragile: fragile(p.sites[i].Kind)})
			symbols = append(symbols, r.Symbol)
		}
	}
	m := trace.NewMatrix(len(codes), len(columns))
	for c, w := range codes {
		for k, col := range columns {
			if int(w[col.Site]) == symbols[k] {
				m.Set(c, k)
			}
		}
	}
	result, err := trace.Decode(columns, m, trace.Options{Coalition: coalition, Bound: bound})
	o.name(result, sources)
	return err
}

func (o *outcome) count(b codebook.Bias, r mark.Reading, truth int) {
	if r.Covered {
		o.covered++
	}
	if r.Symbol == mark.Unread {
		return
	}
	o.read++
	o.bits += b.Bits()
	if truth >= 0 && r.Symbol != truth {
		o.wrong++
	}
}

func (o *outcome) name(r trace.Result, sources int) {
	guilty := false
	for _, s := range r.Identified {
		if s.Copy < sources {
			guilty = true
		} else {
			o.innocents++
		}
	}
	if guilty {
		o.identified++
	}
}

// fragile are the kinds that trace is told are conventions, as package app does.
func fragile(kind string) bool {
	return slices.Contains([]string{"comma", "spelling", "number", "date", "abbreviation", "punctuation", "contraction"}, kind)
}

func (p *prepared) codes(copies int, rng *rand.Rand) [][]uint8 {
	out := make([][]uint8, copies)
	for i := range out {
		out[i] = codebook.Draw(p.biases, rng)
	}
	return out
}

func loadDocuments(b *testing.B, words int) []*prepared {
	b.Helper()
	names, err := filepath.Glob(filepath.Join(*documents, "*.txt"))
	if err != nil || len(names) == 0 {
		b.Fatalf("no texts in %s: give a folder of .txt files with -documents DIR", *documents)
	}
	var out []*prepared
	for _, name := range names {
		source, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		if w := text.Words(string(source)); words > 0 {
			if len(w) < words {
				continue
			}
			source = source[:w[words-1].End]
		}
		p, err := prepare(name, source)
		if err != nil {
			b.Fatal(err)
		}
		out = append(out, p)
	}
	return out
}

// BenchmarkSurvival prints, for each distortion and length of excerpt, how much
// of one copy's mark among 1,000 is covered, read, and read wrongly, and how
// often the copy is identified.
func BenchmarkSurvival(b *testing.B) {
	docs := loadDocuments(b, 0)
	header()
	for _, d := range Distortions() {
		if *distorted != "" && d.Name != *distorted {
			continue
		}
		for _, words := range []int{100, 200, 300, 500} {
			var o outcome
			for k := range *trials * len(docs) {
				if err := docs[k%len(docs)].trial(words, d, uint64(k), &o); err != nil {
					b.Fatal(err)
				}
			}
			o.print(d.Name, words)
		}
	}
}

// trial leaks one distorted excerpt of the first of 1,000 copies.
func (p *prepared) trial(words int, d Distortion, seed uint64, o *outcome) error {
	codes := p.codes(1000, rand.New(rand.NewPCG(seed, 99)))
	copied, err := p.copied(codes[0])
	if err != nil {
		return err
	}
	truth := make([]int, len(codes[0]))
	for i, s := range codes[0] {
		truth[i] = int(s)
	}
	return p.leaked(d.Apply(Excerpt(copied, words, seed), seed), codes, 1, truth, o)
}

// BenchmarkMixing prints how often two people who mix their copies of a
// document of 2,500 words among 200 are caught.
func BenchmarkMixing(b *testing.B) {
	docs := loadDocuments(b, 2500)
	if len(docs) == 0 {
		b.Fatalf("no text of 2,500 words in %s", *documents)
	}
	header()
	for _, unit := range []string{"paragraphs", "sentences"} {
		var o outcome
		for k := range 2 * *trials * len(docs) {
			if err := docs[k%len(docs)].mixing(unit, uint64(k), &o); err != nil {
				b.Fatal(err)
			}
		}
		o.print("two mixing "+unit, 2500)
	}
}

// mixing leaks a text that takes each unit from the first or the second copy.
func (p *prepared) mixing(unit string, seed uint64, o *outcome) error {
	rng := rand.New(rand.NewPCG(seed, 77))
	codes := p.codes(200, rng)
	from := units(p.view.Text, unit)
	who := make([]int, len(from)+1)
	for i := range who {
		who[i] = rng.IntN(2)
	}
	var single []mark.Site
	var word mark.Codeword
	truth := make([]int, len(p.sites))
	for i, s := range p.sites {
		for k, at := range s.Places {
			n, _ := slices.BinarySearch(from, at.Start+1)
			symbol := codes[who[n]][i]
			single = append(single, mark.Site{Kind: s.Kind, Places: []mark.Place{at}})
			word = append(word, symbol)
			if k > 0 && truth[i] != int(symbol) {
				symbol = 255
			}
			truth[i] = int(symbol)
		}
		if truth[i] == 255 {
			truth[i] = -1
		}
	}
	file, err := mark.Render(p.view, single, word)
	if err != nil {
		return err
	}
	v, err := format.Parse(p.name, file)
	if err != nil {
		return err
	}
	return p.leaked(v.Text, codes, 2, truth, o)
}

// units returns where the sentences or paragraphs of s start.
func units(s, unit string) []int {
	var starts []int
	last := 0
	for _, span := range text.Sentences(s) {
		paragraph := last == 0 || slices.Contains([]byte(s[last:span.Start]), '\n')
		if unit == "sentences" || paragraph {
			starts = append(starts, span.Start)
		}
		last = span.End
	}
	return starts
}

func header() {
	fmt.Printf("\n| %-33s | words | found | passages | covered | read | unread | wrong | bits | identified | innocents |\n|---|---|---|---|---|---|---|---|---|---|---|\n", "distortion")
}

func (o *outcome) print(name string, words int) {
	n := float64(o.leaks)
	percent := func(a, b int) float64 { return 100 * float64(a) / math.Max(1, float64(b)) }
	fmt.Printf("| %-33s | %5d | %3.0f %% | %5.2f | %5.1f | %5.1f | %4.1f %% | %5.2f %% | %5.1f | %5.1f %% | %d of %d |\n", name, words,
		percent(o.found, o.leaks), float64(o.passages)/n, float64(o.covered)/n, float64(o.read)/n, percent(o.covered-o.read, o.covered),
		percent(o.wrong, o.read), o.bits/n, percent(o.identified, o.leaks), o.innocents, o.leaks)
}
