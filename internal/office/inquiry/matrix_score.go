package inquiry

import (
	"context"

	"barium/internal/casebook/docket"
	"barium/internal/casebook/hypotheses"
	"barium/internal/casebook/matrix"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share/desk"
)

// CallScores say how calls came out: by analyst, and by the method they were made by.
type CallScores struct {
	Analysts []CallScore `json:"analysts" nullable:"false"`
	Methods  []CallScore `json:"methods" nullable:"false"`
}

// A CallScore is a mean over calls.
type CallScore struct {
	Who     office.Named `json:"who" doc:"an analyst, or a method, which has no id"`
	Calls   int          `json:"calls"`
	Brier   float64      `json:"brier" doc:"0 is perfect, 2 is certain and wrong"`
	LogLoss float64      `json:"logLoss" doc:"nats"`
}

// CallScores scores the calls in all cases that a person may see, and of which it is
// on record what turned out.
func (o *Office) CallScores(ctx context.Context, by string) (CallScores, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (CallScores, error) {
		v := matrixView{ctx: ctx, tx: tx, names: map[string]string{}}
		list, err := casesSeen(ctx, tx, d)
		if err != nil {
			return CallScores{}, err
		}
		var calls []matrix.Call
		for _, c := range list {
			p, err := papersOf(ctx, tx, c.ID)
			if err != nil {
				return CallScores{}, err
			}
			more, err := p.Calls()
			if err != nil {
				return CallScores{}, err
			}
			calls = append(calls, more...)
		}
		return v.scored(calls)
	})
}

func (v matrixView) scored(calls []matrix.Call) (CallScores, error) {
	out := CallScores{Analysts: []CallScore{}, Methods: []CallScore{}}
	analysts, methods, err := matrix.Scores(calls)
	if err != nil {
		return out, err
	}
	for _, s := range analysts {
		who := office.Named{Name: s.Name}
		if s.Name != hypotheses.Everyone {
			if who, err = v.named(s.Name); err != nil {
				return out, err
			}
		}
		out.Analysts = append(out.Analysts, CallScore{who, s.Calls, s.Brier, s.LogLoss})
	}
	for _, s := range methods {
		out.Methods = append(out.Methods, CallScore{office.Named{Name: s.Name}, s.Calls, s.Brier, s.LogLoss})
	}
	return out, nil
}

// casesSeen lists the cases that this desk's person may know of, newest first.
func casesSeen(ctx context.Context, tx Tx, d *desk.Desk) ([]docket.Case, error) {
	all, err := tx.Cases(ctx)
	var list []docket.Case
	known := map[string]error{} // by matter
	for _, c := range all {
		if _, asked := known[c.Matter]; !asked {
			_, known[c.Matter] = caseRightsOn(ctx, d, c.Matter)
		}
		switch unknown := known[c.Matter]; {
		case unknown == nil:
			list = append(list, c)
		case !office.Hidden(unknown):
			return nil, unknown
		}
	}
	return list, err
}
