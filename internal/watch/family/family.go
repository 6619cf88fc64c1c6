// Package family works out who copied whom. Publications about one sighting
// become a forest: each has at most one parent, the earlier one whose wording it
// inherited, and those without one are roots. "Reported all over the world" is
// then one first publication and its descendants, and only the roots count as
// independent evidence.
//
// What proves descent is what isn't the document's: the words round it, and the
// changes made to it. Two that both quote line 3 may both hold the document; two that
// both misquote it alike hardly do.
package family

import (
	"cmp"
	"math"
	"slices"

	"barium/internal/watch"
)

// Member is one publication, as far as descent is concerned.
type Member struct {
	ID        string
	Outlet    string
	Published watch.When
	Sentences []int    // of the document, that it reuses
	Own       string   // its own words: its text without the passages of the document
	Changes   []Change // to the document's wording. Leave out what a recipient's copy may hold at a site: that is inherited from the copy, not from another publication
}

// Change is where a publication departs from the document.
type Change struct {
	At    int    // word of the document
	Words string // what stands there instead, in normal form; empty for a cut
}

// Node is a member's place in the forest.
type Node struct {
	ID          string
	Parent      string   // ID; empty for a root
	Probability float64  // that this is its parent; for a root, that it has none here
	Root        float64  // that nobody here is its parent
	Inherited   int      // runs of own words, and changes, that it shares with the parent
	Changes     []Change // these changes
	Cites       bool     // it names the parent's outlet
	Others      []Candidate
}

// Candidate is another who may be the parent, at 5 % or more.
type Candidate struct {
	ID          string
	Probability float64
}

// The weights, in nats: how much likelier something is if the one is the
// other's parent. They are set by hand and checked by simulation
// (BenchmarkFamily prints how often a stated probability comes true).
const (
	perShingle  = .5  // a run of three own words in common. Runs overlap, so each says little
	perChange   = 3.0 // the same change at the same place
	perCitation = 4.0 // the one names the other's outlet
	perForeign  = 2.5 // a sentence of the document that the parent doesn't have
	perDropped  = .03 // a run of the parent's that isn't there. It never outweighs half of what is: ten words kept of a thousand are still its words
	perUndone   = .7  // a change of the parent's that isn't there: nobody restores what he hasn't seen
	worthSaying = .05
)

// Trace returns the members' places, in the order of the members. The same members
// in another order get the same places. IDs must be different from one another, and not empty.
func Trace(members []Member) []Node {
	order := make([]int, len(members))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(members[a].Published.Time.Compare(members[b].Published.Time), cmp.Compare(members[a].ID, members[b].ID))
	})
	sorted := make([]Member, len(members))
	for i, m := range order {
		sorted[i] = members[m]
	}
	placed := trace(sorted)
	nodes := make([]Node, len(members))
	for i, m := range order {
		nodes[m] = placed[i]
	}
	return nodes
}

func trace(members []Member) []Node {
	all := weigh(compare(members))
	parents := arborescence(all)
	settle(all, parents)
	nodes := make([]Node, len(members))
	for i, m := range members {
		nodes[i] = place(members, m, all[i], parents[i])
	}
	return nodes
}

// odds are the probabilities of one member's candidates, and that none of them
// is its parent.
type odds struct {
	links []link
	root  float64
}

// weigh turns scores into probabilities. Before anything is looked at, having a
// parent here and having none are equally likely, and each candidate is as likely
// as the others.
func weigh(candidates [][]link) []odds {
	list := make([]odds, len(candidates))
	for i, links := range candidates {
		total := 1.0 // the root's, as exp(0)
		prior := math.Log(max(1, float64(len(links))))
		for j := range links {
			links[j].p = math.Exp(min(links[j].score-prior, 300))
			total += links[j].p
		}
		for j := range links {
			links[j].p /= total
		}
		list[i] = odds{links, 1 / total}
	}
	return list
}

func place(members []Member, m Member, o odds, parent int) Node {
	n := Node{ID: m.ID, Root: o.root, Probability: o.root}
	for _, l := range o.links {
		if l.from == parent {
			n.Parent, n.Probability, n.Inherited, n.Cites = members[l.from].ID, l.p, l.inherited, l.cites
			n.Changes = both(m.Changes, members[l.from].Changes)
		} else if l.p >= worthSaying {
			n.Others = append(n.Others, Candidate{members[l.from].ID, l.p})
		}
	}
	return n
}

// both returns what is in the one list and in the other.
func both(a, b []Change) []Change {
	var list []Change
	for _, c := range a {
		if slices.Contains(b, c) {
			list = append(list, c)
		}
	}
	return list
}

// Walk visits the forest as it is printed: each root, and below each member
// those that descend from it, one deeper. Siblings keep their order.
func Walk(nodes []Node, visit func(depth int, n Node)) {
	children := make(map[string][]Node)
	for _, n := range nodes {
		children[n.Parent] = append(children[n.Parent], n)
	}
	var below func(id string, depth int)
	below = func(id string, depth int) {
		for _, n := range children[id] {
			visit(depth, n)
			below(n.ID, depth+1)
		}
	}
	below("", 0)
}

// Roots returns the IDs of those without a parent: as many independent
// publications as there are.
func Roots(nodes []Node) []string {
	var roots []string
	for _, n := range nodes {
		if n.Parent == "" {
			roots = append(roots, n.ID)
		}
	}
	return roots
}
