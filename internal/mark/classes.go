package mark

import (
	_ "embed"
	"strings"
	"sync"
)

// class is a set of the word classes that a form may belong to. A form has
// several bits where English leaves it open; rules ask for "noun and nothing
// else" when they must be sure.
type class uint32

const (
	cNoun class = 1 << iota
	cPlural
	cVerb       // base form
	cVerbS      // third person in -s
	cPast       // past tense
	cParticiple // past participle
	cGerund     // form in -ing
	cAdjective
	cAdverb
	cArticle
	cDemonstrative
	cPossessive
	cQuantifier
	cSubject // pronoun or other word that can be a subject
	cObject
	cPreposition
	cModal
	cBe
	cHave
	cDo
	cCoordinator
	cSubordinator
	cRelative
	cNegation
	cNumber
	cName // by its place in the document, not by the list

	// Marks of the class of at least four in five of a form's uses, where it
	// has several.
	cMainNoun
	cMainVerb
	cMainAdjective
	cMainAdverb

	cAnyNoun    = cNoun | cPlural
	cFinite     = cVerb | cVerbS | cPast
	cAnyVerb    = cFinite | cParticiple | cGerund
	cDeterminer = cArticle | cDemonstrative | cPossessive | cQuantifier
	cPronoun    = cSubject | cObject
	cAuxiliary  = cModal | cBe | cHave | cDo
	cMain       = cMainNoun | cMainVerb | cMainAdjective | cMainAdverb
)

//go:embed lexicon/classes.txt
var classList string

// classTable is built once, on first use: commands that mark nothing do not
// pay the few milliseconds.
var classTable = sync.OnceValue(func() map[string]class {
	letters := map[rune]class{'N': cNoun, 'P': cPlural, 'V': cVerb, 'Z': cVerbS, 'D': cPast, 'E': cParticiple,
		'G': cGerund, 'A': cAdjective, 'R': cAdverb, 'n': cMainNoun, 'v': cMainVerb, 'a': cMainAdjective, 'r': cMainAdverb}
	table := make(map[string]class, 16000)
	for line := range strings.Lines(classList) {
		word, marks, ok := strings.Cut(strings.TrimSpace(line), " ")
		if !ok || word == "#" {
			continue
		}
		for _, m := range marks {
			table[word] |= letters[m]
		}
	}
	for _, row := range closedClasses {
		for word := range strings.FieldsSeq(row.words) {
			table[word] |= row.class
		}
	}
	return table
})

// classOf returns the possible classes of a word in normal form: from the
// list, else from its ending; 0 when nothing is known.
func classOf(norm string) class {
	table := classTable()
	if c, ok := table[norm]; ok {
		return c
	}
	if norm != "" && '0' <= norm[0] && norm[0] <= '9' {
		return cNumber
	}
	if i := strings.LastIndexByte(norm, '-'); i > 0 {
		return compoundClass(classOf(norm[i+1:]))
	}
	if c := pluralOf(table, norm); c != 0 {
		return c
	}
	return endingClass(norm)
}

// compoundClass is the class of a hyphenated word by its last part: "low-cost"
// and "world-wide" stand before nouns, "policy-makers" is a noun.
func compoundClass(last class) class {
	if last&cPlural != 0 {
		return cPlural
	}
	return cAdjective
}

// classNamed returns the class that a lexicon guard calls $name.
func classNamed(name string) (class, bool) {
	c, ok := map[string]class{"noun": cAnyNoun, "plural": cPlural, "adjective": cAdjective, "adverb": cAdverb, "verb": cAnyVerb,
		"determiner": cDeterminer, "preposition": cPreposition, "pronoun": cPronoun, "auxiliary": cAuxiliary}[name]
	return c, ok
}
