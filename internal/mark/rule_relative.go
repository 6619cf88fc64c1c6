package mark

import "strings"

// ruleRelative varies the pronoun of restrictive relative clauses: that and
// which of things; that, which and nothing where the clause has its own
// subject.
func ruleRelative(s *sentence, emit func(candidate)) {
	for i := 1; i+1 < len(s.words); i++ {
		switch w := s.norm(i); {
		case w == "that" || w == "which" || w == "whom":
			if s.plain(i-1) && s.plain(i) && s.antecedent(i-1) {
				s.relativeAt(i, emit)
			}
		case w == "who":
			if s.plain(i-1) && s.plain(i) && s.whoPassive(i, emit) {
				continue
			}
			if s.plain(i-1) && s.plain(i) && s.only(i-1, cPlural) && lasting[s.norm(i+1)] != "" && s.gerundFor(i+1) != "" && !s.relativePartner(i) {
				s.emitText(i, i+1, []string{s.span(i, i+1), lasting[s.norm(i+1)]}, "relative", emit)
			}
		case s.opens(i, relativeSubjects):
			if s.plain(i-1) && s.antecedent(i-1) && s.zeroRelative(i) {
				s.emitZero(i, emit)
			}
		}
	}
}

var (
	// contentNouns take a that-clause that is no relative clause.
	contentNouns = newWordSet("fact belief hope idea view evidence claim assurance assurances conclusion proposal possibility report reports doubt sense feeling knowledge",
		"condition ground grounds requirement provision understanding recognition notion principle theory proof sign signs indication indications danger risk fear warning promise pledge",
		"suggestion recommendation confidence conviction realization realisation likelihood probability chance opinion decision agreement argument assertion statement news word certainty faith thesis thought advice demand order degree extent point way sure notice answer premise message impression expectation rule resolution guarantee case effect end intent myth reason time sight mind request commitment determination awareness plea proposition prediction",
		"truth lesson question story stories rumor rumors rumour rumours account accounts complaint complaints charge charges allegation allegations contention hint hints presumption supposition stipulation revelation reminder testimony moral joke consensus instruction instructions legend saying superstition dictum finding findings admission acknowledgment confession denial pretext pretense pretence concept concepts conception theme point points tradition assumption assumptions hypothesis dogma axiom law laws fiction illusion proviso possibilities")

	// tellers put a listener before their that-clause.
	tellers = newWordSet("tell tells told telling assure assures assured assuring convince convinced remind reminded reminds show shows showed shown showing inform informed warn warned promise promised persuade persuaded notify notified advise advised teach taught",
		"say says said saying know knows knew known believe believes believed think thought mean means meant find found feel felt hope hoped insist insisted recommend recommended recommending request requested report reported admit admits admitted acknowledge acknowledged deny denies denied confess confessed maintain maintained contend contended complain complained swear swore vow vowed testify testified learn learned explain explained discover discovered decide decided realize realized recall recalled remember remembered hold held write wrote urge urged indicate indicates indicated suggest suggests suggested ask asked propose proposed so such see seen saw ensure demand demands demanded require requires required declare declared announce announced make makes made clear estimate estimated expect expected anticipated agree agreed prove proved argue argued state stated note noted confirm confirmed provide provided conclude concluded order ordered direct directed demonstrate demonstrated reveal revealed understand imperative essential important necessary vital sure certain confident convinced evident obvious true apparent likely too enough urgent desirable")

	// persons are people by name; others are told by their endings.
	persons = newWordSet("people person persons man men woman women child children citizen citizens friend friends family families president member members staff police crew team victim victims patient patients student students ally allies chief judge guest guests host wife husband mother father parents parent son daughter sons daughters neighbor neighbors neighbour neighbours youth adult adults relative relatives veteran veterans refugee refugees witness witnesses suspect suspects colleague colleagues expert experts boy boys girl girls human humans folk folks troops army nurse nurses client clients agent agents candidate candidates hero heroes tyrant tyrants enemy enemies opponent opponents civilian civilians immigrant immigrants resident residents tenant tenants spouse spouses one ones others those everyone anyone someone nobody everybody he she him her them us we me generation generations majority public crowd god")

	// whenNouns go with "when", "where" and "why" rather than "which".
	whenNouns = newWordSet("time times day days year years moment moments month months week weeks hour hours way ways reason reasons place places night morning date point period everything something anything nothing all much little few only same first last next best most least it today now now extent degree more less")
)

var (
	// adverbialNouns take a clause with "that" or without a word.
	adverbialNouns = newWordSet("way day moment year week month night morning")
	pointing       = newWordSet("the same first last every each only")
)

func (s *sentence) antecedent(i int) bool {
	c := s.class(i)
	return c&cAnyNoun != 0 && c&(cName|cNumber|cPronoun|cDeterminer|cPreposition|cAuxiliary) == 0 && s.nominal(i)
}

// nominal settles a form that may be noun, verb or adjective by the word
// before it.
func (s *sentence) nominal(i int) bool {
	if s.only(i, cAnyNoun) {
		return true
	}
	return s.plain(i-1) && (s.is(i-1, cArticle|cPossessive|cQuantifier) || s.is(i-1, cDemonstrative) && s.norm(i-1) != "that" || s.is(i-1, cAdjective) && s.is(i-2, cDeterminer|cPreposition))
}

func (s *sentence) person(i int) bool {
	w := strings.TrimSuffix(s.norm(i), "s")
	return s.in(i, persons) || hasAnySuffix(w, "er", "or", "ist", "man", "men", "ian", "ee", "women", "woman", "ant")
}

// relativeAt handles a written pronoun at i.
func (s *sentence) relativeAt(i int, emit func(candidate)) {
	w := s.norm(i)
	if w == "that" && s.in(i-1, adverbialNouns) && s.in(i+1, actors) && s.finiteAfter(i+1) && s.in(i-2, pointing) && !s.cleft(i) && !s.told(i) {
		s.emitRelative(i, []string{"that", ""}, emit)
		return
	}
	if s.in(i-1, whenNouns) || s.cleft(i) || s.exclusive(i-1) || s.relativePartner(i) {
		return
	}
	if w == "which" && s.soleThing(i-1) || w == "that" && s.fronted(i) && !s.verbLater(i+2) {
		return // "our Navy which", "To a novice that is clear"
	}
	ownSubject := s.in(i+1, relativeSubjects) && s.finiteHere(i+1) && s.plain(i+1)
	if w == "that" && ownSubject && !s.gapped(i+1) {
		return
	}
	person := s.person(i - 1)
	switch {
	case w == "whom" || person && w == "which":
		return
	case w == "which" && ownSubject:
		s.emitRelative(i, []string{"which", "that", ""}, emit)
	case w == "which" && s.clauseVerb(i+1) && !s.be(i, emit):
		s.emitSubject(i, "which", "that", emit)
	case w == "which" && s.is(i+1, cArticle|cPossessive):
		s.emitRelative(i, []string{"which", "that"}, emit)
	case w != "that" || s.in(i-1, contentNouns) || s.told(i):
		return
	case ownSubject && !person:
		s.emitRelative(i, []string{"that", "which", ""}, emit)
	case ownSubject:
		s.emitRelative(i, []string{"that", ""}, emit)
	case !person && s.clauseVerb(i+1) && !s.be(i, emit):
		s.emitSubject(i, "that", "which", emit)
	}
}

// lasting verbs say of people what holds for long, so that "people who live
// there" are the people living there.
var lasting = map[string]string{"live": "living", "seek": "seeking", "need": "needing", "suffer": "suffering", "face": "facing", "belong": "belonging"}

// emitSubject offers the pronouns of a relative clause whose subject they are,
// and the bare participle where the verb says a lasting state.
func (s *sentence) emitSubject(i int, there, other string, emit func(candidate)) {
	g := s.gerundFor(i + 1)
	if g == "" {
		s.emitText(i, i, []string{there, other}, "relative", emit)
		return
	}
	v := " " + s.raw(i+1)
	s.emitText(i, i+1, []string{there + v, other + v, g}, "relative", emit)
}

// relativePartner: "that have changed us and which go on" stays as it is.
func (s *sentence) relativePartner(i int) bool {
	for k := i + 2; k < len(s.words); k++ {
		if s.is(k, cRelative) && s.is(k-1, cCoordinator) {
			return true
		}
	}
	return s.is(i-1, cCoordinator)
}

// clauseVerb: a form that can only be the verb of the relative clause.
func (s *sentence) clauseVerb(i int) bool {
	c := s.class(i)
	if c&(cModal|cHave|cBe|cDo) != 0 && c&(cGerund|cParticiple) == 0 {
		return true
	}
	if c&(cPronoun|cDeterminer|cPreposition|cName) != 0 {
		return false
	}
	if c&cAnyNoun != 0 {
		return c&cVerbS != 0 && s.is(i+1, cDeterminer|cObject|cPreposition)
	}
	return c&cFinite != 0 && c&cAdjective == 0
}

// cleft: "it is this work that", where "which" cannot stand; and clauses with
// a comparison or a result, whose "that" is another word.
func (s *sentence) cleft(i int) bool {
	for k := i - 1; k >= 0 && k > i-12; k-- {
		if s.norm(k) == "it" && s.is(k+1, cBe) {
			return true
		}
		if s.in(k, resultWords) {
			return true
		}
	}
	return false
}

var resultWords = newWordSet("so such same it's only")

// told: a verb before takes the that-clause, or may.
func (s *sentence) told(i int) bool {
	for k := i - 1; k >= 0 && k > i-12; k-- {
		if s.in(k, tellers) || k < i-1 && s.in(k, contentNouns) && s.norm(i) == "that" && s.in(i+1, relativeSubjects) {
			return true
		}
	}
	return false
}

// exclusive: after "all", "any", "only" and superlatives "which" is rare; so
// it is after "whatever portion of our resources".
func (s *sentence) exclusive(i int) bool {
	for k := i; k >= 0 && k > i-4; k-- {
		w := s.norm(k)
		if s.in(k, unique) || len(w) > 5 && strings.HasSuffix(w, "est") && s.is(k, cAdjective) {
			return true
		}
		if s.is(k, cArticle|cPossessive) {
			return k > 0 && (s.norm(k-1) == "all" || s.norm(k-1) == "of" && s.exclusive(k-2))
		}
	}
	return false
}

var unique = newWordSet("all any every only very first last no most best least much little same no one nothing everything anything something whatever")

// emitRelative offers the pronouns, "" for none; a place is never empty, so
// the next word belongs to it.
func (s *sentence) emitRelative(i int, pronouns []string, emit func(candidate)) {
	if pronouns[len(pronouns)-1] != "" {
		s.emitText(i, i, pronouns, "relative", emit)
		return
	}
	variants := make([]string, len(pronouns))
	for k, p := range pronouns {
		variants[k] = strings.TrimSpace(p + " " + s.raw(i+1))
	}
	s.emitText(i, i+1, variants, "relative", emit)
}

func (s *sentence) emitZero(i int, emit func(candidate)) {
	r := s.raw(i)
	variants := []string{r, "that " + r, "which " + r}
	if s.person(i - 1) {
		variants = []string{r, "that " + r}
	}
	s.emitText(i, i, variants, "relative", emit)
}

// emitText offers variants for words i to j, if the first is what stands there.
func (s *sentence) emitText(i, j int, variants []string, kind string, emit func(candidate)) {
	start, end := s.words[i].Start, s.words[j].End
	if s.doc.text[start:end] != variants[0] || !distinct(variants) {
		return
	}
	emit(candidate{start: start, end: end, variants: variants, kind: kind, rank: rankGrammar})
}

// soleThing: there is but one of it, so that a clause after "which" tells more
// of it and does not single it out.
func (s *sentence) soleThing(n int) bool {
	d := n - 1
	return s.is(d, cPossessive) && !s.is(n, cPlural) || s.norm(d) == "the" && s.in(n, soleThings)
}

var soleThings = newWordSet("sun moon earth world universe constitution government president congress senate house parliament church bible press public west east north south past future navy army police")
