package plan

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"barium/internal/trace"
)

// setting is a small one to vary.
func setting() Setting {
	return Setting{Copies: 30, Sites: 25, Colluders: 1, Attack: "interleaving", Trials: 12, Coalition: 2, Bound: 1e-3, Seed: 1}
}

func run(t testing.TB, s Setting) Row {
	t.Helper()
	row, err := Run(context.Background(), s, func() {})
	if err != nil {
		t.Fatal(err)
	}
	return row
}

func TestRunFindsTheLeaker(t *testing.T) {
	row := run(t, setting())
	if row.IdentifiedAny != 1 || row.IdentifiedMean != 1 || row.InnocentsAccused != 0 {
		t.Errorf("%+v", row)
	}
}

func TestSameSeedSameRow(t *testing.T) {
	s := setting()
	s.Sites, s.Trials = 17, 20 // named about half the time
	a := run(t, s)
	if b := run(t, s); a != b {
		t.Errorf("%+v, then %+v", a, b)
	}
	s.Seed = 2
	s.Sites, s.Flip = 30, .1
	c := run(t, s)
	s.Seed = 3
	if d := run(t, s); c == d {
		t.Errorf("another seed gave the same row %+v", d)
	}
}

func TestTicksOncePerTrial(t *testing.T) {
	n := 0
	if _, err := Run(context.Background(), setting(), func() { n++ }); err != nil || n != setting().Trials {
		t.Errorf("%d ticks, %v", n, err)
	}
}

func TestRunStops(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	stop()
	if _, err := Run(ctx, setting(), func() {}); err == nil {
		t.Error("ran to the end after it was told to stop")
	}
}

func TestValidate(t *testing.T) {
	for name, spoil := range map[string]func(*Setting){
		"no copies":                    func(s *Setting) { s.Copies = 0 },
		"no sites":                     func(s *Setting) { s.Sites = 0 },
		"no colluders":                 func(s *Setting) { s.Colluders = 0 },
		"more colluders than copies":   func(s *Setting) { s.Copies, s.Colluders = 3, 4 },
		"no trials":                    func(s *Setting) { s.Trials = 0 },
		"flips half":                   func(s *Setting) { s.Flip = .5 },
		"flip not a number":            func(s *Setting) { s.Flip = math.NaN() },
		"bound 0":                      func(s *Setting) { s.Bound = 0 },
		"bound 1":                      func(s *Setting) { s.Bound = 1 },
		"coalition 0":                  func(s *Setting) { s.Coalition = 0 },
		"attack that nobody knows":     func(s *Setting) { s.Attack = "all" },
		"as many colluders as it goes": func(s *Setting) { s.Colluders = 21 },
	} {
		s := setting()
		spoil(&s)
		if s.Validate() == nil {
			t.Errorf("%s: accepted", name)
		}
		if _, err := Run(context.Background(), s, func() {}); err == nil {
			t.Errorf("%s: ran", name)
		}
	}
	for _, attack := range Attacks() {
		s := setting()
		s.Attack = attack
		if err := s.Validate(); err != nil {
			t.Errorf("%s: %v", attack, err)
		}
	}
}

// TestFillDrawsWithTheColumnsProbability: bit by bit drawing gives each column
// its probability, and the columns independently of each other.
func TestFillDrawsWithTheColumnsProbability(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		const copies = 4000
		counts := rapid.SliceOfN(rapid.IntRange(1, 1023), 2, 70).Draw(t, "counts")
		columns := make([]trace.Column, len(counts))
		for i, n := range counts {
			columns[i] = trace.Column{Site: i, P: float64(n) / 1024, Q: 2}
		}
		m := trace.NewMatrix(copies, len(columns))
		fill(m, columns, rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1)))
		a, b := rapid.IntRange(0, len(counts)-1).Draw(t, "a"), rapid.IntRange(0, len(counts)-1).Draw(t, "b")
		near(t, share(m, a), columns[a].P, copies)
		if a != b {
			near(t, share(m, a, b), columns[a].P*columns[b].P, copies)
		}
	})
}

// share is how many of the copies match all of some columns.
func share(m *trace.Matrix, columns ...int) float64 {
	n := 0
	for copy := range m.Copies() {
		row := m.Row(copy)
		if !slices.ContainsFunc(columns, func(c int) bool { return row[c/64]>>(c%64)&1 == 0 }) {
			n++
		}
	}
	return float64(n) / float64(m.Copies())
}

// near fails where a share is six deviations from its probability.
func near(t *rapid.T, got, p float64, n int) {
	if math.Abs(got-p) > 6*math.Sqrt(p*(1-p)/float64(n))+1e-3 {
		t.Fatalf("a share of %v where the probability is %v", got, p)
	}
}

// TestLeakKeepsTheMarkingAssumption: without flips, what all colluders have is
// printed, whatever the attack; with them, about so many sites differ.
func TestLeakKeepsTheMarkingAssumption(t *testing.T) {
	for _, attack := range Attacks() {
		s := setting()
		s.Attack, s.Colluders, s.Sites = attack, 3, 4000
		random := rand.New(rand.NewPCG(1, 2))
		coalition := make([][]uint8, 3)
		for i := range coalition {
			coalition[i] = make([]uint8, s.Sites)
			for k := range coalition[i] {
				coalition[i][k] = uint8(k % 2)
			}
		}
		for flip, want := range map[float64]float64{0: 0, .1: .1} {
			s.Flip = flip
			wrong := 0
			for k, y := range s.newBench().leak(coalition, random) {
				if int(y) != k%2 {
					wrong++
				}
			}
			if got := float64(wrong) / float64(s.Sites); math.Abs(got-want) > .03 {
				t.Errorf("%s: %v of the sites differ from what all have, want %v", attack, got, want)
			}
		}
	}
}

// BenchmarkPower prints the power tables of docs/statistics.md: it says what
// the decoder can do, and takes about half an hour.
//
//	go test ./internal/plan -run '^$' -bench Power -benchtime 1x -timeout 120m
func BenchmarkPower(b *testing.B) {
	for b.Loop() {
		fmt.Println("copies   sites  colluders  flip  attack           any   mean  innocents  trials")
		for _, s := range powers() {
			row := run(b, s)
			fmt.Printf("%7d  %5d  %9d  %4.2f  %-12s %6.3f  %5.2f  %9d  %6d\n", row.Copies, row.Sites, row.Colluders,
				s.Flip, row.Attack, row.IdentifiedAny, row.IdentifiedMean, row.InnocentsAccused, row.Trials)
		}
	}
}

// powers are the rows of the tables: alone, few colluders among 1,000 copies at
// the sites that they need, many among 10⁶.
func powers() []Setting {
	row := func(copies, sites, colluders, trials int, attack string) Setting {
		return Setting{Copies: copies, Sites: sites, Colluders: colluders, Attack: attack, Trials: trials,
			Coalition: max(2, colluders), Bound: 1e-3, Seed: 1}
	}
	flipped := row(1000, 54, 1, 1000, "interleaving")
	flipped.Flip = .1
	list := []Setting{row(1000, 21, 1, 2000, "interleaving"), flipped}
	for colluders, sites := range []int{2: 78, 3: 195, 4: 335, 5: 480} {
		for _, attack := range Attacks() {
			if sites > 0 {
				list = append(list, row(1000, sites, colluders, 300, attack))
			}
		}
	}
	for _, attack := range []string{"worst", "interleaving", "majority", "minority"} {
		list = append(list, row(1_000_000, 2048, 6, 20, attack), row(1_000_000, 2048, 8, 20, attack))
	}
	return list
}
