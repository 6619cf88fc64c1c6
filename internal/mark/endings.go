package mark

import "strings"

// endings tell the class of words that the list leaves out because their form
// says it. Longest need not come first: no ending here is the end of another
// of a different class.
var endings = []struct {
	suffix string
	class  class
	longer int // letters that must stand before the suffix
}{
	{"ly", cAdverb, 3}, {"ing", cGerund, 3}, {"ed", cPast | cParticiple, 3},
	{"tion", cNoun, 3}, {"sion", cNoun, 3}, {"ment", cNoun, 3}, {"ness", cNoun, 3},
	{"ity", cNoun, 3}, {"ism", cNoun, 3}, {"ship", cNoun, 3}, {"hood", cNoun, 3},
	{"ance", cNoun, 3}, {"ence", cNoun, 3}, {"ency", cNoun, 3}, {"logy", cNoun, 3},
	{"ous", cAdjective, 3}, {"ful", cAdjective, 3}, {"less", cAdjective, 3},
	{"able", cAdjective, 3}, {"ible", cAdjective, 3}, {"ical", cAdjective, 3}, {"istic", cAdjective, 3},
}

func endingClass(norm string) class {
	for _, e := range endings {
		if len(norm) >= len(e.suffix)+e.longer && strings.HasSuffix(norm, e.suffix) {
			return e.class
		}
	}
	return 0
}

// pluralOf reads a form in -s by its base: plural of a noun, third person of a
// verb, or both.
func pluralOf(table map[string]class, norm string) class {
	if len(norm) < 4 || !strings.HasSuffix(norm, "s") || hasAnySuffix(norm, "ss", "us", "is", "'s") {
		return 0
	}
	for _, base := range singulars(norm) {
		c := table[base]
		if c == 0 {
			c = endingClass(base)
		}
		if c == 0 {
			continue
		}
		var r class
		if c&cNoun != 0 {
			r |= cPlural
		}
		if c&cVerb != 0 {
			r |= cVerbS
		}
		return r
	}
	return 0
}

func singulars(norm string) []string {
	switch {
	case strings.HasSuffix(norm, "ies"):
		return []string{norm[:len(norm)-3] + "y"}
	case hasAnySuffix(norm, "ches", "shes", "xes", "sses", "zes", "oes"):
		return []string{norm[:len(norm)-2], norm[:len(norm)-1]}
	}
	return []string{norm[:len(norm)-1]}
}

func hasAnySuffix(s string, suffixes ...string) bool {
	for _, suffix := range suffixes {
		if strings.HasSuffix(s, suffix) {
			return true
		}
	}
	return false
}

// abstractEndings mark nouns that take no article of their own, so that "the
// unity and the freedom" and "the unity and freedom" mean the same.
var abstractEndings = []string{"tion", "sion", "ness", "ity", "ism", "ship", "ance", "ence", "dom", "ty", "cy", "th", "age", "ice"}
