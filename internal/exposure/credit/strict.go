package credit

import (
	"math"

	"barium/internal/exposure/set"
)

// blockSize is how many of the last statements are valued together: their
// table (2¹¹ entries) stays in the processor's nearest cache.
const blockSize = 11

// Sets is evidence of strict statements: the state is who remains.
type Sets struct {
	base  set.Set
	keep  []set.Set
	later []set.Set // by statement: whom it or a later one rules out
	block int
	kept  []uint16     // by candidate: which statements of the block leave it
	logs  []float64    // by number of candidates, for a level prior: log₂; else nil
	prior []float64    // by candidate
	plogp []float64    // by candidate: p·log₂ p
	whole float64      // entropy before any statement
	n     []uint32     // by T: how many candidates it leaves
	sums  [2][]float64 // by T: their p and p·log₂ p
}

// Strict weighs strict statements: what is revealed is the fall in Shannon
// entropy of the prior over base. keep[i] are those whom statement i leaves.
func Strict(base set.Set, keep []set.Set, prior []float64) *Sets {
	s := &Sets{base: base, keep: keep, prior: prior, later: make([]set.Set, len(keep)+1), block: min(blockSize, len(keep))}
	s.later[len(keep)] = make(set.Set, len(base))
	for i := len(keep) - 1; i >= 0; i-- {
		out := make(set.Set, len(base)).AndNot(base, keep[i])
		s.later[i] = out.Or(out, s.later[i+1])
	}
	s.kept = make([]uint16, 64*len(base))
	for i, leaves := range keep[len(keep)-s.block:] {
		for c := range leaves.All {
			s.kept[c] |= 1 << i
		}
	}
	if level(base, prior) {
		s.logs = make([]float64, base.Len()+1)
		for i := 2; i < len(s.logs); i++ {
			s.logs[i] = math.Log2(float64(i))
		}
	} else {
		s.weigh()
	}
	s.whole = s.entropy(base)
	return s
}

func level(base set.Set, prior []float64) bool {
	first := -1.0
	for c := range base.All {
		if first >= 0 && prior[c] != first {
			return false
		}
		first = prior[c]
	}
	return true
}

func (s *Sets) weigh() {
	s.plogp = make([]float64, len(s.prior))
	for c, p := range s.prior {
		if p > 0 {
			s.plogp[c] = p * math.Log2(p)
		}
	}
}

func (s *Sets) Len() int                          { return len(s.keep) }
func (s *Sets) Room() set.Set                     { return make(set.Set, len(s.base)) }
func (s *Sets) Begin(into set.Set)                { copy(into, s.base) }
func (s *Sets) Add(i int, from, into set.Set)     { into.And(from, s.keep[i]) }
func (s *Sets) Settled(from int, at set.Set) bool { return !at.Meets(s.later[from]) }
func (s *Sets) Bits(at set.Set) float64           { return s.whole - s.entropy(at) }
func (s *Sets) Block() int                        { return s.block }

func (s *Sets) entropy(at set.Set) float64 {
	if s.logs != nil {
		return s.logs[at.Len()]
	}
	sum, plogp := 0.0, 0.0
	for c := range at.All {
		sum, plogp = sum+s.prior[c], plogp+s.plogp[c]
	}
	return fromSums(sum, plogp)
}

// fromSums is the entropy of weights that sum to sum and whose w·log₂ w sum
// to wlogw.
func fromSums(sum, wlogw float64) float64 {
	if sum <= 0 {
		return 0
	}
	return max(0, math.Log2(sum)-wlogw/sum)
}

// Values counts the candidates by which statements of the block leave them;
// summed over supersets, the counts are who remains after T, for all T.
func (s *Sets) Values(at set.Set, values []float64) {
	if s.logs == nil {
		s.weighted(at, values)
		return
	}
	if s.n == nil {
		s.n = make([]uint32, len(values))
	}
	clear(s.n)
	for c := range at.All {
		s.n[s.kept[c]]++
	}
	overSupersets(s.n)
	for t, n := range s.n[:len(values)] {
		values[t] = s.whole - s.logs[n]
	}
}

func (s *Sets) weighted(at set.Set, values []float64) {
	for i, of := range [][]float64{s.prior, s.plogp} {
		if s.sums[i] == nil {
			s.sums[i] = make([]float64, len(values))
		}
		clear(s.sums[i])
		for c := range at.All {
			s.sums[i][s.kept[c]] += of[c]
		}
		overSupersets(s.sums[i])
	}
	for t := range values {
		values[t] = s.whole - fromSums(s.sums[0][t], s.sums[1][t])
	}
}

// overSupersets replaces f[T] by the sum of f over all sets that hold T: the
// zeta transform, one element at a time, the first three of them eight entries
// at a time.
func overSupersets[N uint32 | float64](f []N) {
	half := 1
	if len(f) >= 8 {
		for g := f; len(g) >= 8; g = g[8:] {
			firstThree((*[8]N)(g))
		}
		half = 8
	}
	for ; half < len(f); half *= 2 {
		for at := 0; at < len(f); at += 2 * half {
			low, high := f[at:at+half], f[at+half:][:half]
			for t, v := range high {
				low[t] += v
			}
		}
	}
}

func firstThree[N uint32 | float64](g *[8]N) {
	a, b, c, d := g[0]+g[4], g[1]+g[5], g[2]+g[6], g[3]+g[7]
	e, f, h, i := g[4], g[5], g[6], g[7]
	a, b, e, f = a+c, b+d, e+h, f+i
	*g = [8]N{a + b, b, c + d, d, e + f, f, h + i, i}
}
