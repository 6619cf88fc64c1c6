package office

import (
	"context"
	"slices"
	"time"

	"barium/internal/outbox"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
	"barium/internal/share/standing"
)

// reviewNotice is how long before its date a review is looked for: reminders go out
// a day before at most.
const reviewNotice = 24 * time.Hour

// reviewsCalled are the reminders of reviews that are called for and aren't in the
// box yet, for those who may review.
func (o *Office) reviewsCalled(ctx context.Context, tx Tx) ([]outbox.Mail, error) {
	due, err := tx.ReviewsDue(ctx, o.now().Add(reviewNotice))
	var list []outbox.Mail
	for _, s := range due {
		if err != nil {
			break
		}
		var more []outbox.Mail
		more, err = o.reviewCalled(ctx, tx, s)
		list = append(list, more...)
	}
	return list, err
}

func (o *Office) reviewCalled(ctx context.Context, tx Tx, s standing.Standing) ([]outbox.Mail, error) {
	set, err := tx.ReviewSet(ctx, s)
	if err != nil {
		return nil, err
	}
	at, err := tx.LedgerRecord(ctx, set)
	if err != nil {
		return nil, err
	}
	deadline, call := outbox.Reminder(at.At, s.Review, o.now())
	if !call {
		return nil, nil
	}
	people, err := o.reviewers(ctx, tx, s)
	var list []outbox.Mail
	for _, person := range people {
		m := outbox.Mail{Kind: reviewKind(deadline), Person: person, About: s.Party, Occasion: set, By: s.By, Matter: s.Matter,
			Path: "/parties/" + s.Party + "/review?matter=" + s.Matter, Deadline: s.Review}
		known, err := tx.MailKnown(ctx, m)
		if err != nil {
			return nil, err
		}
		if !known {
			list = append(list, m)
		}
	}
	return list, err
}

func reviewKind(deadline outbox.Kind) outbox.Kind {
	if deadline == outbox.Overdue {
		return outbox.ReviewOverdue
	}
	return outbox.ReviewDue
}

// reviewers are those who may change how a party stands at a place.
func (o *Office) reviewers(ctx context.Context, tx Tx, s standing.Standing) ([]string, error) {
	return o.whoMay(ctx, tx, s.Matter, desk.Liaison, func(d *desk.Desk) (bool, error) {
		return may(d.AllowAbout(ctx, policy.Stand, s.Matter, s.Party))
	})
}

// stillReviewed reports whether a reminder of a review is still to be told: nobody
// has set another date since, and the person may still review.
func (o *Office) stillReviewed(ctx context.Context, tx Tx, m outbox.Mail) (bool, error) {
	s, err := tx.Standing(ctx, m.About, m.Matter)
	if err != nil || s.Review.IsZero() || m.Kind == outbox.ReviewDue && s.ReviewDue(o.now()) {
		return false, err
	}
	set, err := tx.ReviewSet(ctx, s)
	if err != nil || set != m.Occasion {
		return false, err
	}
	people, err := o.reviewers(ctx, tx, s)
	return slices.Contains(people, m.Person), err
}
