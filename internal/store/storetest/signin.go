package storetest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"barium/internal/signin"
	"barium/internal/store"
)

// event appends some event and returns its index: rows of credentials have one.
func (w *town) event(ctx context.Context, tx *store.Tx) int64 {
	w.t.Helper()
	n, err := w.ledger.In(tx).Append(ctx, signin.CodesRemoved("P-X"))
	must(w.t, err)
	return n
}

func hash(b byte) signin.Hash { return signin.Hash(bytes.Repeat([]byte{b}, 32)) }

// signinRows: what lets people in comes back as it was, in another process too.
func signinRows(t *testing.T, open Open) {
	w := newTown(t, open)
	f1, p1, ctx := w.person["F1"], w.person["P1"], t.Context()
	later := noon.Add(time.Hour)
	var i signin.Invitation
	var k signin.Passkey
	var c signin.Codes
	var l signin.Link
	var token signin.Token
	s := signin.Session{ID: "E-1", Person: f1, Device: "aéb", Method: "passkey", Made: noon, Used: noon, Ends: later}
	update(t, w.db.First, func(tx *store.Tx) error {
		i = signin.Invitation{ID: "V-1", Person: f1, By: p1, Made: noon, Ends: later, Event: w.event(ctx, tx)}
		k = signin.Passkey{ID: "Y-1", Person: f1, Name: "Kéy", Key: []byte{0, 255, 1}, Record: []byte(`{"a":1}`), Made: noon, Event: w.event(ctx, tx)}
		c = signin.Codes{Person: f1, Sealed: []byte{0, 1, 255}, Step: 7, Made: noon, Event: w.event(ctx, tx)}
		l = signin.Link{Issuer: "https://id.example", Subject: "s", Person: f1, Made: noon, Event: w.event(ctx, tx)}
		token = signin.Token{ID: "K-1", Person: f1, Name: "t", Scopes: []signin.Scope{"read", "ledger"}, Made: noon, Ends: later, Event: w.event(ctx, tx)}
		return errors.Join(tx.AddInvitation(ctx, hash(1), i), tx.AddPasskey(ctx, k), tx.SetCodes(ctx, c), tx.AddLink(ctx, l), tx.AddSession(ctx, hash(2), s),
			tx.AddToken(ctx, hash(3), token), tx.AddCeremony(ctx, hash(4), signin.Ceremony{Kind: "k", Person: f1, Sealed: []byte{0}, Ends: later}),
			tx.SetFailures(ctx, f1, signin.Failures{Count: 3, Last: noon}))
	})
	view(t, w.db.Second, func(tx *store.Tx) error {
		is(t, "invitation", i)(tx.Invitation(ctx, hash(1)))
		is(t, "invitations", []signin.Invitation{i})(tx.InvitationsOf(ctx, f1))
		is(t, "passkey", k)(tx.Passkey(ctx, k.Key))
		is(t, "passkeys", []signin.Passkey{k})(tx.PasskeysOf(ctx, f1))
		is(t, "codes", c)(tx.Codes(ctx, f1))
		is(t, "failures", signin.Failures{Count: 3, Last: noon})(tx.Failures(ctx, f1))
		is(t, "link", l)(tx.Link(ctx, l.Issuer, l.Subject))
		is(t, "links", []signin.Link{l})(tx.LinksOf(ctx, f1))
		is(t, "session", s)(tx.Session(ctx, hash(2)))
		is(t, "sessions", []signin.Session{s})(tx.SessionsOf(ctx, f1))
		is(t, "token", token)(tx.Token(ctx, hash(3)))
		is(t, "tokens", []signin.Token{token})(tx.TokensOf(ctx, f1))
		is(t, "ceremony", signin.Ceremony{Kind: "k", Person: f1, Sealed: []byte{0}, Ends: later})(tx.Ceremony(ctx, hash(4)))
		return nil
	})
	w.signinChanges(i, k, c, s)
	w.signinConflicts(k, l)
	w.signinEnds(later)
}

// is wants what a method returns to be this.
func is[V any](t *testing.T, what string, want V) func(V, error) {
	t.Helper()
	return func(got V, err error) {
		t.Helper()
		same(t, what, got, err, want)
	}
}

// signinChanges: what may change does, and the rest stays.
func (w *town) signinChanges(i signin.Invitation, k signin.Passkey, c signin.Codes, s signin.Session) {
	t, ctx := w.t, w.t.Context()
	later := noon.Add(time.Minute)
	next := i
	update(t, w.db.First, func(tx *store.Tx) error {
		k.Name, k.Record, k.Used, k.Suspect = "other", []byte(`{}`), later, later
		c.Sealed, c.Step, c.Event = []byte{1}, 8, w.event(ctx, tx)
		s.Used, s.Confirmed = later, later
		gone := s
		gone.ID = "E-9"
		next.ID, next.Event = "V-2", w.event(ctx, tx)
		return errors.Join(tx.UseInvitation(ctx, i.ID, later), tx.AddInvitation(ctx, hash(11), next), tx.SetPasskey(ctx, k), tx.SetCodes(ctx, c),
			tx.SetSession(ctx, hash(99), hash(98), s), tx.SetSession(ctx, hash(2), hash(97), gone), tx.SetSession(ctx, hash(2), hash(12), s),
			tx.UseToken(ctx, "K-1", later), tx.SetFailures(ctx, c.Person, signin.Failures{}))
	})
	i.Used = later
	view(t, w.db.Second, func(tx *store.Tx) error {
		is(t, "invitations", []signin.Invitation{next, i})(tx.InvitationsOf(ctx, i.Person))
		is(t, "passkey", k)(tx.Passkey(ctx, k.Key))
		is(t, "codes", c)(tx.Codes(ctx, c.Person))
		is(t, "no failures", signin.Failures{})(tx.Failures(ctx, c.Person))
		is(t, "session by its new secret", s)(tx.Session(ctx, hash(12)))
		is(t, "session by its old", signin.Session{})(tx.Session(ctx, hash(2)))
		token, err := tx.Token(ctx, hash(3))
		same(t, "token's use", token.Used, err, later)
		return nil
	})
	update(t, w.db.First, func(tx *store.Tx) error { // in place of what wasn't used
		next.ID, next.Event = "V-3", w.event(ctx, tx)
		return tx.AddInvitation(ctx, hash(21), next)
	})
	view(t, w.db.Second, func(tx *store.Tx) error {
		is(t, "invitations", []signin.Invitation{next, i})(tx.InvitationsOf(ctx, i.Person))
		is(t, "the one in between", signin.Invitation{})(tx.Invitation(ctx, hash(11)))
		return nil
	})
}

// signinConflicts: nothing that tells people apart is there twice.
func (w *town) signinConflicts(k signin.Passkey, l signin.Link) {
	t, ctx := w.t, w.t.Context()
	p1 := w.person["P1"]
	for what, f := range map[string]func(tx *store.Tx, event int64) error{
		"passkey with a key that is there": func(tx *store.Tx, event int64) error {
			return tx.AddPasskey(ctx, signin.Passkey{ID: "Y-2", Person: p1, Key: k.Key, Event: event})
		},
		"account that is tied": func(tx *store.Tx, event int64) error {
			return tx.AddLink(ctx, signin.Link{Issuer: l.Issuer, Subject: l.Subject, Person: p1, Event: event})
		},
		"session with a secret that is there": func(tx *store.Tx, _ int64) error {
			return tx.AddSession(ctx, hash(12), signin.Session{ID: "E-2", Person: p1})
		},
		"token with a secret that is there": func(tx *store.Tx, event int64) error {
			return tx.AddToken(ctx, hash(3), signin.Token{ID: "K-2", Person: p1, Event: event})
		},
		"ceremony with a secret that is there": func(tx *store.Tx, _ int64) error {
			return tx.AddCeremony(ctx, hash(4), signin.Ceremony{Kind: "k", Sealed: []byte{}})
		},
		"session of nobody": func(tx *store.Tx, _ int64) error {
			return tx.AddSession(ctx, hash(31), signin.Session{ID: "E-3", Person: "P-X"})
		},
		"codes of nobody": func(tx *store.Tx, event int64) error {
			return tx.SetCodes(ctx, signin.Codes{Person: "P-X", Sealed: []byte{}, Event: event})
		},
	} {
		err := w.db.First.Update(ctx, func(tx *store.Tx) error { return f(tx, w.event(ctx, tx)) })
		if !errors.Is(err, store.ErrConflict) {
			t.Errorf("%s: %v", what, err)
		}
	}
}

// signinEnds: what ended is forgotten at its moment and not before, and what was
// dropped at once.
func (w *town) signinEnds(ends time.Time) {
	t, ctx := w.t, w.t.Context()
	left := func() string {
		var s signin.Session
		var k signin.Token
		var c signin.Ceremony
		view(t, w.db.Second, func(tx *store.Tx) (err error) {
			var err1, err2, err3 error
			s, err1 = tx.Session(ctx, hash(12))
			k, err2 = tx.Token(ctx, hash(3))
			c, err3 = tx.Ceremony(ctx, hash(4))
			return errors.Join(err1, err2, err3)
		})
		return fmt.Sprint(s.ID, k.ID, c.Kind)
	}
	for _, c := range []struct {
		do   func(tx *store.Tx) error
		want string
	}{
		{func(tx *store.Tx) error { return tx.DropEnded(ctx, ends.Add(-time.Microsecond)) }, "E-1K-1k"},
		{func(tx *store.Tx) error { return tx.DropCeremony(ctx, hash(4)) }, "E-1K-1"},
		{func(tx *store.Tx) error { return tx.DropEnded(ctx, ends) }, ""},
	} {
		update(t, w.db.First, c.do)
		if got := left(); got != c.want {
			t.Errorf("left: %q, want %q", got, c.want)
		}
	}
	update(t, w.db.First, func(tx *store.Tx) error {
		err := errors.Join(tx.AddSession(ctx, hash(12), signin.Session{ID: "E-5", Person: w.person["F1"], Ends: ends}),
			tx.AddToken(ctx, hash(3), signin.Token{ID: "K-5", Person: w.person["F1"], Ends: ends, Event: w.event(ctx, tx)}))
		return errors.Join(err, tx.DropSession(ctx, "E-5"), tx.DropToken(ctx, "K-5"), tx.DropPasskey(ctx, "Y-1"), tx.DropCodes(ctx, w.person["F1"]))
	})
	view(t, w.db.Second, func(tx *store.Tx) error {
		is(t, "passkeys", []signin.Passkey(nil))(tx.PasskeysOf(ctx, w.person["F1"]))
		is(t, "codes", signin.Codes{})(tx.Codes(ctx, w.person["F1"]))
		return nil
	})
	if got := left(); got != "" {
		t.Errorf("left: %q", got)
	}
}
