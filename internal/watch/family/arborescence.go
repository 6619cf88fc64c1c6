package family

import "math"

// arborescence returns each member's parent, or -1 for a root, such that the
// product of probabilities is greatest and nobody is his own ancestor. Where times are
// uncertain, two may each look like the other's parent, so taking everybody's
// best would go in circles. Chu and Liu (1965), Edmonds (1967): take the
// best; where a circle comes out, make it one node and see which of its links is the
// cheapest to give up.
//
// Who probably has no parent here has none. For the others having none is the last
// resort, by which a circle can always be broken.
func arborescence(all []odds) []int {
	n := len(all) // stands for no parent
	var edges []edge
	for to, o := range all {
		none := -math.MaxFloat32
		if o.root >= .5 {
			none = 0
		}
		edges = append(edges, edge{n, to, none, len(edges)})
		for _, l := range o.links {
			if o.root < .5 && l.p > 0 {
				edges = append(edges, edge{l.from, to, math.Log(l.p), len(edges)})
			}
		}
	}
	parents := make([]int, n)
	for _, e := range best(n+1, n, edges) {
		parents[edges[e].to] = edges[e].from
		if edges[e].from == n {
			parents[edges[e].to] = -1
		}
	}
	return parents
}

// edge leads from parent to child; id is its place among the edges given.
type edge struct {
	from, to int
	weight   float64
	id       int
}

// best returns the ids of the edges of the heaviest arborescence that grows
// from root over n nodes.
func best(n, root int, edges []edge) []int {
	into := make([]int, n) // the heaviest edge into each, as a place in edges
	for i := range into {
		into[i] = -1
	}
	for i, e := range edges {
		if e.to != root && e.from != e.to && (into[e.to] < 0 || e.weight > edges[into[e.to]].weight) {
			into[e.to] = i
		}
	}
	group, size, circle := contract(n, root, edges, into)
	if !circle {
		return ids(edges, into, func(int) bool { return true })
	}
	inner := make([]edge, 0, len(edges))
	for i, e := range edges {
		if group[e.from] == group[e.to] || e.to == root {
			continue
		}
		weight := e.weight
		if size[group[e.to]] > 1 {
			weight -= edges[into[e.to]].weight
		}
		inner = append(inner, edge{group[e.from], group[e.to], weight, i})
	}
	entered := make(map[int]bool) // nodes that a chosen edge leads into
	var out []int
	for _, i := range best(len(size), group[root], inner) {
		entered[edges[i].to] = true
		out = append(out, edges[i].id)
	}
	return append(out, ids(edges, into, func(v int) bool { return size[group[v]] > 1 && !entered[v] })...)
}

func ids(edges []edge, into []int, take func(node int) bool) []int {
	var out []int
	for v, i := range into {
		if i >= 0 && take(v) {
			out = append(out, edges[i].id)
		}
	}
	return out
}

// contract numbers the nodes anew so that each circle is one node, of more than
// size 1; circle says whether there is any.
func contract(n, root int, edges []edge, into []int) (group, size []int, circle bool) {
	group, seen := make([]int, n), make([]int, n)
	for i := range group {
		group[i] = -1
	}
	for start := range n {
		v := start
		for v != root && seen[v] == 0 && into[v] >= 0 {
			seen[v] = start + 1
			v = edges[into[v]].from
		}
		if v == root || into[v] < 0 || seen[v] != start+1 || group[v] >= 0 {
			continue
		}
		circle = true
		size = append(size, 0)
		for u := v; group[u] < 0; u = edges[into[u]].from {
			group[u] = len(size) - 1
			size[group[u]]++
		}
	}
	for v := range n {
		if group[v] < 0 {
			group[v] = len(size)
			size = append(size, 1)
		}
	}
	return group, size, circle
}
