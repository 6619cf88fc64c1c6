package signin

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"barium/internal/share"
)

// TestPasskeysThatLetNobodyIn: whatever a device or a thief can send.
func TestPasskeysThatLetNobodyIn(t *testing.T) {
	for name, alter := range map[string]func(l *lodge, d *device){
		"another key":              func(_ *lodge, d *device) { d.key = newDevice(t).key },
		"another passkey":          func(_ *lodge, d *device) { d.id = newDevice(t).id },
		"somebody else's handle":   func(_ *lodge, d *device) { d.handle = []byte("P-ROOT") },
		"no handle":                func(_ *lodge, d *device) { d.handle = nil },
		"another origin":           func(_ *lodge, d *device) { d.origin = "https://barium.example.evil" },
		"another port":             func(_ *lodge, d *device) { d.origin = "https://barium.example:8443" },
		"no check of who holds it": func(_ *lodge, d *device) { d.flags = flagPresent },
		"nobody there":             func(_ *lodge, d *device) { d.flags = flagVerified },
		"no role left":             func(l *lodge, _ *device) { l.mem.roles["P-ADA"] = nil },
	} {
		l := newLodge(t)
		_, d := l.enter("P-ADA")
		alter(l, d)
		_, err := l.signIn(d)
		l.refused(ErrNoEntry, err, name)
		if len(l.mem.sessions) != 1 {
			t.Errorf("%s: %d sessions", name, len(l.mem.sessions))
		}
	}
}

// TestUnknownPasskeyTakesTheSamePath: with a passkey that isn't here the same is
// asked of the books, and a signature is checked, as with one whose signature is
// wrong; and the answer is the same.
func TestUnknownPasskeyTakesTheSamePath(t *testing.T) {
	l := newLodge(t)
	_, known := l.enter("P-ADA")
	known.key = newDevice(t).key
	unknown := newDevice(t)
	unknown.handle = []byte("P-NOBODY")
	var calls [2][]string
	var told [2]string
	for i, d := range []*device{known, unknown} {
		l.mem.calls = nil
		_, err := l.signIn(d)
		l.refused(ErrNoEntry, err, "sign in")
		calls[i], told[i] = l.mem.calls, fmt.Sprintf("%v %#v", err, err)
	}
	if told[0] != told[1] || !slices.Equal(calls[0], calls[1]) || len(calls[0]) < 2 {
		t.Errorf("known: %s, %v\nunknown: %s, %v", told[0], calls[0], told[1], calls[1])
	}
}

func TestCeremonyIsFinishedOnce(t *testing.T) {
	l, ctx := newLodge(t), t.Context()
	_, d := l.enter("P-ADA")
	options, ceremony, err := l.BeginSignIn(ctx, here)
	l.must(err)
	answer := d.get(options)
	_, err = l.SignIn(ctx, here, ceremony, answer)
	l.must(err)
	_, err = l.SignIn(ctx, here, ceremony, answer)
	l.refused(ErrNoEntry, err, "the same answer again")
	_, other, err := l.BeginSignIn(ctx, here)
	l.must(err)
	_, err = l.SignIn(ctx, here, other, answer)
	l.refused(ErrNoEntry, err, "the answer to another challenge")
	options, ceremony, err = l.BeginSignIn(ctx, here)
	l.must(err)
	l.pass(l.Rules().Ceremony)
	_, err = l.SignIn(ctx, here, ceremony, d.get(options))
	l.refused(ErrNoEntry, err, "too late")
	for _, junk := range []string{"", "{}", "null", `{"id":"","type":"public-key"}`, `{"id":"AA","rawId":"AA","type":"public-key","response":{}}`} {
		_, err := l.SignIn(ctx, here, other, []byte(junk))
		l.refused(ErrNoEntry, err, junk)
	}
}

// TestCeremonyOfAnother: what one person begun nobody else finishes, nor is it
// good for something else.
func TestCeremonyOfAnother(t *testing.T) {
	l, ctx := newLodge(t), t.Context()
	ada, _ := l.enter("P-ADA")
	fay, fays := l.enter("P-FAY")
	_, ceremony, err := l.BeginPasskey(ctx, l.who(ada.Secret))
	l.must(err)
	options, _, err := l.BeginPasskey(ctx, l.who(fay.Secret))
	l.must(err)
	_, err = l.AddPasskey(ctx, l.who(fay.Secret), ceremony, "x", newDevice(t).create(options))
	l.refused(ErrNoEntry, err, "adding with another's ceremony")
	options, ceremony, err = l.BeginConfirm(ctx, here, fay.Secret)
	l.must(err)
	_, err = l.SignIn(ctx, here, ceremony, fays.get(options))
	l.refused(ErrNoEntry, err, "signing in with a ceremony to confirm")
	_, err = l.Confirm(ctx, here, ada.Secret, ceremony, fays.get(options))
	l.refused(ErrNoEntry, err, "confirming another's session")
}

// TestCloneWarning: a counter that went back suspends the passkey for good.
func TestCloneWarning(t *testing.T) {
	l, ctx := newLodge(t), t.Context()
	e, d := l.enter("P-ADA")
	options, ceremony, err := l.BeginPasskey(ctx, l.who(e.Secret))
	l.must(err)
	key := newDevice(t)
	key.counter = true
	_, err = l.AddPasskey(ctx, l.who(e.Secret), ceremony, "key", key.create(options))
	l.must(err)
	clone := *key
	for range 2 {
		_, err = l.signIn(key)
		l.must(err)
	}
	before := len(l.mem.events)
	_, err = l.signIn(&clone)
	l.refused(ErrNoEntry, err, "the clone")
	if l.mem.types(before) != TypePasskeySuspect {
		t.Errorf("events: %s", l.mem.types(before))
	}
	_, err = l.signIn(key)
	l.refused(ErrNoEntry, err, "the original after its clone")
	_, err = l.signIn(d)
	l.must(err)
}

func TestPasskeysAreManaged(t *testing.T) {
	l, ctx := newLodge(t), t.Context()
	e, first := l.enter("P-ADA")
	w := l.who(e.Secret)
	ways, err := l.Ways(ctx, w)
	l.must(err)
	id := ways.Passkeys[0].ID
	l.refused(ErrLastWay, l.RemovePasskey(ctx, w, id), "the only one")
	options, ceremony, err := l.BeginPasskey(ctx, w)
	l.must(err)
	_, err = l.AddPasskey(ctx, w, ceremony, "", first.create(options))
	l.refused(ErrNoEntry, err, "one that is here already")
	k, err := l.AddPasskey(ctx, w, ceremony, "\u202e\x00", newDevice(t).create(options))
	l.must(err)
	if k.Name != "Passkey" {
		t.Errorf("its name is %q", k.Name)
	}
	l.must(l.RenamePasskey(ctx, w, k.ID, "Key in the safe"))
	fay, _ := l.enter("P-FAY")
	for what, err := range map[string]error{"rename": l.RenamePasskey(ctx, l.who(fay.Secret), k.ID, "mine"), "remove": l.RemovePasskey(ctx, l.who(fay.Secret), k.ID)} {
		l.refused(share.ErrNotFound, err, what+" another's")
	}
	before := len(l.mem.events)
	l.must(l.RemovePasskey(ctx, w, id))
	if l.mem.types(before) != TypePasskeyRemoved || l.mem.passkeys[k.ID].Name != "Key in the safe" {
		t.Errorf("%s, %+v", l.mem.types(before), l.mem.passkeys[k.ID].Name)
	}
	_, err = l.signIn(first)
	l.refused(ErrNoEntry, err, "with the one that was removed")
	l.pass(l.Rules().Fresh + time.Second)
	w = l.who(e.Secret)
	_, _, err = l.BeginPasskey(ctx, w)
	l.refused(ErrUnconfirmed, err, "a new one unconfirmed")
	l.refused(ErrUnconfirmed, l.RemovePasskey(ctx, w, k.ID), "removal unconfirmed")
}

// TestNoPasskeysAtAnAddress: a house that is found by an address has none.
func TestNoPasskeysAtAnAddress(t *testing.T) {
	for at, want := range map[string]bool{"https://barium.example": true, "http://localhost:8080": true, "http://127.0.0.1:8080": false, "http://[::1]:8080": false} {
		w, err := newWebAuthn(parsed(t, at))
		if err != nil || (w != nil) != want {
			t.Errorf("%s: %v, %v", at, w != nil, err)
		}
	}
	for _, at := range []string{"", "barium.example", "ftp://barium.example", "https:///x"} {
		if _, err := newWebAuthn(parsed(t, at)); err == nil {
			t.Errorf("%q is where people find the house", at)
		}
	}
}
