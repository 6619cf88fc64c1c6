package mark

import (
	"strings"

	"barium/internal/text"
)

// sentence is what a rule sees of one sentence of a prose block. Words are
// counted from 0; every method takes any index and answers with the zero value
// outside the sentence.
type sentence struct {
	doc        *document
	words      []text.Word // offsets in View.Text
	first      int         // index of words[0] in doc.words
	start, end int         // byte range in View.Text
}

// candidate is a place that a rule or the lexicon proposes.
type candidate struct {
	start, end int      // byte range in View.Text, not empty
	variants   []string // the text at start:end must be variants[original]
	original   int
	kind       string
	group      string // ties places document-wide when not ""
	rank       int    // the higher wins where candidates overlap; the lexicon's is 0

	pattern *pattern // of the lexicon, nil where a rule proposes
	use     *use     // the entry that matched first
}

// rule proposes places in one sentence.
type rule func(s *sentence, emit func(candidate))

// norm returns the normal form of word i.
func (s *sentence) norm(i int) string {
	if i < 0 || i >= len(s.words) {
		return ""
	}
	return s.words[i].Norm
}

// raw returns word i as it stands in the text.
func (s *sentence) raw(i int) string {
	if i < 0 || i >= len(s.words) {
		return ""
	}
	return s.doc.text[s.words[i].Start:s.words[i].End]
}

// gap returns the text between word i and word i+1; gap(-1) is what stands
// before the first word of the sentence, and the last gap what ends it.
func (s *sentence) gap(i int) string {
	if i < -1 || i >= len(s.words) {
		return ""
	}
	from, to := s.start, s.end
	if i >= 0 {
		from = s.words[i].End
	}
	if i+1 < len(s.words) {
		to = s.words[i+1].Start
	}
	return s.doc.text[from:to]
}

// span returns the text from word i to word j, both included.
func (s *sentence) span(i, j int) string {
	if i < 0 || j < i || j >= len(s.words) {
		return ""
	}
	return s.doc.text[s.words[i].Start:s.words[j].End]
}

func (s *sentence) flag(i int) wordFlag {
	if i < 0 || i >= len(s.words) {
		return 0
	}
	return s.doc.flags[s.first+i]
}

// name reports whether word i is (part of) a name.
func (s *sentence) name(i int) bool { return s.flag(i)&flagName != 0 }

// free reports whether word i exists and may vary: no name, not in a quotation,
// link, code or address.
func (s *sentence) free(i int) bool {
	return i >= 0 && i < len(s.words) && s.flag(i)&(flagName|flagShut) == 0
}

// class returns the possible word classes of word i.
func (s *sentence) class(i int) class {
	if i < 0 || i >= len(s.words) {
		return 0
	}
	c := s.lexeme(i).class
	if s.name(i) {
		c |= cName
	}
	return c
}

// blank reports whether a gap is only what parts two words of a phrase: blanks
// with at most one newline among them.
func blank(gap string) bool {
	if gap == " " {
		return true
	}
	return gap != "" && strings.Trim(gap, " \t\r\n") == "" && strings.Count(gap, "\n") <= 1
}
