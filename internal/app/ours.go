package app

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"barium/internal/finding"
	"barium/internal/format"
	"barium/internal/mark"
	"barium/internal/match"
	"barium/internal/store"
	"barium/internal/text"
	"barium/internal/trace"
)

// A protected document is one that leaks are held against.
type protected struct {
	registered
	copies int
}

// A sighting is what the leaks of an inquiry show of one document.
type sighting struct {
	doc      protected
	passages []finding.Passage
	covered  []bool
	// read[i] are the symbols read at site i, ascending: several where leaks,
	// or copies mixed in them, differ.
	read []map[int]bool
}

// search finds the documents that the leaks of an inquiry reuse, and reads their
// sites. It looks at no codeword.
func (h *Home) search(ctx context.Context, q Inquiry) ([]sighting, error) {
	index, err := h.searched(ctx, q.Document)
	if err != nil {
		return nil, err
	}
	return search(index, func(id string) (protected, error) { return h.protectedDocument(ctx, id) }, q.Leaks)
}

func search(index *match.Index, open func(id string) (protected, error), leaks []Leak) ([]sighting, error) {
	found := map[string]*sighting{}
	for _, leak := range leaks {
		view, err := format.Parse(leak.Name, leak.Source)
		if err != nil {
			return nil, err
		}
		matches, err := index.Find(match.Query{Text: view.Text})
		if err != nil {
			return nil, err
		}
		for _, m := range matches {
			if found[m.ID] == nil {
				d, err := open(m.ID)
				if err != nil {
					return nil, err
				}
				found[m.ID] = newSighting(d)
			}
			found[m.ID].add(leak.Name, view, m)
		}
	}
	return sorted(found), nil
}

// searched is the index of all protected documents, or of the one named.
func (h *Home) searched(ctx context.Context, only string) (*match.Index, error) {
	if only == "" {
		return h.protected.ready(ctx)
	}
	r, err := h.registered(ctx, only)
	if errors.Is(err, store.ErrNotFound) { // ids that Barium gave are in capitals
		r, err = h.registered(ctx, strings.ToUpper(only))
	}
	if errors.Is(err, store.ErrNotFound) {
		return nil, fmt.Errorf("no document %s in this home: 'barium ledger events' lists those that were registered", only)
	}
	if err != nil {
		return nil, err
	}
	return match.NewIndex([]match.Document{r.Alternatives()}), nil
}

func (h *Home) protectedDocument(ctx context.Context, id string) (p protected, err error) {
	if p.registered, err = h.registered(ctx, id); err != nil {
		return p, err
	}
	err = h.store.View(ctx, func(tx *store.Tx) error {
		p.copies, err = tx.CountCopies(ctx, id)
		return err
	})
	return p, err
}

// sorted lists what was found, the document that most was taken from first.
func sorted(found map[string]*sighting) []sighting {
	var list []sighting
	for _, id := range slices.Sorted(maps.Keys(found)) {
		list = append(list, *found[id])
	}
	slices.SortStableFunc(list, func(a, b sighting) int { return b.words() - a.words() })
	return list
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
		s.passages = append(s.passages, finding.Passage{
			File: name, Leak: source(view, p.Leak), Document: source(s.doc.View, p.Doc), Words: p.Words,
		})
	}
	for i, r := range mark.Read(s.doc.Sites, s.doc.View.Text, view.Text, m.Pairs()) {
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
func (s *sighting) sites() (n finding.Sites, bits float64) {
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
