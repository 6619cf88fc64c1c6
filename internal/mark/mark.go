// Package mark finds the places in a document where the wording can vary
// without changing the meaning, and renders a copy from a codeword.
package mark

import "math"

// Place is one stretch of View.Text and what may stand there.
type Place struct {
	Start, End int      // byte range in View.Text, never empty
	Variants   []string // as each must be written there: case, article and all
	Original   int      // Variants[Original] == Text[Start:End]
}

// Site is a place, or several that must vary together: then the same number and
// order of variants stands at each, and one symbol sets them all.
type Site struct {
	Kind   string // synonym, function, contraction, …: see Kinds
	Group  string // what ties the places, as in "spelling:-ise"; "" for a single place
	Places []Place
}

// MaxVariants is the most that one site has.
const MaxVariants = 8

// Q is the number of variants: 2 to MaxVariants.
func (s Site) Q() int {
	if len(s.Places) == 0 {
		return 0
	}
	return len(s.Places[0].Variants)
}

// Codeword holds one symbol a site: the index of the variant to write.
type Codeword []uint8

// Kinds lists the kinds of site, in the order in which reports show them.
func Kinds() []string {
	return []string{"synonym", "function", "contraction", "that", "relative", "comma", "order", "adverb",
		"dative", "genitive", "spelling", "number", "date", "abbreviation", "punctuation", "author"}
}

// Original returns the symbol that the unmarked original shows at each site,
// or -1 at a tied site whose places are mixed in the original.
func Original(sites []Site) []int {
	out := make([]int, len(sites))
	for i, s := range sites {
		out[i] = original(s)
	}
	return out
}

func original(s Site) int {
	for _, p := range s.Places[1:] {
		if p.Original != s.Places[0].Original {
			return -1
		}
	}
	return s.Places[0].Original
}

// Bits returns how much a codeword over the sites can tell: the sum of log2 Q.
func Bits(sites []Site) float64 {
	var bits float64
	for _, s := range sites {
		bits += math.Log2(float64(s.Q()))
	}
	return bits
}
