package trace

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// TestGainIsLikelihoodRatio: under the null exp(score) averages 1 in every
// cell of every model, which makes it an e-value.
func TestGainIsLikelihoodRatio(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k := class{
			p:       rapid.Float64Range(.05, .95).Draw(t, "p"),
			q:       rapid.IntRange(2, 5).Draw(t, "q"),
			fragile: rapid.Bool().Draw(t, "fragile"),
		}
		table := newTable(models(rapid.IntRange(1, 9).Draw(t, "design")), []class{k})
		m := rapid.IntRange(0, len(table.models)-1).Draw(t, "model")
		known := rapid.IntRange(0, table.models[m].colluders-1).Draw(t, "known")
		held := rapid.IntRange(0, known).Draw(t, "held")
		match, miss := table.gain(m, known, cell{0, held})
		if e := k.p*math.Exp(match) + (1-k.p)*math.Exp(miss); math.Abs(e-1) > 1e-9 {
			t.Fatalf("E exp(gain) = %v, want 1", e)
		}
	})
}

func TestPriorsSumToOne(t *testing.T) {
	for design := 1; design <= 12; design++ {
		sum := 0.0
		for _, m := range models(design) {
			sum += math.Exp(m.logPrior)
		}
		if math.Abs(sum-1) > 1e-9 {
			t.Errorf("design point %d: priors sum to %v", design, sum)
		}
	}
}

// TestScoresAgree: the table look-up, the sum over columns and the published
// log-likelihood score of a lone source are one number.
func TestScoresAgree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 150).Draw(t, "columns")
		m := NewMatrix(1, n)
		columns := make([]Column, n)
		for i := range columns {
			columns[i] = Column{Site: i, P: []float64{.25, .5, .75}[i%3], Q: 2}
			if rapid.Bool().Draw(t, "match") {
				m.Set(0, i)
			}
		}
		l, err := newLeak(columns, 2)
		if err != nil {
			t.Fatal(err)
		}
		nobody := l.newSet(nil, make([]uint8, n), 1)
		test := l.newTest(&nobody, 0) // one source, least noise
		e := l.table.models[0].noise.wording
		want := 0.0
		for i, c := range columns {
			read := c.P*(1-e) + (1-c.P)*e
			if matches(m.Row(0), i) {
				want += math.Log((1 - e) / read)
			} else {
				want += math.Log(e / read)
			}
		}
		if got := test.base + l.score(&test, m.Row(0)); math.Abs(got-want) > 1e-9*float64(n) {
			t.Fatalf("score %v, want %v", got, want)
		}
		if got := test.base + newScorer(l.gains(&test), manyRows).score(m.Row(0)); math.Abs(got-want) > 1e-3*float64(n) {
			t.Fatalf("quick score %v, want %v", got, want)
		}
	})
}
