package mark

// ruleWhere: "a world in which" and "a world where".
func ruleWhere(s *sentence, emit func(candidate)) {
	for i := 1; i+2 < len(s.words); i++ {
		if w := s.norm(i); w != "in" && w != "where" {
			continue
		}
		if !s.in(i-1, placeNouns) || s.name(i-1) || !s.plain(i-1) || !s.plain(i) || s.partWhere(i) {
			continue
		}
		switch {
		case s.norm(i) == "in" && s.norm(i+1) == "which" && s.plain(i+1) && s.subjectHere(i+2):
			s.emitText(i, i+1, []string{s.span(i, i+1), "where"}, "relative", emit)
		case s.norm(i) == "where" && s.subjectHere(i+1):
			s.emitText(i, i, []string{s.raw(i), "in which"}, "relative", emit)
		}
	}
}

var placeNouns = newWordSet("world country nation society community region city state town village district county countries nations societies communities regions cities states towns villages districts counties building buildings house houses neighborhood neighborhoods neighbourhood neighbourhoods environment environments workplace workplaces classroom classrooms economy cases situations areas fields industries sectors circumstances")

func (s *sentence) subjectHere(i int) bool {
	return s.is(i, cSubject|cDeterminer|cPlural|cName|cAdjective|cNoun) && !s.is(i, cPreposition|cCoordinator|cAuxiliary)
}

// partWhere: "where … and where" keeps its measure.
func (s *sentence) partWhere(i int) bool {
	for k := i - nearby; k <= i+nearby; k++ {
		if k != i && k != i+1 && (s.norm(k) == "where" || s.norm(k) == "which" && s.is(k-1, cPreposition)) {
			return true
		}
	}
	return false
}
