package desk

import (
	"context"
	"fmt"
	"maps"
	"time"

	"barium/internal/share"
	"barium/internal/share/policy"
	"barium/internal/share/standing"
	"barium/internal/share/terms"
	"barium/receipt"
)

// Tx is what this package needs of a transaction. What is asked for by its id and
// isn't there is an error, except where it says otherwise.
type Tx interface {
	AddParty(ctx context.Context, p Party) error
	Party(ctx context.Context, id string) (Party, error)
	// PartyNamed and PersonNamed are the zero value where there is none.
	PartyNamed(ctx context.Context, name string) (Party, error)
	PersonNamed(ctx context.Context, party, name, email string) (Person, error)
	AddPerson(ctx context.Context, p Person) error
	Person(ctx context.Context, id string) (Person, error)
	AddClient(ctx context.Context, party, client string, event int64) error
	IsClient(ctx context.Context, party, client string) (bool, error)

	AddMatter(ctx context.Context, m Matter) error
	Matter(ctx context.Context, id string) (Matter, error)
	SetMembership(ctx context.Context, m Membership) error
	// Membership is without roles where there is none.
	Membership(ctx context.Context, matter, person string) (Membership, error)
	// OnMatter reports whether anybody of a party has a role on a matter.
	OnMatter(ctx context.Context, matter, party string) (bool, error)
	// Founded reports whether anybody has a role in the house.
	Founded(ctx context.Context) (bool, error)

	// RegisteredLabel is the label that a document was registered under.
	RegisteredLabel(ctx context.Context, document string) (terms.Label, error)
	AddHandling(ctx context.Context, h Handling) error
	Handling(ctx context.Context, document string) (Handling, error)

	AddRelease(ctx context.Context, r Release) error
	// SetRelease changes a release's state, and its recipients' acceptances.
	SetRelease(ctx context.Context, r Release) error
	Release(ctx context.Context, id string) (Release, error)
	// ReleasesTo lists the releases of a document to a person, newest first, with that
	// person alone of their recipients.
	ReleasesTo(ctx context.Context, document, person string) ([]Release, error)
	ReleasesBelow(ctx context.Context, parent string) ([]Release, error)
	// Holdings lists the documents on a matter that are released to people of a
	// party, approved and not withdrawn, by id.
	Holdings(ctx context.Context, matter, party string) ([]string, error)

	AddRequest(ctx context.Context, q Request) error
	AddReply(ctx context.Context, request string, a Reply) error
	Request(ctx context.Context, id string) (Request, error)
	RequestsOf(ctx context.Context, document string) ([]Request, error)

	AddNotice(ctx context.Context, n Notice) error
	Acknowledge(ctx context.Context, notice string, at time.Time) error
	// Remind records when somebody was reminded of a notice last.
	Remind(ctx context.Context, notice string, at time.Time) error
	// NoticesOf lists the notices of a release's withdrawal, by recipient.
	NoticesOf(ctx context.Context, release string) ([]Notice, error)
	Notice(ctx context.Context, id string) (Notice, error)
	// OpenNotices lists those not acknowledged, by deadline.
	OpenNotices(ctx context.Context) ([]Notice, error)

	AddStanding(ctx context.Context, s standing.Standing) error
	// Standing is the latest; the zero state where there never was a change.
	Standing(ctx context.Context, party, matter string) (standing.Standing, error)
}

// A Desk is one person's acts within one transaction.
type Desk struct {
	tx     Tx
	log    share.Log
	engine *policy.Engine
	now    time.Time
	by     string
}

// At returns the desk of a person, known by the id that they signed in with.
func At(engine *policy.Engine, tx Tx, log share.Log, now time.Time, by string) *Desk {
	return &Desk{tx, log, engine, now.UTC().Truncate(time.Microsecond), by}
}

// By is whose desk it is.
func (d *Desk) By() string { return d.by }

// tell appends an event that carries the decision that allowed it.
func (d *Desk) tell(ctx context.Context, e receipt.Event, why policy.Decision) (int64, error) {
	maps.Copy(e.Fields, why.Log())
	e.Fields["by"] = d.by
	return d.log.Append(ctx, e)
}

// Refuse tells the ledger of a refusal. The transaction that was refused is
// rolled back, so this is done in one of its own.
func Refuse(ctx context.Context, log share.Log, r *policy.Refusal) error {
	_, err := log.Append(ctx, policy.Refused(r.Decision))
	return err
}

// person gives the facts about somebody on a matter: roles there and in the
// house, labels, and the stricter of the party's standings.
func (d *Desk) person(ctx context.Context, act policy.Act, id, matter string) (policy.Facts, error) {
	f := policy.Facts{Act: act, Now: d.now}
	p, err := d.tx.Person(ctx, id)
	if err != nil {
		return f, fmt.Errorf("person %q: %w", id, err)
	}
	f.Person, f.Party = policy.Name{ID: p.ID, Name: p.Name}, policy.Name{ID: p.Party, Name: p.PartyName}
	if err := d.roles(ctx, &f, matter); err != nil {
		return f, err
	}
	if err := d.matter(ctx, &f, matter); err != nil {
		return f, err
	}
	s, err := d.Standing(ctx, p.Party, matter)
	f.Standing, f.Since, f.Condition = string(s.State), s.Since, s.Condition
	return f, err
}

func (d *Desk) roles(ctx context.Context, f *policy.Facts, matter string) error {
	places := []string{House}
	if matter != House {
		places = append(places, matter)
	}
	for _, place := range places {
		m, err := d.tx.Membership(ctx, place, f.Person.ID)
		if err != nil {
			return fmt.Errorf("membership of %s: %w", f.Person.ID, err)
		}
		for _, r := range m.Roles {
			if wide(r) || place == matter {
				f.Roles = append(f.Roles, string(r))
			}
		}
		for _, l := range m.Admitted {
			if place == matter {
				f.Admitted = append(f.Admitted, string(l))
			}
		}
	}
	return nil
}

// wide: a role in the house that counts on every matter.
func wide(r Role) bool { return r == Auditor || r == Custodian || r == Registrar }

func (d *Desk) matter(ctx context.Context, f *policy.Facts, id string) error {
	if id == House {
		return nil
	}
	m, err := d.tx.Matter(ctx, id)
	if err != nil {
		return fmt.Errorf("matter %q: %w", id, err)
	}
	f.Matter, f.Owner = policy.Name{ID: m.ID, Name: m.Title}, m.Owner
	return nil
}

// Standing is what counts of a party on a matter: the stricter of the one there
// and the one altogether.
func (d *Desk) Standing(ctx context.Context, party, matter string) (standing.Standing, error) {
	s, err := d.tx.Standing(ctx, party, House)
	if err == nil && matter != House {
		var here standing.Standing
		here, err = d.tx.Standing(ctx, party, matter)
		s = standing.Stricter(s, here)
	}
	if err != nil {
		return s, fmt.Errorf("standing of %s: %w", party, err)
	}
	if s.State == "" {
		s.State = standing.Active
	}
	return s, nil
}

func (d *Desk) names(ctx context.Context, parties []string) ([]policy.Name, error) {
	list := make([]policy.Name, len(parties))
	for i, id := range parties {
		p, err := d.tx.Party(ctx, id)
		if err != nil {
			return nil, fmt.Errorf("party %q: %w", id, err)
		}
		list[i] = policy.Name{ID: id, Name: p.Name}
	}
	return list, nil
}

// Facts are those about this desk's person on a matter: roles, labels, standing.
func (d *Desk) Facts(ctx context.Context, act policy.Act, matter string) (policy.Facts, error) {
	return d.person(ctx, act, d.by, matter)
}
