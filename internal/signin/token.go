package signin

import (
	"context"
	"errors"
	"strings"
	"time"

	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
)

// tokenPrefix lets people and programs that look for lost secrets see what it is.
const tokenPrefix = "barium_"

// MakeToken makes a token that does for its person what its scopes say, until it
// ends. It is shown this once. What the person may not do, or no longer, it
// doesn't either.
func (g *Gate) MakeToken(ctx context.Context, w Who, name string, scopes []Scope, life time.Duration) (Secret, Token, error) {
	now := g.now()
	t := Token{ID: newID("K"), Person: w.Person.ID, Name: tidy(name, maxName), Made: now, Ends: now.Add(life)}
	if err := g.fresh(w); err != nil {
		return Secret{}, t, err
	}
	var err error
	if t.Scopes, err = checkScopes(scopes); err != nil {
		return Secret{}, t, err
	}
	switch {
	case t.Name == "":
		return Secret{}, t, invalid.Errorf("a token needs a name, to know it by later")
	case life <= 0 || life > g.rules.Token:
		return Secret{}, t, invalid.Errorf("a token lasts up to %d days", int(g.rules.Token.Hours()/24))
	}
	secret := ParseSecret(tokenPrefix + NewSecret().Reveal())
	err = g.books.Update(ctx, func(tx Tx, log share.Log) error {
		if err := tx.DropEnded(ctx, now); err != nil {
			return err
		}
		if t.Event, err = log.Append(ctx, TokenMade(t)); err != nil {
			return err
		}
		return tx.AddToken(ctx, secret.Hash(), t)
	})
	return secret, t, err
}

// Bearer returns whose token a program has brought. Only those that don't count
// are counted against its address.
func (g *Gate) Bearer(ctx context.Context, c Caller, secret Secret) (Who, error) {
	if err := g.knock(c); err != nil {
		return Who{}, err
	}
	w, err := g.bearer(ctx, secret)
	g.welcome(c, 1, err)
	return w, err
}

func (g *Gate) bearer(ctx context.Context, secret Secret) (Who, error) {
	var t Token
	var p desk.Person
	err := g.books.View(ctx, func(tx Tx) (err error) {
		if t, err = tx.Token(ctx, secret.Hash()); err != nil {
			return err
		}
		if t.ID == "" || !g.now().Before(t.Ends) || !strings.HasPrefix(secret.Reveal(), tokenPrefix) {
			t.ID = ""
			return noEntry("no token is this")
		}
		p, err = resident(ctx, tx, t.Person)
		return err
	})
	switch now := g.now(); {
	case errors.Is(err, ErrNoEntry) && t.ID != "":
		return Who{}, g.evict(ctx, t.Person, err)
	case err == nil && now.Sub(t.Used) > touch:
		err = g.books.Update(ctx, func(tx Tx, _ share.Log) error { return tx.UseToken(ctx, t.ID, now) })
	}
	return Who{Person: p, Token: t.ID, Scopes: t.Scopes}, err
}

// Tokens lists a person's.
func (g *Gate) Tokens(ctx context.Context, w Who) (list []Token, err error) {
	if err := inside(w); err != nil {
		return nil, err
	}
	err = g.books.View(ctx, func(tx Tx) (err error) {
		list, err = tx.TokensOf(ctx, w.Person.ID)
		return err
	})
	return list, err
}

// EndToken ends a token of a person's at once; share.ErrNotFound where it isn't theirs.
func (g *Gate) EndToken(ctx context.Context, w Who, id string) error {
	if err := inside(w); err != nil {
		return err
	}
	return g.books.Update(ctx, func(tx Tx, log share.Log) error {
		found := false
		err := dropTokens(ctx, tx, log, w.Person.ID, "ended by its person", func(t Token) bool {
			found = found || t.ID == id
			return t.ID == id
		})
		if err == nil && !found {
			err = share.ErrNotFound
		}
		return err
	})
}

func dropTokens(ctx context.Context, tx Tx, log share.Log, person, why string, which func(Token) bool) error {
	list, err := tx.TokensOf(ctx, person)
	for _, t := range list {
		if err != nil || !which(t) {
			continue
		}
		if err = tx.DropToken(ctx, t.ID); err == nil {
			_, err = log.Append(ctx, TokenEnded(t, why))
		}
	}
	return err
}
