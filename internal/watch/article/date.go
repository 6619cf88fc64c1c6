package article

import (
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"barium/internal/watch"
)

// published looks for the time of publication where pages state it: linked
// data, meta elements, a time element that says it is the one, the address. The
// first that can be read counts. Text is not searched: a date in an article
// is as often what it is about.
func published(doc *html.Node, at *url.URL) watch.When {
	var linked, meta, marked, other string
	for n := range doc.Descendants() {
		switch n.DataAtom {
		case atom.Script:
			if linked == "" {
				linked = inLinkedData(n, "datePublished")
			}
		case atom.Meta:
			if meta == "" && publishedMeta(n) {
				meta = attribute(n, "content")
			}
		default:
			switch {
			case strings.EqualFold(attribute(n, "itemprop"), "datePublished") || n.DataAtom == atom.Time && hasAttribute(n, "pubdate"):
				marked = first(marked, dateOf(n))
			case n.DataAtom == atom.Time:
				other = first(other, dateOf(n))
			}
		}
	}
	for _, stated := range []string{linked, meta, marked, other} {
		if w := ParseTime(stated); !w.IsZero() {
			return w
		}
	}
	return dateInPath(at.Path)
}

func first(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// dateOf returns what an element says of a time, in an attribute or in words.
func dateOf(n *html.Node) string {
	said := first(attribute(n, "datetime"), attribute(n, "content"))
	if said == "" && n.FirstChild != nil && n.FirstChild.Type == html.TextNode {
		said = n.FirstChild.Data
	}
	return said
}

func hasAttribute(n *html.Node, key string) bool {
	for _, a := range n.Attr {
		if a.Key == key {
			return true
		}
	}
	return false
}

func publishedMeta(n *html.Node) bool {
	name := strings.ToLower(first(first(attribute(n, "property"), attribute(n, "name")), attribute(n, "itemprop")))
	switch name {
	case "article:published_time", "article:published", "og:article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date",
		"dc.date", "dc.date.issued", "dcterms.date", "dcterms.created", "dcterms.issued", "date.created", "sailthru.date", "parsely-pub-date",
		"cxenseparse:recs:publishtime", "article.published", "citation_publication_date", "originalpublicationdate":
		return attribute(n, "content") != ""
	}
	return false
}

// ParseTime reads a time as metadata and feeds write it; what can't be read is
// zero. Whether it carries a zone decides how certain it is.
func ParseTime(s string) watch.When {
	s = line(s)
	for _, layout := range []string{time.RFC3339Nano, "2006-01-02T15:04:05.999Z0700", "2006-01-02T15:04Z07:00", "2006-01-02T15:04Z0700", "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 Z0700", "2006-01-02 15:04:05 Z07:00", "20060102T150405Z",
		"Mon Jan 2 2006 15:04:05 GMT-0700", time.RFC1123Z, "Mon, 2 Jan 2006 15:04:05 -0700", "2 Jan 2006 15:04:05 -0700"} {
		if t, err := time.Parse(layout, s); err == nil && sane(t) {
			return watch.StatedAt(t)
		}
	}
	if utc, ok := cutSuffixAny(s, " GMT", " UTC", " UT"); ok {
		if w := ParseTime(utc); w.Basis == watch.Local {
			return watch.StatedAt(w.Time)
		}
	}
	for _, layout := range []string{"2006-01-02T15:04:05.999", "2006-01-02T15:04", "2006-01-02 15:04:05.999", "2006-01-02 15:04", "Mon, 2 Jan 2006 15:04:05", "2 Jan 2006 15:04:05", "2 Jan 2006 15:04", "Mon 3:04 PM, Jan 2, 2006", "January 2, 2006 15:04:05", "January 2, 2006, 3:04 pm", "2006/01/02 15:04:05"} {
		if t, err := time.Parse(layout, s); err == nil && sane(t) {
			return watch.LocalAt(t)
		}
	}
	for _, layout := range []string{"2006-01-02", "2006/01/02", "20060102", "2 January 2006", "January 2, 2006", "2 Jan 2006", "Jan 2, 2006", "Mon, 2 Jan 2006", "Monday, January 2, 2006"} {
		if t, err := time.Parse(layout, s); err == nil && sane(t) {
			return watch.OnDay(t)
		}
	}
	return watch.When{}
}

func cutSuffixAny(s string, suffixes ...string) (string, bool) {
	for _, suffix := range suffixes {
		if cut, ok := strings.CutSuffix(s, suffix); ok {
			return cut, true
		}
	}
	return s, false
}

// sane drops the dates that programs write for want of one.
func sane(t time.Time) bool { return t.Year() > 1970 && t.Year() < 2200 }

var pathDate = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?:^|[/_-])((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/_-]?(0[1-9]|[12]\d|3[01])(?:$|[/_.-])`)
})

// dateInPath reads /2031/04/05/ and its like, which is where many outlets file
// their articles.
func dateInPath(path string) watch.When {
	m := pathDate().FindStringSubmatch(strings.ToLower(path))
	if m == nil {
		return watch.When{}
	}
	month := m[2]
	if n, err := strconv.Atoi(month); err == nil {
		month = time.Month(n).String()[:3]
	}
	t, err := time.Parse("2006 Jan 02", m[1]+" "+strings.ToUpper(month[:1])+strings.ToLower(month[1:])+" "+m[3])
	if err != nil {
		return watch.When{}
	}
	return watch.OnDay(t)
}
