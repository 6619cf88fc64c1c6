package signin

import (
	"errors"
	"net/netip"
	"testing"
	"time"
)

func from(address string) Caller { return Caller{Address: netip.MustParseAddr(address)} }

// TestEverythingWithASecretKnocks: one address can't try on, whatever it tries
// and however it varies it, while others can.
func TestEverythingWithASecretKnocks(t *testing.T) {
	ctx := t.Context()
	for what, try := range map[string]func(l *lodge, c Caller, s Secret) error{
		"invited":            func(l *lodge, c Caller, s Secret) error { _, err := l.Invited(ctx, c, s); return err },
		"begin with passkey": func(l *lodge, c Caller, s Secret) error { _, _, err := l.BeginWithPasskey(ctx, c, s); return err },
		"accept with passkey": func(l *lodge, c Caller, s Secret) error {
			_, err := l.AcceptWithPasskey(ctx, c, s, s, "", nil)
			return err
		},
		"begin with codes": func(l *lodge, c Caller, s Secret) error { _, err := l.BeginWithCodes(ctx, c, s); return err },
		"accept with code": func(l *lodge, c Caller, s Secret) error { _, err := l.AcceptWithCode(ctx, c, s, s, "1"); return err },
		"begin to sign in": func(l *lodge, c Caller, _ Secret) error { _, _, err := l.BeginSignIn(ctx, c); return err },
		"sign in":          func(l *lodge, c Caller, s Secret) error { _, err := l.SignIn(ctx, c, s, nil); return err },
		"begin to confirm": func(l *lodge, c Caller, s Secret) error { _, _, err := l.BeginConfirm(ctx, c, s); return err },
		"confirm":          func(l *lodge, c Caller, s Secret) error { _, err := l.Confirm(ctx, c, s, s, nil); return err },
		"confirm by code":  func(l *lodge, c Caller, s Secret) error { _, err := l.ConfirmByCode(ctx, c, s, "1"); return err },
		"bearer":           func(l *lodge, c Caller, s Secret) error { _, err := l.Bearer(ctx, c, s); return err },
		"organisation": func(l *lodge, c Caller, _ Secret) error {
			_, _, err := l.BeginOrganisation(ctx, c, "x", "")
			return err
		},
		"confirm away": func(l *lodge, c Caller, s Secret) error { _, _, err := l.BeginConfirmAway(ctx, c, s, ""); return err },
		"return":       func(l *lodge, c Caller, s Secret) error { _, err := l.Return(ctx, c, "x", s, s, "", ""); return err },
	} {
		l := newLodge(t)
		var wait *TooMany
		n := 0
		for ; n < 2*l.rules.Attempts; n++ {
			if err := try(l, here, NewSecret()); errors.As(err, &wait) {
				break
			}
		}
		if n != l.rules.Attempts {
			t.Errorf("%s: %d attempts", what, n)
		}
		if err := try(l, from("198.51.100.7"), NewSecret()); errors.As(err, &wait) {
			t.Errorf("%s: others are kept out too", what)
		}
	}
}

// TestWhatSucceedsCostsNothing: a house behind one address comes to work.
func TestWhatSucceedsCostsNothing(t *testing.T) {
	l := newLodge(t)
	_, d := l.enter("P-ADA")
	for range 3 * l.rules.Attempts {
		if _, err := l.signIn(d); err != nil {
			t.Fatal(err)
		}
	}
	e, _ := l.enter("P-FAY")
	secret, _, err := l.MakeToken(t.Context(), l.who(e.Secret), "t", []Scope{ScopeRead}, time.Hour)
	l.must(err)
	for range 3 * l.rules.Attempts {
		if _, err := l.Bearer(t.Context(), here, secret); err != nil {
			t.Fatal(err)
		}
	}
}
