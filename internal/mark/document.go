package mark

import (
	"slices"
	"sort"
	"strings"

	"barium/internal/format"
	"barium/internal/text"
)

// document is what the engine knows of a text before any rule runs.
type document struct {
	view    *format.View
	table   *lexiconTable
	text    string
	words   []text.Word
	flags   []wordFlag
	lexemes []lexeme        // of the distinct words
	lexeme  []int32         // of each word: index in lexemes
	scratch []string        // for the variants of one candidate
	curly   bool            // apostrophes are mostly typeset ones
	shut    []text.Span     // quotations, links, addresses: sorted, never to vary
	spelt   map[string]bool // conventions: see spells
	ours    answer          // asked by saysOur
	offers  bool            // rules may take liberties: an author reads each place
}

// spells reports whether the document has a word that the convention writes in
// two ways. Then it has, or each copy is given, one of the two, and a variant
// that brings in a word of the same kind would mix them.
func (d *document) spells(convention string) bool {
	return d.spelt[convention]
}

type wordFlag uint8

const (
	flagName  wordFlag = 1 << iota // (part of) a name
	flagShut                       // in a quotation, link, code, address
	flagCap                        // begins with a capital
	flagUpper                      // two capitals or more, no lower case
	flagFirst                      // first word of a sentence
)

// newDocument cuts the view into sentences and marks what must stay.
func newDocument(v *format.View, table *lexiconTable) (*document, []sentence) {
	d := &document{view: v, table: table, text: v.Text, words: text.Words(v.Text)}
	d.curly = strings.Count(d.text, "’") > strings.Count(d.text, "'")
	d.flags = make([]wordFlag, len(d.words))
	d.scratch = make([]string, 0, MaxVariants)
	d.lookUp()
	sentences := d.sentences()
	d.shut = shutSpans(v, d.words)
	d.flagShut()
	d.flagCase()
	d.flagNames(sentences)
	return d, sentences
}

// sentences cuts the prose blocks; the other blocks have no sentences at all.
func (d *document) sentences() []sentence {
	var out []sentence
	w := 0
	for _, b := range d.view.Blocks {
		if !b.Kind.Prose() {
			continue
		}
		for _, sp := range text.Sentences(d.text[b.Start:b.End]) {
			start, end := b.Start+sp.Start, b.Start+sp.End
			for w < len(d.words) && d.words[w].Start < start {
				w++
			}
			first := w
			for w < len(d.words) && d.words[w].End <= end {
				w++
			}
			if w > first {
				d.flags[first] |= flagFirst
				out = append(out, sentence{doc: d, words: d.words[first:w], first: first, start: start, end: end})
			}
		}
	}
	return out
}

func (d *document) flagShut() {
	w := 0
	for _, sp := range d.shut {
		for w < len(d.words) && d.words[w].End <= sp.Start {
			w++
		}
		for i := w; i < len(d.words) && d.words[i].Start < sp.End; i++ {
			d.flags[i] |= flagShut
		}
	}
}

// touches reports whether [start, end) overlaps a stretch that must stay.
func (d *document) touches(start, end int) bool {
	i := sort.Search(len(d.shut), func(i int) bool { return d.shut[i].End > start })
	return i < len(d.shut) && d.shut[i].Start < end
}

// shutSpans collects everything that never varies, sorted and merged.
func shutSpans(v *format.View, words []text.Word) []text.Span {
	var spans []text.Span
	for _, b := range v.Blocks {
		spans = append(spans, b.Fixed...)
	}
	spans = append(spans, quotations(v)...)
	spans = append(spans, addresses(v.Text, words)...)
	slices.SortFunc(spans, func(a, b text.Span) int { return a.Start - b.Start })
	return merge(spans)
}

func merge(spans []text.Span) []text.Span {
	out := spans[:0]
	for _, s := range spans {
		if n := len(out); n > 0 && s.Start <= out[n-1].End {
			out[n-1].End = max(out[n-1].End, s.End)
			continue
		}
		out = append(out, s)
	}
	return out
}
