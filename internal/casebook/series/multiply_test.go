package series

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

// A world of holders whose copies are marked with fair bits. The leak of each document
// shows the bits of the guilty copies by turns, and the leaker sees every
// earlier result: they leak more, or less, and mix in the copy of a partner,
// as suits them best for getting an innocent named.
type world struct {
	rng     *rand.Rand
	holders int
	noise   float64 // that the e-values assume
}

func (w world) document(id string, ahead bool) Document {
	sites := 6
	if ahead { // an innocent is well on the way: short leaks keep the variance high
		sites = 3
	}
	codes := make([][]bool, w.holders)
	for h := range codes {
		codes[h] = make([]bool, sites)
		for s := range codes[h] {
			codes[h][s] = w.rng.IntN(2) == 0
		}
	}
	d := Document{ID: id}
	for h, code := range codes {
		e := 0.
		for s, bit := range code {
			leaked := codes[s%2][s] // holders 0 and 1 are guilty and take turns
			if bit == leaked {
				e += math.Log(2 * (1 - w.noise))
			} else {
				e += math.Log(2 * w.noise)
			}
		}
		d.Copies = append(d.Copies, Copy{fmt.Sprint(h), e})
	}
	return d
}

// The rate at which any innocent is ever named stays under the bound, although
// the leakers adapt and the run is stopped when an innocent is
// named. Without sharing the bound among the holders it doesn't,
// so the simulation could have shown a fault.
func TestProductsKeepTheBound(t *testing.T) {
	const runs, bound = 4000, .1
	w := world{rand.New(rand.NewPCG(7, 11)), 12, .1}
	falsely, naive := 0, 0
	for range runs {
		var docs []Document
		named, over := false, false
		for k := 0; k < 8 && !named; k++ {
			docs = append(docs, w.document(fmt.Sprint(k), over))
			list, err := Multiply(docs, w.holders, bound)
			if err != nil {
				t.Fatal(err)
			}
			for _, r := range list {
				if r.Holder == "0" || r.Holder == "1" {
					continue
				}
				named = named || r.Named
				over = over || r.Peak >= -math.Log(bound)
			}
		}
		if named {
			falsely++
		}
		if over {
			naive++
		}
	}
	margin := 3 * math.Sqrt(bound*(1-bound)*runs)
	t.Logf("falsely named in %.2f %% of runs, with a bound of %.0f %%; without sharing it, %.0f %%", 100*float64(falsely)/runs, 100*bound, 100*float64(naive)/runs)
	if float64(falsely) > bound*runs+margin {
		t.Errorf("falsely named in %d of %d runs", falsely, runs)
	}
	if float64(naive) < bound*runs+margin {
		t.Errorf("the threshold for one holder was passed in %d runs only: the simulation is too tame", naive)
	}
}

// Several leaks that name nobody alone name the source together.
func TestProductsGainPower(t *testing.T) {
	var docs []Document
	for k := range 5 {
		docs = append(docs, Document{fmt.Sprint(k), []Copy{{"source", math.Log(20)}, {"other", math.Log(.5)}, {"third", math.Log(1)}}})
	}
	one, err := Multiply(docs[:1], 100, 1e-3)
	if err != nil || one[0].Named {
		t.Fatalf("%+v %v", one, err)
	}
	all, err := Multiply(docs, 100, 1e-3)
	if err != nil || !all[0].Named || all[0].Holder != "source" || all[1].Named || all[0].Documents != 5 {
		t.Fatalf("%+v %v", all, err)
	}
	if want := 100 / math.Pow(20, 5); math.Abs(all[0].Bound/want-1) > 1e-9 {
		t.Errorf("bound %v, want %v", all[0].Bound, want)
	}
	if all[1].Peak != 0 || all[1].Bound != 1 {
		t.Errorf("%+v", all[1])
	}
}

// Copies of one holder in one document are averaged: neither product nor
// maximum averages 1 by then, whatever the codewords.
func TestCopiesAreAveraged(t *testing.T) {
	d := Document{"d", []Copy{{"h", math.Log(6)}, {"h", math.Inf(-1)}, {"h", math.Log(3)}, {"k", math.Inf(-1)}}}
	list, err := Multiply([]Document{d}, 2, .5)
	if err != nil || math.Abs(list[0].LogE-math.Log(3)) > 1e-12 || !math.IsInf(list[1].LogE, -1) {
		t.Errorf("%+v %v", list, err)
	}
}

func TestMultiplyRefuses(t *testing.T) {
	d := Document{"d", []Copy{{"a", 0}, {"b", 0}}}
	for name, try := range map[string]func() ([]Run, error){
		"a document twice":      func() ([]Run, error) { return Multiply([]Document{d, d}, 2, .1) },
		"too few holders":       func() ([]Run, error) { return Multiply([]Document{d}, 1, .1) },
		"no bound":              func() ([]Run, error) { return Multiply([]Document{d}, 2, 0) },
		"an infinite e-value":   func() ([]Run, error) { return Multiply([]Document{{"d", []Copy{{"a", math.Inf(1)}}}}, 2, .1) },
		"what isn't an e-value": func() ([]Run, error) { return Multiply([]Document{{"d", []Copy{{"a", math.NaN()}}}}, 2, .1) },
	} {
		if _, err := try(); err == nil {
			t.Errorf("%s passes", name)
		}
	}
}
