package matrix

import (
	"cmp"
	"fmt"
	"slices"
)

// A Flip is the smallest set of evidence whose loss puts another hypothesis
// ahead of the leader.
type Flip struct {
	Rival    int   // the hypothesis that comes out ahead
	Evidence []int // rows, the weightiest first; there is no smaller set for this rival
}

// flips returns a flip for every hypothesis that some loss puts ahead of the
// leader, the smallest first; the first is the smallest set that changes the leader.
//
// It is exact. Leaving out a row changes the log odds of leader against rival
// by a number of its own, so the most that k rows can change is the sum of the
// k largest, and the smallest set is found by taking the largest until
// the odds turn. The leader has changed as soon as any one rival is ahead.
func (m Matrix) flips(logs [][]float64, prior []float64, lead int) []Flip {
	var out []Flip
	for r := range prior {
		if r == lead {
			continue
		}
		odds := prior[lead] - prior[r]
		rows := make([]int, len(logs))
		for i, l := range logs {
			odds += l[lead] - l[r]
			rows[i] = i
		}
		gain := func(i int) float64 { return logs[i][lead] - logs[i][r] }
		slices.SortStableFunc(rows, func(a, b int) int { return cmp.Compare(gain(b), gain(a)) })
		for k, i := range rows {
			if gain(i) <= 0 {
				break
			}
			if odds -= gain(i); odds < -tie {
				out = append(out, Flip{r, slices.Clone(rows[:k+1])})
				break
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Flip) int { return cmp.Compare(len(a.Evidence), len(b.Evidence)) })
	return out
}

// A Question is evidence that could still be looked for: how probable it is
// to be found under each hypothesis.
type Question struct {
	ID, Title  string
	Grade      Grade // that it is expected to have
	Likelihood []float64
}

// A Prospect is what asking a question is worth.
type Prospect struct {
	Question
	// Bits is the expected information, found or not: the mutual information of
	// the answer and the hypothesis as things stand. Nothing is gained by
	// what would be found, or missed, under every hypothesis alike.
	Bits float64
	// Changes is the chance that the answer puts another hypothesis first.
	Changes float64
}

// Next sorts the questions by what they are worth given the probabilities of a judgement.
func (m Matrix) Next(j Judgement, questions []Question) ([]Prospect, error) {
	var out []Prospect
	for _, q := range questions {
		var row []Band
		for _, p := range q.Likelihood {
			if !(p >= 0 && p <= 1) {
				return nil, fmt.Errorf("matrix: question %q: likelihood %g", q.ID, p)
			}
			row = append(row, Exactly(p))
		}
		if len(row) != len(m.Hypotheses) {
			return nil, fmt.Errorf("matrix: question %q has %d likelihoods for %d hypotheses", q.ID, len(row), len(m.Hypotheses))
		}
		if _, err := ParseGrade(q.Grade.String()); err != nil {
			return nil, fmt.Errorf("matrix: question %q: %w", q.ID, err)
		}
		found := m.effective(Evidence{Grade: q.Grade}, q.Likelihood)
		out = append(out, prospect(q, j, found))
	}
	slices.SortStableFunc(out, func(a, b Prospect) int { return cmp.Compare(b.Bits, a.Bits) })
	return out, nil
}

func prospect(q Question, j Judgement, found []float64) Prospect {
	p := Prospect{Question: q}
	for _, yes := range []bool{true, false} {
		joint, chance := make([]float64, len(found)), 0.
		for h, f := range found {
			if !yes {
				f = 1 - f
			}
			joint[h] = j.Probability[h] * f
			chance += joint[h]
		}
		if chance == 0 {
			continue
		}
		for h := range joint {
			joint[h] /= chance
		}
		p.Bits += chance * relative(joint, j.Probability)
		if leader(joint) != j.Leader && joint[leader(joint)] > joint[j.Leader] {
			p.Changes += chance
		}
	}
	return p
}

// disagree measures how far the analysts are apart on a row: the Jensen–Shannon divergence of
// what each one's likelihoods alone would make of even odds, in bits.
// Scale has no say in it: 40 % and 20 % is the same view as 4 % and 2 %.
func (m Matrix) disagree(r *Row, i int) {
	var views [][]float64
	r.Letters = map[string][]string{}
	for _, who := range m.analysts() {
		row := m.Likelihood[who][i]
		if row == nil {
			continue
		}
		views = append(views, shares(logAll(mids(row))))
		r.Letters[who] = Letters(row)
	}
	mean := make([]float64, len(m.Hypotheses))
	for _, v := range views {
		add(mean, v, 1/float64(len(views)))
	}
	for _, v := range views {
		r.Disagreement += relative(v, mean) / float64(len(views))
	}
}
