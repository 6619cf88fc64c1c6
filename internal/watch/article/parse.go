package article

import (
	"bytes"
	"fmt"
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
// weigh it and a page without an article doesn't show it.
func strip(doc *html.Node) {
	var gone []*html.Node
	for n := range doc.Descendants() {
		if n.Type == html.CommentNode || n.Type == html.ElementNode && apart(n) {
			gone = append(gone, n)
		}
	}
	for _, n := range gone {
		n.Parent.RemoveChild(n)
	}
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
