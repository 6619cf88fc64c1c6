package trace

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"barium/internal/codebook"
)

// A null hypothesis is true for whoever had no part, so p-values can be
// measured: the tests of a copy don't depend on its codeword, hence one set
// of tests serves for as many fresh codewords as one likes.

// levels are the nominal p-values that are measured.
var levels = [...]float64{1e-3, 1e-4}

// A scene is a kind of leak: who mixed it, how, and how much of it is read.
type scene struct {
	copies, sites, colluders, design int
	lean                             weight
	erased, flip, twice              float64 // shares of the sites
}

// attacks are the strategies of a coalition of c, by name.
func attacks(c int) map[string]weight {
	names := []string{"interleaving", "majority", "minority", "coin", "worst"}
	list := map[string]weight{}
	for i, name := range names {
		list[name] = leansOf(max(c, 2))[i]
	}
	return list
}

// leak draws a code and a leak of its first copies.
func (c scene) leak(random *rand.Rand) *bench {
	q := make([]int, c.sites)
	for i := range q {
		q[i] = []int{2, 2, 3, 2, 4}[i%5]
	}
	biases, err := codebook.Biases(q, c.design, random)
	if err != nil {
		panic(err)
	}
	b := &bench{biases: biases}
	for range c.copies {
		b.words = append(b.words, codebook.Draw(biases, random))
	}
	for i := range q {
		if random.Float64() < c.erased {
			continue
		}
		y := c.print(b, i, random)
		b.see(i, y)
		if other := random.IntN(q[i]); other != y && random.Float64() < c.twice {
			b.see(i, other)
		}
	}
	b.match()
	return b
}

// print is the symbol that the coalition puts at a site, some times another.
func (c scene) print(b *bench, site int, random *rand.Rand) int {
	q := len(b.biases[site])
	if random.Float64() < c.flip {
		return random.IntN(q)
	}
	counts := make([]int, q)
	for _, w := range b.words[:c.colluders] {
		counts[w[site]]++
	}
	u := random.Float64()
	for y := range q {
		if counts[y] > 0 {
			others := append([]int{counts[y]}, counts[:y]...)
			if u -= share(append(others, counts[y+1:]...), c.lean); u < 0 {
				return y
			}
		}
	}
	return int(b.words[0][site])
}

// see adds a reading.
func (b *bench) see(site, y int) {
	b.read = append(b.read, uint8(y))
	b.columns = append(b.columns, Column{site, b.biases[site].P(y), len(b.biases[site]), false})
}

// match fills the matrix from codewords and readings.
func (b *bench) match() {
	b.matrix = NewMatrix(len(b.words), len(b.columns))
	for j, w := range b.words {
		for i, c := range b.columns {
			if w[c.Site] == b.read[i] {
				b.matrix.Set(j, i)
			}
		}
	}
}

// fresh makes the row of a fresh codeword.
func (b *bench) fresh(row []uint64, random *rand.Rand) {
	clear(row)
	site, u := -1, 0.0
	for i, c := range b.columns {
		if c.Site != site {
			site, u = c.Site, random.Float64()
		}
		if u >= 0 && u < c.P {
			row[i/64] |= 1 << (i % 64)
		}
		u -= c.P // below zero once a symbol of the site has been shown
	}
}

// A critical value parts the scores of a test whose p-value is at most a
// level from the others. It is found as scores come in: every score between
// what is known gets its exact tail.
type critical struct {
	null     null
	gain     []float64
	logAlpha float64 // of the level and the test's weight together
	lo, hi   float64 // scores up to lo are above the level, from hi at or below
}

func (c *critical) reached(row []uint64) bool {
	score := sumMatches(c.gain, row)
	switch {
	case score >= c.hi:
		return true
	case score <= c.lo:
		return false
	}
	if c.null.tail(score) <= c.logAlpha {
		c.hi = score
		return true
	}
	c.lo = score
	return false
}

// criticals are the critical values of a copy's tests at a level.
func (s search) criticals(list []test, level float64) []critical {
	c := make([]critical, len(list))
	for i := range list {
		t := &list[i]
		n := s.null(t)
		c[i] = critical{n, s.gains(t), math.Log(level * t.weight), n.mean(), math.Inf(1)}
	}
	return c
}

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
	innocent := c.copies - 1
	list := s.testsOf(innocent, s.lists(b.matrix))
	row := b.matrix.Row(innocent)
	criticals := [len(levels)][]critical{}
	for k, level := range levels {
		criticals[k] = s.criticals(list, level)
	}
	for range draws {
		b.fresh(row, random)
		for k := range levels {
			if anyReached(criticals[k], row) {
				count[k]++
			}
		}
	}
	return count
}

func anyReached(list []critical, row []uint64) bool {
	any := false
	for i := range list {
		any = list[i].reached(row) || any
	}
	return any
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
			c := scene{30, 40, 3, 3, lean, .3, .02, .05}
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
//	go test ./internal/trace -run XXX -bench Calibration -benchtime 1x -timeout 60m
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
				c := scene{200, sites, colluders, max(2, colluders), attacks(colluders)[name], erased, .02, .03}
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
