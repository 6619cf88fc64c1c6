package trace

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"barium/internal/codebook"
)

// growthCase is a code of which one copy leaked whole.
func growthCase(b *testing.B, copies, sites int) ([]Column, *Matrix) {
	b.Helper()
	random := rand.New(rand.NewPCG(uint64(copies), uint64(sites)))
	q := make([]int, sites)
	for i := range q {
		q[i] = 2
	}
	biases, err := codebook.Biases(q, 2, random)
	if err != nil {
		b.Fatal(err)
	}
	source := codebook.Draw(biases, random)
	columns := make([]Column, sites)
	for i, y := range source {
		columns[i] = Column{Site: i, P: biases[i].P(int(y)), Q: 2}
	}
	m := NewMatrix(copies, sites)
	for copy := 1; copy < copies; copy++ {
		row := m.Row(copy)
		var bytes uint64 // eight draws at 1/256, near enough for a clock
		for i, c := range columns {
			if i%8 == 0 {
				bytes = random.Uint64()
			}
			if bytes&255 < uint64(c.P*256) {
				row[i/64] |= 1 << (i % 64)
			}
			bytes >>= 8
		}
	}
	for i := range columns {
		m.Set(0, i)
	}
	return columns, m
}

// BenchmarkGrowth prints how the time of Decode grows over three decades of
// copies and two of sites: medians of nine runs, and what that is for one
// copy at one site.
func BenchmarkGrowth(b *testing.B) {
	fmt.Printf("\n| copies | sites | copies × sites | time | per copy and site |\n|---|---|---|---|---|\n")
	for _, c := range [][2]int{
		{1000, 300}, {10_000, 300}, {100_000, 300}, {1_000_000, 300},
		{1_000_000, 30}, {1_000_000, 100}, {1_000_000, 1000},
	} {
		columns, m := growthCase(b, c[0], c[1])
		times := make([]time.Duration, 9)
		for i := range times {
			start := time.Now()
			r, err := Decode(columns, m, Options{Coalition: 2, Bound: .001})
			if err != nil || c[1] >= 100 && (len(r.Identified) == 0 || r.Identified[0].Copy != 0) {
				b.Fatalf("%+v, %v", r, err)
			}
			times[i] = time.Since(start)
		}
		slices.Sort(times)
		n, median := c[0]*c[1], float64(times[len(times)/2])
		fmt.Printf("| %d | %d | %.0e | %.1f ms | %.2f ns |\n", c[0], c[1], float64(n), median/1e6, median/float64(n))
	}
}
