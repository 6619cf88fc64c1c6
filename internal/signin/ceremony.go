package signin

import (
	"context"
	"encoding/json"
)

// The kinds of ceremonies.
const (
	kindPasskey      = "passkey"      // a passkey is being made
	kindSignIn       = "sign-in"      // somebody is signing in with one
	kindConfirm      = "confirm"      // somebody signed in shows one again
	kindCodes        = "codes"        // an authenticator app is being set up
	kindOrganisation = "organisation" // somebody is away at their organisation
)

// begin keeps what a ceremony's end needs, sealed, under a secret that the
// browser brings back with it: nobody else can finish it.
func (g *Gate) begin(ctx context.Context, tx Tx, kind, person string, state any) (Secret, error) {
	plain, err := json.Marshal(state)
	if err != nil {
		return Secret{}, err
	}
	now, secret := g.now(), NewSecret()
	if err := tx.DropEnded(ctx, now); err != nil {
		return Secret{}, err
	}
	c := Ceremony{Kind: kind, Person: person, Sealed: g.vault.seal(plain, kind+" "+person), Ends: now.Add(g.rules.Ceremony)}
	return secret, tx.AddCeremony(ctx, secret.Hash(), c)
}

// look reads a ceremony that goes on, and whom it is for.
func (g *Gate) look(ctx context.Context, tx Tx, secret Secret, kind string, state any) (person string, err error) {
	c, err := tx.Ceremony(ctx, secret.Hash())
	switch {
	case err != nil:
		return "", err
	case c.Kind != kind || !g.now().Before(c.Ends):
		return "", noEntry("no %s was begun with this, or it is too long ago", kind)
	}
	plain, err := g.vault.open(c.Sealed, c.Kind+" "+c.Person)
	if err != nil {
		return "", err
	}
	return c.Person, json.Unmarshal(plain, state)
}

// take is look, and ends the ceremony: it can't be finished twice.
func (g *Gate) take(ctx context.Context, tx Tx, secret Secret, kind string, state any) (person string, err error) {
	person, err = g.look(ctx, tx, secret, kind, state)
	if err != nil {
		return "", err
	}
	return person, tx.DropCeremony(ctx, secret.Hash())
}
