package signin

import (
	"context"
	"slices"
	"time"

	"barium/internal/share/desk"
)

// Who is behind a request, and how that is known.
type Who struct {
	Person    desk.Person
	Session   string    // id; "" where it is a token
	Token     string    // id; "" where it is a session
	Scopes    []Scope   // of the token
	Confirmed time.Time // when a second factor was last shown in the session
}

// fresh refuses whoever has shown no second factor just now.
func (g *Gate) fresh(w Who) error {
	switch {
	case w.Session == "":
		return ErrBrowser
	case w.Confirmed.IsZero(), g.now().Sub(w.Confirmed) >= g.rules.Fresh:
		return ErrUnconfirmed
	}
	return nil
}

// inside refuses tokens what is for browsers alone.
func inside(w Who) error {
	if w.Session == "" {
		return ErrBrowser
	}
	return nil
}

// resident returns a person who may come in. Without a role anywhere nobody may:
// who loses the last one is out at the next request.
func resident(ctx context.Context, tx Tx, id string) (desk.Person, error) {
	p, err := tx.Person(ctx, id)
	if err != nil {
		return p, err
	}
	places, err := tx.MembershipsOf(ctx, id)
	if err != nil {
		return p, err
	}
	if !slices.ContainsFunc(places, func(m desk.Membership) bool { return len(m.Roles) > 0 }) {
		return p, noEntry("%s has no role left", id)
	}
	return p, nil
}
