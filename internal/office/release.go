package office

import (
	"context"
	"errors"
	"slices"

	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
	"barium/internal/share/terms"
)

// A Draft is a release as somebody considers it. It narrows the terms of the
// document, and never widens them; the label stays.
type Draft struct {
	Document   string   `json:"document"`
	To         []string `json:"to" nullable:"false" doc:"people"`
	Paragraphs []int    `json:"paragraphs,omitempty" nullable:"false" doc:"counted from 1; none for all"`
	Embargo    string   `json:"embargo,omitempty" doc:"nobody reads before; RFC 9557, like 2026-11-23T12:00:00+01:00[Europe/Paris]"`
	Expires    string   `json:"expires,omitempty" doc:"nobody reads from then on; RFC 9557"`
	Onward     *int     `json:"onward,omitempty" minimum:"0" maximum:"100" doc:"how often those who get it may have it go on to another party without asking"`
	Parent     string   `json:"parent,omitempty" doc:"the release by which it is held, where it is passed on"`
}

// A Released is a release that was made.
type Released struct {
	Release  string     `json:"release"`
	Document string     `json:"document"`
	State    desk.State `json:"state"` // approved, or proposed where it waits for a second person
	Event    int64      `json:"event"` // of its first recipient, in the ledger
}

// A Changed says that a preview isn't what would happen any more, with the one
// that is. Nothing was done.
type Changed struct{ Preview Preview }

func (*Changed) Error() string {
	return "something has changed since this preview was made: look at the new one first"
}

// Release releases a document as a preview showed it, which its fingerprint
// stands for. If anything that the preview spoke of has changed, nothing is
// released and the error is a *Changed.
func (o *Office) Release(ctx context.Context, by string, in Draft, fingerprint string) (Released, error) {
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) (Released, error) {
		p, draft, err := o.preview(ctx, tx, d, by, in)
		if err == nil && p.Fingerprint != fingerprint {
			err = &Changed{p}
		}
		if err != nil {
			return Released{}, err
		}
		r, err := d.Release(ctx, draft)
		if err != nil {
			return Released{}, o.discreetly(ctx, tx, by, in.Document, err)
		}
		if err = o.tellReleased(ctx, tx, by, r.ID); err == nil {
			err = o.tellProposed(ctx, tx, r, p.Inferred)
		}
		return Released{r.ID, r.Document, r.State, r.Event}, err
	})
}

// discreetly tells a refusal to somebody who may release the document, and not
// all that it was decided from.
func (o *Office) discreetly(ctx context.Context, tx Tx, by, document string, err error) error {
	h, failed := tx.Handling(ctx, document)
	if failed != nil {
		return failed
	}
	v, failed := o.viewer(ctx, tx, by, h)
	if failed != nil {
		return failed
	}
	return v.discreetly(err)
}

// drafted checks a draft and puts it as the desk wants it. empty is the preview of
// one that names nobody.
func (in Draft) drafted(ctx context.Context, tx Tx, empty desk.Preview) (desk.Draft, error) {
	out := desk.Draft{Document: in.Document, To: in.To, Parent: in.Parent}
	h := empty.Handling
	var err error
	if out.Paragraphs, err = some(in.Paragraphs, h.Paragraphs); err != nil {
		return out, err
	}
	for _, id := range in.To {
		if _, err := tx.Person(ctx, id); errors.Is(err, share.ErrNotFound) {
			return out, invalid.Errorf("nobody is registered here as %s", id)
		} else if err != nil {
			return out, err
		}
	}
	out.Terms, err = in.narrower(h.Terms().Labels, gone(h, empty.Release))
	return out, err
}

// some is a choice of paragraphs as the desk wants it: nil for all.
func some(chosen []int, n int) ([]int, error) {
	if len(chosen) == 0 {
		return nil, nil
	}
	list := slices.Compact(slices.Sorted(slices.Values(chosen)))
	if list[0] < 1 || list[len(list)-1] > n {
		return nil, invalid.Errorf("it has paragraphs 1 to %d: choose among them", n)
	}
	return list, nil
}

// gone is how often a document will have gone on to another party when somebody
// there has it by a release. Terms count from the beginning.
func gone(h desk.Handling, r desk.Release) int {
	depth := -1
	for _, o := range h.Origins {
		depth = max(depth, o.Depth)
	}
	return depth + r.Depth + 1
}

// narrower are the terms that the draft adds; nil where it adds none.
func (in Draft) narrower(labels []terms.Label, gone int) (*terms.Terms, error) {
	if in.Embargo == "" && in.Expires == "" && in.Onward == nil {
		return nil, nil
	}
	t := terms.Unrestricted(labels)
	for _, m := range []struct {
		written string
		into    *terms.Moment
	}{{in.Embargo, &t.Embargo}, {in.Expires, &t.Expires}} {
		if m.written == "" {
			continue
		}
		var err error
		if *m.into, err = terms.ParseMoment(m.written); err != nil {
			return nil, err
		}
	}
	if in.Onward != nil {
		if *in.Onward < 0 || *in.Onward > terms.MaxOnward {
			return nil, invalid.Errorf("it may go on 0 to %d times without asking", terms.MaxOnward)
		}
		t.Onward = min(*in.Onward+gone, terms.MaxOnward)
	}
	return &t, nil
}
