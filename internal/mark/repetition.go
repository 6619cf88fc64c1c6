package mark

import (
	"iter"
	"slices"
	"sort"
	"strings"

	"barium/internal/text"
)

// A word that a writer says twice in a sentence is often meant to be heard
// twice ("every child in every school"), and a synonym at one of the two places
// breaks the figure. A synonym that brings in a word which already stands
// nearby makes an echo that the writer avoided. Both stay as they are.

// unechoed passes on what the lexicon proposes, without such variants.
func (s *sentence) unechoed(emit func(candidate)) func(candidate) {
	if !s.doc.table.figures {
		return emit
	}
	return func(c candidate) {
		here := newPlaceWords(s, c)
		if here.figure() {
			return
		}
		if c = here.withoutEchoes(c); len(c.variants) >= 2 {
			emit(c)
		}
	}
}

// unrepeated passes on what the rules propose, without an order of words that
// the sentence has again: "the economic and political health of each bears on
// the economic and political health of all".
func (s *sentence) unrepeated(emit func(candidate)) func(candidate) {
	return func(c candidate) {
		if c.kind == "order" {
			if here := newPlaceWords(s, c); here.j-here.i > 1 && here.wholeAgain() {
				return
			}
		}
		emit(c)
	}
}

// placeWords is a place with the words around it.
type placeWords struct {
	s      *sentence
	i, j   int // words of the sentence that the place covers: i up to j, j excluded
	shared []string
}

func newPlaceWords(s *sentence, c candidate) placeWords {
	p := placeWords{s: s}
	p.i = sort.Search(len(s.words), func(i int) bool { return s.words[i].Start >= c.start })
	for p.j = p.i; p.j < len(s.words) && s.words[p.j].End <= c.end; {
		p.j++
	}
	p.shared = commonWords(c.variants)
	return p
}

// commonWords are those that every variant has, so that they do not vary. Of
// variants of one word each there are none, which is the usual case.
func commonWords(variants []string) []string {
	if !slices.ContainsFunc(variants, func(v string) bool { return strings.IndexByte(v, ' ') >= 0 }) {
		return nil
	}
	common := slices.Collect(wordsOf(variants[0]))
	for _, v := range variants[1:] {
		here := slices.Collect(wordsOf(v))
		common = slices.DeleteFunc(common, func(w string) bool { return !slices.Contains(here, w) })
	}
	return common
}

// wordsOf yields the words of a variant. Where it is plain letters they need not
// be cut out one by one.
func wordsOf(v string) iter.Seq[string] {
	if letters(v) {
		return strings.FieldsSeq(text.Norm(v))
	}
	return func(yield func(string) bool) {
		for _, w := range text.Words(v) {
			if !yield(w.Norm) {
				return
			}
		}
	}
}

// figure: a word of the place that varies is said again in the sentence, or
// the whole place is, or the neighbouring sentence opens with the same word.
func (p placeWords) figure() bool {
	for i := p.i; i < p.j; i++ {
		w := p.s.words[i].Norm
		if !slices.Contains(p.shared, w) && (!unheard[w] || p.j-p.i == 1) && (p.again(w) || !unheard[w] && p.anaphora(i)) {
			return true
		}
	}
	return p.j-p.i > 1 && p.wholeAgain()
}

// earshot is how many words away a form of a word is still heard beside it;
// the word itself is heard through the whole sentence, or through memory where
// a sentence has no end (a list without full stops): that also keeps the work
// in proportion to the text.
const (
	earshot = 10
	memory  = 80
)

// memory is shorter where an author reads each place and knows what was meant.
func (p placeWords) memory() int {
	if p.s.doc.offers {
		return earshot
	}
	return memory
}

// within is the part of the sentence that is at most n words away.
func (p placeWords) within(n int) (from, to int) {
	return max(0, p.i-n), min(len(p.s.words), p.j+n)
}

// again: the word stands elsewhere in the sentence, or a form of it nearby.
func (p placeWords) again(w string) bool {
	from, to := p.within(p.memory())
	for k := from; k < to; k++ {
		if k >= p.i && k < p.j {
			continue
		}
		other := p.s.words[k].Norm
		if w == other && !unheard[w] || p.near(k) && akin(w, other) {
			return true
		}
	}
	return false
}

func (p placeWords) near(k int) bool { return k >= p.i-earshot && k < p.j+earshot }

// wholeAgain: the same words in the same order stand elsewhere.
func (p placeWords) wholeAgain() bool {
	n, words := p.j-p.i, p.s.words
	from, to := p.within(memory)
	for k := from; k+n <= to; k++ {
		if k+n > p.i && k < p.j {
			continue
		}
		same := 0
		for same < n && words[k+same].Norm == words[p.i+same].Norm {
			same++
		}
		if same == n {
			return true
		}
	}
	return false
}

// opening is how many words count as the beginning of a sentence.
const opening = 3

// anaphora: word i is one with which the sentence before or after opens too.
func (p placeWords) anaphora(i int) bool {
	if i >= opening {
		return false
	}
	d, w := p.s.doc, p.s.words[i].Norm
	after := p.s.first + len(p.s.words)
	for k := after; k < min(after+opening, len(d.words)); k++ {
		if d.words[k].Norm == w {
			return true
		}
	}
	before := p.s.first - 1
	for before >= 0 && d.flags[before]&flagFirst == 0 {
		before--
	}
	for k := max(before, 0); k < min(before+opening, p.s.first); k++ {
		if d.words[k].Norm == w {
			return true
		}
	}
	return false
}

// withoutEchoes drops the variants that bring in a word of the sentence.
func (p placeWords) withoutEchoes(c candidate) candidate {
	return c.without(p.echoed)
}

func (p placeWords) echoed(variant string) bool {
	for w := range wordsOf(variant) {
		if !slices.Contains(p.shared, w) && !unheard[w] && !p.has(w) && p.echo(w) {
			return true
		}
	}
	return false
}

// echo: a form of the word stands nearby.
func (p placeWords) echo(w string) bool {
	from, to := p.within(earshot)
	for k := from; k < to; k++ {
		if (k < p.i || k >= p.j) && akin(w, p.s.words[k].Norm) {
			return true
		}
	}
	return false
}

// has: the place itself has the word, or a form of it.
func (p placeWords) has(w string) bool {
	for i := p.i; i < p.j; i++ {
		if akin(w, p.s.words[i].Norm) {
			return true
		}
	}
	return false
}

// akin tells whether two words are forms of one: they agree but for an ending.
// It errs on the side of yes.
func akin(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	n := 0
	for n < len(a) && a[n] == b[n] {
		n++
	}
	switch {
	case n == len(b):
		return true
	case n == len(a) && n == 3:
		return b[n:] == "s" || b[n:] == "ed" || b[n:] == "ing"
	case n == len(a) && n > 3:
		return len(b)-n <= 3 || b[n:] == "ment"
	case n >= 4:
		return len(a)-n <= 3 && len(b)-n <= 3
	}
	return false
}

// unheard words are said again in nearly every sentence, and nobody notices.
var unheard = newWordSet("a an the of to and in that which is are was were be been being has have had it its for by with from at as this these those their our his her we they he she i you or will would can could may not do does did who there than so but up out")

// undoubled drops what could put one word twice in a row ("help them to" beside
// "to build") where the text has it once: of two places that touch, the one
// that tells less. The candidates are in text order and do not overlap.
func (d *document) undoubled(kept []candidate) []candidate {
	out := kept[:0]
	for _, c := range kept {
		if c = d.besideText(c); len(c.variants) < 2 {
			continue
		}
		if n := len(out); n > 0 && d.doubles(out[n-1], c) {
			if weight(out[n-1]) >= weight(c) {
				continue
			}
			out = out[:n-1]
			if n > 1 && d.doubles(out[n-2], c) {
				continue
			}
		}
		out = append(out, c)
	}
	return out
}

// besideText drops the variants that begin or end with the word that the text
// has beside the place. Tied places keep all: their variants are one list.
func (d *document) besideText(c candidate) candidate {
	before, after := d.beside(c)
	if c.group != "" || before == "" && after == "" {
		return c
	}
	return c.without(func(v string) bool {
		first, last := edgeWords(v)
		return first != "" && first == before || last != "" && last == after
	})
}

// without drops the variants that are bad, but never the original. It copies
// the list only where it has to: nearly all candidates pass as they are.
func (c candidate) without(bad func(string) bool) candidate {
	original := c.variants[c.original]
	drop := func(v string) bool { return v != original && bad(v) }
	if slices.ContainsFunc(c.variants, drop) {
		c.variants = slices.DeleteFunc(slices.Clone(c.variants), drop)
		c.original = slices.Index(c.variants, original)
	}
	return c
}

// beside returns the words that only blanks part from the place, "" for none.
func (d *document) beside(c candidate) (before, after string) {
	at := sort.Search(len(d.words), func(i int) bool { return d.words[i].Start >= c.start })
	if at > 0 && d.words[at-1].End <= c.start && blank(d.text[d.words[at-1].End:c.start]) {
		before = d.words[at-1].Norm
	}
	for at < len(d.words) && d.words[at].Start < c.end {
		at++
	}
	if at < len(d.words) && blank(d.text[c.end:d.words[at].Start]) {
		after = d.words[at].Norm
	}
	return before, after
}

// doubles: a variant of the one place may end with the word with which a
// variant of the next begins.
func (d *document) doubles(a, b candidate) bool {
	if a.end > b.start || !blank(d.text[a.end:b.start]) {
		return false
	}
	for i, left := range a.variants {
		_, last := edgeWords(left)
		for j, right := range b.variants {
			first, _ := edgeWords(right)
			if first == last && first != "" && (i != a.original || j != b.original) {
				return true
			}
		}
	}
	return false
}

// edgeWords returns the first and last word, "" where punctuation stands there.
func edgeWords(v string) (first, last string) {
	if letters(v) {
		first, _, _ = strings.Cut(v, " ")
		return text.Norm(first), text.Norm(v[strings.LastIndexByte(v, ' ')+1:])
	}
	words := text.Words(v)
	if len(words) == 0 {
		return "", ""
	}
	if words[0].Start == 0 {
		first = words[0].Norm
	}
	if n := len(words) - 1; words[n].End == len(v) {
		last = words[n].Norm
	}
	return first, last
}

// letters: nothing but ASCII letters and single blanks between them, as in most
// variants.
func letters(v string) bool {
	blank := true
	for i := range len(v) {
		if c := v[i] | 0x20; c == ' ' {
			if blank || v[i] != ' ' {
				return false
			}
			blank = true
		} else if blank = false; c < 'a' || c > 'z' {
			return false
		}
	}
	return !blank
}
