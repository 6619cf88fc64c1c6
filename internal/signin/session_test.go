package signin

import (
	"errors"
	"testing"
	"time"

	"barium/internal/share"
)

// TestSessionFallsAsleep: unused it sleeps, a second factor wakes it under a new
// secret, and at the end of its life nothing does.
func TestSessionFallsAsleep(t *testing.T) {
	l, ctx := newLodge(t), t.Context()
	r := l.Rules()
	e, key := l.enterByCode("P-ADA")
	for range 3 { // what is used stays awake
		l.pass(r.Idle)
		l.who(e.Secret)
	}
	l.pass(r.Idle + time.Second)
	w, err := l.Session(ctx, e.Secret)
	l.refused(ErrAsleep, err, "unused")
	if w.Person.Name != "Ada" || w.Session != "" {
		t.Errorf("of whom: %+v", w)
	}
	woken, err := l.ConfirmByCode(ctx, here, e.Secret, l.code(key))
	l.must(err)
	_, err = l.Session(ctx, e.Secret)
	l.refused(ErrNoEntry, err, "the old secret")
	if w := l.who(woken.Secret); l.fresh(w) != nil || w.Session != e.Session.ID {
		t.Errorf("%+v", w)
	}
	l.at = noon.Add(r.Life)
	_, err = l.Session(ctx, woken.Secret)
	l.refused(ErrNoEntry, err, "at the end of its life")
	_, err = l.ConfirmByCode(ctx, here, woken.Secret, l.code(key))
	l.refused(ErrNoEntry, err, "waking it")
}

// TestConfirm: each second factor counts for a while, and changes the secret.
func TestConfirm(t *testing.T) {
	l, ctx := newLodge(t), t.Context()
	e, d := l.enter("P-ADA")
	l.pass(l.Rules().Fresh - time.Second)
	if l.fresh(l.who(e.Secret)) != nil {
		t.Error("confirmed too short a time")
	}
	l.pass(time.Second)
	if l.fresh(l.who(e.Secret)) == nil {
		t.Error("confirmed too long")
	}
	options, ceremony, err := l.BeginConfirm(ctx, here, e.Secret)
	l.must(err)
	stranger := newDevice(t)
	stranger.id, stranger.handle = d.id, d.handle
	_, err = l.Confirm(ctx, here, e.Secret, ceremony, stranger.get(options))
	l.refused(ErrNoEntry, err, "by another key")
	next, err := l.Confirm(ctx, here, e.Secret, ceremony, d.get(options))
	l.must(err)
	if l.fresh(l.who(next.Secret)) != nil {
		t.Error("not confirmed")
	}
	_, err = l.Session(ctx, e.Secret)
	l.refused(ErrNoEntry, err, "a thief who has the old secret")
	_, _, err = l.BeginConfirm(ctx, here, NewSecret())
	l.refused(ErrNoEntry, err, "without a session")
	coded, _ := l.enterByCode("P-FAY")
	_, _, err = l.BeginConfirm(ctx, here, coded.Secret)
	l.refused(share.ErrNotFound, err, "without a passkey")
}

// TestFixation: a secret that somebody put into a browser beforehand is never
// the one that the browser is signed in with.
func TestFixation(t *testing.T) {
	l, ctx := newLodge(t), t.Context()
	planted, d := l.enter("P-ADA")
	e, err := l.signIn(d)
	l.must(err)
	if e.Secret.Hash() == planted.Secret.Hash() || e.Session.ID == planted.Session.ID {
		t.Error("signing in took over a session that was there")
	}
	l.must(l.SignOut(ctx, planted.Secret))
	l.must(l.SignOut(ctx, planted.Secret)) // a second time too
	l.who(e.Secret)
}

func TestSessionsAreEnded(t *testing.T) {
	l, ctx := newLodge(t), t.Context()
	here1, d := l.enter("P-ADA")
	var others []Entry
	for range 3 {
		e, err := l.signIn(d)
		l.must(err)
		others = append(others, e)
	}
	fay, _ := l.enter("P-FAY")
	w := l.who(here1.Secret)
	l.refused(share.ErrNotFound, l.EndSession(ctx, w, fay.Session.ID), "another's")
	l.must(l.EndSession(ctx, w, others[0].Session.ID))
	before := len(l.mem.events)
	n, err := l.EndOthers(ctx, w)
	l.must(err)
	if n != 2 || l.mem.types(before) != "session.ended session.ended" {
		t.Errorf("%d, %s", n, l.mem.types(before))
	}
	for _, e := range others {
		_, err := l.Session(ctx, e.Secret)
		l.refused(ErrNoEntry, err, "one that was ended")
	}
	l.who(here1.Secret)
	l.who(fay.Secret)
}

// TestEndedStaysEnded: a request that was under way when its session was ended
// doesn't bring it back.
func TestEndedStaysEnded(t *testing.T) {
	l, ctx := newLodge(t), t.Context()
	e, _ := l.enter("P-ADA")
	s := l.mem.sessions[e.Secret.Hash()]
	l.must(l.SignOut(ctx, e.Secret))
	l.must(l.books.Update(ctx, func(tx Tx, _ share.Log) error {
		_, err := l.confirm(ctx, tx, e.Secret, s)
		return errors.Join(err, tx.SetSession(ctx, e.Secret.Hash(), e.Secret.Hash(), s))
	}))
	if len(l.mem.sessions) != 0 {
		t.Errorf("%+v", l.mem.sessions)
	}
}

// TestWithoutARole: who loses the last role is out everywhere at the next
// request, and stays out when the role comes back.
func TestWithoutARole(t *testing.T) {
	l, ctx := newLodge(t), t.Context()
	e, d := l.enter("P-ADA")
	other, err := l.signIn(d)
	l.must(err)
	token, _, err := l.MakeToken(ctx, l.who(e.Secret), "t", []Scope{ScopeRead}, time.Hour)
	l.must(err)
	roles := l.mem.roles["P-ADA"]
	l.mem.roles["P-ADA"] = nil
	before := len(l.mem.events)
	_, err = l.Bearer(ctx, here, token)
	l.refused(ErrNoEntry, err, "a token")
	if got := l.mem.types(before); got != "session.ended session.ended token.ended" {
		t.Errorf("events: %s", got)
	}
	l.mem.roles["P-ADA"] = roles
	for _, s := range []Secret{e.Secret, other.Secret} {
		_, err := l.Session(ctx, s)
		l.refused(ErrNoEntry, err, "a session")
	}
	_, err = l.Bearer(ctx, here, token)
	l.refused(ErrNoEntry, err, "the token again")
	e, err = l.signIn(d)
	l.must(err)
	l.mem.roles["P-ADA"] = nil
	_, err = l.Session(ctx, e.Secret)
	l.refused(ErrNoEntry, err, "a session")
	if len(l.mem.sessions) != 0 {
		t.Error("it isn't ended")
	}
}

// TestTroubleEndsNothing: books that can't be read aren't a role that is gone.
func TestTroubleEndsNothing(t *testing.T) {
	l, ctx := newLodge(t), t.Context()
	e, _ := l.enter("P-ADA")
	ada := l.mem.people["P-ADA"]
	delete(l.mem.people, "P-ADA")
	if _, err := l.Session(ctx, e.Secret); !errors.Is(err, share.ErrNotFound) {
		t.Errorf("%v", err)
	}
	l.mem.people["P-ADA"] = ada
	l.who(e.Secret)
}

// TestLastUse is known to the minute, and a request in between writes nothing.
func TestLastUse(t *testing.T) {
	l, ctx := newLodge(t), t.Context()
	e, _ := l.enter("P-ADA")
	secret, _, err := l.MakeToken(ctx, l.who(e.Secret), "t", []Scope{ScopeRead}, time.Hour)
	l.must(err)
	_, err = l.Bearer(ctx, here, secret)
	l.must(err)
	for _, c := range []struct {
		after time.Duration
		want  time.Time
	}{{touch, noon}, {time.Second, noon.Add(touch + time.Second)}} {
		l.pass(c.after)
		w := l.who(e.Secret)
		_, err := l.Bearer(ctx, here, secret)
		l.must(err)
		sessions, err := l.Sessions(ctx, w)
		l.must(err)
		tokens, err := l.Tokens(ctx, w)
		l.must(err)
		if !sessions[0].Used.Equal(c.want) || !tokens[0].Used.Equal(c.want) {
			t.Errorf("session %v, token %v, want %v", sessions[0].Used, tokens[0].Used, c.want)
		}
	}
}
