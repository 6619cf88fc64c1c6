package office

import (
	"context"
	"time"

	"barium/internal/share/desk"
	"barium/internal/share/policy"
	"barium/internal/share/standing"
)

// A Stand is how a party stands at a place: on a matter, or altogether.
type Stand struct {
	Party      Named     `json:"party"`
	Matter     Named     `json:"matter"` // without an id for all matters together
	State      string    `json:"state"`
	Means      string    `json:"means"` // what it receives, reads and passes on
	Since      time.Time `json:"since"`
	Reason     string    `json:"reason"`
	Condition  string    `json:"condition"`
	Review     time.Time `json:"review"`
	Due        bool      `json:"due"`   // the review date has come
	Found      string    `json:"found"` // by the last review, where it left things as they are
	Assurances []Assured `json:"assurances" nullable:"false"`
	By         Named     `json:"by"` // who made the last change
	// Case is the one from which they made it, for those who may know of it.
	Case  Named `json:"case"`
	Event int64 `json:"event"`
	// Changes: the person who asks may change it.
	Changes bool `json:"changes"`
}

// Assured is an assurance with the names of who is in it.
type Assured struct {
	Text     string    `json:"text"`
	Document string    `json:"document"`
	Paper    string    `json:"paper"` // hash of the file that gives it, "" for none
	From     string    `json:"from"`
	Given    time.Time `json:"given"`
	By       Named     `json:"by"`
	At       time.Time `json:"at"`
}

// Reviewed reports whether the standing is looked at again on a date.
func (s Stand) Reviewed() bool { return standing.State(s.State).Reviewed() }

// Assures reports whether an assurance can be recorded.
func (s Stand) Assures() bool { return standing.State(s.State).Assures() }

// Sound reports whether the party was never anything but active there, or is again.
func (s Stand) Sound() bool { return s.State == string(standing.Active) }

// stand tells of a standing what a page needs.
func (o *Office) stand(ctx context.Context, tx Tx, d *desk.Desk, s standing.Standing) (Stand, error) {
	if s.State == "" {
		s.State = standing.Active
	}
	out := Stand{State: string(s.State), Means: s.State.Means(), Since: s.Since, Reason: s.Reason, Condition: s.Condition,
		Review: s.Review, Due: s.ReviewDue(o.now()), Found: s.Found, Assurances: []Assured{}, Event: s.Event}
	party, err := tx.Party(ctx, s.Party)
	if err != nil {
		return out, err
	}
	out.Party = Named{party.ID, party.Name}
	if out.Matter, err = placeNamed(ctx, tx, s.Matter); err != nil {
		return out, err
	}
	if out.By, err = personNamed(ctx, tx, s.By); err != nil {
		return out, err
	}
	if s.Case != "" {
		if out.Case, err = o.cases.Named(ctx, tx, d, s.Case); err != nil {
			return out, err
		}
	}
	for _, a := range s.Assurances {
		by, err := personNamed(ctx, tx, a.By)
		if err != nil {
			return out, err
		}
		out.Assurances = append(out.Assurances, Assured{a.Text, a.Document, a.Paper, a.From, a.Given, by, a.At})
	}
	out.Changes, err = may(d.AllowAbout(ctx, policy.Stand, s.Matter, s.Party))
	return out, err
}

// placeNamed names a matter; the house has a name and no id.
func placeNamed(ctx context.Context, tx Tx, matter string) (Named, error) {
	if matter == desk.House {
		return Named{"", "all matters together"}, nil
	}
	m, err := tx.Matter(ctx, matter)
	return Named{m.ID, m.Title}, err
}

func personNamed(ctx context.Context, tx Tx, id string) (Named, error) {
	if id == "" {
		return Named{}, nil
	}
	p, err := tx.Person(ctx, id)
	return Named{p.ID, p.Name}, err
}

// StandAt looks a standing up that a person may see.
func (o *Office) StandAt(ctx context.Context, tx Tx, d *desk.Desk, party, matter string) (Stand, standing.Standing, error) {
	s, err := tx.Standing(ctx, party, matter)
	if err != nil {
		return Stand{}, s, err
	}
	s.Party, s.Matter = party, matter
	out, err := o.stand(ctx, tx, d, s)
	return out, s, err
}
