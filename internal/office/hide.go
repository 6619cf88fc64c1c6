package office

import (
	"context"
	"errors"

	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
)

// hide turns a refusal, or a mistake of the asker's, into share.ErrNotFound where
// the person may not know that the document exists. They may if a release that
// took effect names them, or if they work on the
// matter for a party whose content is in it, or keep or audit the house.
func (o *Office) hide(ctx context.Context, tx Tx, by, document string, err error) error {
	var r *policy.Refusal
	var wrong *invalid.Error
	if !errors.As(err, &r) && !errors.As(err, &wrong) {
		return err
	}
	h, found := tx.Handling(ctx, document)
	if found != nil {
		return share.ErrNotFound
	}
	knows, failed := o.knowsOf(ctx, tx, by, h)
	if failed != nil {
		return failed
	}
	if !knows {
		return errors.Join(share.ErrNotFound, err)
	}
	return err
}

func (o *Office) knowsOf(ctx context.Context, tx Tx, by string, h desk.Handling) (bool, error) {
	list, err := tx.ReleasesTo(ctx, h.Document, by)
	if err != nil {
		return false, err
	}
	for _, r := range list {
		if known, err := shared(ctx, tx, r, by); known || err != nil {
			return known, err
		}
	}
	return o.WorksOn(ctx, tx, by, h)
}

// WorksOn reports whether a person works on a document for a party whose content
// is in it, or audits the house.
func (o *Office) WorksOn(ctx context.Context, tx Tx, by string, h desk.Handling) (bool, error) {
	f, err := o.desk(tx, by).Facts(ctx, policy.Read, h.Matter)
	if err != nil {
		return false, err
	}
	for _, role := range f.Roles {
		if role == string(desk.Auditor) {
			return true, nil
		}
		works := role == string(desk.Clerk) || role == string(desk.Liaison) || role == string(desk.Approver)
		for _, p := range append(h.Originators(), h.Owner) {
			if works && p == f.Party.ID {
				return true, nil
			}
		}
	}
	return false, nil
}
