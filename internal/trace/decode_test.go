package trace

import (
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"barium/internal/codebook"
)

// A bench is a small code with a leak that some copies mixed.
type bench struct {
	biases  []codebook.Bias
	words   [][]uint8
	read    []uint8
	columns []Column
	matrix  *Matrix
}

// newBench draws a code, and a leak that a coalition of the first c copies
// made by taking each site from one of them, some readings wrong.
func newBench(random *rand.Rand, copies, sites, c, design int, wrong float64) *bench {
	q := make([]int, sites)
	for i := range q {
		q[i] = 2 + i%3
	}
	biases, err := codebook.Biases(q, design, random)
	if err != nil {
		panic(err)
	}
	b := &bench{biases: biases, matrix: NewMatrix(copies, sites)}
	for range copies {
		b.words = append(b.words, codebook.Draw(biases, random))
	}
	for i := range q {
		y := b.words[random.IntN(c)][i]
		if random.Float64() < wrong {
			y = uint8(random.IntN(q[i]))
		}
		b.read = append(b.read, y)
		b.columns = append(b.columns, Column{Site: i, P: biases[i].P(int(y)), Q: q[i]})
		for j, w := range b.words {
			if w[i] == y {
				b.matrix.Set(j, i)
			}
		}
	}
	return b
}

// redraw gives one copy a fresh codeword, the leak staying as it was.
func (b *bench) redraw(copy int, random *rand.Rand) {
	row := b.matrix.Row(copy)
	clear(row)
	for i, c := range b.columns {
		if random.Float64() < c.P {
			b.matrix.Set(copy, i)
		}
	}
}

// TestTestsIgnoreTheTested is the hinge of the proof: what a copy is tested
// with does not change when its codeword does.
func TestTestsIgnoreTheTested(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		random := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		b := newBench(random, 8, 30, rapid.IntRange(1, 3).Draw(t, "colluders"), 2, .05)
		copy := rapid.IntRange(0, 7).Draw(t, "copy")
		before := b.testsFor(t, copy)
		b.redraw(copy, random)
		if after := b.testsFor(t, copy); !reflect.DeepEqual(before, after) {
			t.Fatalf("the tests of copy %d changed with its codeword", copy)
		}
	})
}

func (b *bench) testsFor(t *rapid.T, copy int) []test {
	l, err := newLeak(b.columns, 2)
	if err != nil {
		t.Fatal(err)
	}
	s := search{l, b.matrix.Row, b.matrix.copies}
	tests := s.testsOf(copy, s.lists(b.matrix))
	sum := 0.0
	for _, t := range tests {
		sum += t.weight
	}
	if sum > 1+1e-9 {
		t.Fatalf("the tests spend %v of the error", sum)
	}
	return tests
}

// TestOthersIgnoreTheTested: the list of the others is the same wherever the
// tested copy ranks on it.
func TestOthersIgnoreTheTested(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		scores := rapid.SliceOfNDistinct(rapid.IntRange(0, 1000), 9, 9, rapid.ID).Draw(t, "scores")
		rank := func(s []int) []int {
			top := newTop(6)
			for copy, v := range s {
				top.add(copy, float64(v))
			}
			return top.copies()
		}
		copy := rapid.IntRange(0, 8).Draw(t, "copy")
		low, high := slices.Clone(scores), slices.Clone(scores)
		low[copy], high[copy] = -1, 2000
		a, b := others([][]int{rank(low)}, copy), others([][]int{rank(high)}, copy)
		if !slices.Equal(a, b) {
			t.Fatalf("others of %d: %v when it scores low, %v when high", copy, a, b)
		}
	})
}

func TestDecodeFindsSources(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 5))
	for _, c := range []struct{ sites, colluders, want int }{{30, 1, 1}, {140, 2, 2}} {
		b := newBench(random, 300, c.sites, c.colluders, 2, 0)
		r, err := Decode(b.columns, b.matrix, Options{Coalition: 2, Bound: 1e-3})
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Identified) != c.want {
			t.Errorf("%+v: identified %+v", c, r.Identified)
		}
	}
}

// TestOneCopyAlone: the only copy of a document is weighed like any other.
func TestOneCopyAlone(t *testing.T) {
	b := newBench(rand.New(rand.NewPCG(1, 1)), 1, 30, 1, 2, 0)
	r, err := Decode(b.columns, b.matrix, Options{Coalition: 2, Bound: 1e-3})
	if err != nil || len(r.Identified) != 1 {
		t.Errorf("identified %+v, %v", r.Identified, err)
	}
}

// TestSeveralReadings: a site read in two ways has two columns that no
// codeword matches both, and the tail knows it.
func TestSeveralReadings(t *testing.T) {
	l, err := newLeak([]Column{{0, .5, 2, false}, {0, .5, 2, false}, {1, .5, 2, false}}, 2)
	if err != nil {
		t.Fatal(err)
	}
	nobody := l.newSet(nil, make([]uint8, 3), 10)
	test := l.newTest(&nobody, 0)
	d := l.null(&test)
	if len(d.dice) != 1 || len(d.terms) != 1 || d.terms[0].n != 1 {
		t.Fatalf("null %+v", d)
	}
	gain := test.cells[0][0].gain
	if got, want := d.tail(2*gain), math.Log(.5); math.Abs(got-want) > .05 {
		t.Errorf("log P(S ≥ 2 gains) = %v, want %v", got, want)
	}
}

func TestDecodeRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		columns []Column
		bound   float64
	}{
		"bound 0":                   {[]Column{{0, .5, 2, false}}, 0},
		"bound 1":                   {[]Column{{0, .5, 2, false}}, 1},
		"no columns":                {nil, .1},
		"probability 1":             {[]Column{{0, 1, 2, false}}, .1},
		"NaN":                       {[]Column{{0, math.NaN(), 2, false}}, .1},
		"one variant":               {[]Column{{0, .5, 1, false}}, .1},
		"one symbol as two columns": {[]Column{{0, .6, 2, false}, {0, .6, 2, false}}, .1},
	} {
		m := NewMatrix(1, max(1, len(c.columns)))
		if _, err := Decode(c.columns, m, Options{2, c.bound}); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

// TestDecodeRefusesImpossibleRows: a row that shows two symbols at one site
// would score what no codeword can, and have a tail of nothing.
func TestDecodeRefusesImpossibleRows(t *testing.T) {
	var columns []Column
	m := NewMatrix(2, 60)
	for i := range 60 {
		columns = append(columns, Column{i / 2, .5, 2, false})
		m.Set(0, i)
	}
	if r, err := Decode(columns, m, Options{2, .001}); err == nil {
		t.Errorf("accepted: %+v", r)
	}
}

// TestOriginal: a leak of the original reads like it, one of a copy doesn't.
func TestOriginal(t *testing.T) {
	var same, other []Standard
	for i := range 40 {
		same = append(same, Standard{.5, 2, true})
		other = append(other, Standard{.5, 2, i%2 == 0})
	}
	if p, lr := Original(same, 1000); p > math.Log(1e-6) || lr < 0 {
		t.Errorf("original leaked: log p %v, log ratio %v", p, lr)
	}
	if p, lr := Original(other, 1000); p < math.Log(.5) || lr > 0 {
		t.Errorf("copy leaked: log p %v, log ratio %v", p, lr)
	}
}
