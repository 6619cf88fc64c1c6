package inquiry

import (
	"context"
	"maps"
	"slices"
	"strings"
	"time"

	"barium/internal/casebook/docket"
	"barium/internal/casebook/holders"
	"barium/internal/entry"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/outbox"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
	"barium/receipt"
)

func (o *Office) caseQuestions(ctx context.Context, tx Tx, s *standpoint) ([]office.HolderQuestion, error) {
	out := []office.HolderQuestion{}
	var failed error
	called := office.Names{}.Of(ctx, tx, &failed)
	for _, q := range slices.Backward(s.file.Questions) {
		out = append(out, o.question(called, q, s.titles[q.Document]))
	}
	return out, failed
}

func (o *Office) question(called entry.Names, q holders.Question, title string) office.HolderQuestion {
	x := office.HolderQuestion{ID: q.ID, Document: office.Named{ID: q.Document, Name: title}, Party: office.Named{ID: q.Party, Name: called(q.Party)},
		At: q.At, Deadline: q.Deadline, Overdue: q.Overdue(o.now()), Times: len(q.Answers), Event: q.Event}
	if a := q.Last(); a != nil {
		x.Answered = &office.HolderReply{By: called(a.By), At: a.At, Complete: a.Complete, AsOf: a.AsOf, Others: []office.HolderNamedHere{}, Event: a.Event}
		for _, other := range a.Others {
			x.Answered.Others = append(x.Answered.Others, namedHere(called, other))
		}
	}
	return x
}

func namedHere(called entry.Names, o holders.Other) office.HolderNamedHere {
	x := office.HolderNamedHere{Name: o.Name, Party: o.PartyName, Since: o.Since}
	if o.Person != "" {
		x.Name = called(o.Person)
	}
	if o.Party != "" && o.PartyName == "" && o.Person == "" {
		x.Party = called(o.Party)
	}
	if x.Name == "" {
		x.Name = "somebody"
	}
	return x
}

// owed lists what would make the list complete.
func (o *Office) owed(ctx context.Context, tx Tx, s *standpoint) ([]HolderOwed, error) {
	list := []HolderOwed{}
	may, err := s.reachable(ctx, tx)
	if err != nil {
		return nil, err
	}
	for _, w := range s.Owed(s.Access.Records()) {
		x := HolderOwed{Document: office.Named{ID: w.Document, Name: s.titles[w.Document]}, Party: office.Named{ID: w.Party, Name: s.PartyName(w.Party)}, Why: w.Why, Items: w.Items}
		if w.Question != nil {
			x.Question = w.Question.ID
		}
		x.May = w.Registered && (may[[2]string{w.Document, w.Party}] || may[[2]string{"", w.Party}])
		list = append(list, x)
	}
	return list, nil
}

// reachable are the documents and parties of which somebody could answer, by what
// answerers goes by; without a document, of any on the matter.
func (s *standpoint) reachable(ctx context.Context, tx Tx) (map[[2]string]bool, error) {
	may, party := map[[2]string]bool{}, map[string]string{}
	for _, p := range s.file.People {
		party[p.ID] = p.Party
	}
	for _, h := range s.file.Holdings {
		if h.Release != "" && h.Until.IsZero() {
			may[[2]string{h.Document, party[h.Person]}] = true
		}
	}
	for _, place := range []string{s.c.Matter, desk.House} {
		list, err := tx.Members(ctx, place)
		if err != nil {
			return nil, err
		}
		for _, m := range list {
			if place == desk.House && m.Does(desk.Liaison) || place != desk.House && m.Does(desk.Clerk, desk.Liaison, desk.Approver) {
				may[[2]string{"", party[m.Person]}] = true
			}
		}
	}
	return may, nil
}

// answerers are the people of a party who may answer for a document: who works on the
// matter, or holds the document by a release that took effect; of a party where nobody
// does, its liaison officers in the house.
func answerers(ctx context.Context, tx Tx, matter, document, party string) ([]desk.Person, error) {
	people, err := tx.PeopleOf(ctx, party)
	if err != nil {
		return nil, err
	}
	var list, liaisons []desk.Person
	for _, p := range people {
		holds, err := holdsOrWorks(ctx, tx, matter, document, p.ID)
		if err != nil {
			return nil, err
		}
		if holds {
			list = append(list, p)
		}
		m, err := tx.Membership(ctx, desk.House, p.ID)
		if err != nil {
			return nil, err
		}
		if m.Does(desk.Liaison) {
			liaisons = append(liaisons, p)
		}
	}
	if len(list) == 0 {
		list = liaisons
	}
	return list, nil
}

func holdsOrWorks(ctx context.Context, tx Tx, matter, document, person string) (bool, error) {
	m, err := tx.Membership(ctx, matter, person)
	if err != nil || m.Does(desk.Clerk, desk.Liaison, desk.Approver) {
		return err == nil, err
	}
	list, err := tx.ReleasesTo(ctx, document, person)
	return slices.ContainsFunc(list, func(r desk.Release) bool { return r.State == desk.Approved }), err
}

// A HolderAsk says whom to ask about which document.
type HolderAsk struct {
	Document string `json:"document" maxLength:"40"`
	Party    string `json:"party" maxLength:"40"`
}

// maxHolderDays is the longest that a party is given to answer.
const maxHolderDays = 90

// AskHolders asks parties who had a document, a question for each. It answers with their ids.
func (o *Office) AskHolders(ctx context.Context, by, id string, list []HolderAsk, days int) ([]string, error) {
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) ([]string, error) {
		c, why, err := o.workOn(ctx, tx, d, id)
		switch {
		case err != nil:
			return nil, err
		case len(list) == 0:
			return nil, invalid.In("ask", "nobody is chosen: say whom to ask")
		case days < 1 || days > maxHolderDays:
			return nil, invalid.In("days", "%d days to answer: want 1 to %d", days, maxHolderDays)
		}
		var ids []string
		for _, a := range list {
			q := holders.Question{ID: share.NewQuestionID(), Case: c.ID, Document: a.Document, Party: a.Party, By: by, At: o.stamp(), Deadline: o.stamp().AddDate(0, 0, days)}
			if err := askable(ctx, tx, c, a); err != nil {
				return nil, err
			}
			if q.Event, err = o.tell(ctx, tx, d, holders.AskedEvent(q), why.Log()); err != nil {
				return nil, err
			}
			if err := tx.AddHolderQuestion(ctx, q); err != nil {
				return nil, err
			}
			if err := o.mailQuestion(ctx, tx, c.Matter, q); err != nil {
				return nil, err
			}
			ids = append(ids, q.ID)
		}
		return ids, nil
	})
}

// mailQuestion tells those at a party who may answer that it was asked who had a
// document.
func (o *Office) mailQuestion(ctx context.Context, tx Tx, matter string, q holders.Question) error {
	people, err := answerers(ctx, tx, matter, q.Document, q.Party)
	if err != nil {
		return err
	}
	var list []outbox.Mail
	for _, p := range people {
		list = append(list, outbox.Mail{Kind: outbox.Questionnaire, Person: p.ID, About: q.ID, Matter: matter, Path: "/holder-questions/" + q.ID, Deadline: q.Deadline})
	}
	return o.house.Mail(ctx, tx, q.By, list...)
}

// askable refuses a question that nobody could answer, or that isn't about this case.
func askable(ctx context.Context, tx Tx, c docket.Case, a HolderAsk) error {
	h, err := tx.Handling(ctx, a.Document)
	if office.Hidden(err) || err == nil && h.Matter != c.Matter {
		return invalid.In("ask", "document %q is not on the matter of this case", a.Document)
	}
	if err != nil {
		return err
	}
	p, err := tx.Party(ctx, a.Party)
	if office.Hidden(err) {
		return invalid.In("ask", "there is no party %q here: register it first", a.Party)
	}
	if err != nil {
		return err
	}
	who, err := answerers(ctx, tx, c.Matter, a.Document, a.Party)
	if err == nil && len(who) == 0 {
		err = invalid.In("ask", "nobody at %s could answer here: give somebody there a role on the matter first", p.Name)
	}
	return err
}

// workOn is an open case, for somebody who works on it.
func (o *Office) workOn(ctx context.Context, tx Tx, d *desk.Desk, id string) (docket.Case, policy.Decision, error) {
	c, _, err := caseOf(ctx, tx, d, id)
	if err != nil {
		return c, policy.Decision{}, err
	}
	why, err := d.AllowMatter(ctx, policy.Inquire, c.Matter)
	if err == nil && c.State != docket.Open {
		err = invalid.Errorf("case %s is closed", c.ID)
	}
	return c, why, err
}

func (o *Office) stamp() time.Time { return o.now().UTC().Truncate(time.Microsecond) }

// tell appends an event of a person's, with what it was allowed by.
func (o *Office) tell(ctx context.Context, tx Tx, d *desk.Desk, e receipt.Event, why map[string]any) (int64, error) {
	maps.Copy(e.Fields, why)
	e.Fields["by"] = d.By()
	return o.ledger.In(tx).Append(ctx, e)
}

// sameName reports whether two parties are called the same, but for letters' case and
// spaces.
func sameName(a, b string) bool {
	return strings.EqualFold(strings.Join(strings.Fields(a), " "), strings.Join(strings.Fields(b), " "))
}
