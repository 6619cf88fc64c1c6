package mark

// rulePhraseComma sets or drops the comma before "but" that joins no clause,
// and drops the one before the second verb of one subject.
func rulePhraseComma(s *sentence, emit func(candidate)) {
	at, count := s.commas()
	for i := 3; i+1 < len(s.words); i++ {
		switch w := s.norm(i); {
		case w == "but" && s.plain(i):
			s.commaBut(i, count, emit)
		case w == "and" && s.plain(i) && count == 1 && at == i-1:
			s.commaSecondVerb(i, emit)
		}
	}
}

// commas counts the places of the sentence where anything but a blank parts
// two words, and tells the last of them.
func (s *sentence) commas() (at, count int) {
	at = -1
	for i := 0; i+1 < len(s.words); i++ {
		if !s.plain(i) {
			at = i
			count++
		}
	}
	return at, count
}

// commaBut: "not to the sick(,) but to the poor".
func (s *sentence) commaBut(i, count int, emit func(candidate)) {
	comma := s.gap(i-1) == ", "
	if comma && count != 1 || !comma && (count != 0 || !s.plain(i-1)) {
		return
	}
	if s.clauseAhead(i+1) || s.is(i-1, cPreposition|cAuxiliary) || s.in(i-1, exceptive) || s.norm(i+1) == "for" || s.norm(i+1) == "then" {
		return
	}
	if !s.deniedBefore(i) || s.norm(i+1) != "also" && !s.is(i+1, cPreposition) {
		return
	}
	s.emitComma(i-1, comma, emit)
}

// exceptive words take a "but" that means "except".
var exceptive = newWordSet("nothing anything none no all everything nobody anyone everyone last next cannot choice alternative help")

// deniedBefore: "not … but", within one clause.
func (s *sentence) deniedBefore(i int) bool {
	for k := i - 1; k >= 0 && k > i-15; k-- {
		if s.norm(k) == "not" {
			return k > 0 && !s.in(k-1, anyCan)
		}
		if s.norm(k) == "but" || s.is(k, cNegation) {
			return false
		}
	}
	return false
}

var anyCan = newWordSet("can could whether or if")

// clauseAhead: a subject with its verb begins at word i, or an infinitive that
// may be one's own clause.
func (s *sentence) clauseAhead(i int) bool {
	for k := i; k < len(s.words) && k < i+12; k++ {
		if k > i && !s.plain(k-1) {
			return false
		}
		if s.is(k, cSubject) && !s.is(k, cDemonstrative|cDeterminer) || s.is(k, cModal|cHave|cDo|cBe) && !s.is(k, cGerund) && s.norm(k) != "be" || s.only(k, cFinite) && s.norm(k-1) != "to" {
			return true
		}
	}
	return false
}

// commaSecondVerb: "It is workable, and should appeal to all".
func (s *sentence) commaSecondVerb(i int, emit func(candidate)) {
	v := i + 1
	if s.norm(v) == "may" && s.norm(0) == "may" || !s.is(v, cModal|cHave) || s.is(v, cAnyNoun|cGerund) || !s.verbal(v, s.pastAdverb(v+1)) {
		return
	}
	if !s.verbBefore(i) || s.subordinateBefore(i) || s.is(0, cPreposition|cSubordinator|cGerund) || i > 16 {
		return
	}
	s.emitComma(i-1, true, emit)
}

// pastAdverb is word i, or the next if i is an adverb.
func (s *sentence) pastAdverb(i int) int {
	if s.is(i, cAdverb|cNegation) && !s.is(i, cAnyVerb) {
		return i + 1
	}
	return i
}

// commaSure: "In this way we can build it": a short opening phrase that points
// back, and the only subject and verb of the sentence behind it.
func (s *sentence) commaSure(emit func(candidate)) {
	if !s.in(0, openers) || !s.plain(0) || !s.is(1, cDemonstrative|cPossessive) && s.norm(1) != "such" && s.norm(1) != "each" {
		return
	}
	for k := 2; k < 5; k++ {
		if !s.plain(k - 1) {
			return
		}
		if s.in(k+1, nominative) && s.plain(k) && s.is(k, cAnyNoun) && s.is(k+2, cModal|cHave|cBe) && s.loneVerb(k+2) {
			s.emitComma(k, false, emit)
			return
		}
		if s.is(k, cAnyVerb) && !s.is(k, cAnyNoun|cAdjective) || s.is(k, cCoordinator|cRelative|cAuxiliary) {
			return
		}
	}
}

var nominative = newWordSet("i we he she they")

// loneVerb: the auxiliary at i is the only finite one to the end.
func (s *sentence) loneVerb(i int) bool {
	for k := i + 1; k < len(s.words); k++ {
		if s.is(k, cModal) || plainBe[s.norm(k)] || s.in(k, havings) || s.in(k, openSubject) || !s.plain(k-1) && k > i+1 {
			return false
		}
	}
	return true
}
