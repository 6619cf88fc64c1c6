package trace

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// rounding is how far two ways of adding up one score may lie apart.
const rounding = 1e-9

// brute returns log P(S ≥ s) by going through every outcome; outcomes within
// rounding of s count.
func (d null) brute(s float64) float64 {
	type outcome struct{ score, p float64 }
	all := []outcome{{0, 1}}
	cross := func(faces []outcome) {
		var next []outcome
		for _, a := range all {
			for _, f := range faces {
				next = append(next, outcome{a.score + f.score, a.p * f.p})
			}
		}
		all = next
	}
	for _, m := range d.terms {
		for range m.n {
			cross([]outcome{{0, 1 - m.p}, {m.gain, m.p}})
		}
	}
	for _, m := range d.dice {
		faces, rest := []outcome{}, 1.0
		for k, p := range m.p {
			faces, rest = append(faces, outcome{m.gain[k], p}), rest-p
		}
		cross(append(faces, outcome{0, rest}))
	}
	sum := 0.0
	for _, o := range all {
		if o.score >= s-rounding {
			sum += o.p
		}
	}
	return math.Log(sum)
}

func drawNull(t *rapid.T) null {
	p := rapid.Float64Range(.02, .98)
	gain := rapid.Float64Range(-4, 4)
	var d null
	for range rapid.IntRange(1, 4).Draw(t, "terms") {
		d.terms = append(d.terms, term{rapid.IntRange(1, 3).Draw(t, "n"), p.Draw(t, "p"), gain.Draw(t, "gain")})
	}
	for range rapid.IntRange(0, 2).Draw(t, "dice") {
		a := p.Draw(t, "face")
		d.dice = append(d.dice, die{[]float64{a, (1 - a) / 2}, []float64{gain.Draw(t, "g1"), gain.Draw(t, "g2")}})
	}
	return d
}

// TestTail holds the tail against brute force: never below the truth, and
// above it only as far as the grid may.
func TestTail(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawNull(t)
		s := rapid.Float64Range(-5, 25).Draw(t, "s")
		want := d.brute(s)
		got := d.tail(s)
		if math.IsInf(want, -1) {
			return // beyond the largest score: any bound is right
		}
		truth := d.brute(s + 2*rounding) // without the outcomes that may lie just below s
		if got < truth-1e-9 {
			t.Fatalf("tail(%v) = %v, below the true %v", s, got, truth)
		}
		_, chernoff := d.chernoff(s)
		if chernoff < truth-1e-9 {
			t.Fatalf("chernoff(%v) = %v, below the true %v", s, chernoff, truth)
		}
		// Rounded up by one step a term, the score stays below a slightly
		// larger one: the tail is at most that of s less the rounding.
		if loose := d.brute(s - .3); got > max(loose, want)+.05 && got > chernoff+1e-9 {
			t.Fatalf("tail(%v) = %v, far above the true %v", s, got, want)
		}
	})
}

// TestTailDeep holds the tail against binomial tails too small for floating
// point complements.
func TestTailDeep(t *testing.T) {
	for _, c := range []struct {
		n, k int
		p    float64
	}{{53, 48, .5}, {300, 290, .5}, {2048, 1500, .5}, {100, 4, 1e-12}, {2048, 1200, .2109375}} {
		want := binomialTail(c.n, c.k, c.p)
		got := null{terms: []term{{c.n, c.p, .7}}}.tail(.7 * float64(c.k))
		if got < want-1e-6 || got > want+.03 {
			t.Errorf("P(Binomial(%d, %v) ≥ %d): log %v, want %v", c.n, c.p, c.k, got, want)
		}
	}
}

func binomialTail(n, k int, p float64) float64 {
	var l []float64
	for ; k <= n; k++ {
		l = append(l, logChoose(n, k)+float64(k)*math.Log(p)+float64(n-k)*math.Log1p(-p))
	}
	return logSum(l)
}

func BenchmarkTail(b *testing.B) {
	d := null{terms: []term{{400, .2, .7}, {500, .8, .31}, {600, .5, -.45}, {300, .1, 2.1}, {100, .1, 1.1}, {100, .3, .1}}}
	for b.Loop() {
		d.tail(350)
	}
}
