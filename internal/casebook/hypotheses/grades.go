package hypotheses

import (
	"cmp"
	"slices"

	"barium/internal/casebook/matrix"
)

// Reliability lists what the letters of the Admiralty code mean, A first, and
// Credibility what its figures do (NATO AJP-2.1).
func Reliability() []string {
	return []string{"completely reliable", "usually reliable", "fairly reliable", "not usually reliable", "unreliable", "reliability can't be judged"}
}

// Credibility lists what the figures mean, 1 first.
func Credibility() []string {
	return []string{"confirmed by other sources", "probably true", "possibly true", "doubtful", "improbable", "truth can't be judged"}
}

// Means is a grade in words.
func Means(grade string) string {
	g, err := matrix.ParseGrade(grade)
	if err != nil {
		return grade
	}
	return "source " + Reliability()[g.Reliability-'A'] + "; what it says " + Credibility()[g.Credibility-'1']
}

// Order puts E2 before E10.
func Order(a, b string) int { return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a, b)) }

// Unfilled counts the rows in which estimates say nothing.
func (p Papers) Unfilled(e Estimates) int {
	n := 0
	for _, piece := range p.Standing() {
		filled := !slices.ContainsFunc(p.Live(), func(h Hypothesis) bool { _, ok := e.Rows[piece.ID].Cells[h.ID]; return !ok })
		if !filled {
			n++
		}
	}
	return n
}
