package mark

import "strings"

// freeSeries looks at what stands before and after the whole.
func (s *sentence) freeSeries(items []item, and int) bool {
	first, last := items[0], items[len(items)-1]
	if !s.headNoun(last.to) || !s.headNoun(first.to) {
		return false // "a strong, united, independent": the author's ranking, or a formula
	}
	if !s.seriesLeft(first) {
		return false
	}
	if s.gap(and-1) != ", " && (s.introduced(first) || last.fixed) {
		return false // "fever, chills, head and body aches"
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
	if s.plain(last.to) && (s.norm(last.to+1) == "of" || s.is(last.to+1, cPreposition) && s.thing(last.to)) {
		return false // "the historian, writer or man in the street"
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

// seriesLeft: no modifier before the first member that would stay behind.
func (s *sentence) seriesLeft(first item) bool {
	b := first.from - 1
	if b < 0 {
		return true
	}
	if !s.plain(b) {
		return s.gap(b) == ": " || s.gap(b) == "; "
	}
	if s.in(b, leaders) && !s.in(b, standing) || s.is(b, cName|cNumber) || s.memberOf(b) {
		return false
	}
	c := s.class(b)
	if c&(cDeterminer|cPreposition|cBe|cHave) != 0 {
		return s.norm(b) != "a" && s.norm(b) != "an"
	}
	return s.bounds(b)
}

// memberOf: word b and the preposition at it end a longer member of another
// series: "hunters in the field, fishermen in the stream, ducks and geese".
func (s *sentence) memberOf(b int) bool {
	if s.is(b, cDeterminer) && s.plain(b-1) {
		b--
	}
	if !s.is(b, cPreposition) {
		return false
	}
	for k := b - 1; k > 0 && k > b-5; k-- {
		if s.is(k, cAnyVerb|cAuxiliary) && !s.is(k, cMainNoun) {
			return false
		}
		if !s.plain(k - 1) {
			return s.gap(k-1) == ", " && !s.is(k, cCoordinator|cSubordinator)
		}
	}
	return false
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
	if s.capital(first.from) {
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
		if s.capital(first.from) {
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
