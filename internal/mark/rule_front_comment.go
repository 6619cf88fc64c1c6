package mark

import "strings"

// ruleComment moves a connective between the front of the sentence, the place
// behind its auxiliary and, if the subject is no pronoun, that behind the
// subject: "However, the board can help", "The board can, however, help", "The
// board, however, can help".
func ruleComment(s *sentence, emit func(candidate)) {
	if c, ok := s.commented(); ok {
		s.emitComment(c, emit)
	}
}

// comment is such a sentence's beginning, by word index; ends included.
type comment struct {
	from, to       int // the connective
	subject, last  int
	aux, auxLast   int
	next           int // the word behind all of them
	noun, inserted bool
}

// commented reads the three parts in whatever order they stand.
func (s *sentence) commented() (c comment, ok bool) {
	at, n := 0, s.connective(0)
	if n > 0 {
		if s.gap(n-1) != ", " {
			return c, false
		}
		c.to, at = n-1, n
	}
	c.subject = at
	if c.last, c.noun = s.subjectAt(at); c.last < 0 {
		return c, false
	}
	at = c.last + 1
	if n == 0 && s.gap(c.last) == ", " {
		if n = s.connective(at); n == 0 || !c.noun || s.gap(at+n-1) != ", " {
			return c, false
		}
		c.from, c.to, c.inserted = at, at+n-1, true
		at += n
	} else if !s.plain(c.last) {
		return c, false
	}
	if c.aux, c.auxLast = at, s.auxAt(at); c.auxLast < 0 {
		return c, false
	}
	at = c.auxLast + 1
	if n == 0 && s.gap(c.auxLast) == ", " {
		if n = s.connective(at); n == 0 || s.gap(at+n-1) != ", " {
			return c, false
		}
		c.from, c.to, c.inserted = at, at+n-1, true
		at += n
	} else if !s.plain(c.auxLast) {
		return c, false
	}
	c.next = at
	return c, n > 0 && s.goesOnAfter(at)
}

var connectives = newWordSet("however moreover nevertheless nonetheless furthermore consequently therefore accordingly meanwhile unfortunately fortunately obviously indeed regrettably ironically incidentally similarly likewise")

// connectivePhrases are those of more words, by their first one.
var connectivePhrases = map[string][]string{
	"of": {"course"}, "for": {"example", "instance"}, "on": {"the other hand", "the contrary"}, "by": {"contrast"},
	"in": {"fact", "addition", "turn", "other words", "short", "contrast", "effect", "my opinion", "my judgment", "my view"},
	"to": {"be sure"}, "after": {"all"},
}

// connective tells how many words at i are one, 0 if none.
func (s *sentence) connective(i int) int {
	if s.in(i, connectives) {
		return 1
	}
	for _, rest := range connectivePhrases[s.norm(i)] {
		if n := s.follows(i+1, rest); n > 0 {
			return n + 1
		}
	}
	return 0
}

// follows tells how many words the phrase has if it stands at i, 0 if it does not.
func (s *sentence) follows(i int, phrase string) int {
	n := 0
	for word := range strings.FieldsSeq(phrase) {
		if s.norm(i+n) != word || !s.plain(i+n-1) {
			return 0
		}
		n++
	}
	return n
}

// subjectAt returns the last word of the pronoun or short noun phrase at i, -1
// if there is none, and whether it is a noun.
func (s *sentence) subjectAt(i int) (last int, noun bool) {
	if s.in(i, openSubject) || s.norm(i) == "this" && s.is(i+1, cAuxiliary) {
		return i, false
	}
	if p, ok := s.phraseFrom(i); ok && p.prep < 0 && p.det >= 0 {
		return p.head, true
	}
	k := i + 1
	for s.is(i, cArticle|cPossessive) && k < i+4 && s.name(k) && s.plain(k-1) {
		k++
	}
	if k == i+1 || s.name(k) {
		return -1, false
	}
	return k - 1, true
}

// auxAt returns the last word of an auxiliary at i, "not" with it, or -1.
func (s *sentence) auxAt(i int) int {
	if !s.is(i, cModal|cHave|cBe|cDo) || s.is(i, cGerund|cName) {
		return -1
	}
	if s.norm(i+1) == "not" && s.plain(i) {
		return i + 1
	}
	if s.is(i, cDo) && s.plain(i) && !s.is(i+1, cVerb) {
		return -1 // "the feast did its guests no good"
	}
	return i
}

// goesOnAfter: a verb, an adjective or a noun phrase follows, no mark and no
// second subject.
func (s *sentence) goesOnAfter(i int) bool {
	return s.is(i, cAnyVerb|cAdjective|cDeterminer|cAdverb|cBe|cHave) && !s.is(i, cSubject&^cDemonstrative) && s.norm(i) != "that" && s.plain(i)
}

func (s *sentence) emitComment(c comment, emit func(candidate)) {
	phrase, subject, aux, next := s.span(c.from, c.to), s.span(c.subject, c.last), s.span(c.aux, c.auxLast), s.raw(c.next)
	if c.inserted {
		subject = s.lowered(0, subject)
	} else {
		phrase = s.lowered(0, phrase)
	}
	forms := []string{
		s.likeFirst(phrase) + ", " + subject + " " + aux + " " + next,
		s.likeFirst(subject) + " " + aux + ", " + phrase + ", " + next,
	}
	if c.noun {
		forms = append(forms, s.likeFirst(subject)+", "+phrase+", "+aux+" "+next)
	}
	stands := s.span(0, c.next)
	variants := []string{stands}
	for _, f := range forms {
		if f != stands {
			variants = append(variants, f)
		}
	}
	if len(variants) == len(forms) {
		s.emitKind(0, c.next, variants, "comma", emit)
	}
}
