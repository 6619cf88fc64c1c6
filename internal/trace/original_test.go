package trace

import (
	"math"
	"math/rand/v2"
	"testing"
)

// TestOriginalAmongMixtures: copies mixed by any strategy that treats variants
// alike don't pass for the original, whatever bias they were drawn with. (By
// the bias alone, half of the leaks here would, where the rarest variant wins.)
func TestOriginalAmongMixtures(t *testing.T) {
	for name, lean := range attacks(3) {
		random := rand.New(rand.NewPCG(4, 4))
		for range 20 {
			b := scene{3, 1000, 3, 3, byLean(lean), 0, 0, 0}.leak(random)
			var sites []Standard
			for i, c := range b.columns {
				sites = append(sites, Standard{b.biases[c.Site].P(0), c.Q, b.read[i] == 0})
			}
			if logP, _ := Original(sites, 10); logP <= math.Log(.001) {
				t.Errorf("%s: taken for the original with p %v", name, math.Exp(logP))
			}
		}
	}
}
