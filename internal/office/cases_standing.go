package office

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"barium/internal/casebook/damage"
	"barium/internal/casebook/docket"
	"barium/internal/office/act"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
	"barium/internal/share/standing"
)

// A CaseStanding is what a case has to do with how parties stand on its matter.
// Nothing here is suggested about any of them.
type CaseStanding struct {
	Case      CaseLine       `json:"case"`
	Parties   []Stand        `json:"parties" nullable:"false" doc:"that take part in the matter, by name, and how each stands there"`
	Decisions []CaseDecision `json:"decisions" nullable:"false" doc:"that were taken from this case, oldest first"`
	Reason    string         `json:"reason" doc:"to begin from, where a decision is taken from this case"`
}

// A CaseDecision is a change of a party's standing that was made from a case.
type CaseDecision struct {
	Party     Named     `json:"party"`
	State     string    `json:"state" doc:"in which it left the party"`
	Reason    string    `json:"reason"`
	Condition string    `json:"condition"`
	Assured   *Assured  `json:"assured,omitempty" doc:"where an assurance was recorded"`
	By        Named     `json:"by"`
	At        time.Time `json:"at"`
	Event     int64     `json:"event"`
}

// CaseStanding lists how the parties on a case's matter stand, and what was decided
// from the case.
func (o *Office) CaseStanding(ctx context.Context, by, caseID string) (CaseStanding, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (CaseStanding, error) {
		out := CaseStanding{Parties: []Stand{}, Decisions: []CaseDecision{}}
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
		var s Stand
		s, _, err = o.standAt(ctx, tx, d, party, matter)
		out.Parties = append(out.Parties, s)
	}
	slices.SortFunc(out.Parties, func(a, b Stand) int { return strings.Compare(a.Party.Name, b.Party.Name) })
	return err
}

func decidedFrom(ctx context.Context, tx Tx, c docket.Case, out *CaseStanding) error {
	list, err := tx.StandingsFrom(ctx, c.ID)
	if err != nil {
		return err
	}
	var failed error
	called := names{}.of(ctx, tx, &failed)
	for _, s := range list {
		e, err := eventAt(ctx, tx, s.Event)
		if err != nil {
			return err
		}
		x := CaseDecision{Party: Named{s.Party, called(s.Party)}, State: string(s.State), Reason: s.Reason, Condition: s.Condition, By: Named{s.By, called(s.By)}, At: e.At, Event: s.Event}
		if n := len(s.Assurances); n > 0 && e.Text("act") == "assured" {
			a := s.Assurances[n-1]
			x.Assured = &Assured{a.Text, a.Document, a.Paper, a.From, a.Given, Named{a.By, called(a.By)}, a.At}
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

// fromCase refuses a change of standing from a case on another matter, or one that
// the person doesn't work on.
func fromCase(ctx context.Context, tx Tx, d *desk.Desk, caseID, matter string) error {
	if caseID == "" {
		return nil
	}
	c, rights, err := caseOf(ctx, tx, d, caseID)
	switch {
	case hidden(err) || err == nil && !rights.work:
		return invalid.In("case", "there is no case %q that you work on", caseID)
	case err == nil && c.Matter != matter:
		return invalid.In("case", "case %s is on another matter: it decides nothing here", caseID)
	}
	return err
}

// ofCase tells of which case a standing is, to those who may know of it.
func ofCase(ctx context.Context, tx Tx, d *desk.Desk, s standing.Standing) (Named, error) {
	if s.Case == "" {
		return Named{}, nil
	}
	c, _, err := caseOf(ctx, tx, d, s.Case)
	if hidden(err) {
		return Named{}, nil
	}
	return Named{c.ID, c.Title}, errors.Join(err)
}
