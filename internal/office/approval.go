package office

import (
	"context"

	"barium/internal/office/act"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
)

// A Proposal is a release that waits for a second person.
type Proposal struct {
	ReleaseLine
	Matter Named `json:"matter"`
	By     Named `json:"by" doc:"who proposed it"`
	May    bool  `json:"may" doc:"be decided by you"`
}

// A Considered is a proposal with what it would come to now.
type Considered struct {
	Proposal
	Preview Preview `json:"preview"`
}

// proposalsShown is how many proposals are looked at, the oldest first.
const proposalsShown = 100

// Proposals lists what waits for a second person and may be known of by this one:
// first what they can decide, then the rest.
func (o *Office) Proposals(ctx context.Context, by string) ([]Proposal, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) ([]Proposal, error) {
		mine, rest := []Proposal{}, []Proposal{}
		err := o.proposals(ctx, tx, d, by, func(p Proposal) bool {
			if p.May {
				mine = append(mine, p)
			} else {
				rest = append(rest, p)
			}
			return true
		})
		return append(mine, rest...), err
	})
}

// toDecide lists the proposals that a person can decide, as far as they are told at
// once.
func (o *Office) toDecide(ctx context.Context, tx Tx, d *desk.Desk, by string) ([]Proposal, error) {
	list := []Proposal{}
	err := o.proposals(ctx, tx, d, by, func(p Proposal) bool {
		if p.May {
			list = append(list, p)
		}
		return len(list) < todayShown
	})
	return list, err
}

// proposals hands over those that a person may follow, until it is told to stop.
func (o *Office) proposals(ctx context.Context, tx Tx, d *desk.Desk, by string, each func(Proposal) bool) error {
	who, err := tx.Person(ctx, by)
	if err != nil {
		return err
	}
	list, err := tx.Proposed(ctx, who.Party, proposalsShown)
	for _, r := range list {
		if err != nil {
			break
		}
		var h desk.Handling
		if h, err = tx.Handling(ctx, r.Document); err != nil {
			break
		}
		var may bool
		if may, err = o.follows(ctx, tx, by, h, r); err != nil || !may {
			continue
		}
		var p Proposal
		if p, err = proposal(ctx, tx, d, h, r); err == nil && !each(p) {
			break
		}
	}
	return err
}

func proposal(ctx context.Context, tx Tx, d *desk.Desk, h desk.Handling, r desk.Release) (Proposal, error) {
	var p Proposal
	m, err := tx.Matter(ctx, r.Matter)
	if err != nil {
		return p, err
	}
	by, err := tx.Person(ctx, r.By)
	if err != nil {
		return p, err
	}
	p.Matter, p.By = Named{m.ID, m.Title}, Named{by.ID, by.Name}
	if p.ReleaseLine, err = releaseLine(ctx, tx, r, h.Title); err != nil {
		return p, err
	}
	p.May, err = allowed(d.AllowRelease(ctx, policy.Approve, r.ID))
	return p, err
}

// allowed reports whether an act would be; an error is ours.
func allowed(why policy.Decision, err error) (bool, error) {
	if why.Facts.Act != "" { // it was decided
		return why.Allowed, nil
	}
	return false, err
}

// Considered is a proposal with its preview, as it would come out now.
func (o *Office) Considered(ctx context.Context, by, release string) (Considered, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (Considered, error) {
		h, r, err := o.following(ctx, tx, by, release)
		if err != nil {
			return Considered{}, err
		}
		p, err := proposal(ctx, tx, d, h, r)
		if err != nil {
			return Considered{}, err
		}
		preview, err := o.previewOf(ctx, tx, d, by, release)
		return Considered{p, preview}, err
	})
}

func (o *Office) previewOf(ctx context.Context, tx Tx, d *desk.Desk, by, release string) (Preview, error) {
	p, err := d.PreviewOf(ctx, release)
	if err != nil {
		return Preview{}, err
	}
	return o.shown(ctx, tx, d, by, p)
}

// Approve lets a proposed release take effect as its preview showed it, which the
// fingerprint stands for. If anything has changed since, the error is a *Changed.
func (o *Office) Approve(ctx context.Context, by, release, fingerprint string) (Released, error) {
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) (Released, error) {
		_, r, err := o.mayOn(ctx, tx, d, by, policy.Approve, release)
		if err != nil {
			return Released{}, err
		}
		p, err := o.previewOf(ctx, tx, d, by, release)
		if err == nil && p.Fingerprint != fingerprint {
			err = &Changed{p}
		}
		if err == nil {
			err = o.discreetly(ctx, tx, by, r.Document, d.Approve(ctx, release))
		}
		if err == nil {
			err = o.tellReleased(ctx, tx, by, release)
		}
		return Released{r.ID, r.Document, desk.Approved, r.Event}, err
	})
}

// RefuseRelease ends a proposed release, with the reason.
func (o *Office) RefuseRelease(ctx context.Context, by, release, reason string) (Released, error) {
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) (Released, error) {
		_, r, err := o.mayOn(ctx, tx, d, by, policy.Approve, release)
		if err == nil {
			err = d.Refuse(ctx, release, reason)
		}
		return Released{r.ID, r.Document, desk.Refused, r.Event}, err
	})
}
