package office

import (
	"context"
	"slices"

	"barium/internal/outbox"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
)

// tellProposed tells those who may approve a release that it waits for them; and
// where it would give a secret away, who keeps that. Nobody is told twice.
func (o *Office) tellProposed(ctx context.Context, tx Tx, r desk.Release, inferred []Inferable) error {
	if o.post == nil || r.State != desk.Proposed {
		return nil
	}
	approvers, err := o.whoMay(ctx, tx, r.Matter, desk.Approver, func(d *desk.Desk) (bool, error) {
		return allowed(d.AllowRelease(ctx, policy.Approve, r.ID))
	})
	if err != nil {
		return err
	}
	keepers, err := o.keepers(ctx, tx, r, inferred)
	if err != nil {
		return err
	}
	var list []outbox.Mail
	for _, person := range approvers {
		list = append(list, aboutProposal(outbox.Proposed, r, person))
	}
	for _, person := range keepers {
		if person != r.By && !slices.Contains(approvers, person) {
			list = append(list, aboutProposal(outbox.Held, r, person))
		}
	}
	return o.Mail(ctx, tx, r.By, list...)
}

func aboutProposal(kind outbox.Kind, r desk.Release, person string) outbox.Mail {
	return outbox.Mail{Kind: kind, Person: person, About: r.ID, Matter: r.Matter, Path: "/approvals/" + r.ID}
}

// keepers are those who keep the secrets because of which a release is held, as far
// as they may still follow it.
func (o *Office) keepers(ctx context.Context, tx Tx, r desk.Release, inferred []Inferable) ([]string, error) {
	h, err := tx.Handling(ctx, r.Document)
	var list []string
	for _, x := range inferred {
		if err != nil || !x.holds() || slices.Contains(list, x.Keeper) {
			continue
		}
		var follows bool
		if follows, err = o.follows(ctx, tx, x.Keeper, h, r); follows {
			list = append(list, x.Keeper)
		}
	}
	return list, err
}

// whoMay lists those with a role on a matter, or in the house, who may do something.
func (o *Office) whoMay(ctx context.Context, tx Tx, matter string, role desk.Role, may func(*desk.Desk) (bool, error)) ([]string, error) {
	var list []string
	for _, place := range slices.Compact([]string{matter, desk.House}) {
		members, err := tx.Members(ctx, place)
		if err != nil {
			return nil, err
		}
		for _, m := range members {
			if !m.Does(role) || slices.Contains(list, m.Person) {
				continue
			}
			ok, err := may(o.desk(tx, m.Person))
			if err != nil {
				return nil, err
			}
			if ok {
				list = append(list, m.Person)
			}
		}
	}
	return list, nil
}

// stillProposed reports whether a mail of a proposal is still to be told: it is
// neither decided nor withdrawn, and who approves still may.
func (o *Office) stillProposed(ctx context.Context, tx Tx, m outbox.Mail) (bool, error) {
	r, err := tx.Release(ctx, m.About)
	if err != nil || r.State != desk.Proposed {
		return false, err
	}
	if m.Kind == outbox.Proposed {
		return allowed(o.desk(tx, m.Person).AllowRelease(ctx, policy.Approve, r.ID))
	}
	h, err := tx.Handling(ctx, r.Document)
	if err != nil {
		return false, err
	}
	return o.follows(ctx, tx, m.Person, h, r)
}
