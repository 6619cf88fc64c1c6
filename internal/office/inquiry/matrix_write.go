package inquiry

import (
	"context"
	"strings"

	"barium/internal/casebook/access"
	"barium/internal/casebook/hypotheses"
	"barium/internal/office/act"
	"barium/internal/share/desk"
)

// A MatrixWritten says under which id something stands in the matrix.
type MatrixWritten struct {
	ID string `json:"id"`
}

// A HypothesisWritten is what somebody writes of one: a new one, or with an id
// another version, and then why.
type HypothesisWritten struct {
	ID      string  `json:"id,omitempty" maxLength:"10"`
	Title   string  `json:"title,omitempty" maxLength:"300" doc:"of a standing rival its own words where there are none"`
	Rival   string  `json:"rival,omitempty" maxLength:"40" doc:"which standing rival it is, if it is one"`
	Weight  float64 `json:"weight,omitempty" doc:"before any evidence, beside 1 for an explanation like any other; 1 where there is none"`
	Dropped bool    `json:"dropped,omitempty"`
	Why     string  `json:"why,omitempty" maxLength:"2000"`
}

// WriteHypothesis writes a hypothesis into a case's matrix.
func (o *Office) WriteHypothesis(ctx context.Context, by, id string, in HypothesisWritten) (MatrixWritten, error) {
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) (MatrixWritten, error) {
		p, err := o.pen(ctx, tx, d, id, false)
		if err != nil {
			return MatrixWritten{}, err
		}
		h := hypotheses.Hypothesis{ID: in.ID, Title: in.Title, Kind: access.RivalKind(in.Rival), Prior: in.Weight, Dropped: in.Dropped, Why: in.Why}
		if h.Title == "" {
			title := h.Kind.Title() // "" of one that isn't known, which is refused
			h.Title = strings.ToUpper(title[:min(1, len(title))]) + title[min(1, len(title)):]
		}
		written, err := p.Hypothesis(ctx, h)
		return MatrixWritten{written}, err
	})
}

// An EvidenceWritten is what somebody writes of a piece of evidence.
type EvidenceWritten struct {
	ID      string   `json:"id,omitempty" maxLength:"10"`
	Title   string   `json:"title" maxLength:"300"`
	Grade   string   `json:"grade" maxLength:"2" doc:"of the Admiralty code: B2"`
	Rests   []string `json:"rests,omitempty" maxItems:"50" doc:"exhibits and entries of the ledger"`
	Dropped bool     `json:"dropped,omitempty"`
	Why     string   `json:"why,omitempty" maxLength:"2000"`
}

// WriteEvidence writes a piece of evidence into a case's matrix.
func (o *Office) WriteEvidence(ctx context.Context, by, id string, in EvidenceWritten) (MatrixWritten, error) {
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) (MatrixWritten, error) {
		p, err := o.pen(ctx, tx, d, id, false)
		if err != nil {
			return MatrixWritten{}, err
		}
		written, err := p.Evidence(ctx, hypotheses.Evidence(in))
		return MatrixWritten{written}, err
	})
}

// A QuestionWritten is what somebody writes of evidence that could still be looked for.
type QuestionWritten struct {
	ID      string             `json:"id,omitempty" maxLength:"10"`
	Title   string             `json:"title" maxLength:"300"`
	Grade   string             `json:"grade" maxLength:"2" doc:"that the answer can be expected to have"`
	Chance  map[string]float64 `json:"chance" doc:"of finding it, by hypothesis"`
	Dropped bool               `json:"dropped,omitempty"`
	Why     string             `json:"why,omitempty" maxLength:"2000"`
}

// WriteQuestion writes down what could still be looked for.
func (o *Office) WriteQuestion(ctx context.Context, by, id string, in QuestionWritten) (MatrixWritten, error) {
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) (MatrixWritten, error) {
		p, err := o.pen(ctx, tx, d, id, false)
		if err != nil {
			return MatrixWritten{}, err
		}
		written, err := p.Question(ctx, hypotheses.Question(in))
		return MatrixWritten{written}, err
	})
}

// EstimatesGiven are all that an analyst says. What isn't in them they take back.
type EstimatesGiven struct {
	Rows []MatrixRow `json:"rows" maxItems:"100"`
	In   bool        `json:"in" doc:"hand them in: every row is filled in or left out on purpose, and from then on you see others'"`
}

// GiveEstimates keeps a person's own estimates, or hands them in.
func (o *Office) GiveEstimates(ctx context.Context, by, id string, in EstimatesGiven) error {
	return act.Do(ctx, o.room, by, func(tx Tx, d *desk.Desk) error {
		p, err := o.pen(ctx, tx, d, id, false)
		if err != nil {
			return err
		}
		rows := map[string]hypotheses.Row{}
		for _, r := range in.Rows {
			row := hypotheses.Row{Cells: map[string]hypotheses.Cell{}, Why: r.Why}
			for h, c := range r.Cells {
				row.Cells[h] = hypotheses.Cell(c)
			}
			rows[r.Evidence] = row
		}
		return p.Estimates(ctx, rows, in.In)
	})
}

// A TruthWritten is what turned out.
type TruthWritten struct {
	Hypothesis string `json:"hypothesis" maxLength:"10"`
	Why        string `json:"why" maxLength:"2000" doc:"how it is known"`
}

// RecordTruth records what turned out, so that the calls before it can be scored.
func (o *Office) RecordTruth(ctx context.Context, by, id string, in TruthWritten) error {
	return act.Do(ctx, o.room, by, func(tx Tx, d *desk.Desk) error {
		p, err := o.pen(ctx, tx, d, id, true)
		if err != nil {
			return err
		}
		return p.Truth(ctx, hypotheses.Truth(in))
	})
}
