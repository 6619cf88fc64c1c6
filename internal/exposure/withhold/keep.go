package withhold

import (
	"cmp"
	"math"
	"slices"
)

// A keeper finds a plan from the other side: by whom it leaves. A plan stands on the
// lowest rungs that leave Least certain candidates, so choosing whom to leave is
// choosing a plan; and what a few of them cost together, no plan that leaves them
// undercuts. That is strong where many lines say much the same, as about a real
// candidate, and weak where few candidates are ruled out by each.
type keeper struct {
	*search
	lo    []int
	until int         // how many nodes it may visit
	seen  int         // how many it has
	costs [][]float64 // by place in who and line: of leaving the candidate; infinite if it can't be
}

func (s *search) keeper(lo, hi []int) *keeper {
	k := &keeper{search: s, lo: lo, until: math.MaxInt}
	for _, lowest := range s.admits {
		row := make([]float64, len(lowest))
		for i, rung := range lowest {
			if row[i] = math.Inf(1); rung <= hi[i] {
				row[i] = s.Lines[i].Costs[max(rung, lo[i])]
			}
		}
		k.costs = append(k.costs, row)
	}
	return k
}

// price is what it costs to leave the candidate at place c besides those for whom
// the lines already cost so much.
func (k *keeper) price(paid []float64, c int) float64 {
	row, sum := k.costs[c][:len(paid)], 0.0
	for i, p := range paid {
		sum += max(p, row[i])
	}
	return sum
}

// paid is what the lines cost that leave the chosen.
func (k *keeper) paid(chosen []int) []float64 {
	paid := make([]float64, len(k.Lines))
	for i, l := range k.Lines {
		paid[i] = l.Costs[k.lo[i]]
	}
	for _, c := range chosen {
		for i, cost := range k.costs[c] {
			paid[i] = max(paid[i], cost)
		}
	}
	return paid
}

// take keeps the plan that leaves the chosen, if it is the best so far.
func (k *keeper) take(chosen []int) {
	rungs := slices.Clone(k.lo)
	for _, c := range chosen {
		for i, rung := range k.admits[c] {
			rungs[i] = max(rungs[i], rung)
		}
	}
	k.propose(rungs, k.lo)
}

// gather chooses whom to leave, each time the one who costs least more, and then
// exchanges one for another for as long as that is cheaper.
func (k *keeper) gather() {
	var chosen []int
	for len(chosen) < k.Least {
		c, cost := k.cheapest(chosen)
		if math.IsInf(cost, 1) {
			return
		}
		chosen = append(chosen, c)
	}
	for improved := true; improved && !k.over(); {
		improved = false
		for at := range chosen {
			rest := slices.Delete(slices.Clone(chosen), at, at+1)
			now := k.price(k.paid(rest), chosen[at])
			if c, cost := k.cheapest(rest); cost < now-slack {
				chosen[at], improved = c, true
			}
		}
	}
	k.take(chosen)
}

func (k *keeper) cheapest(chosen []int) (int, float64) {
	paid := k.paid(chosen)
	best, least := -1, math.Inf(1)
	for c := range k.costs {
		if slices.Contains(chosen, c) {
			continue
		}
		if cost := k.price(paid, c); cost < least {
			best, least = c, cost
		}
	}
	return best, least
}

// maxPairs bounds the work of pricing all pairs, in looks at a line.
const maxPairs = 1 << 25

// pairs bounds from below by pairs. In a plan that leaves Least, each of them is in
// Least-1 pairs with the others, and the plan costs no less than the dearest of these.
// So each candidate has a price, that of its Least-1st cheapest pair, and the plan costs
// no less than the Least-th cheapest price.
func (k *keeper) pairs() float64 {
	n := len(k.costs)
	if k.Least < 2 || n < k.Least || n*n*len(k.Lines) > maxPairs {
		return 0
	}
	prices, others := make([]float64, n), make([]float64, n-1)
	for c := range n {
		paid := k.paid([]int{c})
		others = others[:0]
		for d := range n {
			if d != c {
				others = append(others, k.price(paid, d))
			}
		}
		slices.Sort(others)
		prices[c] = others[k.Least-2]
	}
	slices.Sort(prices)
	return prices[k.Least-1]
}

// bound goes through all choices, and returns a proven lower bound on what is cheaper
// than the best known: infinite if nothing is.
func (k *keeper) bound() float64 {
	if k.Least < 1 || len(k.costs) < k.Least {
		return 0
	}
	pool := make([]int, len(k.costs))
	for c := range pool {
		pool[c] = c
	}
	return k.choose(nil, pool)
}

// choose goes through the choices that have the chosen and otherwise any of the pool.
// With so many more to come, a plan costs no less than the last of so many of the
// cheapest does with those chosen.
func (k *keeper) choose(chosen, pool []int) float64 {
	more := k.Least - len(chosen)
	if more == 0 {
		k.take(chosen)
		return math.Inf(1)
	}
	k.seen++
	pool, prices := k.affordable(k.paid(chosen), pool)
	bound := math.Inf(1)
	for at := 0; at+more <= len(pool); at++ {
		least := prices[at+more-1]
		if least >= k.cost-slack {
			break
		}
		if k.seen >= k.until || k.over() {
			return min(bound, least)
		}
		with := append(slices.Clone(chosen), pool[at])
		bound = min(bound, max(least, k.choose(with, pool[at+1:])))
	}
	return bound
}

// affordable lists those of the pool with whom a plan can still be the best, the
// cheapest first, and what each then costs.
func (k *keeper) affordable(paid []float64, pool []int) ([]int, []float64) {
	type one struct {
		c    int
		cost float64
	}
	list := make([]one, 0, len(pool))
	for _, c := range pool {
		if cost := k.price(paid, c); cost < k.cost-slack {
			list = append(list, one{c, cost})
		}
	}
	slices.SortFunc(list, func(a, b one) int { return cmp.Compare(a.cost, b.cost) })
	left, prices := make([]int, len(list)), make([]float64, len(list))
	for i, x := range list {
		left[i], prices[i] = x.c, x.cost
	}
	return left, prices
}
