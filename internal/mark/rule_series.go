package mark

import "strings"

// item is one member of a series, by word index, both ends included; fixed
// when it must stay where it is.
type item struct {
	from, to int
	fixed    bool
}

// ruleSeries puts the members of a series in other orders: "A, B, and C" with
// like members of one or two words. Three members have six orders; of the
// orders of more, eight are used.
func ruleSeries(s *sentence, emit func(candidate)) {
	for i := 2; i+1 < len(s.words); i++ {
		if w := s.norm(i); w != "and" && w != "or" {
			continue
		}
		if items := s.seriesAt(i); items != nil {
			s.emitSeries(items, i, emit)
		}
	}
}

// seriesAt reads the series whose last conjunction is word i, nil if there is
// none or its order is not free.
func (s *sentence) seriesAt(i int) []item {
	if !s.plain(i) || !s.plain(i-1) && s.gap(i-1) != ", " {
		return nil
	}
	last, ok := s.itemFrom(i + 1)
	if !ok {
		return nil
	}
	items := []item{last}
	for at := i - 1; len(items) < 7; {
		it, ok := s.itemTo(at)
		if !ok {
			return nil
		}
		items = append([]item{it}, items...)
		if it.from == 0 || s.gap(it.from-1) != ", " {
			break
		}
		at = it.from - 1
	}
	if len(items) < 3 || !s.likeItems(items) || s.ranked(items) || s.creed(items) || s.toldApart() || !s.freeSeries(items, i) {
		return nil
	}
	return items
}

// creed: what somebody's values or aims are said to be is said in its order.
func (s *sentence) creed(items []item) bool {
	at := items[0].from - 1
	return s.norm(at) == "of" && s.in(at-1, creeds)
}

var creeds = newWordSet("values value principles ideals virtues pillars cause themes watchwords traditions")

// ranked: two members have an order of their own, as in "elementary, secondary
// and higher education".
func (s *sentence) ranked(items []item) bool {
	for i, a := range items {
		for _, b := range items[:i] {
			if inOrder(s.norm(b.to), s.norm(a.to)) {
				return true
			}
		}
	}
	return false
}

// itemFrom reads a member that starts at word i: a bare word, or a determiner
// or one modifier with its noun.
func (s *sentence) itemFrom(i int) (item, bool) {
	if s.simpleWord(i) && !s.plain(i) || s.simpleWord(i) && !s.headNoun(i) {
		return item{from: i, to: i}, s.simpleWord(i)
	}
	p, ok := s.phraseFrom(i)
	if !ok && s.only(i, cPlural|cVerbS) && !s.is(i+1, cAnyNoun|cDeterminer) {
		return item{from: i, to: i}, true // trueSeries looks at its fellows
	}
	if ok && p.prep >= 0 {
		return item{from: p.prep, to: p.head}, true
	}
	return item{from: p.start(), to: p.head}, ok
}

func (s *sentence) itemTo(i int) (item, bool) {
	if s.simpleWord(i) && (!s.plain(i-1) || i == 0) {
		return item{from: i, to: i}, true
	}
	if i > 0 && !s.headNoun(i) {
		return item{from: i, to: i}, s.simpleWord(i)
	}
	p := phrase{first: i, head: i, det: -1}
	for p.first > 0 && p.head-p.first < 2 && s.plain(p.first-1) && s.modifier(p.first-1) && !s.governs(p.first-1) {
		p.first--
	}
	from := p.first
	if from > 0 && s.plain(from-1) && s.is(from-1, cDeterminer) {
		from--
	}
	if from > 1 && s.plain(from-1) && s.in(from-1, repeatable) && s.gap(from-2) == ", " {
		from--
	}
	return item{from: from, to: i}, s.headNoun(i)
}

// governs: the form may be the verb that the series follows.
func (s *sentence) governs(i int) bool {
	return s.is(i, cAnyVerb) && !s.is(i, cMainAdjective|cMainNoun) && !s.is(i-1, cDeterminer|cPreposition|cAdjective)
}

// simpleWord can be a member by itself.
func (s *sentence) simpleWord(i int) bool {
	c := s.class(i)
	const never = cName | cNumber | cPronoun | cDeterminer | cAuxiliary | cCoordinator | cPreposition | cSubordinator
	return c&(cAnyNoun|cAdjective) != 0 && c&never == 0 && !s.in(i, outsiders) && !s.joined(i)
}

// joined: a hyphen that is written for a dash, as in "branches-legislative".
func (s *sentence) joined(i int) bool {
	at := strings.IndexByte(s.norm(i), '-')
	return at > 0 && classOf(s.norm(i)[:at])&cPlural != 0
}

// likeItems tells whether all members have one shape; where they all share the
// determiner before the first, that one stays.
func (s *sentence) likeItems(items []item) bool {
	last := items[len(items)-1]
	first := &items[0]
	if !s.is(last.from, cDeterminer) && s.is(first.from, cDeterminer) {
		if d := s.norm(first.from); d == "a" || d == "an" || s.in(first.from, distributive) {
			return false
		}
		first.from++
	}
	if !s.is(last.from, cPreposition) && s.is(first.from, cPreposition) {
		first.from++
	}
	s.fixEnds(items)
	all := cAnyNoun | cAdjective
	for _, it := range items {
		if !it.fixed && (it.to-it.from != items[1].to-items[1].from || it.to < it.from || !s.likeOpening(it, items[1])) {
			return false
		}
		c := s.class(it.to)
		if c&cAnyNoun != 0 && all&cAnyNoun != 0 {
			c |= cAnyNoun
		}
		all &= c &^ cMain
		for k := it.from; k <= it.to; k++ {
			if s.is(k, cName|cNumber) || s.in(k, outsiders) || s.in(it.to, measures) || k < it.to && !s.plain(k) {
				return false
			}
		}
	}
	return all != 0 && s.trueSeries(items, all)
}

// fixEnds: a first or last member with a modifier among bare ones stays, since
// the modifier may speak of its neighbours too.
func (s *sentence) fixEnds(items []item) {
	n := len(items)
	for i := 1; i < n-1; i++ {
		if items[i].from != items[i].to {
			return
		}
	}
	for _, it := range []*item{&items[0], &items[n-1]} {
		it.fixed = it.from < it.to && !s.is(it.from, cDeterminer|cPreposition)
	}
}

func (s *sentence) likeOpening(it, last item) bool {
	const marks = cDeterminer | cPreposition
	a, b := s.class(it.from)&marks, s.class(last.from)&marks
	if a != b {
		return false
	}
	if a&cPreposition != 0 {
		return s.norm(it.from) == s.norm(last.from)
	}
	return !s.in(it.from, backward)
}

// backward determiners point at another member.
var backward = newWordSet("its their his her this that these those another such every each no")

// trueSeries wants proof that the words are what they seem: at least one that
// can be nothing else, and no verb that could begin a clause.
func (s *sentence) trueSeries(items []item, all class) bool {
	sure := 0
	for _, it := range items {
		c := s.class(it.to)
		if c&^(cAnyNoun|cMain) == 0 || c&cMainNoun != 0 || all&cAnyNoun == 0 && (c&cMainAdjective != 0 || c&^(cAdjective|cParticiple|cPast|cMain) == 0) {
			sure++
		}
		if c&cVerbS != 0 && c&cPlural == 0 {
			return false
		}
	}
	guided := s.is(items[0].from-1, cDeterminer|cPreposition) && s.plain(items[0].from-1) && s.norm(items[0].from-1) != "to"
	return sure*2 >= len(items) || guided && all&cAnyNoun != 0
}
