package match

import (
	"sync"

	"barium/internal/text"
)

// A book is a document opened for verification.
type book struct {
	Document
	lattice *lattice
	words   []text.Span  // bytes of the document's words
	cuts    func() []cut // its sentences, cut when first asked for
}

// shelfWords bounds the documents that are kept open: that many words, which
// take some 40 bytes each.
const shelfWords = 1 << 20

// A shelf keeps the documents that were asked for last, because the world's
// news tell of few things at a time. The zero shelf is ready.
type shelf struct {
	mu    sync.Mutex // guards what follows; never held while a document is read
	books map[spine]*book
	order []spine // in which they came, the oldest first
	words int
}

// A spine names a document of a segment.
type spine struct {
	serial   uint64
	document int
}

func (s *shelf) get(at spine) *book {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.books[at]
}

func (s *shelf) put(at spine, b *book) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.books == nil {
		s.books = map[spine]*book{}
	}
	if s.books[at] == nil {
		s.order = append(s.order, at)
		s.words += len(b.words)
	}
	s.books[at] = b
	for s.words > shelfWords && len(s.order) > 1 {
		s.words -= len(s.books[s.order[0]].words)
		delete(s.books, s.order[0])
		s.order = s.order[1:]
	}
}

// open returns a document of a part, from the shelf or the library.
func (x *Index) open(p part, document int) (*book, error) {
	at := spine{p.serial, document}
	if b := x.shelf.get(at); b != nil {
		return b, nil
	}
	d, err := x.library.Document(p.id(document))
	if err != nil {
		return nil, err
	}
	words := text.Words(d.Text)
	b := &book{Document: d, lattice: newLattice(d, words, &x.lexicon), words: spans(words)}
	b.cuts = sync.OnceValue(func() []cut { return cutsOf(d.Text, b.words, func(w text.Span) int { return w.Start }) })
	x.shelf.put(at, b)
	return b, nil
}

func spans(words []text.Word) []text.Span {
	out := make([]text.Span, len(words))
	for i, w := range words {
		out[i] = text.Span{Start: w.Start, End: w.End}
	}
	return out
}
