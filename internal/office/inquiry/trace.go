package inquiry

import (
	"context"
	"slices"

	"barium/internal/casebook/board"
	"barium/internal/casebook/docket"
	"barium/internal/office"
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
func (o *Office) AskFrom(ctx context.Context, u *office.Unsealings, by, id string, t CaseTrace) ([]string, error) {
	q, err := act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (office.Question, error) {
		c, _, err := caseOf(ctx, tx, d, id)
		if err != nil {
			return office.Question{}, err
		}
		q, err := answeredBy(c)
		if err != nil {
			return q, err
		}
		for _, n := range t.Exhibits {
			x, err := tx.Exhibit(ctx, id, n)
			if office.Hidden(err) {
				return q, invalid.In("exhibits", "the case has no exhibit %d", n)
			}
			if err != nil {
				return q, err
			}
			q.Texts = append(q.Texts, office.Leak{Name: x.Name, Source: x.Body})
		}
		return q, nil
	})
	if err != nil {
		return nil, err
	}
	q.Bound, q.Days = t.Bound, t.Days
	return u.AskAlong(ctx, by, q, func(ctx context.Context, tx office.Tx, d *desk.Desk, ids []string) error {
		t, err := within(tx)
		if err != nil {
			return err
		}
		return o.sitting(t, d).Trace(ctx, id, ids)
	})
}

// answeredBy is what a case's board answered, as custodians are shown it.
func answeredBy(c docket.Case) (office.Question, error) {
	if err := board.MayUnseal(c.BoardAnswers()); err != nil {
		return office.Question{}, invalid.Errorf("%w", err)
	}
	q := office.Question{Documents: c.Documents}
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
