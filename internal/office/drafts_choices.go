package office

import (
	"context"
	"math"
	"slices"

	"barium/internal/office/act"
	"barium/internal/share/desk"
)

// DraftChoices are those that there are for a draft's terms.
type DraftChoices struct {
	Parties []PartyChoice  `json:"parties" nullable:"false"`
	Sources []SourceChoice `json:"sources" nullable:"false"`
}

// A PartyChoice is a party that can be in an audience, with its people on the
// matter.
type PartyChoice struct {
	Party  Named   `json:"party"`
	People []Named `json:"people" nullable:"false"`
}

// A SourceChoice is a document that the person has, and that another can be made
// from.
type SourceChoice struct {
	DocumentLine
	Matter     Named `json:"matter"`
	Paragraphs int   `json:"paragraphs"`
}

// sourcesShown is how many documents are offered as sources; any other that the
// person has can be named by its id.
const sourcesShown = 100

// releasesLookedAt is how many of the releases to somebody choices are made of.
const releasesLookedAt = 200

// DraftChoices lists who can be in a draft's audience, and what it can be made
// from, as far as the person may know of them.
func (o *Office) DraftChoices(ctx context.Context, by, id string) (DraftChoices, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (DraftChoices, error) {
		_, s, err := o.draftOf(ctx, tx, by, id)
		if err != nil {
			return DraftChoices{}, err
		}
		var out DraftChoices
		if out.Parties, err = s.partyChoices(ctx, tx, by); err == nil {
			out.Sources, err = o.sourceChoices(ctx, tx, d, by, s.Matter.ID)
		}
		return out, err
	})
}

// partyChoices are the parties on the matter. Who knows only of their own party
// there can choose the matter's owner and those that released something to them,
// too.
func (s Seat) partyChoices(ctx context.Context, tx Tx, by string) ([]PartyChoice, error) {
	members, err := s.people(ctx, tx)
	if err != nil {
		return nil, err
	}
	list := []PartyChoice{}
	add := func(party Named) *PartyChoice {
		i := slices.IndexFunc(list, func(c PartyChoice) bool { return c.Party == party })
		if i < 0 {
			i, list = len(list), append(list, PartyChoice{party, []Named{}})
		}
		return &list[i]
	}
	add(Named(s.Party))
	for _, m := range members {
		c := add(m.Party)
		c.People = append(c.People, m.Person)
	}
	others, err := s.known(ctx, tx, by)
	for _, id := range others {
		if err == nil {
			var p desk.Party
			p, err = tx.Party(ctx, id)
			add(Named{p.ID, p.Name})
		}
	}
	slices.SortFunc(list, func(a, b PartyChoice) int { return CompareNames(a.Party, b.Party) })
	return list, err
}

// known are the parties that somebody has to do with on any matter, of late.
func (s Seat) known(ctx context.Context, tx Tx, by string) ([]string, error) {
	list := []string{s.Matter.Owner}
	releases, err := tx.ReleasesFor(ctx, by, Everything, math.MaxInt64, releasesLookedAt)
	for _, r := range releases {
		if r.State == desk.Approved && !slices.Contains(list, r.Party) {
			list = append(list, r.Party)
		}
	}
	return list, err
}

// sourceChoices are the documents that the person may have now, those on the matter
// first.
func (o *Office) sourceChoices(ctx context.Context, tx Tx, d *desk.Desk, by, matter string) ([]SourceChoice, error) {
	ids, err := o.withinReach(ctx, tx, by, matter)
	list := []SourceChoice{}
	for _, id := range ids {
		if err != nil || len(list) == sourcesShown {
			break
		}
		var c SourceChoice
		var ok bool
		if c, ok, err = o.sourceChoice(ctx, tx, d, by, id); err == nil && ok {
			list = append(list, c)
		}
	}
	return list, err
}

func (o *Office) sourceChoice(ctx context.Context, tx Tx, d *desk.Desk, by, id string) (SourceChoice, bool, error) {
	may, err := d.May(ctx, by, id)
	if err != nil || !may.Allowed {
		return SourceChoice{}, false, err
	}
	h, err := tx.Handling(ctx, id)
	if err != nil {
		return SourceChoice{}, false, err
	}
	line, err := documentLine(ctx, tx, h)
	return SourceChoice{line, Named(may.Facts.Matter), h.Paragraphs}, true, err
}

// withinReach lists documents that the person works on or was given, those on the
// matter first, the newest of them first.
func (o *Office) withinReach(ctx context.Context, tx Tx, by, matter string) ([]string, error) {
	seats, err := o.Seats(ctx, tx, by)
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(seats, func(a, b Seat) int { return isnt(a.Matter.ID == matter) - isnt(b.Matter.ID == matter) })
	var list []string
	for _, s := range seats {
		filed, err := tx.HandlingsOn(ctx, s.Matter.ID)
		if err != nil {
			return nil, err
		}
		for _, h := range slices.Backward(filed) {
			if h.Owner == s.Party.ID {
				list = append(list, h.Document)
			}
		}
	}
	releases, err := tx.ReleasesFor(ctx, by, Everything, math.MaxInt64, releasesLookedAt)
	for _, r := range releases {
		if r.State == desk.Approved && !slices.Contains(list, r.Document) {
			list = append(list, r.Document)
		}
	}
	return list, err
}

func isnt(yes bool) int {
	if yes {
		return 0
	}
	return 1
}
