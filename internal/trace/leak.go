package trace

import (
	"fmt"
	"math"
	"slices"
)

// A leak is what was read, arranged for decoding: columns, their classes,
// and which columns share a site.
type leak struct {
	columns []Column
	class   []int
	table   *table
	shared  [][]int // columns of each site that was read in several ways
}

func newLeak(columns []Column, coalition int) (*leak, error) {
	l := &leak{columns: columns, class: make([]int, len(columns))}
	var classes []class
	for i, c := range columns {
		if !(c.P > 0 && c.P < 1) || c.Q < 2 {
			return nil, fmt.Errorf("column %d: probability %v of %d variants: want one between 0 and 1 of at least 2", i, c.P, c.Q)
		}
		k := class{c.P, c.Q, c.Fragile}
		at := slices.Index(classes, k)
		if at < 0 {
			at = len(classes)
			classes = append(classes, k)
		}
		l.class[i] = at
	}
	l.table = newTable(models(coalition), classes)
	return l, l.findShared()
}

// findShared finds the sites that were read in several ways. A codeword shows
// one symbol at a site, so the chances of the symbols read can't exceed 1.
func (l *leak) findShared() error {
	bySite := map[int][]int{}
	for i, c := range l.columns {
		bySite[c.Site] = append(bySite[c.Site], i)
	}
	for i, c := range l.columns {
		group := bySite[c.Site]
		if len(group) == 1 || group[0] != i {
			continue
		}
		if rest := l.rest(group); rest < -1e-9 {
			return fmt.Errorf("site %d: the symbols read have probabilities that sum to %v: give each symbol of a site one column", c.Site, 1-rest)
		}
		l.shared = append(l.shared, group)
	}
	return nil
}

// rest is the chance that a fresh codeword shows none of the symbols of a
// site's columns.
func (l *leak) rest(group []int) float64 {
	rest := 1.0
	for _, i := range group {
		rest -= l.columns[i].P
	}
	return rest
}

// exclusive reports whether a row could be that of a codeword: one that shows
// two symbols at one site would score what no innocent copy can.
func (l *leak) exclusive(row []uint64) bool {
	for _, group := range l.shared {
		n := 0
		for _, i := range group {
			if matches(row, i) {
				n++
			}
		}
		if n > 1 {
			return false
		}
	}
	return true
}

// surprise is the most that any codeword's agreement with the leak could
// tell, in nats: no score has a smaller tail than exp(−surprise).
func (l *leak) surprise() float64 {
	bySite := map[int]float64{}
	for _, c := range l.columns {
		bySite[c.Site] = max(bySite[c.Site], -math.Log(c.P), -math.Log1p(-c.P))
	}
	for _, group := range l.shared {
		if rest := l.rest(group); rest > 1e-9 {
			site := l.columns[group[0]].Site
			bySite[site] = max(bySite[site], -math.Log(rest))
		}
	}
	sum := 0.0
	for _, v := range bySite {
		sum += v
	}
	return sum
}

// A set is a set of copies taken for members of the coalition, with what
// their codewords say: how many hold the symbol of each column, and how well
// each model explains the leak by them.
type set struct {
	members []int
	held    []uint8
	count   [][]int // columns in each cell, [class][held]
	// loglik[m] is log P(leak | members, model m) plus the model's prior.
	loglik []float64
	// evidence is the log of the sum of exp(loglik), less the log of the
	// number of sets of that size: what a Bayesian would weigh it by.
	evidence float64
}

func (l *leak) newSet(members []int, held []uint8, copies int) set {
	known := len(members)
	s := set{members: members, held: held, count: l.count(held, known)}
	s.loglik = make([]float64, len(l.table.models))
	for m, model := range l.table.models {
		s.loglik[m] = model.logPrior
		if known > model.colluders {
			s.loglik[m] = math.Inf(-1)
		}
	}
	for k, row := range s.count {
		for h, n := range row {
			if n > 0 {
				addScaled(s.loglik, float64(n), l.table.read[known][k][h])
			}
		}
	}
	s.evidence = logSum(s.loglik) - logChoose(copies, known)
	return s
}

// addScaled adds n·v to sum, passing over what is already impossible (whose
// entry in v is not a number).
func addScaled(sum []float64, n float64, v []float64) {
	for i := range sum {
		if !math.IsInf(sum[i], -1) {
			sum[i] += n * v[i]
		}
	}
}

// count is how many columns fall in each cell, [class][held].
func (l *leak) count(held []uint8, known int) [][]int {
	count := make([][]int, len(l.table.classes))
	for k := range count {
		count[k] = make([]int, known+1)
	}
	for i, h := range held {
		count[l.class[i]][h]++
	}
	return count
}

// A test is a score for one further member beside a known set, under one
// model: base plus the gains of the columns that the copy matches. weight is
// the share of the allowed error that it may spend.
type test struct {
	set    *set
	cells  [][]cellGain // [class][held]
	base   float64
	weight float64
}

// cellGain is the gain of a cell and how many columns have it.
type cellGain struct {
	n    int
	gain float64
}

// newTest prepares the score of a further member beside s under model m. It
// needs a model with more colluders than s has members.
func (l *leak) newTest(s *set, m int) test {
	t := test{set: s, cells: make([][]cellGain, len(s.count))}
	for k, row := range s.count {
		t.cells[k] = make([]cellGain, len(row))
		for h, n := range row {
			if n == 0 {
				continue // most cells, where variants have many probabilities
			}
			match, miss := l.table.gain(m, len(s.members), cell{k, h})
			t.cells[k][h] = cellGain{n, match - miss}
			t.base += float64(n) * miss
		}
	}
	return t
}

// gains returns the gain of each column.
func (l *leak) gains(t *test) []float64 {
	gain := make([]float64, len(l.columns))
	for i, h := range t.set.held {
		gain[i] = t.cells[l.class[i]][h].gain
	}
	return gain
}

// score is the sum of the gains of the columns that the row matches.
func (l *leak) score(t *test, row []uint64) float64 {
	sum := 0.0
	for i, h := range t.set.held {
		if matches(row, i) {
			sum += t.cells[l.class[i]][h].gain
		}
	}
	return sum
}

// null is the distribution of the test's score, less its base, for a copy
// that had no part: its codeword is a fresh draw, whatever s and the leak are.
func (l *leak) null(t *test) null {
	var d null
	diced := map[cell]int{}
	for _, group := range l.shared {
		d.dice = append(d.dice, l.dieOf(t, group, diced))
	}
	for k, row := range t.cells {
		for h, c := range row {
			if n := c.n - diced[cell{k, h}]; n > 0 && c.gain != 0 {
				d.terms = append(d.terms, term{n, l.table.classes[k].p, c.gain})
			}
		}
	}
	return d
}

// dieOf makes the die of a site read in several ways and counts its columns,
// which are not independent, as diced.
func (l *leak) dieOf(t *test, group []int, diced map[cell]int) die {
	var d die
	for _, i := range group {
		c := cell{l.class[i], int(t.set.held[i])}
		diced[c]++
		d.p = append(d.p, l.columns[i].P)
		d.gain = append(d.gain, t.cells[c.class][c.held].gain)
	}
	return d
}

// alike reports whether two tests beside the same set order copies nearly
// alike, so that one may spend the weight of both: the correlation of their
// scores under the null is at least .975.
func (l *leak) alike(a, b *test) bool {
	var ab, aa, bb float64
	for k := range a.cells {
		p := l.table.classes[k].p
		for h := range a.cells[k] {
			if a.cells[k][h].n == 0 {
				continue
			}
			v := float64(a.cells[k][h].n) * p * (1 - p)
			x, y := a.cells[k][h].gain, b.cells[k][h].gain
			ab, aa, bb = ab+v*x*y, aa+v*x*x, bb+v*y*y
		}
	}
	return ab > 0 && ab*ab >= .95*aa*bb
}
