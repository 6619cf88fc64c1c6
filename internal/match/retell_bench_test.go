package match

import (
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var reuse = flag.String("reuse", "../../../shared/data/reuse", "folder of sentence pairs that a benchmark reads")

func readLines(b *testing.B, name string) []string {
	data, err := os.ReadFile(filepath.Join(*reuse, name))
	if err != nil {
		b.Skipf("sentence pairs: %v: give their folder with -reuse DIR", err)
	}
	return strings.Split(strings.TrimRight(string(data), "\n"), "\n")
}

// BenchmarkRetold prints how many paraphrases are recognised where at most 6 %
// of neighbouring sentences are taken for one, beside what shared sequences of
// words would do.
func BenchmarkRetold(b *testing.B) {
	labels, s1, s2 := readLines(b, "pan-train.labels"), readLines(b, "pan-train_s1.txt"), readLines(b, "pan-train_s2.txt")
	var told [2][]float64 // by label
	var shared [6][2]float64
	for i := range labels {
		k := int(labels[i][0] - '0')
		x, y := terms(s1[i]), terms(s2[i])
		told[k] = append(told[k], alike(x, y).retold())
		for n := 3; n <= 5; n++ {
			if shareSequence(x, y, n) {
				shared[n][k]++
			}
		}
	}
	pos, neg := float64(len(told[1])), float64(len(told[0]))
	fmt.Printf("\n%-24s %8s %12s\n", "", "recall", "false alarms")
	for n := 5; n >= 3; n -= 2 {
		fmt.Printf("%-24s %8.3f %12.3f\n", fmt.Sprintf("any shared %d words", n), shared[n][1]/pos, shared[n][0]/neg)
	}
	slices.Sort(told[0])
	least := told[0][int(math.Ceil(.94*neg))]
	n := 0.0
	for _, bits := range told[1] {
		if bits > least {
			n++
		}
	}
	fmt.Printf("%-24s %8.3f %12.3f\n", fmt.Sprintf("retold, over %.2f bits", least), n/pos, .06)
}

func shareSequence(x, y []term, n int) bool {
	seen := map[string]bool{}
	key := func(t []term) (s string) {
		for _, w := range t {
			s += w.norm + " "
		}
		return s
	}
	for i := 0; i+n <= len(x); i++ {
		seen[key(x[i:i+n])] = true
	}
	for i := 0; i+n <= len(y); i++ {
		if seen[key(y[i:i+n])] {
			return true
		}
	}
	return false
}
