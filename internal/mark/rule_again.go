package mark

// ruleAgain says the first word of a verb group again before its second verb,
// or leaves it out: "will cut costs and (will) raise the output", "by cutting
// costs and (by) raising the output".
func ruleAgain(s *sentence, emit func(candidate)) {
	for i := 3; i+2 < len(s.words); i++ {
		if s.norm(i) != "and" || !s.plain(i-1) || !s.plain(i) || s.is(i-1, cPreposition|cAuxiliary|cAdverb) {
			continue
		}
		if g, ok := s.groupBefore(i); ok {
			s.again(g, i, emit)
		}
	}
}

// verbGroup is the word that opens a verb group and the verb it governs.
type verbGroup struct {
	opener, verb int
	form         class
}

// groupBefore finds the verb group whose object ends before word i. Nothing
// else that could take what follows "and" may stand between.
func (s *sentence) groupBefore(i int) (verbGroup, bool) {
	for k := i - 2; k >= 0 && k > i-10; k-- {
		if !s.plain(k) || s.is(k, cCoordinator|cNegation) || s.is(k, cSubordinator|cRelative) && !s.is(k, cPreposition|cDemonstrative) {
			return verbGroup{}, false
		}
		if g, ok := s.groupAt(k); ok {
			return g, i-g.verb > 1 && s.plain(g.verb)
		}
		if s.is(k, cAuxiliary|cSubject) && !s.is(k, cDeterminer) || s.is(k+1, cGerund) && !s.is(k+1, cNoun) || s.norm(k) == "to" && s.is(k+1, cVerb) {
			return verbGroup{}, false
		}
	}
	return verbGroup{}, false
}

// groupAt: a modal with its base form, a form of have with its participle, a
// preposition with its gerund.
func (s *sentence) groupAt(k int) (verbGroup, bool) {
	v := k + 1
	switch {
	case s.in(k, plainModals):
		return verbGroup{k, v, cVerb}, s.is(v, cVerb) && !s.is(v, cAuxiliary)
	case s.in(k, havings):
		return verbGroup{k, v, cParticiple}, s.is(v, cParticiple) && !s.is(v, cAuxiliary)
	case s.in(k, gerundOpeners):
		return verbGroup{k, v, cGerund}, s.is(v, cGerund) && !s.is(v, cPreposition|cNoun)
	}
	return verbGroup{}, false
}

var (
	plainModals   = newWordSet("will shall should must would can may")
	havings       = newWordSet("have has had")
	gerundOpeners = newWordSet("by of in for through")
)

func (s *sentence) again(g verbGroup, and int, emit func(candidate)) {
	v := and + 1
	opener := s.raw(g.opener)
	if g.opener == 0 {
		return
	}
	switch {
	case s.norm(v) == s.norm(g.opener) && s.plain(v) && s.continues(v+1, g.form):
		s.emitText(v, v+1, []string{s.span(v, v+1), s.raw(v + 1)}, "function", emit)
	case s.continues(v, g.form):
		s.emitText(v, v, []string{s.raw(v), opener + " " + s.raw(v)}, "function", emit)
	}
}

// continues: a verb of that form, with its object right behind it, and not the
// first of a further pair.
func (s *sentence) continues(v int, form class) bool {
	c := s.class(v)
	if c&form == 0 || c&(cName|cPreposition|cAuxiliary|cPronoun) != 0 || !s.plain(v) {
		return false
	}
	return s.is(v+1, cArticle|cPossessive) || s.norm(v+1) == "this" || s.norm(v+1) == "these"
}

// ruleSame says a pronoun that is the subject of both clauses again, or leaves
// it out: "We have met and (we) will meet".
func ruleSame(s *sentence, emit func(candidate)) {
	if !s.in(0, sameSubjects) || !s.plain(0) || !s.is(1, cModal|cHave|cBe|cDo) && !s.only(1, cFinite) {
		return
	}
	for i := 2; i+2 < len(s.words) && i < 22; i++ {
		if s.norm(i) != "and" {
			if s.is(i, cSubject|cRelative|cSubordinator|cCoordinator|cModal) && !s.is(i, cPreposition|cArticle) || !s.plain(i) && s.norm(i+1) != "and" {
				return
			}
			continue
		}
		if i > 3 {
			s.sameSubject(i, emit)
		}
		return
	}
}

var sameSubjects = newWordSet("we i they he she")

func (s *sentence) sameSubject(i int, emit func(candidate)) {
	v := i + 1
	if !s.plain(i) || !s.free(i-1) || s.is(i-1, cName) {
		return
	}
	comma := s.gap(i-1) == ", "
	switch {
	case s.norm(v) == s.norm(0) && (comma || s.plain(i-1)) && s.is(v+1, cModal|cHave|cBe) && s.plain(v):
		bare := s.raw(i-1) + " " + s.raw(i)
		s.emitText(i-1, v, []string{s.span(i-1, v), bare}, "function", emit)
	case s.plain(i-1) && s.is(v, cModal|cHave) && !s.is(v, cAnyNoun|cGerund) && s.norm(v) != s.norm(1) && s.plain(v):
		subject := s.raw(0)
		if subject != "I" {
			subject = s.lowered(0, subject)
		}
		s.emitText(v, v, []string{s.raw(v), subject + " " + s.raw(v)}, "function", emit)
	}
}
