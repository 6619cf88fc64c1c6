package mark

// ruleNominal turns the noun of an action into its gerund and back: "for the
// protection of the coast", "for protecting the coast".
func ruleNominal(s *sentence, emit func(candidate)) {
	for i := 0; i+2 < len(s.words); i++ {
		if !s.in(i, actionPrepositions) || !s.plain(i) || s.correlated(i) || s.norm(i) == "in" && s.is(i-1, cAnyNoun) && s.plain(i-1) && !s.in(i-1, inNouns) {
			continue
		}
		if s.norm(i+2) == "of" && s.plain(i+1) && s.plain(i+2) && actionGerund[s.norm(i+1)] != "" && s.objectFollows(i+3) && s.free(i+1) {
			if s.bareAction(i, i+1) {
				s.emitText(i+1, i+2, []string{s.span(i+1, i+2), "the " + s.span(i+1, i+2), actionGerund[s.norm(i+1)]}, "function", emit)
			}
			continue
		}
		if s.norm(i+1) == "the" && s.norm(i+3) == "of" && s.plain(i+1) && s.plain(i+2) && s.plain(i+3) {
			if g := actionGerund[s.norm(i+2)]; g != "" && s.objectFollows(i+4) && s.free(i+2) {
				variants := []string{s.span(i+1, i+3), g}
				if s.bareAction(i, i+2) {
					variants = append(variants, s.span(i+2, i+3))
				}
				s.emitText(i+1, i+3, variants, "function", emit)
			}
			continue
		}
		if s.norm(i) == "by" || s.norm(i) == "through" {
			continue // "by the strengthening of" is nobody's English
		}
		if n := gerundAction[s.norm(i+1)]; n != "" && s.plain(i+1) && s.objectPhrase(i+2) && s.free(i+1) {
			s.emitText(i+1, i+1, []string{s.raw(i + 1), "the " + n + " of"}, "function", emit)
		}
	}
}

// correlated: the preposition answers another one: "in formulating policies, as
// in preparing budgets", "not only for the care but also for the production".
func (s *sentence) correlated(i int) bool {
	for k := range s.words {
		if k > 0 && s.norm(k) == s.norm(i) && s.in(k-1, correlatives) && s.plain(k-1) {
			return true
		}
	}
	return false
}

var correlatives = newWordSet("as also only both either neither nor than")

var actionPrepositions = newWordSet("for in by through toward towards")

// actionGerund: nouns of action that mean the act itself, not its outcome.
var actionGerund = map[string]string{
	"protection": "protecting", "prevention": "preventing", "preservation": "preserving", "maintenance": "maintaining", "development": "developing",
	"construction": "constructing", "reconstruction": "reconstructing", "elimination": "eliminating", "establishment": "establishing", "promotion": "promoting",
	"restoration": "restoring", "provision": "providing", "expansion": "expanding", "reduction": "reducing", "removal": "removing", "repeal": "repealing",
	"creation": "creating", "disposal": "disposing of", "enforcement": "enforcing", "implementation": "implementing", "adoption": "adopting",
	"preparation": "preparing", "collection": "collecting", "detection": "detecting", "investigation": "investigating", "prosecution": "prosecuting",
	"formulation": "formulating", "conservation": "conserving", "improvement": "improving", "strengthening": "strengthening", "manufacture": "manufacturing",
	"distribution": "distributing", "destruction": "destroying", "identification": "identifying", "evaluation": "evaluating", "exploitation": "exploiting",
	"solution": "solving", "attainment": "attaining", "achievement": "achieving", "realization": "realizing", "integration": "integrating",
	"selection": "selecting", "allocation": "allocating", "installation": "installing", "purchase": "purchasing", "acquisition": "acquiring",
	"stabilization": "stabilizing", "modernization": "modernizing", "avoidance": "avoiding", "simplification": "simplifying", "extension": "extending",
	"introduction": "introducing", "interpretation": "interpreting", "processing": "processing", "repatriation": "repatriating", "resettlement": "resettling",
	"rehabilitation": "rehabilitating", "production": "producing", "widening": "widening",
}

var gerundAction = func() map[string]string {
	back := make(map[string]string, len(actionGerund))
	for noun, gerund := range actionGerund {
		back[gerund] = noun
	}
	for _, open := range []string{"providing", "realizing", "solving", "purchasing", "processing", "extending", "creating", "improving", "expanding", "disposing of", "strengthening", "widening"} {
		delete(back, open)
	}
	return back
}()

// inNouns take an action after "in"; behind others it is where they are: "cases
// in the investigation".
var inNouns = newWordSet("interest success succeed difficulty experience assistance help role part progress step steps initiative participation delay delays failure involvement share hand aid use cooperation leadership responsibility gains advances stake effort efforts")

// bareAction: "for construction of roads" needs no article; "in solution of
// the problem" does.
func (s *sentence) bareAction(preposition, noun int) bool {
	return s.norm(preposition) == "for" && hasAnySuffix(s.norm(noun), "ction", "ation", "sion", "ment", "ance", "vision", "sition")
}

// objectFollows: what stands after "of" can be the verb's object.
func (s *sentence) objectFollows(i int) bool {
	if s.nounOfNextTo(i) {
		return false
	}
	return s.is(i, cArticle|cPossessive|cDemonstrative|cAdjective|cPlural|cNoun|cQuantifier|cName) && !s.is(i, cRelative|cSubject&^cDemonstrative)
}

// objectPhrase: an object short enough to be sure of.
func (s *sentence) objectPhrase(i int) bool {
	if s.anotherGerund(i) {
		return false
	}
	return s.is(i, cArticle|cPossessive) || s.is(i, cPlural|cNoun) && s.only(i, cAnyNoun) && !s.in(i-1, attributing)
}

// anotherGerund: "for preparing clay, drying and firing" keeps its row.
func (s *sentence) anotherGerund(i int) bool {
	for k := i; k < i+10 && k+1 < len(s.words); k++ {
		if s.is(k+1, cGerund) && (!s.plain(k) || s.is(k, cCoordinator)) {
			return true
		}
	}
	return false
}

// attributing gerunds stand before a noun as adjectives do: "in developing areas".
var attributing = newWordSet("developing expanding growing processing manufacturing maintaining reducing protecting distributing collecting preserving improving promoting implementing enforcing")

// nounOfNextTo: another noun with "of" is joined to this one, "the restoration
// of order and the creation of a state": a gerund would not be its like.
func (s *sentence) nounOfNextTo(i int) bool {
	for ; i+2 < len(s.words); i++ {
		if (s.norm(i) == "and" || s.norm(i) == "or") && (s.norm(i+2) == "of" || s.norm(i+3) == "of") {
			return true
		}
	}
	return false
}
