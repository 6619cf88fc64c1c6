package signin

import (
	"context"
	"crypto/rand"
	"encoding/base32"
	"net/url"

	"barium/internal/share"
	"barium/internal/share/desk"
)

// An Enrolment is what an authenticator app has to know.
type Enrolment struct {
	Key Secret // for typing
	URL Secret // otpauth://…, for its camera
}

type enrolling struct{ Key string }

// BeginCodes begins to set an authenticator app up for the person.
func (g *Gate) BeginCodes(ctx context.Context, w Who) (ceremony Secret, err error) {
	if err := g.fresh(w); err != nil {
		return ceremony, err
	}
	err = g.books.Update(ctx, func(tx Tx, _ share.Log) error {
		ceremony, err = g.beginCodes(ctx, tx, w.Person.ID)
		return err
	})
	return ceremony, err
}

func (g *Gate) beginCodes(ctx context.Context, tx Tx, person string) (Secret, error) {
	b := make([]byte, codeBytes)
	rand.Read(b) // never fails: crypto/rand ends the program instead
	key := base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(b)
	return g.begin(ctx, tx, kindCodes, person, enrolling{key})
}

// Enrolment returns what is to be told to the app, as long as it isn't set up.
func (g *Gate) Enrolment(ctx context.Context, ceremony Secret) (Enrolment, error) {
	var state enrolling
	var p desk.Person
	err := g.books.View(ctx, func(tx Tx) error {
		person, err := g.look(ctx, tx, ceremony, kindCodes, &state)
		if err == nil {
			p, err = tx.Person(ctx, person)
		}
		return err
	})
	if err != nil {
		return Enrolment{}, err
	}
	u := url.URL{Scheme: "otpauth", Host: "totp", Path: "/Barium:" + p.Email, RawQuery: "secret=" + state.Key + "&issuer=Barium"}
	return Enrolment{Key: ParseSecret(state.Key), URL: ParseSecret(u.String())}, nil
}

// AddCodes finishes it with the first code that the app shows. It replaces an app
// that was set up before.
func (g *Gate) AddCodes(ctx context.Context, w Who, ceremony Secret, code string) error {
	if err := g.fresh(w); err != nil {
		return err
	}
	return g.books.Update(ctx, func(tx Tx, log share.Log) error {
		return g.addCodes(ctx, tx, log, w.Person.ID, ceremony, code)
	})
}

func (g *Gate) addCodes(ctx context.Context, tx Tx, log share.Log, person string, ceremony Secret, code string) error {
	var state enrolling
	whose, err := g.take(ctx, tx, ceremony, kindCodes, &state)
	if err != nil {
		return err
	}
	step := stepOf(state.Key, code, g.now())
	if whose != person || step == 0 {
		return noEntry("the code isn't that of the app that is being set up")
	}
	c := Codes{Person: person, Sealed: g.vault.seal([]byte(state.Key), kindCodes+" "+person), Step: step, Made: g.now()}
	if c.Event, err = log.Append(ctx, CodesAdded(c)); err != nil {
		return err
	}
	return tx.SetCodes(ctx, c)
}

// RemoveCodes ends a person's one-time codes.
func (g *Gate) RemoveCodes(ctx context.Context, w Who) error {
	if err := g.fresh(w); err != nil {
		return err
	}
	return g.books.Update(ctx, func(tx Tx, log share.Log) error {
		c, err := tx.Codes(ctx, w.Person.ID)
		if err == nil && c.Person == "" {
			err = share.ErrNotFound
		}
		if err == nil {
			err = anotherWay(ctx, tx, w.Person.ID, codesWay)
		}
		if err == nil {
			err = tx.DropCodes(ctx, w.Person.ID)
		}
		if err == nil {
			_, err = log.Append(ctx, CodesRemoved(w.Person.ID))
		}
		return err
	})
}
