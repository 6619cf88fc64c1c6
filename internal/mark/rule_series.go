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
	if len(items) < 3 || !s.likeItems(items) || !s.freeSeries(items, i) {
		return nil
	}
	return items
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
			if s.is(k, cName|cNumber) || s.in(k, outsiders) || k < it.to && !s.plain(k) {
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

// freeSeries looks at what stands before and after the whole.
func (s *sentence) freeSeries(items []item, and int) bool {
	first, last := items[0], items[len(items)-1]
	adjectives := !s.headNoun(last.to) || !s.headNoun(first.to)
	if !s.seriesLeft(first, adjectives) {
		return false
	}
	if s.gap(and-1) != ", " && (s.introduced(first) || last.fixed) {
		return false // "fever, chills, head and body aches"
	}
	if adjectives {
		return s.adjectivesRight(last)
	}
	l := phrase{prep: -1, det: -1, first: first.from, head: first.to}
	r := phrase{prep: -1, det: -1, first: last.from, head: last.to}
	switch {
	case s.is(first.from, cDeterminer):
		l.det = first.from
	case s.is(first.from-1, cDeterminer) && s.plain(first.from-1):
		l.det = first.from - 1
	}
	if s.is(last.from, cDeterminer) {
		r.det = last.from
	}
	if s.gap(and-1) == ", " && s.wholeSubject(items) {
		return true
	}
	return s.freeRight(pair{and: and, left: l, right: r, to: last.to, swap: true})
}

// wholeSubject: after a full series of like members a verb, "who" or, where
// each has its article, "of" goes with all of them.
func (s *sentence) wholeSubject(items []item) bool {
	last := items[len(items)-1]
	if !s.plain(last.to) {
		return false
	}
	next := last.to + 1
	switch {
	case s.is(next, cModal|cHave|cBe) && !s.is(next, cGerund|cVerbS):
		return true
	case s.norm(next) == "who":
		return last.from == last.to
	}
	return s.norm(next) == "of" && s.norm(last.from) == "the"
}

// adjectivesRight: before a noun, or at the end of the predicate.
func (s *sentence) adjectivesRight(last item) bool {
	if last.to+1 >= len(s.words) {
		return true
	}
	if s.plain(last.to) {
		c := s.class(last.to + 1)
		return (c&cAnyNoun != 0 || c == 0) && c&(cPreposition|cDeterminer) == 0 || s.in(last.to+1, subordinating)
	}
	return s.freeAfterMark(last.to)
}

// seriesLeft: no modifier before the first member that would stay behind.
func (s *sentence) seriesLeft(first item, adjectives bool) bool {
	b := first.from - 1
	if b < 0 {
		return true
	}
	if !s.plain(b) {
		return s.gap(b) == ": " || s.gap(b) == "; "
	}
	if s.in(b, leaders) && !s.in(b, standing) || s.is(b, cName|cNumber) {
		return false
	}
	c := s.class(b)
	if c&(cDeterminer|cPreposition|cBe|cHave) != 0 {
		return adjectives || s.norm(b) != "a" && s.norm(b) != "an"
	}
	return s.bounds(b) || adjectives && c&cBe != 0
}

// introduced: "In Europe, trade and peace …" is no series: the first "member"
// ends an opening phrase.
func (s *sentence) introduced(first item) bool {
	for i := first.from; i >= 0 && i > first.from-8; i-- {
		if i == 0 || !s.plain(i-1) {
			return s.is(i, cPreposition|cAdverb|cSubordinator) || i == first.from
		}
		if s.only(i, cAnyVerb) || s.is(i, cBe|cHave|cModal) {
			return false
		}
	}
	return false
}

// emitSeries writes the orders; commas and conjunction stay where they are.
func (s *sentence) emitSeries(items []item, and int, emit func(candidate)) {
	first, last := items[0], items[len(items)-1]
	c := candidate{start: s.words[first.from].Start, end: s.words[last.to].End, kind: "order", rank: rankList}
	texts := make([]string, len(items))
	for i, it := range items {
		texts[i] = s.span(it.from, it.to)
	}
	if first.from == 0 {
		texts[0] = s.lowered(0, texts[0])
	}
	for _, order := range orders(len(items)) {
		if movesFixed(items, order) {
			continue
		}
		var b strings.Builder
		for i, k := range order {
			if i > 0 {
				b.WriteString(s.between(items[i-1].to, items[i].from))
			}
			b.WriteString(texts[k])
		}
		v := b.String()
		if first.from == 0 {
			v = capitalised(v)
		}
		c.variants = append(c.variants, v)
	}
	if len(c.variants) > 1 && c.variants[0] == s.doc.text[c.start:c.end] && distinct(c.variants) {
		emit(c)
	}
}

func movesFixed(items []item, order []int) bool {
	for i, k := range order {
		if i != k && (items[i].fixed || items[k].fixed) {
			return true
		}
	}
	return false
}

// between is the text after word i up to word j.
func (s *sentence) between(i, j int) string {
	return s.doc.text[s.words[i].End:s.words[j].Start]
}

func distinct(variants []string) bool {
	for i, v := range variants {
		for _, w := range variants[:i] {
			if v == w {
				return false
			}
		}
	}
	return true
}

// orders gives the orders used for n members, the original first: all six of
// three; for more, the rotations and their mirror images, at most eight.
func orders(n int) [][]int {
	if n == 3 {
		return [][]int{{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}
	}
	var out [][]int
	for turn := range min(n, MaxVariants/2) {
		out = append(out, rotated(n, turn, 1))
	}
	for turn := range min(n, MaxVariants/2) {
		out = append(out, rotated(n, turn+n-1, -1))
	}
	return out
}

func rotated(n, from, step int) []int {
	order := make([]int, n)
	for i := range order {
		order[i] = ((from+i*step)%n + n) % n
	}
	return order
}
