package mark

import "strings"

// contractionRule writes negatives and auxiliaries short or full, but only in a
// document that uses short forms itself: in one that never does they would be
// out of register. It looks through the document once, at the first sentence.
func contractionRule() rule {
	var doc *document
	habit := false
	return func(s *sentence, emit func(candidate)) {
		if s.doc != doc {
			doc, habit = s.doc, s.doc.contracted()
		}
		if habit {
			s.contractions(emit)
		}
	}
}

func (s *sentence) contractions(emit func(candidate)) {
	for i := range s.words {
		w := s.norm(i)
		if strings.IndexByte(w, '\'') > 0 {
			s.expand(i, w, emit)
			continue
		}
		if s.plain(i) && (w == "cannot" || s.is(i, cModal|cBe|cHave|cDo)) {
			s.contract(i, w, emit)
		}
		if s.in(i, shortSubjects) && s.plain(i) {
			s.contractSubject(i, emit)
		}
	}
}

// A document has the habit of short forms when it has at least habitual of
// them, outside quotations, and they are one in habitualShare or more of the
// places where they could stand.
const (
	habitual      = 3
	habitualShare = 10
)

func (d *document) contracted() bool {
	short, full := 0, 0
	for i, w := range d.words {
		if d.flags[i]&flagShut != 0 {
			continue
		}
		if strings.IndexByte(w.Norm, '\'') > 0 && hasAnySuffix(w.Norm, "n't", "'ll", "'re", "'ve", "'m") {
			short++
			continue
		}
		if w.Norm == "cannot" || i+1 < len(d.words) && d.longForm(i) {
			full++
		}
	}
	return short >= habitual && short*habitualShare >= short+full
}

// longForm: words i and i+1 could be one short form.
func (d *document) longForm(i int) bool {
	a, b := d.words[i].Norm, d.words[i+1].Norm
	switch b {
	case "not":
		return shortNegative[a+" not"] != ""
	case "will", "are", "have", "am":
		return shortSubjects[a]
	}
	return false
}

var fullNegative = map[string]string{
	"don't": "do not", "doesn't": "does not", "didn't": "did not", "isn't": "is not", "aren't": "are not",
	"wasn't": "was not", "weren't": "were not", "won't": "will not", "wouldn't": "would not", "shouldn't": "should not",
	"can't": "cannot", "couldn't": "could not", "haven't": "have not", "hasn't": "has not", "hadn't": "had not", "mustn't": "must not",
}

var shortNegative = func() map[string]string {
	short := make(map[string]string, len(fullNegative))
	for s, f := range fullNegative {
		short[f] = s
	}
	delete(short, "must not")
	return short
}()

// terse sentences ("That's great!") are said as they are.
const terse = 5

// expand offers the full form of the short one at i.
func (s *sentence) expand(i int, w string, emit func(candidate)) {
	full := fullNegative[w]
	if full == "" {
		s.expandSubject(i, w, emit)
		return
	}
	if s.plain(i) && s.is(i+1, cSubject|cArticle) && !s.subjectEnd(i-1) || i == 0 || s.in(i-1, inverting) || s.is(i, cName) || !s.plain(i) {
		return // "Don't we …?", "Why wasn't anyone …?", "Don't stop", "please don't!"
	}
	s.emitText(i, i, []string{s.raw(i), full}, "contraction", emit)
}

// inverting words put the verb before its subject, where only the short form of
// a negative can stand.
var inverting = newWordSet("why how where when")

var shortTails = map[string]string{"'ll": " will", "'re": " are", "'ve": " have", "'m": " am"}

func (s *sentence) expandSubject(i int, w string, emit func(candidate)) {
	at := strings.IndexByte(w, '\'')
	subject, tail := w[:at], shortTails[w[at:]]
	if !shortSubjects[subject] || tail == "" && len(s.words) < terse {
		return
	}
	if w[at:] == "'s" && subject != "he" && subject != "she" && (s.is(i+1, cArticle|cAdjective|cNegation|cPreposition|cGerund|cPossessive) || s.only(i+1, cAdverb)) && !s.is(i+1, cParticiple) && s.norm(i+1) != "like" {
		tail = " is"
	}
	raw := s.raw(i)
	if tail == "" || len(raw) <= at || raw[at] != '\'' && !strings.HasPrefix(raw[at:], "’") {
		return
	}
	s.emitText(i, i, []string{raw, raw[:at] + tail}, "contraction", emit)
}

// saidTwice: the sentence says the same words again, so that they are meant to
// be heard in full.
func (s *sentence) saidTwice(i, j int) bool {
	for k := range s.words {
		if k != i && k+1 < len(s.words) && s.norm(k) == s.norm(i) && s.norm(k+1) == s.norm(i+1) && j > i {
			return true
		}
	}
	return false
}

var shortSubjects = newWordSet("i you he she it we they that there")

// contract offers the short form of "do not", "cannot".
func (s *sentence) contract(i int, w string, emit func(candidate)) {
	last := i
	if w != "cannot" {
		last, w = i+1, w+" "+s.norm(i+1)
	}
	short := shortNegative[w]
	if short == "" || s.saidTwice(i, last) || last+1 >= len(s.words) || !s.plain(last) || s.in(last+1, stressed) || i == 0 || s.is(last+1, cSubject|cName|cArticle|cPossessive) {
		return
	}
	s.emitText(i, last, []string{s.span(i, last), short}, "contraction", emit)
}

// stressed words after "not" are what it denies.
var stressed = newWordSet("only just merely simply because to but a one all every as for in about if by")

// perfect: the "have" before word i is an auxiliary: "we have sophisticated
// means" is not, so a word that may be an adjective proves nothing.
func (s *sentence) perfect(i int) bool {
	if s.only(i, cAdverb) && s.plain(i) {
		i++
	}
	return s.norm(i) == "been" || s.is(i, cParticiple) && !s.is(i, cMainAdjective|cAdjective)
}

// contractSubject offers "we'll" for "we will".
func (s *sentence) contractSubject(i int, emit func(candidate)) {
	var tail string
	switch s.norm(i + 1) {
	case "will":
		tail = "'ll"
	case "are":
		tail = "'re"
	case "have":
		tail = "'ve"
	case "am":
		tail = "'m"
	case "is":
		tail = "'s"
	default:
		return
	}
	if !s.shortens(i, tail) || s.plain(i-1) && s.in(i-1, governing) || s.saidTwice(i, i+1) {
		return
	}
	s.emitText(i, i+1, []string{s.span(i, i+1), s.raw(i) + tail}, "contraction", emit)
}

// governing prepositions have the pronoun as their object: "the sad part of it
// is that".
var governing = newWordSet("of in on at by for with from to into about against around through under upon over")

// shortens: the pair may be said as one word, and something follows that
// carries the stress.
func (s *sentence) shortens(i int, tail string) bool {
	next := i + 2
	if next >= len(s.words) || !s.plain(i+1) || s.is(next, cSubordinator|cSubject|cNegation|cCoordinator) && s.norm(next) != "that" {
		return false
	}
	switch w := s.norm(i); {
	case w == "that" || w == "there":
		return tail == "'s" && s.is(next, cArticle|cAdjective|cQuantifier|cPossessive|cAdverb) && (w == "there" && !s.is(i-1, cGerund) || i == 0 || !s.plain(i-1))
	case tail == "'m":
		return w == "i"
	case tail == "'s":
		if w != "it" && w != "he" && w != "she" {
			return false
		}
	case tail == "'re":
		if w != "we" && w != "you" && w != "they" {
			return false
		}
	case tail == "'ve":
		if w == "it" || !s.perfect(next) {
			return false
		}
	case w == "it":
		return false
	}
	return (!s.in(i-1, asking) || s.norm(i-1) == "that") && !s.is(i-2, cSubject)
}
