package mark

import "strings"

// ruleSmall holds the small alternations of formal prose that fit nowhere
// else: an opening "And", "such as", particles.
func ruleSmall(s *sentence, emit func(candidate)) {
	s.openingAnd(emit)
	for i := 0; i+2 < len(s.words); i++ {
		if !s.plain(i) {
			continue
		}
		switch {
		case s.norm(i) == "such":
			s.suchAs(i, emit)
		case s.opens(i, particleVerbs):
			s.particle(i, emit)
		}
	}
}

// openingAnd: "And we will …" and "We will …".
func (s *sentence) openingAnd(emit func(candidate)) {
	if s.raw(0) != "And" || !s.plain(0) || !s.in(1, actors) && s.norm(1) != "the" && !s.is(1, cPossessive) || s.is(1, cName) {
		return
	}
	s.emitText(0, 1, []string{s.span(0, 1), capitalised(s.raw(1))}, "function", emit)
}

// suchAs: "such groups as" and "groups such as".
func (s *sentence) suchAs(i int, emit func(candidate)) {
	if s.only(i+1, cAnyNoun) && s.is(i+1, cPlural) && s.norm(i+2) == "as" && s.plain(i+1) && s.plain(i+2) && i > 0 && s.plain(i-1) && s.named(i+3) {
		if !s.namedAs(i) {
			s.emitText(i, i+2, []string{s.span(i, i+2), s.raw(i+1) + " such as"}, "order", emit)
		}
		return
	}
	if s.norm(i+1) == "as" && i > 0 && s.plain(i-1) && s.is(i-1, cPlural) && s.only(i-1, cAnyNoun) && !s.is(i-2, cAnyNoun|cAdjective|cDeterminer|cGerund|cParticiple|cName) && s.plain(i+1) {
		if s.members(i + 2) {
			s.emitText(i-1, i+1, []string{s.span(i-1, i+1), "such " + s.raw(i-1) + " as"}, "order", emit)
		}
	}
}

// members: names, plurals or a list follow, so that they are members of the
// noun and not of one before it.
func (s *sentence) members(i int) bool {
	for k := i; k < i+3 && k < len(s.words); k++ {
		if s.is(k, cName) || s.only(k, cPlural) || s.gap(k) == ", " && s.is(k, cAnyNoun) {
			return true
		}
		if !s.plain(k) {
			return false
		}
	}
	return false
}

// namedAs: the verb before takes an "as" of its own: "established such payments
// as normal practice".
func (s *sentence) namedAs(i int) bool {
	for k := max(0, i-5); k < i; k++ {
		if s.in(k, asVerbs) {
			return true
		}
	}
	return false
}

var asVerbs = newWordSet("establish establishes established establishing regard regards regarded regarding treat treats treated treating see sees seen saw describe describes described accept accepts accepted use uses used using know known define defined consider considered recognize recognized recognise recognised view viewed serve serves served classify classified")

// named: what follows "as" names members, and is no clause or "as usual".
func (s *sentence) named(i int) bool {
	if s.is(i, cSubject|cAuxiliary) && !s.is(i, cDemonstrative) {
		return false
	}
	for k := i + 1; k < min(i+7, len(s.words)) && s.plain(k-1); k++ {
		if s.is(k, cAuxiliary) {
			return false // "such rules as the Commission may prescribe"
		}
	}
	return s.is(i, cArticle|cPossessive|cDemonstrative|cName) || s.is(i, cAnyNoun) && s.only(i, cAnyNoun) || s.is(i, cAdjective) && s.is(i+1, cAnyNoun)
}

var (
	particleVerbs = newWordSet("build building built hold holding held bring bringing brought cut cutting turn turned turning")
	particles     = newPairSet("build/up building/up built/up hold/back holding/back held/back hold/down holding/down held/down bring/together bringing/together brought/together cut/back cut/down cutting/back turn/over turned/over turning/over")
)

// particle: "build up the fleet" and "build the fleet up", before a short
// object that ends the clause.
func (s *sentence) particle(i int, emit func(candidate)) {
	if !particles.has(s.norm(i), s.norm(i+1)) || !s.plain(i+1) || s.norm(i+1) == "together" {
		return
	}
	p, ok := s.phraseFrom(i + 2)
	if !ok || p.prep >= 0 || p.det < 0 || p.head-i > 4 || s.plain(p.head) || strings.HasPrefix(s.gap(p.head), "'") {
		return
	}
	s.emitText(i+1, p.head, []string{s.span(i+1, p.head), s.span(i+2, p.head) + " " + s.raw(i+1)}, "order", emit)
}
