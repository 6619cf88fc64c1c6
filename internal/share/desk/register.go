package desk

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"barium/internal/share"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
	"barium/internal/share/terms"
)

// Found begins a house: its first party, and a person there who is registrar and
// liaison officer. There is nobody yet who could allow it, so it is done once.
func Found(ctx context.Context, tx Tx, log share.Log, party Party, p Person) (Person, error) {
	founded, err := tx.Founded(ctx)
	if err == nil && founded {
		err = invalid.Errorf("it has its people already; a registrar registers more")
	}
	if err != nil {
		return p, fmt.Errorf("found the house: %w", err)
	}
	party.ID, p.ID = share.NewPersonID(), share.NewPersonID()
	if err := knownParty(ctx, tx, &party); err != nil {
		return p, fmt.Errorf("found the house: %w", err)
	}
	p.Party, p.PartyName = party.ID, party.Name
	if err := knownPerson(ctx, tx, &p); err != nil {
		return p, fmt.Errorf("found the house: %w", err)
	}
	m := Membership{Matter: House, Person: p.ID, Roles: []Role{Registrar, Liaison}}
	first, err := log.Append(ctx, PartyRegistered(party), PersonRegistered(p), MemberAdmitted(m))
	if err != nil {
		return p, fmt.Errorf("found the house: %w", err)
	}
	party.Event, p.Event, m.Event = first, first+1, first+2
	if err := errors.Join(tx.AddParty(ctx, party), tx.AddPerson(ctx, p), tx.SetMembership(ctx, m)); err != nil {
		return p, fmt.Errorf("found the house: %w", err)
	}
	return p, nil
}

// allow decides about an act of this desk's person on a matter as such.
func (d *Desk) allow(ctx context.Context, act policy.Act, matter, subject string) (policy.Decision, error) {
	f, err := d.person(ctx, act, d.by, matter)
	if err != nil {
		return policy.Decision{}, err
	}
	if matter == House {
		f.Owner = f.Party.ID // the house is that of whoever has a role in it
	}
	f.Subject = subject
	why := d.engine.Decide(f)
	return why, why.Err()
}

// Allow decides about an act that concerns a matter, or the house, as a whole:
// unsealing, auditing, opening a matter.
func (d *Desk) Allow(ctx context.Context, act policy.Act, matter string) (policy.Decision, error) {
	return d.allow(ctx, act, matter, "")
}

// AllowAbout is Allow about somebody: the party whose standing would change, the
// person who would be given roles.
func (d *Desk) AllowAbout(ctx context.Context, act policy.Act, matter, subject string) (policy.Decision, error) {
	return d.allow(ctx, act, matter, subject)
}

// RegisterParty registers an organisation. One that came with a copy keeps its id.
func (d *Desk) RegisterParty(ctx context.Context, name string) (Party, error) {
	p := Party{ID: share.NewPersonID(), Name: name}
	why, err := d.allow(ctx, policy.Register, House, "")
	if err == nil {
		p.Name, err = share.Name("name", name)
	}
	if err == nil {
		err = knownParty(ctx, d.tx, &p)
	}
	if err == nil {
		p.Event, err = d.tell(ctx, PartyRegistered(p), why)
	}
	if err == nil {
		err = d.tx.AddParty(ctx, p)
	}
	return p, wrap(err, "register party %q", name)
}

// RegisterPerson registers somebody at a party.
func (d *Desk) RegisterPerson(ctx context.Context, party, name, email string) (Person, error) {
	p := Person{ID: share.NewPersonID(), Party: party}
	why, err := d.allow(ctx, policy.Register, House, "")
	if err == nil {
		p.Name, err = share.Name("name", name)
	}
	if err == nil {
		p.Email, err = share.Address(email)
	}
	if err == nil {
		var at Party
		at, err = d.tx.Party(ctx, party)
		p.PartyName = at.Name
	}
	if err == nil {
		err = knownPerson(ctx, d.tx, &p)
	}
	if err == nil {
		p.Event, err = d.tell(ctx, PersonRegistered(p), why)
	}
	if err == nil {
		err = d.tx.AddPerson(ctx, p)
	}
	return p, wrap(err, "register %q", email)
}

// knownParty gives a party the id that it came with; one that is registered is
// refused.
func knownParty(ctx context.Context, tx Tx, p *Party) error {
	known, err := tx.PartyNamed(ctx, p.Name)
	if err != nil || known.ID == "" {
		return err
	}
	if known.Event >= 0 {
		return invalid.In("name", "it is registered already")
	}
	p.ID = known.ID
	return nil
}

func knownPerson(ctx context.Context, tx Tx, p *Person) error {
	known, err := tx.PersonNamed(ctx, p.Party, p.Name, p.Email)
	if err != nil || known.ID == "" {
		return err
	}
	if known.Event >= 0 {
		return invalid.In("email", "they are registered already")
	}
	p.ID = known.ID
	return nil
}

// NameClient records that a party protects another, in the sense of TLP:AMBER.
func (d *Desk) NameClient(ctx context.Context, party, client string) error {
	why, err := d.allow(ctx, policy.Register, House, "")
	if err == nil && party == client {
		err = invalid.In("client", "a party is not its own client")
	}
	for _, id := range []string{party, client} {
		if err == nil {
			_, err = d.tx.Party(ctx, id)
		}
	}
	var event int64
	if err == nil {
		event, err = d.tell(ctx, ClientNamed(party, client), why)
	}
	if err == nil {
		err = d.tx.AddClient(ctx, party, client, event)
	}
	return wrap(err, "name %s a client of %s", client, party)
}

// OpenMatter opens a matter for the party that owns it.
func (d *Desk) OpenMatter(ctx context.Context, title, owner string, secondPerson bool) (Matter, error) {
	m := Matter{ID: share.NewMatterID(), Owner: owner, SecondPerson: secondPerson}
	why, err := d.allow(ctx, policy.Open, House, "")
	if err == nil {
		m.Title, err = share.Name("title", title)
	}
	if err == nil {
		_, err = d.tx.Party(ctx, owner)
	}
	if err == nil {
		m.Event, err = d.tell(ctx, MatterOpened(m), why)
	}
	if err == nil {
		err = d.tx.AddMatter(ctx, m)
	}
	return m, wrap(err, "open matter %q", title)
}

// Admit gives somebody roles and labels on a matter, in place of those they had.
// Without roles they have none from now on.
func (d *Desk) Admit(ctx context.Context, m Membership) error {
	why, err := d.allow(ctx, policy.Admit, m.Matter, m.Person)
	if err == nil {
		err = m.check()
	}
	if err == nil {
		_, err = d.tx.Person(ctx, m.Person)
	}
	if err == nil {
		m.Event, err = d.tell(ctx, MemberAdmitted(m), why)
	}
	if err == nil {
		err = d.tx.SetMembership(ctx, m)
	}
	return wrap(err, "admit %s", m.Person)
}

func (m Membership) check() error {
	for _, r := range m.Roles {
		if !slices.Contains(Roles(), r) {
			return invalid.Errorf("role %q is not known: want one of %v", r, Roles())
		}
		if at := RolesAt(m.Matter); !slices.Contains(at, r) {
			place := "on a matter"
			if m.Matter == House {
				place = "in the house"
			}
			return invalid.Errorf("nobody is %s %s: want one of %v", r, place, at)
		}
	}
	for _, l := range m.Admitted {
		if _, err := terms.ParseLabel(string(l)); err != nil {
			return err
		}
	}
	return nil
}

func wrap(err error, format string, args ...any) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", fmt.Sprintf(format, args...), err)
}
