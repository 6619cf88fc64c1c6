package match

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
)

var alignments = flag.String("alignments", "../../../shared/data/align/wiki-dev.tsv", "gold word alignments that a benchmark reads")

// tokenTerms makes terms of words that are cut already; marks of punctuation
// are terms without surprise.
func tokenTerms(s string) []term {
	var out []term
	for _, w := range strings.Fields(s) {
		t := newTerm(w)
		if strings.Trim(w, ".,;:!?'`\"()[]-") == "" {
			t.bits = 0
		}
		out = append(out, t)
	}
	return out
}

// A tally counts ties against gold.
type tally struct{ right, wrong, missed float64 }

func (t *tally) count(got []tie, gold map[tie]bool) {
	right := 0.0
	for _, x := range got {
		if gold[x] {
			right++
		}
	}
	t.right += right
	t.wrong += float64(len(got)) - right
	t.missed += float64(len(gold)) - right
}

func (t tally) String() string {
	p, r := t.right/(t.right+t.wrong), t.right/(t.right+t.missed)
	return fmt.Sprintf("%9.4f %9.4f %9.4f", p, r, 2*p*r/(p+r))
}

// sameInOrder is the baseline: a longest common subsequence of equal words.
func sameInOrder(a, b []term) []tie {
	length := make([][]int, len(a)+1)
	for i := range length {
		length[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			length[i][j] = max(length[i+1][j], length[i][j+1])
			if a[i].norm == b[j].norm {
				length[i][j] = length[i+1][j+1] + 1
			}
		}
	}
	var out []tie
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i].norm == b[j].norm:
			out = append(out, tie{i, j})
			i, j = i+1, j+1
		case length[i+1][j] >= length[i][j+1]:
			i++
		default:
			j++
		}
	}
	return out
}

// BenchmarkAlignWords prints precision, recall and F1 against gold, links of all
// sentences counted together.
func BenchmarkAlignWords(b *testing.B) {
	data, err := os.ReadFile(*alignments)
	if err != nil {
		b.Skipf("gold alignments: %v: give them with -alignments FILE", err)
	}
	var ours, baseline tally
	for line := range strings.Lines(string(data)) {
		f := strings.Split(strings.TrimRight(line, "\n"), "\t")
		gold := map[tie]bool{}
		for _, s := range strings.Fields(f[7]) {
			var t tie
			if _, err := fmt.Sscanf(s, "%d-%d", &t.a, &t.b); err != nil {
				b.Fatal(err)
			}
			gold[t] = true
		}
		x, y := tokenTerms(f[1]), tokenTerms(f[3])
		ours.count(alignWords(x, y), gold)
		baseline.count(sameInOrder(x, y), gold)
	}
	fmt.Printf("\n%-28s %9s %9s %9s\n", "", "precision", "recall", "F1")
	fmt.Printf("%-28s %v\n%-28s %v\n", "longest common subsequence", baseline, "alignWords", ours)
}
