package mark

import "strings"

// adjectiveHere: an adjective by the list, or a participle that can only be
// one; a pair of them is checked by its surroundings.
func (s *sentence) adjectiveHere(i int) bool {
	c := s.class(i)
	const never = cName | cNumber | cPronoun | cDeterminer | cAuxiliary | cPreposition | cAdverb
	return c&cAdjective != 0 && c&never == 0 && !s.in(i, outsiders)
}

// adjectivePair: "social and economic progress", "is strong and free".
func (s *sentence) adjectivePair(i int) (pair, bool) {
	p := pair{and: i, from: i - 1, to: i + 1, rightFrom: i + 1, repeats: []string{""}, swap: true, kindred: true}
	if hasAnySuffix(s.norm(i-1), "er", "est") || s.in(i-1, shortAdjectives) || s.in(i+1, shortAdjectives) || inOrder(s.norm(i-1), s.norm(i+1)) || !s.plain(i-2) && i >= 2 {
		return p, false
	}
	if s.attributive(i) {
		return p, s.likeAdjectives(i)
	}
	return p, false // "is desirable and essential": what is said last weighs most
}

// shortAdjectives come before the longer one: "great and dominant".
var shortAdjectives = newWordSet("large small little young rich poor nice fine great good big new old full long high strong free safe fair just true wise clear deep wide bold plain sound hard")

// likeAdjectives refuses a pair that may be a noun and an adjective, or a verb
// and an adjective.
func (s *sentence) likeAdjectives(i int) bool {
	l, r := s.adjectival(i-1), s.adjectival(i+1)
	if s.joined(i-1) || s.joined(i+1) || s.termAhead(i+1) || s.in(i-1, notPiled) != s.in(i+1, notPiled) && !s.relational(i-1) {
		return false
	}
	if (l|r)&(cVerb|cVerbS|cGerund) != 0 && !s.is(i-2, cDeterminer) {
		return false
	}
	return l&cAnyNoun == 0 && r&cAnyNoun == 0 || s.is(i-2, cDeterminer) && (l&cAnyNoun == 0) == (r&cAnyNoun == 0)
}

// adjectival gives the classes of word i, an adjective alone where that is its
// usual class.
func (s *sentence) adjectival(i int) class {
	if s.is(i, cMainAdjective) {
		return cAdjective
	}
	return s.class(i)
}

// attributive: before a noun, after a determiner, preposition or verb.
func (s *sentence) attributive(i int) bool {
	if !s.plain(i+1) || !s.is(i+2, cAnyNoun|cAdjective) || s.is(i+2, cName|cDeterminer|cPreposition) {
		return false
	}
	if s.is(i+2, cAnyNoun) && !s.only(i+2, cAdjective) && s.plain(i+2) && s.is(i+3, cAnyNoun) && !s.is(i+3, cPreposition|cAuxiliary|cCoordinator) {
		return false // "legal and human resources departments"
	}
	b := i - 2
	c := s.class(b)
	switch {
	case b < 0:
		return true
	case s.in(b, leaders) || c&cName != 0:
		return false
	case c&(cDeterminer|cPreposition) != 0 && c&cSubject == 0 || c&cPossessive != 0:
		return true
	case c&cBe != 0:
		return false
	}
	return c&cAnyVerb != 0 && c&(cAnyNoun|cAdjective) == 0 && c&cParticiple == 0
}

// standing are adverbs of time before a predicate, whose scope is the whole.
var standing = newWordSet("now still also always today again")

// adverbPair: "quickly and effectively".
func (s *sentence) adverbPair(i int) (pair, bool) {
	p := pair{and: i, from: i - 1, to: i + 1, rightFrom: i + 1, repeats: []string{""}, swap: true, kindred: true}
	l, r := s.norm(i-1), s.norm(i+1)
	if !strings.HasSuffix(l, "ly") || !strings.HasSuffix(r, "ly") || inOrder(l, r) || s.in(i-1, orderly) || s.in(i+1, orderly) {
		return p, false
	}
	if s.in(i-2, leaders) || i >= 2 && !s.plain(i-2) {
		return p, false
	}
	return p, s.is(i+2, cAnyVerb|cAdjective|cAdverb|cPreposition|cSubordinator|cDeterminer) || i+2 >= len(s.words) || !s.plain(i+1)
}

// orderly adverbs come in an order of their own, or speak of the whole.
var orderly = newWordSet("immediately permanently temporarily directly indirectly firstly secondly thirdly finally lastly early only daily weekly monthly yearly hourly quarterly annually early initially originally ultimately eventually subsequently previously consequently possibly probably hopefully accordingly wholly partly fully early family")

// freeVerbs say like things at one time, so that two of them have no order.
var freeVerbs = newWordSet("protect defend strengthen support promote encourage enhance preserve improve foster honor honour respect cherish safeguard enrich welcome uphold advance inspire assist deepen stimulate sustain reinforce hinder weaken threaten endanger undermine damage resist oppose reject",
	"protecting defending strengthening supporting promoting encouraging enhancing preserving improving fostering respecting safeguarding upholding advancing stimulating sustaining reinforcing weakening threatening undermining damaging opposing",
	"protected defended strengthened supported promoted encouraged enhanced preserved improved fostered honored honoured respected cherished safeguarded enriched upheld sustained reinforced weakened threatened undermined damaged opposed rejected")

// verbPair: "protect and defend the coast".
func (s *sentence) verbPair(i int) (pair, bool) {
	p := pair{and: i, from: i - 1, to: i + 1, rightFrom: i + 1, repeats: []string{""}, swap: true, kindred: true}
	l, r := s.norm(i-1), s.norm(i+1)
	if l == r || endingOf(l) != endingOf(r) || i >= 2 && !s.plain(i-2) || s.in(i-2, leaders) || s.is(i-2, cAdverb|cAdjective|cArticle) {
		return p, false
	}
	return p, s.plain(i+1) && s.is(i+2, cDeterminer|cAdjective|cObject|cName|cPlural|cNoun) && !s.is(i+2, cPreposition|cCoordinator)
}

func endingOf(verb string) string {
	switch {
	case strings.HasSuffix(verb, "ing"):
		return "ing"
	case strings.HasSuffix(verb, "ed") || verb == "upheld":
		return "ed"
	}
	return ""
}
