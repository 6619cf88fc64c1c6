package collect

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"net/url"
	"strings"
	"testing"

	"barium/internal/watch"
)

// What a stranger serves may be anything: the parsers must come to an end without
// panic, and what they give must be usable.

func FuzzFeed(f *testing.F) {
	f.Add([]byte(strings.ReplaceAll(rss(2), "SITE", "https://tideway.example")))
	f.Add([]byte(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">T</div></title><link href="/x"/><updated>2031-04-05</updated></entry></feed>`))
	f.Add([]byte(`{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","url":"x","content_text":"tide","date_published":"2031"}, null]}`))
	f.Add([]byte(`<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><item><title>a</title><link>//[</link></item></rdf:RDF>`))
	f.Add([]byte(`<!DOCTYPE r [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;">]><rss version="2.0"><channel><title>&b;&b;</title><item/></channel></rss>`))
	base, err := url.Parse("https://tideway.example/feed")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		feed, err := parseFeed(body)
		if err != nil {
			if !errors.Is(err, ErrFeed) {
				t.Fatal(err)
			}
			return
		}
		for _, it := range feed.Items {
			if it == nil {
				continue
			}
			if w := entryTime(it); !w.IsZero() && w.Earliest.After(w.Latest) {
				t.Fatalf("%+v", w)
			}
			_ = watch.Key(entryLink(it, base))
		}
	})
}

func FuzzSitemap(f *testing.F) {
	f.Add([]byte(`<sitemapindex><sitemap><loc>https://tideway.example/a.xml</loc><lastmod>2031-04-05</lastmod></sitemap></sitemapindex>`))
	f.Add([]byte(`<?xml version="1.0" encoding="ISO-8859-1"?><urlset xmlns:n="x"><url><loc> /a </loc><n:news><n:title>` + "\xe4" + `</n:title></n:news></url><url>`))
	f.Add([]byte(packed(`<urlset><url><loc>https://tideway.example/a</loc></url></urlset>`)))
	f.Add([]byte(`<urlset>` + strings.Repeat("<url><loc>a</loc>", 50)))
	f.Fuzz(func(t *testing.T, body []byte) {
		m, err := parseSitemap(body)
		if err != nil && !errors.Is(err, ErrSitemap) {
			t.Fatal(err)
		}
		if n := len(m.pages) + len(m.maps); n > mapLength {
			t.Fatalf("%d entries", n)
		}
		latestFirst(m.pages)
	})
}

func FuzzLines(f *testing.F) {
	f.Add([]byte("{\"id\":\"a\",\"text\":\"tide\"}\n\nnot json\n{\"text\":7}\n{\"id\":"))
	f.Add([]byte(strings.Repeat("x", 70_000) + "\n{\"text\":\"after a long line\"}"))
	f.Fuzz(func(t *testing.T, in []byte) {
		b, total := bufio.NewReaderSize(bytes.NewReader(in), 16), 0
		for {
			line, n, err := cutLine(b)
			if total += n; err == nil || err == io.EOF && n > 0 {
				if l, err := parseLine(line); err == nil && strings.TrimSpace(l.Text) == "" {
					t.Fatal("a line without text")
				}
			}
			if err == io.EOF {
				break
			}
		}
		if total != len(in) {
			t.Fatalf("read %d of %d bytes", total, len(in))
		}
	})
}
