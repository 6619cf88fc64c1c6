package inquiry

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"barium/internal/casebook/damage"
	"barium/internal/casebook/docket"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share/desk"
)

// A CaseStanding is what a case has to do with how parties stand on its matter.
// Nothing here is suggested about any of them.
type CaseStanding struct {
	Case      CaseLine       `json:"case"`
	Parties   []office.Stand `json:"parties" nullable:"false" doc:"that take part in the matter, by name, and how each stands there"`
	Decisions []CaseDecision `json:"decisions" nullable:"false" doc:"that were taken from this case, oldest first"`
	Hearings  []CaseHearing  `json:"hearings" nullable:"false" doc:"what parties were asked in the case, and replied"`
	Reason    string         `json:"reason" doc:"to begin from, where a decision is taken from this case"`
}

// A CaseDecision is a change of a party's standing that was made from a case.
type CaseDecision struct {
	Party     office.Named    `json:"party"`
	State     string          `json:"state" doc:"in which it left the party"`
	Reason    string          `json:"reason"`
	Condition string          `json:"condition"`
	Assured   *office.Assured `json:"assured,omitempty" doc:"where an assurance was recorded"`
	By        office.Named    `json:"by"`
	At        time.Time       `json:"at"`
	Event     int64           `json:"event"`
}

// CaseStanding lists how the parties on a case's matter stand, and what was decided
// from the case.
func (o *Office) CaseStanding(ctx context.Context, by, caseID string) (CaseStanding, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (CaseStanding, error) {
		out := CaseStanding{Parties: []office.Stand{}, Decisions: []CaseDecision{}, Hearings: []CaseHearing{}}
		c, _, err := caseOf(ctx, tx, d, caseID)
		if err != nil {
			return out, err
		}
		if out.Case, err = caseLine(ctx, tx, c); err != nil {
			return out, err
		}
		if out.Reason, err = caseReason(ctx, tx, c); err != nil {
			return out, err
		}
		if err := o.standOn(ctx, tx, d, c.Matter, &out); err != nil {
			return out, err
		}
		w := boardWriter{ctx: ctx, tx: tx, now: o.now(), by: d.By()}
		if out.Hearings = w.hearings(c); w.err != nil {
			return out, w.err
		}
		return out, decidedFrom(ctx, tx, c, &out)
	})
}

// standOn lists the parties that take part in a matter, but for its owner.
func (o *Office) standOn(ctx context.Context, tx Tx, d *desk.Desk, matter string, out *CaseStanding) error {
	m, err := tx.Matter(ctx, matter)
	if err != nil {
		return err
	}
	on, err := tx.PartiesOn(ctx, matter)
	for _, party := range on {
		if err != nil || party == m.Owner {
			continue
		}
		var s office.Stand
		s, _, err = o.house.StandAt(ctx, tx, d, party, matter)
		out.Parties = append(out.Parties, s)
	}
	slices.SortFunc(out.Parties, func(a, b office.Stand) int { return strings.Compare(a.Party.Name, b.Party.Name) })
	return err
}

func decidedFrom(ctx context.Context, tx Tx, c docket.Case, out *CaseStanding) error {
	list, err := tx.StandingsFrom(ctx, c.ID)
	if err != nil {
		return err
	}
	var failed error
	called := office.Names{}.Of(ctx, tx, &failed)
	for _, s := range list {
		e, err := office.EventAt(ctx, tx, s.Event)
		if err != nil {
			return err
		}
		x := CaseDecision{Party: office.Named{ID: s.Party, Name: called(s.Party)}, State: string(s.State), Reason: s.Reason, Condition: s.Condition, By: office.Named{ID: s.By, Name: called(s.By)}, At: e.At, Event: s.Event}
		if n := len(s.Assurances); n > 0 && e.Text("act") == "assured" {
			a := s.Assurances[n-1]
			x.Assured = &office.Assured{
				Text: a.Text, Document: a.Document, Paper: a.Paper, From: a.From, Given: a.Given, By: office.Named{ID: a.By, Name: called(a.By)}, At: a.At,
			}
		}
		out.Decisions = append(out.Decisions, x)
	}
	return failed
}

// caseReason is a reason to begin from. The party's people will read it, so it has
// what is known outside, and nothing of what the items say or of what is suspected.
func caseReason(ctx context.Context, tx Tx, c docket.Case) (string, error) {
	v, err := tx.Damage(ctx, c.ID, 0)
	if err != nil {
		return "", err
	}
	parts := []string{fmt.Sprintf("Case %s, “%s”.", c.ID, c.Title)}
	for _, e := range v.Events {
		if e.Kind == damage.Publication {
			parts = append(parts, fmt.Sprintf("On %s: %s.", e.At.UTC().Format("2 January 2006"), strings.TrimRight(e.Title, ".")))
		}
	}
	if n := damage.News(v.Revealed()); n > 0 {
		parts = append(parts, "Confidential parts of documents on this matter came out.")
	}
	return strings.Join(append(parts, "This is a step on this matter while the case is open, and no finding about anybody."), " "), nil
}
