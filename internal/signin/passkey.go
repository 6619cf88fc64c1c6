package signin

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"
)

// maxPasskeys keeps one person from filling the tables.
const maxPasskeys = 20

// BeginPasskey begins to make another passkey, and returns what the browser's
// navigator.credentials.create takes, as JSON.
func (g *Gate) BeginPasskey(ctx context.Context, w Who) (options []byte, ceremony Secret, err error) {
	if err := g.fresh(w); err != nil {
		return nil, ceremony, err
	}
	err = g.books.Update(ctx, func(tx Tx, _ share.Log) error {
		p, err := resident(ctx, tx, w.Person.ID)
		if err == nil {
			options, ceremony, err = g.beginPasskey(ctx, tx, p)
		}
		return err
	})
	return options, ceremony, err
}

func (g *Gate) beginPasskey(ctx context.Context, tx Tx, p desk.Person) (options []byte, ceremony Secret, err error) {
	if g.webauthn == nil {
		return nil, ceremony, share.ErrNotFound
	}
	a, err := accountOf(ctx, tx, p)
	if err != nil {
		return nil, ceremony, err
	}
	if len(a.credentials) >= maxPasskeys {
		return nil, ceremony, invalid.Errorf("nobody has more than %d passkeys here: remove one first", maxPasskeys)
	}
	creation, state, err := g.webauthn.BeginRegistration(a, webauthn.WithExclusions(webauthn.Credentials(a.credentials).CredentialDescriptors()))
	if err != nil {
		return nil, ceremony, fmt.Errorf("passkey: %w", err)
	}
	if options, err = json.Marshal(creation); err != nil {
		return nil, ceremony, err
	}
	ceremony, err = g.begin(ctx, tx, kindPasskey, p.ID, state)
	return options, ceremony, err
}

func accountOf(ctx context.Context, tx Tx, p desk.Person) (account, error) {
	a := account{id: p.ID, name: p.Email, display: p.Name}
	keys, err := tx.PasskeysOf(ctx, p.ID)
	for _, k := range keys {
		c, fault := k.credential()
		if fault != nil {
			return a, fault
		}
		a.credentials = append(a.credentials, c)
	}
	return a, err
}

// AddPasskey finishes it with what the browser returned, as JSON.
func (g *Gate) AddPasskey(ctx context.Context, w Who, ceremony Secret, name string, response []byte) (k Passkey, err error) {
	if err := g.fresh(w); err != nil {
		return k, err
	}
	err = g.books.Update(ctx, func(tx Tx, log share.Log) error {
		k, err = g.addPasskey(ctx, tx, log, w.Person, ceremony, name, response)
		return err
	})
	return k, err
}

func (g *Gate) addPasskey(ctx context.Context, tx Tx, log share.Log, p desk.Person, ceremony Secret, name string, response []byte) (Passkey, error) {
	k := Passkey{ID: newID("Y"), Person: p.ID, Name: tidy(name, maxName), Made: g.now()}
	if g.webauthn == nil {
		return k, share.ErrNotFound
	}
	var state webauthn.SessionData
	whose, err := g.take(ctx, tx, ceremony, kindPasskey, &state)
	if err != nil {
		return k, err
	}
	if whose != p.ID {
		return k, noEntry("it was begun for somebody else")
	}
	parsed, err := protocol.ParseCredentialCreationResponseBytes(response)
	if err != nil {
		return k, noEntry("passkey: %v", err)
	}
	c, err := g.webauthn.CreateCredential(account{id: p.ID}, state, parsed)
	if err != nil {
		return k, noEntry("passkey: %v", err)
	}
	if known, err := tx.Passkey(ctx, c.ID); err != nil || known.ID != "" {
		return k, noEntry("that passkey is here already: %v", err)
	}
	if k.Name == "" {
		k.Name = "Passkey"
	}
	k.Key = c.ID
	if k.Record, err = json.Marshal(c); err != nil {
		return k, err
	}
	if k.Event, err = log.Append(ctx, PasskeyAdded(k)); err != nil {
		return k, err
	}
	return k, tx.AddPasskey(ctx, k)
}

// RenamePasskey gives one of a person's passkeys another name.
func (g *Gate) RenamePasskey(ctx context.Context, w Who, id, name string) error {
	name = tidy(name, maxName)
	if err := inside(w); err != nil {
		return err
	}
	return g.books.Update(ctx, func(tx Tx, _ share.Log) error {
		k, err := own(ctx, tx, w.Person.ID, id)
		if err == nil && name != "" {
			k.Name = name
			err = tx.SetPasskey(ctx, k)
		}
		return err
	})
}

// RemovePasskey takes one of a person's passkeys away.
func (g *Gate) RemovePasskey(ctx context.Context, w Who, id string) error {
	if err := g.fresh(w); err != nil {
		return err
	}
	return g.books.Update(ctx, func(tx Tx, log share.Log) error {
		k, err := own(ctx, tx, w.Person.ID, id)
		if err == nil {
			err = anotherWay(ctx, tx, w.Person.ID, k.ID)
		}
		if err == nil {
			err = tx.DropPasskey(ctx, k.ID)
		}
		if err == nil {
			_, err = log.Append(ctx, PasskeyRemoved(k))
		}
		return err
	})
}

// own returns a passkey of a person's.
func own(ctx context.Context, tx Tx, person, id string) (Passkey, error) {
	keys, err := tx.PasskeysOf(ctx, person)
	if err != nil {
		return Passkey{}, err
	}
	i := slices.IndexFunc(keys, func(k Passkey) bool { return k.ID == id })
	if i < 0 {
		return Passkey{}, share.ErrNotFound
	}
	return keys[i], nil
}
