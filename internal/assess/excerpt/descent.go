package excerpt

import (
	"slices"

	"barium/internal/assess"
	"barium/internal/match"
	"barium/internal/text"
)

// A Descent is what of a text stands in another that was made from it. It is the same
// for ever, once both are filed.
type Descent struct {
	text     string // of the one that was made
	passages []match.Passage
	words    []text.Word // of the one that it was made from
}

// Compare holds a text against the one that it was made from. Wordings that vary from
// copy to copy are the same: it may have been made from a copy.
func Compare(from match.Document, made string) Descent {
	d := Descent{text: made, words: text.Words(from.Text)}
	for _, m := range match.NewIndex([]match.Document{from}).Search(made) {
		d.passages = append(d.passages, m.Passages...)
	}
	return d
}

// A Presence says whether a statement stands in a text that was made from its own.
type Presence int

// Presences.
const (
	Absent  Presence = iota // nothing of it does
	Unsure                  // some of its words do, or it is told in others, or it was never marked
	Present                 // word by word
)

// Stands says whether a statement stands in the text, and where.
func (d Descent) Stands(st assess.Statement) (text.Span, Presence) {
	words := st.Source.Words
	if words == "" {
		words = st.Text
	}
	if at := Same(words, d.text); len(at) > 0 {
		return at[0], Present
	}
	if st.Source.End == 0 {
		return text.Span{}, Unsure // who marked no words can't be told that they are gone
	}
	return d.retold(text.Span{Start: st.Source.Start, End: st.Source.End})
}

// retold looks for a stretch among the passages.
func (d Descent) retold(stretch text.Span) (at text.Span, found Presence) {
	first, end := wordsIn(d.words, stretch)
	for _, p := range d.passages {
		aligned := map[int]bool{}
		var here text.Span
		leak := text.Words(d.text)
		for _, pair := range p.Pairs {
			if pair.Doc < first || pair.Doc >= end {
				continue
			}
			aligned[pair.Doc] = true
			w := leak[pair.Leak]
			if here.End == 0 {
				here.Start = w.Start
			}
			here = text.Span{Start: min(here.Start, w.Start), End: max(here.End, w.End)}
		}
		overlaps := p.Doc.Start < stretch.End && stretch.Start < p.Doc.End
		switch {
		case len(aligned) > 0 && len(aligned) == end-first && p.Kind == match.Verbatim:
			return here, Present
		case 2*len(aligned) >= end-first && len(aligned) > 0, overlaps && p.Kind >= match.Paraphrased:
			at, found = here, Unsure
		}
	}
	return at, found
}

// wordsIn are the words of a stretch: from the first to before the end.
func wordsIn(words []text.Word, stretch text.Span) (first, end int) {
	first, _ = slices.BinarySearchFunc(words, stretch.Start, func(w text.Word, at int) int { return w.Start - at })
	end, _ = slices.BinarySearchFunc(words, stretch.End, func(w text.Word, at int) int { return w.Start - at })
	return first, end
}
