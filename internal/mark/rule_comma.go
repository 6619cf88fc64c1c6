package mark

import "strings"

// ruleComma sets or drops the comma where good writers do either: after a
// short opening phrase, before "and" with a new clause, around a connective in
// mid-sentence, before "too".
func ruleComma(s *sentence, emit func(candidate)) {
	s.commaOpening(emit)
	s.commaSure(emit)
	for i := 1; i+1 < len(s.words); i++ {
		switch w := s.norm(i); {
		case w == "and" || w == "but":
			s.commaClause(i, emit)
		case s.opens(i, parenthetic):
			s.commaPair(i, emit)
		case w == "because" || w == "although" || w == "though" || w == "whereas":
			s.commaReason(i, emit)
		}
	}
	s.commaToo(emit)
}

var (
	openers    = newWordSet("in on at by for after during since under with from within throughout over until before")
	timeAdverb = newWordSet("today tonight yesterday tomorrow recently meanwhile again similarly consequently accordingly therefore thus eventually finally indeed previously subsequently initially originally currently nowadays occasionally sometimes often increasingly together ultimately first second third fourth fifth then")
	timeNouns  = newWordSet("year years month months week weeks decade decades century past future weekend quarter hours days meantime session morning afternoon evening night term january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday")
	// parenthetic connectives may stand between commas or without them.
	parenthetic = newWordSet("therefore indeed thus also perhaps accordingly consequently then likewise similarly too in of")
	phrasal     = newWordSet("course fact turn addition particular")
	openSubject = newWordSet("i we he she they it there you")
)

// commaOpening: "In 1998 we …", "Today, the …".
func (s *sentence) commaOpening(emit func(candidate)) {
	end := s.openingEnd()
	if end < 0 || end+2 >= len(s.words) || !s.free(end+1) && s.is(end+1, cName) {
		return
	}
	for k := 2; k <= end; k++ {
		if s.is(k, cArticle) && !s.is(k-1, cPreposition) {
			return // "During the twenties the painters, the builders"
		}
	}
	comma := s.gap(end) == ", "
	if !comma && !s.plain(end) || s.is(end, cAdjective) && !s.is(end, cNoun) {
		return
	}
	next := end + 1
	subject := s.in(next, openSubject) && (s.is(next+1, cModal|cHave|cBe|cDo|cFinite|cAdverb))
	if s.inserted(next) || s.in(end, wholeComments) {
		return
	}
	if comma && !subject && (!s.is(next, cPossessive) && s.norm(next) != "the" || s.commaSoon(next)) {
		return
	}
	if comma && !s.settledOpening(end) && !s.setPhrase(end) && (subject || !s.in(0, spanning)) {
		return
	}
	if !comma && (!subject || !s.settledOpening(end)) {
		return
	}
	s.emitComma(end, comma, emit)
}

// openingEnd gives the last word of a short opening phrase, -1 if there is
// none.
func (s *sentence) openingEnd() int {
	if s.in(0, timeAdverb) {
		return 0
	}
	if s.in(0, periodWords) && s.in(1, timeNouns) && s.plain(0) {
		return 1
	}
	if !s.in(0, openers) {
		return -1
	}
	for k := 1; k <= 4 && k < len(s.words); k++ {
		if s.is(k, cAnyVerb) && !s.is(k, cAnyNoun|cAdjective) || s.is(k, cRelative|cCoordinator|cSubject|cAuxiliary) && !s.is(k, cDeterminer) && !s.is(k, cObject) {
			return -1
		}
		if !s.plain(k) || s.in(k+1, openSubject) {
			return k
		}
	}
	if s.gap(5) == ", " && s.settledOpening(5) {
		return 5
	}
	return -1
}

// spanning prepositions open a phrase of time, whatever its noun.
var spanning = newWordSet("during after since throughout")

// setPhrase: "In addition", "At the same time", "On the other hand".
func (s *sentence) setPhrase(end int) bool {
	switch end {
	case 1:
		return s.in(1, setNouns)
	case 2, 3:
		return s.in(1, setOpeners) && s.in(end, setNouns)
	}
	return false
}

var (
	setNouns   = newWordSet("addition fact turn response return contrast conclusion particular general short practice principle theory effect times time hand end first home last present least once way respect sense case event result rule whole contrary")
	setOpeners = newWordSet("the a this that these some all as")
)

// inserted: the subject and its verb only say who says so: "In that event, they
// note, the service …".
func (s *sentence) inserted(subject int) bool {
	for k := subject + 1; k < subject+5 && k+1 < len(s.words); k++ {
		if !s.plain(k) && s.in(subject, openSubject) {
			return true
		}
	}
	return false
}

// wholeComments mean something else without their comma, or need it.
var wholeComments = newWordSet("all again together similarly increasingly contrary then first")

var periodWords = newWordSet("last next this each every")

// settledOpening: without a comma to go by, only a phrase that can have no
// clause of its own after it.
func (s *sentence) settledOpening(end int) bool {
	if end == 0 {
		return !s.in(0, looseAdverbs)
	}
	if s.in(0, periodWords) {
		return true
	}
	w := s.norm(end)
	if len(w) == 4 && (strings.HasPrefix(w, "19") || strings.HasPrefix(w, "20") || strings.HasPrefix(w, "18")) {
		return true
	}
	if s.is(end, cName) && s.is(end-1, cPreposition) {
		return true
	}
	return s.in(end, timeNouns) && s.dated(end)
}

var looseAdverbs = newWordSet("often sometimes together then second third fourth fifth")

// dated: "in the last three years", but not "in the year (we met)".
func (s *sentence) dated(end int) bool {
	for k := 1; k < end; k++ {
		if s.in(k, datingWords) || s.is(k, cNumber) {
			return true
		}
	}
	return s.is(end, cName) || s.norm(end) == "future" || s.norm(end) == "past" || s.norm(end) == "meantime"
}

var datingWords = newWordSet("last past next coming recent this these previous early late same current following")

// commaSoon: another comma follows before the verb, so this one is of a pair.
func (s *sentence) commaSoon(i int) bool {
	for k := i; k < i+6 && k+1 < len(s.words); k++ {
		if s.is(k, cModal|cHave|cBe|cDo) {
			return false
		}
		if !s.plain(k) {
			return true
		}
	}
	return false
}

// emitComma offers word i with a comma after it and without.
func (s *sentence) emitComma(i int, comma bool, emit func(candidate)) {
	if s.is(i, cName) {
		s.emitCommaAfterName(i, comma, emit)
		return
	}
	c := candidate{start: s.words[i].Start, end: s.words[i].End, kind: "comma", rank: rankComma}
	c.variants = []string{s.raw(i), s.raw(i) + ","}
	if comma {
		c.end++
		c.variants[0], c.variants[1] = c.variants[1], c.variants[0]
	}
	emit(c)
}

// emitCommaAfterName takes the next word instead: a name is never part of a
// place.
func (s *sentence) emitCommaAfterName(i int, comma bool, emit func(candidate)) {
	w := s.raw(i + 1)
	if s.is(i+1, cName) || w == "" {
		return
	}
	c := candidate{start: s.words[i].End, end: s.words[i+1].End, kind: "comma", rank: rankComma}
	c.variants = []string{" " + w, ", " + w}
	if comma {
		c.variants[0], c.variants[1] = c.variants[1], c.variants[0]
	}
	if s.doc.text[c.start:c.end] == c.variants[0] {
		emit(c)
	}
}
