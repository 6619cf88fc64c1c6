package mark

// ruleWhich varies "that" and "which" where the pronoun is surely a relative:
// "which" behind a noun of things may always be "that", and "that" with a
// finite verb right behind it has no other reading.
func ruleWhich(s *sentence, emit func(candidate)) {
	for i := 1; i+1 < len(s.words); i++ {
		w := s.norm(i)
		if w != "which" && w != "that" || !s.plain(i-1) || !s.plain(i) || !s.antecedent(i-1) || s.person(i-1) || s.soleThing(i-1) || s.relativePartner(i) || s.doubled(i) {
			continue
		}
		if w == "which" && !s.in(i-2, choosing) && s.openClause(i+1) {
			s.emitText(i, i, []string{"which", "that"}, "relative", emit)
		}
		if w == "that" && s.subjectThat(i) {
			s.emitText(i, i, []string{"that", "which"}, "relative", emit)
		}
	}
}

// choosing verbs ask: "tell the House which of them".
var choosing = newWordSet("tell ask show know decide determine tells asks told asked see say")

// doubled: "that" beside another "that", or "which of".
func (s *sentence) doubled(i int) bool {
	return s.norm(i-1) == "that" || s.norm(i+1) == "that" || s.norm(i+1) == "of" || s.norm(i+1) == "which"
}

// openClause: a subject or a verb follows.
func (s *sentence) openClause(i int) bool {
	return s.is(i, cSubject|cDeterminer|cAnyNoun|cAnyVerb|cAuxiliary|cAdverb) && !s.is(i, cPreposition|cCoordinator)
}

// subjectThat: "the changes that affect costs": a verb that agrees with the
// noun stands behind "that", and the noun is no opening phrase.
func (s *sentence) subjectThat(i int) bool {
	if s.in(i-1, whenNouns) || s.exclusive(i-1) || s.cleft(i) || !s.agrees(i-1, i+1) || s.is(0, cPreposition|cSubordinator|cAdverb) && !s.mainVerbBefore(i-1) {
		return false
	}
	return s.sureFinite(i+1) || !s.told(i) && !s.in(i-1, contentNouns)
}

// sureFinite: a form that cannot be the subject of a clause.
func (s *sentence) sureFinite(i int) bool {
	c := s.class(i)
	return c&(cModal|cHave|cBe|cDo) != 0 && c&(cGerund|cParticiple|cAnyNoun) == 0 && s.norm(i) != "may" && s.norm(i) != "will" || s.norm(i) == "will" && s.is(i+1, cVerb|cBe|cHave)
}

// agrees: the verb at v is one that the noun at n can have as its subject.
func (s *sentence) agrees(n, v int) bool {
	c := s.class(v)
	if c&(cName|cPronoun|cDeterminer|cPreposition|cAdjective|cNumber) != 0 && !s.sureFinite(v) {
		return false
	}
	plural := s.is(n, cPlural)
	switch s.norm(v) {
	case "are", "were", "have", "do":
		return plural
	case "is", "was", "has", "does":
		return !plural
	}
	switch {
	case c&cModal != 0:
		return true
	case c&cAnyNoun != 0 && !s.is(v+1, cDeterminer|cObject|cPreposition):
		return false
	case plural:
		return c&cVerb != 0 && c&cPlural == 0 || c&(cPast|cVerb) != 0 && c&cAnyNoun == 0
	}
	return c&cVerbS != 0 || c&cPast != 0 && c&cAnyNoun == 0
}
