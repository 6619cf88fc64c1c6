package office

import (
	"context"
	"math"
	"slices"

	"barium/internal/office/act"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
	"barium/internal/share/standing"
)

// An Outlook is what a change of a party's standing would change in what its
// people may read here. Other parties' people are not touched by it.
type Outlook struct {
	To    string    `json:"to"`
	Means string    `json:"means"`
	Loses []Passing `json:"loses" nullable:"false"` // could read, and no longer can
	Gains []Passing `json:"gains" nullable:"false"` // can read from now on
	// Counts is the standing that counts afterwards where another is stricter: one
	// altogether, beside one on the matter. "" where the new one counts.
	Counts string `json:"counts"`
	// Onward is how many releases the party made to others, which stay in force
	// until they are withdrawn.
	Onward int `json:"onward"`
	// Decided is how many pairs of a person and a document were looked at. Partial:
	// there are more, which this leaves open.
	Decided int  `json:"decided"`
	Partial bool `json:"partial"`
}

// A Passing is a document that people come to read, or cease to.
type Passing struct {
	Matter   Named   `json:"matter"`
	Document Named   `json:"document"`
	People   []Named `json:"people" nullable:"false"`
}

// maxOutlook is how many pairs of a person and a document an outlook decides about,
// on all matters together: it takes some seconds.
const maxOutlook = 2000

// A StandPage is how a party stands at a place, where it may be moved, and what
// that would do.
type StandPage struct {
	Stand
	Steps []standing.Step `json:"steps" nullable:"false"`
	// Outlook is that of the step that was asked about, nil for none.
	Outlook *Outlook `json:"outlook"`
}

// Standing is how a party stands at a place, for who may change it; with the
// outlook of a move to a state, "" for none.
func (o *Office) Standing(ctx context.Context, by, party, matter, to string) (StandPage, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (StandPage, error) {
		var out StandPage
		if _, err := d.AllowAbout(ctx, policy.Stand, matter, party); err != nil {
			return out, o.hideMatter(ctx, tx, by, matter, err)
		}
		if _, err := tx.Party(ctx, party); err != nil {
			return out, err
		}
		var s standing.Standing
		var err error
		if out.Stand, s, err = o.StandAt(ctx, tx, d, party, matter); err != nil {
			return out, err
		}
		out.Steps = s.Steps()
		i := slices.IndexFunc(out.Steps, func(x standing.Step) bool { return string(x.To) == to && x.Why == "" })
		if i < 0 {
			return out, nil
		}
		next := s
		next.State = out.Steps[i].To
		x, err := o.outlook(ctx, tx, by, next)
		out.Outlook = &x
		return out, err
	})
}

// supposed is a transaction in which a party stands as it would.
type supposed struct {
	Tx
	stands standing.Standing
}

func (s supposed) Standing(ctx context.Context, party, matter string) (standing.Standing, error) {
	if party == s.stands.Party && matter == s.stands.Matter {
		return s.stands, nil
	}
	return s.Tx.Standing(ctx, party, matter)
}

// outlook decides, for all that a party's people have or could have, as things are
// and as they would be. It asks the same rules that reading asks.
func (o *Office) outlook(ctx context.Context, tx Tx, by string, next standing.Standing) (Outlook, error) {
	out := Outlook{To: string(next.State), Means: next.State.Means(), Loses: []Passing{}, Gains: []Passing{}}
	now, then := o.desk(tx, by), o.desk(supposed{tx, next}, by)
	matters, err := o.touched(ctx, tx, next)
	for _, m := range matters {
		if err == nil {
			err = o.outlookOn(ctx, tx, m, next.Party, now, then, &out)
		}
	}
	if err == nil && next.Matter != desk.House {
		var counts standing.Standing
		if counts, err = then.Standing(ctx, next.Party, next.Matter); counts.State != next.State {
			out.Counts = string(counts.State)
		}
	}
	return out, err
}

// touched lists the matters on which a standing would count.
func (o *Office) touched(ctx context.Context, tx Tx, s standing.Standing) ([]desk.Matter, error) {
	ids := []string{s.Matter}
	if s.Matter == desk.House {
		var err error
		if ids, err = tx.PartsOf(ctx, s.Party); err != nil {
			return nil, err
		}
	}
	var list []desk.Matter
	for _, id := range ids {
		m, err := tx.Matter(ctx, id)
		if err != nil {
			return nil, err
		}
		list = append(list, m)
	}
	return list, nil
}

func (o *Office) outlookOn(ctx context.Context, tx Tx, m desk.Matter, party string, now, then *desk.Desk, out *Outlook) error {
	readers, err := readersOn(ctx, tx, m.ID, party, out)
	if err != nil {
		return err
	}
	documents, err := tx.HandlingsOn(ctx, m.ID)
	for _, h := range documents {
		loses := Passing{Matter: Named{m.ID, m.Title}, Document: Named{h.Document, h.Title}}
		gains := loses
		for _, p := range readers[h.Document] {
			if out.Partial = out.Decided == maxOutlook; out.Partial {
				break
			}
			out.Decided++
			var before, after bool
			if before, err = reads(ctx, now, p.ID, h.Document); err == nil {
				after, err = reads(ctx, then, p.ID, h.Document)
			}
			switch {
			case err != nil:
				return err
			case before && !after:
				loses.People = append(loses.People, p)
			case after && !before:
				gains.People = append(gains.People, p)
			}
		}
		out.Loses, out.Gains = nonempty(out.Loses, loses), nonempty(out.Gains, gains)
		if out.Partial {
			break
		}
	}
	return err
}

func nonempty(list []Passing, p Passing) []Passing {
	if len(p.People) == 0 {
		return list
	}
	return append(list, p)
}

// reads reports whether somebody may read a document, or may as soon as they
// accept its terms.
func reads(ctx context.Context, d *desk.Desk, person, document string) (bool, error) {
	may, err := d.May(ctx, person, document)
	return may.Allowed || slices.Equal(may.Policies, []string{"release.unaccepted"}), err
}

// readersOn lists by document the people of a party who could have it on a matter:
// those that it is released to, and those who work there. It counts what the party
// released to others on the way.
func readersOn(ctx context.Context, tx Tx, matter, party string, out *Outlook) (map[string][]Named, error) {
	people, err := tx.PeopleOf(ctx, party)
	if err != nil {
		return nil, err
	}
	names := map[string]string{}
	for _, p := range people {
		names[p.ID] = p.Name
	}
	readers := map[string][]Named{}
	add := func(document, person string) {
		p := Named{person, names[person]}
		if names[person] != "" && !slices.Contains(readers[document], p) {
			readers[document] = append(readers[document], p)
		}
	}
	releases, err := tx.ReleasesOn(ctx, matter, math.MaxInt64, math.MaxInt32)
	if err != nil {
		return nil, err
	}
	for _, r := range releases {
		if r.State != desk.Approved {
			continue
		}
		if r.Party == party && slices.ContainsFunc(r.Recipients, func(x desk.Reader) bool { return x.Party != party }) {
			out.Onward++
		}
		for _, x := range r.Recipients {
			add(r.Document, x.Person)
		}
	}
	return readers, addWorkers(ctx, tx, matter, party, add)
}

// addWorkers adds those who work on documents that the party itself registered.
func addWorkers(ctx context.Context, tx Tx, matter, party string, add func(document, person string)) error {
	members, err := tx.Members(ctx, matter)
	if err != nil {
		return err
	}
	documents, err := tx.HandlingsOn(ctx, matter)
	for _, h := range documents {
		for _, m := range members {
			if h.Owner == party && m.Does(desk.Clerk, desk.Liaison, desk.Approver) {
				add(h.Document, m.Person)
			}
		}
	}
	return err
}
