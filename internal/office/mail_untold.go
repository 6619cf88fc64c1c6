package office

import (
	"context"
	"slices"
	"time"

	"barium/internal/outbox"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
)

// An Untold is somebody whom a mail could not reach with what is still to be told.
type Untold struct {
	Mail    string      `json:"mail"`
	Kind    outbox.Kind `json:"kind" enum:"released,withdrawn,reminded,due,overdue,asked,answered,standing,unsealing,unsealing due,questionnaire,hearing,proposed,held,review due,review overdue"`
	About   string      `json:"about" doc:"id of what it tells of"`
	Person  Named       `json:"person"`
	Party   Named       `json:"party"`
	Address string      `json:"address"`
	Since   time.Time   `json:"since" doc:"when it was to be told"`
	Given   bool        `json:"given" doc:"up: it is not tried any more"`
	Why     string      `json:"why" doc:"what the mail server said"`
}

// patience is how long a mail may wait for the mail server before people hear of it.
const patience = time.Hour

// untold lists whom mails could not reach, to who did what the mails tell of, to
// those who work on the matter for the same party, and to who keeps the house.
func (o *Office) untold(ctx context.Context, tx Tx, by string) ([]Untold, error) {
	list := []Untold{}
	troubles, err := tx.MailTroubles(ctx, o.now().Add(-patience))
	for _, m := range troubles {
		if err != nil {
			break
		}
		var concerns, stands bool
		if concerns, err = o.answersFor(ctx, tx, by, m); err != nil || !concerns {
			continue
		}
		if stands, err = o.stillSo(ctx, tx, m); err != nil || !stands {
			continue
		}
		var p desk.Person
		p, err = tx.Person(ctx, m.Person)
		list = append(list, Untold{
			Mail: m.ID, Kind: m.Kind, About: m.About, Person: Named{p.ID, p.Name}, Party: Named{p.Party, p.PartyName}, Address: p.Email,
			Since: m.Made, Given: m.State == outbox.Failed, Why: m.Error,
		})
	}
	return list, err
}

func (o *Office) answersFor(ctx context.Context, tx Tx, by string, m outbox.Mail) (bool, error) {
	switch m.Kind {
	case outbox.Unsealing, outbox.UnsealingDue, outbox.Questionnaire, outbox.Hearing: // of an inquiry, which others may not know of
		return m.By == by, nil
	}
	if m.By == by {
		return true, nil
	}
	f, err := o.desk(tx, by).Facts(ctx, policy.Read, m.Matter)
	works := slices.ContainsFunc(f.Roles, func(r string) bool {
		return slices.Contains([]desk.Role{desk.Clerk, desk.Liaison, desk.Approver}, desk.Role(r))
	})
	return slices.Contains(f.Roles, string(desk.Registrar)) || works && f.Party.ID == m.Party, err
}
