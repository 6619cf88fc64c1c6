package trace

import (
	"cmp"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"sort"
	"testing"
)

// A null hypothesis is true for whoever had no part, so p-values can be
// measured: the tests of a copy don't depend on its codeword, hence one set
// of tests serves for as many fresh codewords as one likes.

// levels are the nominal p-values that are measured.
var levels = [...]float64{1e-3, 1e-4}

// exceed counts, for each level, the fresh codewords of an innocent copy
// whose p-value is at or below it.
func (c scene) exceed(t testing.TB, random *rand.Rand, draws int) (count [len(levels)]int) {
	b := c.leak(random)
	if len(b.columns) == 0 {
		return count
	}
	l, err := newLeak(b.columns, c.design)
	if err != nil {
		t.Fatal(err)
	}
	s := search{l, b.matrix.Row, c.copies}
	tests := s.testsOf(c.copies-1, s.lists(b.matrix))
	codewords := NewMatrix(draws, len(b.columns))
	for i := range draws {
		b.fresh(codewords.Row(i), random)
	}
	var below [len(levels)]map[int]bool
	for k := range levels {
		below[k] = map[int]bool{}
	}
	for i := range tests {
		s.mark(below, &tests[i], codewords)
	}
	for k := range levels {
		count[k] = len(below[k])
	}
	return count
}

// mark adds the codewords whose tail in a test is at or below a level's share.
// Tails fall as scores rise, so few tails tell which these are.
func (s search) mark(below [len(levels)]map[int]bool, t *test, codewords *Matrix) {
	gain, null := s.gains(t), s.null(t)
	scores := make([]float64, codewords.Copies())
	order := make([]int, codewords.Copies())
	for i := range order {
		order[i], scores[i] = i, sumMatches(gain, codewords.Row(i))
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(scores[b], scores[a]) })
	for k, level := range levels {
		logAlpha := math.Log(level * t.weight)
		above := func(i int) bool { return null.tail(scores[order[i]]) > logAlpha }
		most := 1
		for most < len(order) && !above(most-1) {
			most = min(2*most, len(order))
		}
		for _, i := range order[:sort.Search(most, above)] {
			below[k][i] = true
		}
	}
}

// between is the 95 % interval of a probability of which n trials showed k
// (Wilson's score interval).
func between(k, n int) (low, high float64) {
	const z = 1.96
	p, m := float64(k)/float64(n), float64(n)
	mid := (p + z*z/(2*m)) / (1 + z*z/m)
	half := z / (1 + z*z/m) * math.Sqrt(p*(1-p)/m+z*z/(4*m*m))
	return mid - half, mid + half
}

// TestCalibration is a small BenchmarkCalibration.
func TestCalibration(t *testing.T) {
	for name, lean := range attacks(3) {
		t.Run(name, func(t *testing.T) {
			const draws = 5000
			c := scene{30, 40, 3, 3, byLean(lean), .3, .02, .05}
			count := c.exceed(t, rand.New(rand.NewPCG(7, 1)), draws)
			// 99.9 % of such counts lie below.
			if most := draws*levels[0] + 3.1*math.Sqrt(draws*levels[0]); float64(count[0]) > most {
				t.Errorf("%d of %d innocent scores at or below %v", count[0], draws, levels[0])
			}
		})
	}
}

// BenchmarkCalibration measures the rate at which innocent copies have
// p-values at or below the nominal levels, over more than a million scores an
// attack, and prints the table of docs/statistics.md:
//
//	go test ./internal/trace -run '^$' -bench Calibration -benchtime 1x -timeout 60m
func BenchmarkCalibration(b *testing.B) {
	for b.Loop() {
		fmt.Println("attack        erased    scores   at 1e-3 (95 % interval)         at 1e-4 (95 % interval)")
		for _, name := range []string{"interleaving", "majority", "minority", "coin", "worst"} {
			for _, erased := range []float64{0, .3, .7} {
				calibrate(b, name, erased)
			}
		}
	}
}

// calibrate prints one row: coalitions of 1, 2, 3 and 5, codes of 24 to 300
// sites, several leaks each.
func calibrate(b *testing.B, name string, erased float64) {
	const draws, leaks = 12000, 3
	total, count := 0, [len(levels)]int{}
	for _, colluders := range []int{1, 2, 3, 5} {
		for _, sites := range []int{24, 80, 300} {
			random := rand.New(rand.NewPCG(uint64(sites), uint64(colluders)))
			for range leaks {
				c := scene{200, sites, colluders, max(2, colluders), byLean(attacks(colluders)[name]), erased, .02, .03}
				for k, n := range c.exceed(b, random, draws) {
					count[k] += n
				}
				total += draws
			}
		}
	}
	fmt.Printf("%-13s %4.0f %%  %8d", name, 100*erased, total)
	for k, level := range levels {
		low, high := between(count[k], total)
		fmt.Printf("   %.2e (%.2e to %.2e)", float64(count[k])/float64(total), low, high)
		if low > level {
			b.Errorf("%s, %v erased: above nominal %v", name, erased, level)
		}
	}
	fmt.Println()
}
