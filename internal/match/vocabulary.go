package match

import (
	"strings"

	"barium/internal/text"

	"github.com/kljensen/snowball/english"
)

// none numbers a word or a stem that no document has. It equals nothing, not
// even itself: comparisons go through token.word and token.stem only after
// known has been asked.
const none = ^uint32(0)

// A vocabulary numbers the words and stems of the documents, so that words are
// compared as numbers and equal numbers are equal words: nothing rests on a
// hash.
type vocabulary struct {
	words  map[string]uint32
	stems  map[string]uint32
	looks  []look    // by word number
	stemOf []uint32  // by word number
	bits   []float32 // by word number; see rarity
}

func newVocabulary() *vocabulary {
	return &vocabulary{words: map[string]uint32{}, stems: map[string]uint32{}}
}

// add returns the number of a word in normal form, a new one where needed.
func (v *vocabulary) add(norm string) uint32 {
	if id, ok := v.words[norm]; ok {
		return id
	}
	id := uint32(len(v.looks))
	norm = strings.Clone(norm) // or the document's whole text would stay in memory
	s := stem(norm)
	number, ok := v.stems[s]
	if !ok {
		number = uint32(len(v.stems))
		v.stems[s] = number
	}
	v.words[norm] = id
	v.looks = append(v.looks, newLook(norm))
	v.stemOf = append(v.stemOf, number)
	v.bits = append(v.bits, float32(rarity(norm, s)))
	return id
}

// A token is a word of the searched text.
type token struct {
	look
	word, stem uint32 // none when no document has it
	bits       float32
}

// tokens looks the words of a searched text up without adding any, so that
// searches may run side by side.
func (v *vocabulary) tokens(words []text.Word) []token {
	out := make([]token, len(words))
	for i, w := range words {
		out[i] = v.token(w.Norm)
	}
	return out
}

func (v *vocabulary) token(norm string) token {
	if id, ok := v.words[norm]; ok {
		return token{v.looks[id], id, v.stemOf[id], v.bits[id]}
	}
	s := stem(norm)
	t := token{look: newLook(norm), word: none, stem: none, bits: float32(rarity(norm, s))}
	if id, ok := v.stems[s]; ok {
		t.stem = id
	}
	return t
}

// stem returns the word without its inflexion. What is not plainly an English
// word stays whole.
func stem(norm string) string {
	if len(norm) > maxWord {
		return norm
	}
	for i := 0; i < len(norm); i++ {
		if norm[i] < 'a' || norm[i] > 'z' {
			return norm
		}
	}
	return english.Stem(norm, false)
}
