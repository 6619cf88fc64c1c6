package mark

import (
	"strings"
	"sync"
)

// gated is a rule and the words of which a sentence must have one for the rule
// to find anything in it; no words: it looks at every sentence.
type gated struct {
	rule  rule
	words func() []wordSet // asked once, by triggers
}

// gates lists the grammar rules for one document, in no order: rank decides
// between what they find. At most 32.
func gates() []gated {
	return []gated{
		{ruleOrder, func() []wordSet { return []wordSet{newWordSet("and or")} }},
		{ruleSeries, func() []wordSet { return []wordSet{newWordSet("and or")} }},
		{ruleJoin, func() []wordSet { return []wordSet{newWordSet("and or")} }},
		{ruleWhich, func() []wordSet { return []wordSet{newWordSet("that which")} }},
		{ruleDeixis, func() []wordSet { return []wordSet{newWordSet("our this")} }},
		{ruleOpening, func() []wordSet { return []wordSet{newWordSet("and to"), placing} }},
		{ruleWhere, func() []wordSet { return []wordSet{newWordSet("which where")} }},
		{ruleProperty, func() []wordSet { return []wordSet{possessives(commonOwners)} }},
		{ruleBoth, func() []wordSet { return []wordSet{newWordSet("both fiscal")} }},
		{ruleAdjectives, nil},
		{ruleQualities, func() []wordSet { return []wordSet{newWordSet("and")} }},
		{ruleThat, func() []wordSet { return []wordSet{newWordSet("that so"), thatVerbs, tellings} }},
		{ruleRelative, func() []wordSet { return []wordSet{newWordSet("that which whom who"), relativeSubjects} }},
		{ruleRepeat, func() []wordSet { return []wordSet{newWordSet("to")} }},
		{ruleAgain, func() []wordSet { return []wordSet{newWordSet("and")} }},
		{ruleSame, func() []wordSet { return []wordSet{newWordSet("and")} }},
		{rulePhraseComma, func() []wordSet { return []wordSet{newWordSet("but and")} }},
		{ruleWell, func() []wordSet { return []wordSet{newWordSet("well")} }},
		{ruleComment, func() []wordSet { return []wordSet{connectives, keysOf(connectivePhrases)} }},
		{ruleWay, func() []wordSet { return []wordSet{newWordSet("way day moment year week night")} }},
		{ruleFront, func() []wordSet { return []wordSet{fronting, returning} }},
		{ruleFunction, func() []wordSet { return []wordSet{newWordSet("help helped helps helping only")} }},
		{ruleNominal, func() []wordSet { return []wordSet{keysOf(actionGerund), keysOf(gerundAction)} }},
		{ruleOnward, func() []wordSet { return []wordSet{onward} }},
		{ruleSmall, func() []wordSet { return []wordSet{newWordSet("and such"), particleVerbs} }},
		{ruleComma, func() []wordSet {
			return []wordSet{newWordSet("and but or so although though whereas"), parenthetic, openers, timeAdverb, periodWords}
		}},
		{ruleAdverb, func() []wordSet { return []wordSet{floating, manner} }},
		{contractionRule(), nil},
		{ruleGenitive, func() []wordSet { return []wordSet{possessives(owners), possessives(countries), manyOwners} }},
		{ruleSpelling, func() []wordSet { return []wordSet{keysOf(spellings)} }},
		{ruleConvention, func() []wordSet { return []wordSet{newWordSet("percent per"), monthNames} }},
	}
}

// rules returns all gates as one rule, which looks each word up once instead
// of once a rule.
func rules() []rule {
	all := gates()
	var always uint32
	for i, g := range all {
		if g.words == nil {
			always |= 1 << i
		}
	}
	return []rule{func(s *sentence, emit func(candidate)) {
		open := always
		for i := range s.words {
			open |= s.lexeme(i).gates
		}
		for i := range all {
			if open&(1<<i) != 0 {
				all[i].rule(s, emit)
			}
		}
	}}
}

// gatesOf are those that a word opens, or a part of one with a hyphen or a
// genitive: spellingOf looks at the parts too.
func gatesOf(norm string) uint32 {
	open, table := uint32(0), triggers()
	for part := norm; ; {
		open |= table[part]
		cut := strings.LastIndexAny(part, "-'")
		if cut < 0 {
			return open
		}
		open |= table[part[cut+1:]]
		part = part[:cut]
	}
}

// triggers maps a word to the gates it opens, one bit each.
var triggers = sync.OnceValue(func() map[string]uint32 {
	table := make(map[string]uint32, 4000)
	for i, g := range gates() {
		if g.words == nil {
			continue
		}
		for _, set := range g.words() {
			for word := range set {
				table[word] |= 1 << i
			}
		}
	}
	return table
})

func keysOf[V any](m map[string]V) wordSet {
	set := make(wordSet, len(m))
	for word := range m {
		set[word] = true
	}
	return set
}

// possessives adds the forms in 's to a set of owners.
func possessives(owners wordSet) wordSet {
	set := make(wordSet, 2*len(owners))
	for word := range owners {
		set[word], set[word+"'s"] = true, true
	}
	return set
}
