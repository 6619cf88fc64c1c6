// Package edition is a document ready to be rendered: its text, the places where
// the wording varies, and the code that copies of it are drawn from.
package edition

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"path"
	"strings"

	"barium/internal/codebook"
	"barium/internal/format"
	"barium/internal/mark"
	"barium/internal/share"
)

// A Code is how one document is marked: its sites and their biases. It is kept
// with the document, so that copies made later are of the same code and can be
// traced together.
type Code struct {
	Coalition int             `json:"coalition"`
	Sites     []mark.Site     `json:"sites"`
	Biases    []codebook.Bias `json:"biases"`
}

// An Edition is a document with its code, parsed.
type Edition struct {
	share.Document
	Code
	View *format.View
}

// ParseCode reads the code of a document as it is stored, and refuses one that
// isn't as it was registered.
func ParseCode(d share.Document) (Code, error) {
	var c Code
	if sha256.Sum256(d.Scheme) != d.SchemeHash {
		return c, fmt.Errorf("document %s: its list of sites is not the one that was registered: run 'barium ledger check', and restore a backup", d.ID)
	}
	if err := json.Unmarshal(d.Scheme, &c); err != nil {
		return c, fmt.Errorf("document %s: list of sites: %w", d.ID, err)
	}
	if len(c.Sites) != len(c.Biases) {
		return c, fmt.Errorf("document %s: %d sites but %d biases: restore a backup", d.ID, len(c.Sites), len(c.Biases))
	}
	return c, nil
}

// Parse makes an edition of a document as it is stored.
func Parse(d share.Document) (Edition, error) {
	code, err := ParseCode(d)
	if err != nil {
		return Edition{}, err
	}
	view, err := format.Parse(d.Name, d.Source)
	if err != nil {
		return Edition{}, fmt.Errorf("document %s: %w", d.ID, err)
	}
	return Edition{d, code, view}, nil
}

// New makes an edition of a file that isn't registered yet: under a fresh id,
// with biases drawn for its sites against a coalition of so many.
func New(view *format.View, sites []mark.Site, terms share.Terms, coalition int) (Edition, error) {
	code, err := draw(sites, coalition)
	if err != nil {
		return Edition{}, err
	}
	stored, err := json.Marshal(code)
	if err != nil {
		return Edition{}, err
	}
	d := share.Document{
		ID: share.NewDocumentID(), Title: Called(view), Terms: terms, Name: path.Base(view.Name),
		Format: FormatOf(view.Name), Source: view.Source, Scheme: stored, SchemeHash: sha256.Sum256(stored),
	}
	return Edition{d, code, view}, nil
}

func draw(sites []mark.Site, coalition int) (Code, error) {
	q := make([]int, len(sites))
	for i, s := range sites {
		q[i] = s.Q()
	}
	biases, err := codebook.Biases(q, coalition, codebook.NewSystem())
	return Code{coalition, sites, biases}, err
}

// maxTitle is in characters: a title stands in an event, whose size is bounded.
const maxTitle = 200

// Title is the first heading, or the first words of a text without one.
func Title(v *format.View) string {
	if title := heading(v); title != "" {
		return title
	}
	return shorten(v.Text)
}

// Called is what a document is called: by its first heading, or by its file's
// name. It is told to everybody who may know that the document exists, so it never
// has words of a paragraph, which every copy words in its own way.
func Called(v *format.View) string {
	if title := heading(v); title != "" {
		return title
	}
	base := path.Base(v.Name)
	return Shortened(strings.TrimSuffix(base, path.Ext(base)))
}

func heading(v *format.View) string {
	for _, b := range v.Blocks {
		if b.Kind == format.Heading {
			return shorten(v.Text[b.Start:b.End])
		}
	}
	return ""
}

func shorten(s string) string {
	words := strings.Fields(s)
	if len(words) > 12 {
		words = append(words[:12], "…")
	}
	return Shortened(strings.Join(words, " "))
}

// Shortened cuts a title that is longer than an event holds.
func Shortened(title string) string {
	runes := []rune(title)
	if len(runes) > maxTitle {
		runes = append(runes[:maxTitle], '…')
	}
	return string(runes)
}

// FormatOf is the format that a file's name tells: "markdown", "html" or "text".
func FormatOf(name string) string {
	switch strings.ToLower(path.Ext(name)) {
	case ".md", ".markdown":
		return "markdown"
	case ".html", ".htm", ".xhtml":
		return "html"
	}
	return "text"
}
