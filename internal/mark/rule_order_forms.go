package mark

import "strings"

// findRepeats lists what may be said again before the second item: nothing,
// the determiner, or preposition and determiner.
func (s *sentence) findRepeats(p *pair) {
	l, r := p.left, p.right
	det := ""
	if l.det >= 0 {
		det = strings.ToLower(s.raw(l.det)) + " "
	}
	if r.det >= 0 && s.norm(l.det) == "a" || r.det >= 0 && s.norm(l.det) == "an" {
		s.wholePhrases(p)
		return
	}
	p.from, p.rightFrom = l.first, r.first
	switch {
	case r.prep >= 0:
		p.original = strings.ToLower(s.raw(r.prep)) + " " + det
	case r.det >= 0:
		p.original = det
	}
	p.repeats = []string{p.original}
	if r.prep >= 0 && s.paired(l.prep) {
		return
	}
	if l.modified() != r.modified() && p.swap || l.modified() && r.modified() && l.head-l.first != r.head-r.first {
		return // "sustained full production and full employment"
	}
	free := l.det < 0 || s.openNoun(l.head) && s.openNoun(r.head) && s.in(l.det, sayable)
	add := func(form string) {
		for _, f := range p.repeats {
			if f == form {
				return
			}
		}
		p.repeats = append(p.repeats, form)
	}
	if p.swap && (free && !l.modified() || l.det < 0 && l.modified()) || !p.swap && l.det < 0 {
		add("")
	}
	if free && l.det >= 0 || r.det >= 0 {
		add(det)
	}
	if s.repeatablePreposition(p) && (free && s.weighty(l.head) && s.weighty(r.head) || r.det >= 0 || r.prep >= 0) {
		add(strings.ToLower(s.raw(l.prep)) + " " + det)
	}
}

// wholePhrases moves determiners along with their nouns.
func (s *sentence) wholePhrases(p *pair) {
	p.from, p.rightFrom = p.left.start(), p.right.start()
	if p.right.prep >= 0 {
		p.original = strings.ToLower(s.raw(p.right.prep)) + " "
	}
	p.repeats = []string{p.original}
}

// repeatablePreposition: not where the two together make one thing, as in "a
// mixture of oil and water".
func (s *sentence) repeatablePreposition(p *pair) bool {
	l := p.left
	if last := p.right.head; strings.HasPrefix(s.gap(last), ",") && s.is(last+1, cCoordinator) {
		return false // "against poverty and misery, and disease and ignorance"
	}
	if l.prep < 0 || !s.in(l.prep, repeatable) || s.norm(p.and) != "and" || s.measured(*p) {
		return false
	}
	if p.right.prep >= 0 {
		return true
	}
	b := l.prep - 1
	return s.norm(l.prep) != "of" && (b < 0 || !s.in(b, jointly))
}

// openNoun: a plural or an abstract noun, which needs no determiner, so that
// saying it again points at nothing new.
func (s *sentence) openNoun(i int) bool {
	return s.is(i, cPlural) || s.in(i, abstract) || hasAnySuffix(s.norm(i), abstractEndings...)
}

// emit writes every order with every repeat, the original first.
func (p pair) emit(s *sentence, emit func(candidate)) {
	start, end := s.words[p.from].Start, s.words[p.to].End
	left := s.span(p.from, p.and-1)
	right := s.span(p.rightFrom, p.to)
	before, after := s.gap(p.and-1), s.gap(p.and)
	conj := before + s.raw(p.and) + after
	c := candidate{start: start, end: end, kind: "order", rank: rankPair}
	put := func(a, b, repeat string) { c.variants = append(c.variants, a+conj+repeat+b) }
	a, b := left, right
	if s.capital(p.from) {
		a, b = s.lowered(0, left), capitalised(right)
	}
	for _, r := range p.ordered() {
		put(left, right, r)
		if p.swap {
			put(b, a, r)
		}
	}
	if len(c.variants) > 1 && c.variants[0] == s.doc.text[start:end] {
		emit(c)
	}
}

var (
	denying = newWordSet("cannot without hardly few little nothing nobody nowhere lack lacks lacking avoid avoids avoiding prevent prevents preventing both either whether")
)

// ordered gives the repeats with the one that stands there first.
func (p pair) ordered() []string {
	out := []string{p.original}
	for _, r := range p.repeats {
		if r != p.original {
			out = append(out, r)
		}
	}
	return out
}

// lowered writes text, which starts with word i, as it stands inside a
// sentence. Names never come here: the phrase reader refuses them.
func (s *sentence) lowered(i int, text string) string {
	if s.norm(i) == "i" || strings.HasPrefix(s.norm(i), "i'") || text == "" {
		return text
	}
	return strings.ToLower(text[:1]) + text[1:]
}

// capital tells whether word i begins the sentence with a capital, which its
// place keeps and the word does not.
func (s *sentence) capital(i int) bool {
	raw := s.raw(i)
	return i == 0 && raw != "" && 'A' <= raw[0] && raw[0] <= 'Z'
}

func capitalised(text string) string {
	if text == "" {
		return text
	}
	return strings.ToUpper(text[:1]) + text[1:]
}
