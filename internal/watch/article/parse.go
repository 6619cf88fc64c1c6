package article

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"
)

// parse reads a page in whatever encoding it is.
func parse(page []byte, media string) (*html.Node, error) {
	plain, err := decoded(page, media)
	if err != nil {
		return nil, err
	}
	doc, err := html.ParseWithOptions(bytes.NewReader(plain), html.ParseOptionEnableScripting(false))
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrMarkup, err)
	}
	return doc, nil
}

// decoded returns a page in UTF-8. What says nothing of its encoding, or
// something unknown, is judged by its first kilobyte.
func decoded(page []byte, media string) ([]byte, error) {
	e, name, certain := charset.DetermineEncoding(page, media)
	if utf8.Valid(page) && (!certain || name == "utf-8") {
		return page, nil
	}
	plain, err := e.NewDecoder().Bytes(page)
	if err != nil {
		return nil, fmt.Errorf("%w: it isn't in %s as it says: %v", ErrMarkup, name, err)
	}
	return bytes.ToValidUTF8(plain, []byte("\ufffd")), nil
}

// strip takes out what is never an article's wording, so that the extractor doesn't
// weigh it and a page without an article doesn't show it. What holds more than half of the
// page's text stays: somebody forgot an end tag.
func strip(doc *html.Node) {
	half := textLength(doc) / 2
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		for c := n.FirstChild; c != nil; {
			next := c.NextSibling
			if c.Type == html.CommentNode || c.Type == html.ElementNode && apart(c) && textLength(c) <= half {
				n.RemoveChild(c)
			} else {
				walk(c)
			}
			c = next
		}
	}
	walk(doc)
}

// textLength counts the bytes of text that a reader may see below n.
func textLength(n *html.Node) int {
	switch {
	case n.Type == html.TextNode:
		return len(strings.TrimSpace(n.Data))
	case n.DataAtom == atom.Script || n.DataAtom == atom.Style || n.DataAtom == atom.Template:
		return 0
	}
	sum := 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		sum += textLength(c)
	}
	return sum
}

func apart(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Nav, atom.Footer, atom.Aside, atom.Figure, atom.Figcaption, atom.Button, atom.Select, atom.Textarea,
		atom.Style, atom.Template, atom.Svg, atom.Iframe, atom.Object, atom.Audio, atom.Video, atom.Dialog, atom.Time:
		return true
	case atom.Script:
		return attribute(n, "type") != "application/ld+json" // which names author and title
	}
	return attribute(n, "aria-hidden") == "true" || attribute(n, "role") == "navigation"
}
