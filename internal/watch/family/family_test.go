package family

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"barium/internal/watch"
)

// affair is an invented spread of a document through the press, with the truth.
type affair struct {
	members []Member
	parent  map[string]string // empty for those who had the document
}

// article is a member in the making: its own sentences are kept apart so that a
// copyist can drop and edit them.
type article struct {
	Member
	own [][]string
	at  time.Time
}

const documentSentences = 24

func word(rnd *rand.Rand) string {
	return fmt.Sprintf("w%d", int(math.Floor(4000*math.Pow(rnd.Float64(), 3)))) // a few words are common
}

func sentence(rnd *rand.Rand) []string {
	s := make([]string, 10+rnd.IntN(15))
	for i := range s {
		s[i] = word(rnd)
	}
	return s
}

// simulate lets n publications come out, roots of them from the document itself
// and the rest by copying an earlier one, with cuts, edits and additions.
func simulate(rnd *rand.Rand, n, roots int, certain bool) affair {
	a := affair{parent: map[string]string{}}
	var list []*article
	clock := time.Date(2031, 4, 5, 6, 0, 0, 0, time.UTC)
	for i := range n {
		clock = clock.Add(time.Duration(rnd.ExpFloat64() * float64(2*time.Hour)))
		var next *article
		if i < roots {
			next = original(rnd)
		} else {
			from := list[rnd.IntN(len(list))]
			next = copied(rnd, from)
			a.parent[fmt.Sprint("p", i)] = from.ID
		}
		next.ID, next.Outlet, next.at = fmt.Sprint("p", i), fmt.Sprintf("Outlet Number%d", i), clock
		next.Published = statement(rnd, clock, certain)
		list = append(list, next)
	}
	for _, m := range list {
		var own []string
		for _, s := range m.own {
			own = append(own, strings.Join(s, " ")+".")
		}
		m.Own = strings.Join(own, " ")
		a.members = append(a.members, m.Member)
	}
	return a
}

func original(rnd *rand.Rand) *article {
	m := &article{}
	for range 2 + rnd.IntN(5) {
		m.add(rnd, rnd.IntN(documentSentences))
	}
	for range 5 + rnd.IntN(8) {
		m.own = append(m.own, sentence(rnd))
	}
	return m
}

// add quotes a sentence of the document, sometimes with a change.
func (m *article) add(rnd *rand.Rand, s int) {
	if slices.Contains(m.Sentences, s) {
		return
	}
	m.Sentences = append(m.Sentences, s)
	if rnd.Float64() < .3 {
		m.Changes = append(m.Changes, Change{s*20 + rnd.IntN(20), word(rnd)})
	}
}

func copied(rnd *rand.Rand, from *article) *article {
	m := &article{}
	keep, edits := .45+.55*rnd.Float64(), .08*rnd.Float64()
	for _, s := range from.Sentences {
		if rnd.Float64() > keep {
			continue
		}
		m.Sentences = append(m.Sentences, s)
		for _, c := range from.Changes {
			if c.At/20 == s {
				m.Changes = append(m.Changes, c)
			}
		}
		if rnd.Float64() < .1 {
			m.Changes = append(m.Changes, Change{s*20 + rnd.IntN(20), word(rnd)})
		}
	}
	for _, s := range from.own {
		if rnd.Float64() > keep {
			continue
		}
		s = slices.Clone(s)
		for i := range s {
			if rnd.Float64() < edits {
				s[i] = word(rnd)
			}
		}
		m.own = append(m.own, s)
	}
	for range rnd.IntN(4) {
		m.own = append(m.own, sentence(rnd))
	}
	return m
}

// statement is what can be known of a time: exactly, by the day, or only when it
// was seen.
func statement(rnd *rand.Rand, t time.Time, certain bool) watch.When {
	switch u := rnd.Float64(); {
	case certain || u < .6:
		return watch.StatedAt(t)
	case u < .85:
		return watch.OnDay(t)
	}
	return watch.NotAfter(t.Add(time.Duration(rnd.ExpFloat64()*float64(time.Hour))), watch.Seen)
}

// tally counts, over many affairs, what was found.
type tally struct {
	edges, right, roots, rootsRight, calledRoots int
	said                                         [10]int // stated probabilities of parents, by tenth
	came                                         [10]int // of these, how many came true
}

func (t *tally) add(a affair) {
	for _, n := range Trace(a.members) {
		truth := a.parent[n.ID]
		if truth == "" {
			t.roots++
		} else {
			t.edges++
		}
		if n.Parent == "" {
			t.calledRoots++
		}
		switch {
		case n.Parent != truth:
		case truth == "":
			t.rootsRight++
		default:
			t.right++
		}
		if n.Parent != "" {
			k := min(9, int(n.Probability*10))
			t.said[k]++
			if n.Parent == truth {
				t.came[k]++
			}
		}
	}
}

func (t *tally) rate() float64 { return float64(t.right) / float64(t.edges) }

func run(seeds int, n, roots int, certain bool) *tally {
	t := &tally{}
	for seed := range uint64(seeds) {
		t.add(simulate(rand.New(rand.NewPCG(seed, 7)), n, roots, certain))
	}
	return t
}

// BenchmarkFamily prints how many edges of simulated affairs are recovered, and how often a
// stated probability comes true:
//
//	go test -run '^$' -bench Family -benchtime 1x ./internal/watch/family
func BenchmarkFamily(b *testing.B) {
	for b.Loop() {
		fmt.Printf("\n%-12s %-8s %-10s %8s %8s %8s\n", "publications", "roots", "times", "edges", "roots", "called")
		for _, c := range []struct{ n, roots int }{{8, 1}, {20, 1}, {20, 3}, {60, 3}, {200, 5}} {
			for _, certain := range []bool{true, false} {
				t := run(2000/c.n, c.n, c.roots, certain)
				times := map[bool]string{true: "certain", false: "mixed"}[certain]
				fmt.Printf("%-12d %-8d %-10s %7.1f%% %7.1f%% %8.2f\n", c.n, c.roots, times, 100*t.rate(), 100*float64(t.rootsRight)/float64(t.roots), float64(t.calledRoots)/float64(t.roots))
			}
		}
		t := run(100, 20, 3, false)
		fmt.Println("\nstated   came true   of")
		for k := range t.said {
			if t.said[k] > 0 {
				fmt.Printf("%d-%d%%   %5.1f%%   %d\n", k*10, k*10+10, 100*float64(t.came[k])/float64(t.said[k]), t.said[k])
			}
		}
	}
}

func BenchmarkLargeFamily(b *testing.B) {
	a := simulate(rand.New(rand.NewPCG(1, 1)), 1000, 4, false)
	for b.Loop() {
		Trace(a.members)
	}
}

func TestMostEdgesAreRecovered(t *testing.T) {
	for _, c := range []struct {
		certain     bool
		edges, root float64
	}{{true, .92, .95}, {false, .88, .75}} {
		got := run(40, 20, 2, c.certain)
		if got.rate() < c.edges || float64(got.rootsRight)/float64(got.roots) < c.root {
			t.Errorf("times certain %v: %.3f of the edges and %d of %d roots are right", c.certain, got.rate(), got.rootsRight, got.roots)
		}
	}
}

// Whatever is put in: a forest comes out, with parents that can be earlier and
// probabilities that add up to no more than one.
func TestForest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rnd := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		n := rapid.IntRange(0, 25).Draw(t, "n")
		a := simulate(rnd, n, min(n, rapid.IntRange(1, 4).Draw(t, "roots")), false)
		if rapid.Bool().Draw(t, "same time") {
			for i := range a.members {
				a.members[i].Published = watch.OnDay(time.Date(2031, 4, 5, 0, 0, 0, 0, time.UTC))
			}
		}
		nodes := Trace(a.members)
		parent, when := map[string]string{}, map[string]watch.When{}
		for i, n := range nodes {
			if n.ID != a.members[i].ID {
				t.Fatal("the order of the members is not kept")
			}
			parent[n.ID], when[n.ID] = n.Parent, a.members[i].Published
			sum := n.Probability
			for _, o := range n.Others {
				sum += o.Probability
			}
			if sum > 1+1e-9 || math.IsNaN(sum) {
				t.Fatalf("%+v: probabilities of %v in all", n, sum)
			}
		}
		for id := range parent {
			steps := 0
			for up := id; parent[up] != ""; up = parent[up] {
				if steps++; steps > len(nodes) {
					t.Fatalf("%s is its own ancestor", id)
				}
				if when[parent[up]].Before(when[up]) == 0 {
					t.Fatalf("%s descends from %s, which is later", up, parent[up])
				}
			}
		}
		shuffled := slices.Clone(a.members)
		rnd.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		for _, n := range Trace(shuffled) {
			if n.Parent != parent[n.ID] {
				t.Fatalf("in another order %s descends from %q, not %q", n.ID, n.Parent, parent[n.ID])
			}
		}
	})
}

// Edmonds' answer against all answers there are, on small graphs.
func TestArborescenceIsBest(t *testing.T) {
	for seed := range uint64(3000) {
		rnd := rand.New(rand.NewPCG(seed, 3))
		n := 1 + rnd.IntN(5)
		var edges []edge
		for to := range n {
			edges = append(edges, edge{n, to, -50 - rnd.Float64(), len(edges)})
			for from := range n {
				if from != to && rnd.Float64() < .8 {
					edges = append(edges, edge{from, to, -10 * rnd.Float64(), len(edges)})
				}
			}
		}
		got, into := 0.0, map[int]int{}
		for _, e := range best(n+1, n, edges) {
			got += edges[e].weight
			into[edges[e].to] = edges[e].from
		}
		if len(into) != n || circular(n, into) {
			t.Fatalf("seed %d: no arborescence: %v", seed, into)
		}
		if want := exhaustive(n, edges, map[int]int{}, 0, 0); math.Abs(got-want) > 1e-9 {
			t.Fatalf("seed %d: weight %v, the best has %v", seed, got, want)
		}
	}
}

func circular(n int, into map[int]int) bool {
	for v := range n {
		steps := 0
		for u := v; u != n; u = into[u] {
			if steps++; steps > n {
				return true
			}
		}
	}
	return false
}

func exhaustive(n int, edges []edge, into map[int]int, to int, sum float64) float64 {
	if to == n {
		if circular(n, into) {
			return math.Inf(-1)
		}
		return sum
	}
	most := math.Inf(-1)
	for _, e := range edges {
		if e.to == to {
			into[to] = e.from
			most = max(most, exhaustive(n, edges, into, to+1, sum+e.weight))
		}
	}
	return most
}

// Where the links are a tree, and having no parent is rare, the probabilities are those
// of counting all forests one by one.
func TestProbabilities(t *testing.T) {
	for seed := range uint64(300) {
		rnd := rand.New(rand.NewPCG(seed, 4))
		n := 1 + rnd.IntN(6)
		candidates := make([][]link, n)
		for i := 1; i < n; i++ {
			up := rnd.IntN(i)
			strength := 30 + 5*rnd.Float64() // known from both ends alike, but for the times
			candidates[i] = append(candidates[i], link{from: up, score: strength + rnd.Float64()})
			candidates[up] = append(candidates[up], link{from: i, score: strength - 2*rnd.Float64()})
		}
		for _, list := range candidates { // the prior counts candidates, so let all have as many
			for j := range list {
				list[j].score += math.Log(float64(len(list)))
			}
		}
		all, counted := weigh(candidates), make([]odds, n)
		for i := range candidates {
			counted[i] = odds{root: 1}
			for _, l := range candidates[i] {
				l.p = math.Exp(l.score - math.Log(float64(len(candidates[i]))))
				counted[i].links = append(counted[i].links, l)
			}
		}
		total, of := 0.0, make(map[[2]int]float64)
		eachForest(counted, map[int]int{}, 0, 1, func(into map[int]int, weight float64) {
			total += weight
			for to, from := range into {
				of[[2]int{from, to}] += weight
			}
		})
		settle(all, arborescence(all))
		for i, o := range all {
			if want := of[[2]int{n, i}] / total; math.Abs(o.root-want) > 1e-6 {
				t.Fatalf("seed %d: root %d has %v, counted %v", seed, i, o.root, want)
			}
			for _, l := range o.links {
				if want := of[[2]int{l.from, i}] / total; math.Abs(l.p-want) > 1e-6 {
					t.Fatalf("seed %d: %d from %d has %v, counted %v", seed, i, l.from, l.p, want)
				}
			}
		}
	}
}

func eachForest(all []odds, into map[int]int, to int, weight float64, visit func(map[int]int, float64)) {
	if to == len(all) {
		if !circular(len(all), into) {
			visit(into, weight)
		}
		return
	}
	into[to] = len(all)
	eachForest(all, into, to+1, weight*all[to].root, visit)
	for _, l := range all[to].links {
		into[to] = l.from
		eachForest(all, into, to+1, weight*l.p, visit)
	}
}

func at(hour int) watch.When {
	return watch.StatedAt(time.Date(2031, 4, 5, hour, 0, 0, 0, time.UTC))
}

func TestWhatProvesDescent(t *testing.T) {
	own := "Sources close to the harbour office described a winter of missed signals and quiet rows over who was to pay for the dredging."
	other := "In Brenmouth nobody would say on Thursday how a survey so dull came to be read out on the evening news."
	for name, c := range map[string]struct {
		first, second Member
		descends      bool
	}{
		"the same words round it":        {Member{Own: own}, Member{Own: own + " " + other}, true},
		"the same lines, nothing else":   {Member{Own: own, Sentences: []int{3, 4}}, Member{Own: other, Sentences: []int{3, 4}}, false},
		"the same slip":                  {Member{Own: own, Sentences: []int{3, 4}, Changes: []Change{{70, "dregding"}, {81, ""}}}, Member{Own: other, Sentences: []int{3, 4}, Changes: []Change{{70, "dregding"}, {81, ""}}}, true},
		"it says where it has it from":   {Member{Outlet: "The Tideway Post", Own: own, Sentences: []int{3}}, Member{Own: "The Tideway Post reported it first.", Sentences: []int{3}}, true},
		"more of the document than this": {Member{Outlet: "Star", Own: own, Sentences: []int{3}}, Member{Own: "The star was out. " + other, Sentences: []int{3, 4, 5, 6}}, false},
	} {
		c.first.ID, c.second.ID = "a", "b"
		c.first.Published, c.second.Published = at(6), at(9)
		n := Trace([]Member{c.first, c.second})
		if (n[1].Parent == "a") != c.descends || n[0].Parent != "" {
			t.Errorf("%s: %+v", name, n)
		}
		if want := 2 - map[bool]int{true: 1}[c.descends]; len(Roots(n)) != want {
			t.Errorf("%s: %d roots, want %d", name, len(Roots(n)), want)
		}
	}
}

// Where the times can't say who was first, the answer says so.
func TestUncertainTimes(t *testing.T) {
	own := "Sources close to the harbour office described a winter of missed signals and quiet rows over who was to pay for the dredging."
	day := watch.OnDay(time.Date(2031, 4, 5, 0, 0, 0, 0, time.UTC))
	n := Trace([]Member{{ID: "a", Own: own, Published: day}, {ID: "b", Own: own, Published: day}, {ID: "c", Own: own, Published: at(5).Bounded(at(5).Time, watch.Seen)}})
	if len(Roots(n)) != 1 {
		t.Fatalf("%+v", n)
	}
	for _, node := range n {
		if node.ID != "c" && node.Parent != "" && node.Probability > .95 {
			t.Errorf("%+v is too sure of itself", node)
		}
	}
}
