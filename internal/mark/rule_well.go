package mark

// ruleWell: "in spirit as well as in fact" and "in spirit and in fact". Two
// adjectives stay: readers hear in "psychological as well as economic" which of
// the two is the news.
func ruleWell(s *sentence, emit func(candidate)) {
	for i := 1; i+3 < len(s.words); i++ {
		if s.norm(i) != "as" || s.norm(i+1) != "well" || s.norm(i+2) != "as" || !s.plain(i-1) || !s.plain(i) || !s.plain(i+1) || !s.plain(i+2) {
			continue
		}
		if !s.affirmed(i) || s.in(i-2, pairing) || s.in(i-2, leaders) {
			continue
		}
		if s.samePreposition(i) {
			s.emitText(i, i+2, []string{s.span(i, i+2), "and"}, "order", emit)
		}
	}
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
