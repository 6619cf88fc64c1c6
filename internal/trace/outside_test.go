package trace

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"barium/internal/codebook"
)

// fragile says which sites of the scenes below are conventions.
func fragile(site int) bool { return site%5 < 2 }

// outside are ways to make a leak that no model of the decoder describes.
func outside() map[string]printer {
	lean := attacks(3)
	one := func(name string) printer { return byLean(lean[name]) }
	type args = [][]uint8
	return map[string]printer{
		"a strategy a site, at random": func(c args, b codebook.Bias, site int, r *rand.Rand) int {
			names := []string{"interleaving", "majority", "minority", "coin", "worst"}
			return one(names[r.IntN(len(names))])(c, b, site, r)
		},
		"majority, then minority": func(c args, b codebook.Bias, site int, r *rand.Rand) int {
			return one([]string{"majority", "minority"}[site/150%2])(c, b, site, r)
		},
		"one copy at 7 sites of 10": func(c args, _ codebook.Bias, site int, r *rand.Rand) int {
			if r.Float64() < .7 {
				return int(c[0][site])
			}
			return int(c[1+r.IntN(len(c)-1)][site])
		},
		"runs of ten sites": func(c args, _ codebook.Bias, site int, _ *rand.Rand) int {
			return int(c[(site/10)*7919%len(c)][site])
		},
		"what fewest of all copies have": func(c args, b codebook.Bias, site int, _ *rand.Rand) int {
			return slices.MinFunc(held(c, site), func(x, y int) int { return int(b[x]) - int(b[y]) })
		},
		"conventions all in house style": func(c args, b codebook.Bias, site int, r *rand.Rand) int {
			if fragile(site) {
				return 0
			}
			return one("interleaving")(c, b, site, r)
		},
		"three sites of ten rewritten": func(c args, b codebook.Bias, site int, r *rand.Rand) int {
			if r.Float64() < .3 {
				return r.IntN(len(b))
			}
			return one("interleaving")(c, b, site, r)
		},
	}
}

func held(coalition [][]uint8, site int) []int {
	var list []int
	for _, w := range coalition {
		list = append(list, int(w[site]))
	}
	return list
}

// BenchmarkOutside prints what becomes of leaks that no model describes:
// three copies of 1,000, 300 sites read. Power may fall; no innocent copy may
// be named more often than the bound says.
//
//	go test ./internal/trace -run '^$' -bench Outside -benchtime 1x -timeout 60m
func BenchmarkOutside(b *testing.B) {
	for b.Loop() {
		fmt.Println("leak                             any   mean   innocents   trials")
		ways := outside()
		for _, name := range sorted(ways) {
			outsideRow(b, name, ways[name])
		}
	}
}

func sorted(ways map[string]printer) []string {
	var names []string
	for name := range ways {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

func outsideRow(b *testing.B, name string, print printer) {
	const trials = 100
	any, guilty, innocent := 0, 0, 0
	for n := range trials {
		c := scene{1000, 300, 3, 3, print, 0, 0, 0}
		leak := c.leak(rand.New(rand.NewPCG(77, uint64(n))))
		for i := range leak.columns {
			leak.columns[i].Fragile = fragile(leak.columns[i].Site)
		}
		r, err := Decode(leak.columns, leak.matrix, Options{3, 1e-3})
		if err != nil {
			b.Fatal(err)
		}
		here := 0
		for _, s := range r.Identified {
			if s.Copy < c.colluders {
				here++
			} else {
				innocent++
			}
		}
		guilty += here
		any += min(here, 1)
	}
	fmt.Printf("%-31s %5.2f  %5.2f   %9d   %6d\n", name, float64(any)/trials, float64(guilty)/trials, innocent, trials)
	if innocent > 2 { // a tenth of one is to be expected
		b.Errorf("%s: %d innocent copies named", name, innocent)
	}
}
