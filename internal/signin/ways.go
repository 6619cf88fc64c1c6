package signin

import (
	"context"
	"slices"

	"barium/internal/share/desk"
)

// codesWay stands for the authenticator app among the ways to come in.
const codesWay = "codes"

// Ways are how a person can come in, or show that it is them.
type Ways struct {
	Passkeys []Passkey
	Codes    bool
	Links    []Link
}

// Ways returns a person's own.
func (g *Gate) Ways(ctx context.Context, w Who) (ways Ways, err error) {
	if err := inside(w); err != nil {
		return ways, err
	}
	err = g.books.View(ctx, func(tx Tx) (err error) {
		ways, err = waysOf(ctx, tx, w.Person.ID)
		return err
	})
	return ways, err
}

// Known returns whose a session is, asleep or not, and how they can show that it
// is still them.
func (g *Gate) Known(ctx context.Context, session Secret) (p desk.Person, ways Ways, err error) {
	err = g.books.View(ctx, func(tx Tx) error {
		if _, p, err = g.known(ctx, tx, session); err != nil {
			return err
		}
		ways, err = waysOf(ctx, tx, p.ID)
		ways.Links = slices.DeleteFunc(ways.Links, func(l Link) bool { return g.speaksFor(p, l) == "" })
		return err
	})
	return p, ways, err
}

func waysOf(ctx context.Context, tx Tx, person string) (ways Ways, err error) {
	if ways.Passkeys, err = tx.PasskeysOf(ctx, person); err != nil {
		return ways, err
	}
	c, err := tx.Codes(ctx, person)
	if err != nil {
		return ways, err
	}
	ways.Codes = c.Person != ""
	ways.Links, err = tx.LinksOf(ctx, person)
	return ways, err
}

// none reports whether there is no way but one that is left out: a passkey's id,
// or codesWay. A passkey under suspicion is none.
func (w Ways) none(but string) bool {
	usable := slices.ContainsFunc(w.Passkeys, func(k Passkey) bool { return k.ID != but && k.Suspect.IsZero() })
	return !usable && !(w.Codes && but != codesWay) && len(w.Links) == 0
}

// anotherWay refuses to leave somebody without any way in.
func anotherWay(ctx context.Context, tx Tx, person, but string) error {
	ways, err := waysOf(ctx, tx, person)
	if err == nil && ways.none(but) {
		err = ErrLastWay
	}
	return err
}
