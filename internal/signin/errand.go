package signin

import (
	"context"
	"crypto/subtle"
	"time"

	"barium/internal/share"
	"barium/internal/share/desk"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"
)

// An errand is what has to be remembered while somebody is away.
type errand struct {
	Slug, State, Nonce, Verifier string
	Session                      string // that is to be confirmed; "" to sign in
	Begun                        time.Time
	Next                         string
}

// BeginOrganisation sends somebody to their organisation to sign in, and returns
// the address there.
func (g *Gate) BeginOrganisation(ctx context.Context, c Caller, slug, next string) (address string, ceremony Secret, err error) {
	if err := g.knock(c); err != nil {
		return "", ceremony, err
	}
	return g.send(ctx, "", errand{Slug: slug, Next: next})
}

// BeginConfirmAway sends somebody to their organisation to show there that it is
// still them: they have to sign in there anew.
func (g *Gate) BeginConfirmAway(ctx context.Context, c Caller, session Secret, next string) (address string, ceremony Secret, err error) {
	if err := g.knock(c); err != nil {
		return "", ceremony, err
	}
	e := errand{Next: next}
	var p desk.Person
	err = g.books.View(ctx, func(tx Tx) error {
		s, whose, err := g.known(ctx, tx, session)
		if err != nil {
			return err
		}
		e.Session, p = s.ID, whose
		links, err := tx.LinksOf(ctx, p.ID)
		for _, l := range links {
			if slug := g.speaksFor(p, l); slug != "" {
				e.Slug = slug
			}
		}
		return err
	})
	if err != nil {
		return "", ceremony, err
	}
	return g.send(ctx, p.ID, e)
}

func (g *Gate) send(ctx context.Context, person string, e errand) (address string, ceremony Secret, err error) {
	a, err := g.accountsAt(e.Slug)
	if err != nil {
		return "", ceremony, err
	}
	provider, err := a.find(g.dial(ctx))
	if err != nil {
		return "", ceremony, err
	}
	e.State, e.Nonce, e.Verifier, e.Begun = NewSecret().Reveal(), NewSecret().Reveal(), oauth2.GenerateVerifier(), g.now()
	options := []oauth2.AuthCodeOption{oidc.Nonce(e.Nonce), oauth2.S256ChallengeOption(e.Verifier)}
	if e.Session != "" {
		options = append(options, oauth2.SetAuthURLParam("max_age", "0"))
	}
	err = g.books.Update(ctx, func(tx Tx, _ share.Log) error {
		ceremony, err = g.begin(ctx, tx, kindOrganisation, person, e)
		return err
	})
	return g.client(a, provider).AuthCodeURL(e.State, options...), ceremony, err
}

// Return takes somebody in who comes back from their organisation with a code, or
// confirms the session that they left from.
func (g *Gate) Return(ctx context.Context, c Caller, slug string, ceremony, session Secret, state, code string) (entry Entry, err error) {
	if err := g.knock(c); err != nil {
		return entry, err
	}
	defer func() { g.welcome(c, 2, err) }()
	var e errand
	var person string
	err = g.books.Update(ctx, func(tx Tx, _ share.Log) error {
		person, err = g.take(ctx, tx, ceremony, kindOrganisation, &e)
		return err
	})
	if err != nil {
		return entry, err
	}
	if e.Slug != slug || subtle.ConstantTimeCompare([]byte(e.State), []byte(state)) != 1 {
		return entry, noEntry("the answer is not to what was asked of %s", slug)
	}
	a, err := g.accountsAt(slug)
	if err != nil {
		return entry, err
	}
	claims, err := g.redeem(g.dial(ctx), a, e, code)
	if err != nil {
		return entry, err
	}
	err = g.books.Update(ctx, func(tx Tx, log share.Log) error {
		if e.Session != "" {
			entry, err = g.confirmAway(ctx, tx, a, e, claims, person, session)
		} else {
			entry, err = g.arrive(ctx, tx, log, c, a, claims)
		}
		return err
	})
	entry.Next = e.Next
	return entry, err
}

// claims are what an organisation says of whom it sends.
type claims struct {
	Subject  string `json:"sub"`
	Email    string `json:"email"`
	Verified any    `json:"email_verified"` // some send a string, which doesn't count
	At       int64  `json:"auth_time"`
}

// redeem exchanges the code for the organisation's word, and checks its
// signature, whom it is for, its time and that it answers this question.
func (g *Gate) redeem(ctx context.Context, a *accounts, e errand, code string) (claims, error) {
	var said claims
	provider, err := a.find(ctx)
	if err != nil {
		return said, err
	}
	token, err := g.client(a, provider).Exchange(ctx, code, oauth2.VerifierOption(e.Verifier))
	if err != nil {
		return said, noEntry("%s doesn't know the code", a.Slug)
	}
	raw, _ := token.Extra("id_token").(string)
	id, err := provider.Verifier(&oidc.Config{ClientID: a.ClientID, Now: g.now}).Verify(ctx, raw)
	if err != nil {
		return said, noEntry("%s: %v", a.Slug, err)
	}
	if subtle.ConstantTimeCompare([]byte(id.Nonce), []byte(e.Nonce)) != 1 {
		return said, noEntry("%s answers another question", a.Slug)
	}
	if err := id.Claims(&said); err != nil || said.Subject == "" {
		return said, noEntry("%s: its claims can't be read", a.Slug)
	}
	return said, nil
}
