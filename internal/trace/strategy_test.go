package trace

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// TestWorst holds the computed least favourable strategies against those
// computed elsewhere (docs/statistics.md), to their three digits.
func TestWorst(t *testing.T) {
	for c, want := range map[int]Strategy{
		2: {0, .5, 1},
		3: {0, .651, .349, 1},
		4: {0, .487, .5, .513, 1},
		5: {0, .593, 0, 1, .407, 1},
		6: {0, .501, .177, .5, .823, .499, 1},
		8: {0, .469, 0, .690, .5, .310, 1, .531, 1},
	} {
		got := Worst(c)
		for z := range want {
			if math.Abs(got[z]-want[z]) > 2e-3 {
				t.Errorf("Worst(%d)[%d] = %.4f, want %.3f", c, z, got[z], want[z])
			}
		}
		for _, other := range []Strategy{Interleaving(c), Majority(c), Minority(c), Coin(c)} {
			if information(other) < information(got)-1e-9 {
				t.Errorf("%d colluders: %v leaves less information than Worst", c, other)
			}
		}
	}
}

// TestStrategiesTreatSymbolsAlike is what lets the decoder look at one
// symbol a site: S[z] + S[c−z] = 1, and nothing is printed that nobody holds.
func TestStrategiesTreatSymbolsAlike(t *testing.T) {
	for c := 1; c <= maxColluders+2; c++ {
		for _, s := range []Strategy{Interleaving(c), Majority(c), Minority(c), Coin(c), Worst(c)} {
			if len(s) != c+1 || s[0] != 0 {
				t.Fatalf("%d colluders: strategy %v", c, s)
			}
			for z := range s {
				if math.Abs(s[z]+s[c-z]-1) > 1e-6 {
					t.Errorf("%d colluders: S[%d]+S[%d] = %v", c, z, c-z, s[z]+s[c-z])
				}
			}
		}
	}
}

// TestStrategiesAreDistributions: at a site of q variants, each as likely, the
// symbols' chances to be printed sum to 1, whatever the strategy.
func TestStrategiesAreDistributions(t *testing.T) {
	for c := 1; c <= maxColluders; c++ {
		for q := 2; q <= 5; q++ {
			for i, lean := range leansOf(c) {
				s := among(c, q, lean)
				if p := float64(q) * s.printed(1/float64(q), 0, 0); math.Abs(p-1) > 1e-6 {
					t.Errorf("%d colluders, %d variants, strategy %d: chances sum to %v", c, q, i, p)
				}
			}
		}
	}
}

// TestPrinted holds printed against its definition: the members that are not
// known are averaged over by going through all their holdings.
func TestPrinted(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := rapid.IntRange(1, 8).Draw(t, "c")
		known := rapid.IntRange(0, c).Draw(t, "known")
		hold := rapid.IntRange(0, known).Draw(t, "hold")
		p := rapid.Float64Range(.05, .95).Draw(t, "p")
		s := Worst(c)
		want := 0.0
		for v := range 1 << (c - known) {
			z, w := hold, 1.0
			for i := range c - known {
				if v>>i&1 == 1 {
					z, w = z+1, w*p
				} else {
					w *= 1 - p
				}
			}
			want += w * s[z]
		}
		if got := s.printed(p, known, hold); math.Abs(got-want) > 1e-9 {
			t.Fatalf("printed(%v, %d, %d) of %v = %v, want %v", p, known, hold, s, got, want)
		}
	})
}
