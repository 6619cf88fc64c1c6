package hypotheses

import (
	"encoding/json"
	"fmt"
	"slices"

	"barium/internal/casebook/access"
	"barium/internal/casebook/matrix"
)

// Papers are what a case's writings come to: of everything its latest version.
type Papers struct {
	Hypotheses []Hypothesis
	Evidence   []Evidence
	Questions  []Question
	Estimates  []Estimates // in the order in which the analysts began
	// First are the estimates as they were when they were first handed in, by analyst.
	First   map[string]Estimates
	Truth   *Truth // what was recorded first; nil before
	Latest  *Truth // the same, unless it was corrected since
	Written []Writing
}

// Read puts writings together. They come in the order of their events.
func Read(list []Writing) (Papers, error) {
	p := Papers{First: map[string]Estimates{}, Written: list}
	for _, w := range list {
		if err := p.take(w); err != nil {
			return p, fmt.Errorf("case %s, %s %s, version %d: %w", w.Case, w.Kind, w.Subject, w.Version, err)
		}
	}
	return p, nil
}

func (p *Papers) take(w Writing) error {
	switch w.Kind {
	case OfHypothesis:
		h := Hypothesis{ID: w.Subject}
		return put(&p.Hypotheses, w, &h, func(x Hypothesis) bool { return x.ID == h.ID })
	case OfEvidence:
		e := Evidence{ID: w.Subject}
		return put(&p.Evidence, w, &e, func(x Evidence) bool { return x.ID == e.ID })
	case OfQuestion:
		q := Question{ID: w.Subject}
		return put(&p.Questions, w, &q, func(x Question) bool { return x.ID == q.ID })
	case OfEstimates:
		e := Estimates{Analyst: w.Subject}
		err := put(&p.Estimates, w, &e, func(x Estimates) bool { return x.Analyst == e.Analyst })
		if _, before := p.First[e.Analyst]; e.In && !before {
			p.First[e.Analyst] = e
		}
		return err
	case OfTruth:
		t := Truth{}
		err := json.Unmarshal(w.Body, &t)
		if p.Latest = &t; p.Truth == nil {
			p.Truth = &t
		}
		return err
	}
	return fmt.Errorf("a writing of a kind that this program doesn't know: a newer one wrote it")
}

// put reads a writing, and puts it where its earlier version is.
func put[T any](list *[]T, w Writing, into *T, same func(T) bool) error {
	if err := json.Unmarshal(w.Body, into); err != nil {
		return err
	}
	if i := slices.IndexFunc(*list, same); i >= 0 {
		(*list)[i] = *into
	} else {
		*list = append(*list, *into)
	}
	return nil
}

// Before returns the papers as they were before what turned out was recorded: what
// was said then is what can be scored.
func (p Papers) Before() (Papers, error) {
	end := slices.IndexFunc(p.Written, func(w Writing) bool { return w.Kind == OfTruth })
	if end < 0 {
		return p, nil
	}
	return Read(p.Written[:end])
}

// Of returns an analyst's estimates.
func (p Papers) Of(analyst string) (Estimates, bool) {
	i := slices.IndexFunc(p.Estimates, func(e Estimates) bool { return e.Analyst == analyst })
	if i < 0 {
		return Estimates{Analyst: analyst, Rows: map[string]Row{}}, false
	}
	return p.Estimates[i], true
}

// In lists the estimates that are handed in.
func (p Papers) In() []Estimates {
	return slices.DeleteFunc(slices.Clone(p.Estimates), func(e Estimates) bool { return !e.In })
}

// MaySee reports whether somebody may see what others say. Whoever can give
// estimates has to have handed in their own first, so that nobody's are drawn to
// those of whoever was first. It ends once it is known what turned out.
func (p Papers) MaySee(person string, writes bool) bool {
	own, _ := p.Of(person)
	return !writes || own.In || p.Truth != nil
}

// Live lists the hypotheses that aren't dropped.
func (p Papers) Live() []Hypothesis {
	return slices.DeleteFunc(slices.Clone(p.Hypotheses), func(h Hypothesis) bool { return h.Dropped })
}

// Standing lists the evidence that isn't dropped.
func (p Papers) Standing() []Evidence {
	return slices.DeleteFunc(slices.Clone(p.Evidence), func(e Evidence) bool { return e.Dropped })
}

// Offer lists the standing rivals that nobody wrote down.
func (p Papers) Offer() []access.RivalKind {
	return matrix.Matrix{Hypotheses: p.hypotheses()}.Offer()
}

func (p Papers) hypotheses() (list []matrix.Hypothesis) {
	for _, h := range p.Live() {
		list = append(list, matrix.Hypothesis{ID: h.ID, Title: h.Title, Kind: h.Kind, Prior: h.Prior})
	}
	return list
}

// Matrix is what can be calculated on, of these estimates.
func (p Papers) Matrix(estimates []Estimates) (matrix.Matrix, error) {
	m := matrix.Matrix{Hypotheses: p.hypotheses(), Likelihood: map[string][][]matrix.Band{}, Trust: matrix.DefaultTrust()}
	for _, e := range p.Standing() {
		g, err := matrix.ParseGrade(e.Grade)
		if err != nil {
			return m, err
		}
		m.Evidence = append(m.Evidence, matrix.Evidence{ID: e.ID, Title: e.Title, Grade: g})
	}
	for _, e := range estimates {
		rows := make([][]matrix.Band, len(m.Evidence))
		for i, piece := range m.Evidence {
			rows[i] = e.row(piece.ID, m.Hypotheses)
		}
		m.Likelihood[e.Analyst] = rows
	}
	return m, nil
}

// row is nil where the analyst can't say, or hasn't said for each hypothesis: one
// that was added since leaves the row open.
func (e Estimates) row(evidence string, list []matrix.Hypothesis) []matrix.Band {
	row := make([]matrix.Band, len(list))
	for i, h := range list {
		c, ok := e.Rows[evidence].Cells[h.ID]
		if !ok {
			return nil
		}
		row[i] = c.Band()
	}
	return row
}

// Prospects says what each open question is worth, given a judgement.
func (p Papers) Prospects(m matrix.Matrix, j matrix.Judgement) ([]matrix.Prospect, error) {
	var list []matrix.Question
	for _, q := range p.Questions {
		if q.Dropped {
			continue
		}
		g, err := matrix.ParseGrade(q.Grade)
		if err != nil {
			return nil, err
		}
		x := matrix.Question{ID: q.ID, Title: q.Title, Grade: g}
		for _, h := range m.Hypotheses {
			c, ok := q.Chance[h.ID]
			if !ok {
				c = .5 // nobody said, of a hypothesis that was added since
			}
			x.Likelihood = append(x.Likelihood, c)
		}
		list = append(list, x)
	}
	return m.Next(j, list)
}
