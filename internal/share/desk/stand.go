package desk

import (
	"context"
	"time"

	"barium/internal/share/policy"
	"barium/internal/share/standing"
)

// Move changes a party's standing on a matter, or altogether where matter is
// House. The move's person and time are this desk's.
func (d *Desk) Move(ctx context.Context, party, matter string, m standing.Move) (standing.Standing, error) {
	m.By, m.At = d.by, d.now
	m.Review = m.Review.UTC()
	return d.stand(ctx, party, matter, func(s standing.Standing) (standing.Standing, error) { return s.Apply(m) })
}

// Look records a review of a party's standing that leaves it as it is: what was
// found, and when it is looked at next.
func (d *Desk) Look(ctx context.Context, party, matter, found string, next time.Time) (standing.Standing, error) {
	return d.stand(ctx, party, matter, func(s standing.Standing) (standing.Standing, error) {
		return s.Look(found, next.UTC(), d.by, d.now)
	})
}

// Assure records an assurance that a party gave. The person who records it and the
// time are this desk's.
func (d *Desk) Assure(ctx context.Context, party, matter string, a standing.Assurance) (standing.Standing, error) {
	a.By, a.At, a.Given = d.by, d.now, a.Given.UTC()
	return d.stand(ctx, party, matter, func(s standing.Standing) (standing.Standing, error) { return s.Assure(a) })
}

func (d *Desk) stand(ctx context.Context, party, matter string, change func(standing.Standing) (standing.Standing, error)) (standing.Standing, error) {
	why, err := d.allow(ctx, policy.Stand, matter, party)
	if err == nil {
		_, err = d.tx.Party(ctx, party)
	}
	var s standing.Standing
	if err == nil {
		s, err = d.tx.Standing(ctx, party, matter)
	}
	before := s
	if err == nil {
		s.Party, s.Matter = party, matter
		s, err = change(s)
	}
	if err == nil {
		s.Event, err = d.tell(ctx, StandingChanged(before, s), why)
	}
	if err == nil {
		err = d.tx.AddStanding(ctx, s)
	}
	return s, wrap(err, "standing of %s", party)
}
