package match

import (
	"errors"

	"barium/internal/text"
)

// A Document is a protected text with what else may stand in it.
type Document struct {
	ID   string
	Text string
	// Alternatives are the places whose wording varies from copy to copy. They
	// must not overlap; one that does, or that leaves the text, is ignored.
	Alternatives []Alternative
	// Date is when the document came into being, or a public one was published,
	// in seconds since 1970; 0 where nobody knows.
	Date int64
}

// An Alternative says that any of Forms may stand at the bytes Start to End
// of a document's text. The wording there is always one of them.
type Alternative struct {
	Start, End int
	Forms      []string
}

// A Library keeps the documents of an Index. The index itself keeps only where
// their words stand, and asks for the few documents that a search comes down to.
// Any number of searches may ask at once.
type Library interface {
	// Document returns the document that was added under the id, or ErrGone.
	Document(id string) (Document, error)
}

// ErrGone is what a Library says of a document that it no longer has.
var ErrGone = errors.New("no such document")

// A Pair aligns one word of a document with one word of a searched text. Doc
// and Leak count the words of text.Words. The words are equal, or stand in
// wordings that are alternatives of each other, or share a stem, or differ by
// no more than a slip of the pen or of a character reader.
type Pair struct{ Doc, Leak int }

// A Passage is a stretch of the searched text that reuses a document.
type Passage struct {
	Kind      Kind
	Leak, Doc text.Span // bytes, first word to last
	Words     int       // words of the searched text that are aligned
	// Strength is what chance would have to do to align as many and as rare
	// words, in bits; see strength.go. Comparable across documents.
	Strength float64
	// Score is Strength between 0 and 1: .5 is what unrelated texts reach once in
	// 10,000 at most.
	Score float64
	// Pairs is ordered by Leak. Doc rises with it except where pieces of the
	// document were moved. No word of the searched text stands in two pairs.
	Pairs []Pair
	// Discount says why the passage may not count, None where it does.
	Discount Discount
}

// A Match is one document with all its passages in a searched text.
type Match struct {
	ID       string
	Date     int64 // of the document
	Passages []Passage
	Strength float64 // of all passages together, bits
}

// Pairs returns the alignment of all passages, ordered by Leak: what
// mark.Read wants.
func (m Match) Pairs() []Pair {
	var all []Pair
	for _, p := range m.Passages {
		all = append(all, p.Pairs...)
	}
	sortPairs(all)
	return all
}
