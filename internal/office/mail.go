package office

import (
	"context"
	"time"

	"barium/internal/outbox"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/standing"
	"barium/internal/share/unsealing"
)

// Mails is the box of mails that tell people what waits for them.
type Mails interface {
	// AddMail leaves a mail that is there already as it is; MailKnown says whether
	// it is.
	AddMail(ctx context.Context, m outbox.Mail) error
	MailKnown(ctx context.Context, m outbox.Mail) (bool, error)
	Mail(ctx context.Context, id string) (outbox.Mail, error)
	// MailDue is the one to send next; share.ErrNotFound where there is none.
	MailDue(ctx context.Context, now time.Time) (outbox.Mail, error)
	SetMail(ctx context.Context, m outbox.Mail) error
	// MailTroubles lists those given up, and those tried in vain that were made
	// before a time.
	MailTroubles(ctx context.Context, before time.Time) ([]outbox.Mail, error)
	MailsAbout(ctx context.Context, about string) ([]outbox.Mail, error)
}

// Mail puts mails into the box, in the transaction of the act that they tell of.
// Where no mail is sent there is no box: whoever sets one up later tells nobody of
// the past.
func (o *Office) Mail(ctx context.Context, tx Tx, by string, list ...outbox.Mail) error {
	if o.post == nil || len(list) == 0 {
		return nil
	}
	who, err := tx.Person(ctx, by)
	for _, m := range list {
		if err == nil {
			m.ID, m.By, m.Party, m.Made, m.State = share.NewMailID(), by, who.Party, o.now(), outbox.Waiting
			m.Next = m.Made
			err = tx.AddMail(ctx, m)
		}
	}
	return err
}

// tellReleased tells those whom a release names that they have something to read.
func (o *Office) tellReleased(ctx context.Context, tx Tx, by, release string) error {
	r, err := tx.Release(ctx, release)
	if err != nil || r.State != desk.Approved {
		return err
	}
	var list []outbox.Mail
	for _, x := range r.Recipients {
		list = append(list, outbox.Mail{Kind: outbox.Released, Person: x.Person, About: r.ID, Matter: r.Matter, Path: "/received/" + r.ID})
	}
	return o.Mail(ctx, tx, by, list...)
}

// tellNotices tells people of withdrawals that they have to acknowledge.
func (o *Office) tellNotices(ctx context.Context, tx Tx, by string, kind outbox.Kind, notices []desk.Notice) error {
	var list []outbox.Mail
	for _, n := range notices {
		if !n.TookEffect() {
			continue
		}
		r, err := tx.Release(ctx, n.Release)
		if err != nil {
			return err
		}
		m := outbox.Mail{Kind: kind, Person: n.Person, About: n.ID, Matter: r.Matter, Path: "/notices/" + n.ID, Deadline: n.Deadline}
		switch kind {
		case outbox.Reminded:
			m.Occasion = n.Reminded.UnixMicro()
		case outbox.Due, outbox.Overdue:
			m.Occasion = n.Deadline.UnixMicro()
		}
		list = append(list, m)
	}
	return o.Mail(ctx, tx, by, list...)
}

// tellAsked tells those who answer for the originators of whom consent is asked.
func (o *Office) tellAsked(ctx context.Context, tx Tx, q desk.Request) error {
	h, err := tx.Handling(ctx, q.Document)
	if err != nil {
		return err
	}
	members, err := tx.Members(ctx, h.Matter)
	if err != nil {
		return err
	}
	var list []outbox.Mail
	for _, x := range members {
		if may, err := o.mayAnswer(ctx, tx, x.Person, h, q); err != nil {
			return err
		} else if may {
			list = append(list, outbox.Mail{Kind: outbox.Asked, Person: x.Person, About: q.ID, Matter: h.Matter, Path: "/requests/" + q.ID})
		}
	}
	return o.Mail(ctx, tx, q.By, list...)
}

// tellAnswered tells who asked for consent that a party has answered.
func (o *Office) tellAnswered(ctx context.Context, tx Tx, by, request string) error {
	q, err := tx.Request(ctx, request)
	if err != nil {
		return err
	}
	h, err := tx.Handling(ctx, q.Document)
	if err != nil {
		return err
	}
	// Each answer is an occasion: there may be several originators.
	return o.Mail(ctx, tx, by, outbox.Mail{Kind: outbox.Answered, Person: q.By, About: q.ID, Occasion: int64(len(q.Answers)),
		Matter: h.Matter, Path: "/requests/" + q.ID})
}

// tellStanding tells the people of a party, as far as they have to do with the
// place, that the party stands otherwise there.
func (o *Office) tellStanding(ctx context.Context, tx Tx, by string, s standing.Standing) error {
	people, err := tx.PeopleOf(ctx, s.Party)
	if err != nil {
		return err
	}
	var list []outbox.Mail
	for _, p := range people {
		places, err := tx.MembershipsOf(ctx, p.ID)
		if err != nil {
			return err
		}
		for _, x := range places {
			if len(x.Roles) > 0 && p.ID != by && (s.Matter == desk.House || s.Matter == x.Matter) {
				list = append(list, outbox.Mail{Kind: outbox.Standing, Person: p.ID, About: s.Party, Occasion: s.Since.UnixMicro(), Matter: s.Matter, Path: "/"})
				break
			}
		}
	}
	return o.Mail(ctx, tx, by, list...)
}

// tellCustodians tells the custodians who have not answered a request.
func (o *Office) tellCustodians(ctx context.Context, tx Tx, kind outbox.Kind, r unsealing.Request) error {
	if r.State != unsealing.Asked {
		return nil
	}
	members, err := tx.Members(ctx, desk.House)
	if err != nil {
		return err
	}
	h, err := tx.Handling(ctx, r.Document)
	if err != nil {
		return err
	}
	var list []outbox.Mail
	for _, x := range members {
		if x.Does(desk.Custodian) && x.Person != r.By && !r.Answered(x.Person) {
			list = append(list, outbox.Mail{Kind: kind, Person: x.Person, About: r.ID, Matter: h.Matter, Path: "/unsealings/" + r.ID, Deadline: r.Expires})
		}
	}
	return o.Mail(ctx, tx, r.By, list...)
}
