package mark

import (
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
	d, sentences := newDocument(v, table)
	var found []candidate
	emit := func(c candidate) {
		if c, ok := d.accept(c); ok {
			found = append(found, c)
		}
	}
	for i := range sentences {
		s := &sentences[i]
		table.match(s, emit)
		for _, r := range all {
			r(s, emit)
		}
	}
	return sites(resolve(found))
}

// match looks every word of the sentence up as the beginning of an entry.
func (t *lexiconTable) match(s *sentence, emit func(candidate)) {
	for i := range s.words {
		ps := t.patterns[s.words[i].Norm]
		if ps == nil || !s.free(i) || (s.flag(i)&flagCap != 0 && i > 0 && !pronounI(s.norm(i))) {
			continue
		}
		for _, p := range ps {
			if j, ok := p.matches(s, i); ok && p.emit(match{s, i, j, p.tail}, emit) {
				break
			}
		}
	}
}

// matches reports whether the pattern stands at word i and the last word of it.
func (p *pattern) matches(s *sentence, i int) (int, bool) {
	j := i + len(p.words) - 1
	if j >= len(s.words) {
		return 0, false
	}
	for k := 1; k < len(p.words); k++ {
		if s.words[i+k].Norm != p.words[k] || !s.free(i+k) || !p.between(k-1, s.gap(i+k-1)) {
			return 0, false
		}
		if s.flag(i+k)&flagCap != 0 && !pronounI(s.norm(i+k)) {
			return 0, false
		}
	}
	if p.tail != "" && !p.tailed(s, j) {
		return 0, false
	}
	return j, s.flag(i)&flagUpper == 0
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

// emit proposes the first entry of which two variants pass.
func (p *pattern) emit(m match, emit func(candidate)) bool {
	for k := range p.uses {
		u := &p.uses[k]
		if !m.allow(u.entry.guards) || !m.allow(u.variants[u.self].guards) {
			continue
		}
		if c, ok := u.candidate(m); ok {
			emit(c)
			return true
		}
	}
	return false
}

// candidate collects the variants that may stand here.
func (u *use) candidate(m match) (candidate, bool) {
	s := m.s
	c := candidate{start: s.words[m.i].Start, end: s.words[m.j].End + len(m.tail), kind: u.entry.kind}
	capital := s.flag(m.i)&flagCap != 0 && m.i == 0
	c.variants = make([]string, 0, len(u.variants))
	for k := range u.variants {
		f := &u.variants[k]
		switch {
		case k == u.self:
			c.original = len(c.variants)
			c.variants = append(c.variants, s.doc.text[c.start:c.end])
		case m.collides(f.text), f.spelling != "" && s.doc.spells(f.spelling):
		case m.allow(f.guards):
			c.variants = append(c.variants, recase(f.text, capital))
		}
	}
	return c, len(c.variants) >= 2
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
