package mark

import "strings"

// steady verbs say a lasting state, so that "nations that seek peace" and
// "nations seeking peace" are the same nations.
var steady = map[string]string{
	"seek": "seeking", "provide": "providing", "contain": "containing", "require": "requiring", "involve": "involving", "relate": "relating",
	"affect": "affecting", "govern": "governing", "deal": "dealing", "arise": "arising", "belong": "belonging", "depend": "depending", "face": "facing",
	"suffer": "suffering", "lack": "lacking", "hold": "holding", "oppose": "opposing", "support": "supporting", "promote": "promoting",
	"represent": "representing", "cover": "covering", "consist": "consisting", "cause": "causing", "confront": "confronting", "permit": "permitting",
	"allow": "allowing", "prohibit": "prohibiting", "prevent": "preventing", "need": "needing", "live": "living", "work": "working", "serve": "serving",
	"lead": "leading", "use": "using", "embrace": "embracing", "produce": "producing", "reduce": "reducing", "encourage": "encouraging", "assure": "assuring",
	"bear": "bearing", "threaten": "threatening", "set": "setting", "establish": "establishing", "impose": "imposing", "limit": "limiting",
}

// steadyBase gives the base form of a present-tense form.
func steadyBase(w string) string {
	if steady[w] != "" {
		return w
	}
	if b := strings.TrimSuffix(w, "s"); b != w && steady[b] != "" {
		return b
	}
	return ""
}

// gerundFor gives the participle that may stand for "that" and the verb after
// it, "" if none may.
func (s *sentence) gerundFor(verb int) string {
	g := steady[steadyBase(s.norm(verb))]
	if g == "" || !s.plain(verb) || s.is(verb+1, cCoordinator|cAdverb|cAuxiliary) || s.relativeTwin(verb-1) {
		return ""
	}
	for k := verb + 1; k < len(s.words); k++ {
		if s.is(k, cCoordinator) && s.is(k+1, cFinite) && !s.is(k+1, cAnyNoun) {
			return "" // "that seek peace and work for it"
		}
	}
	return g
}

// relativeTwin: another clause of the sentence opens with the same pronoun:
// "old plans that failed and new plans that provide".
func (s *sentence) relativeTwin(i int) bool {
	for k := 1; k < len(s.words); k++ {
		if k != i && s.norm(k) == s.norm(i) && s.plain(k-1) && s.is(k-1, cAnyNoun) && s.is(k, cRelative) {
			return true
		}
	}
	return false
}

// onward verbs take an infinitive or a gerund alike.
var onward = newWordSet("continue continues continued continuing begin begins began begun start starts started")

// ruleOnward: "continue to work" and "continue working".
func ruleOnward(s *sentence, emit func(candidate)) {
	for i := 0; i+2 < len(s.words); i++ {
		if !s.in(i, onward) || !s.plain(i) || s.is(i-1, cDeterminer|cAdjective) && s.plain(i-1) {
			continue
		}
		if g := gerunds[s.norm(i+2)]; g != "" && s.norm(i+1) == "to" && s.plain(i+1) && s.plain(i+2) && !s.is(i+3, cCoordinator) && s.norm(i) != "continuing" && !s.infinitiveFollows(i+3) {
			s.emitText(i+1, i+2, []string{s.span(i+1, i+2), g}, "function", emit)
		} else if b := bases[s.norm(i+1)]; b != "" && s.norm(i-1) != "to" && s.plain(i+1) && s.is(i+2, cArticle|cPossessive|cPreposition|cDemonstrative) && !s.is(i+2, cCoordinator) {
			s.emitText(i+1, i+1, []string{s.raw(i + 1), "to " + b}, "function", emit)
		}
	}
}

// infinitiveFollows: a comma and "to" go on with what "to" began: "to shape the
// forces of change, to anticipate problems, and to use our position".
func (s *sentence) infinitiveFollows(i int) bool {
	for k := i; k+1 < len(s.words); k++ {
		if s.norm(k+1) == "to" && (s.gap(k) == ", " || s.is(k, cCoordinator)) {
			return true
		}
	}
	return false
}

// gerunds of common verbs of doing; bases is the way back.
var (
	gerunds = func() map[string]string {
		table := make(map[string]string)
		for _, list := range gerundLists {
			for base := range strings.FieldsSeq(list.bases) {
				table[base] = strings.TrimSuffix(base, list.drop) + "ing"
			}
		}
		return table
	}()
	bases = func() map[string]string {
		table := make(map[string]string)
		for base, gerund := range gerunds {
			table[gerund] = base
		}
		return table
	}()
)

var gerundLists = []struct{ drop, bases string }{
	{"", "work support build help expand strengthen grow fall seek fight pay meet protect invest lead add press push monitor review develop adapt strain look train search collect inspect report " +
		"reject resist attack defend extend supply deliver employ enjoy talk speak ask call export import repair restrict assist"},
	{"e", "provide pursue reduce urge rise increase improve strive make take serve promote encourage explore produce update operate decline raise use reorganize mobilize prepare investigate negotiate write issue receive close move enforce trade erode deteriorate"},
}
