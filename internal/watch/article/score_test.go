package article

import (
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
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

// BenchmarkNews measures the article body on real pages:
//
//	go test -run '^$' -bench News -benchtime 1x ./internal/watch/article -news FOLDER
func BenchmarkNews(b *testing.B) {
	pages := news(b)
	for b.Loop() {
		var p, r float64
		np, nr, dated, titled, authored := 0, 0, 0, 0, 0
		type miss struct {
			p, r float64
			url  string
		}
		var worst []miss
		began := time.Now()
		for _, page := range pages {
			a, _ := Extract(page.html, "text/html; charset=utf-8", page.url)
			tp, fp, fn := matching(page.body, a.Text)
			prec, rec := share(tp, fp, fn), share(tp, fn, fp)
			if tp+fp > 0 {
				p, np = p+prec, np+1
			}
			if tp+fn > 0 {
				r, nr = r+rec, nr+1
			}
			worst = append(worst, miss{prec, rec, page.url})
			dated += count(!a.Published.IsZero())
			titled += count(a.Title != "")
			authored += count(a.Author != "")
		}
		p, r = p/float64(np), r/float64(nr)
		fmt.Printf("\n%d pages: precision %.3f  recall %.3f  F1 %.3f  (%.1f ms a page)\n", len(pages), p, r, 2*p*r/(p+r), float64(time.Since(began).Milliseconds())/float64(len(pages)))
		fmt.Printf("with a date %d, a title %d, an author %d\n", dated, titled, authored)
		slices.SortFunc(worst, func(a, b miss) int { return int(1e6 * (min(a.p, a.r) - min(b.p, b.r))) })
		for _, m := range worst[:min(12, len(worst))] {
			fmt.Printf("  precision %.2f  recall %.2f  %s\n", m.p, m.r, m.url)
		}
	}
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
