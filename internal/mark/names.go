package mark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// flagCase notes how each word is written.
func (d *document) flagCase() {
	for i, w := range d.words {
		raw := d.text[w.Start:w.End]
		if c := raw[0]; 'a' <= c && c <= 'z' || '0' <= c && c <= '9' {
			continue
		}
		r, n := utf8.DecodeRuneInString(raw)
		if !unicode.IsUpper(r) && !unicode.IsTitle(r) {
			continue
		}
		d.flags[i] |= flagCap
		if upper(raw[n:]) {
			d.flags[i] |= flagUpper
		}
	}
}

// upper: has a further capital and no lower-case letter.
func upper(s string) bool {
	caps := false
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		caps = caps || unicode.IsUpper(r)
	}
	return caps
}

// flagNames marks names: capitalised words inside a sentence and what joins
// them; at its start, words that are a name elsewhere in the document, and
// those that neither the document nor our lists know in lower case.
func (d *document) flagNames(sentences []sentence) {
	written := d.asWritten(sentences)
	for i := range sentences {
		s := &sentences[i]
		for j := range s.words {
			if s.flag(j)&flagCap != 0 && d.isName(s, j, written) {
				d.flags[s.first+j] |= flagName
			}
		}
		s.joinNames()
	}
}

func (d *document) isName(s *sentence, j int, written map[string]writing) bool {
	w := s.words[j].Norm
	switch {
	case pronounI(w):
		return false
	case j > 0 || s.flag(j)&flagUpper != 0 && len(w) > 1:
		return true
	case functionWords[w]:
		return false
	case s.flag(1)&flagCap != 0 && len(s.words) > 1 && !pronounI(s.words[1].Norm) && blank(s.gap(0)):
		return !neverInNames(classOf(w)) || written[w].asName > 0
	case written[w].asName > 0:
		return !written[w].mostlyLower()
	}
	if stem, genitive := strings.CutSuffix(w, "'s"); genitive && written[stem].mostlyLower() {
		return false // "Labor's" where the document writes of labor
	}
	return written[w].inLower == 0 && !d.table.knows(w) && classOf(w) == 0
}

// neverInNames: verbs in -ing and adverbs stand before a name ("Protecting
// Social Security", "Recently Congress") and do not begin one. Nouns and
// adjectives do ("Operation Overlord", "South Dakota", "Early Bird").
func neverInNames(c class) bool {
	switch {
	case c&cAnyNoun != 0:
		return false
	case c&cGerund != 0:
		return true
	}
	return c&cAdverb != 0 && c&cAdjective == 0
}

// writing counts how a word occurs inside sentences, where a capital tells.
type writing struct{ inLower, asName int }

// mostlyLower: a document that writes "Government" or "Nation" mostly with a
// capital means a name; one capital in a title ("Bureau of the Budget") among
// many small letters makes no name of the word.
func (w writing) mostlyLower() bool { return w.inLower > 2*w.asName }

// asWritten returns how the first words of sentences occur elsewhere, and what
// they are genitives of.
func (d *document) asWritten(sentences []sentence) map[string]writing {
	seen := map[string]writing{}
	var lengths [256]uint64 // by first byte: spares most words the look-up
	ask := func(w string) {
		seen[w] = writing{}
		lengths[w[0]] |= 1 << (len(w) & 63)
	}
	for i := range sentences {
		w := sentences[i].norm(0)
		if sentences[i].flag(0)&flagCap != 0 && !functionWords[w] {
			ask(w)
			if stem, genitive := strings.CutSuffix(w, "'s"); genitive && stem != "" {
				ask(stem)
			}
		}
	}
	for i := range sentences {
		s := &sentences[i]
		for j := 1; j < len(s.words); j++ {
			w := s.words[j].Norm
			if lengths[w[0]]&(1<<(len(w)&63)) == 0 {
				continue
			}
			if was, asked := seen[w]; asked {
				seen[w] = s.written(j, was)
			}
		}
	}
	return seen
}

// written counts word j. A capital after a colon, a quotation mark or a bracket
// says nothing, nor does a word in capitals throughout.
func (s *sentence) written(j int, was writing) writing {
	switch {
	case s.flag(j)&flagCap == 0:
		was.inLower++
	case s.flag(j)&flagUpper == 0 && blank(s.gap(j-1)):
		was.asName++
	}
	return was
}

func pronounI(w string) bool {
	return w == "i" || w == "i'm" || w == "i've" || w == "i'd" || w == "i'll"
}

// joinNames takes in the small words inside a name: "Bank of the West".
func (s *sentence) joinNames() {
	for i := 0; i < len(s.words); i++ {
		if s.flag(i)&flagName == 0 {
			continue
		}
		j := i + 1
		for j < len(s.words) && j-i <= 3 && nameJoiners[s.norm(j)] && blank(s.gap(j-1)) {
			j++
		}
		if j == i+1 || j >= len(s.words) || s.flag(j)&flagName == 0 || !blank(s.gap(j-1)) {
			continue
		}
		for k := i + 1; k < j; k++ {
			s.doc.flags[s.first+k] |= flagName
		}
	}
}

var nameJoiners = newWordSet("of the for and de la le von van der den du di da del al el bin ibn y e")

var functionWords = newWordSet(`the a an this that these those he she it we they you i his her its our their my your
	in on at by for from to with as if when while after before since because although though however but and or so
	yet nor there here what who which why how where no not all some many most several each every both neither either
	one two three four five six seven eight nine ten more such another other once then thus therefore moreover
	furthermore meanwhile nevertheless instead only even also still today yesterday now under over between among
	during until unless despite let is are was were do does did has have had can could would should may might must
	according about above across against along around behind below beneath beside beyond within without through
	throughout upon whether whose whom last nothing everyone everything someone something anyone anything nobody few`)
