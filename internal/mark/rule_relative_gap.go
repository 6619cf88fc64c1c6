package mark

import "strings"

// gapped: the clause of the pronoun at i lacks the object of its verb, as a
// relative clause does and a clause that tells what is said does not: "the
// steps that we have taken", but "the comment that we have no plan".
func (s *sentence) gapped(i int) bool {
	v := i + 1
	for v < i+6 && s.plain(v-1) && (s.is(v, cModal|cHave|cDo|cNegation) && s.plain(v) || s.only(v, cAdverb) || s.chained(v)) {
		if s.chained(v) {
			v++
		}
		v++
	}
	if !s.plain(v-1) || !takesObject(s.norm(v)) {
		return s.has(i, v)
	}
	return s.objectGone(v)
}

// chained: "want to", "ought to", "hope to".
func (s *sentence) chained(v int) bool {
	return s.in(v, chaining) && s.plain(v) && s.norm(v+1) == "to" && s.plain(v+1)
}

var chaining = newWordSet("want wants wanted ought need needs needed hope hopes hoped wish wishes wished plan plans planned intend intends intended try tries tried seek seeks sought have had has like propose proposes proposed going used")

// has: "the friends that we have": the verb is have itself.
func (s *sentence) has(i, v int) bool {
	return v == i+2 && s.is(i+1, cHave) && s.objectGone(i+1)
}

// objectGone: nothing that could be the object follows the verb at v.
func (s *sentence) objectGone(v int) bool {
	if !s.plain(v) {
		return true
	}
	c := s.class(v + 1)
	if c&(cDeterminer|cObject|cName|cNumber) != 0 && c&(cAuxiliary|cPreposition) == 0 {
		return false
	}
	return c&(cPreposition|cAuxiliary|cCoordinator) != 0 && s.norm(v+1) != "that" || s.in(v+1, closingAdverbs) || s.only(v+1, cFinite)
}

var closingAdverbs = newWordSet("now today tonight here together abroad already so most best last yesterday")

// takesObject: a verb that seldom does without its object, in any form.
func takesObject(w string) bool {
	if transitives[w] {
		return true
	}
	for _, ending := range []string{"s", "d", "ed", "es"} {
		if base, ok := strings.CutSuffix(w, ending); ok && transitives[base] {
			return true
		}
	}
	return false
}

var transitives = newWordSet("accept achieve acquire address adopt afford allocate announce apply approve assemble assign assume authorize avoid bear bore borne begin began begun bring brought build built buy bought call carry carried cast cause celebrate choose chose chosen collect commit conduct confront consider construct control cover create cultivate cut defend define deliver demand describe deserve design desire destroy determine develop devise devote discard discover discuss display do did done draw drew drawn earn elect employ encounter endorse enjoy ensure enter envision establish examine expend experience express extend face favor favour feel felt finance find found follow forge fund gain gather generate get got give gave given grant hate have hear heard hire hold held identify imagine impose include incur inflict inherit initiate inspect introduce invent invite issue keep kept know knew known launch lead led leave lend lent like list lose lost love maintain make made manage mark measure meet met mention miss mobilize name need observe obtain offer open operate outline overcome own paint pay paid perform permit place plan play possess praise prefer prepare present preserve prize produce promise propose protect provide publish purchase pursue put quote raise reach read receive recommend reject release remember render repeat replace report represent request require respect save say said see saw seen seek sought select sell sold send sent serve set share show showed shown sign sketch solve spend spent state study studied submit suffer suggest supply supplied support take took taken teach taught tell told test think thought threaten train transmit treasure trust try tried undertake undertook undertaken use value view visit want watch wear wore win won wish write wrote written")
