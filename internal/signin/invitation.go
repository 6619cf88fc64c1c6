package signin

import (
	"context"
	"errors"

	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
)

// WelcomePath is where an invitation is accepted: its secret follows.
const WelcomePath = "/welcome/"

// Link is the address that an invitation is given out as.
func (g *Gate) Link(invitation Secret) string { return g.base + WelcomePath + invitation.Reveal() }

// Invite makes a link that lets a person begin, or begin again when they have
// lost what they came in with. Only a registrar may, having shown a second factor,
// and nobody for themselves. An earlier link of theirs that wasn't used is void.
func (g *Gate) Invite(ctx context.Context, w Who, person string) (Secret, Invitation, error) {
	if err := g.fresh(w); err != nil {
		return Secret{}, Invitation{}, err
	}
	if w.Person.ID == person {
		return Secret{}, Invitation{}, invalid.Errorf("nobody invites themselves: another registrar has to")
	}
	var secret Secret
	var i Invitation
	err := g.books.Update(ctx, func(tx Tx, log share.Log) error {
		_, err := desk.At(g.engine, tx, log, g.now(), w.Person.ID).Allow(ctx, policy.Register, desk.House)
		if err == nil {
			secret, i, err = g.invite(ctx, tx, log, w.Person.ID, person)
		}
		return err
	})
	if refusal := (*policy.Refusal)(nil); errors.As(err, &refusal) {
		told := g.books.Update(ctx, func(_ Tx, log share.Log) error { return desk.Refuse(ctx, log, refusal) })
		err = errors.Join(err, told)
	}
	return secret, i, err
}

// InviteFromHere is Invite by whoever has the home's folder, who could let
// themselves in anyway; the ledger says that nobody made the link.
func (g *Gate) InviteFromHere(ctx context.Context, person string) (secret Secret, i Invitation, err error) {
	err = g.books.Update(ctx, func(tx Tx, log share.Log) error {
		secret, i, err = g.invite(ctx, tx, log, "", person)
		return err
	})
	return secret, i, err
}

func (g *Gate) invite(ctx context.Context, tx Tx, log share.Log, by, person string) (Secret, Invitation, error) {
	now := g.now()
	i := Invitation{ID: newID("V"), Person: person, By: by, Made: now, Ends: now.Add(g.rules.Invitation)}
	if _, err := tx.Person(ctx, person); err != nil {
		return Secret{}, i, err
	}
	ways, err := waysOf(ctx, tx, person)
	if err != nil {
		return Secret{}, i, err
	}
	if i.Event, err = log.Append(ctx, Invited(i, !ways.none(""))); err != nil {
		return Secret{}, i, err
	}
	secret := NewSecret()
	return secret, i, tx.AddInvitation(ctx, secret.Hash(), i)
}

// Invitations lists the links that were made for a person, by whom, and whether
// they were used.
func (g *Gate) Invitations(ctx context.Context, w Who) (list []Invitation, err error) {
	if err := inside(w); err != nil {
		return nil, err
	}
	err = g.books.View(ctx, func(tx Tx) (err error) {
		list, err = tx.InvitationsOf(ctx, w.Person.ID)
		return err
	})
	return list, err
}

// Invited returns whom a link is for. Looking at it doesn't use it up, for mail
// programs look at links too.
func (g *Gate) Invited(ctx context.Context, c Caller, invitation Secret) (p desk.Person, err error) {
	if err := g.knock(c); err != nil {
		return p, err
	}
	err = g.books.View(ctx, func(tx Tx) error {
		_, p, err = g.guest(ctx, tx, invitation)
		return err
	})
	g.welcome(c, 1, err)
	return p, err
}

func (g *Gate) guest(ctx context.Context, tx Tx, invitation Secret) (Invitation, desk.Person, error) {
	i, err := tx.Invitation(ctx, invitation.Hash())
	if err != nil {
		return i, desk.Person{}, err
	}
	if i.ID == "" || !i.Used.IsZero() || !g.now().Before(i.Ends) {
		return i, desk.Person{}, noEntry("no invitation is open with this secret")
	}
	p, err := resident(ctx, tx, i.Person)
	return i, p, err
}

// BeginWithPasskey begins to accept an invitation by making a passkey.
func (g *Gate) BeginWithPasskey(ctx context.Context, c Caller, invitation Secret) (options []byte, ceremony Secret, err error) {
	err = g.asGuest(ctx, c, invitation, func(tx Tx, _ share.Log, _ Invitation, p desk.Person) error {
		options, ceremony, err = g.beginPasskey(ctx, tx, p)
		return err
	})
	return options, ceremony, err
}

// AcceptWithPasskey uses the invitation up: the person has the passkey, and is
// signed in.
func (g *Gate) AcceptWithPasskey(ctx context.Context, c Caller, invitation, ceremony Secret, name string, response []byte) (e Entry, err error) {
	err = g.asGuest(ctx, c, invitation, func(tx Tx, log share.Log, i Invitation, p desk.Person) error {
		if _, err := g.addPasskey(ctx, tx, log, p, ceremony, name, response); err != nil {
			return err
		}
		e, err = g.accept(ctx, tx, log, c, i)
		return err
	})
	return e, err
}

// BeginWithCodes begins to accept an invitation by setting an authenticator app up.
func (g *Gate) BeginWithCodes(ctx context.Context, c Caller, invitation Secret) (ceremony Secret, err error) {
	err = g.asGuest(ctx, c, invitation, func(tx Tx, _ share.Log, _ Invitation, p desk.Person) error {
		ceremony, err = g.beginCodes(ctx, tx, p.ID)
		return err
	})
	return ceremony, err
}

// AcceptWithCode uses the invitation up: the person's app shows their codes, and
// they are signed in.
func (g *Gate) AcceptWithCode(ctx context.Context, c Caller, invitation, ceremony Secret, code string) (e Entry, err error) {
	err = g.asGuest(ctx, c, invitation, func(tx Tx, log share.Log, i Invitation, p desk.Person) error {
		if err := g.addCodes(ctx, tx, log, p.ID, ceremony, code); err != nil {
			return err
		}
		e, err = g.accept(ctx, tx, log, c, i)
		return err
	})
	return e, err
}

func (g *Gate) asGuest(ctx context.Context, c Caller, invitation Secret, f func(Tx, share.Log, Invitation, desk.Person) error) error {
	if err := g.knock(c); err != nil {
		return err
	}
	err := g.books.Update(ctx, func(tx Tx, log share.Log) error {
		i, p, err := g.guest(ctx, tx, invitation)
		if err != nil {
			return err
		}
		return f(tx, log, i, p)
	})
	g.welcome(c, 1, err)
	return err
}

func (g *Gate) accept(ctx context.Context, tx Tx, log share.Log, c Caller, i Invitation) (Entry, error) {
	if err := tx.UseInvitation(ctx, i.ID, g.now()); err != nil {
		return Entry{}, err
	}
	if _, err := log.Append(ctx, Accepted(i)); err != nil {
		return Entry{}, err
	}
	return g.open(ctx, tx, c, i.Person, "invitation", true)
}
