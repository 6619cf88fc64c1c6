package mark

// relativeSubjects can be the subject of a relative clause without a pronoun.
var relativeSubjects = newWordSet("i we he she they you it")

// finiteHere: the pronoun at i is the subject of the verb behind it; "you" and
// "it" are objects too, so that only an auxiliary or a sure verb proves it.
func (s *sentence) finiteHere(i int) bool {
	if s.norm(i) != "you" && s.norm(i) != "it" {
		return s.finiteAfter(i)
	}
	if s.norm(i-1) == "that" && s.norm(i) == "it" && !s.in(i+1, itVerbs) {
		return false // "the concept that it was made"
	}
	return s.plain(i) && (s.is(i+1, cModal|cHave) && !s.is(i+1, cGerund|cAnyNoun) || s.norm(i) == "it" && s.in(i+1, itVerbs))
}

var itVerbs = newWordSet("needs wants takes brings gives makes deserves requires faces holds serves represents creates provides offers")

// whoPassive: "the men who were killed in action" and "the men killed in
// action".
func (s *sentence) whoPassive(i int, emit func(candidate)) bool {
	if !s.in(i+1, plainBe) || !s.plain(i+1) || !s.plain(i+2) || s.relativePartner(i) {
		return false
	}
	if !(s.only(i+2, cParticiple|cPast) && s.in(i+3, passiveFrames) || s.in(i+2, trailing) && s.in(i+3, trailingFrames)) {
		return false
	}
	if s.norm(i-1) != "those" && !s.only(i-1, cPlural) || s.in(i+2, stative) {
		return false
	}
	s.emitText(i, i+2, []string{s.span(i, i+2), s.raw(i + 2)}, "relative", emit)
	return true
}

var (
	passiveFrames = newWordSet("by in under from during for")
	stative       = newWordSet("involved interested engaged concerned")
)

// opensInside: a phrase with a preposition opens the clause that the pronoun
// goes on with: "and with the power in my body I could", "that in such a world
// we must".
func (s *sentence) opensInside(d int) bool {
	k := d
	for k >= 0 && s.plain(k) && !s.is(k, cCoordinator|cRelative) && (!s.is(k, cSubordinator) || s.is(k, cPreposition)) {
		if s.is(k, cModal|cBe|cHave|cDo) || s.only(k, cFinite|cParticiple) {
			return false
		}
		k--
	}
	return s.is(k+1, cPreposition)
}
