package mark

// relational adjectives name a field, an owner or a part, not a degree: two of
// them before a noun are two kinds of it.
func (s *sentence) relational(i int) bool {
	c := s.class(i)
	if c&cAdjective == 0 || c&(cName|cNumber|cPronoun|cDeterminer|cPreposition|cAdverb|cAnyVerb) != 0 || s.in(i, outsiders) {
		return false
	}
	if s.in(i, fieldAdjectives) {
		return true
	}
	return c&cAnyNoun == 0 && hasAnySuffix(s.norm(i), "ical", "onal", "onomic", "atic", "ental", "urial", "utary", "onary", "rcial", "ancial", "ociated", "ultural", "strial", "egal", "itary", "ederal", "iary", "itive") && !s.in(i, degreeAdjectives)
}

var (
	fieldAdjectives = newWordSet("public private local foreign domestic civil civilian human rural urban national international regional federal economic political social cultural physical mental moral spiritual military naval legal medical technical scientific technological industrial agricultural commercial financial fiscal monetary natural racial religious ethnic global individual collective nuclear strategic tactical educational professional personal environmental mechanical electronic electrical chemical biological historical judicial legislative executive administrative managerial operational structural temporary permanent written oral direct indirect internal external internal academic artistic intellectual emotional psychological corporate nonprofit voluntary municipal provincial colonial tropical marine aerial digital")

	degreeAdjectives = newWordSet("critical crucial vital essential fundamental exceptional additional occasional sensational rational irrational traditional conditional unconditional optional typical ethical identical practical cynical logical skeptical sceptical radical dramatic democratic pragmatic enthusiastic automatic systematic positive sensitive definitive competitive primitive fugitive revolutionary extraordinary visionary stationary voluntary")
)

// joinAdjectives: "social and economic progress".
func (s *sentence) joinAdjectives(i int, emit func(candidate)) {
	if s.toldApart() || inOrder(s.norm(i-1), s.norm(i+1)) || s.termAhead(i+1) || !s.plain(i+1) || !s.is(i+2, cAnyNoun|cAdjective) || s.is(i+2, cName|cDeterminer|cPreposition|cCoordinator) || i >= 2 && !s.plain(i-2) {
		return
	}
	b := i - 2
	c := s.class(b)
	if s.in(b, leaders) || c&(cName|cNumber|cCoordinator) != 0 || c&cAdverb != 0 && c&(cPreposition|cDeterminer|cAnyVerb) == 0 {
		return
	}
	p := pair{and: i, from: i - 1, to: i + 1, rightFrom: i + 1, repeats: []string{""}, swap: true}
	a, z := s.raw(i-1), s.raw(i+1)
	variants := []string{s.span(i-1, i+1), s.turned(p, a, z)}
	emit(candidate{start: s.words[i-1].Start, end: s.words[i+1].End, variants: variants, kind: "order", rank: rankPair + 1})
}

// termAhead: the second adjective and the noun are one term, as in "legal and
// human resources departments".
func (s *sentence) termAhead(i int) bool { return terms[s.norm(i)+"/"+s.norm(i+1)] }

var terms = newWordSet("human/resources human/resource human/rights human/beings human/nature public/relations public/works public/affairs public/health public/opinion foreign/affairs foreign/aid foreign/policy foreign/exchange foreign/minister natural/gas natural/history natural/resources civil/rights civil/service civil/servants civil/war social/security social/services social/work social/workers social/science social/sciences political/science physical/education special/education higher/education medical/care real/estate military/service nuclear/power nuclear/weapons general/assembly general/public cold/war common/sense common/law free/trade free/world mental/health national/security national/income")
