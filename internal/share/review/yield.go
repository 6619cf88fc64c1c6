package review

import (
	"math"

	"barium/internal/codebook"
	"barium/internal/format"
	"barium/internal/mark"
	"barium/internal/share/edition"
	"barium/internal/text"
)

// A Yield is what a text's sites can tell about a copy.
type Yield struct {
	Words  int     `json:"words"`
	Sites  int     `json:"sites"`
	Bits   float64 `json:"bits"`
	Per100 float64 `json:"bitsPer100Words"`
}

// YieldOf measures the sites of a text, to hundredths of a bit.
func YieldOf(v *format.View, sites []mark.Site) Yield {
	words, bits := len(text.Words(v.Text)), mark.Bits(sites)
	return Yield{words, len(sites), hundredths(bits), hundredths(100 * bits / float64(max(words, 1)))}
}

func hundredths(x float64) float64 { return math.Round(100*x) / 100 }

// Needed estimates how much of the text has to be quoted to name one copy among
// so many, where the code is designed against so many who mix theirs. The biases
// are drawn only when the document is filed, so this takes them at their mean.
func Needed(v *format.View, sites []mark.Site, coalition, copies int) edition.Needed {
	bits := 0.0
	for _, s := range sites {
		bits += codebook.MeanBits(s.Q(), coalition)
	}
	return edition.NeededFor(bits, len(text.Words(v.Text)), copies)
}
