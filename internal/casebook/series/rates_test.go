package series

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// poisson draws by multiplying uniforms (Knuth), fine for small means.
func poisson(rng *rand.Rand, mean float64) float64 {
	n, p := 0., rng.Float64()
	for p > math.Exp(-mean) {
		p *= rng.Float64()
		n++
	}
	return n
}

// Intervals of 90 % hold the truth in about 90 % of parties, few items or many,
// while each party's own count over its items alone is often far off.
func TestRatesCover(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 9))
	inside, all, pooled, alone := 0, 0, 0., 0.
	for range 60 {
		mean := .02 * math.Pow(10, rng.Float64())
		shape := 1 + rng.IntN(3)
		var list []Exposure
		var truth []float64
		for i := range 15 {
			lambda := 0.
			for range shape {
				lambda += rng.ExpFloat64() * mean / float64(shape)
			}
			n := 5 + rng.IntN(60)
			truth = append(truth, lambda)
			list = append(list, Exposure{fmt.Sprint(i), "", n, math.Min(float64(n), poisson(rng, lambda*float64(n)))})
		}
		rates, err := Rates(list, .9)
		if err != nil {
			t.Fatal(err)
		}
		for i, r := range rates {
			all++
			if r.From <= truth[i] && truth[i] <= r.To {
				inside++
			}
			pooled += math.Pow(r.Mean-truth[i], 2)
			alone += math.Pow(r.Appeared/float64(r.Given)-truth[i], 2)
		}
	}
	share := float64(inside) / float64(all)
	t.Logf("%.1f %% of %d inside; squared error %.2f of each party's own share", 100*share, all, pooled/alone)
	if share < .87 || share > .94 {
		t.Errorf("%.1f %% of the 90 %% intervals hold the truth", 100*share)
	}
	if pooled > .9*alone {
		t.Errorf("the others' help brings squared error down to %.2f only", pooled/alone)
	}
}

func TestFewItemsWideInterval(t *testing.T) {
	list := []Exposure{{"small", "", 3, 1}, {"large", "", 300, 100}}
	for i := range 10 {
		list = append(list, Exposure{fmt.Sprint("p", i), "", 100, 2})
	}
	rates, err := Rates(list, .9)
	if err != nil {
		t.Fatal(err)
	}
	small, large := rates[0], rates[1]
	if small.Mean > .25 || large.Mean < .3 {
		t.Errorf("small %+v, large %+v", small, large)
	}
	if small.To/small.From < 3*large.To/large.From {
		t.Errorf("small %+v, large %+v", small, large)
	}
	for _, bad := range []Exposure{{"p", "", 0, 0}, {"p", "", 3, 4}, {"p", "", 3, math.NaN()}} {
		if _, err := Rates([]Exposure{bad}, .9); err == nil {
			t.Errorf("%+v passes", bad)
		}
	}
	if _, err := Rates(list, 90); err == nil {
		t.Error("a level of 90 passes")
	}
}

func TestCount(t *testing.T) {
	day := func(d int) time.Time { return time.Date(2031, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, d) }
	list := []Inquiry{
		{"a", day(0), day(30), Established}, {"b", day(10), day(20), NotEstablished}, {"c", day(20), day(80), NotEstablished},
		{"d", day(40), time.Time{}, Open}, {"e", day(90), time.Time{}, Open},
	}
	got, err := Count(list, day(50))
	want := Figures{Opened: 4, Open: 2, Established: 1, NotEstablished: 1,
		OldestOpen: 30 * 24 * time.Hour, MedianOpen: 20 * 24 * time.Hour, MedianToClose: 20 * 24 * time.Hour}
	if err != nil || got != want {
		t.Errorf("%v, %s", err, cmp.Diff(want, got))
	}
	for _, bad := range []Inquiry{{"a", day(1), day(0), Established}, {"a", day(1), time.Time{}, Established}, {"a", day(1), day(2), Open}} {
		if _, err := Count([]Inquiry{bad}, day(5)); err == nil {
			t.Errorf("%+v passes", bad)
		}
	}
}

func TestShared(t *testing.T) {
	got := Shared(map[string][]Trait{
		"c1": {{"outlet", "Harbour Post"}, {"matter", "buoys"}, {"holder", "ben"}, {"holder", "ben"}},
		"c2": {{"outlet", "Harbour Post"}, {"matter", "tides"}, {"holder", "cyd"}},
		"c3": {{"outlet", "Harbour Post"}, {"matter", "tides"}, {"holder", "cyd"}, {"holder", "dee"}},
	})
	want := []Common{
		{Trait{"holder", "cyd"}, []string{"c2", "c3"}}, {Trait{"matter", "tides"}, []string{"c2", "c3"}},
		{Trait{"outlet", "Harbour Post"}, []string{"c1", "c2", "c3"}},
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}
