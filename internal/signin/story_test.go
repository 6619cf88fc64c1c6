package signin

import (
	"context"
	"encoding/base32"
	"encoding/json"
	"errors"
	"fmt"
	"net/netip"
	"net/url"
	"strings"
	"testing"
	"time"

	"barium/internal/share/desk"
	"barium/internal/share/policy"

	"github.com/pquerna/otp/totp"
)

// A lodge is a gate with Root the registrar, Ada the clerk at P, Fay at F, and
// Nil, who has no role.
type lodge struct {
	*Gate
	t   testing.TB
	mem *memory
	at  time.Time
}

var noon = time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)

var here = Caller{Address: netip.MustParseAddr("192.0.2.1"), Device: "Firefox\x00 on\n Linux"}

func newLodge(t testing.TB, organisations ...Organisation) *lodge {
	t.Helper()
	engine, err := policy.New()
	if err != nil {
		t.Fatal(err)
	}
	l := &lodge{t: t, mem: newMemory(), at: noon}
	for _, p := range []desk.Person{{ID: "P-ROOT", Party: "P-P", Name: "Root", Email: "root@p.example"}, {ID: "P-ADA", Party: "P-P", Name: "Ada", Email: "ada@p.example"},
		{ID: "P-FAY", Party: "P-F", Name: "Fay", Email: "fay@f.example"}, {ID: "P-NIL", Party: "P-F", Name: "Nil", Email: "nil@f.example"}} {
		l.mem.people[p.ID] = p
	}
	l.mem.roles = map[string][]desk.Role{"P-ROOT": {desk.Registrar}, "P-ADA": {desk.Clerk}, "P-FAY": {desk.Recipient}}
	at, err := url.Parse("https://barium.example")
	if err != nil {
		t.Fatal(err)
	}
	l.Gate, err = New(Setup{Books: l.mem, Engine: engine, Key: []byte(strings.Repeat("k", 32)), URL: at, Rules: DefaultRules(), Organisations: organisations, Now: func() time.Time { return l.at }})
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func (l *lodge) pass(d time.Duration) { l.at = l.at.Add(d) }

func (l *lodge) must(err error) {
	l.t.Helper()
	if err != nil {
		l.t.Fatal(err)
	}
}

// refused wants an error of a kind, that leaves no event and tells nobody why.
func (l *lodge) refused(want, err error, what string) {
	l.t.Helper()
	if !errors.Is(err, want) {
		l.t.Errorf("%s: %v, want %v", what, err, want)
	}
	if why := (*NoEntry)(nil); errors.As(err, &why) && (why.Why == "" || why.Error() != ErrNoEntry.Error()) {
		l.t.Errorf("%s: %q because of %q", what, why.Error(), why.Why)
	}
}

// enter invites somebody and lets them in with a new passkey.
func (l *lodge) enter(person string) (Entry, *device) {
	l.t.Helper()
	secret, _, err := l.InviteFromHere(l.t.Context(), person)
	l.must(err)
	options, ceremony, err := l.BeginWithPasskey(l.t.Context(), here, secret)
	l.must(err)
	d := newDevice(l.t)
	e, err := l.AcceptWithPasskey(l.t.Context(), here, secret, ceremony, " My\tphone ", d.create(options))
	l.must(err)
	return e, d
}

// enterByCode does so with an authenticator app, and returns its secret.
func (l *lodge) enterByCode(person string) (Entry, string) {
	l.t.Helper()
	secret, _, err := l.InviteFromHere(l.t.Context(), person)
	l.must(err)
	ceremony, err := l.BeginWithCodes(l.t.Context(), here, secret)
	l.must(err)
	told, err := l.Enrolment(l.t.Context(), ceremony)
	l.must(err)
	e, err := l.AcceptWithCode(l.t.Context(), here, secret, ceremony, l.code(told.Key.Reveal()))
	l.must(err)
	return e, told.Key.Reveal()
}

// code is what an app shows now.
func (l *lodge) code(key string) string {
	l.t.Helper()
	code, err := totp.GenerateCode(key, l.at)
	l.must(err)
	return code
}

func (l *lodge) who(s Secret) Who {
	l.t.Helper()
	w, err := l.Session(l.t.Context(), s)
	l.must(err)
	return w
}

// signIn uses a device.
func (l *lodge) signIn(d *device) (Entry, error) {
	l.t.Helper()
	options, ceremony, err := l.BeginSignIn(l.t.Context(), here)
	l.must(err)
	return l.SignIn(l.t.Context(), here, ceremony, d.get(options))
}

// TestStory: in by invitation, out, in by passkey, a token, and what the ledger
// has of it.
func TestStory(t *testing.T) {
	l, ctx := newLodge(t), t.Context()
	e, d := l.enter("P-ADA")
	w := l.who(e.Secret)
	if w.Person.Name != "Ada" || l.fresh(w) != nil || w.Session == "" {
		t.Errorf("%+v", w)
	}
	ways, err := l.Ways(ctx, w)
	l.must(err)
	if len(ways.Passkeys) != 1 || ways.Passkeys[0].Name != "My phone" || ways.Codes {
		t.Errorf("ways: %+v", ways)
	}
	l.must(l.SignOut(ctx, e.Secret))
	_, err = l.Session(ctx, e.Secret)
	l.refused(ErrNoEntry, err, "after signing out")
	l.pass(time.Hour)
	again, err := l.signIn(d)
	l.must(err)
	l.pass(l.Rules().Fresh - time.Second)
	secret, token, err := l.MakeToken(ctx, l.who(again.Secret), "nightly", []Scope{ScopeLedger, ScopeRead, ScopeRead}, 24*time.Hour)
	l.must(err)
	program, err := l.Bearer(ctx, here, secret)
	l.must(err)
	if program.Person.ID != "P-ADA" || program.Token != token.ID || len(program.Scopes) != 2 || program.Scopes[0] != ScopeRead {
		t.Errorf("%+v", program)
	}
	list, err := l.Sessions(ctx, l.who(again.Secret))
	l.must(err)
	if len(list) != 1 || list[0].Device != "Firefox on Linux" || list[0].Method != "passkey" {
		t.Errorf("sessions: %+v", list)
	}
	if got := l.mem.types(0); got != "signin.invited passkey.added signin.accepted token.made" {
		t.Errorf("events: %s", got)
	}
}

// kept is everything that is in the books and the ledger, as one text.
func (l *lodge) kept() string {
	l.t.Helper()
	text := fmt.Sprintf("%+v", l.mem.held)
	for _, e := range l.mem.events {
		b, err := e.Marshal()
		l.must(err)
		text += string(b)
	}
	for _, c := range l.mem.ceremonies {
		text += string(c.Sealed)
	}
	for _, c := range l.mem.codes {
		text += string(c.Sealed)
	}
	return text
}

// TestNoSecretIsKept: neither the books nor the ledger nor anything printed has a
// secret in it.
func TestNoSecretIsKept(t *testing.T) {
	l, ctx := newLodge(t), t.Context()
	invitation, _, err := l.InviteFromHere(ctx, "P-ADA")
	l.must(err)
	e, key := l.enterByCode("P-FAY")
	pending, err := l.BeginCodes(ctx, l.who(e.Secret))
	l.must(err)
	told, err := l.Enrolment(ctx, pending)
	l.must(err)
	token, _, err := l.MakeToken(ctx, l.who(e.Secret), "t", []Scope{ScopeRead}, time.Hour)
	l.must(err)
	kept := l.kept()
	raw, err := base32.StdEncoding.WithPadding(base32.NoPadding).DecodeString(key)
	l.must(err)
	for what, secret := range map[string]string{"invitation": invitation.Reveal(), "session": e.Secret.Reveal(), "app": key, "raw app": string(raw),
		"pending app": told.Key.Reveal(), "token": token.Reveal(), "ceremony": pending.Reveal()} {
		if len(secret) < 20 || strings.Contains(kept, secret) {
			t.Errorf("the %s is kept", what)
		}
	}
	for _, v := range []any{e, told, struct{ inner Secret }{token}, []Secret{token}, map[string]Secret{"a": token}, &token, &e} {
		b, err := json.Marshal(v)
		l.must(err)
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
			printed := fmt.Sprintf(verb, v) + string(b)
			for _, s := range []string{token.Reveal(), e.Secret.Reveal(), told.Key.Reveal()} {
				if strings.Contains(printed, s) || strings.Contains(printed, fmt.Sprintf("%x", s)) {
					t.Errorf("%s of %T prints a secret", verb, v)
				}
			}
		}
	}
}

// TestNothingIsWrittenByARefusal: a transaction that is refused leaves no event.
func TestNothingIsWrittenByARefusal(t *testing.T) {
	l, ctx := newLodge(t), t.Context()
	secret, _, err := l.InviteFromHere(ctx, "P-ADA")
	l.must(err)
	options, ceremony, err := l.BeginWithPasskey(ctx, here, secret)
	l.must(err)
	d := newDevice(t)
	d.origin = "https://barium.example.evil"
	before := l.kept()
	_, err = l.AcceptWithPasskey(ctx, here, secret, ceremony, "", d.create(options))
	l.refused(ErrNoEntry, err, "passkey of another origin")
	if l.kept() != before {
		t.Error("the refusal has written")
	}
	_, err = l.AcceptWithPasskey(context.Background(), here, secret, ceremony, "", newDevice(t).create(options))
	l.must(err)
}
