package mark

// ruleWell: "political as well as economic power" and "political and economic
// power", "in spirit as well as in fact" and "in spirit and in fact".
func ruleWell(s *sentence, emit func(candidate)) {
	for i := 1; i+3 < len(s.words); i++ {
		if s.norm(i) != "as" || s.norm(i+1) != "well" || s.norm(i+2) != "as" || !s.plain(i-1) || !s.plain(i) || !s.plain(i+1) || !s.plain(i+2) {
			continue
		}
		if !s.affirmed(i) || s.in(i-2, pairing) || s.in(i-2, leaders) {
			continue
		}
		switch {
		case s.wellAdjectives(i):
			a, b := s.raw(i-1), s.raw(i+3)
			s.emitText(i-1, i+3, []string{s.span(i-1, i+3), a + " and " + b, b + " as well as " + a, b + " and " + a}, "order", emit)
		case s.samePreposition(i):
			s.emitText(i, i+2, []string{s.span(i, i+2), "and"}, "order", emit)
		}
	}
}

// wellAdjectives: two adjectives of field before their noun.
func (s *sentence) wellAdjectives(i int) bool {
	return i > 1 && s.plain(i-2) && s.plain(i+3) && s.relational(i-1) && s.relational(i+3) && s.is(i+4, cAnyNoun|cAdjective) &&
		!s.is(i+4, cPreposition|cDeterminer|cName) && !inOrder(s.norm(i-1), s.norm(i+3)) && s.is(i-2, cPreposition|cPossessive|cAnyVerb|cAdjective)
}

// samePreposition: the phrase before "as well as" begins as the one after it.
func (s *sentence) samePreposition(i int) bool {
	prep := i + 3
	if !s.in(prep, repeatable) {
		return false
	}
	for k := i - 2; k >= 0 && k >= i-4 && s.plain(k); k-- {
		if s.is(k, cPreposition) {
			return s.norm(k) == s.norm(prep)
		}
		if !s.modifier(k) && !s.is(k, cDeterminer) {
			return false
		}
	}
	return false
}
