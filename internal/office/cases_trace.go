package office

import (
	"context"
	"slices"

	"barium/internal/casebook/board"
	"barium/internal/casebook/docket"
	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
)

// A CaseTrace is what is asked of the custodians from a case. Purpose, legal basis and
// whether it may be protected disclosure are what the board answered there.
type CaseTrace struct {
	Exhibits []int  `json:"exhibits" minItems:"1" maxItems:"20" doc:"numbers of those whose texts are traced"`
	Bound    string `json:"bound,omitempty" doc:"on false accusation; 0.001 where there is none"`
	Days     int    `json:"days,omitempty" doc:"to answer; 14 where there are none"`
}

// AskFrom asks the custodians to open the codewords of the case's documents that
// exhibits reuse, once the board's questions are answered. It answers with the ids of
// the requests, which the case is about from then on.
func (u *Unsealings) AskFrom(ctx context.Context, by, id string, t CaseTrace) ([]string, error) {
	q, err := act.Look(ctx, u.office.room, by, func(tx Tx, d *desk.Desk) (Question, error) {
		c, _, err := caseOf(ctx, tx, d, id)
		if err != nil {
			return Question{}, err
		}
		q, err := answeredBy(c)
		if err != nil {
			return q, err
		}
		for _, n := range t.Exhibits {
			x, err := tx.Exhibit(ctx, id, n)
			if hidden(err) {
				return q, invalid.In("exhibits", "the case has no exhibit %d", n)
			}
			if err != nil {
				return q, err
			}
			q.Texts = append(q.Texts, Leak{x.Name, x.Body})
		}
		return q, nil
	})
	if err != nil {
		return nil, err
	}
	q.Bound, q.Days, q.from = t.Bound, t.Days, id
	return u.Ask(ctx, by, q)
}

// answeredBy is what a case's board answered, as custodians are shown it.
func answeredBy(c docket.Case) (Question, error) {
	if err := board.MayUnseal(c.BoardAnswers()); err != nil {
		return Question{}, invalid.Errorf("%w", err)
	}
	q := Question{Documents: c.Documents}
	for _, a := range c.Answers { // of several the last one counts
		switch a.Question {
		case board.Purpose:
			q.Purpose = a.Text
		case board.LegalBasis:
			q.LegalBasis = a.Text
		case board.Protected:
			q.Consulted, q.Protected = a.Text, share.ProtectedNo
			if a.Ruling == board.Possibly {
				q.Protected = share.ProtectedUnsure
			}
		}
	}
	slices.Sort(q.Documents)
	return q, nil
}
