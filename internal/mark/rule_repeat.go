package mark

// ruleRepeat says the "to" of a second infinitive, or leaves it out: "to
// protect and (to) defend". The governing word is one that cannot itself be
// what "and" continues.
func ruleRepeat(s *sentence, emit func(candidate)) {
	for i := 2; i+1 < len(s.words); i++ {
		if w := s.norm(i); w != "and" && w != "or" || !s.plain(i) {
			continue
		}
		if !s.plain(i-1) || s.listed(i) || s.only(i-1, cPreposition) || s.is(i+2, cCoordinator) || s.is(i+3, cCoordinator) && s.norm(i+1) == "to" {
			continue
		}
		if s.norm(i+1) == "to" && s.plain(i+1) && s.baseVerb(i+2) && s.infinitiveBefore(i) {
			s.emitText(i+1, i+2, []string{s.span(i+1, i+2), s.raw(i + 2)}, "function", emit)
		} else if s.plain(i-1) && s.soleVerb(i+1) && s.infinitiveBefore(i) && s.governed(i) {
			s.emitText(i+1, i+1, []string{s.raw(i + 1), "to " + s.raw(i+1)}, "function", emit)
		}
	}
}

// listed: "to build, to save and to spend" keeps every "to".
func (s *sentence) listed(i int) bool {
	k := s.infinitive(i)
	return k > 0 && !s.plain(k-1)
}

func (s *sentence) baseVerb(i int) bool {
	return s.is(i, cVerb|cBe|cHave|cDo) && !s.is(i, cModal|cName|cDeterminer)
}

// soleVerb: a base form that is no noun or adjective, or that takes an object
// at once.
func (s *sentence) soleVerb(i int) bool {
	c := s.class(i)
	if c&cVerb == 0 || c&(cName|cPreposition|cAuxiliary|cPronoun|cAdverb) != 0 {
		return false
	}
	return c&(cAnyNoun|cAdjective) == 0 || s.plain(i) && s.is(i+1, cArticle|cPossessive|cDemonstrative)
}

// infinitiveBefore looks back for "to" with a base form within seven words and
// no other verb, comma or conjunction between.
func (s *sentence) infinitiveBefore(i int) bool { return s.infinitive(i) > 0 }

func (s *sentence) infinitive(i int) int {
	for k := i - 2; k > 0 && k > i-9; k-- {
		if !s.plain(k) && k < i-1 {
			return 0
		}
		if s.norm(k) == "to" && s.baseVerb(k+1) {
			return k
		}
		if s.is(k, cModal|cCoordinator|cSubordinator|cRelative|cSubject) && !s.is(k, cPreposition) || s.is(k, cBe|cHave|cDo) && !s.is(k, cVerb) {
			return 0
		}
	}
	return 0
}

// governed: the word before "to" is a noun, an adjective or a form of be, so
// that the second verb can only go on with the infinitive.
func (s *sentence) governed(i int) bool {
	k := s.infinitive(i) - 1
	if k < 0 || !s.plain(k) {
		return k < 0 || s.gap(k) == ", "
	}
	c := s.class(k)
	return c&cBe != 0 || c&(cAnyNoun|cAdjective|cParticiple|cGerund) != 0 && c&(cVerb|cVerbS) == 0 || s.in(k, governors)
}

var governors = newWordSet("needs wants seeks tries begins began tried wanted sought continued continues refuses refused agrees agreed hopes hoped intends intended plans ought going us them order")
