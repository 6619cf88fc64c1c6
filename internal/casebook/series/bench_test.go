package series

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

func BenchmarkRecur(b *testing.B) {
	for _, n := range []int{1_000, 10_000} {
		for _, cases := range []int{10, 100} {
			holders, list := scene(n, cases)
			b.Run(fmt.Sprintf("%d×%d", n, cases), func(b *testing.B) {
				for b.Loop() {
					if _, _, err := DefaultRecurrence().Recur(holders, list); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

// scene has each case tell of one holder in five.
func scene(n, cases int) (holders []string, list []Case) {
	rng := rand.New(rand.NewPCG(1, 2))
	for h := range n {
		holders = append(holders, fmt.Sprint("holder ", h))
	}
	for c := range cases {
		one := Case{fmt.Sprint("case ", c), map[string]float64{}, -2}
		for range n / 5 {
			one.LogLR[holders[rng.IntN(n)]] = rng.NormFloat64()
		}
		list = append(list, one)
	}
	return holders, list
}

func BenchmarkMultiply(b *testing.B) {
	rng := rand.New(rand.NewPCG(1, 2))
	var docs []Document
	for d := range 100 {
		one := Document{ID: fmt.Sprint("D-", d)}
		for h := range 10_000 {
			one.Copies = append(one.Copies, Copy{fmt.Sprint("holder ", h), rng.NormFloat64() - .5})
		}
		docs = append(docs, one)
	}
	for b.Loop() {
		if _, err := Multiply(docs, 10_000, 1e-3); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRates(b *testing.B) {
	rng := rand.New(rand.NewPCG(1, 2))
	var list []Exposure
	for p := range 200 {
		for m := range 10 {
			n := 1 + rng.IntN(40)
			list = append(list, Exposure{fmt.Sprint("party ", p), fmt.Sprint("month ", m), n, float64(rng.IntN(n/10 + 1))})
		}
	}
	for b.Loop() {
		if _, err := Rates(list, .9); err != nil {
			b.Fatal(err)
		}
	}
}
