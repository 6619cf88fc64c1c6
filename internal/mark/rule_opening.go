package mark

// ruleOpening varies how a sentence begins: "And if we" and "If we", "To reach
// it, we" and "In order to reach it, we", and the comma after a short opening
// phrase that a determiner or a pronoun follows.
func ruleOpening(s *sentence, emit func(candidate)) {
	if len(s.words) < 6 || !s.plain(0) && s.gap(0) != ", " {
		return
	}
	switch {
	case s.raw(0) == "And":
		s.leadingAnd(emit)
	case s.raw(0) == "To":
		s.leadingTo(emit)
	default:
		s.openingComma(emit)
	}
}

// leadingAnd: without it where the rest is a sentence of its own.
func (s *sentence) leadingAnd(emit func(candidate)) {
	if !s.plain(0) || s.in(1, tiedToAnd) || s.is(1, cName|cRelative|cAnyVerb&^cGerund) && !s.is(1, cSubject) || !s.hasFinite(1) {
		return
	}
	if !s.is(1, cSubject|cDeterminer|cPreposition|cSubordinator|cAdverb) || s.norm(2) == "as" || s.norm(len(s.words)-1) == "too" {
		return
	}
	s.emitText(0, 1, []string{s.span(0, 1), capitalised(s.raw(1))}, "function", emit)
}

// tiedToAnd words make an idiom with the "And" before them, or a fragment
// without it.
var tiedToAnd = newWordSet("so yet not nor no then because than still more even that all how why what where who which though although like since half such as too both either thus hence further furthermore")

// hasFinite: a verb with its subject before it stands in the sentence.
func (s *sentence) hasFinite(from int) bool {
	for i := from + 1; i < len(s.words); i++ {
		if s.is(i, cModal|cBe|cHave|cDo) && !s.is(i, cGerund) || s.only(i, cFinite) {
			return true
		}
	}
	return false
}

// leadingTo: a purpose before the main clause.
func (s *sentence) leadingTo(emit func(candidate)) {
	c := s.class(1)
	if c&cVerb == 0 || c&(cDeterminer|cName|cPronoun) != 0 || s.norm(1) == "be" || s.in(1, speaking) {
		return
	}
	for i := 1; i+1 < len(s.words) && i < 18; i++ {
		if s.gap(i) != ", " {
			if s.is(i+1, cModal|cBe) && s.plain(i) && i < 5 {
				return // "To err is human"
			}
			continue
		}
		if s.in(i+1, openSubject) && s.is(i+2, cModal|cHave|cBe|cDo|cFinite) || s.norm(i+1) == "the" || s.is(i+1, cPossessive) {
			s.emitText(0, 0, []string{s.raw(0), "In order to"}, "function", emit)
		}
		return
	}
}

// speaking verbs open a remark, not a purpose: "To say the least, we …".
var speaking = newWordSet("say tell put quote begin start conclude repeat sum take cite name mention speak judge date elaborate summarize summarise illustrate explain clarify recap paraphrase borrow")

// openingComma: "In this region(,) every government …".
func (s *sentence) openingComma(emit func(candidate)) {
	if !s.in(0, placing) {
		return
	}
	for i := 1; i < 6; i++ {
		c := s.class(i)
		if c&(cAnyVerb|cAuxiliary) != 0 && c&(cAnyNoun|cAdjective) == 0 || c&(cRelative|cCoordinator) != 0 && c&cDeterminer == 0 || i > 1 && c&cPreposition != 0 && s.norm(i) != "of" {
			return
		}
		if s.plain(i) {
			continue
		}
		next := i + 1
		if s.gap(i) != ", " || i < 2 || i > 3 && !s.in(next, nominative) || s.in(i, wantsComma) || s.norm(1) == "search" || s.is(1, cGerund) || !s.is(i, cAnyNoun) || s.is(i, cName|cNumber) || s.is(i, cVerb) && !s.in(next, openSubject) || s.commaSoon(next) || s.inserted(next) || !s.in(next, openDeterminers) || s.is(next, cName) {
			return
		}
		s.emitComma(i, true, emit)
		return
	}
}

// wantsComma nouns end an idiom that comments on the whole sentence.
var wantsComma = newWordSet("contrary net whole fact turn event case hand sum general particular conclusion contrast response return words word opinion view side")

var (
	placing         = newWordSet("in on at during after since under within throughout")
	openDeterminers = newWordSet("the a an our my their its his her these those every each no there it we he she they i you")
)
