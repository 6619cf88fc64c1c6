package match

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"barium/internal/text"
)

var data = flag.String("data", "../../../shared/data", "folder with documents, news and reuse that the benchmarks read")

// lines reads a file of one sentence a line.
func lines(b *testing.B, path ...string) []string {
	b.Helper()
	source, err := os.ReadFile(filepath.Join(append([]string{*data}, path...)...))
	if err != nil {
		b.Fatalf("%v: give the folder with -data DIR", err)
	}
	return strings.Split(strings.TrimSuffix(string(source), "\n"), "\n")
}

// newsArticles are the bodies of real news pages.
func newsArticles(b *testing.B) []string {
	b.Helper()
	source, err := os.ReadFile(filepath.Join(*data, "news", "ground-truth.json"))
	if err != nil {
		b.Fatalf("%v: give the folder with -data DIR", err)
	}
	pages := map[string]struct{ ArticleBody string }{}
	if err := json.Unmarshal(source, &pages); err != nil {
		b.Fatal(err)
	}
	var out []string
	for _, p := range pages {
		if len(p.ArticleBody) > 1000 {
			out = append(out, p.ArticleBody)
		}
	}
	slices.Sort(out)
	return out
}

// addresses are the protected documents.
func addresses(b *testing.B) []Document {
	b.Helper()
	names, err := filepath.Glob(filepath.Join(*data, "documents", "*.txt"))
	if err != nil || len(names) == 0 {
		b.Fatalf("no texts in %s/documents: give the folder with -data DIR", *data)
	}
	var docs []Document
	for _, name := range names {
		source, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		docs = append(docs, Document{ID: filepath.Base(name), Text: string(source)})
	}
	return docs
}

// pairs are sentences and what people made of them, and neighbours of the
// former that were not told again.
type pairs struct{ before, after, neighbours []string }

func readPairs(b *testing.B) pairs {
	var p pairs
	labels, first, second := lines(b, "reuse", "pan-train.labels"), lines(b, "reuse", "pan-train_s1.txt"), lines(b, "reuse", "pan-train_s2.txt")
	for i, l := range labels {
		if l == "1" {
			p.before, p.after = append(p.before, first[i]), append(p.after, second[i])
		} else {
			p.neighbours = append(p.neighbours, first[i])
		}
	}
	return p
}

// A planting is a set of documents, and articles in which passages of them were
// planted.
type planting struct {
	docs     []Document
	articles []Document
	cases    []reused
}

// plant puts a passage between two paragraphs of an article, or two sentences.
func (p *planting) plant(rng *rand.Rand, host, passage, source string, from text.Span) {
	cuts := text.Sentences(host)
	cut := cuts[1+rng.IntN(len(cuts)-2)].Start
	id := fmt.Sprint("article", len(p.articles))
	p.articles = append(p.articles, Document{ID: id, Text: host[:cut] + passage + " " + host[cut:]})
	p.cases = append(p.cases, reused{id, source, text.Span{Start: cut, End: cut + len(passage)}, from})
}

// plantedAddresses plants passages of 3 to 8 sentences, rewritten to a degree.
func plantedAddresses(b *testing.B, d degree, n int) planting {
	rng := rand.New(rand.NewPCG(7, 7))
	people := readPairs(b)
	w := newRewriter(rng, people.before, people.after)
	p, hosts := planting{docs: addresses(b)}, newsArticles(b)
	for i := range n {
		doc := p.docs[rng.IntN(len(p.docs))]
		s := text.Sentences(doc.Text)
		count := 3 + rng.IntN(6)
		first := rng.IntN(len(s) - count)
		from := text.Span{Start: s[first].Start, End: s[first+count-1].End}
		p.plant(rng, hosts[i%len(hosts)], w.rewrite(doc.Text[from.Start:from.End], d), doc.ID, from)
	}
	return p
}

// plantedPairs protects documents of real sentences, and plants what people made
// of so many of them that follow on each other.
func plantedPairs(b *testing.B, sentences, n int) planting {
	rng := rand.New(rand.NewPCG(7, 7))
	people, hosts := readPairs(b), newsArticles(b)
	var p planting
	for i := range n {
		var doc strings.Builder
		var after []string
		var from text.Span
		for k := range 20 {
			sentence := people.neighbours[(20*i+k)%len(people.neighbours)]
			if k >= 8 && k < 8+sentences {
				at := (i*sentences + k - 8) % len(people.before)
				sentence = people.before[at]
				after = append(after, people.after[at])
				if k == 8 {
					from.Start = doc.Len()
				}
				from.End = doc.Len() + len(sentence)
			}
			doc.WriteString(sentence + "\n\n")
		}
		d := Document{ID: fmt.Sprint("document", i), Text: doc.String()}
		p.docs = append(p.docs, d)
		p.plant(rng, hosts[i%len(hosts)], strings.Join(after, " "), d.ID, from)
	}
	return p
}

var among = flag.Int("among", 0, "generated documents that are protected beside those of BenchmarkPlanted")

// index protects the documents of a planting, among others.
func (p planting) index(b *testing.B) *Index {
	if *among == 0 {
		return NewIndex(p.docs)
	}
	taught, _ := source(b)
	g := generated{newBabbler(taught), 500, new(atomic.Int64)}
	x := generatedIndex(b, g, *among)
	x.library = both{libraryOf(p.docs), g}
	if err := x.Add(p.docs...); err != nil {
		b.Fatal(err)
	}
	return x
}

// both is one library after another.
type both [2]Library

func (l both) Document(id string) (Document, error) {
	d, err := l[0].Document(id)
	if errors.Is(err, ErrGone) {
		return l[1].Document(id)
	}
	return d, err
}

// detections searches the articles of a planting.
func (p planting) detections(b *testing.B) []reused {
	x := p.index(b)
	var out []reused
	for _, a := range p.articles {
		found, err := x.Find(Query{Text: a.Text})
		if err != nil {
			b.Fatal(err)
		}
		for _, m := range found {
			for _, q := range m.Passages {
				out = append(out, reused{a.ID, m.ID, q.Leak, q.Doc})
			}
		}
	}
	return out
}

// lexical is the baseline: stretches of which every word stands in a shared
// sequence of five words, joined where at most four words lie between.
func (p planting) lexical() []reused {
	type at struct{ doc, word int }
	grams := map[string]at{}
	docWords := make([][]text.Word, len(p.docs))
	for d := range p.docs {
		docWords[d] = text.Words(p.docs[d].Text)
		for i := 4; i < len(docWords[d]); i++ {
			grams[five(docWords[d], i)] = at{d, i}
		}
	}
	var out []reused
	for _, a := range p.articles {
		words := text.Words(a.Text)
		last := at{-1, 0}
		for i := 4; i < len(words); i++ {
			g, ok := grams[five(words, i)]
			if !ok {
				continue
			}
			there := text.Span{Start: words[i-4].Start, End: words[i].End}
			from := text.Span{Start: docWords[g.doc][g.word-4].Start, End: docWords[g.doc][g.word].End}
			if gap := g.word - last.word; g.doc == last.doc && gap >= 0 && gap <= 9 && out[len(out)-1].suspicious == a.ID {
				out[len(out)-1].there.End, out[len(out)-1].from.End = there.End, from.End
			} else {
				out = append(out, reused{a.ID, p.docs[g.doc].ID, there, from})
			}
			last = g
		}
	}
	return out
}

func five(words []text.Word, i int) string {
	var b strings.Builder
	for _, w := range words[i-4 : i+1] {
		b.WriteString(w.Norm + " ")
	}
	return b.String()
}

// BenchmarkPlanted prints how well passages are found that were planted in real
// news, by how strongly they were rewritten, beside the lexical baseline.
func BenchmarkPlanted(b *testing.B) {
	const n = 300
	fmt.Printf("\n%-30s %8s %9s %11s %8s   %s\n", "rewriting", "recall", "precision", "granularity", "plagdet", "lexical baseline: recall, precision, granularity, plagdet")
	for _, d := range degrees {
		row(b, d.name, plantedAddresses(b, d, n))
	}
	row(b, "human paraphrase, 5 sentences", plantedPairs(b, 5, n))
	row(b, "human paraphrase, 1 sentence", plantedPairs(b, 1, n))
}

func row(b *testing.B, name string, p planting) {
	m, l := measure(p.cases, p.detections(b)), measure(p.cases, p.lexical())
	fmt.Printf("%-30s %8.3f %9.3f %11.3f %8.3f   %8.3f %6.3f %6.3f %6.3f\n", name, m.recall, m.precision, m.granularity, m.score, l.recall, l.precision, l.granularity, l.score)
}
