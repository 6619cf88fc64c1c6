package office

import (
	"cmp"
	"context"
	"slices"
	"time"

	"barium/internal/office/act"
	"barium/internal/share/desk"
	"barium/internal/share/standing"
)

// Held is a document that is released to people of a party.
type Held struct {
	Matter   string `json:"matter"`
	Document Named  `json:"document"`
	People   int    `json:"people"`
}

// An Assessment is how parties stand, at a glance.
type Assessment struct {
	Due     []Stand  `json:"due" nullable:"false"`     // for review, the longest first
	Matters []Named  `json:"matters" nullable:"false"` // the columns
	Parties []Glance `json:"parties" nullable:"false"` // those with a review due first, then the strictest
}

// A Glance is how one party stands, on each of the matters in turn.
type Glance struct {
	Party      Named  `json:"party"`
	Altogether Cell   `json:"altogether"`
	On         []Cell `json:"on" nullable:"false"`
}

// A Cell is one standing at a glance.
type Cell struct {
	State  string    `json:"state"` // "" where the party takes no part
	Since  time.Time `json:"since"`
	Review time.Time `json:"review"`
	Due    bool      `json:"due"`
}

// Assess shows how the parties stand that a person may see.
func (o *Office) Assess(ctx context.Context, by string) (Assessment, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (Assessment, error) {
		a := Assessment{Due: []Stand{}, Matters: []Named{}, Parties: []Glance{}}
		s, err := o.sight(ctx, tx, by)
		if err != nil {
			return a, err
		}
		parties, err := o.seenParties(ctx, tx, by)
		if err != nil || len(parties) == 0 {
			return a, err
		}
		if err := o.due(ctx, tx, d, s, &a); err != nil {
			return a, err
		}
		return a, o.glances(ctx, tx, s, parties, &a)
	})
}

// due lists the reviews that a person sees.
func (o *Office) due(ctx context.Context, tx Tx, d *desk.Desk, s sight, a *Assessment) error {
	list, err := tx.ReviewsDue(ctx, o.now())
	for _, x := range list {
		if err == nil && s.matter(x.Matter) {
			var out Stand
			out, err = o.stand(ctx, tx, d, x)
			a.Due = append(a.Due, out)
		}
	}
	return err
}

func (o *Office) glances(ctx context.Context, tx Tx, s sight, parties []desk.Party, a *Assessment) error {
	type place struct{ party, matter string }
	stands, takesPart := map[place]standing.Standing{}, map[place]bool{}
	latest, err := tx.Standings(ctx)
	if err != nil {
		return err
	}
	for _, x := range latest {
		stands[place{x.Party, x.Matter}] = x
	}
	matters, err := tx.Matters(ctx)
	for _, m := range matters {
		if err != nil || !s.matter(m.ID) {
			continue
		}
		a.Matters = append(a.Matters, Named{m.ID, m.Title})
		var there []string
		there, err = tx.PartiesOn(ctx, m.ID)
		for _, p := range there {
			takesPart[place{p, m.ID}] = true
		}
	}
	for _, p := range parties {
		g := Glance{Party: Named{p.ID, p.Name}, Altogether: o.spot(stands[place{p.ID, desk.House}]), On: make([]Cell, len(a.Matters))}
		for i, m := range a.Matters {
			if takesPart[place{p.ID, m.ID}] {
				g.On[i] = o.spot(stands[place{p.ID, m.ID}])
			}
		}
		a.Parties = append(a.Parties, g)
	}
	slices.SortStableFunc(a.Parties, func(a, b Glance) int { return cmp.Compare(b.weight(), a.weight()) })
	return err
}

func (o *Office) spot(s standing.Standing) Cell {
	if s.State == "" {
		s.State = standing.Active
	}
	return Cell{string(s.State), s.Since, s.Review, s.ReviewDue(o.now())}
}

// weight puts parties first that somebody has to look at: those with a review due,
// then those that stand worst.
func (g Glance) weight() int {
	order := []string{"", string(standing.Active), string(standing.Restored), string(standing.Notice), string(standing.Probation), string(standing.Suspended)}
	worst := 0
	for _, s := range append([]Cell{g.Altogether}, g.On...) {
		w := slices.Index(order, s.State)
		if s.Due {
			w += len(order)
		}
		worst = max(worst, w)
	}
	return worst
}

// reviews lists the reviews that are due and that a person would make.
func (o *Office) reviews(ctx context.Context, tx Tx, d *desk.Desk, by string) ([]Stand, error) {
	var a Assessment
	s, err := o.sight(ctx, tx, by)
	if err == nil && !s.nothing() {
		err = o.due(ctx, tx, d, s, &a)
	}
	return slices.DeleteFunc(append([]Stand{}, a.Due...), func(s Stand) bool { return !s.Changes }), err
}
