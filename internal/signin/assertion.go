package signin

import (
	"context"
	"encoding/json"
	"errors"

	"barium/internal/share"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"
)

// BeginSignIn begins to sign somebody in with a passkey, whoever it will turn out
// to be, and returns what navigator.credentials.get takes, as JSON.
func (g *Gate) BeginSignIn(ctx context.Context, c Caller) (options []byte, ceremony Secret, err error) {
	if g.webauthn == nil {
		return nil, ceremony, share.ErrNotFound
	}
	if err := g.knock(c); err != nil {
		return nil, ceremony, err
	}
	assertion, state, err := g.webauthn.BeginDiscoverableLogin()
	if err != nil {
		return nil, ceremony, err
	}
	return g.beginAssertion(ctx, kindSignIn, "", assertion, state)
}

func (g *Gate) beginAssertion(ctx context.Context, kind, person string, assertion *protocol.CredentialAssertion, state *webauthn.SessionData) (options []byte, ceremony Secret, err error) {
	if options, err = json.Marshal(assertion); err != nil {
		return nil, ceremony, err
	}
	err = g.books.Update(ctx, func(tx Tx, _ share.Log) error {
		ceremony, err = g.begin(ctx, tx, kind, person, state)
		return err
	})
	return options, ceremony, err
}

// SignIn finishes it with what the browser returned, as JSON.
func (g *Gate) SignIn(ctx context.Context, c Caller, ceremony Secret, response []byte) (e Entry, err error) {
	if err := g.knock(c); err != nil {
		return e, err
	}
	err = g.update(ctx, func(tx Tx, log share.Log) (verdict, failed error) {
		var state webauthn.SessionData
		if _, err := g.take(ctx, tx, ceremony, kindSignIn, &state); err != nil {
			return nil, err
		}
		k, verdict, err := g.assert(ctx, tx, log, state, response)
		if err == nil && verdict == nil {
			e, err = g.open(ctx, tx, c, k.Person, "passkey", true)
		}
		return verdict, err
	})
	g.welcome(c, 2, err)
	return e, err
}

// BeginConfirm begins to confirm with a passkey that it is still the person that
// the session is of; it may be asleep.
func (g *Gate) BeginConfirm(ctx context.Context, c Caller, session Secret) (options []byte, ceremony Secret, err error) {
	if g.webauthn == nil {
		return nil, ceremony, share.ErrNotFound
	}
	if err := g.knock(c); err != nil {
		return nil, ceremony, err
	}
	var a account
	err = g.books.View(ctx, func(tx Tx) error {
		_, p, err := g.known(ctx, tx, session)
		if err == nil {
			a, err = accountOf(ctx, tx, p)
		}
		return err
	})
	if err == nil && len(a.credentials) == 0 {
		err = share.ErrNotFound
	}
	if err != nil {
		return nil, ceremony, err
	}
	assertion, state, err := g.webauthn.BeginLogin(a)
	if err != nil {
		return nil, ceremony, err
	}
	return g.beginAssertion(ctx, kindConfirm, a.id, assertion, state)
}

// Confirm finishes it. The session goes on under a new secret.
func (g *Gate) Confirm(ctx context.Context, c Caller, session, ceremony Secret, response []byte) (e Entry, err error) {
	if err := g.knock(c); err != nil {
		return e, err
	}
	err = g.update(ctx, func(tx Tx, log share.Log) (verdict, failed error) {
		s, p, err := g.known(ctx, tx, session)
		if err != nil {
			return nil, err
		}
		var state webauthn.SessionData
		whose, err := g.take(ctx, tx, ceremony, kindConfirm, &state)
		if err == nil && whose != p.ID {
			err = noEntry("it was begun for somebody else")
		}
		if err != nil {
			return nil, err
		}
		_, verdict, err = g.assert(ctx, tx, log, state, response)
		if err == nil && verdict == nil {
			e, err = g.confirm(ctx, tx, session, s)
		}
		return verdict, err
	})
	g.welcome(c, 2, err)
	return e, err
}

// assert checks what a device signed, and notes the passkey's use. A passkey
// whose counter went back is suspended, and that is a verdict, so that it stays.
func (g *Gate) assert(ctx context.Context, tx Tx, log share.Log, state webauthn.SessionData, response []byte) (k Passkey, verdict, err error) {
	parsed, err := protocol.ParseCredentialRequestResponseBytes(response)
	if err != nil {
		return k, nil, noEntry("passkey: %v", err)
	}
	if k, err = tx.Passkey(ctx, parsed.RawID); err != nil {
		return k, nil, err
	}
	a, err := g.holder(k, parsed)
	if err != nil {
		return k, nil, err
	}
	c, err := g.validate(state, a, parsed)
	if err != nil {
		return k, nil, noEntry("passkey: %v", err)
	}
	switch {
	case k.ID == "" || !k.Suspect.IsZero():
		return k, nil, noEntry("passkey %s lets nobody in", k.ID)
	case c.Authenticator.CloneWarning:
		k.Suspect = g.now()
		_, err = log.Append(ctx, PasskeySuspect(k))
		return k, noEntry("passkey %s: its counter went back", k.ID), errors.Join(err, tx.SetPasskey(ctx, k))
	}
	k.Used = g.now()
	if k.Record, err = json.Marshal(c); err != nil {
		return k, nil, err
	}
	return k, nil, tx.SetPasskey(ctx, k)
}

// holder is whose passkey it is; whoever it says, with a key that nobody has,
// where there is none.
func (g *Gate) holder(k Passkey, parsed *protocol.ParsedCredentialAssertionData) (account, error) {
	if k.ID == "" {
		decoy := g.decoy
		decoy.ID = parsed.RawID
		return account{id: string(parsed.Response.UserHandle), credentials: []webauthn.Credential{decoy}}, nil
	}
	c, err := k.credential()
	return account{id: k.Person, credentials: []webauthn.Credential{c}}, err
}

func (g *Gate) validate(state webauthn.SessionData, a account, parsed *protocol.ParsedCredentialAssertionData) (*webauthn.Credential, error) {
	if len(state.UserID) > 0 {
		// Which of the person's it is was settled when it was looked up.
		state.AllowedCredentialIDs = nil
		return g.webauthn.ValidateLogin(a, state, parsed)
	}
	return g.webauthn.ValidateDiscoverableLogin(func(_, _ []byte) (webauthn.User, error) { return a, nil }, state, parsed)
}
