package grid

import (
	"flag"
	"fmt"
	"slices"
	"testing"
	"time"
)

var puzzles = flag.Int("puzzles", 200, "puzzles of each size that BenchmarkPuzzles makes and solves")

// BenchmarkPuzzles prints the table of docs/exposure.md: puzzles of each size, with
// one answer and no clue too many, how many were solved, and how many of their proofs
// the checker accepts.
func BenchmarkPuzzles(b *testing.B) {
	for b.Loop() {
		for size := 3; size <= 6; size++ {
			for categories := 3; categories <= 6; categories++ {
				fmt.Println(measure(b, size, categories))
			}
		}
	}
}

func measure(b *testing.B, size, categories int) string {
	b.Helper()
	solved, checked, clues, steps := 0, 0, 0, 0
	var took []float64
	for seed := range uint64(*puzzles) {
		p := generate(b, size, categories, seed)
		start := time.Now()
		s, err := Solve(p.g, p.statements, every(len(p.statements)), nil)
		proof := s.Proof(p.facts()...)
		took = append(took, float64(time.Since(start).Microseconds())/1000)
		if err != nil {
			b.Fatal(err)
		}
		clues += len(p.statements)
		if s.Unique() && sameAnswer(s.Answers[0], p.truth) {
			solved++
		}
		check := &checker{g: p.g, statements: p.statements}
		if check.proof(proof, nil) == nil && concludes(proof, p.facts()) {
			checked++
		}
		steps += check.steps
	}
	slices.Sort(took)
	return fmt.Sprintf("| %d × %d | %d | %d | %d | %.1f | %.0f | %.2f ms | %.2f ms | %.1f ms |", size, categories, len(took), solved, checked,
		float64(clues)/float64(len(took)), float64(steps)/float64(len(took)), took[len(took)/2], took[len(took)*95/100], took[len(took)-1])
}

// concludes says whether a proof comes to all of the facts.
func concludes(p Proof, facts []Fact) bool {
	return !slices.ContainsFunc(facts, func(f Fact) bool {
		return !slices.ContainsFunc(p, func(s Step) bool { return !s.Impossible && (s.Fact == f || s.Fact == Fact{f.B, f.A, f.Same}) })
	})
}
