// Package excerpt is about the stretch of a text in which a statement stands: whether
// it stands there still, what becomes of it when the text is changed, and where the
// same sentence stands in another text. Stretches are in bytes of a text's prose, as
// package format reads it.
package excerpt

import (
	"strings"

	"barium/internal/assess"
	"barium/internal/text"
)

// A State says whether a statement's words are where its source says.
type State int

// The states of a stretch.
const (
	Unmarked State = iota // the source names no stretch
	Standing              // the words stand there
	Moved                 // they stand at another place, and only there: somebody has to set it
	Lost                  // they stand nowhere, or at several places
)

// Find looks for the words of a source in its text, and says where they are.
func Find(s assess.Source, in string) (text.Span, State) {
	at := text.Span{Start: s.Start, End: s.End}
	switch {
	case s.End == 0:
		return text.Span{}, Unmarked
	case s.Words == "":
		return text.Span{}, Lost
	case s.End <= len(in) && s.Start <= s.End && in[s.Start:s.End] == s.Words:
		return at, Standing
	}
	i := strings.Index(in, s.Words)
	if i < 0 || strings.Contains(in[i+1:], s.Words) {
		return text.Span{}, Lost
	}
	return text.Span{Start: i, End: i + len(s.Words)}, Moved
}

// An Edit puts words in the place of a stretch of a text.
type Edit struct {
	At   text.Span
	With string
}

// Carry is where a source stands after an edit that doesn't touch it. One that is cut
// into stays as it is, and is lost: its words don't stand there any more.
func (e Edit) Carry(s assess.Source) assess.Source {
	if s.End > 0 && s.Start >= e.At.End {
		by := len(e.With) - (e.At.End - e.At.Start)
		s.Start, s.End = s.Start+by, s.End+by
	}
	return s
}

// Put is the same source with what the edit put in its place.
func (e Edit) Put(s assess.Source) assess.Source {
	s.Start, s.End, s.Words = e.At.Start, e.At.Start+len(e.With), e.With
	return s
}

// Same lists where the words of a sentence stand in a text in the same order and
// without others between them, whatever their case, quotation marks and spaces.
func Same(sentence, in string) []text.Span {
	want := text.Words(sentence)
	if len(want) == 0 {
		return nil
	}
	have := text.Words(in)
	var list []text.Span
	for i := 0; i+len(want) <= len(have); i++ {
		if same(want, have[i:]) {
			list = append(list, text.Span{Start: have[i].Start, End: have[i+len(want)-1].End})
		}
	}
	return list
}

func same(want, have []text.Word) bool {
	for i, w := range want {
		if have[i].Norm != w.Norm {
			return false
		}
	}
	return true
}
