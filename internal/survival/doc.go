// Package survival measures what is left of a mark after a copy has been
// through other hands: it takes excerpts of copies, distorts them as copying,
// retyping, scanning and editing do, and counts what can still be read. No
// program imports it; its benchmark prints the table of docs/survival.md.
//
// A distortion is a pure function of a text and a seed, so that every figure
// can be had again.
package survival

import "math/rand/v2"

// A Distortion is one way in which a text changes between the copy and the
// publication.
type Distortion struct {
	Name  string
	Apply func(s string, seed uint64) string
}

// Distortions lists them in the order of the table.
func Distortions() []Distortion {
	return []Distortion{
		{"none", func(s string, _ uint64) string { return s }},
		{"copied and pasted", Pasted},
		{"retyped", Retyped},
		{"character noise 1 %", func(s string, seed uint64) string { return Scanned(s, 0.01, seed) }},
		{"character noise 3 %", func(s string, seed uint64) string { return Scanned(s, 0.03, seed) }},
		{"British house style", func(s string, seed uint64) string { return Edited(s, British, seed) }},
		{"American house style", func(s string, seed uint64) string { return Edited(s, American, seed) }},
		{"10 % of words replaced", func(s string, seed uint64) string { return Replaced(s, 0.1, seed) }},
		{"20 % of words replaced", func(s string, seed uint64) string { return Replaced(s, 0.2, seed) }},
		{"30 % of words replaced", func(s string, seed uint64) string { return Replaced(s, 0.3, seed) }},
		{"10 % of words dropped", func(s string, seed uint64) string { return Dropped(s, 0.1, seed) }},
		{"20 % of words dropped", func(s string, seed uint64) string { return Dropped(s, 0.2, seed) }},
		{"30 % of words dropped", func(s string, seed uint64) string { return Dropped(s, 0.3, seed) }},
		{"sentences reordered", Reordered},
		{"a word put in front", func(s string, _ uint64) string { return "Yesterday " + s }},
		{"a paragraph put in front", func(s string, _ uint64) string { return paragraphs()[0] + "\n\n" + s }},
		{"sentences scattered in an article", Scattered},
	}
}

// source returns the random numbers of one distortion of one text.
func source(seed uint64, kind uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, kind)) }
