package trace

import (
	"math/rand/v2"

	"barium/internal/codebook"
)

// A scene is a kind of leak: who mixed it, how, and how much of it is read.
type scene struct {
	copies, sites, colluders, design int
	print                            printer
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
		y := c.print(b.words[:c.colluders], b.biases[i], i, random)
		if random.Float64() < c.flip {
			y = random.IntN(q[i])
		}
		b.see(i, y)
		if other := random.IntN(q[i]); other != y && random.Float64() < c.twice {
			b.see(i, other)
		}
	}
	b.match()
	return b
}

// A printer is the symbol that a coalition puts at a site.
type printer func(coalition [][]uint8, bias codebook.Bias, site int, random *rand.Rand) int

// byLean prints by a strategy of the decoder's family.
func byLean(lean weight) printer {
	return func(coalition [][]uint8, bias codebook.Bias, site int, random *rand.Rand) int {
		counts := make([]int, len(bias))
		for _, w := range coalition {
			counts[w[site]]++
		}
		u := random.Float64()
		for y := range counts {
			if counts[y] > 0 {
				others := append([]int{counts[y]}, counts[:y]...)
				if u -= share(append(others, counts[y+1:]...), lean); u < 0 {
					return y
				}
			}
		}
		return int(coalition[0][site])
	}
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
