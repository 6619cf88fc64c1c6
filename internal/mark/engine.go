package mark

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"barium/internal/format"
)

// Find returns the sites of a document, ordered by their first place. Places
// never overlap. None of them lies in a quotation, a link, code, a heading, a
// table or an address. No site is no error: the caller decides.
func Find(v *format.View) []Site { return find(v, lexicon(), rules()) }

func find(v *format.View, table *lexiconTable, all []rule) []Site {
	return sites(findPlaces(v, table, all))
}

// findPlaces returns what find makes sites of, in text order.
func findPlaces(v *format.View, table *lexiconTable, all []rule) []candidate {
	d, sentences := newDocument(v, table)
	return d.undoubled(resolve(d.propose(sentences, all, func(candidate) bool { return true })))
}

// propose collects what the lexicon and the rules find, as far as it is wanted.
func (d *document) propose(sentences []sentence, all []rule, wanted func(candidate) bool) []candidate {
	found := make([]candidate, 0, len(d.words)/8)
	emit := func(c candidate) {
		if c, ok := d.accept(c); ok && wanted(c) {
			found = append(found, c)
		}
	}
	for i := range sentences {
		s := &sentences[i]
		d.table.match(s, s.unechoed(emit))
		ordered := s.unrepeated(emit)
		for _, r := range all {
			r(s, ordered)
		}
	}
	return found
}

// match looks every word of the sentence up as the beginning of an entry.
func (t *lexiconTable) match(s *sentence, emit func(candidate)) {
	for i := range s.words {
		lx := s.lexeme(i)
		if !lx.begins || !s.begins(i) {
			continue
		}
		if lx.leads && i+1 < len(s.words) {
			if next := s.lexeme(i + 1); next.follows && matchAny(t.pairs[wordPair{lx.id, next.id}], s, i, emit) {
				continue
			}
		}
		matchAny(lx.alone, s, i, emit)
	}
}

// begins reports whether a form may begin at word i.
func (s *sentence) begins(i int) bool {
	f := s.flag(i)
	return f&(flagName|flagShut|flagUpper) == 0 && (f&flagCap == 0 || i == 0 || pronounI(s.norm(i)))
}

// matchAny proposes the first of the patterns that fits at word i.
func matchAny(ps []*pattern, s *sentence, i int, emit func(candidate)) bool {
	for _, p := range ps {
		if j, ok := p.matches(s, i); ok && p.emit(match{s, i, j, p.tail}, emit) {
			return true
		}
	}
	return false
}

// matches reports whether the pattern, of which the first word stands at i, goes
// on from there, and its last word.
func (p *pattern) matches(s *sentence, i int) (int, bool) {
	j := i + len(p.ids) - 1
	if j >= len(s.words) {
		return 0, false
	}
	for k := 1; k < len(p.ids); k++ {
		if s.lexeme(i+k).id != p.ids[k] {
			return 0, false
		}
	}
	for k := i + 1; k <= j; k++ {
		if !s.free(k) || s.flag(k)&flagCap != 0 && !pronounI(s.norm(k)) || !p.between(k-i-1, s.gap(k-1)) {
			return 0, false
		}
	}
	return j, p.tail == "" || p.tailed(s, j)
}

// tailed reports whether the punctuation of the form follows word j, and then
// another word: the full stop of "etc." at the end of a sentence is not its own.
func (p *pattern) tailed(s *sentence, j int) bool {
	rest, ok := strings.CutPrefix(s.gap(j), p.tail)
	return ok && j < len(s.words)-1 && (rest == "" || strings.IndexByte(" \n\t\r", rest[0]) >= 0)
}

func (p *pattern) between(k int, gap string) bool {
	if gap == p.gaps[k] {
		return true
	}
	mark := strings.TrimRight(gap, " \t\r\n")
	return mark == strings.TrimRight(p.gaps[k], " ") && mark != gap && blank(gap[len(mark):])
}

// emit proposes the first entry of which two variants pass, and with it what
// the other entries of the form have to say here.
func (p *pattern) emit(m match, emit func(candidate)) bool {
	for k := range p.uses {
		u := &p.uses[k]
		if !u.stands(m) {
			continue
		}
		c, ok := u.candidate(m)
		if !ok {
			continue
		}
		for j := k + 1; j < len(p.uses) && len(c.variants) < mostUnited; j++ {
			if other := &p.uses[j]; other.entry.kind == c.kind && other.stands(m) {
				c.variants = other.unite(m, c.variants)
			}
		}
		c.pattern, c.use = p, u
		emit(c)
		return true
	}
	return false
}

// mostUnited is the most variants that several entries give to one place.
const mostUnited = 4

// stands: the entry holds here, and the form that stands here is one of those
// that it may replace.
func (u *use) stands(m match) bool {
	return m.allow(u.entry.guards) && m.allow(u.variants[u.self].guards)
}

// candidate collects the variants that may stand here.
func (u *use) candidate(m match) (candidate, bool) {
	s := m.s
	c := candidate{start: s.words[m.i].Start, end: s.words[m.j].End + len(m.tail), kind: u.entry.kind}
	capital := m.capital()
	c.variants = s.doc.scratch[:0]
	for k := range u.variants {
		f := &u.variants[k]
		switch {
		case k == u.self:
			c.original = len(c.variants)
			c.variants = append(c.variants, s.doc.text[c.start:c.end])
		case m.fits(f):
			c.variants = append(c.variants, recase(f.text, capital))
		}
	}
	return c, len(c.variants) >= 2
}

// unite adds the variants of a further entry that may stand here.
func (u *use) unite(m match, variants []string) []string {
	capital := m.capital()
	for k := range u.variants {
		f := &u.variants[k]
		if k == u.self || len(variants) >= mostUnited || !m.fits(f) {
			continue
		}
		if v := recase(f.text, capital); !slices.Contains(variants, v) {
			variants = append(variants, v)
		}
	}
	return variants
}

func (m match) capital() bool { return m.s.flag(m.i)&flagCap != 0 && m.i == 0 }

// fits: the form may stand in the place of the match.
func (m match) fits(f *form) bool {
	return !m.collides(f.text) && (f.spelling == "" || !m.s.doc.spells(f.spelling)) && m.allow(f.guards)
}

// collides: a form that ends with punctuation cannot stand before more of it.
func (m match) collides(form string) bool {
	last := form[len(form)-1]
	if last != '.' && last != ',' {
		return false
	}
	gap := m.s.gap(m.j)[len(m.tail):]
	return gap == "" || !blank(gap)
}

func recase(s string, capital bool) string {
	if !capital {
		return s
	}
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
