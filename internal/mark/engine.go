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
func Find(v *format.View) []Site {
	d, sentences := newDocument(v)
	var found []candidate
	emit := func(c candidate) {
		if c, ok := d.accept(c); ok {
			found = append(found, c)
		}
	}
	table, all := lexicon(), rules()
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
			if j, ok := p.matches(s, i); ok && p.emit(s, i, j, emit) {
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
	if p.tail != "" && (j == len(s.words)-1 || !strings.HasPrefix(s.gap(j), p.tail)) {
		return 0, false
	}
	return j, s.flag(i)&flagUpper == 0
}

func (p *pattern) between(k int, gap string) bool {
	return gap == p.gaps[k] || p.gaps[k] == " " && blank(gap)
}

// emit proposes the first entry of which two variants pass.
func (p *pattern) emit(s *sentence, i, j int, emit func(candidate)) bool {
	for k := range p.uses {
		u := &p.uses[k]
		if !allHold(u.entry.guards, s, i, j) || !allHold(u.variants[u.self].guards, s, i, j) {
			continue
		}
		if c, ok := u.candidate(s, i, j, p.tail); ok {
			emit(c)
			return true
		}
	}
	return false
}

func (u *use) candidate(s *sentence, i, j int, tail string) (candidate, bool) {
	c := candidate{start: s.words[i].Start, end: s.words[j].End + len(tail), kind: u.entry.kind}
	capital := s.flag(i)&flagCap != 0
	c.variants = make([]string, 0, len(u.variants))
	for k := range u.variants {
		f := &u.variants[k]
		switch {
		case k == u.self:
			c.original = len(c.variants)
			c.variants = append(c.variants, s.doc.text[c.start:c.end])
		case strings.HasSuffix(f.text, ".") && tail == "" && strings.HasPrefix(s.gap(j), "."):
		case allHold(f.guards, s, i, j):
			c.variants = append(c.variants, recase(f.text, capital))
		}
	}
	return c, len(c.variants) >= 2
}

func recase(s string, capital bool) string {
	if !capital {
		return s
	}
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
