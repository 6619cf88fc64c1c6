package mark

import "strings"

// Verbs and adjectives whose clause may begin with "that" or without it, in
// formal prose too.
var (
	thatVerbs = newWordSet("say says said saying believe believes believed believing think thinks thought know knows knew hope hopes hoped hoping",
		"feel feels felt ensure ensures ensured ensuring see agree agreed promise promised understand realize realise wish wished expect expects expected",
		"trust suppose guess pray pledge assume assumed fear feared doubt")
	thatAdjectives = newWordSet("sure confident glad certain convinced pleased proud hopeful thankful grateful happy sorry afraid")

	// clauseOnly verbs take no noun as their object, so that a determiner after
	// them can only begin a clause.
	clauseOnly = newWordSet("think thinks thought hope hopes hoped")

	// findingVerbs do without "that" before a pronoun only.
	findingVerbs = newWordSet("mean means meant decide decided learn learned learnt discover discovered conclude concluded admit admitted claim claims claimed suspect suspected estimate estimated predict predicted explain explained")

	// tellings take a listener and then the clause.
	tellings  = newWordSet("tell tells told assure assures assured promise promised remind reminded convince convinced")
	listeners = newWordSet("me us them him you")

	asking = newWordSet("what who whom which that as than how where when if whether why whatever whoever not all everything something anything nothing")
)

// ruleThat leaves "that" out or puts it in after verbs of saying and thinking.
func ruleThat(s *sentence, emit func(candidate)) {
	for i := 1; i+1 < len(s.words); i++ {
		switch {
		case s.norm(i) == "that" && s.thatOptional(i):
			s.emitWithout(i, emit)
		case s.opens(i-1, thatVerbs) && s.thatMissing(i), s.toldMissing(i):
			s.emitWith(i, "that", "that", emit)
		case s.norm(i) == "so":
			s.soThat(i, emit)
		}
	}
}

// thatOptional: a governing word before, a plain subject after, and no second
// "that" that would lose its partner.
func (s *sentence) thatOptional(i int) bool {
	if !s.plain(i-1) || !s.plain(i) || !s.opensClause(i+1) || s.partnered(i) {
		return false
	}
	if s.in(i+1, plainSubjects) && (s.in(i-1, listeners) && s.in(i-2, tellings) && s.plain(i-2) || s.in(i-1, findingVerbs) && s.finding(i-1)) {
		return true
	}
	if s.norm(i+2) == "more" || s.norm(i+2) == "less" || s.is(i+2, cAdjective) && strings.HasSuffix(s.norm(i+2), "er") {
		return false // "feel that the longer it lasts, the better"
	}
	if !s.in(i-1, thatVerbs) && !s.governing(i-1) {
		return false
	}
	if s.in(i-1, thatVerbs) && (s.is(i-2, cDeterminer|cAdjective|cPreposition) && s.norm(i-2) != "to" && !s.is(i-2, cSubject) || s.is(i-2, cBe)) {
		return false // "the promise that", "a hope that", "is said that"
	}
	if s.is(i-1, cAnyNoun) && s.is(i-2, cCoordinator) {
		return false // "pity and fear that"
	}
	if s.norm(i-1) == "see" && s.norm(i-2) != "to" && s.norm(i-2) != "can" {
		return false
	}
	return true
}

// finding: the form is a verb whose subject stands before it.
func (s *sentence) finding(v int) bool {
	return s.is(v-1, cSubject|cModal|cHave|cAnyNoun|cName) && s.plain(v-1) && !s.is(v-1, cPreposition|cArticle) || s.only(v-1, cAdverb) && s.is(v-2, cSubject|cHave|cModal)
}

func (s *sentence) governing(i int) bool {
	return s.in(i, thatAdjectives) && (s.is(i-1, cBe) || s.norm(i-1) == "make" || s.is(i-1, cAdverb) && s.is(i-2, cBe)) && s.norm(i-2) != "it"
}

// opensClause: a pronoun begins the clause after "that". Before a longer
// subject the reader would take it for the verb's object.
func (s *sentence) opensClause(i int) bool {
	if s.in(i-2, clauseOnly) && s.statedBy(i-2) && (s.norm(i) == "the" || s.is(i, cPossessive)) {
		return true // "we hope that the plan": hope has no object
	}
	return s.in(i, plainSubjects)
}

var plainSubjects = newWordSet("i we he she they you it there")

// partnered: "that … and that …" needs both; so does "not only that".
func (s *sentence) partnered(i int) bool {
	for k := i + 1; k < len(s.words); k++ {
		if s.norm(k) == "that" && (s.is(k-1, cCoordinator) || !s.plain(k-1)) {
			return true
		}
	}
	return i > 1 && !s.plain(i-2) && s.is(i-1, cCoordinator)
}

// thatMissing tells whether word i begins a clause right after a verb of
// saying whose own subject stands before it.
func (s *sentence) thatMissing(i int) bool {
	if !s.plain(i-1) || !s.finiteAfter(i) {
		return false
	}
	v := i - 1
	if !s.in(i, actors) && !(s.in(v, clauseOnly) && (s.norm(i) == "the" || s.is(i, cPossessive)) && s.verbAfterPhrase(i)) {
		return false
	}
	return s.statedBy(v)
}

// verbAfterPhrase: the noun phrase at i has its verb behind it, so that it is
// no object: "did not think the questions strange".
func (s *sentence) verbAfterPhrase(i int) bool {
	for k := i + 1; k < i+4 && s.plain(k); k++ {
		if s.is(k+1, cModal|cHave|cBe|cDo) && !s.is(k+1, cGerund) || s.is(k+1, cRelative) || s.only(k+1, cFinite) {
			return true
		}
	}
	return false
}

// toldMissing: "told me he had left".
func (s *sentence) toldMissing(i int) bool {
	return s.in(i, actors) && s.in(i-1, listeners) && s.in(i-2, tellings) && s.plain(i-1) && s.plain(i-2) && s.finiteAfter(i) && !s.asksBefore(i)
}

var actors = newWordSet("i we he she they")

// finiteAfter: the pronoun at i is the subject of what follows.
func (s *sentence) finiteAfter(i int) bool {
	if !s.in(i, actors) {
		return true
	}
	return s.plain(i) && (s.is(i+1, cModal|cHave|cBe|cDo) || s.is(i+1, cFinite) && !s.is(i+1, cAnyNoun) || s.is(i+1, cAdverb) && s.is(i+2, cModal|cHave|cBe|cFinite))
}

// statedBy: "I believe", "we do not think": the verb's subject begins a main
// clause, so nothing is drawn out of the clause after it.
func (s *sentence) statedBy(v int) bool {
	k := v - 1
	for k >= 0 && s.plain(k) && (s.is(k, cModal|cDo|cHave|cNegation) || s.only(k, cAdverb)) && !s.in(k, actors) {
		k--
	}
	if k < 0 || !s.plain(k) || !s.in(k, actors) && s.norm(k) != "you" {
		return false
	}
	if k == 0 {
		return true
	}
	if !s.plain(k - 1) {
		return s.gap(k-1) == "; " || s.gap(k-1) == ": " || s.gap(k-1) == ", " && !s.asksBefore(k)
	}
	return (s.is(k-1, cCoordinator) || s.norm(k-1) == "because") && !s.asksBefore(k)
}

func (s *sentence) asksBefore(k int) bool {
	for j := 0; j < k; j++ {
		if s.in(j, asking) {
			return true
		}
	}
	return false
}

// soThat: "so that we can" and "so we can" say the same purpose.
func (s *sentence) soThat(i int, emit func(candidate)) {
	if !s.plain(i-1) || !s.plain(i) || s.is(i-1, cAuxiliary|cCoordinator|cNegation|cAdverb) {
		return
	}
	at := i + 1
	if s.norm(at) == "that" {
		at++
	}
	if !s.plain(at-1) || !s.in(at, actors) && s.norm(at) != "you" || !s.in(at+1, purposeModals) {
		return
	}
	if at == i+2 {
		s.emitWithout(i+1, emit)
		return
	}
	s.emitWith(at, "that", "that", emit)
}

var purposeModals = newWordSet("can could may might will would")

// emitWithout offers word i with the next word, and the next word alone.
func (s *sentence) emitWithout(i int, emit func(candidate)) {
	if !s.free(i) || !s.free(i+1) && s.is(i+1, cName) {
		return
	}
	emit(candidate{start: s.words[i].Start, end: s.words[i+1].End,
		variants: []string{s.span(i, i+1), s.raw(i + 1)}, kind: "that", rank: rankGrammar})
}

// emitWith offers word i alone and with another word before it.
func (s *sentence) emitWith(i int, word, kind string, emit func(candidate)) {
	emit(candidate{start: s.words[i].Start, end: s.words[i].End,
		variants: []string{s.raw(i), word + " " + s.raw(i)}, kind: kind, rank: rankGrammar})
}
