package office

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"barium/internal/share/desk"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
	"barium/internal/share/terms"
)

// A Joined is what terms come to with those of the sources.
type Joined struct {
	Labels      []string `json:"labels" nullable:"false"`
	Originators []Named  `json:"originators" nullable:"false"`
	Says        []string `json:"says" nullable:"false"`
	Conflicts   []string `json:"conflicts" nullable:"false" doc:"nothing can be released before they are settled"`
}

// joined says what a draft's terms come to with those of its sources; nil where
// there are none. A source that can't be had any more is a conflict, too.
func joined(ctx context.Context, tx Tx, d *desk.Desk, draft DraftDocument, paragraphs int) (*Joined, error) {
	if len(draft.Sources) == 0 {
		return nil, nil
	}
	j := newJoined()
	h, err := d.Filing(ctx, draft.ID, draft.Matter, paragraphs, draft.Terms, draft.Sources...)
	var refusal *policy.Refusal
	var wrong *invalid.Error
	switch {
	case errors.As(err, &refusal):
		j.Conflicts = append(j.Conflicts, reason(refusal.Decision))
	case errors.As(err, &wrong):
		j.Conflicts = append(j.Conflicts, wrong.Error())
	case err != nil:
		return nil, err
	default:
		err = j.fill(ctx, tx, draft.Party, h)
	}
	return j, err
}

func newJoined() *Joined {
	return &Joined{Labels: []string{}, Originators: []Named{}, Says: []string{}, Conflicts: []string{}}
}

func sourceLine(ctx context.Context, tx Tx, s desk.Source) (SourceLine, error) {
	h, err := tx.Handling(ctx, s.Document)
	if err != nil {
		return SourceLine{}, err
	}
	owner, err := tx.Party(ctx, h.Owner)
	return SourceLine{Named{h.Document, h.Title}, Named{owner.ID, owner.Name}, s.Used, s.Subsumed}, err
}

func (j *Joined) fill(ctx context.Context, tx Tx, party string, h desk.Handling) error {
	t := h.Terms()
	for _, l := range t.Labels {
		j.Labels = append(j.Labels, string(l))
	}
	if len(t.Labels) > 1 {
		j.Says = append(j.Says, fmt.Sprintf("Whoever reads it has to be admitted to each of %s.", listed(j.Labels)))
	}
	n := namer{ctx: ctx, tx: tx}
	for _, id := range h.Originators() {
		j.Originators = append(j.Originators, Named{id, n.party(id)})
	}
	for _, o := range h.Originators() {
		if o != party {
			j.Says = append(j.Says, n.owed(h, o)...)
		}
	}
	j.Says = append(j.Says, timesTold(t)...)
	j.Conflicts = append(j.Conflicts, append(t.Conflicts(), t.Conditions.Unknown()...)...)
	if own := h.Origins[0].Terms.Audience; !own.Nobody() && t.Audience.Nobody() {
		j.Conflicts = append(j.Conflicts, "nobody is in the audiences of all its originators: it takes the consent of those whose audience is narrower")
	}
	return n.err
}

// owed says whose consent is owed besides: of each other originator, for whom of the
// party's own audience, and for passing it on. Of its audience nothing else is
// told: others may be in there.
func (n *namer) owed(h desk.Handling, originator string) []string {
	var list []string
	name, own := n.party(originator), h.Origins[0].Terms.Audience
	theirs := slices.DeleteFunc(slices.Clone(h.Origins), func(o desk.Origin) bool { return o.Originator != originator })
	if names := n.unnamed(own, theirs); len(names) > 0 {
		list = append(list, fmt.Sprintf("%s did not name %s: its consent is owed there.", name, listed(names)))
	}
	if slices.ContainsFunc(theirs, func(o desk.Origin) bool { return o.Terms.Onward <= o.Depth || !beyond(o.Terms) }) {
		list = append(list, fmt.Sprintf("It goes to another party only with the consent of %s.", name))
	}
	return list
}

// beyond reports whether a label lets anything go to another party at all.
func beyond(t terms.Terms) bool {
	return t.Reaches(terms.Client) || t.Reaches(terms.Community) || t.Reaches(terms.Stranger)
}

// unnamed lists whom of an audience some of the origins leave out.
func (n *namer) unnamed(own terms.Audience, origins []desk.Origin) []string {
	out := func(person, party string) bool {
		return slices.ContainsFunc(origins, func(o desk.Origin) bool { return !o.Terms.Audience.Holds(person, party) })
	}
	var names []string
	for _, c := range own {
		for _, id := range c.Parties {
			if out("", id) {
				names = append(names, "everybody at "+n.party(id))
			}
		}
		for _, id := range c.People {
			p, err := n.tx.Person(n.ctx, id)
			if n.err = errors.Join(n.err, err); out(id, p.Party) {
				names = append(names, p.Name)
			}
		}
	}
	return names
}
