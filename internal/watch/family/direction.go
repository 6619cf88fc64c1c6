package family

import "math"

// Probabilities are reckoned in two steps from the likeliest forest.
//
// Given the others' places, a member's parent is one of its candidates that
// don't descend from it, or nobody, each by its own weight.
//
// Given who is linked with whom, any member of a tree could be the first, with
// the links between turned round. How likely each is follows from how well the turned
// links fit, above all from the times. So "A from B" is as sure as it is that
// the first of them all lies on B's side.

// settle fills in the probabilities of a forest.
func settle(all []odds, parents []int) {
	t := grow(parents)
	for i := range all {
		t.condition(all, i)
	}
	for r, p := range parents {
		if p < 0 {
			t.direct(all, r)
		}
	}
}

// forest is a forest with its branches.
type forest struct {
	parents  []int
	children [][]int
}

func grow(parents []int) forest {
	t := forest{parents, make([][]int, len(parents))}
	for i, p := range parents {
		if p >= 0 {
			t.children[p] = append(t.children[p], i)
		}
	}
	return t
}

// below visits a member and all that descend from it, parents first.
func (t forest) below(i int, visit func(int)) {
	visit(i)
	for _, c := range t.children[i] {
		t.below(c, visit)
	}
}

// condition is the first step, for one member.
func (t forest) condition(all []odds, i int) {
	descends := make(map[int]bool)
	t.below(i, func(j int) { descends[j] = true })
	o := &all[i]
	total := o.root
	for k := range o.links {
		l := &o.links[k]
		l.given = l.p
		if descends[l.from] {
			l.given = 0
		}
		total += l.given
	}
	if total == 0 { // all that it could come from came from it
		o.root, total = 1, 1
	}
	o.root /= total
	for k := range o.links {
		o.links[k].given /= total
	}
}

// direct is the second step, for the tree of a root.
func (t forest) direct(all []odds, root int) {
	first := t.firsts(all, root)
	side := make(map[int]float64) // that the first lies at or below
	var sum func(i int) float64
	sum = func(i int) float64 {
		side[i] = first[i]
		for _, c := range t.children[i] {
			side[i] += sum(c)
		}
		return side[i]
	}
	sum(root)
	t.below(root, func(i int) {
		o, above := &all[i], 1-side[i]
		if i == root {
			above = first[i] // from elsewhere, if anything: only as long as it is the first here
			o.root *= above
		} else {
			o.root = o.root*above + first[i]
		}
		for k := range o.links {
			l := &o.links[k]
			if l.p = l.given * above; t.parents[l.from] == i {
				l.p = side[l.from]
			}
		}
	})
}

// firsts returns, for each of a tree's members, the probability that it is the
// tree's first. A link that can't be turned round keeps all below it from being so.
func (t forest) firsts(all []odds, root int) map[int]float64 {
	weight := map[int]float64{root: 0}
	t.below(root, func(i int) {
		if p := t.parents[i]; i != root {
			weight[i] = weight[p] + score(all[p], i) - score(all[i], p)
		}
	})
	most, total := math.Inf(-1), 0.0
	for _, w := range weight {
		most = max(most, w)
	}
	for i, w := range weight {
		weight[i] = math.Exp(w - most)
		total += weight[i]
	}
	for i := range weight {
		weight[i] /= total
	}
	return weight
}

// score returns how well a candidate fits, before it is scaled: minus infinity
// for what is none.
func score(o odds, from int) float64 {
	for _, l := range o.links {
		if l.from == from {
			return l.score - math.Log(float64(len(o.links)))
		}
	}
	return math.Inf(-1)
}
