package affair

import (
	"encoding/xml"
	"io"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"barium/internal/text"
	extract "barium/internal/watch/article"
)

func mustPress(t *testing.T) []Paper {
	t.Helper()
	w := map[string]string{}
	for _, p := range mustPassages(t) {
		w[p.Name] = Report()[p.Start:p.End]
	}
	list, err := Press(w)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func TestPressIsThirtyPapersWith240Articles(t *testing.T) {
	articles, reuse, seen := 0, 0, map[string]bool{}
	for _, p := range mustPress(t) {
		if n := len(p.Articles); n < 6 || n > 10 {
			t.Errorf("%s has %d articles", p.Name, n)
		}
		for i, a := range p.Articles {
			articles++
			if a.OfReport {
				reuse++
			}
			if path := p.Path(a); seen[path] || path == p.FeedPath() {
				t.Errorf("%s stands there twice", path)
			} else {
				seen[path] = true
			}
			if i > 0 && a.At.After(p.Articles[i-1].At) {
				t.Errorf("%s doesn't begin with the newest", p.Name)
			}
		}
	}
	if len(mustPress(t)) != 30 || articles != 240 || reuse != 4 {
		t.Errorf("%d articles, %d of the report, in %d papers", articles, reuse, len(mustPress(t)))
	}
}

// The same wording gives the same press, and another changes only what quotes it.
func TestPressIsTheSameEachTime(t *testing.T) {
	a, b := mustPress(t), mustPress(t)
	for i, p := range a {
		for k := range p.Articles {
			one, err := p.Page(p.Articles[k])
			if err != nil {
				t.Fatal(err)
			}
			two, err := b[i].Page(b[i].Articles[k])
			if err != nil || string(one) != string(two) {
				t.Fatalf("%s differs from itself, %v", p.Path(p.Articles[k]), err)
			}
		}
	}
}

func TestUnrelatedArticlesAreFinished(t *testing.T) {
	unfinished := regexp.MustCompile(`[{}|]|\s\s|\bone (metres|weeks|months|years|pupils|people)\b|\.\.|\b[Aa] [AEIOaeio]`)
	ours := map[string]bool{}
	for _, s := range text.Sentences(Report()) {
		ours[normal(Report()[s.Start:s.End])] = true
	}
	for _, p := range mustPress(t) {
		for _, a := range p.Articles {
			body := strings.Join(a.Text, "\n\n")
			if a.OfReport {
				continue
			}
			if n := len(strings.Fields(body)); n < 120 || n > 300 {
				t.Errorf("%s has %d words", p.Path(a), n)
			}
			if at := unfinished.FindString(a.Headline + " " + a.Author + " " + strings.Join(a.Text, " ")); at != "" {
				t.Errorf("%s has %q:\n%s", p.Path(a), at, body)
			}
			for _, s := range text.Sentences(body) {
				if ours[normal(body[s.Start:s.End])] {
					t.Errorf("%s shares a sentence with the report: %s", p.Path(a), body[s.Start:s.End])
				}
			}
		}
	}
}

func normal(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }

// The slips of the paper that copies must happen whatever copy was leaked.
func TestMisquotationsStandInTheReport(t *testing.T) {
	slips := 0
	for _, p := range mustPassages(t) {
		for _, e := range p.Misquoted {
			slips++
			if strings.Count(Report()[p.Start:p.End], e.Old) != 1 || e.Old == e.New {
				t.Errorf("%s: the slip in %q doesn't apply once", p.Name, e.Old)
			}
		}
	}
	for _, p := range mustPress(t) {
		for _, a := range p.Articles {
			if misquotes := strings.Contains(strings.Join(a.Text, " "), "replaced last spring"); misquotes != (p.Slug == "dunmouth-courier" || p.Slug == "coast-post") && a.OfReport {
				t.Errorf("%s misquotes: %v", p.Path(a), misquotes)
			}
		}
	}
	if slips == 0 {
		t.Error("nobody misquotes")
	}
}

// Each page is read as the watch reads it, by the kept extractor.
func TestPagesAreReadAsTheyWereWritten(t *testing.T) {
	layouts := map[string]int{}
	for _, p := range mustPress(t) {
		layouts[p.layout()] += len(p.Articles)
		for _, a := range p.Articles {
			page, err := p.Page(a)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := html.Parse(strings.NewReader(string(page))); err != nil {
				t.Fatalf("%s: %v", p.Path(a), err)
			}
			got, err := extract.Extract(page, "text/html; charset=utf-8", "http://127.0.0.1"+p.Path(a))
			if err != nil {
				t.Fatalf("%s: %v", p.Path(a), err)
			}
			if got.Title != a.Headline || got.Author != a.Author || got.Outlet != p.Name || !got.Published.Time.Equal(a.At) || got.Whole {
				t.Errorf("%s (%s): title %q by %q in %q at %v, whole %v", p.Path(a), p.layout(), got.Title, got.Author, got.Outlet, got.Published.Time, got.Whole)
			}
			// The extractor may keep a line of what stands round the article.
			want := strings.Join(a.Text, "\n\n")
			if rest, ok := strings.CutPrefix(got.Text, want); !ok || want != "" && len(strings.Fields(rest)) > 15 {
				t.Errorf("%s (%s): read\n%s\nwritten\n%s", p.Path(a), p.layout(), got.Text, want)
			}
		}
	}
	if len(layouts) != 3 {
		t.Errorf("pages by layout: %v, want three layouts", layouts)
	}
}

func TestFeedsListEveryArticle(t *testing.T) {
	kinds := map[bool]int{}
	for _, p := range mustPress(t) {
		kinds[p.Atom()]++
		feed, err := p.Feed("http://127.0.0.1:1")
		if err != nil {
			t.Fatal(err)
		}
		d := xml.NewDecoder(strings.NewReader(string(feed)))
		for {
			if _, err := d.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Fatalf("%s: %v", p.Name, err)
			}
		}
		for _, a := range p.Articles {
			if !strings.Contains(string(feed), "http://127.0.0.1:1"+p.Path(a)) {
				t.Errorf("the feed of %s doesn't list %s", p.Name, a.Headline)
			}
		}
	}
	if kinds[true] < 8 || kinds[false] < 8 {
		t.Errorf("feeds by kind: %v, want some of both", kinds)
	}
}

func TestPatternsThatCannotBeWritten(t *testing.T) {
	w := writer{rnd: rand.New(rand.NewPCG(1, 1)), said: map[string]string{"town": "Marlbeck"}}
	for _, pattern := range []string{"{nothing}", "{n 5 2}", "{n 5}", "{gross 1 2}", "left {open"} {
		if got, err := w.write(pattern); err == nil {
			t.Errorf("%s was written as %q", pattern, got)
		}
	}
	if got, err := w.write("In {Town}"); err != nil || got != "In Marlbeck" {
		t.Errorf("got %q, %v", got, err)
	}
}
