package office

import (
	"context"
	"fmt"
	"math"
	"slices"
	"time"

	"barium/internal/ledger"
	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
	"barium/receipt"
)

// A Person is somebody at a party, as who may see them sees them.
type Person struct {
	ID         string `json:"id"`
	Name       string `json:"name"`
	Email      string `json:"email"`
	Party      string `json:"party"`
	PartyName  string `json:"partyName"`
	Registered bool   `json:"registered"`
}

func person(p desk.Person) Person {
	return Person{p.ID, p.Name, p.Email, p.Party, p.PartyName, p.Event >= 0}
}

func persons(list []desk.Person) []Person {
	out := make([]Person, len(list))
	for i, p := range list {
		out[i] = person(p)
	}
	return out
}

// RegisterPerson registers somebody at a party.
func (o *Office) RegisterPerson(ctx context.Context, by, party, name, email string) (Person, error) {
	return act.Run(ctx, o.room, by, func(_ Tx, d *desk.Desk) (Person, error) {
		p, err := d.RegisterPerson(ctx, party, name, email)
		return person(p), err
	})
}

// Registrar refuses those who may not register parties and people.
func (o *Office) Registrar(ctx context.Context, by string) error {
	_, err := act.Look(ctx, o.room, by, func(_ Tx, d *desk.Desk) (struct{}, error) {
		_, err := d.Allow(ctx, policy.Register, desk.House)
		return struct{}{}, err
	})
	return err
}

// Duties are somebody's roles at a place, and the labels they are admitted to
// there.
type Duties struct {
	Matter   Named    `json:"matter"` // without an id for the house as a whole
	Roles    []string `json:"roles"`
	Admitted []string `json:"admitted"`
	Event    int64    `json:"event"` // of the ledger, that gave them
}

// A PersonPage is somebody with what they do.
type PersonPage struct {
	Person
	Duties    []Duties      `json:"duties"` // now, the house first
	Ended     []EndedDuties `json:"ended" nullable:"false"`
	Registrar bool          `json:"registrar"`
}

// EndedDuties are roles that somebody had and has no longer.
type EndedDuties struct {
	Matter Named     `json:"matter"` // without an id for the house as a whole
	Roles  []string  `json:"roles"`
	Until  time.Time `json:"until"`
	Event  int64     `json:"event"` // of the ledger, that ended them
}

// Person is one person with their roles, for who keeps or audits the house.
func (o *Office) Person(ctx context.Context, by, id string) (PersonPage, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (PersonPage, error) {
		s, err := o.sight(ctx, tx, by)
		if err == nil && !s.all {
			err = share.ErrNotFound
		}
		if err != nil {
			return PersonPage{}, err
		}
		p, err := tx.Person(ctx, id)
		if err != nil {
			return PersonPage{}, err
		}
		out := PersonPage{Person: person(p), Duties: []Duties{}}
		list, err := tx.MembershipsOf(ctx, id)
		for _, m := range list {
			if err == nil && len(m.Roles) > 0 {
				err = out.add(ctx, tx, p, m)
			}
		}
		if err == nil {
			out.Registrar, err = may(d.Allow(ctx, policy.Register, desk.House))
		}
		if err == nil {
			out.Ended, err = ended(ctx, tx, id)
		}
		return out, err
	})
}

// maxAdmissions is how many changes of somebody's roles are looked at.
const maxAdmissions = 1000

// ended reads out of the ledger which roles somebody lost when, the last first.
func ended(ctx context.Context, tx Tx, person string) ([]EndedDuties, error) {
	list, err := tx.SearchLedger(ctx, ledger.Search{Before: math.MaxInt64, Type: desk.TypeMemberAdmitted, Names: []string{person}, Most: maxAdmissions})
	had, out := map[string][]string{}, []EndedDuties{}
	for _, r := range slices.Backward(list) {
		var e receipt.Event
		if e, err = receipt.ParseEvent(r.Event); err != nil {
			return nil, err
		}
		if e.Text("person") != person {
			continue // who gave them to somebody else
		}
		var now, lost []string
		roles, _ := e.Fields["roles"].([]any)
		for _, x := range roles {
			now = append(now, fmt.Sprint(x))
		}
		for _, role := range had[e.Text("matter")] {
			if !slices.Contains(now, role) {
				lost = append(lost, role)
			}
		}
		had[e.Text("matter")] = now
		if len(lost) > 0 {
			place, err := placeNamed(ctx, tx, e.Text("matter"))
			if err != nil {
				return nil, err
			}
			out = append(out, EndedDuties{place, lost, e.At, e.Index})
		}
	}
	slices.Reverse(out)
	return out, err
}

func (p *PersonPage) add(ctx context.Context, tx Tx, who desk.Person, m desk.Membership) error {
	a := admission(who, m)
	x := Duties{Named{"", "The house"}, a.Roles, a.Admitted, a.Event}
	if m.Matter != desk.House {
		matter, err := tx.Matter(ctx, m.Matter)
		if err != nil {
			return err
		}
		x.Matter = Named{matter.ID, matter.Title}
	}
	p.Duties = append(p.Duties, x)
	return nil
}
