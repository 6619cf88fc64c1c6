package office

import (
	"context"
	"errors"
	"math/rand/v2"

	"barium/internal/outbox"
	"barium/internal/share/desk"
	"barium/internal/share/standing"
	"barium/internal/share/unsealing"
)

// SendMail hands over what is due in the box, until nothing is any more, and says
// how many a mail server took. Any number of servers may do so at once: whoever
// takes a mail has it to themselves for a while. Where the mail server as a whole is
// the trouble, the rest waits for the next time; the error is ours alone.
func (o *Office) SendMail(ctx context.Context) (sent int, err error) {
	for o.post != nil {
		m, letter, err := o.takeMail(ctx)
		if err != nil || m.ID == "" {
			return sent, err
		}
		if m.State != outbox.Waiting {
			continue // it was dropped
		}
		problem := o.post.Send(ctx, letter)
		if ctx.Err() != nil && problem != nil {
			return sent, ctx.Err() // cut off, and nothing is known of it: it goes out again
		}
		if err := o.settleMail(context.WithoutCancel(ctx), m, letter.To, problem); err != nil {
			return sent, err
		}
		switch {
		case problem == nil:
			sent++
		case !errors.Is(problem, outbox.ErrNever) && !errors.Is(problem, outbox.ErrLater):
			return sent, nil
		}
	}
	return sent, nil
}

// takeMail takes the next mail that is due, and drops it where it needn't be told any
// more. The zero mail says that there is none.
func (o *Office) takeMail(ctx context.Context) (m outbox.Mail, letter Letter, err error) {
	due := func(tx Tx) (err error) {
		if m, err = tx.MailDue(ctx, o.now()); Hidden(err) {
			m, err = outbox.Mail{}, nil
		}
		return err
	}
	// Mostly there is none, and then no writer is kept waiting.
	if err := o.store.View(ctx, due); err != nil || m.ID == "" {
		return m, letter, err
	}
	err = o.store.Update(ctx, func(tx Tx) error {
		if err := due(tx); err != nil || m.ID == "" {
			return err
		}
		stands, err := o.stillSo(ctx, tx, m)
		if err != nil {
			return err
		}
		if !stands {
			m.State, m.Ended = outbox.Dropped, o.now()
			return tx.SetMail(ctx, m)
		}
		who, err := tx.Person(ctx, m.Person)
		if err != nil {
			return err
		}
		letter = Letter{ID: m.ID, To: who.Email}
		letter.Subject, letter.Text = m.Letter(o.house)
		m.Attempts++
		m.Next = o.now().Add(outbox.Lease)
		return tx.SetMail(ctx, m)
	})
	return m, letter, err
}

// settleMail records what came of an attempt, together with the event that tells
// of it. If the house dies before, the mail goes out again when the lease is over.
func (o *Office) settleMail(ctx context.Context, m outbox.Mail, address string, problem error) error {
	return o.store.Update(ctx, func(tx Tx) error {
		now, err := tx.Mail(ctx, m.ID)
		if err != nil || now.State != outbox.Waiting || problem != nil && now.Attempts != m.Attempts {
			return err // somebody else has taken it since, and tells of it
		}
		if problem == nil {
			m.State, m.Error, m.Ended = outbox.Sent, "", o.now()
		} else {
			m = m.After(o.now(), problem, rand.Float64())
		}
		if m.State != outbox.Waiting {
			if _, err := o.ledger.In(tx).Append(ctx, outbox.Mailed(m, address, problem == nil)); err != nil {
				return err
			}
		}
		return tx.SetMail(ctx, m)
	})
}

// stillSo reports whether what a mail tells of is still so, and still to be told.
func (o *Office) stillSo(ctx context.Context, tx Tx, m outbox.Mail) (bool, error) {
	switch m.Kind {
	case outbox.Released:
		r, err := tx.Release(ctx, m.About)
		accepted := false
		for _, x := range r.Recipients {
			accepted = accepted || x.Person == m.Person && !x.Accepted.IsZero()
		}
		return r.State == desk.Approved && !accepted, err
	case outbox.Withdrawn, outbox.Reminded, outbox.Due, outbox.Overdue:
		n, err := tx.Notice(ctx, m.About)
		return n.Acknowledged.IsZero() && (m.Kind != outbox.Due || !n.Overdue(o.now())), err
	case outbox.Asked:
		return o.stillAsked(ctx, tx, m)
	case outbox.Standing:
		s, err := tx.Standing(ctx, m.About, m.Matter)
		if Hidden(err) {
			s, err = standing.Standing{}, nil
		}
		return s.Since.UnixMicro() == m.Occasion, err
	case outbox.Unsealing, outbox.UnsealingDue:
		r, err := tx.Unsealing(ctx, m.About)
		return r.State == unsealing.Asked && !r.Over(o.now()) && !r.Answered(m.Person), err
	case outbox.Questionnaire:
		return o.cases.Waits(ctx, tx, m.About)
	case outbox.Hearing:
		return o.cases.Unheard(ctx, tx, m.About)
	case outbox.Proposed, outbox.Held:
		return o.stillProposed(ctx, tx, m)
	case outbox.ReviewDue, outbox.ReviewOverdue:
		return o.stillReviewed(ctx, tx, m)
	case outbox.Answered:
		return true, nil
	}
	return false, nil
}

func (o *Office) stillAsked(ctx context.Context, tx Tx, m outbox.Mail) (bool, error) {
	q, err := tx.Request(ctx, m.About)
	if err != nil {
		return false, err
	}
	h, err := tx.Handling(ctx, q.Document)
	if err != nil {
		return false, err
	}
	return o.mayAnswer(ctx, tx, m.Person, h, q)
}
