package signin

import (
	"context"
	"errors"
	"time"

	"barium/internal/share"
	"barium/internal/share/desk"
)

// touch is how exactly the last use of a session or token is known. A write for
// every request would cost more than it tells.
const touch = time.Minute

const maxDevice = 200 // characters kept of what a browser says it is

// open signs a person in. The secret is new: one that was in the browser before
// is worth nothing. Whoever has just shown a second factor has confirmed.
func (g *Gate) open(ctx context.Context, tx Tx, c Caller, person, method string, confirmed bool) (Entry, error) {
	if _, err := resident(ctx, tx, person); err != nil {
		return Entry{}, err
	}
	now := g.now()
	s := Session{ID: newID("E"), Person: person, Device: tidy(c.Device, maxDevice), Method: method, Made: now, Used: now, Ends: now.Add(g.rules.Life)}
	if confirmed {
		s.Confirmed = now
	}
	secret := NewSecret()
	return Entry{Secret: secret, Session: s}, tx.AddSession(ctx, secret.Hash(), s)
}

// Session returns who is signed in with a secret. ErrNoEntry where nobody is,
// ErrAsleep with the person where the session sleeps.
func (g *Gate) Session(ctx context.Context, secret Secret) (Who, error) {
	var s Session
	var p desk.Person
	err := g.books.View(ctx, func(tx Tx) (err error) {
		s, p, err = g.known(ctx, tx, secret)
		return err
	})
	now := g.now()
	switch {
	case errors.Is(err, ErrNoEntry) && s.ID != "":
		return Who{}, g.evict(ctx, s.Person, err)
	case err != nil:
		return Who{}, err
	case now.Sub(s.Used) > g.rules.Idle:
		return Who{Person: p}, ErrAsleep
	case now.Sub(s.Used) > touch:
		s.Used = now
		err = g.books.Update(ctx, func(tx Tx, _ share.Log) error { return tx.SetSession(ctx, secret.Hash(), secret.Hash(), s) })
	}
	return Who{Person: p, Session: s.ID, Confirmed: s.Confirmed}, err
}

// known reads a session, asleep or not, and whose it is. With a session and an
// ErrNoEntry its person has no business here any more.
func (g *Gate) known(ctx context.Context, tx Tx, secret Secret) (Session, desk.Person, error) {
	s, err := tx.Session(ctx, secret.Hash())
	if err != nil {
		return Session{}, desk.Person{}, err
	}
	if s.ID == "" || !g.now().Before(s.Ends) {
		return Session{}, desk.Person{}, noEntry("no session has this secret")
	}
	p, err := resident(ctx, tx, s.Person)
	return s, p, err
}

// confirm notes that a second factor was shown. The secret changes: whoever had
// stolen the old one doesn't profit.
func (g *Gate) confirm(ctx context.Context, tx Tx, old Secret, s Session) (Entry, error) {
	secret := NewSecret()
	s.Used, s.Confirmed = g.now(), g.now()
	return Entry{Secret: secret, Session: s}, tx.SetSession(ctx, old.Hash(), secret.Hash(), s)
}

// SignOut ends the session that has the secret.
func (g *Gate) SignOut(ctx context.Context, secret Secret) error {
	return g.books.Update(ctx, func(tx Tx, _ share.Log) error {
		s, err := tx.Session(ctx, secret.Hash())
		if err != nil || s.ID == "" {
			return err
		}
		return tx.DropSession(ctx, s.ID)
	})
}

// Sessions lists where a person is signed in.
func (g *Gate) Sessions(ctx context.Context, w Who) (list []Session, err error) {
	if err := inside(w); err != nil {
		return nil, err
	}
	err = g.books.View(ctx, func(tx Tx) (err error) {
		list, err = tx.SessionsOf(ctx, w.Person.ID)
		return err
	})
	return list, err
}

// EndSession ends one of a person's sessions; where it isn't theirs, nothing is
// there to end, and that is told: share.ErrNotFound.
func (g *Gate) EndSession(ctx context.Context, w Who, id string) error {
	n, err := g.endSessions(ctx, w, func(s Session) bool { return s.ID == id })
	if err == nil && n == 0 {
		err = share.ErrNotFound
	}
	return err
}

// EndOthers ends all of a person's sessions but this one, and says how many.
func (g *Gate) EndOthers(ctx context.Context, w Who) (int, error) {
	return g.endSessions(ctx, w, func(s Session) bool { return s.ID != w.Session })
}

func (g *Gate) endSessions(ctx context.Context, w Who, which func(Session) bool) (n int, err error) {
	if err := inside(w); err != nil {
		return 0, err
	}
	err = g.books.Update(ctx, func(tx Tx, log share.Log) error {
		n, err = dropSessions(ctx, tx, log, w.Person.ID, "ended by its person", which)
		return err
	})
	return n, err
}

func dropSessions(ctx context.Context, tx Tx, log share.Log, person, why string, which func(Session) bool) (n int, err error) {
	list, err := tx.SessionsOf(ctx, person)
	for _, s := range list {
		if err != nil || !which(s) {
			continue
		}
		if err = tx.DropSession(ctx, s.ID); err == nil {
			_, err = log.Append(ctx, SessionEnded(s, why))
			n++
		}
	}
	return n, err
}

// evict ends all that a person without a role is in with, and returns why. It
// looks again, for the role may have come back.
func (g *Gate) evict(ctx context.Context, person string, why error) error {
	return g.update(ctx, func(tx Tx, log share.Log) (verdict, failed error) {
		if _, err := resident(ctx, tx, person); !errors.Is(err, ErrNoEntry) {
			return why, err
		}
		const told = "no role left"
		if _, err := dropSessions(ctx, tx, log, person, told, func(Session) bool { return true }); err != nil {
			return why, err
		}
		return why, dropTokens(ctx, tx, log, person, told, func(Token) bool { return true })
	})
}
