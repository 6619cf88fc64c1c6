package app

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"path"
	"reflect"
	"strings"

	"barium/internal/codebook"
	"barium/internal/format"
	"barium/internal/mark"
	"barium/internal/share"
	"barium/internal/store"
)

// A scheme is how one document is marked: its sites and their biases. It is
// kept with the document, so that copies made later are of the same code and
// can be traced together.
type scheme struct {
	Coalition int             `json:"coalition"`
	Sites     []mark.Site     `json:"sites"`
	Biases    []codebook.Bias `json:"biases"`
}

func parseScheme(d share.Document) (scheme, error) {
	var s scheme
	if sha256.Sum256(d.Scheme) != d.SchemeHash {
		return s, fmt.Errorf("document %s: its list of sites is not the one that was registered: run 'barium ledger check', and restore a backup", d.ID)
	}
	if err := json.Unmarshal(d.Scheme, &s); err != nil {
		return s, fmt.Errorf("document %s: list of sites: %w", d.ID, err)
	}
	if len(s.Sites) != len(s.Biases) {
		return s, fmt.Errorf("document %s: %d sites but %d biases: restore a backup", d.ID, len(s.Sites), len(s.Biases))
	}
	return s, nil
}

// newScheme draws the biases for a document's sites.
func newScheme(sites []mark.Site, coalition int) (scheme, error) {
	q := make([]int, len(sites))
	for i, s := range sites {
		q[i] = s.Q()
	}
	biases, err := codebook.Biases(q, coalition, codebook.NewSystem())
	return scheme{coalition, sites, biases}, err
}

// A registered document is one that copies can be made of.
type registered struct {
	share.Document
	scheme
	view  *format.View
	fresh bool // not in the store yet
}

// prepare parses the document of a request and finds or makes its scheme. A
// file that was shared before on the same terms keeps its document and its
// scheme; a reviewed list of sites that differs makes another document of it.
func (h *Home) prepare(ctx context.Context, r Share) (registered, error) {
	view, err := format.Parse(r.Name, r.Source)
	if err != nil {
		return registered{}, err
	}
	var sites []mark.Site
	if r.Sites != nil {
		if sites, err = mark.ReadSites(bytes.NewReader(r.Sites), view); err != nil {
			return registered{}, err
		}
	}
	known, err := h.sharedBefore(ctx, r, sites)
	if err != nil || known.ID != "" {
		known.view = view
		return known, err
	}
	if r.Sites == nil {
		sites = mark.Find(view)
	}
	if len(sites) == 0 {
		return registered{}, fmt.Errorf("%s has no place where the wording can vary, so its copies would all be alike: add variants by hand with 'barium sites %s --write FILE.sites.yaml'", r.Name, r.Name)
	}
	return r.register(view, sites)
}

func (h *Home) sharedBefore(ctx context.Context, r Share, sites []mark.Site) (registered, error) {
	var docs []share.Document
	err := h.store.View(ctx, func(tx *store.Tx) (err error) {
		docs, err = tx.DocumentsOf(ctx, r.Source)
		for i := 0; err == nil && i < len(docs); i++ {
			err = h.checkDocument(ctx, tx, docs[i])
		}
		return err
	})
	if err != nil {
		return registered{}, err
	}
	return r.among(docs, sites)
}

// among finds the document of a request among those with the same source.
func (r Share) among(docs []share.Document, sites []mark.Site) (registered, error) {
	for _, d := range docs {
		s, err := parseScheme(d)
		if err != nil {
			return registered{}, err
		}
		if len(s.Sites) == 0 {
			continue // protected before it was shared: no code belongs to it
		}
		// Without a list of the author's own the sites of the first time stand,
		// even where a newer lexicon would find others.
		same := r.Sites == nil || reflect.DeepEqual(s.Sites, sites)
		if same && d.Terms == r.Terms && s.Coalition == r.Coalition {
			return registered{Document: d, scheme: s}, nil
		}
	}
	return registered{}, nil
}

func (r Share) register(view *format.View, sites []mark.Site) (registered, error) {
	s, err := newScheme(sites, r.Coalition)
	if err != nil {
		return registered{}, err
	}
	stored, err := json.Marshal(s)
	if err != nil {
		return registered{}, err
	}
	d := share.Document{
		ID: share.NewDocumentID(), Title: title(view), Terms: r.Terms, Name: path.Base(r.Name),
		Format: formatOf(r.Name), Source: r.Source, Scheme: stored, SchemeHash: sha256.Sum256(stored),
	}
	return registered{d, s, view, true}, nil
}

// maxTitle is in characters: a title stands in an event, whose size is bounded.
const maxTitle = 200

// title is the first heading, or the first words of a text without one.
func title(v *format.View) string {
	for _, b := range v.Blocks {
		if b.Kind == format.Heading {
			return shorten(v.Text[b.Start:b.End])
		}
	}
	return shorten(v.Text)
}

func shorten(s string) string {
	words := strings.Fields(s)
	if len(words) > 12 {
		words = append(words[:12], "…")
	}
	return shortened(strings.Join(words, " "))
}

func shortened(title string) string {
	runes := []rune(title)
	if len(runes) > maxTitle {
		runes = append(runes[:maxTitle], '…')
	}
	return string(runes)
}

func formatOf(name string) string {
	switch strings.ToLower(path.Ext(name)) {
	case ".md", ".markdown":
		return "markdown"
	case ".html", ".htm", ".xhtml":
		return "html"
	}
	return "text"
}
