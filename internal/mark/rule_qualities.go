package mark

import "strings"

// emitAdjectives offers two adjectives of one thing with a comma and with
// "and", and over "and" the other order where neither has a place of its own.
// Over a comma the second may say what kind of thing the first is said of.
func (s *sentence) emitAdjectives(i, j int, stands string, emit func(candidate)) {
	a, b := s.raw(i), s.raw(j)
	variants := []string{s.span(i, j)}
	one, free := s.oneThing(i, j), stands == " and " && s.unplaced(i) && s.unplaced(j)
	if free {
		variants = append(variants, b+stands+a)
	}
	switch {
	case one && stands == " and ":
		variants = append(variants, a+", "+b)
	case one:
		variants = append(variants, a+" and "+b)
	}
	s.emitKind(i, j, variants, "order", emit)
}

// unplaced: an adjective that may stand first or second.
func (s *sentence) unplaced(i int) bool {
	w := s.norm(i)
	return !s.in(i, notPiled) && !s.relational(i) && !strings.Contains(w, "-") && !hasAnySuffix(w, "er", "est", "like")
}

// oneThing: a noun in the singular behind its determiner, and adjectives of
// quality.
func (s *sentence) oneThing(i, j int) bool {
	if !s.is(i-1, cArticle|cPossessive) || s.norm(i-1) == "the" || s.is(j+1, cPlural|cName|cPreposition) || !s.is(j+1, cAnyNoun) || s.relational(i) || s.relational(j) {
		return false
	}
	if s.plain(j+1) && s.is(j+2, cAnyNoun) && !s.is(j+2, cPreposition|cAuxiliary|cCoordinator) {
		return false
	}
	return !s.in(i, notPiled) && !s.in(j, notPiled) && !hasAnySuffix(s.norm(i), "er", "est") && !s.is(j+1, cGerund) && !strings.Contains(s.norm(i)+s.norm(j), "-")
}

// notPiled adjectives stand beside another one without "and", or only with it.
var notPiled = newWordSet("single sole entire whole real true mere sheer utter total complete own certain particular special specific common general typical average ordinary little good bad nice new old poor rich dear continuous continuing permanent temporary daily weekly monthly annual so-called would-be full-time part-time long-term short-term long-range short-range part final first last earlier later latest different minor major usual inner outer upper lower strange rare matched perfect limited mere very extreme absolute basic main chief key central ordinary eventual former current present recent early late nonpartisan secular technical natural")

// ruleQualities: "a strong and lasting peace", "a strong, lasting peace".
func ruleQualities(s *sentence, emit func(candidate)) {
	for i := 2; i+2 < len(s.words); i++ {
		if s.norm(i) != "and" || !s.plain(i-1) || !s.plain(i) || !s.plain(i+1) || !s.plain(i-2) || !s.likeAdjective(i-1) || !s.likeAdjective(i+1) {
			continue
		}
		if s.in(i-1, shortAdjectives) || s.in(i-1, measures) || s.in(i+1, measures) || inOrder(s.norm(i-1), s.norm(i+1)) || s.joined(i-1) || s.joined(i+1) || !s.oneThing(i-1, i+1) {
			continue
		}
		s.emitAdjectives(i-1, i+1, " and ", emit)
	}
}

func (s *sentence) likeAdjective(i int) bool {
	c := s.adjectival(i)
	return c&cAdjective != 0 && c&(cAnyNoun|cVerb|cName|cNumber|cDeterminer|cPreposition|cAdverb) == 0 && !s.in(i, outsiders)
}

// measures are adjectives of size, age and colour, which have a place of their
// own before a noun.
var measures = newWordSet("large big small huge little tiny vast great long short tall high low wide narrow thick thin old new young modern ancient white black red green blue yellow grey gray brown dark light round square flat wooden metal")
