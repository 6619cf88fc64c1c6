package mark

import "strings"

// offeredRules are liberties of which an author should see each place. The
// liberties that a rule of the automatic tier takes besides ask document.offers.
func offeredRules() []rule { return []rule{offerPairs, offerSaid, offerStop, offerComma} }

// offerPairs swaps two words around "and" or "or". Of such pairs one in some
// twenty tells a time, a cause or a climax by its order.
func offerPairs(s *sentence, emit func(candidate)) {
	for i := 1; i+1 < len(s.words); i++ {
		if w := s.norm(i); w != "and" && w != "or" || !s.plain(i-1) || !s.plain(i) || i > 1 && !s.plain(i-2) {
			continue
		}
		if l, r := i-1, i+1; s.alike(l, r) && !inOrder(s.norm(l), s.norm(r)) && !s.besideName(l, r) && !s.toldApart() {
			p := pair{and: i, from: l, to: r, rightFrom: r, swap: true, repeats: []string{""}}
			p.emit(s, emit)
		}
	}
}

// alike: two words of one class that stand in the same place of the sentence.
func (s *sentence) alike(l, r int) bool {
	switch {
	case s.in(l, outsiders) || s.in(r, outsiders) || s.in(l-1, leaders) || s.paired(l):
		return false
	case s.bareNoun(l) && s.bareNoun(r):
		return s.is(l, cPlural) == s.is(r, cPlural) && s.opensPair(l-1) && s.closesPair(l, r)
	}
	return s.quality(l) && s.quality(r) && s.pairOfQualities(l, r)
}

// bareNoun: a noun by its usual class.
func (s *sentence) bareNoun(i int) bool {
	return s.headNoun(i) && s.surely(i, s.is(i-1, cDeterminer|cPreposition)) && !s.is(i, cGerund)
}

// opensPair: what stands before the pair speaks of both its members.
func (s *sentence) opensPair(i int) bool {
	if i < 0 {
		return true
	}
	c := s.class(i)
	if c&cName != 0 || s.norm(i) == "a" || s.norm(i) == "an" || s.in(i, distributive) {
		return false
	}
	return c&(cPreposition|cArticle|cPossessive|cDemonstrative) != 0 || c&cAnyVerb != 0 && c&(cAnyNoun|cAdjective) == 0
}

// closesPair: nothing follows that only the second member would take along.
func (s *sentence) closesPair(l, r int) bool {
	if r+1 >= len(s.words) {
		return true
	}
	if !s.plain(r) {
		return s.freeAfterMark(r) || strings.HasPrefix(s.gap(r), ".")
	}
	c, w := s.class(r+1), s.norm(r+1)
	switch {
	case s.is(r+1, cRelative) || c&cCoordinator != 0:
		return false
	case c&cAuxiliary != 0:
		return s.clauseStart(l) || s.clauseStart(l-1)
	case w == "of" || w == "to":
		return s.is(l-1, cArticle|cPossessive) && !s.in(l, takesInfinitive) && !s.in(r, takesInfinitive)
	}
	return c&(cPreposition|cSubordinator) != 0 && !complements.has(s.norm(r), w) && !complements.has(s.norm(l), w)
}

// quality: an adjective of degree, which may stand first or second.
func (s *sentence) quality(i int) bool {
	return s.likeAdjective(i) && !s.in(i, measures) && !hasAnySuffix(s.norm(i), "er", "est") && !s.in(i, shortAdjectives)
}

// pairOfQualities: "is able and willing", "a strong and lasting peace".
func (s *sentence) pairOfQualities(l, r int) bool {
	switch b := l - 1; {
	case s.is(b, cBe):
		return r+1 >= len(s.words) || !s.plain(r) && s.gap(r) != ", "
	case s.is(b, cDeterminer|cPreposition):
		return s.plain(r) && s.is(r+1, cAnyNoun) && !s.is(r+1, cPreposition|cAuxiliary|cName)
	}
	return false
}

// besideName: a name beside the pair may be a part of it.
func (s *sentence) besideName(l, r int) bool {
	return s.is(l-1, cName) || s.is(r+1, cName) && s.plain(r)
}

// offerSaid leaves "that" out before a longer subject: "we believe (that) the
// plan will work". It puts none in.
func offerSaid(s *sentence, emit func(candidate)) {
	for i := 2; i+2 < len(s.words); i++ {
		if s.norm(i) != "that" || !s.plain(i-1) || !s.plain(i) || !s.in(i-1, thatVerbs) || s.partnered(i) {
			continue
		}
		if s.is(i+1, cArticle|cPossessive) && s.is(i-2, cSubject|cModal|cHave|cAdverb) && s.verbAfterPhrase(i+1) {
			s.emitWithout(i, emit)
		}
	}
}

// offerStop writes two clauses that a semicolon parts as two sentences.
func offerStop(s *sentence, emit func(candidate)) {
	const least = 5 // words of a sentence
	for i := least - 1; i+least < len(s.words); i++ {
		if s.gap(i) != "; " || strings.Count(s.doc.text[s.start:s.end], ";") != 1 || !s.is(i+1, cSubject|cArticle|cPossessive) || s.is(i, cName) || s.is(i+1, cName) {
			continue
		}
		if s.verbBefore(i) && s.is(i+2, cAnyNoun|cAdjective|cAuxiliary|cFinite) {
			s.emitText(i, i+1, []string{s.span(i, i+1), s.raw(i) + ". " + capitalised(s.raw(i+1))}, "punctuation", emit)
		}
	}
}

// offerComma leaves out the comma behind a short phrase of place, means or
// aim at the beginning of a sentence.
func offerComma(s *sentence, emit func(candidate)) {
	const longest = 5
	if !s.in(0, openingWords) {
		return
	}
	for k := 1; k < longest && k+2 < len(s.words); k++ {
		if s.plain(k) {
			continue
		}
		if s.gap(k) == ", " && s.is(k, cAnyNoun) && !s.is(k+1, cName) && s.in(k+1, openSubject) && s.is(k+2, cAuxiliary|cFinite) && !s.inserted(k+1) {
			s.emitComma(k, true, emit)
		}
		return
	}
}

var openingWords = newWordSet("in on at by for from during after since under with within through throughout before until among without despite last this next")
