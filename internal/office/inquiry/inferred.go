package inquiry

import (
	"context"
	"time"

	"barium/internal/casebook/docket"
	"barium/internal/casebook/referral"
	"barium/internal/office"
	"barium/internal/office/secrets"
)

// A CaseInferred is a secret that what came out bears on: what the public could tell of
// it before, and what it can since.
type CaseInferred struct {
	Secret     office.Named   `json:"secret"`
	Of         int            `json:"of" doc:"possible answers"`
	Fewer      int            `json:"fewer" doc:"it counts as told when fewer are left"`
	Public     int            `json:"public" doc:"statements that were public before"`
	Before     int            `json:"before" doc:"answers that were left for the public; 0 where what was said can't all be true"`
	After      int            `json:"after" doc:"that are left since"`
	Chance     float64        `json:"chance" doc:"that the best single guess was right before"`
	ToldBefore bool           `json:"toldBefore" doc:"it could be pieced together before"`
	Told       bool           `json:"told" doc:"it can be since"`
	By         []InferredFrom `json:"by" nullable:"false" doc:"the fewest public statements that tell it together, before where it was told before"`
	Words      []string       `json:"words" nullable:"false"`
}

// An InferredFrom is a statement that was made in public.
type InferredFrom struct {
	ID   string    `json:"id"`
	Text string    `json:"text"`
	By   string    `json:"by"`
	At   time.Time `json:"at,omitzero"`
}

// inferred is what the public could tell of the secrets that what the case is about
// bears on, as far as this person may know of them.
func (o *Office) inferred(ctx context.Context, tx Tx, by string, c docket.Case) ([]referral.Inferred, error) {
	a := secrets.Appearance{Matter: c.Matter, Documents: c.Documents, Publications: c.Publications}
	for _, id := range c.Publications {
		k, err := tx.Publication(ctx, id)
		if err != nil {
			return nil, err
		}
		at := k.Published.Time
		if at.IsZero() {
			at = k.FirstSeen
		}
		if a.First.IsZero() || at.Before(a.First) {
			a.First = at
		}
		if at.After(a.Last) {
			a.Last = at
		}
	}
	guesses, err := o.guess.Guesses(ctx, tx, by, a)
	var list []referral.Inferred
	for _, g := range guesses {
		x := referral.Inferred{ID: g.Secret.ID, Name: g.Secret.Name, Of: g.Of, Fewer: g.Fewer, Before: g.Before.Left, After: g.After.Left,
			Chance: g.Before.Chance, LostBefore: g.Before.Lost, Lost: g.After.Lost, Public: g.Before.Said}
		for _, s := range g.By {
			x.By = append(x.By, referral.Spoken(s))
		}
		list = append(list, x)
	}
	return list, err
}

func inferredShown(list []referral.Inferred) []CaseInferred {
	out := []CaseInferred{}
	for _, x := range list {
		y := CaseInferred{Secret: office.Named{ID: x.ID, Name: x.Name}, Of: x.Of, Fewer: x.Fewer, Public: x.Public, Before: x.Before, After: x.After, Chance: x.Chance,
			ToldBefore: x.LostBefore, Told: x.Lost, By: []InferredFrom{}, Words: x.Lines()}
		for _, s := range x.By {
			y.By = append(y.By, InferredFrom(s))
		}
		out = append(out, y)
	}
	return out
}
