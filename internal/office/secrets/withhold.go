package secrets

import (
	"context"
	"errors"

	"barium/internal/assess"
	"barium/internal/exposure"
	"barium/internal/exposure/withhold"
	"barium/internal/office/act"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
)

// A Withholding is what to withhold from an audience: the cheapest ways, and what
// comes of the choice that somebody made.
type Withholding struct {
	SecretLine
	Audience  string             `json:"audience"`
	Audiences []Standpoint       `json:"audiences" nullable:"false"`
	K         int                `json:"k"`
	Before    int                `json:"before" doc:"candidates that remain as it is"`
	Lost      bool               `json:"lost" doc:"as it is"`
	Lines     []Withheld         `json:"lines" nullable:"false" doc:"strict statements that the audience has heard"`
	Plans     []WithholdingPlan  `json:"plans" nullable:"false" doc:"the cheapest first; none where not even silence keeps the secret"`
	Chosen    *WithholdingPlan   `json:"chosen,omitempty" doc:"what comes of the choice that was given"`
	Statement map[string]int     `json:"choice" doc:"rung by statement: 0 as written, one beyond the ladder withheld"`
	ladder    []assess.Statement // as kept
}

// A Withheld line is one that can be said more weakly, or not at all.
type Withheld struct {
	ID    string  `json:"id"`
	Text  string  `json:"text"`
	Rungs []Forms `json:"rungs" nullable:"false" doc:"as written first, withheld last"`
	Rung  int     `json:"rung" doc:"that is chosen"`
}

// Forms are how a line can be said.
type Forms struct {
	Words string  `json:"words"`
	Where string  `json:"where,omitempty"`
	Cost  float64 `json:"cost"`
}

// A WithholdingPlan is one way to keep a secret.
type WithholdingPlan struct {
	Cost        float64        `json:"cost"`
	Rungs       map[string]int `json:"rungs" doc:"of the statements that it changes"`
	Changes     []string       `json:"changes" nullable:"false" doc:"in words"`
	Left        int            `json:"left"`
	Remaining   []string       `json:"remaining" nullable:"false" doc:"at most 60"`
	Kept        bool           `json:"kept" doc:"the secret"`
	Optimal     bool           `json:"optimal" doc:"proven that none is cheaper"`
	Bound       float64        `json:"bound" doc:"none costs less"`
	KnownPolicy int            `json:"knownPolicy" doc:"candidates for somebody who knows by what rule lines are withheld; -1 where that wasn't worked out"`
}

// Withholding works out what to withhold. choice are rungs that somebody considers.
func (o *Office) Withholding(ctx context.Context, by, id string, from Viewpoint, choice map[string]int) (Withholding, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) (Withholding, error) {
		x, s, err := o.secretOf(ctx, tx, by, id)
		if err != nil {
			return Withholding{}, err
		}
		line, err := secretLine(ctx, tx, s, x)
		if err != nil {
			return Withholding{}, err
		}
		q, err := o.inquiry(ctx, tx, x)
		if err != nil {
			return Withholding{}, err
		}
		view := SecretView{Secret: x.File.Secret}
		who, err := view.audiences(q, from.Audience)
		if err != nil {
			return Withholding{}, err
		}
		out := Withholding{SecretLine: line, Audience: assess.NameOf(who), Audiences: view.Audiences, K: q.Secret.Harm.Fewer,
			Lines: []Withheld{}, Plans: []WithholdingPlan{}, Statement: choice, ladder: x.File.Statements}
		return out, out.work(q, q.View(who, exposure.Always), from.limit(q))
	})
}

func (w *Withholding) work(q *exposure.Inquiry, v exposure.View, l assess.Limit) error {
	answer, err := v.Answer()
	if err != nil {
		return invalid.Errorf("%w", err)
	}
	w.Before, w.Lost = len(answer.Candidates), answer.Harmed
	for _, e := range v.Events {
		if s := q.Statements[e.Statement]; s.Likelihood == nil {
			w.Lines = append(w.Lines, w.line(s))
		}
	}
	if len(w.Statement) > 0 {
		p, err := v.Chosen(w.Statement)
		if err != nil {
			return invalid.Errorf("%w", err)
		}
		c := w.plan(q, p, exposure.AnyMinimal, l)
		c.Kept = q.Kept(p)
		w.Chosen = &c
	}
	plans, err := v.Withhold(l.Plans, withhold.Limit{Stop: l.Stop})
	if errors.Is(err, withhold.ErrImpossible) {
		return nil
	}
	for i, p := range plans {
		policy := exposure.AnyMinimal
		if i == 0 {
			policy = exposure.Cheapest
		}
		c := w.plan(q, p, policy, l)
		c.Kept = true
		w.Plans = append(w.Plans, c)
	}
	return err
}

func (w *Withholding) line(s exposure.Statement) Withheld {
	out := Withheld{ID: s.ID, Text: s.Text, Rung: w.Statement[s.ID], Rungs: []Forms{{Words: "as written", Where: s.Where}}}
	for i, r := range s.Ladder {
		out.Rungs = append(out.Rungs, Forms{w.words(s.ID, i, r.Where), r.Where, r.Cost})
	}
	out.Rungs = append(out.Rungs, Forms{Words: "withheld", Cost: s.Cost})
	return out
}

// words are how a rung would read; its predicate where nobody wrote that.
func (w *Withholding) words(id string, rung int, where string) string {
	for _, s := range w.ladder {
		if s.ID == id && rung < len(s.Ladder) && s.Ladder[rung].Text != "" {
			return s.Ladder[rung].Text
		}
	}
	return where
}

// What a plan shows, and up to how many candidates the policy is thought through.
const (
	maxNamed = 60
	maxKnown = 500
)

func (w *Withholding) plan(q *exposure.Inquiry, p exposure.Plan, policy exposure.Policy, l assess.Limit) WithholdingPlan {
	out := WithholdingPlan{Cost: p.Cost, Bound: p.Bound, Optimal: p.Optimal, Left: len(p.Remaining), KnownPolicy: -1,
		Remaining: append([]string{}, p.Remaining[:min(len(p.Remaining), maxNamed)]...), Rungs: map[string]int{}, Changes: []string{}}
	for _, line := range w.Lines {
		for _, c := range p.Changes {
			if c.ID != line.ID {
				continue
			}
			for r, form := range line.Rungs {
				last := r == len(line.Rungs)-1
				if r > 0 && (c.Withheld && last || !c.Withheld && !last && form.Where == c.Where && form.Cost == c.Cost) {
					out.Rungs[c.ID] = r
				}
			}
			words := "withhold “" + line.Text + "”"
			if !c.Withheld {
				words = "instead of “" + line.Text + "” say only: " + line.Rungs[out.Rungs[c.ID]].Words
			}
			out.Changes = append(out.Changes, words)
		}
	}
	if len(p.Remaining) <= maxKnown {
		if known := q.Recheck(p, policy, withhold.Limit{Stop: l.Stop}); known.Certain {
			out.KnownPolicy = len(known.Remaining)
		}
	}
	return out
}
