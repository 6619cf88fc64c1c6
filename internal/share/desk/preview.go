package desk

import (
	"context"
	"errors"
	"slices"
	"strings"

	"barium/internal/share/policy"
	"barium/internal/share/standing"
)

// A Preview is what a release would come to.
type Preview struct {
	Decision   policy.Decision // whether this person may make it, or approve it, at all
	Handling   Handling        // of the document
	Release    Release         // as it would be recorded
	Recipients []Forecast
	Parties    []Holding
	Conflicts  []string // in the terms, and conditions that aren't known
	Owed       []policy.Name
	Second     bool // it takes a second person's approval
	Allowed    bool // it would be taken as it is
}

// A Forecast is what one recipient would get.
type Forecast struct {
	Person     Person
	Decision   policy.Decision
	Paragraphs []int
}

// A Holding is what a party would then have.
type Holding struct {
	Party     policy.Name
	People    int      // recipients of this release
	Documents []string // released to somebody there on the matter, this one included
	Standing  standing.Standing
}

// Preview says what a release would come to, and changes nothing: who gets which
// paragraphs, what their parties will then hold on the matter, what conflicts,
// and whose standing forbids it.
func (d *Desk) Preview(ctx context.Context, in Draft) (Preview, error) {
	h, r, why, err := d.draft(ctx, in)
	var out Preview
	if err == nil {
		r.State, err = d.firstState(ctx, r, in.Second)
	}
	if err == nil {
		out, err = d.preview(ctx, h, r, why)
	}
	return out, wrap(err, "preview of %s", in.Document)
}

// PreviewOf is the preview of a release that was proposed, for whoever would
// approve it. Recipients are decided upon as they are now.
func (d *Desk) PreviewOf(ctx context.Context, id string) (Preview, error) {
	h, r, why, err := d.byRelease(ctx, policy.Approve, id)
	var out Preview
	if refusal := (*policy.Refusal)(nil); err == nil || errors.As(err, &refusal) {
		out, err = d.preview(ctx, h, r, why)
	}
	return out, wrap(err, "preview of %s", id)
}

func (d *Desk) preview(ctx context.Context, h Handling, r Release, why policy.Decision) (Preview, error) {
	out := Preview{Decision: why, Handling: h, Release: r, Second: r.State == Proposed, Allowed: why.Allowed && len(r.Recipients) > 0}
	t := h.Terms().And(r.Terms)
	out.Conflicts = append(t.Conflicts(), t.Conditions.Unknown()...)
	for _, reader := range r.Recipients {
		if err := d.forecast(ctx, h, withState(r, ""), reader, &out); err != nil {
			return out, err
		}
	}
	slices.SortFunc(out.Owed, func(a, b policy.Name) int { return strings.Compare(a.ID, b.ID) })
	out.Owed = slices.Compact(out.Owed)
	return out, nil
}

func (d *Desk) forecast(ctx context.Context, h Handling, r Release, reader Reader, out *Preview) error {
	f, p, err := d.facts(ctx, policy.Receive, h, r, reader.Person)
	if err != nil {
		return err
	}
	got := d.engine.Decide(f)
	forecast := Forecast{Person: p.to, Decision: got}
	if got.Allowed {
		forecast.Paragraphs = p.readable()
	}
	out.Recipients = append(out.Recipients, forecast)
	out.Allowed = out.Allowed && got.Allowed
	out.Owed = append(out.Owed, f.Owed...)
	return d.holding(ctx, r, f.Party, out)
}

func (d *Desk) holding(ctx context.Context, r Release, party policy.Name, out *Preview) error {
	for i := range out.Parties {
		if out.Parties[i].Party == party {
			out.Parties[i].People++
			return nil
		}
	}
	held, err := d.tx.Holdings(ctx, r.Matter, party.ID)
	if err != nil {
		return err
	}
	s, err := d.Standing(ctx, party.ID, r.Matter)
	held = unique(append(held, r.Document))
	out.Parties = append(out.Parties, Holding{Party: party, People: 1, Documents: held, Standing: s})
	return err
}
