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
	if g == "" || !s.plain(verb) || s.is(verb+1, cCoordinator|cAdverb|cAuxiliary) {
		return ""
	}
	for k := verb + 1; k < len(s.words); k++ {
		if s.is(k, cCoordinator) && s.is(k+1, cFinite) && !s.is(k+1, cAnyNoun) {
			return "" // "that seek peace and work for it"
		}
	}
	return g
}
