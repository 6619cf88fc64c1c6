package article

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	readability "codeberg.org/readeck/go-readability/v2"

	"barium/internal/watch"
)

var newsDir = flag.String("news", "../../../../shared/data/news", "folder with ground-truth.json and html/ of the article extraction benchmark")

var token = regexp.MustCompile(`[\p{L}\p{N}_]+`)

// shingles counts a text's runs of four tokens, as the benchmark's evaluate.py does;
// a shorter text is one run.
func shingles(s string) map[string]int {
	t, m := token.FindAllString(s, -1), map[string]int{}
	for i := range max(1, len(t)-3) {
		if run := t[min(i, len(t)):min(i+4, len(t))]; len(run) > 0 {
			m[strings.Join(run, " ")]++
		}
	}
	return m
}

// matching returns true and false positives and false negatives, each as a share
// of their sum, so that a long text weighs no more than a short one.
func matching(truth, got string) (tp, fp, fn float64) {
	t, g := shingles(truth), shingles(got)
	for k, n := range t {
		tp += float64(min(n, g[k]))
		fn += float64(max(0, n-g[k]))
	}
	for k, n := range g {
		fp += float64(max(0, n-t[k]))
	}
	if sum := tp + fp + fn; sum > 0 {
		tp, fp, fn = tp/sum, fp/sum, fn/sum
	}
	return tp, fp, fn
}

// share is precision or recall of one page: its hits against its misses.
func share(tp, miss, otherMiss float64) float64 {
	switch {
	case miss == 0 && otherMiss == 0:
		return 1
	case tp == 0 && miss == 0:
		return 0
	}
	return tp / (tp + miss)
}

type newsPage struct {
	id, url, body string
	html          []byte
}

func news(b *testing.B) []newsPage {
	b.Helper()
	raw, err := os.ReadFile(filepath.Join(*newsDir, "ground-truth.json"))
	if err != nil {
		b.Skipf("%v: give the benchmark's folder with -news", err)
	}
	var truth map[string]struct{ URL, ArticleBody string }
	if err := json.Unmarshal(raw, &truth); err != nil {
		b.Fatal(err)
	}
	var list []newsPage
	for id, t := range truth {
		f, err := os.Open(filepath.Join(*newsDir, "html", id+".html.gz"))
		if err != nil {
			b.Fatal(err)
		}
		z, err := gzip.NewReader(f)
		if err != nil {
			b.Fatal(err)
		}
		page, err := io.ReadAll(z)
		f.Close()
		if err != nil {
			b.Fatal(err)
		}
		list = append(list, newsPage{id, t.URL, t.ArticleBody, page})
	}
	slices.SortFunc(list, func(a, b newsPage) int { return strings.Compare(a.id, b.id) })
	return list
}

// outcome is one page's share of true and false positives and false negatives.
type outcome struct {
	tp, fp, fn float64
	url        string
}

func (o outcome) precision() float64 { return share(o.tp, o.fp, o.fn) }
func (o outcome) recall() float64    { return share(o.tp, o.fn, o.fp) }

// means are the benchmark's figures over a set of pages: F1 is that of the means.
func means(list []outcome) (p, r, f1 float64) {
	np, nr := 0, 0
	for _, o := range list {
		if o.tp+o.fp > 0 {
			p, np = p+o.precision(), np+1
		}
		if o.tp+o.fn > 0 {
			r, nr = r+o.recall(), nr+1
		}
	}
	p, r = p/float64(max(np, 1)), r/float64(max(nr, 1))
	return p, r, 2 * p * r / max(p+r, 1e-12)
}

// spread is 1.96 standard deviations of F1 over draws of as many pages with
// replacement, as the benchmark prints it.
func spread(list []outcome) float64 {
	rnd := rand.New(rand.NewPCG(1, 1))
	var sum, squares float64
	const draws = 1000
	for range draws {
		drawn := make([]outcome, len(list))
		for i := range drawn {
			drawn[i] = list[rnd.IntN(len(list))]
		}
		_, _, f := means(drawn)
		sum, squares = sum+f, squares+f*f
	}
	mean := sum / draws
	return 1.96 * math.Sqrt(max(0, squares/draws-mean*mean))
}

func everything(p newsPage) string {
	doc, err := parse(p.html, "text/html; charset=utf-8")
	if err != nil {
		return ""
	}
	return text(blocks(doc))
}

func untrimmed(p newsPage) string {
	at, _ := url.Parse(p.url)
	found, err := readability.FromReader(bytes.NewReader(p.html), at)
	if err != nil {
		return ""
	}
	var b strings.Builder
	_ = found.RenderText(&b) // leaves it empty where nothing was found
	return b.String()
}

func ours(p newsPage) string {
	a, _ := Extract(p.html, "text/html; charset=utf-8", p.url)
	return a.Text
}

// BenchmarkNews measures the article body on real pages, by the article
// extraction benchmark's own evaluation:
//
//	go test -run '^$' -bench News -benchtime 1x ./internal/watch/article -news FOLDER
func BenchmarkNews(b *testing.B) {
	pages := news(b)
	for b.Loop() {
		fmt.Printf("\n%d pages%25s %9s %7s %15s %12s\n", len(pages), "", "precision", "recall", "F1", "ms a page")
		var list []outcome
		for _, c := range []struct {
			name    string
			extract func(newsPage) string
		}{{"all text of the page", everything}, {"go-readability alone", untrimmed}, {"go-readability, trimmed", ours}} {
			list = list[:0]
			began := time.Now()
			for _, page := range pages {
				tp, fp, fn := matching(page.body, c.extract(page))
				list = append(list, outcome{tp, fp, fn, page.url})
			}
			each := float64(time.Since(began).Microseconds()) / 1000 / float64(len(pages))
			p, r, f := means(list)
			fmt.Printf("%-33s %9.3f %7.3f %7.3f ± %.3f %12.1f\n", c.name, p, r, f, spread(list), each)
		}
		printFields(pages)
		slices.SortFunc(list, func(a, b outcome) int {
			return cmp.Compare(min(a.precision(), a.recall()), min(b.precision(), b.recall()))
		})
		for _, o := range list[:min(12, len(list))] {
			fmt.Printf("  precision %.2f  recall %.2f  %s\n", o.precision(), o.recall(), o.url)
		}
	}
}

func printFields(pages []newsPage) {
	dated, stated, titled, authored, outlets, languages := 0, 0, 0, 0, 0, 0
	for _, page := range pages {
		a, _ := Extract(page.html, "text/html; charset=utf-8", page.url)
		dated += count(!a.Published.IsZero())
		stated += count(a.Published.Basis == watch.Stated)
		titled += count(a.Title != "")
		authored += count(a.Author != "")
		outlets += count(a.Outlet != "")
		languages += count(a.Language != "")
	}
	fmt.Printf("with a title %d, author %d, outlet %d, language %d, date %d (of these with time and zone %d)\n", titled, authored, outlets, languages, dated, stated)
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// The measure's own arithmetic, on cases small enough for a pencil.
func TestMatching(t *testing.T) {
	for _, c := range []struct {
		truth, got string
		p, r       float64
	}{
		{"a b c d e", "a b c d e", 1, 1},
		{"a b c d e", "a b c d", 1, .5},
		{"a b c d", "a b c d e f", 1. / 3, 1},
		{"a b", "a b", 1, 1},
		{"a b c d", "", 0, 0},
		{"a b c d", "w x y z", 0, 0},
	} {
		tp, fp, fn := matching(c.truth, c.got)
		if p, r := share(tp, fp, fn), share(tp, fn, fp); p != c.p || r != c.r {
			t.Errorf("%q against %q: %v %v, want %v %v", c.got, c.truth, p, r, c.p, c.r)
		}
	}
}
