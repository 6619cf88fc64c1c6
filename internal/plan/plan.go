// Package plan says what a design can do before anybody relies on it: it
// draws codes, lets coalitions mix their copies, and hands the leaks to the
// decoder that real traces use.
package plan

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"

	"barium/internal/codebook"
	"barium/internal/trace"
)

// A Setting is one row of a plan.
type Setting struct {
	Copies, Sites, Colluders int
	Attack                   string  // one of Attacks
	Flip                     float64 // chance that a read symbol is turned into the other
	Trials                   int
	Coalition                int // colluders the code is designed against
	Bound                    float64
	Seed                     uint64
}

// Attacks are the strategies a coalition can be given.
func Attacks() []string { return []string{"interleaving", "majority", "minority", "coin", "worst"} }

// A Row is what came out.
type Row struct {
	Copies           int     `json:"copies"`
	Sites            int     `json:"sites"`
	Colluders        int     `json:"colluders"`
	Attack           string  `json:"attack"`
	Trials           int     `json:"trials"`
	IdentifiedAny    float64 `json:"identifiedAny"`    // share of trials with at least one colluder named
	IdentifiedMean   float64 `json:"identifiedMean"`   // colluders named a trial
	InnocentsAccused int     `json:"innocentsAccused"` // innocent copies named, over all trials
}

// Validate says what is wrong with a setting, and what would be right.
func (s Setting) Validate() error {
	switch {
	case s.Copies < 1 || s.Copies > 10_000_000:
		return fmt.Errorf("%d copies: want 1 to 10,000,000", s.Copies)
	case s.Sites < 1 || s.Sites > 100_000:
		return fmt.Errorf("%d sites: want 1 to 100,000", s.Sites)
	case s.Colluders < 1 || s.Colluders > 20:
		return fmt.Errorf("%d colluders: want 1 to 20", s.Colluders)
	case s.Colluders > s.Copies:
		return fmt.Errorf("%d colluders among %d copies: there can't be more colluders than copies", s.Colluders, s.Copies)
	case s.Trials < 1:
		return fmt.Errorf("%d trials: want at least 1", s.Trials)
	case !(s.Flip >= 0 && s.Flip < .5):
		return fmt.Errorf("flip %v: want a share from 0 to under 0.5", s.Flip)
	case !(s.Bound > 0 && s.Bound < 1):
		return fmt.Errorf("bound %v: want a probability between 0 and 1, such as 0.001", s.Bound)
	case s.Coalition < 1 || s.Coalition > 20:
		return fmt.Errorf("coalition %d: want 1 to 20", s.Coalition)
	case !slices.Contains(Attacks(), s.Attack):
		return fmt.Errorf("attack %q: want one of %v", s.Attack, Attacks())
	}
	return nil
}

// Run simulates a setting. tick is called after each trial. The same seed
// gives the same row. Memory is one bit a copy and site, at any number of
// trials.
func Run(ctx context.Context, s Setting, tick func()) (Row, error) {
	if err := s.Validate(); err != nil {
		return Row{}, err
	}
	row := Row{Copies: s.Copies, Sites: s.Sites, Colluders: s.Colluders, Attack: s.Attack, Trials: s.Trials}
	outcomes, err := s.trials(ctx, tick)
	if err != nil {
		return Row{}, err
	}
	for _, o := range outcomes {
		if o.guilty > 0 {
			row.IdentifiedAny++
		}
		row.IdentifiedMean += float64(o.guilty)
		row.InnocentsAccused += o.innocent
	}
	row.IdentifiedAny /= float64(s.Trials)
	row.IdentifiedMean /= float64(s.Trials)
	return row, nil
}

// An outcome is how many of the named copies had a part, and how many none.
type outcome struct{ guilty, innocent int }

// A bench is what one trial after another is run on; its matrix is reused.
type bench struct {
	Setting
	strategy trace.Strategy
	matrix   *trace.Matrix
}

func (s Setting) newBench() *bench {
	return &bench{s, s.strategy(), trace.NewMatrix(s.Copies, s.Sites)}
}

func (s Setting) strategy() trace.Strategy {
	switch s.Attack {
	case "majority":
		return trace.Majority(s.Colluders)
	case "minority":
		return trace.Minority(s.Colluders)
	case "coin":
		return trace.Coin(s.Colluders)
	case "worst":
		return trace.Worst(s.Colluders)
	}
	return trace.Interleaving(s.Colluders)
}

// trial draws a code and a coalition, makes the leak and decodes it.
func (b *bench) trial(n int) (outcome, error) {
	random := rand.New(rand.NewPCG(b.Seed, uint64(n)))
	q := slices.Repeat([]int{2}, b.Sites)
	biases, err := codebook.Biases(q, b.Coalition, random)
	if err != nil {
		return outcome{}, err
	}
	coalition := make([][]uint8, b.Colluders)
	for i := range coalition {
		coalition[i] = codebook.Draw(biases, random)
	}
	read := b.leak(coalition, random)
	columns := make([]trace.Column, b.Sites)
	for i, y := range read {
		columns[i] = trace.Column{Site: i, P: biases[i].P(int(y)), Q: 2}
	}
	guilty := b.deal(columns, coalition, read, random)
	result, err := trace.Decode(columns, b.matrix, trace.Options{Coalition: b.Coalition, Bound: b.Bound})
	if err != nil {
		return outcome{}, err
	}
	return tally(result, guilty), nil
}

func tally(r trace.Result, guilty []int) (o outcome) {
	for _, s := range r.Identified {
		if slices.Contains(guilty, s.Copy) {
			o.guilty++
		} else {
			o.innocent++
		}
	}
	return o
}

// leak prints one symbol a site by the strategy, then flips some.
func (b *bench) leak(coalition [][]uint8, random *rand.Rand) []uint8 {
	read := make([]uint8, b.Sites)
	for i := range read {
		ones := 0
		for _, w := range coalition {
			ones += int(w[i])
		}
		if random.Float64() < b.strategy[ones] {
			read[i] = 1
		}
		if random.Float64() < b.Flip {
			read[i] = 1 - read[i]
		}
	}
	return read
}

// deal fills the matrix: innocents with fresh draws, a coalition at random
// places among them, which it returns.
func (b *bench) deal(columns []trace.Column, coalition [][]uint8, read []uint8, random *rand.Rand) []int {
	fill(b.matrix, columns, random)
	guilty := make([]int, 0, len(coalition))
	for _, w := range coalition {
		copy := random.IntN(b.Copies)
		for slices.Contains(guilty, copy) {
			copy = random.IntN(b.Copies)
		}
		guilty = append(guilty, copy)
		clear(b.matrix.Row(copy))
		for i, y := range read {
			if w[i] == y {
				b.matrix.Set(copy, i)
			}
		}
	}
	return guilty
}
