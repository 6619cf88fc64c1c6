package signin

import (
	"errors"
	"fmt"
	"net/netip"
	"sync"
	"testing"
	"time"
)

// What the tests' callers may in a minute, and how long one more takes.
const (
	knockBurst = 60
	knockEvery = time.Second
)

func from(address string) Caller { return Caller{Address: netip.MustParseAddr(address)} }

// tried counts how many attempts one caller has until there is a wait.
func tried(k *knocks, c Caller, now time.Time) int {
	for n := range knockBurst * 2 {
		if k.take(c.key(), now) != nil {
			return n
		}
	}
	return knockBurst * 2
}

func TestKnocks(t *testing.T) {
	k := newKnocks(knockBurst)
	if n := tried(k, from("192.0.2.1"), noon); n != knockBurst {
		t.Errorf("%d attempts at once", n)
	}
	var wait *TooMany
	if err := k.take(from("192.0.2.1").key(), noon); !errors.As(err, &wait) || wait.Wait != knockEvery {
		t.Errorf("%v", err)
	}
	if n := tried(k, from("192.0.2.1"), noon.Add(10*knockEvery)); n != 10 {
		t.Errorf("%d more a while later", n)
	}
	if n := tried(k, from("192.0.2.2"), noon); n != knockBurst {
		t.Errorf("%d from a neighbour", n)
	}
	if n := tried(k, from("192.0.2.1"), noon.Add(time.Hour)); n != knockBurst {
		t.Errorf("%d an hour later", n)
	}
}

// TestKnocksOfOneHouse: addresses that one caller can have as many of as they
// like count as one.
func TestKnocksOfOneHouse(t *testing.T) {
	for _, c := range [][2]string{{"2001:db8::1", "2001:db8::ffff:1"}, {"::ffff:192.0.2.1", "192.0.2.1"}, {"fe80::1%eth0", "fe80::2"}} {
		if a, b := from(c[0]).key(), from(c[1]).key(); a != b {
			t.Errorf("%v: %s, %s", c, a, b)
		}
	}
	if from("2001:db8::1").key() == from("2001:db8:0:1::1").key() {
		t.Error("two networks count as one")
	}
	if (Caller{}).key() == "" {
		t.Error("no address has no key")
	}
}

// TestKnocksAreBounded: of more callers than there is room for the further ones
// share, and who was quiet is forgotten.
func TestKnocksAreBounded(t *testing.T) {
	k := newKnocks(knockBurst)
	for i := range knockers {
		if err := k.take(fmt.Sprint(i), noon); err != nil {
			t.Fatal(err)
		}
	}
	n := 0
	for k.take(fmt.Sprint("late ", n), noon) == nil {
		n++
	}
	if n != knockBurst || len(k.full) > knockers+1 {
		t.Errorf("%d attempts of late ones, %d told apart", n, len(k.full))
	}
	if err := k.take("later", noon.Add(2*time.Minute)); err != nil || len(k.full) > 3 {
		t.Errorf("%v, %d are remembered", err, len(k.full))
	}
}

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
	for range 3 * knockBurst {
		if _, err := l.signIn(d); err != nil {
			t.Fatal(err)
		}
	}
	e, _ := l.enter("P-FAY")
	secret, _, err := l.MakeToken(t.Context(), l.who(e.Secret), "t", []Scope{ScopeRead}, time.Hour)
	l.must(err)
	for range 3 * knockBurst {
		if _, err := l.Bearer(t.Context(), here, secret); err != nil {
			t.Fatal(err)
		}
	}
}

// TestKnocksAtOnce lets no more through because they come at the same time.
func TestKnocksAtOnce(t *testing.T) {
	k, in := newKnocks(knockBurst), make(chan bool, 4*knockBurst)
	var all sync.WaitGroup
	for range 4 * knockBurst {
		all.Go(func() { in <- k.take("x", noon) == nil })
	}
	all.Wait()
	close(in)
	n := 0
	for ok := range in {
		if ok {
			n++
		}
	}
	if n != knockBurst {
		t.Errorf("%d of %d at once", n, 4*knockBurst)
	}
}
