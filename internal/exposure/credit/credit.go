// Package credit divides what statements reveal together among them. The
// share of a statement is its Shapley value: what it adds, in bits, averaged
// over all orders in which the statements could have been made (Shapley, "A
// value for n-person games", 1953).
package credit

import (
	"math"
	"math/bits"
)

// MaxExact is up to how many statements Exact goes through all subsets.
const MaxExact = 22

// Evidence narrows a state of knowledge of type S, statement by statement.
// The order of statements must not matter.
type Evidence[S any] interface {
	Len() int                    // statements
	Room() S                     // a state to be written to
	Begin(into S)                // before any statement
	Add(i int, from, into S)     // into becomes from plus statement i
	Settled(from int, at S) bool // statements from, from+1, … change nothing
	Bits(S) float64              // how much is revealed
}

// blocks is evidence that can value all subsets of its last statements at
// once, faster than one by one.
type blocks[S any] interface {
	Block() int                    // how many statements, 0 for none
	Values(at S, values []float64) // values[T] becomes what at plus T reveals
}

// Exact computes all shares. They sum to what all statements together reveal.
//
// Rearranged by subsets T, the share of i is the sum over T with i of
// (w(|T|-1)+w(|T|))·v(T), less a sum that is the same for all i, where
// w(s) = s!(n-s-1)!/n!; and the shares are known to sum to the whole. One walk
// over the tree of subsets collects the sums. A subtree in which nothing more
// can change is added in closed form, and one of the last few statements as a block.
func Exact[S any](e Evidence[S]) []float64 {
	n := e.Len()
	w := walk[S]{e: e, n: n, with: make([]float64, n), tail: make([]float64, n+1)}
	w.coefficients()
	for range n + 1 {
		w.states = append(w.states, e.Room())
	}
	if b, ok := e.(blocks[S]); ok {
		w.prepare(b)
	}
	e.Begin(w.states[0])
	w.visit(0, 0)
	return w.shares()
}

// shares takes from each sum what all have in common.
func (w *walk[S]) shares() []float64 {
	sum, tail := 0.0, 0.0
	for i := range w.with {
		tail += w.tail[i]
		w.with[i] += tail
		sum += w.with[i]
	}
	w.e.Begin(w.states[0])
	for i := range w.n {
		w.e.Add(i, w.states[i], w.states[i+1])
	}
	common := (sum - w.e.Bits(w.states[w.n])) / float64(max(1, w.n))
	for i := range w.with {
		w.with[i] -= common
	}
	return w.with
}

type walk[S any] struct {
	e      Evidence[S]
	n      int
	states []S // by depth, of the path being walked

	both  []float64   // by size of T: w(s-1)+w(s)
	total [][]float64 // by size and free statements: sum of both over a settled subtree
	given [][]float64 // the same over those of its T that hold one certain free statement

	with []float64 // by statement: the sum over T with it
	tail []float64 // by statement: to be added to it and all after it

	block  blocks[S]
	values []float64 // by T within the block
	sizes  []uint8
}

func (w *walk[S]) prepare(b blocks[S]) {
	if m := b.Block(); m > 0 {
		w.block, w.values, w.sizes = b, make([]float64, 1<<m), make([]uint8, 1<<m)
		for t := range w.sizes {
			w.sizes[t] = uint8(bits.OnesCount(uint(t)))
		}
	}
}

func (w *walk[S]) coefficients() {
	n := w.n
	weight := func(s int) float64 {
		if s < 0 || s >= n {
			return 0
		}
		return math.Exp(lf(s) + lf(n-s-1) - lf(n))
	}
	for s := range n + 1 {
		w.both = append(w.both, weight(s-1)+weight(s))
	}
	for s := range n + 1 {
		total, given := []float64{w.both[s]}, []float64{0}
		for free := 1; free <= n-s; free++ {
			total = append(total, spread(w.both, s, free))
			given = append(given, spread(w.both, s+1, free-1))
		}
		w.total, w.given = append(w.total, total), append(w.given, given)
	}
}

func lf(n int) float64 { v, _ := math.Lgamma(float64(n + 1)); return v }

// spread sums c over the sizes of s chosen statements plus any of the free.
func spread(c []float64, s, free int) float64 {
	sum := 0.0
	for j := range free + 1 {
		sum += math.Exp(lf(free)-lf(j)-lf(free-j)) * c[s+j]
	}
	return sum
}

// visit walks the subsets that agree on statements before d, of which they
// hold size, and returns the sum of both·v over them.
func (w *walk[S]) visit(d, size int) float64 {
	state := w.states[d]
	if w.e.Settled(d, state) {
		v, free := w.e.Bits(state), w.n-d
		w.tail[d] += v * w.given[size][free]
		return v * w.total[size][free]
	}
	if w.block != nil && 1<<(w.n-d) == len(w.values) {
		return w.fold(state, size)
	}
	w.e.Add(d, state, w.states[d+1])
	in := w.visit(d+1, size+1)
	w.with[d] += in
	w.states[d+1], w.states[d] = state, w.states[d+1]
	out := w.visit(d+1, size)
	w.states[d+1], w.states[d] = w.states[d], state
	return in + out
}

// fold adds a block. Halving the table at its last statement splits it into
// the T with that statement, whose sum is wanted, and those without; added
// together the halves are the table of the statements before.
func (w *walk[S]) fold(state S, size int) float64 {
	w.block.Values(state, w.values)
	table, both := w.values, w.both[size:]
	for t, s := range w.sizes {
		table[t] *= both[s]
	}
	for i := w.n - 1; len(table) > 1; i-- {
		half := len(table) / 2
		low, high, sum := table[:half], table[half:][:half], 0.0
		for t, v := range high {
			sum += v
			low[t] += v
		}
		w.with[i] += sum
		table = low
	}
	return table[0]
}

// Weights is evidence with likelihoods: the state is a weight a candidate.
type Weights struct {
	prior   []float64
	factors [][]float64
	whole   float64
}

// Soft weighs statements with likelihoods: factors[i][c] is how probable
// statement i is if candidate c is the answer. Zero rules out.
func Soft(prior []float64, factors [][]float64) *Weights {
	return &Weights{prior, factors, entropy(prior)}
}

func (s *Weights) Len() int                           { return len(s.factors) }
func (s *Weights) Room() []float64                    { return make([]float64, len(s.prior)) }
func (s *Weights) Begin(into []float64)               { copy(into, s.prior) }
func (s *Weights) Settled(from int, _ []float64) bool { return from == len(s.factors) }
func (s *Weights) Bits(at []float64) float64          { return s.whole - entropy(at) }

func (s *Weights) Add(i int, from, into []float64) {
	for c, f := range s.factors[i] {
		into[c] = from[c] * f
	}
}

// entropy is that of weights, which need not sum to 1, in bits.
func entropy(weights []float64) float64 {
	sum, wlogw := 0.0, 0.0
	for _, w := range weights {
		if w > 0 {
			sum, wlogw = sum+w, wlogw+w*math.Log2(w)
		}
	}
	return fromSums(sum, wlogw)
}
