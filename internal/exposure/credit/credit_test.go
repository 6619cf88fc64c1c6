package credit

import (
	"math"
	"math/bits"
	"math/rand/v2"
	"testing"

	"pgregory.net/rapid"

	"barium/internal/exposure/set"
)

// brute computes shares from the definition: the sum over all T without i of
// |T|!(n-|T|-1)!/n! times what i adds to T.
func brute(n int, value func(mask int) float64) []float64 {
	factorial := func(k int) float64 { return math.Gamma(float64(k + 1)) }
	shares := make([]float64, n)
	for i := range n {
		for mask := range 1 << n {
			if mask>>i&1 == 0 {
				t := bits.OnesCount(uint(mask))
				w := factorial(t) * factorial(n-t-1) / factorial(n)
				shares[i] += w * (value(mask|1<<i) - value(mask))
			}
		}
	}
	return shares
}

// values computes what each subset reveals, from the definition of entropy.
func values(prior []float64, factors [][]float64) func(int) float64 {
	h := func(mask int) float64 {
		w, sum := append([]float64(nil), prior...), 0.0
		for c := range w {
			for i, f := range factors {
				if mask>>i&1 == 1 {
					w[c] *= f[c]
				}
			}
			sum += w[c]
		}
		entropy := 0.0
		for _, x := range w {
			if x > 0 {
				entropy -= x / sum * math.Log2(x/sum)
			}
		}
		return entropy
	}
	return func(mask int) float64 { return h(0) - h(mask) }
}

type drawn struct {
	base    set.Set
	keep    []set.Set
	prior   []float64
	factors [][]float64
}

func draw(t *rapid.T, level, soft bool) drawn {
	n := rapid.IntRange(1, 80).Draw(t, "candidates")
	d := drawn{base: set.New(n)}
	for c, x := range rapid.SliceOfN(rapid.IntRange(0, 5), n, n).Draw(t, "prior") {
		p := float64(x) / 7
		if level {
			p = float64(min(x, 1)) / 7
		}
		if d.prior = append(d.prior, p); p > 0 {
			d.base.Add(c)
		}
	}
	for range rapid.IntRange(0, 7).Draw(t, "statements") {
		keep, factors := set.New(n), make([]float64, n)
		for c, x := range rapid.SliceOfN(rapid.IntRange(0, 3), n, n).Draw(t, "statement") {
			if x > 0 {
				keep.Add(c)
				factors[c] = 1
				if soft {
					factors[c] = float64(x) / 3
				}
			}
		}
		d.keep, d.factors = append(d.keep, keep), append(d.factors, factors)
	}
	return d
}

func near(a, b float64) bool { return math.Abs(a-b) < 1e-9*(1+math.Abs(b)) }

func compare(t *rapid.T, got, want []float64, whole float64) {
	sum := 0.0
	for i, g := range got {
		if sum += g; !near(g, want[i]) {
			t.Fatalf("share %d is %v, want %v", i, g, want[i])
		}
	}
	if !near(sum, whole) || len(got) != len(want) {
		t.Fatalf("%d shares sum to %v, want %d and %v", len(got), sum, len(want), whole)
	}
}

func TestExactIsTheDefinition(t *testing.T) {
	for name, level := range map[string]bool{"level prior": true, "any prior": false} {
		t.Run(name, rapid.MakeCheck(func(t *rapid.T) {
			d := draw(t, level, false)
			value := values(d.prior, d.factors)
			whole := value(1<<len(d.keep) - 1)
			compare(t, Exact(Strict(d.base, d.keep, d.prior)), brute(len(d.keep), value), whole)
		}))
	}
	t.Run("likelihoods", rapid.MakeCheck(func(t *rapid.T) {
		d := draw(t, false, true)
		value := values(d.prior, d.factors)
		compare(t, Exact(Soft(d.prior, d.factors)), brute(len(d.keep), value), value(1<<len(d.keep)-1))
	}))
}

func TestOrderDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := draw(t, true, false)
		order := rapid.Permutation(indexes(len(d.keep))).Draw(t, "order")
		var other []set.Set
		for _, i := range order {
			other = append(other, d.keep[i])
		}
		a, b := Exact(Strict(d.base, d.keep, d.prior)), Exact(Strict(d.base, other, d.prior))
		for at, i := range order {
			if !near(a[i], b[at]) {
				t.Fatalf("statement %d has %v in one order and %v in another", i, a[i], b[at])
			}
		}
	})
}

func indexes(n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = i
	}
	return list
}

// The margin is a promise: at 90 % confidence at most every tenth interval may
// miss. The bound is loose, so hardly any does; and it must not be empty talk.
func TestSampleKeepsItsMargin(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	missed, all, widest := 0, 0, 0.0
	for range 60 {
		n := 120
		base, prior := set.Full(n), make([]float64, n)
		var keep []set.Set
		for range 9 {
			s := set.New(n)
			for c := range n {
				prior[c] = 1.0 / float64(n)
				if c == 0 || random.IntN(10) < 6 {
					s.Add(c)
				}
			}
			keep = append(keep, s)
		}
		e := Strict(base, keep, prior)
		exact := Exact(e)
		for i, s := range Sample(e, 400, .9, math.Log2(float64(n)), random) {
			all++
			widest = max(widest, s.Margin)
			if math.Abs(s.Bits-exact[i]) > s.Margin {
				missed++
			}
		}
	}
	if missed > all/10 || widest > .5 {
		t.Errorf("%d of %d intervals miss; the widest is ±%.3f bits", missed, all, widest)
	}
}

func TestInOrderSumsToTheWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := draw(t, false, true)
		value := values(d.prior, d.factors)
		order := rapid.Permutation(indexes(len(d.keep))).Draw(t, "order")
		gains, mask := InOrder(Soft(d.prior, d.factors), order), 0
		for _, i := range order {
			if want := value(mask|1<<i) - value(mask); !near(gains[i], want) {
				t.Fatalf("statement %d adds %v, want %v", i, gains[i], want)
			}
			mask |= 1 << i
		}
	})
}

func TestSupports(t *testing.T) {
	got := Supports(4, [][]int{{0}, {1, 2}})
	for i, want := range []float64{.5, .25, .25, 0} {
		if got[i] != want {
			t.Errorf("statement %d has %v, want %v", i, got[i], want)
		}
	}
}

func BenchmarkExact22(b *testing.B) {
	for name, tenths := range map[string]int{"keep 9 of 10": 9, "keep 6 of 10": 6, "keep 3 of 10": 3} {
		b.Run(name, func(b *testing.B) {
			random := rand.New(rand.NewPCG(3, 4))
			n := 250
			prior := make([]float64, n)
			var keep []set.Set
			for range 22 {
				s := set.Of(n, 0)
				for c := range n {
					prior[c] = 1.0 / float64(n)
					if random.IntN(10) < tenths {
						s.Add(c)
					}
				}
				keep = append(keep, s)
			}
			e := Strict(set.Full(n), keep, prior)
			b.ResetTimer()
			for b.Loop() {
				Exact(e)
			}
		})
	}
}
