package mark

// ruleFront moves an adverb of time or of consequence between the front of the
// sentence and the place behind the first auxiliary: "Therefore, we must act",
// "We must therefore act".
func ruleFront(s *sentence, emit func(candidate)) {
	switch {
	case s.in(0, fronting) && (s.plain(0) || s.gap(0) == ", "):
		if s.in(1, openSubject) && s.frontedAux(2) && s.plain(1) && s.plain(2) && (s.norm(0) != "now" || s.plain(0)) {
			s.moveBack(emit)
		}
	case s.in(0, openSubject) && s.in(2, returning) && s.frontedAux(1) && s.plain(0) && s.plain(1) && s.plain(2):
		s.moveFront(emit)
	}
}

var (
	fronting  = newWordSet("therefore thus soon recently already consequently accordingly currently presently nevertheless nonetheless undoubtedly now often previously formerly")
	returning = newWordSet("therefore recently consequently accordingly currently presently nevertheless nonetheless thus")
)

// frontedAux: an auxiliary at i with a verb behind it.
func (s *sentence) frontedAux(i int) bool {
	if !s.is(i, cModal|cHave) || s.is(i, cNegation|cGerund|cName) {
		return false
	}
	v := i + 1
	if s.in(v, returning) {
		v++
	}
	return s.verbal(i, v)
}

// moveBack: "Soon we will act", "We will soon act".
func (s *sentence) moveBack(emit func(candidate)) {
	adverb := s.lowered(0, s.raw(0))
	subject, aux := s.likeFirst(s.raw(1)), s.raw(2)
	variants := []string{s.span(0, 2), subject + " " + aux + " " + adverb}
	if !s.in(0, afterOnly) && s.norm(0) != "now" {
		variants = append(variants, subject+" "+adverb+" "+aux)
	}
	s.emitKind(0, 2, variants, "adverb", emit)
}

// moveFront: "We must therefore act", "Therefore we must act".
func (s *sentence) moveFront(emit func(candidate)) {
	subject, aux, adverb := s.raw(0), s.raw(1), s.raw(2)
	mark := ", "
	if s.in(2, timeless) {
		mark = " "
	}
	variants := []string{s.span(0, 2), s.likeFirst(adverb) + mark + s.lowered(0, subject) + " " + aux}
	if !s.in(2, afterOnly) {
		variants = append(variants, subject+" "+adverb+" "+aux)
	}
	s.emitKind(0, 2, variants, "adverb", emit)
}

var timeless = newWordSet("recently currently presently thus")

// likeFirst writes text with a capital if the sentence begins with one.
func (s *sentence) likeFirst(text string) string {
	if s.capital(0) {
		return capitalised(text)
	}
	return text
}

// emitKind is emitText with the rank of a move that takes in a smaller one.
func (s *sentence) emitKind(i, j int, variants []string, kind string, emit func(candidate)) {
	start, end := s.words[i].Start, s.words[j].End
	if s.doc.text[start:end] == variants[0] && len(variants) > 1 && distinct(variants) {
		emit(candidate{start: start, end: end, variants: variants, kind: kind, rank: rankGrammar + 1})
	}
}
