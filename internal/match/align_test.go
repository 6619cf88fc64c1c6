package match

import (
	"math"
	"strings"
	"testing"

	"barium/internal/text"

	"pgregory.net/rapid"
)

// words of the small language of these tests: far apart by character, so that
// no two are near, and with two that share a stem.
var small = []string{"anchor", "bridge", "bridges", "castle", "dungeon", "elephant"}

func drawWords(t *rapid.T, label string, most int) []string {
	return rapid.SliceOfN(rapid.SampledFrom(small), 0, most).Draw(t, label)
}

// drawDocument draws a document with up to two places.
func drawDocument(t *rapid.T) Document {
	var d Document
	for i := range rapid.IntRange(1, 5).Draw(t, "stretches") {
		plain := strings.Join(append(drawWords(t, "plain", 3), "fjord"), " ")
		d.Text += plain + " "
		if i%2 == 0 {
			own := strings.Join(append(drawWords(t, "own", 1), "glacier"), " ")
			a := Alternative{Start: len(d.Text), End: len(d.Text) + len(own), Forms: []string{own}}
			for range rapid.IntRange(1, 2).Draw(t, "forms") {
				a.Forms = append(a.Forms, strings.Join(drawWords(t, "form", 3), " "))
			}
			d.Text += own + " "
			d.Alternatives = append(d.Alternatives, a)
		}
	}
	return d
}

// wordings returns every way in which a copy of d may read.
func wordings(d Document) []string {
	out := []string{""}
	at := 0
	for _, a := range d.Alternatives {
		var next []string
		for _, s := range out {
			for _, f := range a.Forms {
				next = append(next, s+d.Text[at:a.Start]+f)
			}
		}
		out, at = next, a.End
	}
	for i := range out {
		out[i] += d.Text[at:]
	}
	return out
}

// plainCost aligns two rows of words by the textbook.
func plainCost(doc, leak []*lexeme) float64 {
	d := make([][]float64, len(doc)+1)
	for i := range d {
		d[i] = make([]float64, len(leak)+1)
		for j := range d[i] {
			switch {
			case i == 0:
				d[i][j] = float64(j) * costInsert
			case j == 0:
				d[i][j] = float64(i) * costDelete
			default:
				c, _ := cost(doc[i-1], leak[j-1])
				d[i][j] = min(d[i-1][j]+costDelete, d[i][j-1]+costInsert, d[i-1][j-1]+c)
			}
		}
	}
	return d[len(doc)][len(leak)]
}

func lexemesOf(s string) []*lexeme { return new(lexicon).lexemes(text.Words(s)) }

func latticeOf(d Document) *lattice { return newLattice(d, text.Words(d.Text), new(lexicon)) }

// The lattice is aligned at the cost of the best of all its wordings, each taken
// by itself.
func TestGridIsOptimal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawDocument(t)
		end := d.Text + "harbour"
		d.Text = end
		l := latticeOf(d)
		leak := lexemesOf(strings.Join(append(drawWords(t, "leak", 8), rapid.SampledFrom([]string{"fjord", "glacier", "iceberg"}).Draw(t, "last")), " "))
		best := math.Inf(1)
		for _, w := range wordings(d) {
			w = strings.TrimSuffix(w, "harbour")
			best = min(best, plainCost(lexemesOf(w), leak))
		}
		// Node 0 stands before the text, the last node is the word "harbour".
		cost, steps, ok := newGrid(l, leak, 0, int32(len(l.nodes)-1)).join()
		if !ok || math.Abs(cost-best) > 1e-9 {
			t.Fatalf("cost %v, %v; the best wording costs %v", cost, ok, best)
		}
		checkSteps(t, l, leak, steps)
	})
}

// checkSteps holds a trace to rise on both sides and to pair words that are the
// same or near.
func checkSteps(t *rapid.T, l *lattice, leak []*lexeme, steps []step) {
	for i, s := range steps {
		if i > 0 && (s.leak <= steps[i-1].leak || s.node <= steps[i-1].node) {
			t.Fatalf("steps do not rise: %v", steps)
		}
		if _, ok := cost(l.nodes[s.node].lexeme, leak[s.leak]); !ok {
			t.Fatalf("step %v pairs different words", s)
		}
	}
}

// The mirror of a lattice has the same wordings backwards.
func TestReversedLattice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := latticeOf(drawDocument(t))
		hi := int32(rapid.IntRange(1, len(l.nodes)-1).Draw(t, "hi"))
		r := l.reversed(0, hi)
		edges := map[[2]int32]bool{}
		for k := range int32(len(r.nodes)) {
			for _, j := range r.before(k) {
				edges[[2]int32{hi - k, hi - j}] = true
			}
		}
		for i := int32(1); i <= hi; i++ {
			for _, j := range l.before(i) {
				if !edges[[2]int32{j, i}] {
					t.Fatalf("no edge from %d to %d in the mirror", j, i)
				}
				delete(edges, [2]int32{j, i})
			}
		}
		if len(edges) > 0 {
			t.Fatalf("edges that the lattice lacks: %v", edges)
		}
	})
}

// Every wording of a document, and no other row of words, is a path through its
// lattice: aligning it costs nothing.
func TestEveryWordingIsAPath(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawDocument(t)
		d.Text += "harbour"
		l := latticeOf(d)
		for _, w := range wordings(d) {
			leak := lexemesOf(strings.TrimSuffix(w, "harbour"))
			cost, steps, ok := newGrid(l, leak, 0, int32(len(l.nodes)-1)).join()
			if !ok || cost != 0 || len(steps) != len(leak) {
				t.Fatalf("wording %q costs %v with %d of %d words", w, cost, len(steps), len(leak))
			}
		}
	})
}

// Ends that cost more than they bring are cut off, and words that stand alone
// mean nothing.
func TestTrimAndSupport(t *testing.T) {
	d := Document{Text: "of the wharf the quick ferry master signed the harbour ledger twice"}
	leak := lexemesOf("the seven sad uncles of my cousin never saw the quick ferry master signed the harbour ledger twice")
	a := aligner{l: latticeOf(d), leak: leak, used: make([]bool, len(leak))}
	// Nodes count from 1: "the" (2) before a row of foreign words, then node 4 on.
	c := chain{{0, 2}}
	for i := range int32(9) {
		c = append(c, step{9 + i, 4 + i})
	}
	trimmed, bits := a.trim(c)
	if len(trimmed) != 9 || trimmed[0] != (step{9, 4}) || bits <= 0 {
		t.Errorf("trimmed to %v at %v bits", trimmed, bits)
	}
	if kept := a.supported(c); len(kept) != 9 || kept[0] != (step{9, 4}) {
		t.Errorf("supported: %v", kept)
	}
}
