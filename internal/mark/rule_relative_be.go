package mark

// be: "which is held in" may also be just "held in".
func (s *sentence) be(i int, emit func(candidate)) bool {
	if s.person(i-1) || !s.reducible(i) {
		return false
	}
	be := " " + s.raw(i+1) + " "
	p := s.raw(i + 2)
	variants := []string{"which" + be + p, "that" + be + p, p}
	if s.norm(i) == "that" {
		variants[0], variants[1] = variants[1], variants[0]
	}
	s.emitText(i, i+2, variants, "relative", emit)
	return true
}

// reducible: a form of be behind the pronoun at i, and a participle or an
// adjective that can follow the noun by itself.
func (s *sentence) reducible(i int) bool {
	p, next := i+2, i+3
	if !s.in(i+1, plainBe) || !s.plain(i+1) || !s.plain(p) || next >= len(s.words) {
		return false
	}
	switch {
	case s.only(p, cParticiple|cPast):
		return s.norm(next) == "by" || s.in(next, agentWords) && !owners[s.norm(i-1)] // not "the company which was sold in May"
	case s.in(p, trailing):
		return s.in(next, trailingFrames)
	}
	return s.in(i+1, presentBe) && s.is(p, cGerund) && s.only(p, cGerund) && s.is(next, cDeterminer|cPlural) && !s.is(next, cPronoun&^cDemonstrative)
}

var (
	plainBe        = newWordSet("is are was were")
	presentBe      = newWordSet("is are")
	agentWords     = newWordSet("by in from under for on at through during within into to with as after before between among upon without")
	trailing       = newWordSet("available necessary essential responsible subject similar related comparable equal adequate capable relevant appropriate suitable ready essential eligible typical characteristic free due close common central peculiar parallel superior inferior consistent inconsistent")
	trailingFrames = newWordSet("for to in of from with under at on")
)
