package mark

// commaClause: before "and" or "but" with a clause whose subject is a
// pronoun.
func (s *sentence) commaClause(i int, emit func(candidate)) {
	comma := s.gap(i-1) == ", "
	if !comma && !s.plain(i-1) || !s.plain(i) || i < 3 || !s.newClause(i, comma) {
		return
	}
	if s.is(i-1, cSubject|cPreposition|cCoordinator|cAuxiliary) {
		return
	}
	if s.norm(0) == "let" {
		return // "Let him come, and we could win"
	}
	if comma && (s.otherComma(i-1) || i > 9 || s.norm(i+1) == "it") || !comma && s.subordinateBefore(i) || i > 14 {
		return
	}
	for k := i + 1; k < i+6 && k+1 < len(s.words); k++ {
		if !s.plain(k) {
			return
		}
	}
	if s.resumes(i) {
		return
	}
	if !s.verbBefore(i) {
		return
	}
	s.emitComma(i-1, comma, emit)
}

// newClause: a pronoun or a short noun phrase with its verb follows word i.
// Without a comma to show it, only a pronoun is sure to begin a clause.
func (s *sentence) newClause(i int, comma bool) bool {
	if s.in(i+1, actors) || s.norm(i+1) == "it" {
		return s.is(i+2, cModal|cHave|cBe|cDo) || s.only(i+2, cFinite|cParticiple)
	}
	p, ok := s.phraseFrom(i + 1)
	if !comma || !ok || p.det < 0 || !s.is(p.det, cArticle|cPossessive) || !s.plain(p.head) || s.told(i) {
		return false
	}
	return s.is(p.head+1, cModal|cHave|cBe|cDo) && !s.is(p.head+1, cGerund)
}

// resumes: "I believe in the duty and I believe in the right of all": what ends
// the second clause belongs to the first one too.
func (s *sentence) resumes(i int) bool {
	for k := 0; k+1 < i; k++ {
		if s.norm(k) == s.norm(i+1) && s.norm(k+1) == s.norm(i+2) {
			return true
		}
	}
	return false
}

func (s *sentence) otherComma(i int) bool {
	for k := 0; k < i; k++ {
		if !s.plain(k) {
			return true
		}
	}
	return false
}

// subordinateBefore: inside "that …" or "if …" a comma could close the clause
// too soon.
func (s *sentence) subordinateBefore(i int) bool {
	for k := 0; k < i; k++ {
		if s.is(k, cSubordinator|cRelative) && !s.is(k, cPreposition) || s.in(k, introducing) || s.norm(k) == "between" || s.norm(k) == "both" || s.norm(k) == "not" {
			return true
		}
	}
	return false
}

func (s *sentence) verbBefore(i int) bool {
	for k := 1; k < i; k++ {
		if s.is(k, cModal|cHave|cBe|cDo) || s.is(k, cFinite) {
			return true
		}
	}
	return false
}

// commaPair: "We must, therefore, act" and "We must therefore act".
func (s *sentence) commaPair(i int, emit func(candidate)) {
	last := i
	if s.norm(i) == "in" || s.norm(i) == "of" {
		last = i + 1
		if !s.plain(i) || !s.in(last, phrasal) || (s.norm(i) == "of") != (s.norm(last) == "course") {
			return
		}
	}
	if !s.is(i-1, cModal|cBe|cHave) || s.is(i-2, cCoordinator) {
		return
	}
	bare := s.plain(i-1) && s.plain(last)
	if !bare && (s.gap(i-1) != ", " || s.gap(last) != ", ") || last+1 >= len(s.words) {
		return
	}
	if bare && last == i && (s.norm(i) == "then" || s.norm(i) == "too" || s.norm(i) == "also" || s.norm(i) == "thus" || s.norm(i) == "perhaps" || s.norm(i) == "similarly" || s.norm(i) == "likewise") {
		return
	}
	if !s.is(last+1, cAnyVerb|cAdjective|cBe|cHave) || s.in(last+1, outsiders) {
		return
	}
	inner := s.span(i, last)
	variants := []string{s.raw(i-1) + ", " + inner + ", " + s.raw(last+1), s.raw(i-1) + " " + inner + " " + s.raw(last+1)}
	if bare {
		variants[0], variants[1] = variants[1], variants[0]
	}
	s.emitText(i-1, last+1, variants, "comma", emit)
}

// commaReason: a clause of concession after the main one.
func (s *sentence) commaReason(i int, emit func(candidate)) {
	if s.norm(i) == "because" || i < 4 {
		return
	}
	comma := s.gap(i-1) == ", "
	if !comma || !s.plain(i) || !s.is(i+1, cSubject|cDeterminer) || s.otherComma(i-1) || s.is(i-1, cSubordinator|cCoordinator|cRelative) {
		return
	}
	for k := i + 1; k+1 < len(s.words); k++ {
		if !s.plain(k) {
			return // "a function, though a latent one, of the process"
		}
	}
	if s.norm(i) == "though" || s.norm(i) == "although" {
		s.emitComma(i-1, comma, emit)
	}
}

// commaToo: at the end of the sentence.
func (s *sentence) commaToo(emit func(candidate)) {
	i := len(s.words) - 1
	if i < 3 || s.norm(i) != "too" {
		return
	}
	if comma := s.gap(i-1) == ", "; comma || s.plain(i-1) {
		s.emitComma(i-1, comma, emit)
	}
}
