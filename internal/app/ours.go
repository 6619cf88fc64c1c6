package app

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"barium/internal/format"
	"barium/internal/mark"
	"barium/internal/match"
	"barium/internal/share"
	"barium/internal/store"
	"barium/internal/text"
	"barium/internal/trace"
)

// A protected document is one that leaks are held against.
type protected struct {
	registered
	copies int
}

// protectedDocuments loads the documents to consider: all, or the one named.
func (h *Home) protectedDocuments(ctx context.Context, only string) ([]protected, error) {
	var list []protected
	err := h.store.View(ctx, func(tx *store.Tx) error {
		var docs []share.Document
		err := tx.EachDocument(ctx, func(d share.Document) error {
			if only == "" || d.ID == only {
				docs = append(docs, d)
			}
			return nil
		})
		for _, d := range docs {
			p, perr := protect(ctx, tx, d)
			if perr != nil {
				return perr
			}
			list = append(list, p)
		}
		return err
	})
	if err == nil && only != "" && len(list) == 0 {
		return nil, fmt.Errorf("no document %s in this home: 'barium ledger events' lists those that were registered", only)
	}
	return list, err
}

func protect(ctx context.Context, tx *store.Tx, d share.Document) (protected, error) {
	s, err := parseScheme(d)
	if err != nil {
		return protected{}, err
	}
	view, err := format.Parse(d.Name, d.Source)
	if err != nil {
		return protected{}, fmt.Errorf("document %s: %w", d.ID, err)
	}
	n, err := tx.CountCopies(ctx, d.ID)
	return protected{registered{d, s, view, false}, n}, err
}

// alternatives are what else may stand at the document's places.
func (p protected) alternatives() match.Document {
	m := match.Document{ID: p.ID, Text: p.view.Text}
	for _, s := range p.Sites {
		for _, place := range s.Places {
			m.Alternatives = append(m.Alternatives, match.Alternative{Start: place.Start, End: place.End, Forms: place.Variants})
		}
	}
	return m
}

// A sighting is what the leaks of an inquiry show of one document.
type sighting struct {
	doc      protected
	passages []Passage
	covered  []bool
	// read[i] are the symbols read at site i, ascending: several where leaks,
	// or copies mixed in them, differ.
	read []map[int]bool
}

// search finds the documents that the leaks reuse and reads their sites. It
// looks at no codeword.
func search(docs []protected, leaks []Leak) ([]sighting, error) {
	index := newIndex(docs)
	found := make([]*sighting, len(docs))
	number := map[string]int{}
	for i, d := range docs {
		number[d.ID] = i
	}
	for _, leak := range leaks {
		view, err := format.Parse(leak.Name, leak.Source)
		if err != nil {
			return nil, err
		}
		for _, m := range index.Search(view.Text) {
			i := number[m.ID]
			if found[i] == nil {
				found[i] = newSighting(docs[i])
			}
			found[i].add(leak.Name, view, m)
		}
	}
	var list []sighting
	for _, s := range found {
		if s != nil {
			list = append(list, *s)
		}
	}
	slices.SortStableFunc(list, func(a, b sighting) int { return b.words() - a.words() })
	return list, nil
}

func newIndex(docs []protected) *match.Index {
	m := make([]match.Document, len(docs))
	for i, d := range docs {
		m[i] = d.alternatives()
	}
	return match.NewIndex(m)
}

func newSighting(d protected) *sighting {
	s := &sighting{doc: d, covered: make([]bool, len(d.Sites)), read: make([]map[int]bool, len(d.Sites))}
	for i := range s.read {
		s.read[i] = map[int]bool{}
	}
	return s
}

func (s *sighting) add(name string, view *format.View, m match.Match) {
	for _, p := range m.Passages {
		s.passages = append(s.passages, Passage{
			File: name, Leak: source(view, p.Leak), Document: source(s.doc.view, p.Doc), Words: p.Words,
		})
	}
	for i, r := range mark.Read(s.doc.Sites, s.doc.view.Text, view.Text, m.Pairs()) {
		s.covered[i] = s.covered[i] || r.Covered
		if r.Symbol != mark.Unread {
			s.read[i][r.Symbol] = true
		}
	}
}

// source is the byte range of a stretch of text in its file.
func source(v *format.View, s text.Span) [2]int {
	start, end := v.SourceSpan(s.Start, s.End)
	return [2]int{start, end}
}

func (s *sighting) words() int {
	n := 0
	for _, p := range s.passages {
		n += p.Words
	}
	return n
}

// sites counts what could be read, and how much it tells.
func (s *sighting) sites() (n Sites, bits float64) {
	n.Total = len(s.doc.Sites)
	for i := range s.read {
		if s.covered[i] {
			n.Covered++
		}
		if len(s.read[i]) > 0 {
			n.Read++
			bits += s.doc.Biases[i].Bits()
		}
	}
	return n, bits
}

// symbol is one column as the codebook knows it.
type symbol struct {
	site  int
	value uint8
}

// columns lists what was read, a column a site and symbol.
func (s *sighting) columns() ([]trace.Column, []symbol) {
	var columns []trace.Column
	var symbols []symbol
	for i, read := range s.read {
		for _, v := range slices.Sorted(maps.Keys(read)) {
			columns = append(columns, trace.Column{
				Site: i, P: s.doc.Biases[i].P(v), Q: s.doc.Sites[i].Q(), Fragile: fragile(s.doc.Sites[i].Kind),
			})
			symbols = append(symbols, symbol{i, uint8(v)})
		}
	}
	return columns, symbols
}

// fragile says which kinds of site an editor changes to the house's style
// without thinking of the wording.
func fragile(kind string) bool {
	return slices.Contains([]string{"comma", "spelling", "number", "date", "abbreviation", "punctuation", "contraction"}, kind)
}
