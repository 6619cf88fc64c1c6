package office

import (
	"context"
	"errors"
	"slices"

	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
)

// follows reports whether a person may know of a release and of what came of it:
// they made it, or work for the party that did or for one whose content is in the
// document, or audit the house. Recipients are told of it elsewhere, and of
// nobody else.
func (o *Office) follows(ctx context.Context, tx Tx, by string, h desk.Handling, r desk.Release) (bool, error) {
	if r.By == by {
		return true, nil
	}
	if works, err := o.WorksOn(ctx, tx, by, h); works || err != nil {
		return works, err
	}
	p, err := tx.Person(ctx, by)
	if err != nil || p.Party != r.Party {
		return false, err
	}
	m, err := tx.Membership(ctx, r.Matter, by)
	return slices.ContainsFunc(m.Roles, func(role desk.Role) bool {
		return role == desk.Clerk || role == desk.Liaison || role == desk.Approver
	}), err
}

// following is a release that somebody may follow; share.ErrNotFound for anybody
// else.
func (o *Office) following(ctx context.Context, tx Tx, by, release string) (desk.Handling, desk.Release, error) {
	r, err := tx.Release(ctx, release)
	if err != nil {
		return desk.Handling{}, r, err
	}
	h, err := tx.Handling(ctx, r.Document)
	if err != nil {
		return h, r, err
	}
	may, err := o.follows(ctx, tx, by, h, r)
	if err == nil && !may {
		err = share.ErrNotFound
	}
	return h, r, err
}

// mayOn decides about an act on a release. Who may not follow the release is told
// that there is none; the ledger is told that they tried.
func (o *Office) mayOn(ctx context.Context, tx Tx, d *desk.Desk, by string, act policy.Act, release string) (desk.Handling, desk.Release, error) {
	_, refused := d.AllowRelease(ctx, act, release)
	h, r, err := o.following(ctx, tx, by, release)
	if err != nil {
		return h, r, errors.Join(err, refused)
	}
	return h, r, refused
}
