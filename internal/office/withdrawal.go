package office

import (
	"context"
	"time"

	"barium/internal/office/act"
	"barium/internal/outbox"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
)

// A Withdrawn is a release that was withdrawn.
type Withdrawn struct {
	Release string `json:"release"`
	Notices int    `json:"notices" doc:"to people who had the document by it, or by an onward release"`
}

// Withdraw withdraws a release and all onward releases that came of it, with the
// reason and the time by which recipients have to acknowledge. Nothing is deleted
// anywhere else by it.
func (o *Office) Withdraw(ctx context.Context, by, release, reason string, deadline time.Time) (Withdrawn, error) {
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) (Withdrawn, error) {
		if _, _, err := o.mayOn(ctx, tx, d, by, policy.Withdraw, release); err != nil {
			return Withdrawn{}, err
		}
		notices, err := d.Withdraw(ctx, release, reason, deadline)
		out := Withdrawn{Release: release}
		for _, n := range notices {
			if n.TookEffect() {
				out.Notices++
			}
		}
		if err == nil {
			err = o.tellNotices(ctx, tx, by, outbox.Withdrawn, notices)
		}
		return out, err
	})
}

// Remind reminds those who have not acknowledged the withdrawal of a release, and
// says how many they were.
func (o *Office) Remind(ctx context.Context, by, release string) (Withdrawn, error) {
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) (Withdrawn, error) {
		if _, _, err := o.mayOn(ctx, tx, d, by, policy.Remind, release); err != nil {
			return Withdrawn{}, err
		}
		notices, err := d.Remind(ctx, release)
		if err == nil {
			err = o.tellNotices(ctx, tx, by, outbox.Reminded, notices)
		}
		return Withdrawn{release, len(notices)}, err
	})
}
