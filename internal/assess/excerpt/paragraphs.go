package excerpt

import (
	"strings"

	"barium/internal/format"
	"barium/internal/text"
)

// A Paragraph is a part of a text as it is shown.
type Paragraph struct {
	text.Span
	Number int // counted from 1, as terms count paragraphs
	Kind   string
}

// Paragraphs are those of a document.
func Paragraphs(v *format.View) []Paragraph {
	list := make([]Paragraph, len(v.Blocks))
	for i, b := range v.Blocks {
		list[i] = Paragraph{text.Span{Start: b.Start, End: b.End}, i + 1, b.Kind.String()}
	}
	return list
}

// Plain are those of a text that nothing is known about: they stand apart by blank
// lines.
func Plain(s string) []Paragraph {
	var list []Paragraph
	for at := 0; at < len(s); {
		end := strings.Index(s[at:], "\n\n")
		if end < 0 {
			end = len(s) - at
		}
		words := strings.TrimSpace(s[at : at+end])
		if words != "" {
			from := at + strings.Index(s[at:], words)
			list = append(list, Paragraph{text.Span{Start: from, End: from + len(words)}, len(list) + 1, format.Paragraph.String()})
		}
		at += end + 2
	}
	return list
}

// Sentences are those of a paragraph of a text.
func (p Paragraph) Sentences(in string) []text.Span {
	list := text.Sentences(in[p.Start:p.End])
	for i := range list {
		list[i].Start, list[i].End = list[i].Start+p.Start, list[i].End+p.Start
	}
	return list
}

// Holding is the paragraph that holds a stretch as a whole; false where none does.
func Holding(list []Paragraph, at text.Span) (Paragraph, bool) {
	for _, p := range list {
		if p.Start <= at.Start && at.End <= p.End && at.Start < at.End {
			return p, true
		}
	}
	return Paragraph{}, false
}
