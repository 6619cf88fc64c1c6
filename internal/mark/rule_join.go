package mark

import "strings"

// ruleJoin reads further pairs whose order is free, beside those of ruleOrder.
func ruleJoin(s *sentence, emit func(candidate)) {
	for i := 1; i+1 < len(s.words); i++ {
		w := s.norm(i)
		if w != "and" && w != "or" || !s.plain(i-1) || !s.plain(i) {
			continue
		}
		if s.relational(i-1) && s.relational(i+1) {
			s.joinAdjectives(i, emit)
			continue
		}
		if p, ok := s.joinAt(i); ok {
			s.emitJoin(p, emit)
		}
	}
}

// joinAt: a pair of noun phrases that ruleOrder knows, or one of the further
// shapes whose determiner or adjective is shared beyond doubt.
func (s *sentence) joinAt(i int) (pair, bool) {
	if p, ok := s.pairAt(i); ok {
		return p, p.swap && !p.kindred
	}
	l, okL := s.phraseTo(i - 1)
	r, okR := s.phraseFrom(i + 1)
	if !okL || !okR || !s.unranked(l, r) || s.bound(l, r) || s.tempo(l, r) {
		return pair{}, false
	}
	p := pair{and: i, left: l, right: r, from: l.first, to: r.head, rightFrom: r.first, swap: true, repeats: []string{""}}
	switch {
	case s.ownEach(l, r):
		p.from, p.rightFrom = l.det, r.det
	case s.sharedDeterminer(l, r), s.sharedAdjective(&p):
	default:
		return p, false
	}
	return p, s.joinLeft(l) && s.joinRight(p)
}

// ownEach: "its ideals or its interests": the owner is the same.
func (s *sentence) ownEach(l, r phrase) bool {
	return l.det >= 0 && r.det >= 0 && r.prep < 0 && s.is(r.det, cPossessive) && s.norm(l.det) == s.norm(r.det) && l.modified() == r.modified() && (l.prep < 0 || !s.is(l.prep-1, cAnyNoun))
}

// sharedDeterminer: "any person or group", "every classroom and library".
func (s *sentence) sharedDeterminer(l, r phrase) bool {
	if l.det < 0 || r.det >= 0 || r.prep >= 0 || l.modified() || r.modified() || s.norm(l.det) == "a" || s.norm(l.det) == "an" {
		return false
	}
	return s.only(l.head, cPlural) == s.only(r.head, cPlural) && s.in(l.det, oneByOne)
}

var oneByOne = newWordSet("any every each no this that such single one")

// sharedAdjective: "economic growth and expansion": before two nouns of quality
// or action an adjective of field or extent speaks of both.
func (s *sentence) sharedAdjective(p *pair) bool {
	l, r := p.left, p.right
	if l.head != l.first+1 || r.modified() || r.det >= 0 || r.prep >= 0 || !s.relational(l.first) && !s.in(l.first, extents) {
		return false
	}
	p.from = l.head
	return abstractAlike(s.norm(l.head), s.norm(r.head)) && !s.is(l.head, cPlural) && !s.is(r.head, cPlural) ||
		s.in(l.first, extents) && s.only(l.head, cPlural) && s.only(r.head, cPlural)
}

// extents are adjectives that speak of all that follows.
var extents = newWordSet("additional further new future present existing necessary appropriate available relevant various numerous full complete continued increased mutual common joint")

func abstractAlike(a, b string) bool { return qualityNoun(a) && qualityNoun(b) }

func qualityNoun(w string) bool {
	return hasAnySuffix(w, "tion", "sion", "ment", "ness", "ity", "ship", "dom", "ance", "ence", "ure", "ism", "ing", "acy", "th", "ery", "ess", "ty", "al") || newAbstract[w]
}

var newAbstract = newWordSet("progress peace faith trade work courage wisdom justice welfare research growth support help respect understanding advice aid assistance effort skill goodwill trust prosperity prestige pride love hope hate fear reform control change use")

// joinLeft: nothing before the pair reaches into it.
func (s *sentence) joinLeft(l phrase) bool {
	b := l.start() - 1
	if l.prep >= 0 {
		b = l.prep - 1
	}
	return b < 0 || !s.in(b, leaders) && !s.is(b, cName|cNumber) && (s.plain(b) || s.gap(b) == ", " || s.gap(b) == "; ")
}

// joinRight: the pair ends here.
func (s *sentence) joinRight(p pair) bool {
	if s.freeRight(p) {
		return true
	}
	next := p.to + 1
	c := s.class(next)
	if !s.plain(p.to) {
		return strings.HasPrefix(s.gap(p.to), "--") || strings.HasPrefix(s.gap(p.to), " --")
	}
	return c&cModal != 0 && c&cAnyNoun == 0 && s.clauseStart(p.leftEdge()) || c&(cAdverb|cAnyNoun|cAdjective) == cAdverb && strings.HasSuffix(s.norm(next), "ly")
}

// turned puts b before a, with the case of the sentence's beginning.
func (s *sentence) turned(p pair, a, b string) string {
	if p.from == 0 {
		a, b = s.lowered(0, a), capitalised(b)
	}
	return b + s.gap(p.and-1) + s.raw(p.and) + s.gap(p.and) + a
}

// affirmed: nothing before word i denies, so that "and", "both … and" and "as
// well as" say the same.
func (s *sentence) affirmed(i int) bool {
	for k := max(0, i-nearby); k < i; k++ {
		if s.is(k, cNegation) || strings.HasSuffix(s.norm(k), "n't") || s.in(k, denying) || s.norm(k) == "only" {
			return false
		}
	}
	return true
}

// emitJoin writes the orders of a noun pair.
func (s *sentence) emitJoin(p pair, emit func(candidate)) {
	ways := s.joinWays(&p)
	start, end := s.words[p.from].Start, s.words[p.to].End
	if len(ways) < 2 || len(ways) > MaxVariants || !distinct(ways) || ways[0] != s.doc.text[start:end] {
		return
	}
	emit(candidate{start: start, end: end, variants: ways, kind: "order", rank: rankPair + 1})
}

// joinWays lists what may stand for the pair, what stands there first.
func (s *sentence) joinWays(p *pair) []string {
	a, b := s.span(p.from, p.and-1), s.span(p.rightFrom, p.to)
	if p.from == 0 {
		return []string{s.span(0, p.to), s.turned(*p, a, p.original+b)}
	}
	conj := s.gap(p.and-1) + s.raw(p.and) + s.gap(p.and)
	var ways []string
	for _, r := range p.ordered() {
		ways = append(ways, a+conj+r+b, b+conj+r+a)
	}
	return ways
}

// joining words take two things together.
var joining = newWordSet("combine combines combined combining merge merges merged unite unites united uniting reconcile reconciling compare compared link linked links linking balance balances balancing balanced mix mixed separate separates separated separating integrate integrating coordinate coordinates coordinating divide divided respectively together exchange exchanged bring brings bringing brought tie tied")
