package mark

import "strings"

// ruleDeixis: who speaks for a country says "our nation", "this nation" and
// "the nation" of the same one.
func ruleDeixis(s *sentence, emit func(candidate)) {
	for i := 0; i+1 < len(s.words); i++ {
		w := s.norm(i)
		if w != "our" && w != "this" || !s.plain(i) {
			continue
		}
		n := strings.TrimSuffix(s.norm(i+1), "'s")
		switch {
		case homelands[n] && s.ownCountry(w) && s.phraseEnds(i, n):
			s.emitDeixis(i, s.deicticForms(i), emit)
		case w == "our" && institutions[n] && s.phraseEnds(i, n) && !s.is(i+2, cAnyNoun|cAdjective) && !s.saidAgain(i):
			s.emitDeixis(i, []string{"our", "the"}, emit)
		}
	}
}

var (
	homelands    = newWordSet("nation country")
	institutions = newWordSet("economy government constitution environment")
)

// ownCountry: "this nation" is the speaker's own only where the document says
// "our nation" too.
func (s *sentence) ownCountry(w string) bool { return w == "our" || s.doc.saysOur() }

// deicticForms: "the country" needs a context in which no other is named, and
// "in the country" is where the cows are.
func (s *sentence) deicticForms(i int) []string {
	forms := []string{"our", "this", "the"}
	if s.norm(i) == "this" {
		forms[0], forms[1] = forms[1], forms[0]
	}
	if s.norm(i) == "our" && s.otherCountry(i) {
		return forms[:1]
	}
	if s.norm(i+1) == "country" && s.norm(i-1) == "in" || s.namesNear(i) || s.saidAgain(i) {
		return forms[:2]
	}
	return forms
}

// otherCountry: another one is spoken of, so that "this" could mean it.
func (s *sentence) otherCountry(i int) bool {
	for k := range s.words {
		if k != i+1 && s.in(k, lands) {
			return true
		}
	}
	return false
}

var lands = newWordSet("nation nations country countries government governments land lands")

// nearby is how many words away, at most, a word still bears on a place.
const nearby = 40

// saidAgain: another "our" in the sentence: "with our economy troubled, our
// people divided".
func (s *sentence) saidAgain(i int) bool {
	for k := i - nearby; k <= i+nearby; k++ {
		if k != i && s.norm(k) == "our" {
			return true
		}
	}
	return false
}

// namesNear: a name stands near the place, in this sentence or the one before.
func (s *sentence) namesNear(i int) bool {
	to := s.first + min(i+nearby, len(s.words)-1)
	for at := max(0, s.first+i-nearby); at <= to; at++ {
		if s.doc.flags[at]&flagName != 0 && at != s.first+i+1 {
			return true
		}
	}
	return false
}

// phraseEnds: no clause or phrase follows that would single the noun out, no
// second "our" stands beside the first, and the place is in no other phrase.
func (s *sentence) phraseEnds(i int, noun string) bool {
	if i > 0 && s.plain(i-1) && s.in(i-1, standsAlone) {
		return false
	}
	next := i + 2
	if s.norm(i+1) != noun || next >= len(s.words) || !s.plain(i+1) {
		return s.norm(i+1) != noun || !s.parallelOur(i)
	}
	return !s.is(next, cRelative|cAnyNoun&^cPlural) && s.norm(next) != "of" && !s.parallelOur(i)
}

// standsAlone words before "this" point it at something else.
var standsAlone = newWordSet("is was like as not all both half")

// parallelOur: "our economy and our people" keeps its measure.
func (s *sentence) parallelOur(i int) bool {
	return s.norm(i+2) == "and" && (s.norm(i+3) == s.norm(i)) || s.is(i-1, cCoordinator) && s.is(i-3, cPossessive|cDemonstrative) || s.is(i-1, cPreposition) && s.is(i-2, cCoordinator)
}

func (s *sentence) emitDeixis(i int, forms []string, emit func(candidate)) {
	if s.capital(i) {
		for k, f := range forms {
			forms[k] = capitalised(f)
		}
	}
	if forms[0] != s.raw(i) || len(forms) < 2 {
		return
	}
	emit(candidate{start: s.words[i].Start, end: s.words[i].End, variants: forms, kind: "function", rank: rankGrammar})
}

// saysOur reports whether the text speaks of "our nation" or "our country".
func (d *document) saysOur() bool {
	if d.ours == unasked {
		d.ours = no
		for i := 1; i < len(d.words); i++ {
			if d.words[i-1].Norm == "our" && homelands[strings.TrimSuffix(d.words[i].Norm, "'s")] {
				d.ours = yes
				break
			}
		}
	}
	return d.ours == yes
}

// answer is what a document said when it was asked once.
type answer uint8

const (
	unasked answer = iota
	no
	yes
)
