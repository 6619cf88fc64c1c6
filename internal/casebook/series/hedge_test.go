package series

import (
	"math"
	"math/rand/v2"
	"testing"

	"pgregory.net/rapid"
)

// (1 + e)/2 in logarithms, for e from 0 to what no float holds.
func TestHedge(t *testing.T) {
	if got := Hedge(math.Inf(-1)); math.Abs(got+math.Ln2) > 1e-15 {
		t.Errorf("nothing known: %v", got)
	}
	if got := Hedge(5000); math.Abs(got-(5000-math.Ln2)) > 1e-9 {
		t.Errorf("beyond floats: %v", got)
	}
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.Float64Range(-30, 30).Draw(t, "x")
		if got, want := Hedge(x), math.Log((1+math.Exp(x))/2); math.Abs(got-want) > 1e-12 {
			t.Fatalf("%v: %v, want %v", x, got, want)
		}
	})
}

// Copies over a bound of their document keep their e-values and the others are
// unread: no holder without a part is named more often than the series' bound has it.
func TestHedgedSeriesKeepsTheBound(t *testing.T) {
	const holders, documents, runs, bound = 10, 8, 4000, .1
	r := rand.New(rand.NewPCG(1, 2))
	wrong := 0
	for range runs {
		var docs []Document
		for d := range documents {
			doc := Document{ID: string(rune('a' + d))}
			for h := range holders {
				// 3 with a chance of .3: an e-value near its limit; kept where it is high.
				logE := math.Inf(-1)
				if r.Float64() < .3 {
					logE = math.Log(1 / .3)
				}
				doc.Copies = append(doc.Copies, Copy{string(rune('A' + h)), Hedge(logE)})
			}
			docs = append(docs, doc)
		}
		list, err := Multiply(docs, holders, bound)
		if err != nil {
			t.Fatal(err)
		}
		for _, run := range list {
			if run.Named {
				wrong++
				break
			}
		}
	}
	if share := float64(wrong) / runs; share > bound {
		t.Errorf("an innocent holder was named in %.3f of the series, bound %v", share, bound)
	}
	t.Logf("named wrongly in %d of %d series", wrong, runs)
}
