package weigh

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

func BenchmarkWeigh(b *testing.B) {
	for _, n := range []int{1_000, 10_000} {
		rng := rand.New(rand.NewPCG(1, 2))
		list := []Candidate{{ID: "unlogged", Rival: true, Prior: 1}}
		for i := range n {
			c := Candidate{ID: fmt.Sprint("holder ", i), Prior: 1 / float64(n)}
			for _, name := range Names() {
				c.Factors = append(c.Factors, Factor{Name: name, LogLR: rng.NormFloat64()})
			}
			list = append(list, c)
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				if _, err := Weigh(list, DefaultSettings()); err != nil {
					b.Fatal(err)
				}
				if _, err := SweepPrior(list, DefaultSettings(), "holder 7"); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
