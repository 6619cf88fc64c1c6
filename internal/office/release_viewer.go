package office

import (
	"context"
	"errors"
	"slices"

	"barium/internal/share/desk"
	"barium/internal/share/policy"
)

// A viewer is a person who looks at a release, with what may be known of others
// by them.
type viewer struct {
	tx    Tx
	party string
	works bool // for a party whose content is in the document
	whole bool // may know who is on the matter, and how they stand
}

func (o *Office) viewer(ctx context.Context, tx Tx, by string, h desk.Handling) (viewer, error) {
	works, err := o.WorksOn(ctx, tx, by, h)
	if err != nil {
		return viewer{}, err
	}
	s, err := o.Seat(ctx, tx, by, h.Matter)
	if err != nil && !Hidden(err) {
		return viewer{}, err
	}
	p, err := tx.Person(ctx, by)
	return viewer{tx, p.Party, works, s.whole()}, err
}

func (v viewer) forecast(ctx context.Context, f desk.Forecast, paragraphs int) (Forecast, error) {
	out := Forecast{Person: Named{f.Person.ID, f.Person.Name}, Party: Named{f.Person.Party, f.Person.PartyName}, Allowed: f.Decision.Allowed, Helps: []string{}, Withheld: []int{}}
	if f.Decision.Allowed {
		out.Withheld = missing(paragraphs, f.Paragraphs)
	} else {
		d := v.discreet(f.Decision)
		out.Refusal, out.Helps = reason(d), helps(d)
	}
	var err error
	out.Holds, err = v.holds(ctx, f.Decision.Facts.Document.ID, f.Person)
	return out, err
}

// holds reports whether somebody has a document already, as far as the viewer may
// know.
func (v viewer) holds(ctx context.Context, document string, p desk.Person) (bool, error) {
	list, err := v.tx.ReleasesTo(ctx, document, p.ID)
	return slices.ContainsFunc(list, func(r desk.Release) bool {
		return r.State == desk.Approved && (v.works || p.Party == v.party || r.Party == v.party)
	}), err
}

// suspended is the rule whose words tell how a party stands, and why.
const suspended = "standing.suspended"

// discreet keeps from somebody how another's party stands on the matter. They are
// told that it can't receive, which they would find out anyway.
func (v viewer) discreet(d policy.Decision) policy.Decision {
	if v.whole || d.Facts.Party.ID == v.party || !slices.Contains(d.Policies, suspended) {
		return d
	}
	d.Policies, d.Words = []string{suspended}, "refused: "+d.Facts.Party.String()+" can receive nothing on this matter at present"
	return d
}

// discreetly is discreet for an error; the ledger keeps the facts all the same.
func (v viewer) discreetly(err error) error {
	var r *policy.Refusal
	if !errors.As(err, &r) {
		return err
	}
	return &policy.Refusal{Decision: v.discreet(r.Decision)}
}

// holdings fills in what each party would then hold, as far as the viewer may know.
func (v viewer) holdings(ctx context.Context, p desk.Preview, out *Preview) error {
	all := map[string]bool{}
	for _, party := range p.Parties {
		x := Holding{Party: Named(party.Party), People: party.People, Items: []Named{}}
		if v.whole || x.Party.ID == v.party {
			x.Standing, x.Since = party.Standing.State, party.Standing.Since
		}
		for _, id := range party.Documents {
			h, err := v.tx.Handling(ctx, id)
			if err != nil {
				return err
			}
			knows, err := v.knows(ctx, h, x.Party.ID)
			if err != nil {
				return err
			}
			if knows || id == out.Document.ID {
				x.Items, all[id] = append(x.Items, Named{id, h.Title}), true
			}
		}
		out.Parties = append(out.Parties, x)
	}
	out.Items = len(all)
	return nil
}

// knows reports whether the viewer's party may know that another holds a document:
// its content is in there, or it is its own holding, or it passed it on itself.
func (v viewer) knows(ctx context.Context, h desk.Handling, holder string) (bool, error) {
	if v.works && slices.Contains(append(h.Originators(), h.Owner), v.party) || holder == v.party {
		return true, nil
	}
	list, err := v.tx.ReleasesOf(ctx, h.Document)
	return slices.ContainsFunc(list, func(r desk.Release) bool {
		return r.Party == v.party && r.State == desk.Approved && slices.ContainsFunc(r.Recipients, func(x desk.Reader) bool { return x.Party == holder })
	}), err
}
