package article

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"barium/internal/watch"
)

func sentences(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "<p>The harbour office, which had kept silent for %d days, said that the dredger would be back by autumn, and that nobody had been told otherwise.</p>\n", i+3)
	}
	return b.String()
}

func page(head, body string) []byte {
	return []byte("<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>")
}

func TestExtract(t *testing.T) {
	raw := page(`<title>Dredger lost | The Tideway Post</title><meta property="og:site_name" content="The Tideway Post"><meta name="author" content="Ida Rhys">`,
		`<nav><a href="/">Front page</a></nav><aside>Ten best ropes</aside><article><h1>Dredger lost</h1><p class="byline">By Ida Rhys</p>
<figure><img src="x.jpg"><figcaption>The Halcyon in June. Photo: A. Bell</figcaption></figure>`+sentences(3)+`
<p><a href="/other">Why the ferry company moved its berth</a></p><p>Read more: the long winter of the pilots</p><h2>What the pilots say</h2>`+sentences(2)+`
<blockquote>Nobody asked us, and nobody will.</blockquote><p>Advertisement</p></article><footer>All rights reserved</footer>`)
	a, err := Extract(raw, "text/html", "https://tideway.example/news/dredger?utm_source=x")
	if err != nil {
		t.Fatal(err)
	}
	if a.Title != "Dredger lost" || a.Author != "Ida Rhys" || a.Outlet != "The Tideway Post" || a.Whole {
		t.Errorf("%+v", a)
	}
	if a.Language != "en" {
		t.Errorf("language %q, guessed from the words", a.Language)
	}
	for _, want := range []string{"for 5 days", "What the pilots say", "Nobody asked us"} {
		if !strings.Contains(a.Text, want) {
			t.Errorf("%q is missing", want)
		}
	}
	for _, foreign := range []string{"Front page", "ropes", "Halcyon", "berth", "Read more", "Advertisement", "rights reserved"} {
		if strings.Contains(a.Text, foreign) {
			t.Errorf("%q is the page's, not the article's", foreign)
		}
	}
}

func TestPagesWithoutAnArticle(t *testing.T) {
	a, err := Extract(page("<title>Notice</title>", "<div>The berth is closed.</div>"), "", "")
	if err != nil || !a.Whole && a.Text == "" || !strings.Contains(a.Text, "The berth is closed.") {
		t.Errorf("%+v, %v", a, err)
	}
	for _, empty := range []string{"", "<html><script>render()</script></html>", "<p> </p>"} {
		if _, err := Extract([]byte(empty), "text/html", ""); !errors.Is(err, ErrEmpty) {
			t.Errorf("%q: %v", empty, err)
		}
	}
}

func TestAuthor(t *testing.T) {
	for in, want := range map[string]string{"By Ida Rhys": "Ida Rhys", "Ida Rhys, ": "Ida Rhys", "by Ida Rhys - 2031-04-05": "Ida Rhys", "Ida RhysApril 5, 2031": "Ida Rhys",
		"Byron Hale": "Byron Hale", "By": "", "": ""} {
		if got := author(in); got != want {
			t.Errorf("author(%q) = %q, want %q", in, got, want)
		}
	}
}

// The body stands in the linked data of a page that scripts build.
func TestLinkedBody(t *testing.T) {
	body := strings.Repeat("The berth at Quay 3 is closed until the dredger is back. ", 8)
	a, err := Extract(page(`<script type="application/ld+json">[{"@type":"NewsArticle","articleBody":"`+body+`"}]</script>`, `<div id="app">Loading, please wait</div>`), "text/html", "")
	if err != nil || a.Text != strings.TrimSpace(body) || a.Whole {
		t.Errorf("%+v, %v", a, err)
	}
}

func TestPlain(t *testing.T) {
	a, err := Plain([]byte("Der F\xe4hrmann wei\xdf es nicht."), "text/plain; charset=iso-8859-1")
	if err != nil || a.Text != "Der Fährmann weiß es nicht." {
		t.Errorf("%+v, %v", a, err)
	}
	if _, err := Plain([]byte("\x00\x01\x02"), "text/plain"); err == nil {
		t.Error("a binary file is text")
	}
}

func TestForgottenEndTags(t *testing.T) {
	for _, tag := range []string{"time", "aside", "figure", "nav", "button"} {
		a, err := Extract(page("", "<p>Front page</p><"+tag+">"+sentences(5)), "text/html", "")
		if err != nil || strings.Count(a.Text, "harbour office") != 5 {
			t.Errorf("%s without its end: %d bytes, %v", tag, len(a.Text), err)
		}
	}
}

// A page that is deeper than any parser follows still gives its words.
func TestTooDeep(t *testing.T) {
	a, err := Extract([]byte(strings.Repeat("<div>", 5000)+"The berth is closed until further notice."), "text/html", "")
	if err != nil || !strings.Contains(a.Text, "The berth is closed") || !a.Whole {
		t.Errorf("%+v, %v", a, err)
	}
}

func TestEncodings(t *testing.T) {
	for name, c := range map[string]struct{ media, head, body string }{
		"header":  {"text/html; charset=windows-1252", "", "<p>Der F\xe4hrmann wei\xdf es nicht.</p>"},
		"meta":    {"text/html", `<meta charset="iso-8859-1">`, "<p>Der F\xe4hrmann wei\xdf es nicht.</p>"},
		"utf-8":   {"text/html; charset=utf-8", "", "<p>Der Fährmann weiß es nicht.</p>"},
		"unknown": {"text/html; charset=martian", "", "<p>Der Fährmann weiß es nicht.</p>"},
	} {
		a, err := Extract(page(c.head, c.body), c.media, "")
		if err != nil || a.Text != "Der Fährmann weiß es nicht." {
			t.Errorf("%s: %q, %v", name, a.Text, err)
		}
	}
}

func TestPublished(t *testing.T) {
	for head, want := range map[string]struct {
		at    string
		basis watch.Basis
	}{
		`<meta property="article:published_time" content="2031-04-05T08:30:00+02:00">`:                                                                                                       {"2031-04-05T06:30:00Z", watch.Stated},
		`<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","datePublished":"2031-04-05T06:30:00Z"}]}</script><meta name="date" content="2030-01-01">`: {"2031-04-05T06:30:00Z", watch.Stated},
		`<meta name="date" content="2031-04-05 06:30">`:                                                                        {"2031-04-05T06:30:00Z", watch.Local},
		`<meta itemprop="datePublished" content="2031-04-05">`:                                                                 {"2031-04-05T12:00:00Z", watch.Day},
		"<script type=\"application/ld+json\">{\"headline\": \"a\nb\", \"datePublished\" : \"5 Apr 2031 06:30 GMT\"}</script>": {"2031-04-05T06:30:00Z", watch.Stated},
		`</head><body><time>April 5, 2031</time>`:                                                                              {"2031-04-05T12:00:00Z", watch.Day},
		`</head><body><span itemprop="datePublished">Sat 6:30 AM, Apr 5, 2031</span>`:                                          {"2031-04-05T06:30:00Z", watch.Local},
		`</head><body><time datetime="Sat Apr 05 2031 06:30:00 GMT+0000">`:                                                     {"2031-04-05T06:30:00Z", watch.Stated},
		`<meta name="date" content="soon">`:                                                                                    {"2031-04-07T12:00:00Z", watch.Day}, // the address
		`<script type="application/ld+json">{"datePublished": 7}</script><meta name="date" content="0001-01-01T00:00:00Z">`:    {"2031-04-07T12:00:00Z", watch.Day},
		`<script type="application/ld+json">not json</script><meta name="pubdate" content="Sat, 05 Apr 2031 06:30:00 GMT">`:    {"2031-04-05T06:30:00Z", watch.Stated},
	} {
		a, err := Extract(page(head, sentences(4)), "text/html", "https://tideway.example/2031/04/07/dredger")
		if err != nil || a.Published.Time.Format(time.RFC3339) != want.at || a.Published.Basis != want.basis {
			t.Errorf("%s: %+v, %v", head, a.Published, err)
		}
	}
	for path, want := range map[string]string{"/2031/04/05/x": "2031-04-05", "/news/20310405-x": "2031-04-05", "/2031/apr/05/x": "2031-04-05", "/2031/13/05/": "", "/id/120310405": "", "/2031/02/30/": ""} {
		got := ""
		if w := dateInPath(path); !w.IsZero() {
			got = w.Time.Format("2006-01-02")
		}
		if got != want {
			t.Errorf("%s: %q, want %q", path, got, want)
		}
	}
}

func TestLanguage(t *testing.T) {
	for want, s := range map[string]string{
		"de": "Der Hafenmeister hat nicht gesagt, dass die Schiffe auf der Reede liegen, und das ist auch nach der Anhörung so geblieben, die mit den Lotsen im Rathaus stattfand.",
		"fr": "Le capitaine du port n'a pas dit que les navires sont dans la rade, et les pilotes qui ont été entendus pour cette affaire ne l'ont pas dit non plus avec plus de clarté.",
		"es": "El capitán del puerto no dijo que los barcos están en la rada, pero los prácticos que fueron oídos por la comisión lo han dicho también con más claridad entre ellos.",
		"ru": "Начальник порта не сказал, что суда стоят на рейде.", "ja": "港長は船が停泊していることを言わなかった。", "zh": "港长没有说船只停泊在锚地。", "": "Halcyon Brenmouth Ellery 1931",
	} {
		if got := guessLanguage(s); got != want {
			t.Errorf("%q is said to be %q", s, got)
		}
	}
	for says, want := range map[string]string{"en_GB": "en-GB", "": "", "xx-invalid-!!": "", "DE": "de"} {
		if got := NormalLanguage(says); got != want {
			t.Errorf("NormalLanguage(%q) = %q, want %q", says, got, want)
		}
	}
}

func FuzzExtract(f *testing.F) {
	f.Add(page(`<title>a</title><script type="application/ld+json">{"datePublished":"2031-04-05"}</script>`, sentences(5)), "text/html")
	f.Add([]byte("<table><td><p><li><pre>x<br><br>y<a href=//[::1>z"), "text/html; charset=utf-16")
	f.Add([]byte("\xff\xfe<\x00p\x00>\x00a\x00"), "")
	f.Add([]byte("<svg><template><frameset><p>tide</select></form>"), "text/html; charset=gbk")
	f.Fuzz(func(t *testing.T, raw []byte, media string) {
		a, err := Extract(raw, media, "https://tideway.example/a")
		if err != nil {
			return
		}
		if strings.TrimSpace(a.Text) == "" || !utf8.ValidString(a.Text) {
			t.Fatalf("text %q without an error", a.Text)
		}
	})
}

func FuzzParseTime(f *testing.F) {
	for _, s := range []string{"2031-04-05T06:07:08Z", "Sat, 05 Apr 2031 06:30:00 GMT", "2031-04-05", "April 5, 2031", "05 Apr 2031 06:07:08 -0130", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if w := ParseTime(s); !w.IsZero() && (w.Earliest.After(w.Time) || w.Time.After(w.Latest)) {
			t.Fatalf("%q: %+v", s, w)
		}
	})
}
