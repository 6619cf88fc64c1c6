package mark

// A phrase is a short noun phrase as the coordination rules see it, by word
// index: [prep] [det] modifiers head. prep and det are -1 where absent.
type phrase struct {
	prep, det, first, head int
	class                  class // of the head
}

// start is the first word of the phrase, preposition left out.
func (p phrase) start() int {
	if p.det >= 0 {
		return p.det
	}
	return p.first
}

// modified: something stands between determiner and head.
func (p phrase) modified() bool { return p.first < p.head }

// plain tells whether only blanks, with one line break at most, stand between
// word i and the next.
func (s *sentence) plain(i int) bool {
	if i < 0 || i+1 >= len(s.words) {
		return false
	}
	return blank(s.gap(i))
}

func (s *sentence) is(i int, c class) bool {
	return i >= 0 && i < len(s.words) && s.class(i)&c != 0
}

// only tells whether word i can be nothing but c.
func (s *sentence) only(i int, c class) bool {
	k := s.class(i) &^ cMain
	return k&c != 0 && k&^c == 0
}

// in tells whether word i, normalised, is in the set.
func (s *sentence) in(i int, set wordSet) bool {
	return i >= 0 && i < len(s.words) && set[s.norm(i)]
}

// modifier tells whether word i can stand between a determiner and its noun.
// Verbs that are also nouns are refused: they open another reading.
func (s *sentence) modifier(i int) bool {
	c := s.class(i)
	if c&(cName|cNumber|cPreposition|cPronoun|cDeterminer|cAuxiliary|cCoordinator|cSubordinator) != 0 || s.in(i, outsiders) {
		return false
	}
	if c&cMainNoun != 0 && c&cPlural == 0 {
		return c&cVerb == 0 || i == 0 || !s.plain(i-1) || s.is(i-1, cArticle|cPossessive|cPreposition|cCoordinator) || s.only(i-1, cAdjective)
	}
	return c&cAdjective != 0 || s.only(i, cParticiple|cPast) || s.only(i, cNoun)
}

// headNoun tells whether word i can be the head of a noun phrase.
func (s *sentence) headNoun(i int) bool {
	c := s.class(i)
	const never = cName | cNumber | cPronoun | cDeterminer | cAuxiliary | cCoordinator | cPreposition | cSubordinator
	return c&cAnyNoun != 0 && c&never == 0 && !s.in(i, outsiders)
}

// surely tells whether word i is a noun here: nothing else by the list, or
// with a determiner or preposition before it that leaves it no other reading.
func (s *sentence) surely(i int, guided bool) bool {
	c := s.class(i) &^ cMain
	return c&^cAnyNoun == 0 || s.is(i, cMainNoun) || guided && c&^(cAnyNoun|cVerb|cVerbS|cAdjective|cGerund) == 0
}

// phraseFrom reads a noun phrase that starts at word i. It fails where the end
// of the phrase is open.
func (s *sentence) phraseFrom(i int) (phrase, bool) {
	p := phrase{prep: -1, det: -1}
	n := len(s.words)
	if i < n && s.is(i, cPreposition) && s.in(i, repeatable) {
		if !s.plain(i) {
			return p, false
		}
		p.prep, i = i, i+1
	}
	if i < n && s.is(i, cDeterminer) && !s.is(i, cName) {
		if !s.plain(i) {
			return p, false
		}
		p.det, i = i, i+1
	}
	p.first = i
	for i < n && i-p.first < 3 && s.plain(i) && s.modifier(i) && (s.headNoun(i+1) || s.modifier(i+1)) {
		i++
	}
	if i >= n || !s.headNoun(i) || !s.surely(i, p.det >= 0 || p.prep >= 0 || i > p.first) {
		return p, false
	}
	p.head, p.class = i, s.class(i)
	return p, true
}

// phraseTo reads a noun phrase that ends at word i, back to its determiner or
// to the word that bounds it. It fails where its start is open.
func (s *sentence) phraseTo(i int) (phrase, bool) {
	p := phrase{prep: -1, det: -1, first: i, head: i}
	if i < 0 || !s.headNoun(i) {
		return p, false
	}
	p.class = s.class(i)
	for p.first > 0 && p.head-p.first < 3 && s.plain(p.first-1) && s.modifier(p.first-1) {
		p.first--
	}
	b := p.first - 1
	if b >= 0 && s.plain(b) && s.is(b, cDeterminer) && !s.is(b, cName) {
		p.det = b
		b--
	}
	if b >= 0 && s.plain(b) && s.is(b, cPreposition) && !s.is(b, cName) {
		p.prep = b
	}
	if !s.surely(i, p.det >= 0 || p.prep >= 0 && s.norm(p.prep) != "to" || p.modified()) || s.mayBeVerb(p) {
		return p, false
	}
	return p, p.det >= 0 || p.prep >= 0 || s.bounds(b)
}

// mayBeVerb: what was read as the first modifier may be a verb: "has retained
// authority".
func (s *sentence) mayBeVerb(p phrase) bool {
	return p.modified() && p.det < 0 && p.prep < 0 && s.is(p.first, cAnyVerb) && !s.is(p.first, cMainAdjective|cMainNoun)
}

// compound: a noun modifies the head, so that what stands before it may too.
func (s *sentence) compound(p phrase) bool {
	for i := p.first; i < p.head; i++ {
		if s.is(i, cNoun) && !s.is(i, cMainAdjective) {
			return true
		}
	}
	return false
}

// bounds tells whether word i ends what stands before a bare noun phrase: the
// start of the clause or a verb.
func (s *sentence) bounds(i int) bool {
	if i < 0 {
		return true
	}
	if !s.plain(i) || s.is(i, cName) {
		return false
	}
	c := s.class(i)
	if s.plain(i-1) && (s.is(i-1, cArticle|cPossessive) || s.in(i-1, noVerbAfter)) {
		return false // "no build attestation"
	}
	switch {
	case c&(cBe|cHave|cSubordinator|cRelative) != 0:
		return true
	case c&cAnyVerb == 0:
		return false
	case c&(cAnyNoun|cAdjective) == 0 || c&cMainVerb != 0:
		return true
	}
	return s.verbHere(i)
}

// noVerbAfter words begin a noun phrase and nothing else.
var noVerbAfter = newWordSet("no any every some another")

// verbHere settles a form that may be verb or noun by the word before it.
func (s *sentence) verbHere(i int) bool {
	if i == 0 || !s.plain(i-1) {
		return false
	}
	c := s.class(i - 1)
	if c&(cModal|cDo) != 0 || s.norm(i-1) == "to" {
		return s.is(i, cVerb)
	}
	if c&cSubject != 0 && c&(cDemonstrative|cNumber) == 0 {
		return s.is(i, cFinite)
	}
	if c&cHave != 0 {
		return s.is(i, cParticiple)
	}
	if s.only(i-1, cPlural) {
		return s.is(i, cVerb)
	}
	return c&cAdverb != 0 && c&cAdjective == 0 && s.verbHereAfterAdverb(i)
}

func (s *sentence) verbHereAfterAdverb(i int) bool {
	c := s.class(i - 2)
	return i >= 2 && s.plain(i-2) && (c&(cModal|cDo|cHave) != 0 || c&cSubject != 0 && c&cDemonstrative == 0)
}

// clauseStart tells whether a subject can start at word i: nothing before it
// in the clause.
func (s *sentence) clauseStart(i int) bool {
	if i == 0 {
		return true
	}
	if !s.plain(i - 1) {
		return s.gap(i-1) == "; " || s.gap(i-1) == ": "
	}
	return s.is(i-1, cSubordinator) && !s.is(i-1, cPreposition)
}
