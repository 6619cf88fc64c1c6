package mark

import "strings"

// ruleProperty: "our Nation's security" and "the security of our Nation", also
// with an adjective between, which ruleGenitive leaves alone.
func ruleProperty(s *sentence, emit func(candidate)) {
	for i := 1; i+1 < len(s.words); i++ {
		base, ok := strings.CutSuffix(s.norm(i), "'s")
		if !ok || !commonOwners[base] || !s.plain(i-1) || !s.plain(i) || !s.is(i-1, cPossessive) && s.norm(i-1) != "the" && s.norm(i-1) != "this" {
			continue
		}
		n := i + 1
		for n < i+3 && s.plain(n) && s.is(n, cAdjective) && !s.in(n, propertyNouns) && !s.is(n, cName|cNumber|cDeterminer) && !s.in(n, outsiders) && !s.in(n, notMoved) {
			n++
		}
		if s.in(n, propertyNouns) && s.norm(n) == s.raw(n) && s.closedAfter(n) && !s.is(n-1, cGerund|cAdverb) {
			s.emitProperty(i, n, base, emit)
		}
	}
}

var (
	commonOwners  = newWordSet("nation country world government generation community state city agency department committee company council commission board court union economy people party police force army")
	propertyNouns = newWordSet("security strength strengths future history needs interests resources economy wealth health prosperity safety welfare responsibilities responsibility leadership institutions commitment commitments position policy policies superiority defense defenses defence defences problems people citizens families children workers farmers elderly poor leaders ability capacity efforts obligations achievements record response reputation credibility independence freedom stability growth infrastructure goals purpose purposes destiny greatness promise ideals values principles traditions laws findings recommendations conclusions powers duties staff budget members decisions reports accounts records systems premises assets")
	notMoved      = newWordSet("greatest best worst largest biggest richest strongest oldest only first last own most least next new own main chief leading")
)

func (s *sentence) emitProperty(i, n int, base string, emit func(candidate)) {
	det, the := s.raw(i-1), "the"
	if s.capital(i - 1) {
		det, the = strings.ToLower(det), "The"
	}
	owner := s.raw(i)[:len(base)]
	s.emitText(i-1, n, []string{s.span(i-1, n), the + " " + s.span(i+1, n) + " of " + det + " " + owner}, "genitive", emit)
}
