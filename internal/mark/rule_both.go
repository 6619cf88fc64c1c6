package mark

// ruleBoth leaves out "both" before two items, and the article that "fiscal
// year" may do without.
func ruleBoth(s *sentence, emit func(candidate)) {
	for i := 0; i+2 < len(s.words); i++ {
		switch {
		case s.norm(i) == "both":
			s.withoutBoth(i, emit)
		case s.norm(i) == "the" && s.norm(i+1) == "fiscal" && s.norm(i+2) == "year" && s.is(i+3, cNumber) && s.plain(i) && s.is(i-1, cPreposition):
			s.emitText(i, i+1, []string{s.span(i, i+1), s.raw(i + 1)}, "function", emit)
		}
	}
}

// ruleAdjectives swaps two adjectives that a comma parts.
func ruleAdjectives(s *sentence, emit func(candidate)) {
	for i := 1; i+2 < len(s.words); i++ {
		if s.gap(i) == ", " {
			s.adjectiveComma(i, emit)
		}
	}
}

// withoutBoth: "both A and B" and "A and B", within a few words.
func (s *sentence) withoutBoth(i int, emit func(candidate)) {
	if !s.plain(i) || i > 0 && !s.plain(i-1) || s.is(i+1, cPronoun|cArticle|cDemonstrative|cPossessive|cName|cAuxiliary) || s.norm(i+1) == "of" || s.is(i+1, cAnyVerb) && !s.is(i+1, cMainNoun|cMainAdjective) {
		return
	}
	for k := i + 2; k < i+6 && k+1 < len(s.words); k++ {
		if !s.plain(k - 1) {
			return
		}
		if s.norm(k) == "and" && s.plain(k) {
			if !inOrder(s.norm(k-1), s.norm(k+1)) && !s.twoOfThem(i+1, k) {
				s.emitBoth(i, emit)
			}
			return
		}
		if s.is(k-1, cPlural) && !s.is(k-1, cAdjective) || s.is(k, cPreposition|cAuxiliary) {
			return // "both hands to the floor and"
		}
	}
}

// twoOfThem: "both parties and the ministry", "along both coasts and in": the
// word counts what follows it.
func (s *sentence) twoOfThem(i, and int) bool {
	return s.is(and+1, cPreposition) && !s.is(i, cPreposition) || and == i+1 && s.is(i, cPlural) && s.is(and+1, cDeterminer)
}

func (s *sentence) emitBoth(i int, emit func(candidate)) {
	next := s.raw(i + 1)
	if s.capital(i) {
		next = capitalised(next)
	}
	s.emitText(i, i+1, []string{s.span(i, i+1), next}, "function", emit)
}

// adjectiveComma: "a free, healthy economy": a comma between two adjectives
// says that their order is free.
func (s *sentence) adjectiveComma(i int, emit func(candidate)) {
	if !s.likeAdjective(i) || !s.likeAdjective(i+1) || !s.plain(i+1) || i == 0 || !s.plain(i-1) {
		return
	}
	if !s.is(i-1, cDeterminer) || s.is(i-1, cSubject) && !s.is(i-1, cDemonstrative) || !s.is(i+2, cAnyNoun) || s.is(i+2, cCoordinator|cPreposition|cDeterminer|cAuxiliary) {
		return
	}
	if s.plain(i+2) && s.is(i+3, cAnyNoun) && !s.is(i+3, cPreposition|cAuxiliary|cCoordinator) || s.in(i, measures) || s.in(i+1, measures) {
		return // "a comprehensive, white label platform", "a large, salty lake"
	}
	s.emitAdjectives(i, i+1, ", ", emit)
}
