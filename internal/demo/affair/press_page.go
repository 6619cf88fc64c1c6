package affair

import (
	"bytes"
	"encoding/xml"
	"html/template"
	"sync"
	"time"
)

// Path is where an article stands, from its site's root.
func (p Paper) Path(a Printed) string { return "/" + p.Slug + "/" + a.Slug }

// FeedPath is where the paper's feed stands.
func (p Paper) FeedPath() string { return "/" + p.Slug + "/feed" }

// layouts is how many ways there are to build a page.
const layouts = 3

// Page returns an article with the page round it: navigation, what else there
// is to read, small print. Papers build their pages differently.
func (p Paper) Page(a Printed) ([]byte, error) {
	if a.page != "" {
		return []byte(a.page), nil
	}
	t, err := pages()
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = t.ExecuteTemplate(&b, p.layout(), struct {
		Paper
		Printed
		Others []Printed
	}{p, a, p.Articles[:min(len(p.Articles), 5)]})
	return b.Bytes(), err
}

// pages are the ways to build one.
var pages = sync.OnceValues(func() (*template.Template, error) { return template.ParseFS(press, "press/*.html") })

func (p Paper) layout() string {
	return []string{"plain.html", "boxes.html", "linked.html"}[len(p.Slug)%layouts]
}

// Atom says whether its feed is Atom rather than RSS.
func (p Paper) Atom() bool { return len(p.Slug)%2 == 0 }

// Feed returns the paper's feed; base is the address of its site.
func (p Paper) Feed(base string) ([]byte, error) {
	var feed any = p.rss(base)
	if p.Atom() {
		feed = p.atom(base)
	}
	body, err := xml.MarshalIndent(feed, "", " ")
	return append([]byte(xml.Header), body...), err
}

type rss struct {
	XMLName xml.Name  `xml:"rss"`
	Version string    `xml:"version,attr"`
	Title   string    `xml:"channel>title"`
	Link    string    `xml:"channel>link"`
	About   string    `xml:"channel>description"`
	Items   []rssItem `xml:"channel>item"`
}

type rssItem struct {
	Title string `xml:"title"`
	Link  string `xml:"link"`
	GUID  string `xml:"guid"`
	Date  string `xml:"pubDate"`
}

func (p Paper) rss(base string) rss {
	f := rss{Version: "2.0", Title: p.Name, Link: base + "/" + p.Slug, About: "News from " + p.Town + " and round about"}
	for _, a := range p.Articles {
		f.Items = append(f.Items, rssItem{a.Headline, base + p.Path(a), base + p.Path(a), a.At.Format(time.RFC1123Z)})
	}
	return f
}

type atom struct {
	XMLName xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	Title   string      `xml:"title"`
	ID      string      `xml:"id"`
	Updated string      `xml:"updated"`
	Entries []atomEntry `xml:"entry"`
}

type atomEntry struct {
	Title     string   `xml:"title"`
	ID        string   `xml:"id"`
	Link      atomLink `xml:"link"`
	Author    string   `xml:"author>name"`
	Published string   `xml:"published"`
	Updated   string   `xml:"updated"`
}

type atomLink struct {
	Address string `xml:"href,attr"`
}

func (p Paper) atom(base string) atom {
	f := atom{Title: p.Name, ID: base + p.FeedPath()}
	for _, a := range p.Articles {
		at := a.At.Format(time.RFC3339)
		f.Updated = max(f.Updated, at)
		f.Entries = append(f.Entries, atomEntry{a.Headline, base + p.Path(a), atomLink{base + p.Path(a)}, a.Author, at, at})
	}
	return f
}
