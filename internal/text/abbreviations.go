package text

import (
	"strings"
	"unicode/utf8"
)

// abbreviated reports whether the full stop at s[i] belongs to an abbreviation
// that does not end the sentence; next is where the following word begins.
func abbreviated(s string, start, i, next int) bool {
	word := lastWord(s[start:i])
	low := strings.ToLower(word)
	switch {
	case word == "":
		return false
	case beforeName[low]:
		return true
	case beforeFigure[low]:
		return '0' <= s[next] && s[next] <= '9'
	case initial(word) || mayEnd[low] || strings.Contains(word, "."):
		// "the U.S. The" ends a sentence, "the U.S. Navy" and "J. Smith" do not.
		return !opens[strings.ToLower(firstWord(s[next:]))]
	}
	return false
}

func lastWord(s string) string {
	i := strings.LastIndexAny(s, " \t\n\r([\"'/-")
	w := s[i+1:]
	if j := strings.LastIndex(w, "—"); j >= 0 {
		w = w[j+len("—"):]
	}
	return strings.TrimLeft(w, "“‘«")
}

func firstWord(s string) string {
	s = strings.TrimLeft(s, "\"'“‘«([*_")
	if i := strings.IndexAny(s, " \t\n\r,.;:!?'’\""); i >= 0 {
		return s[:i]
	}
	return s
}

// initial: one letter, as in "J. Smith"; "I" is nearly always the pronoun.
func initial(w string) bool {
	return utf8.RuneCountInString(w) == 1 && w != "I" && strings.ToUpper(w) == w && strings.ToLower(w) != w
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

var (
	beforeName = set(`dr mr mrs ms messrs prof rev hon gen lt col maj capt cmdr adm sgt cpl sen rep gov pres
		supt insp det st mt ft e.g i.e cf viz vs v al mme mlle fr ph.d mgr asst dept`)
	beforeFigure = set(`no nos p pp para paras art arts sec secs fig figs ch vol vols ed eds cl op c ca approx
		jan feb mar apr jun jul aug sep sept oct nov dec`)
	mayEnd = set(`etc inc ltd co corp plc bros jr sr esq u.s u.k u.n e.u a.m p.m ave blvd rd`)
	opens  = set(`the this that these those a an he she it we they you i his her its our their my your in on at
		by for from to with as if when while after before since because although though however but and or so
		yet nor there here what who which why how where no not all some many most several each every both
		neither either one two three more such another other once then thus therefore moreover furthermore
		meanwhile nevertheless instead only even also still today yesterday now under over between among
		during until unless despite let is are was were do does did has have had can could will would should
		may might must asked according`)
)
