package withhold

import (
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"barium/internal/exposure/set"
)

// every yields each choice of rungs.
func every(p Problem, yield func([]int)) {
	rungs := make([]int, len(p.Lines))
	for {
		yield(rungs)
		i := 0
		for ; i < len(rungs); i++ {
			if rungs[i]++; rungs[i] < len(p.Lines[i].Rungs) {
				break
			}
			rungs[i] = 0
		}
		if i == len(rungs) {
			return
		}
	}
}

// brute lists the costs of all plans that leave enough and in which no line
// could stand lower.
func brute(p Problem) []float64 {
	var costs []float64
	every(p, func(rungs []int) {
		if p.Left(rungs) >= p.Least && p.minimal(rungs) {
			costs = append(costs, p.Cost(rungs))
		}
	})
	slices.Sort(costs)
	return costs
}

func drawProblem(t *rapid.T) Problem {
	n := rapid.IntRange(1, 40).Draw(t, "candidates")
	p := Problem{Base: set.Full(n), Least: rapid.IntRange(0, 8).Draw(t, "least")}
	for range rapid.IntRange(0, 6).Draw(t, "lines") {
		var l Line
		cost, rungs := 0.0, rapid.IntRange(1, 3).Draw(t, "rungs")
		// A candidate is left from the rung drawn for it on; the last leaves everyone.
		from := rapid.SliceOfN(rapid.IntRange(0, rungs), n, n).Draw(t, "from")
		for r := range rungs + 1 {
			s := set.New(n)
			for c, f := range from {
				if f <= r {
					s.Add(c)
				}
			}
			l.Rungs, l.Costs = append(l.Rungs, s), append(l.Costs, cost)
			cost += float64(rapid.IntRange(0, 5).Draw(t, "step")) / 2
		}
		p.Lines = append(p.Lines, l)
	}
	return p
}

func TestSolveIsWhatBruteForceFinds(t *testing.T) {
	several := 0
	rapid.Check(t, func(t *rapid.T) {
		p := drawProblem(t)
		want := brute(p)
		plans, err := Solve(p, 3, Limit{})
		if len(want) == 0 {
			if !errors.Is(err, ErrImpossible) {
				t.Fatalf("there is no plan, and the error is %v", err)
			}
			return
		}
		if err != nil || len(plans) == 0 {
			t.Fatalf("%d plans, %v", len(plans), err)
		}
		for i, plan := range plans {
			if math.Abs(plan.Cost-want[i]) > slack || !plan.Optimal || math.Abs(plan.Cost-p.Cost(plan.Rungs)) > slack {
				t.Fatalf("plan %d is %+v, want cost %v of %v", i, plan, want[i], want)
			}
			if plan.Left != p.Left(plan.Rungs) || plan.Left < p.Least || !p.minimal(plan.Rungs) {
				t.Fatalf("plan %+v leaves %d, at least %d", plan, p.Left(plan.Rungs), p.Least)
			}
			for _, other := range plans[:i] {
				if slices.Equal(other.Rungs, plan.Rungs) {
					t.Fatalf("plan %v comes twice", plan.Rungs)
				}
			}
		}
		if len(plans) > 1 {
			several++
		}
	})
	if several == 0 {
		t.Error("no problem had two plans: the ranking isn't checked")
	}
}

func TestCutShortBoundHolds(t *testing.T) {
	cut := 0
	rapid.Check(t, func(t *rapid.T) {
		p := drawProblem(t)
		want := brute(p)
		plans, err := Solve(p, 1, Limit{Nodes: rapid.IntRange(1, 3).Draw(t, "nodes")})
		if len(want) == 0 || err != nil {
			return
		}
		plan := plans[0]
		if plan.Bound > want[0]+slack || plan.Cost < want[0]-slack || plan.Optimal && plan.Cost > want[0]+slack {
			t.Fatalf("%+v; the best is %v", plan, want[0])
		}
		if p.Left(plan.Rungs) < p.Least {
			t.Fatalf("%+v leaves too few", plan)
		}
		if !plan.Optimal {
			cut++
		}
	})
	if cut == 0 {
		t.Log("no search was cut short")
	}
}

// From the side of the candidates the same is found.
func TestKeeperIsWhatBruteForceFinds(t *testing.T) {
	pairs := 0
	rapid.Check(t, func(t *rapid.T) {
		p := drawProblem(t)
		want := brute(p)
		if len(want) == 0 || p.Least < 1 {
			return
		}
		lo, hi := make([]int, len(p.Lines)), make([]int, len(p.Lines))
		for i, l := range p.Lines {
			hi[i] = len(l.Rungs) - 1
		}
		s := p.search(Limit{})
		s.propose(hi, lo)
		k := s.keeper(lo, hi)
		bound := k.pairs()
		if k.gather(); bound > want[0]+slack || k.cost < want[0]-slack {
			t.Fatalf("the pairs say %v, and gathered is %v; the best is %v", bound, k.cost, want[0])
		}
		if bound > 0 {
			pairs++
		}
		if rest := k.bound(); math.Abs(k.cost-want[0]) > slack || rest < k.cost-slack || p.Left(k.best) < p.Least {
			t.Fatalf("found %v at %v, and nothing below %v; the best is %v", k.best, k.cost, rest, want[0])
		}
	})
	if pairs == 0 {
		t.Error("pairs never said anything")
	}
}

func TestCheck(t *testing.T) {
	a, ab := set.Of(3, 0), set.Of(3, 0, 1)
	for name, l := range map[string]Line{
		"stronger":   {[]set.Set{ab, a}, []float64{0, 1}},
		"cheaper":    {[]set.Set{a, ab, ab}, []float64{0, 2, 1}},
		"no cost":    {[]set.Set{a, ab}, []float64{0}},
		"not free":   {[]set.Set{a, ab}, []float64{1, 2}},
		"not finite": {[]set.Set{a, ab}, []float64{0, math.Inf(1)}},
		"not number": {[]set.Set{a, ab}, []float64{0, math.NaN()}},
		"no rung":    {},
	} {
		if _, err := Solve(Problem{set.Full(3), []Line{l}, 1}, 1, Limit{}); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

// random makes a problem of the size of a long text: candidate 0 is the truth.
func random(lines, candidates, tenths, least int, seed uint64) Problem {
	rng := rand.New(rand.NewPCG(seed, 7))
	p := Problem{Base: set.Full(candidates), Least: least}
	for range lines {
		strict, weak := set.Of(candidates, 0), set.Of(candidates, 0)
		for c := range candidates {
			if rng.IntN(10) < tenths {
				strict.Add(c)
				weak.Add(c)
			} else if rng.IntN(3) == 0 {
				weak.Add(c)
			}
		}
		cost := 1 + float64(rng.IntN(9))
		p.Lines = append(p.Lines, Line{[]set.Set{strict, weak, set.Full(candidates)}, []float64{0, cost / 2, cost}})
	}
	return p
}

func BenchmarkSolve(b *testing.B) {
	for _, c := range []struct {
		name                    string
		lines, candidates, kept int
	}{
		{"35 lines 250 candidates keep 3 of 10", 35, 250, 3},
		{"35 lines 250 candidates keep 6 of 10", 35, 250, 6},
		{"35 lines 250 candidates keep 9 of 10", 35, 250, 9},
		{"200 lines 250 candidates keep 3 of 10", 200, 250, 3},
		{"200 lines 250 candidates keep 9 of 10", 200, 250, 9},
	} {
		b.Run(c.name, func(b *testing.B) {
			p := random(c.lines, c.candidates, c.kept, 10, 1)
			var plans []Plan
			for b.Loop() {
				plans, _ = Solve(p, 1, Limit{Nodes: 20000})
			}
			b.ReportMetric(plans[0].Cost, "cost")
			b.ReportMetric(plans[0].Bound, "bound")
		})
	}
}
