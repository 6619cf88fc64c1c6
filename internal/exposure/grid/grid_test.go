package grid

import (
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"barium/internal/exposure/set"
)

// permutations lists those of 0 to n-1.
func permutations(n int) [][]int {
	if n == 0 {
		return [][]int{{}}
	}
	var list [][]int
	for _, p := range permutations(n - 1) {
		for at := range n {
			list = append(list, slices.Insert(slices.Clone(p), at, n-1))
		}
	}
	return list
}

// answers lists all answers of a grid.
func answers(g *Grid) [][][]Value {
	list := [][][]Value{make([][]Value, g.size)}
	for c := range g.categories {
		var longer [][][]Value
		for _, answer := range list {
			for _, p := range permutations(g.size) {
				if c == 0 && !slices.IsSorted(p) {
					continue
				}
				next := make([][]Value, g.size)
				for i := range next {
					next[i] = append(slices.Clone(answer[i]), g.value(c, p[i]))
				}
				longer = append(longer, next)
			}
		}
		list = longer
	}
	return list
}

// drawn is some clues, most of them true of one answer, with the answers of which
// each is true.
type drawn struct {
	g          *Grid
	clues      []clue
	statements []Statement
	all        [][][]Value
	holds      []set.Set // by clue: of which answers it is true
}

func draw(t *testing.T, size, categories, clues, lies int, random *rand.Rand) drawn {
	t.Helper()
	d := drawn{g: columns(t, size, categories)}
	d.all = answers(d.g)
	truth := permuted(d.g, random)
	for i := range clues {
		c := drawClue(d.g, random)
		for i >= lies && !c.trueOf(d.g, truth) {
			c = drawClue(d.g, random)
		}
		s, err := c.statement(d.g, fmt.Sprint("s", i))
		if err != nil {
			t.Fatal(err)
		}
		where := set.New(len(d.all))
		for a, answer := range d.all {
			if c.trueOf(d.g, answer) {
				where.Add(a)
			}
		}
		d.clues, d.statements, d.holds = append(d.clues, c), append(d.statements, s), append(d.holds, where)
	}
	return d
}

// agreeing is the answers that agree with the statements in the list.
func (d drawn) agreeing(list []int) set.Set {
	left := set.Full(len(d.all))
	for _, i := range list {
		left.And(left, d.holds[i])
	}
	return left
}

// sizes are those that can be enumerated: up to 24³ answers.
var sizes = [][2]int{{3, 3}, {3, 4}, {4, 3}, {4, 4}, {3, 5}}

// What follows is what is true of all answers, and each proof of it can be checked.
func TestSolveIsWhatBruteForceFinds(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 1))
	verdicts := make(map[string]int)
	for run := range 150 {
		size := sizes[run%len(sizes)]
		d := draw(t, size[0], size[1], 1+random.IntN(10), random.IntN(3), random)
		list := every(len(d.statements))
		left := d.agreeing(list)
		s, err := Solve(d.g, d.statements, list, nil)
		if err != nil {
			t.Fatal(err)
		}
		check := &checker{g: d.g, statements: d.statements}
		if left.Len() == 0 {
			verdicts["contradictory"]++
			if p := s.Proof(); len(s.Answers) > 0 || len(p) == 0 || !p[len(p)-1].Impossible || check.proof(p, nil) != nil {
				t.Fatalf("%v contradict each other: %d answers, proof %v: %v", d.clues, len(s.Answers), p, check.proof(p, nil))
			}
			continue
		}
		verdicts[fmt.Sprint("unique ", left.Len() == 1)]++
		if s.Unique() != (left.Len() == 1) || len(s.Answers) == 0 {
			t.Fatalf("%d answers agree, %d were found", left.Len(), len(s.Answers))
		}
		for a := range Value(d.g.count()) {
			for b := int(a); b < d.g.count(); b++ {
				if d.g.of(Value(b)) != d.g.of(a) {
					d.checkFact(t, s, Fact{a, Value(b), true}, left)
				}
			}
		}
	}
	if len(verdicts) != 3 {
		t.Errorf("not every verdict came up: %v", verdicts)
	}
}

// checkFact holds what was found of a fact against the answers that are left.
func (d drawn) checkFact(t *testing.T, s Solution, f Fact, left set.Set) {
	t.Helper()
	n := 0
	for a := range left.All {
		if holdsIn(f, d.all[a], d.g) {
			n++
		}
	}
	same, known := s.root.settled(f.A, f.B)
	if known != (n == 0 || n == left.Len()) || known && same != (n > 0) {
		t.Fatalf("%s is true of %d of %d answers; known %v, %v", d.g.Say(f), n, left.Len(), known, same)
	}
	if !known {
		return
	}
	f.Same = same
	p := s.Proof(f)
	check := &checker{g: d.g, statements: d.statements}
	if err := check.proof(p, nil); err != nil || len(p) == 0 || p[len(p)-1].Fact != f && p[len(p)-1].Fact != (Fact{f.B, f.A, f.Same}) {
		t.Fatalf("%s: %v in %+v", d.g.Say(f), err, p)
	}
	// The statements that the proof names are enough by themselves.
	for a := range d.agreeing(p.Uses()).All {
		if !holdsIn(f, d.all[a], d.g) {
			t.Fatalf("%s doesn't follow from %v alone", d.g.Say(f), p.Uses())
		}
	}
}

// The checker is of use only if it finds fault with what is wrong.
func TestTheCheckerFindsFault(t *testing.T) {
	found, tried := 0, 0
	for seed := range uint64(6) {
		p := generate(t, 4, 4, seed)
		s, err := Solve(p.g, p.statements, every(len(p.statements)), nil)
		if err != nil {
			t.Fatal(err)
		}
		whole := s.Proof(p.facts()...)
		for at := range whole {
			for name, spoil := range map[string]func(*Step){
				"opposite":      func(s *Step) { s.Fact.Same = !s.Fact.Same },
				"no statements": func(s *Step) { s.Statements = nil },
				"no premises":   func(s *Step) { s.From = nil },
			} {
				bad := slices.Clone(whole)
				spoil(&bad[at])
				if name == "no statements" && whole[at].Statements == nil || name == "no premises" && (whole[at].From == nil || whole[at].Cases != nil) {
					continue
				}
				tried++
				if (&checker{g: p.g, statements: p.statements}).proof(bad, nil) != nil {
					found++
				}
			}
		}
	}
	if tried < 100 || found != tried {
		t.Errorf("of %d spoilt proofs %d were found out", tried, found)
	}
}

// facts are all that a puzzle asks for.
func (p puzzle) facts() []Fact {
	var list []Fact
	for _, entity := range p.truth {
		for _, v := range entity[1:] {
			list = append(list, Fact{entity[0], v, true})
		}
	}
	return list
}

// Puzzles of every size are solved, and each with a proof.
func TestPuzzles(t *testing.T) {
	for size := 3; size <= 6; size++ {
		for categories := 3; categories <= min(size+1, 5); categories++ {
			p := generate(t, size, categories, 7)
			s, err := Solve(p.g, p.statements, every(len(p.statements)), nil)
			if err != nil || !s.Unique() || !sameAnswer(s.Answers[0], p.truth) {
				t.Fatalf("%d by %d: %v, %v", size, categories, err, s.Answers)
			}
			if err := (&checker{g: p.g, statements: p.statements}).proof(s.Proof(p.facts()...), nil); err != nil {
				t.Errorf("%d by %d: %v", size, categories, err)
			}
			for i := range p.statements {
				without := slices.Delete(every(len(p.statements)), i, i+1)
				if s, err := Solve(p.g, p.statements, without, nil); err != nil || s.Unique() {
					t.Errorf("%d by %d: the puzzle is unique without clue %d (%v)", size, categories, i, err)
				}
			}
		}
	}
}

func sameAnswer(a, b [][]Value) bool {
	return slices.EqualFunc(a, b, func(x, y []Value) bool { return slices.Equal(x, y) })
}

// The order of the statements changes neither what follows nor what sets there are.
func TestOrderDoesNotMatter(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 3))
	for range 30 {
		d := draw(t, 4, 3, 6, 0, random)
		q, err := Ask(d.g, d.statements, "officer", "Riga")
		if err != nil {
			t.Fatal(err)
		}
		other := q
		order := random.Perm(len(d.statements))
		other.Statements = nil
		for _, i := range order {
			other.Statements = append(other.Statements, d.statements[i])
		}
		if a, b := sets(t, q), sets(t, other); a != b {
			t.Errorf("%s\nin another order %s", a, b)
		}
	}
}

// sets writes which sets of statements do what, by their ids.
func sets(t *testing.T, q Inquiry) string {
	t.Helper()
	d, err := q.Dots(every(len(q.Statements)), nil)
	if err != nil || !d.Complete() {
		t.Fatal(err)
	}
	losing, err := d.Losing(2, nil)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for a, x := range append(d.ByName, losing) {
		for _, list := range x.Closed {
			var ids []string
			for _, i := range list {
				ids = append(ids, d.Heard[i])
			}
			slices.Sort(ids)
			lines = append(lines, fmt.Sprint(a, ids))
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}

// Which sets of statements rule out what, which lose the secret, what each gave
// away and what to withhold are what going through all subsets finds.
func TestDotsAreWhatBruteForceFinds(t *testing.T) {
	random := rand.New(rand.NewPCG(4, 4))
	lost := 0
	for run := range 40 {
		size := sizes[run%len(sizes)]
		d := draw(t, size[0], size[1], 3+random.IntN(5), 0, random)
		q, err := Ask(d.g, d.statements, "officer", "Riga")
		if err != nil {
			t.Fatal(err)
		}
		n, k := len(d.statements), 2+random.IntN(2)
		left := d.leftBySubset(q)
		found, err := q.Dots(every(n), nil)
		if err != nil || !found.Complete() {
			t.Fatalf("complete %v, %v", found.Complete(), err)
		}
		for a := range q.Grid.size {
			same(t, found.ByName[a].Closed, minimal(n, func(mask int) bool { return left[mask]>>a&1 == 0 }))
		}
		losing, err := found.Losing(k, nil)
		if err != nil {
			t.Fatal(err)
		}
		isLost := func(mask int) bool { return count(left[mask]) < k }
		same(t, losing.Closed, minimal(n, isLost))
		if isLost(1<<n - 1) {
			lost++
		}
		checkPlans(t, found, losing, n, k, left)
		checkShares(t, found, n, left)
		got, err := q.Left(every(n), nil)
		if err != nil || mask(got) != left[1<<n-1] {
			t.Fatalf("%v left, want %b (%v)", got, left[1<<n-1], err)
		}
	}
	if lost == 0 {
		t.Error("no secret was lost")
	}
}

// leftBySubset is, for each subset of the statements, which alternatives remain.
func (d drawn) leftBySubset(q Inquiry) []int {
	list := make([]int, 1<<len(d.statements))
	for subset := range list {
		for a := range d.agreeing(members(subset)).All {
			for alternative := range q.Grid.size {
				if holdsIn(q.fact(alternative), d.all[a], d.g) {
					list[subset] |= 1 << alternative
				}
			}
		}
	}
	return list
}

func members(mask int) []int {
	var list []int
	for i := 0; mask>>i > 0; i++ {
		if mask>>i&1 == 1 {
			list = append(list, i)
		}
	}
	return list
}

func mask(list []int) int {
	m := 0
	for _, i := range list {
		m |= 1 << i
	}
	return m
}

func count(mask int) int { return len(members(mask)) }

// minimal lists the minimal subsets with a property that no more statements undo.
func minimal(n int, has func(mask int) bool) []int {
	var list []int
	for m := range 1 << n {
		smaller := slices.ContainsFunc(members(m), func(i int) bool { return has(m &^ (1 << i)) })
		if has(m) && !smaller {
			list = append(list, m)
		}
	}
	return list
}

func same(t *testing.T, got [][]int, want []int) {
	t.Helper()
	var masks []int
	for _, list := range got {
		masks = append(masks, mask(list))
	}
	slices.Sort(masks)
	if !slices.Equal(masks, want) {
		t.Fatalf("found %v, want %v", masks, want)
	}
}

func checkPlans(t *testing.T, d Dots, losing Dual, n, k int, left []int) {
	t.Helper()
	cost := func(i int) float64 { return float64(1 + i%3) }
	want, all := math.Inf(1), 1<<n-1
	for m := range 1 << n {
		sum := 0.0
		for _, i := range members(m) {
			sum += cost(i)
		}
		if count(left[all&^m]) >= k {
			want = min(want, sum)
		}
	}
	plans := d.Plans(losing, cost)
	if len(plans) == 0 || plans[0].Cost != want {
		t.Fatalf("the cheapest of %+v, want %v", plans, want)
	}
	for _, p := range plans {
		if kept := all &^ mask(p.Withheld); mask(p.Left) != left[kept] || len(p.Left) < k {
			t.Fatalf("%+v leaves %b", p, left[kept])
		}
	}
}

func checkShares(t *testing.T, d Dots, n int, left []int) {
	t.Helper()
	bits := func(mask int) float64 { return -math.Log2(float64(count(left[mask]))) }
	shares, sum := d.Shares(0, nil), 0.0
	for i, s := range shares {
		want := 0.0
		for m := range 1 << n {
			if m>>i&1 == 0 {
				weight := factorial(count(m)) * factorial(n-count(m)-1) / factorial(n)
				want += weight * (bits(m|1<<i) - bits(m))
			}
		}
		sum += s.Bits
		if math.Abs(s.Bits-want) > 1e-9 {
			t.Fatalf("share %d is %v, want %v", i, s.Bits, want)
		}
	}
	if math.Abs(sum-(bits(1<<n-1)-bits(0))) > 1e-9 {
		t.Fatalf("the shares sum to %v", sum)
	}
}

func factorial(n int) float64 { return math.Gamma(float64(n + 1)) }

// Of statements that can't all be true the least that can't are named.
func TestContradiction(t *testing.T) {
	g := columns(t, 3, 3)
	l, err := NewLanguage(g)
	if err != nil {
		t.Fatal(err)
	}
	var list []Statement
	for i, where := range []string{"same('Arden', 'Riga')", "!same('Brook', 'Oslo')", "year('Riga') > year('Oslo')", "same('Oslo', '1993')"} {
		s, err := l.Compile(fmt.Sprint("s", i), "", where)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, s)
	}
	q, err := Ask(g, list, "officer", "Turin")
	if err != nil {
		t.Fatal(err)
	}
	var c *Contradiction
	if _, err = q.Left(every(4), nil); !errors.As(err, &c) || !slices.Equal(c.IDs, []string{"s2", "s3"}) {
		t.Errorf("error %v", err)
	}
	if lines := q.Words(c.Proof); len(lines) == 0 || !strings.Contains(lines[len(lines)-1].Text, "contradicts") {
		t.Errorf("%v", lines)
	}
}

func TestBadGrids(t *testing.T) {
	for want, list := range map[string][]Category{
		"2 to 8":              {{"a", []string{"x", "y"}}},
		"2 to 12 of each":     {{"a", []string{"x"}}, {"b", []string{"y"}}},
		"b has 3 values":      {{"a", []string{"x", "y"}}, {"b", []string{"x", "y", "z"}}},
		"needs a name of its": {{"a", []string{"x", "x"}}, {"b", []string{"y", "z"}}},
		`2 is named "a"`:      {{"a", []string{"x", "y"}}, {"a", []string{"y", "z"}}},
		`b: value 2 is ""`:    {{"a", []string{"x", "y"}}, {"b", []string{"y", ""}}},
	} {
		if _, err := New(list); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v: %v, want %q", list, err, want)
		}
	}
}

// A search that is stopped says so, and never that something follows.
func TestStopped(t *testing.T) {
	p := generate(t, 5, 5, 1)
	q, err := Ask(p.g, p.statements, "officer", "Riga")
	if err != nil {
		t.Fatal(err)
	}
	now := func() bool { return true }
	d, err := q.Dots(every(len(p.statements)), now)
	if err != nil || d.Complete() {
		t.Errorf("complete %v, %v", d.Complete(), err)
	}
	if _, err := q.Left(every(len(p.statements)-3), now); !errors.Is(err, ErrStopped) {
		t.Errorf("error %v", err)
	}
}
