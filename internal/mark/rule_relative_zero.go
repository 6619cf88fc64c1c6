package mark

// zeroRelative: "the steps we have taken", where nothing says that the pronoun
// begins a clause of another kind.
func (s *sentence) zeroRelative(i int) bool {
	n := i - 1
	if s.in(n, whenNouns) || s.in(n, outsiders) || s.in(n, contentNouns) || !s.plain(i) || !s.finiteHere(i) || s.told(i) || s.exclusive(n) || s.cleft(i) {
		return false
	}
	if s.fronted(i) || s.thinking(i) || s.is(0, cGerund) {
		return false
	}
	d := n - 1
	for d >= 0 && d > n-3 && s.plain(d) && s.modifier(d) {
		d--
	}
	if !s.plain(d) || !s.is(d, cDeterminer) && !s.is(d, cPreposition) || s.opensInside(d) {
		return false
	}
	return s.mainVerbBefore(d) || d == 0 && s.verbLater(i+3)
}

// fronted: a phrase with a preposition opens the sentence and runs up to the
// pronoun, as in "With this bill I expect", so the main clause begins there.
func (s *sentence) fronted(i int) bool {
	if !s.is(0, cPreposition) {
		return false
	}
	for k := range i {
		if !s.plain(k) {
			return false
		}
	}
	return true
}

// thinking: the pronoun says or thinks what follows.
func (s *sentence) thinking(i int) bool {
	for k := i + 1; k < i+4; k++ {
		if s.in(k, statingVerbs) {
			return true
		}
	}
	return false
}

var statingVerbs = newWordSet("say think believe anticipate expect recommend urge propose hope request suggest know feel intend trust wish fear doubt assume predict")

// verbLater: a verb follows for the noun that opens the sentence. "These things
// we are doing." has none: the pronoun begins its main clause.
func (s *sentence) verbLater(i int) bool {
	for k := i; k < len(s.words); k++ {
		if s.is(k, cModal|cBe|cHave) || s.only(k, cFinite) {
			return true
		}
	}
	return false
}

// mainVerbBefore: the clause already has its verb, so a noun phrase that ends
// before the pronoun is no opening phrase of it.
func (s *sentence) mainVerbBefore(i int) bool {
	verb := false
	for k := i; k >= 0; k-- {
		if k < i && !s.plain(k) || s.is(k, cSubordinator) && !s.is(k, cRelative|cPreposition) || s.in(k, introducing) {
			return verb && !s.is(k, cSubordinator) && !s.is(k+1, cSubordinator) && !s.in(k, introducing)
		}
		if s.is(k, cModal|cBe|cHave) || s.only(k, cFinite) || s.only(k, cVerb|cPast|cParticiple) {
			verb = true
		}
	}
	return verb
}

// introducing words open a clause that ends before the main one.
var introducing = newWordSet("while when if as since once until unless although though because wherever whenever where whether after before until than how")
