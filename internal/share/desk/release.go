package desk

import (
	"context"
	"fmt"
	"slices"

	"barium/internal/share"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
	"barium/internal/share/standing"
	"barium/internal/share/terms"
	"barium/receipt"
)

// draft makes a release of a draft, and decides whether this desk's person may
// make it.
func (d *Desk) draft(ctx context.Context, in Draft) (Handling, Release, policy.Decision, error) {
	var why policy.Decision
	h, err := d.tx.Handling(ctx, in.Document)
	if err != nil {
		return h, Release{}, why, err
	}
	act, from := policy.Release, Release{Party: h.Owner, Terms: terms.Unrestricted(h.Terms().Labels)}
	r := Release{ID: share.NewReleaseID(), Document: h.Document, Matter: h.Matter, By: d.by, Party: h.Owner,
		Paragraphs: slices.Clone(in.Paragraphs), Parent: in.Parent, At: d.now, State: Approved}
	if in.Parent != "" {
		if from, err = d.tx.Release(ctx, in.Parent); err == nil && from.Document != h.Document {
			err = invalid.Errorf("release %s is of another document", in.Parent)
		}
		if err == nil {
			r.Depth, err = d.Depth(ctx, from, d.by)
		}
		if err != nil {
			return h, r, why, err
		}
		act = policy.PassOn
	}
	f, p, err := d.facts(ctx, act, h, from, d.by)
	if err != nil {
		return h, r, why, err
	}
	if act == policy.PassOn {
		r.Party, r.Paragraphs = p.to.Party, narrowed(p.readable(), r.Paragraphs)
	}
	r.Terms = from.Terms
	if in.Terms != nil {
		r.Terms = r.Terms.And(*in.Terms)
	}
	return h, r, d.engine.Decide(f), d.readers(ctx, &r, in.To)
}

// narrowed lists what is in both, where nil is everything.
func narrowed(a, b []int) []int {
	if a == nil {
		return b
	}
	if b == nil {
		return a
	}
	return slices.DeleteFunc(slices.Clone(a), func(n int) bool { return !slices.Contains(b, n) })
}

func (d *Desk) readers(ctx context.Context, r *Release, to []string) error {
	for _, id := range to {
		p, err := d.tx.Person(ctx, id)
		if err != nil {
			return fmt.Errorf("recipient %q: %w", id, err)
		}
		if _, twice := r.reader(id); twice {
			return invalid.Errorf("recipient %s is named twice", p.Name)
		}
		r.Recipients = append(r.Recipients, Reader{Person: id, Party: p.Party})
	}
	return nil
}

// receive decides about each recipient of a release.
func (d *Desk) receive(ctx context.Context, h Handling, r Release) ([]policy.Decision, error) {
	list := make([]policy.Decision, len(r.Recipients))
	for i, reader := range r.Recipients {
		f, _, err := d.facts(ctx, policy.Receive, h, r, reader.Person)
		if err != nil {
			return nil, err
		}
		list[i] = d.engine.Decide(f)
	}
	return list, nil
}

// Release releases a document to people, or passes it on where the draft names
// the release by which it is held. Where the matter asks for a second person, or
// a recipient's party is on probation, it is proposed until it is approved. It is
// for all of the recipients or for none.
func (d *Desk) Release(ctx context.Context, in Draft) (Release, error) {
	h, r, why, err := d.draft(ctx, in)
	if err == nil {
		err = why.Err()
	}
	if err == nil && len(r.Recipients) == 0 {
		err = invalid.Errorf("it names nobody: an empty audience is nobody")
	}
	if err == nil {
		r.State, err = d.firstState(ctx, r, in.Second)
	}
	var each []policy.Decision
	if err == nil {
		each, err = d.receive(ctx, h, withState(r, ""))
	}
	if err == nil {
		r.Event, err = d.tellEach(ctx, r, each)
	}
	if err == nil {
		err = d.tx.AddRelease(ctx, r)
	}
	return r, wrap(err, "release %s", in.Document)
}

// withState is for deciding about a release as if it were in another state.
func withState(r Release, s State) Release {
	r.State = s
	return r
}

func (d *Desk) firstState(ctx context.Context, r Release, second bool) (State, error) {
	if second {
		return Proposed, nil
	}
	m, err := d.tx.Matter(ctx, r.Matter)
	if err != nil {
		return "", err
	}
	for _, reader := range r.Recipients {
		s, err := d.Standing(ctx, reader.Party, r.Matter)
		if err != nil {
			return "", err
		}
		if m.SecondPerson || s.State == standing.Probation {
			return Proposed, nil
		}
	}
	return Approved, nil
}

// tellEach tells the ledger of a release, one event a recipient, so that each
// can have a receipt that says nothing of the others. It returns the first's
// index, and the first refusal if there is one.
func (d *Desk) tellEach(ctx context.Context, r Release, each []policy.Decision) (int64, error) {
	events := make([]receipt.Event, len(each))
	for i, why := range each {
		if err := why.Err(); err != nil {
			return 0, err
		}
		events[i] = ReleaseMade(r, r.Recipients[i])
		for k, v := range why.Log() {
			events[i].Fields[k] = v
		}
		events[i].Fields["by"] = d.by
	}
	return d.log.Append(ctx, events...)
}

// byRelease decides about an act of this desk's person on a release.
func (d *Desk) byRelease(ctx context.Context, act policy.Act, id string) (Handling, Release, policy.Decision, error) {
	r, err := d.tx.Release(ctx, id)
	if err != nil {
		return Handling{}, r, policy.Decision{}, err
	}
	h, err := d.tx.Handling(ctx, r.Document)
	if err != nil {
		return h, r, policy.Decision{}, err
	}
	f, _, err := d.facts(ctx, act, h, r, d.by)
	if err != nil {
		return h, r, policy.Decision{}, err
	}
	why := d.engine.Decide(f)
	return h, r, why, why.Err()
}

// AllowRelease decides, and changes nothing, whether this desk's person may do
// something with a release: approve, withdraw, accept, acknowledge, pass on, ask.
func (d *Desk) AllowRelease(ctx context.Context, act policy.Act, id string) (policy.Decision, error) {
	_, _, why, err := d.byRelease(ctx, act, id)
	return why, err
}

// Approve lets a proposed release take effect. Each recipient is decided upon
// anew: standing and consent may have changed since.
func (d *Desk) Approve(ctx context.Context, id string) error {
	h, r, _, err := d.byRelease(ctx, policy.Approve, id)
	var each []policy.Decision
	if err == nil {
		each, err = d.receive(ctx, h, withState(r, ""))
	}
	if err == nil {
		r.State, r.Approver = Approved, d.by
		_, err = d.tellEach(ctx, r, each)
	}
	if err == nil {
		err = d.tx.SetRelease(ctx, r)
	}
	return wrap(err, "approve release %s", id)
}

// Refuse ends a proposed release, with the reason.
func (d *Desk) Refuse(ctx context.Context, id, reason string) error {
	_, r, why, err := d.byRelease(ctx, policy.Approve, id)
	if err == nil && reason == "" {
		err = invalid.Errorf("refusing needs its reason")
	}
	if err == nil {
		r.State, r.Approver, r.Reason = Refused, d.by, reason
		_, err = d.tell(ctx, ReleaseRefused(r), why)
	}
	if err == nil {
		err = d.tx.SetRelease(ctx, r)
	}
	return wrap(err, "refuse release %s", id)
}

// Accept records that a recipient accepts the terms, which say that copies are
// individually marked. Before it nothing can be read.
func (d *Desk) Accept(ctx context.Context, id string) error {
	_, r, why, err := d.byRelease(ctx, policy.Accept, id)
	me, _ := r.reader(d.by)
	if err == nil && !me.Accepted.IsZero() {
		return nil // a second press of the button is no event
	}
	for i := range r.Recipients {
		if r.Recipients[i].Person == d.by {
			r.Recipients[i].Accepted = d.now
		}
	}
	if err == nil {
		_, err = d.tell(ctx, TermsAccepted(r, me), why)
	}
	if err == nil {
		err = d.tx.SetRelease(ctx, r)
	}
	return wrap(err, "accept release %s", id)
}
