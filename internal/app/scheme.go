package app

import (
	"bytes"
	"context"
	"fmt"
	"reflect"

	"barium/internal/format"
	"barium/internal/mark"
	"barium/internal/share"
	"barium/internal/share/edition"
	"barium/internal/store"
)

// A registered document is one that copies can be made of.
type registered struct {
	edition.Edition
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
		list, err := mark.ReadSites(bytes.NewReader(r.Sites), view)
		if err != nil {
			return registered{}, err
		}
		sites = list.Sites
	}
	known, err := h.sharedBefore(ctx, r, sites)
	if err != nil || known.ID != "" {
		known.View = view
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
		s, err := edition.ParseCode(d)
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
			return registered{Edition: edition.Edition{Document: d, Code: s}}, nil
		}
	}
	return registered{}, nil
}

func (r Share) register(view *format.View, sites []mark.Site) (registered, error) {
	e, err := edition.New(view, sites, r.Terms, r.Coalition)
	return registered{e, true}, err
}
