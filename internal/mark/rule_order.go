package mark

import "strings"

// ranks of the rules: where candidates overlap the engine keeps the higher.
// Conventions come first, so that a document never shows two of them; orders
// with many variants follow.
const (
	rankConvention = 90
	rankList       = 60
	rankPair       = 50
	rankGrammar    = 40
	rankComma      = 30
	rankMove       = 20
)

// ruleOrder swaps the two items around "and" or "or" where neither the sense
// nor the scope of any other word depends on their order, and says a shared
// determiner or preposition again, or leaves it out.
func ruleOrder(s *sentence, emit func(candidate)) {
	for i := 1; i+1 < len(s.words); i++ {
		if w := s.norm(i); w != "and" && w != "or" {
			continue
		}
		if !s.plain(i-1) || !s.plain(i) {
			continue
		}
		if p, ok := s.pairAt(i); ok {
			p.emit(s, emit)
		}
	}
}

// pair is two items whose order is free: word ranges, both ends inclusive.
type pair struct {
	and         int
	left, right phrase
	from, to    int      // the words the place covers; from is where the left item starts
	rightFrom   int      // where the right item starts, repeated words left out
	repeats     []string // what may be said before the second item: "", "our ", "for our "
	original    string   // which of them stands there
	swap        bool
	kindred     bool // verbs, adjectives or adverbs: no noun phrases to weigh
}

func (s *sentence) pairAt(i int) (pair, bool) {
	if s.toldApart() {
		return pair{}, false
	}
	if s.only(i-1, cAdverb) && s.only(i+1, cAdverb) {
		return s.adverbPair(i)
	}
	if s.in(i-1, freeVerbs) && s.in(i+1, freeVerbs) {
		return s.verbPair(i)
	}
	if s.adjectiveHere(i-1) && s.adjectiveHere(i+1) {
		if p, ok := s.adjectivePair(i); ok {
			return p, true
		}
	}
	return s.nounPair(i)
}

// nounPair reads two noun phrases of like shape around word i.
func (s *sentence) nounPair(i int) (pair, bool) {
	l, okL := s.phraseTo(i - 1)
	r, okR := s.phraseFrom(i + 1)
	if !okL || !okR || s.bound(l, r) || s.refersBack(r) || s.tempo(l, r) {
		return pair{}, false
	}
	if r.det < 0 && r.prep < 0 && !r.modified() && s.verbAfterAll(l, r) {
		return pair{}, false
	}
	p := pair{and: i, left: l, right: r, from: l.start(), to: r.head, rightFrom: r.start(), swap: true}
	if s.compound(r) && (r.det < 0 || l.det < 0) && (r.prep < 0 || l.prep < 0) && !s.sameModifier(l, r) {
		return pair{}, false
	}
	p.swap = s.likeShape(&p) && s.freeLeft(p) && s.freeRight(p) && s.unranked(l, r)
	if !p.swap && !s.repeatOnly(p) {
		return pair{}, false
	}
	s.findRepeats(&p)
	return p, p.swap || len(p.repeats) > 1
}

// repeatOnly tells whether the preposition may be said again although the two
// items cannot change places: what follows may belong to the second alone, but
// it must not make another phrase of it.
func (s *sentence) repeatOnly(p pair) bool {
	l, r := p.left, p.right
	if l.prep < 0 || l.modified() && r.det < 0 && !r.modified() || s.norm(l.prep) == "between" {
		return false
	}
	if r.prep >= 0 && s.norm(r.prep) != s.norm(l.prep) || (l.det >= 0) != (r.det >= 0) {
		return false
	}
	if l.modified() != r.modified() && r.det < 0 {
		return false // "access to work and greater security", "for state and local funds"
	}
	if l.det >= 0 && !s.sameDeterminer(l.det, r.det) || l.prep > 0 && s.in(l.prep-1, leaders) {
		return false
	}
	if r.prep < 0 && r.det >= 0 && s.is(l.prep-1, cAnyNoun) {
		return false // "the dispute in the industry and the delay"
	}
	last := r.head
	if last+1 >= len(s.words) || !s.plain(last) {
		return last+1 >= len(s.words) || s.gap(last) != "-" && !strings.HasPrefix(s.gap(last), " (") && !s.goesOn(last) && !s.dashAfter(p)
	}
	c := s.class(last + 1)
	if c&cName != 0 || s.norm(last+1) == "of" && s.norm(l.prep) == "of" {
		return false // "freedom of expression and freedom of religion"
	}
	return c&(cPreposition|cSubordinator) != 0 && c&cRelative == 0 && (c&(cAnyNoun|cAnyVerb|cAdjective) == 0 || s.in(last+1, subordinating))
}

// dashAfter: a noun phrase of its own before a dash may begin a clause.
func (s *sentence) dashAfter(p pair) bool {
	return p.right.det >= 0 && strings.HasPrefix(strings.TrimSpace(s.gap(p.right.head)), "-")
}

// goesOn: a comma and a further member follow word i.
func (s *sentence) goesOn(i int) bool {
	return s.gap(i) == ", " && s.is(i+1, cAnyNoun|cAdjective) && !s.is(i+1, cPreposition|cCoordinator|cDeterminer|cSubordinator)
}

// verbAfterAll: "holds the lock and blocks on it", "clear your kitchen and
// stocking up": the bare second item may be a verb.
func (s *sentence) verbAfterAll(l, r phrase) bool {
	return r.class&cVerbS != 0 && l.class&cPlural == 0 || r.class&cGerund != 0 && l.class&cGerund == 0 ||
		l.prep < 0 && l.class&cPlural != 0 && l.class&cVerb == 0 && r.class&cVerb != 0 && !s.weighty(r.head)
}

// sameModifier: "war production and war services", "consumer spending and
// business investment".
func (s *sentence) sameModifier(l, r phrase) bool {
	if !l.modified() || r.head-r.first != l.head-l.first {
		return false
	}
	return s.norm(l.first) == s.norm(r.first) || l.det < 0 && r.det < 0 && s.compound(l) && s.is(l.head, cPlural) == s.is(r.head, cPlural)
}

// likeShape tells whether the two phrases are parallel enough to be sure that
// "and" joins just them, and sets the words that move.
func (s *sentence) likeShape(p *pair) bool {
	l, r := p.left, p.right
	if r.prep >= 0 && (l.prep < 0 || s.norm(l.prep) != s.norm(r.prep)) {
		return false
	}
	if l.modified() != r.modified() && (r.det < 0 || l.det < 0) {
		return false
	}
	switch {
	case r.det < 0 && l.det < 0:
		return true
	case r.det < 0:
		p.from = l.first
		return s.norm(l.det) != "a" && s.norm(l.det) != "an" && !s.in(l.det, distributive)
	case l.det < 0:
		return false
	}
	return s.sameDeterminer(l.det, r.det)
}

// sameDeterminer: the same word, or two articles of the same kind.
func (s *sentence) sameDeterminer(a, b int) bool {
	x, y := s.norm(a), s.norm(b)
	if x == "an" {
		x = "a"
	}
	if y == "an" {
		y = "a"
	}
	return x == y
}

// refersBack: "the company and its staff", "Parliament and the other place".
func (s *sentence) refersBack(r phrase) bool {
	if r.det < 0 {
		return false
	}
	switch s.norm(r.det) {
	case "its", "their", "his", "her", "such", "this", "these", "that", "those", "another", "no":
		return true
	}
	return false
}

// tempo: counting words and times are in an order of their own.
func (s *sentence) tempo(l, r phrase) bool {
	for _, p := range []phrase{l, r} {
		for i := p.first; i <= p.head; i++ {
			if s.in(i, outsiders) || s.is(i, cName|cNumber) {
				return true
			}
		}
	}
	return false
}

// freeLeft tells whether nothing before the pair reaches into it: no modifier
// whose scope would change, no noun that the first item alone completes.
func (s *sentence) freeLeft(p pair) bool {
	l := p.left
	b := l.start() - 1
	if l.prep >= 0 {
		b = l.prep - 1
		if p.right.prep < 0 && s.norm(l.prep) == "between" {
			return p.swap
		}
		if s.in(b, leaders) {
			return false
		}
		if l.det >= 0 && p.right.det >= 0 && s.norm(l.det) == "the" && p.right.prep < 0 {
			return !s.is(b, cAnyNoun) // "the man in the car and the woman"
		}
	}
	if b >= 0 && !s.plain(b) && l.prep < 0 {
		return s.gap(b) == "; " || s.gap(b) == ": "
	}
	return !s.in(b, leaders)
}

// freeRight tells whether nothing after the pair attaches to its second item
// alone.
func (s *sentence) freeRight(p pair) bool {
	last := p.right.head
	if last+1 >= len(s.words) {
		return true
	}
	if !s.plain(last) {
		return s.freeAfterMark(last) && !s.dashAfter(p)
	}
	next := last + 1
	c := s.class(next)
	switch {
	case s.in(next, bothWords), s.norm(next) == "but":
		return true
	case c&cName != 0 || s.in(next, outsiders) && c&cAdverb == 0:
		return false
	case s.norm(next) == "of":
		return p.left.det >= 0 && p.right.det < 0 && s.norm(p.left.det) != "a" && s.norm(p.left.prep) != "of"
	case s.norm(next) == "to":
		return p.right.det < 0 && !s.in(last, takesInfinitive) && !s.in(p.left.head, takesInfinitive) && !s.is(next+1, cVerb|cAdverb)
	case s.norm(next) == "that" || c&cRelative != 0 && s.norm(next) != "that":
		return false
	case c&cAuxiliary != 0:
		return s.clauseStart(p.leftEdge())
	case c&cPreposition != 0:
		return s.freePreposition(p, next)
	}
	return false
}

func (p pair) leftEdge() int { return p.left.start() }

// freePreposition: what the second noun takes as its own complement would stay
// behind with the first one after a swap.
func (s *sentence) freePreposition(p pair, next int) bool {
	if p.right.det >= 0 || p.right.modified() || s.is(next+1, cRelative) || p.left.det >= 0 && p.left.prep >= 0 && s.is(p.left.prep-1, cAnyNoun) {
		return false
	}
	w := s.norm(next)
	if s.in(next, subordinating) {
		return true
	}
	return !complements.has(s.norm(p.left.head), w) && !complements.has(s.norm(p.right.head), w) && !s.in(next, attaching)
}

// freeAfterMark: after a comma an apposition or a relative clause may belong
// to the second item alone.
func (s *sentence) freeAfterMark(last int) bool {
	if g := s.gap(last); !strings.HasPrefix(g, ",") {
		return !strings.HasPrefix(g, " (") && !strings.HasPrefix(g, "'") && !strings.HasPrefix(g, "-") && !strings.HasPrefix(g, "/")
	}
	next := last + 1
	c := s.class(next)
	if c&cName != 0 || s.in(next, belonging) {
		return false
	}
	return c&(cCoordinator|cSubordinator|cPreposition) != 0 || c&cSubject != 0 && c&cDemonstrative == 0
}
