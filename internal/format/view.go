// Package format shows a file as spans of prose and knows the way back to its
// bytes. Marking and matching work on the prose and never learn the format;
// a copy is rendered by splicing at byte ranges of the file, so everything
// outside those ranges stays as it is to the byte.
package format

import (
	"sort"

	"barium/internal/text"
)

// Kind says what a block is to its reader. Only paragraphs and items vary.
type Kind int

const (
	Paragraph Kind = iota
	Item           // of a list
	Heading
	Quote // a block quotation
	Code
	Table
	Other // navigation, captions, raw HTML in Markdown
)

func (k Kind) String() string {
	return [...]string{"paragraph", "item", "heading", "quote", "code", "table", "other"}[k]
}

// Prose reports whether the wording of a block of this kind may vary.
func (k Kind) Prose() bool { return k == Paragraph || k == Item }

// Block is one paragraph, item, heading, cell and so on.
type Block struct {
	Kind       Kind
	Start, End int         // byte range in View.Text
	Fixed      []text.Span // stretches in it that never vary: code, links, quotations
	Place      Place
}

// A Place says where a block stands among others of its kind, so that it can be
// shown as it was meant. Nothing of it is wording.
type Place struct {
	Level int    // of a heading, from 1; of an item, in how many lists it is; 0 where nobody knows
	Mark  string // before an item: "•" or "3."; "" where its text has its own, or goes on
	Row   int    // of a table's cell, counted from 1 through the file; 0 where a block is the whole table
	Head  bool   // the cell heads a column or row
}

// View is a file as prose.
type View struct {
	Name   string
	Source []byte  // the file
	Text   string  // its prose, decoded; blocks stand apart by a blank line
	Blocks []Block // in the order of Text, never overlapping

	syntax syntax
	pieces []piece
}

// piece ties a stretch of Text to the bytes of the file it was decoded from.
// A verbatim piece maps byte by byte; any other only as a whole.
type piece struct {
	start, end       int // in Text
	srcStart, srcEnd int // in Source
	verbatim         bool
}

// SourceRange returns the bytes of the file behind Text[start:end]. ok is false
// when that stretch crosses markup, cuts an entity in two or has no bytes of
// its own, so that it cannot be replaced by splicing.
func (v *View) SourceRange(start, end int) (s, e int, ok bool) {
	if start < 0 || end <= start || end > len(v.Text) {
		return 0, 0, false
	}
	i := v.pieceAt(start)
	s, at, src := -1, start, 0
	for ; i < len(v.pieces) && at < end; i++ {
		p := v.pieces[i]
		if p.start > at || (s >= 0 && p.srcStart != src) {
			return 0, 0, false
		}
		from, to, ok := p.cut(at, min(end, p.end))
		if !ok {
			return 0, 0, false
		}
		if s < 0 {
			s = from
		}
		src, at = to, min(end, p.end)
	}
	return s, src, s >= 0 && at == end
}

// cut returns the bytes behind the part [from, to) of Text that lies in p.
func (p piece) cut(from, to int) (s, e int, ok bool) {
	if p.verbatim {
		return p.srcStart + from - p.start, p.srcStart + to - p.start, true
	}
	return p.srcStart, p.srcEnd, from == p.start && to == p.end
}

// pieceAt returns the index of the first piece that ends after pos.
func (v *View) pieceAt(pos int) int {
	return sort.Search(len(v.pieces), func(i int) bool { return v.pieces[i].end > pos })
}

// SourceSpan returns the widest stretch of the file behind Text[start:end],
// markup included: for reporting, not for replacing.
func (v *View) SourceSpan(start, end int) (s, e int) {
	s, e = -1, -1
	for i := v.pieceAt(start); i < len(v.pieces); i++ {
		p := v.pieces[i]
		if p.start >= end && s >= 0 {
			break
		}
		from, to := p.span(max(start, p.start), min(end, p.end))
		if s < 0 {
			s = from
		}
		e = max(e, to)
	}
	if s < 0 {
		return len(v.Source), len(v.Source)
	}
	return s, max(e, s)
}

func (p piece) span(from, to int) (s, e int) {
	if !p.verbatim || to <= from {
		return p.srcStart, p.srcEnd
	}
	return p.srcStart + from - p.start, p.srcStart + to - p.start
}

// TextRange is the way back of SourceSpan: the stretch of Text that was decoded
// from bytes of Source[s:e]; start == end when none was.
func (v *View) TextRange(s, e int) (start, end int) {
	i := sort.Search(len(v.pieces), func(i int) bool { return v.pieces[i].srcEnd > s })
	if i == len(v.pieces) {
		return len(v.Text), len(v.Text)
	}
	p := v.pieces[i]
	start = p.start
	if p.verbatim && s > p.srcStart {
		start += s - p.srcStart
	}
	end = start
	for ; i < len(v.pieces) && v.pieces[i].srcStart < e; i++ {
		p = v.pieces[i]
		end = p.end
		if p.verbatim && e < p.srcEnd {
			end = p.start + e - p.srcStart
		}
	}
	return start, max(start, end)
}
