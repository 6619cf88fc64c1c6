package match

import (
	"strings"
	"sync/atomic"

	"barium/internal/text"

	"github.com/kljensen/snowball/english"
)

// A lexeme is what matching needs to know of a word. Two lexemes of one word
// are the same whether or not they are one object.
type lexeme struct {
	look
	key  uint64  // hash of the stem: it proposes, the stem decides
	bits float32 // surprise; see rarity
	stem string
}

// is reports whether the two are the same word.
func (a *lexeme) is(b *lexeme) bool { return a == b || a.norm == b.norm }

// akin reports whether the two are forms of one word.
func (a *lexeme) akin(b *lexeme) bool { return a == b || a.key == b.key && a.stem == b.stem }

func newLexeme(norm string) *lexeme {
	norm = strings.Clone(norm) // or the whole text would stay in memory
	s := stem(norm)
	return &lexeme{look: newLook(norm), stem: s, key: hashString(s), bits: float32(rarity(norm, s))}
}

// lexiconSlots is how many words a lexicon remembers at most: those of a hundred
// articles with all that they have in common, in some 20 MB.
const lexiconSlots = 1 << 17

// A lexicon remembers lexemes, because stemming a word takes ten times as long
// as finding it. A word may stand in either of two neighbouring slots; a new one
// takes the second. Any number of searches may use it at once.
type lexicon struct {
	slots [lexiconSlots / 2][2]atomic.Pointer[lexeme]
}

// pair returns the two slots of a word.
func (x *lexicon) pair(norm string) *[2]atomic.Pointer[lexeme] {
	return &x.slots[hashString(norm)%uint64(len(x.slots))]
}

func (x *lexicon) lexeme(norm string) *lexeme {
	pair := x.pair(norm)
	first := pair[0].Load()
	if first != nil && first.norm == norm {
		return first
	}
	if second := pair[1].Load(); second != nil && second.norm == norm {
		pair[0].Store(second) // the word met last stays longest
		pair[1].Store(first)
		return second
	}
	l := newLexeme(norm)
	pair[1].Store(l)
	return l
}

// lexemes looks all words up. First it takes what stands in their slots, so that
// the memory of many is waited for at once.
func (x *lexicon) lexemes(words []text.Word) []*lexeme {
	out := make([]*lexeme, len(words))
	for i := range words {
		out[i] = x.pair(words[i].Norm)[0].Load()
	}
	for i := range words {
		if out[i] == nil || out[i].norm != words[i].Norm {
			out[i] = x.lexeme(words[i].Norm)
		}
	}
	return out
}

// hashString is FNV-1a with SplitMix64's last mixing. Blocks of an index hold
// what comes of it, so it never changes without a new version of the format.
func hashString(s string) uint64 {
	h := uint64(0xcbf29ce484222325)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 0x100000001b3
	}
	return mix(h)
}

func mix(h uint64) uint64 {
	h = (h ^ h>>30) * 0xBF58476D1CE4E5B9
	h = (h ^ h>>27) * 0x94D049BB133111EB
	return h ^ h>>31
}

// stem returns the word without its inflexion, in the form in which wordings
// are compared: "Carter's" is "carter", "co-operate" is "cooper" like
// "cooperate", "10,000" is "10000". What is none of these stays whole.
func stem(norm string) string {
	if len(norm) > maxWord || norm == "" {
		return norm
	}
	if isNumber(norm) {
		return strings.ReplaceAll(norm, ",", "")
	}
	word := strings.TrimSuffix(norm, "'s")
	if strings.IndexByte(word, '-') > 0 {
		word = strings.ReplaceAll(word, "-", "")
	}
	for i := 0; i < len(word); i++ {
		if word[i] < 'a' || word[i] > 'z' {
			return norm
		}
	}
	if word == "" {
		return norm
	}
	return english.Stem(word, false)
}
