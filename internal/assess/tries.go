package assess

// InTries is the chance to guess right within so many tries: the sum of the largest
// probabilities, which is the g-vulnerability whose guesses are sets of so many
// candidates (Alvim et al. 2012). A picture lists the likeliest first, and as many of
// them as anybody would try.
func (p Picture) InTries(tries int) float64 {
	sum := 0.0
	for _, c := range p.Candidates[:min(max(tries, 0), len(p.Candidates))] {
		sum += c.Probability
	}
	return min(sum, 1)
}
