package matrix

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

func BenchmarkTogether(b *testing.B) {
	for _, n := range []int{30, 300} {
		rng := rand.New(rand.NewPCG(1, 2))
		m := Matrix{Trust: DefaultTrust(), Likelihood: map[string][][]Band{}}
		for h := range 10 {
			m.Hypotheses = append(m.Hypotheses, Hypothesis{ID: fmt.Sprint("h", h), Prior: 1})
		}
		for e := range n {
			m.Evidence = append(m.Evidence, Evidence{ID: fmt.Sprint("e", e), Grade: Grade{"ABCDEF"[rng.IntN(6)], "123456"[rng.IntN(6)]}})
			for a := range 5 {
				var row []Band
				for range m.Hypotheses {
					row = append(row, Exactly(.05+.95*rng.Float64()))
				}
				who := fmt.Sprint("analyst ", a)
				m.Likelihood[who] = append(m.Likelihood[who], row)
			}
		}
		b.Run(fmt.Sprintf("10×%d×5", n), func(b *testing.B) {
			for b.Loop() {
				if _, err := m.Together(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
