package mark

import "strings"

// wordSet is a set of normalised words, fixed when the program starts.
type wordSet map[string]bool

func newWordSet(lists ...string) wordSet {
	set := make(wordSet)
	for _, list := range lists {
		for word := range strings.FieldsSeq(list) {
			set[word] = true
		}
	}
	return set
}

// pairSet is a set of unordered pairs written "a/b".
type pairSet map[string]bool

func newPairSet(lists ...string) pairSet {
	set := make(pairSet)
	for _, list := range lists {
		for pair := range strings.FieldsSeq(list) {
			a, b, _ := strings.Cut(pair, "/")
			set[a+"/"+b], set[b+"/"+a] = true, true
		}
	}
	return set
}

func (p pairSet) has(a, b string) bool { return p[a+"/"+b] }

var (
	// outsiders are nouns and adjectives that point at the other item, count,
	// or tell a time: their place is not free.
	outsiders = newWordSet("other others another same such latter former rest else own thereof respective various",
		"eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first",
		"next last only very first second third one today tonight tomorrow yesterday now then here there home abroad",
		"fact course addition order example instance particular general spite behalf accordance view terms part front favor favour",
		"times time way lot kind sort type number percent per cent dollar dollars year years month months week weeks day days hour hours minute minutes decade decades century centuries",
		"monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december",
		"related associated similar allied corresponding resulting subsequent consequent connected additional further remaining comparable accompanying attendant ensuing equivalent like successive alternative opposite",
		"more most less least etc beginning end start finish mr mrs ms dr sir madam so thus hence therefore however")

	// repeatable prepositions can be said again before the second item, or
	// left out, with no change of meaning.
	repeatable = newWordSet("of in for from by to through on at into against toward towards throughout without")

	// abstract nouns without a telling ending that need no article.
	abstract = newWordSet("health peace faith trade work courage wisdom hope love justice law order power land food water energy",
		"industry business labor labour agriculture commerce research education finance banking housing transport transportation welfare",
		"defense defence progress growth research safety science art culture history use production pride respect support help",
		"skill effort crime terror fear want hunger disease poverty drought war violence training learning manufacturing mining",
		"fuel oil gas coal steel clothing shelter medicine money capital credit information intelligence evidence equipment")
)
