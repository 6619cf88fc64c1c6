package matrix

import (
	"errors"
	"fmt"
	"math"

	"barium/internal/casebook/access"
)

// A Band is a probability between two bounds; they are equal where one figure was given.
type Band struct{ Low, High float64 }

// Exactly returns the band of one figure.
func Exactly(p float64) Band { return Band{p, p} }

// mid is the geometric mean, since bands of likelihoods are meant as ratios.
func (b Band) mid() float64 { return math.Sqrt(b.Low * b.High) }

// Letters are Heuer's view of a row: how a likelihood compares with the
// row's largest, from CC (nothing speaks against it) to II (a hundred times less probable).
func Letters(row []Band) []string {
	top := 0.
	for _, b := range row {
		top = max(top, b.mid())
	}
	out := make([]string, len(row))
	for i, b := range row {
		switch r := b.mid() / top; {
		case r > .8:
			out[i] = "CC"
		case r > .5:
			out[i] = "C"
		case r > .2:
			out[i] = "N"
		case r > .02:
			out[i] = "I"
		default:
			out[i] = "II"
		}
	}
	return out
}

// A Hypothesis is one of the rival explanations, of which exactly one is true.
type Hypothesis struct {
	ID, Title string
	Kind      access.RivalKind // empty if it isn't one of the standing rivals
	Prior     float64          // scaled to sum to 1
}

// Evidence is one row.
type Evidence struct {
	ID, Title string
	Grade     Grade
}

// A Matrix holds the hypotheses, the evidence, and what each analyst says.
type Matrix struct {
	Hypotheses []Hypothesis
	Evidence   []Evidence
	// Likelihood by analyst: a row for each piece of evidence, in it the chance
	// of that evidence under each hypothesis. A nil row is an analyst's "I can't say".
	Likelihood map[string][][]Band
	Trust      Trust
}

// Check reports what is wrong with a matrix.
func (m Matrix) Check() error {
	if len(m.Hypotheses) < 2 {
		return errors.New("matrix: fewer than two hypotheses: what would the evidence decide between?")
	}
	for _, h := range m.Hypotheses {
		if !(h.Prior > 0) {
			return fmt.Errorf("matrix: hypothesis %q has prior %g: no evidence can move one that isn't above 0", h.ID, h.Prior)
		}
	}
	if len(m.Likelihood) == 0 {
		return errors.New("matrix: no analyst has said anything")
	}
	for _, e := range m.Evidence {
		if _, err := ParseGrade(e.Grade.String()); err != nil {
			return fmt.Errorf("matrix: evidence %q: %w", e.ID, err)
		}
	}
	for who, rows := range m.Likelihood {
		if len(rows) != len(m.Evidence) {
			return fmt.Errorf("matrix: %s has %d rows for %d pieces of evidence", who, len(rows), len(m.Evidence))
		}
		for i, row := range rows {
			if err := m.checkRow(row); err != nil {
				return fmt.Errorf("matrix: %s on %q: %w", who, m.Evidence[i].ID, err)
			}
		}
	}
	return nil
}

func (m Matrix) checkRow(row []Band) error {
	if row != nil && len(row) != len(m.Hypotheses) {
		return fmt.Errorf("%d likelihoods for %d hypotheses", len(row), len(m.Hypotheses))
	}
	for h, b := range row {
		if !(b.Low > 0 && b.Low <= b.High && b.High <= 1) {
			return fmt.Errorf("likelihood %g–%g under %q: want chances above 0 and at most 1, the lower first; what seems impossible is still possible by a mistake", b.Low, b.High, m.Hypotheses[h].ID)
		}
	}
	return nil
}

// Offer returns the standing rivals that nobody wrote down as a hypothesis.
func (m Matrix) Offer() []access.RivalKind {
	var list []access.RivalKind
	for _, k := range access.RivalKinds() {
		found := false
		for _, h := range m.Hypotheses {
			found = found || h.Kind == k
		}
		if !found {
			list = append(list, k)
		}
	}
	return list
}

// prior returns the prior as log shares.
func (m Matrix) prior() []float64 {
	sum := 0.
	for _, h := range m.Hypotheses {
		sum += h.Prior
	}
	out := make([]float64, len(m.Hypotheses))
	for i, h := range m.Hypotheses {
		out[i] = math.Log(h.Prior / sum)
	}
	return out
}

// effective mixes a row with its own average by the grade: with the chance of
// the grade the report tells the hypotheses apart as the analyst says, otherwise
// it would have come the same under all of them.
func (m Matrix) effective(e Evidence, row []float64) []float64 {
	return m.mixed(e, row, average(row))
}

// mixed mixes a row with a level at which the report would have come anyway.
func (m Matrix) mixed(e Evidence, row []float64, level float64) []float64 {
	trust := m.Trust.of(e.Grade)
	out := make([]float64, len(row))
	for i, p := range row {
		out[i] = trust*p + (1-trust)*level
	}
	return out
}

func average(row []float64) float64 {
	sum := 0.
	for _, p := range row {
		sum += p
	}
	return sum / float64(len(row))
}
