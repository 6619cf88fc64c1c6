package mark

import "strings"

// ruleAdverb moves an adverb over the verb beside it where both places are
// usual.
func ruleAdverb(s *sentence, emit func(candidate)) {
	for i := 1; i+1 < len(s.words); i++ {
		switch {
		case s.opens(i, floating):
			s.floatAdverb(i, emit)
		case strings.HasSuffix(s.norm(i), "ly") && s.in(i, manner):
			s.mannerAdverb(i, emit)
		}
	}
}

var (
	// floating adverbs stand before or after the first auxiliary.
	floating = newWordSet("also already now clearly certainly surely recently soon probably finally thus therefore still long undoubtedly consistently repeatedly generally usually normally always often frequently currently presently previously eventually ultimately inevitably rightly wisely traditionally historically increasingly initially originally subsequently occasionally similarly likewise nevertheless nonetheless accordingly consequently again")

	// afterOnly stand before the auxiliary too seldom to be offered there.
	// degrees mean something else behind a verb that is not one of change.
	degrees  = newWordSet("substantially materially sufficiently seriously considerably severely economically widely strongly significantly strictly nationally locally entirely fully completely")
	changing = newWordSet("increased reduced risen grown fallen improved expanded changed declined raised lowered strengthened weakened altered cut diminished enlarged extended")

	afterOnly = newWordSet("long still thus soon")

	// manner adverbs say how a thing was done, by whichever side of the verb
	// they stand.
	manner = newWordSet("quickly rapidly swiftly promptly carefully closely thoroughly properly effectively efficiently successfully peacefully publicly openly wisely vigorously firmly steadily gradually directly immediately automatically jointly independently separately regularly frequently systematically voluntarily adequately substantially significantly considerably sharply materially drastically dramatically fully completely entirely widely permanently temporarily formally officially secretly privately actively continuously constantly safely securely cheaply honestly faithfully generously freely consistently radically markedly appreciably smoothly economically intelligently patiently deliberately repeatedly severely seriously strongly sufficiently suddenly thoughtfully unanimously urgently democratically locally nationally collectively individually correctly accurately cautiously conscientiously cooperatively diligently equitably expeditiously progressively responsibly satisfactorily simultaneously slowly strictly tirelessly visibly violently")
)

// focusing adverbs behind a verb may speak of the phrase that follows:
// "selected strictly by lot".
var focusing = newWordSet("strictly entirely directly immediately completely fully simultaneously officially formally locally nationally economically publicly openly widely independently separately")

// floatAdverb: "has also seen" and "also has seen".
func (s *sentence) floatAdverb(i int, emit func(candidate)) {
	if !s.plain(i-1) || !s.plain(i) {
		return
	}
	aux := cModal | cHave
	switch {
	case s.floats(i-1, aux) && s.subjectEnd(i-2) && s.is(i+1, cAnyVerb|cBe|cHave|cDo) && !s.is(i+1, cGerund) && !s.in(i, afterOnly) && s.verbal(i-1, i+1):
		s.emitText(i-1, i, []string{s.span(i-1, i), s.raw(i) + " " + s.raw(i-1)}, "adverb", emit)
	case s.in(i, besideBe) && s.floats(i-1, cBe) && s.plainPassive(i-1, i+1) && s.subjectEnd(i-2):
		s.emitText(i-1, i, []string{s.span(i-1, i), s.raw(i) + " " + s.raw(i-1)}, "adverb", emit)
	case s.in(i, besideBe) && s.floats(i+1, cBe) && s.plainPassive(i+1, i+2) && s.subjectEnd(i-1) && s.plain(i+1):
		s.emitText(i, i+1, []string{s.span(i, i+1), s.raw(i+1) + " " + s.raw(i)}, "adverb", emit)
	case s.floats(i+1, aux) && s.subjectEnd(i-1) && s.is(i+2, cAnyVerb|cBe|cHave|cDo) && s.plain(i+1) && s.verbal(i+1, i+2):
		s.emitText(i, i+1, []string{s.span(i, i+1), s.raw(i+1) + " " + s.raw(i)}, "adverb", emit)
	}
}

// besideBe adverbs stand before the "is" of a passive or a progressive too.
var besideBe = newWordSet("also now already currently presently generally usually normally often frequently therefore thus traditionally originally initially previously subsequently recently")

// plainPassive: "is required", "are being built".
func (s *sentence) plainPassive(be, verb int) bool {
	return plainBe[s.norm(be)] && (s.participleHere(verb) && !s.is(verb, cMainAdjective) || s.norm(verb) == "being")
}

func (s *sentence) floats(i int, aux class) bool {
	return s.is(i, aux) && !s.is(i, cNegation|cGerund|cName) && s.norm(i) != "cannot" && !strings.ContainsRune(s.norm(i), '\'')
}

// subjectEnd: the word before the auxiliary closes its subject.
func (s *sentence) subjectEnd(i int) bool {
	if i < 0 || !s.plain(i) {
		return false
	}
	return s.in(i, openSubject) || s.is(i, cRelative) || s.is(i, cAnyNoun) && !s.is(i, cAdverb)
}

// verbal: the form after the auxiliary is the one it takes.
func (s *sentence) verbal(aux, verb int) bool {
	if s.is(aux, cHave) {
		return s.is(verb, cParticiple) && !s.is(verb, cAnyNoun) || s.norm(verb) == "been" || s.norm(verb) == "had"
	}
	return s.is(verb, cVerb|cBe|cHave|cDo)
}

// mannerAdverb: "be used effectively by" and "be effectively used by".
func (s *sentence) mannerAdverb(i int, emit func(candidate)) {
	if s.norm(i-1) == "taken" || s.norm(i+1) == "taken" || s.norm(i+1) == "linked" {
		return // "taken seriously"
	}
	if s.plain(i-1) && s.participleHere(i-1) && s.governedVerb(i-1) && s.closesVerb(i) && !(s.in(i, focusing) && s.plain(i)) && !s.in(i-2, manner) {
		s.emitText(i-1, i, []string{s.span(i-1, i), s.raw(i) + " " + s.raw(i-1)}, "adverb", emit)
		return
	}
	if s.plain(i-1) && s.plain(i) && s.is(i-1, cBe) && (!s.in(i, degrees) || s.in(i+1, changing)) && s.participleHere(i+1) && s.closesVerb(i+1) {
		s.emitText(i, i+1, []string{s.span(i, i+1), s.raw(i+1) + " " + s.raw(i)}, "adverb", emit)
	}
}

// participleHere: a participle that is no adjective in its own right.
func (s *sentence) participleHere(i int) bool {
	return s.is(i, cParticiple) && !s.is(i, cAnyNoun|cAuxiliary|cName|cPreposition)
}

// governedVerb: a form of be or have stands right before the verb.
func (s *sentence) governedVerb(i int) bool {
	return i > 0 && s.plain(i-1) && (s.is(i-1, cBe) || s.is(i-1, cHave) && !s.is(i-1, cGerund))
}

// closesVerb: nothing that the verb or the adverb governs follows word i.
func (s *sentence) closesVerb(i int) bool {
	if i+1 >= len(s.words) {
		return true
	}
	if !s.plain(i) {
		g := s.gap(i)
		return strings.HasPrefix(g, ",") && !s.is(i+1, cAdverb|cParticiple) || strings.HasPrefix(g, ".") || strings.HasPrefix(g, ";")
	}
	if s.norm(i+1) == "and" {
		return !s.is(i+2, cAdverb|cPreposition|cAdjective|cAnyVerb) // "quickly and without thought"
	}
	return s.in(i+1, afterVerb) && (s.norm(i+1) != "in" || s.plain(i+1) && !s.is(i+2, cPreposition|cCoordinator))
}

var afterVerb = newWordSet("by in at from during through under within throughout after before since without when if because and")
