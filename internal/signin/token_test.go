package signin

import (
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"barium/internal/share"
	"barium/internal/share/policy"
)

// TestEveryActHasAScope: a program can be allowed any act of the house, by one
// scope, and no scope is for nothing.
func TestEveryActHasAScope(t *testing.T) {
	of := map[policy.Act]Scope{
		policy.Read: ScopeRead, policy.Audit: ScopeLedger, policy.Accept: ScopeAccept, policy.Acknowledge: ScopeAccept,
		policy.Ask: ScopeConsent, policy.Answer: ScopeConsent, policy.File: ScopeDocuments, policy.Receive: ScopeRelease,
		policy.Release: ScopeRelease, policy.PassOn: ScopeRelease, policy.Approve: ScopeRelease, policy.Withdraw: ScopeRelease, policy.Remind: ScopeRelease,
		policy.Stand: ScopeStanding, policy.Register: ScopePeople, policy.Open: ScopePeople, policy.Admit: ScopePeople, policy.Inquire: ScopeUnsealing, policy.Unseal: ScopeUnsealing,
	}
	for _, act := range policy.Acts() {
		if of[act] == "" {
			t.Errorf("%s has no scope: give it one, and its words in docs/signin.md", act)
		}
	}
	for _, s := range Scopes() {
		if s == ScopeCases && s.Does() != "" {
			continue // what is done in cases is decided as inquiring and unsealing are
		}
		if s.Does() == "" || !slices.Contains(slices.Collect(maps.Values(of)), s) {
			t.Errorf("the scope %q is for nothing: %q", s, s.Does())
		}
	}
}

func TestTokensThatAreNotMade(t *testing.T) {
	l, ctx := newLodge(t), t.Context()
	e, _ := l.enter("P-ADA")
	w := l.who(e.Secret)
	for what, make := range map[string]func() error{
		"no scope":      func() error { _, _, err := l.MakeToken(ctx, w, "t", nil, time.Hour); return err },
		"unknown scope": func() error { _, _, err := l.MakeToken(ctx, w, "t", []Scope{"all"}, time.Hour); return err },
		"no name":       func() error { _, _, err := l.MakeToken(ctx, w, " \x00", []Scope{ScopeRead}, time.Hour); return err },
		"for ever":      func() error { _, _, err := l.MakeToken(ctx, w, "t", []Scope{ScopeRead}, l.Rules().Token+1); return err },
		"no time":       func() error { _, _, err := l.MakeToken(ctx, w, "t", []Scope{ScopeRead}, 0); return err },
	} {
		if make() == nil {
			t.Errorf("made with %s", what)
		}
	}
	l.pass(l.Rules().Fresh + time.Second)
	_, _, err := l.MakeToken(ctx, l.who(e.Secret), "t", []Scope{ScopeRead}, time.Hour)
	l.refused(ErrUnconfirmed, err, "unconfirmed")
	if len(l.mem.tokens) != 0 {
		t.Errorf("%+v", l.mem.tokens)
	}
}

func TestTokenEnds(t *testing.T) {
	l, ctx := newLodge(t), t.Context()
	e, _ := l.enter("P-ADA")
	fay, _ := l.enter("P-FAY")
	w := l.who(e.Secret)
	first, k, err := l.MakeToken(ctx, w, "first", []Scope{ScopeRead}, time.Hour)
	l.must(err)
	second, _, err := l.MakeToken(ctx, w, "second", []Scope{ScopeRead}, time.Hour)
	l.must(err)
	if !strings.HasPrefix(first.Reveal(), "barium_") || len(first.Reveal()) != len("barium_")+43 {
		t.Error("a token doesn't look like one")
	}
	l.refused(share.ErrNotFound, l.EndToken(ctx, l.who(fay.Secret), k.ID), "another's")
	before := len(l.mem.events)
	l.must(l.EndToken(ctx, w, k.ID))
	if l.mem.types(before) != TypeTokenEnded {
		t.Errorf("events: %s", l.mem.types(before))
	}
	l.pass(time.Hour - time.Second)
	_, err = l.Bearer(ctx, here, second)
	l.must(err)
	l.pass(time.Second)
	for what, s := range map[string]Secret{"one that was ended": first, "one that ended": second, "one that nobody made": ParseSecret("barium_" + NewSecret().Reveal()),
		"none": {}, "a session": e.Secret, "one without its prefix": ParseSecret(strings.TrimPrefix(second.Reveal(), "barium_"))} {
		_, err := l.Bearer(ctx, here, s)
		l.refused(ErrNoEntry, err, what)
	}
	_, err = l.Session(ctx, second)
	l.refused(ErrNoEntry, err, "a token for a session")
}

// TestTokenKeepsOut: with a token nobody gets at how its person comes in.
func TestTokenKeepsOut(t *testing.T) {
	l, ctx := newLodge(t), t.Context()
	e, _ := l.enter("P-ROOT")
	secret, _, err := l.MakeToken(ctx, l.who(e.Secret), "t", Scopes(), time.Hour)
	l.must(err)
	w, err := l.Bearer(ctx, here, secret)
	l.must(err)
	before := l.kept()
	for what, do := range map[string]func() error{
		"ways":           func() error { _, err := l.Ways(ctx, w); return err },
		"invitations":    func() error { _, err := l.Invitations(ctx, w); return err },
		"sessions":       func() error { _, err := l.Sessions(ctx, w); return err },
		"tokens":         func() error { _, err := l.Tokens(ctx, w); return err },
		"invite":         func() error { _, _, err := l.Invite(ctx, w, "P-ADA"); return err },
		"make a token":   func() error { _, _, err := l.MakeToken(ctx, w, "t", Scopes(), time.Hour); return err },
		"end a token":    func() error { return l.EndToken(ctx, w, w.Token) },
		"end a session":  func() error { return l.EndSession(ctx, w, e.Session.ID) },
		"end others":     func() error { _, err := l.EndOthers(ctx, w); return err },
		"begin passkey":  func() error { _, _, err := l.BeginPasskey(ctx, w); return err },
		"add passkey":    func() error { _, err := l.AddPasskey(ctx, w, NewSecret(), "", nil); return err },
		"rename passkey": func() error { return l.RenamePasskey(ctx, w, "Y-1", "x") },
		"remove passkey": func() error { return l.RemovePasskey(ctx, w, "Y-1") },
		"begin codes":    func() error { _, err := l.BeginCodes(ctx, w); return err },
		"add codes":      func() error { return l.AddCodes(ctx, w, NewSecret(), "") },
		"remove codes":   func() error { return l.RemoveCodes(ctx, w) },
	} {
		l.refused(ErrBrowser, do(), what)
	}
	if l.kept() != before {
		t.Error("something was written")
	}
}
