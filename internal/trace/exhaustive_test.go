package trace

import (
	"cmp"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// A drawn is one of all the codewords that a copy could have been given: its
// row of the matrix and its probability.
type drawn struct {
	row uint64
	p   float64
}

// everyCodeword lists all rows that a fresh codeword can give, with their
// probabilities: at a site read in one way it matches or not, at one read in
// several it matches one of them or none.
func everyCodeword(columns []Column) []drawn {
	all := []drawn{{0, 1}}
	for i := 0; i < len(columns); {
		var faces []drawn
		rest, site := 1.0, columns[i].Site
		for ; i < len(columns) && columns[i].Site == site; i++ {
			faces, rest = append(faces, drawn{1 << i, columns[i].P}), rest-columns[i].P
		}
		if rest > 0 {
			faces = append(faces, drawn{0, rest})
		}
		var next []drawn
		for _, a := range all {
			for _, f := range faces {
				next = append(next, drawn{a.row | f.row, a.p * f.p})
			}
		}
		all = next
	}
	return all
}

// readTwice makes every third site one that was read in two ways.
func (b *bench) readTwice(random *rand.Rand) {
	var columns []Column
	var read []uint8
	for i, c := range b.columns {
		columns, read = append(columns, c), append(read, b.read[i])
		if i%3 == 2 {
			other := (int(b.read[i]) + 1 + random.IntN(c.Q-1)) % c.Q
			columns = append(columns, Column{i, b.biases[i].P(other), c.Q, false})
			read = append(read, uint8(other))
		}
	}
	b.read, b.columns, b.matrix = read, columns, NewMatrix(len(b.words), len(columns))
	for j, w := range b.words {
		for i, c := range columns {
			if w[c.Site] == read[i] {
				b.matrix.Set(j, i)
			}
		}
	}
}

// TestExhaustiveTail is the bound by brute force. Leak and partners stay as
// they are, and one innocent copy is given every codeword that it could have
// had: whatever the level, the codewords whose p-value is at or below it have
// no more probability than that, and the likelihood ratio averages at most 1.
// Everything that Decode does for a copy is done again for every codeword, so
// a look at the copy anywhere in the choice of its tests would show.
func TestExhaustiveTail(t *testing.T) {
	for _, c := range []struct {
		copies, sites, colluders, design int
		wrong                            float64
		twice                            bool
	}{
		{3, 8, 1, 2, 0, false}, {4, 8, 2, 2, 0, false}, {5, 8, 3, 3, .1, false},
		{4, 7, 2, 4, 0, true}, {6, 7, 4, 6, 0, false}, {3, 6, 1, 2, .3, true},
	} {
		t.Run(fmt.Sprint(c), func(t *testing.T) {
			random := rand.New(rand.NewPCG(3, uint64(c.sites)))
			b := newBench(random, c.copies, c.sites, c.colluders, c.design, c.wrong)
			if c.twice {
				b.readTwice(random)
			}
			l, err := newLeak(b.columns, c.design)
			if err != nil {
				t.Fatal(err)
			}
			b.everyScore(t, search{l, b.matrix.Row, c.copies}, c.copies-1)
		})
	}
}

func (b *bench) everyScore(t *testing.T, s search, copy int) {
	type weighed struct{ logP, p float64 }
	var all []weighed
	ratio := 0.0
	for _, d := range everyCodeword(b.columns) {
		b.matrix.Row(copy)[0] = d.row
		logP, logLR := s.evidenceFor(s.testsOf(copy, s.lists(b.matrix)), b.matrix.Row(copy))
		all = append(all, weighed{logP, d.p})
		ratio += d.p * math.Exp(logLR)
	}
	slices.SortFunc(all, func(a, b weighed) int { return cmp.Compare(a.logP, b.logP) })
	sum := 0.0
	for _, w := range all {
		sum += w.p
		if w.logP < math.Log(sum)-1e-9 && sum < 1-1e-9 {
			t.Fatalf("codewords with p-values up to %v have probability %v", math.Exp(w.logP), sum)
		}
	}
	if math.Abs(sum-1) > 1e-9 || ratio > 1+1e-9 {
		t.Fatalf("probabilities sum to %v, likelihood ratio averages %v", sum, ratio)
	}
	if all[0].logP > -1 {
		t.Fatalf("least p-value %v: the test can't see a breach", math.Exp(all[0].logP))
	}
}

// TestExhaustiveDecode is the promise to all innocents together: two of them
// are given all pairs of codewords that they could have had, and the pairs
// with which Decode names either have no more probability than the bound.
func TestExhaustiveDecode(t *testing.T) {
	const sites, guilty, bound = 4, 2, .9
	b := newBench(rand.New(rand.NewPCG(2, 9)), guilty+2, sites, guilty, 2, 0)
	codewords := everyCodeword(b.columns)
	named := 0.0
	for _, x := range codewords {
		for _, y := range codewords {
			b.matrix.Row(guilty)[0], b.matrix.Row(guilty + 1)[0] = x.row, y.row
			r, err := Decode(b.columns, b.matrix, Options{2, bound})
			if err != nil {
				t.Fatal(err)
			}
			if slices.ContainsFunc(r.Identified, func(s Score) bool { return s.Copy >= guilty }) {
				named += x.p * y.p
			}
		}
	}
	if named > bound || named == 0 {
		t.Errorf("innocents named with probability %v, bound %v", named, bound)
	}
}

// TestTestsIgnoreTheTestedInCrowds is TestTestsIgnoreTheTested where the lists
// are full, cut among ties, and the tested copy moves on and off them.
func TestTestsIgnoreTheTestedInCrowds(t *testing.T) {
	random := rand.New(rand.NewPCG(8, 8))
	b := newBench(random, listed+500, 9, 2, 2, 0)
	l, err := newLeak(b.columns, 2)
	if err != nil {
		t.Fatal(err)
	}
	s := search{l, b.matrix.Row, b.matrix.copies}
	on := 0
	for _, copy := range []int{0, 1200, listed, listed + 499} {
		none := s.listedWith(b, copy, 0)
		all := s.listedWith(b, copy, 1<<len(b.columns)-1)
		some := s.listedWith(b, copy, 0b10110)
		if !slices.Equal(others(none, copy), others(all, copy)) || !slices.Equal(others(none, copy), others(some, copy)) {
			t.Errorf("the others of copy %d change with its codeword", copy)
		}
		for i := range all {
			if slices.Contains(all[i], copy) && !slices.Contains(none[i], copy) {
				on++
			}
		}
	}
	if on == 0 {
		t.Error("no copy moved on to a list: this test checks nothing")
	}
}

// listedWith is the lists when a copy has a given row.
func (s search) listedWith(b *bench, copy int, row uint64) [][]int {
	b.matrix.Row(copy)[0] = row
	return s.lists(b.matrix)
}
