package inquiry

import (
	"context"
	"fmt"
	"slices"

	"barium/internal/casebook/docket"
	"barium/internal/office"
	"barium/internal/share/desk"
)

// Late lists what should have been done by now in the open cases that a person works on:
// questionnaires that parties haven't answered, hearings without a reply, and what is
// owed to protect and to tell.
func (t told) Late(ctx context.Context, tx office.Tx, d *desk.Desk) ([]office.CaseDue, error) {
	in, err := within(tx)
	if err != nil {
		return nil, err
	}
	seen, err := casesSeen(ctx, in, d)
	list := []office.CaseDue{}
	for _, c := range seen {
		if err != nil {
			return nil, err
		}
		if c.State != docket.Open {
			continue
		}
		var rights caseRights
		if rights, err = caseRightsOn(ctx, d, c.Matter); err == nil && rights.work {
			var due []office.CaseDue
			due, err = t.office.late(ctx, in, c.ID)
			list = append(list, due...)
		}
	}
	slices.SortStableFunc(list, func(a, b office.CaseDue) int { return a.Due.Compare(b.Due) })
	return list, err
}

func (o *Office) late(ctx context.Context, tx Tx, id string) ([]office.CaseDue, error) {
	c, err := tx.Case(ctx, id)
	if err != nil {
		return nil, err
	}
	var list []office.CaseDue
	var failed error
	called := office.Names{}.Of(ctx, tx, &failed)
	named := office.Named{ID: c.ID, Name: c.Title}
	questions, err := tx.HolderQuestionsOf(ctx, id)
	for _, q := range questions {
		if q.Overdue(o.now()) {
			list = append(list, office.CaseDue{Case: named, What: fmt.Sprintf("say who had “%s”", called(q.Document)), Who: called(q.Party), Due: q.Deadline, Path: "/cases/" + id + "/holders"})
		}
	}
	for _, h := range c.Hearings {
		if h.Reply == "" && o.now().After(h.Due) {
			list = append(list, office.CaseDue{Case: named, What: "reply to what it was asked", Who: called(h.Party), Due: h.Due, Path: "/cases/" + id + "/decision#heard"})
		}
	}
	if err != nil {
		return nil, err
	}
	v, err := tx.Damage(ctx, id, 0)
	for _, x := range v.Overdue(o.now()) {
		list = append(list, office.CaseDue{Case: named, What: x.What, Who: x.Owner, Due: x.Due, Path: "/cases/" + id + "/damage"})
	}
	if err == nil {
		err = failed
	}
	return list, err
}
