package collect

import (
	"errors"
	"flag"
	"strings"
	"testing"
	"time"

	"barium/internal/watch/article"
)

var thorough = flag.Bool("thorough", false, "hostile feeds as large as they may be")

// Small files that are expensive to read. Each must be over soon, and none may end
// the program: a stack that overflows can't be caught.
func TestHostile(t *testing.T) {
	const rss, atom, jsonFeed = `<rss version="2.0"><channel>`, `<feed xmlns="http://www.w3.org/2005/Atom"><entry>`, `{"version":"https://jsonfeed.org/version/1","items":`
	many := feedTags - 10
	if !*thorough {
		many /= 8
	}
	for name, body := range map[string]string{
		"nested elements":   rss + strings.Repeat("<a>", many),
		"nested extensions": rss + "<item>" + strings.Repeat("<x:a>", many),
		"too many":          rss + "<item>" + strings.Repeat("<x:a>", 3_000_000),
		"nested content":    atom + `<content type="xhtml">` + strings.Repeat("<div>", many),
		"items":             rss + strings.Repeat("<item/>", many),
		"attributes":        `<rss version="2.0" ` + strings.Repeat("a='b' ", 100_000) + ">",
		"arrays":            jsonFeed + strings.Repeat("[", 1_000_000),
		"objects":           jsonFeed + `[{"id":"1","_x":` + strings.Repeat(`{"a":`, 200_000),
		"sections":          rss + "<item><description>" + strings.Repeat("<![CDATA[x]]>", many),
	} {
		began := time.Now()
		if _, err := parseFeed([]byte(body)); !errors.Is(err, ErrFeed) {
			t.Errorf("feed, %s: %v", name, err)
		}
		if took := time.Since(began); took > 30*time.Second {
			t.Errorf("feed, %s: %v", name, took)
		}
	}
	for name, body := range map[string]string{
		"nested entries": "<urlset>" + strings.Repeat("<url>", 200_000),
		"nested fields":  "<urlset><url>" + strings.Repeat("<loc>", 200_000),
		"nested others":  "<urlset>" + strings.Repeat("<a>", 200_000),
	} {
		if _, err := parseSitemap([]byte(body)); !errors.Is(err, ErrSitemap) {
			t.Errorf("site map, %s: %v", name, err)
		}
	}
	for name, body := range map[string]string{
		"linked data": `<script type="application/ld+json">` + strings.Repeat("[", 500_000) + "</script><p>tide",
		"divisions":   strings.Repeat("<div>", 100_000) + "tide",
		"emphasis":    strings.Repeat("<b>", 50_000) + "<p>tide",
		"cells":       strings.Repeat("<table><tr><td>tide ", 1_500),
		"paragraphs":  strings.Repeat("<p>The tide, as ever, was late.", 10_000),
	} {
		began := time.Now()
		if a, err := article.Extract([]byte(body), "text/html", ""); err != nil || !strings.Contains(a.Text, "tide") {
			t.Errorf("page, %s: %d bytes of text, %v", name, len(a.Text), err)
		}
		if took := time.Since(began); took > 30*time.Second {
			t.Errorf("page, %s: %v", name, took)
		}
	}
}
