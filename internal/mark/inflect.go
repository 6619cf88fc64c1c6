package mark

import "strings"

// forms are the columns of a paradigm: five of a verb (base, -s, past, past
// participle, -ing), two of a noun (singular, plural), one of anything else.
type forms []string

// inflections knows the irregular words that the lexicon files list.
type inflections struct {
	verbs map[string]forms
	nouns map[string]string
}

func newInflections() inflections {
	return inflections{verbs: map[string]forms{
		"be":   {"be", "is", "was", "been", "being"},
		"have": {"have", "has", "had", "had", "having"},
		"do":   {"do", "does", "did", "done", "doing"},
		"go":   {"go", "goes", "went", "gone", "going"},
	}, nouns: map[string]string{}}
}

// columns returns the forms of a word with the given suffix: 'v', 'n' or 'a'.
func (f inflections) columns(word string, suffix byte) forms {
	switch suffix {
	case 'v':
		return f.verb(word)
	case 'n':
		return forms{word, f.plural(word)}
	}
	return forms{word}
}

func (f inflections) verb(base string) forms {
	if v, ok := f.verbs[base]; ok {
		return v
	}
	stem := base
	switch {
	case strings.HasSuffix(base, "ie"):
		return forms{base, base + "s", base + "d", base + "d", base[:len(base)-2] + "ying"}
	case strings.HasSuffix(base, "ee") || strings.HasSuffix(base, "oe") || strings.HasSuffix(base, "ye"):
		return forms{base, base + "s", base + "d", base + "d", base + "ing"}
	case strings.HasSuffix(base, "e"):
		return forms{base, base + "s", base + "d", base + "d", base[:len(base)-1] + "ing"}
	case consonantY(base):
		past := base[:len(base)-1] + "ied"
		return forms{base, sForm(base), past, past, base + "ing"}
	case doubles(base):
		stem = base + base[len(base)-1:]
	}
	return forms{base, sForm(base), stem + "ed", stem + "ed", stem + "ing"}
}

func (f inflections) plural(noun string) string {
	if p, ok := f.nouns[noun]; ok {
		return p
	}
	return sForm(noun)
}

// sForm adds the -s of the third person or the plural.
func sForm(word string) string {
	switch {
	case consonantY(word):
		return word[:len(word)-1] + "ies"
	case hasAnySuffix(word, "s", "x", "z", "ch", "sh"), strings.HasSuffix(word, "o") && !hasAnySuffix(word, "oo", "io", "eo"):
		return word + "es"
	}
	return word + "s"
}

func consonantY(word string) bool {
	n := len(word)
	return n > 1 && word[n-1] == 'y' && !vowel(word[n-2])
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// doubles reports whether a verb doubles its last consonant: one syllable that
// ends in consonant, vowel, consonant, or a longer word stressed on its end.
// Those in -l are left to the spelling convention and must be listed.
func doubles(base string) bool {
	n := len(base)
	if n < 3 || vowel(base[n-1]) || strings.IndexByte("wxy", base[n-1]) >= 0 || !vowel(base[n-2]) || vowel(base[n-3]) && base[n-3:n-1] != "ui" {
		return false
	}
	return syllables(base) == 1 || endStressed[base]
}

func syllables(word string) int {
	n := 0
	for i := range len(word) {
		if (vowel(word[i]) || word[i] == 'y' && i > 0) && (i == 0 || !vowel(word[i-1])) {
			n++
		}
	}
	return n
}

var endStressed = newWordSet(`admit commit permit submit omit transmit remit emit refer prefer confer infer defer
	transfer occur recur incur concur begin forget regret upset compel propel expel repel rebel control patrol
	equip acquit deter inter allot abet embed outwit unwrap overlap`)
