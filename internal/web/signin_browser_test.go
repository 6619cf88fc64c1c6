package web_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"barium/internal/signin"
	"barium/internal/web/browsertest"
	"barium/internal/web/caller"
	"barium/internal/web/webtest"

	"github.com/pquerna/otp/totp"
)

// link invites somebody.
func link(t testing.TB, s *webtest.Site, who string) string {
	t.Helper()
	secret, _, err := s.Door.InviteFromHere(t.Context(), s.People[who].ID)
	must(t, err)
	return s.Door.Link(secret)
}

// TestByPasskey is somebody's first day: a link, a passkey, out, in again, and a
// while later a second factor for a token that works.
func TestByPasskey(t *testing.T) {
	s := webtest.Serve(t, webtest.New(t))
	tab := browsertest.Open(t, s.URL).Passkeys()
	tab.Go(link(t, s, "clerk"))
	if text := tab.See(".door"); !strings.Contains(text, "Imogen Fairlie of Eldermoor Constabulary") {
		t.Errorf("whom the link is for: %s", text)
	}
	tab.Look("welcome")
	tab.Fill("#passkey-name", "Laptop")
	tab.Press("[data-passkey=create] button")
	if name := tab.See(".me .name"); name != "Imogen Fairlie" || tab.Path() != "/" {
		t.Errorf("%s is at %s", name, tab.Path())
	}
	tab.Go("/account")
	if text := tab.See("main"); !strings.Contains(text, "Laptop") || !strings.Contains(text, "Chrome on Linux") {
		t.Errorf("account: %s", text)
	}
	tab.Look("account")
	tab.Click(".me summary")
	tab.Press("form[action='/sign-out'] button")
	if path := tab.Path(); path != "/sign-in" {
		t.Errorf("signed out to %s", path)
	}
	tab.Look("sign-in")
	tab.Go("/account")
	if path := tab.Path(); path != "/sign-in?next=%2Faccount" {
		t.Errorf("sent to %s", path)
	}
	tab.Press("[data-passkey=get] button")
	if path := tab.Path(); path != "/account" {
		t.Errorf("in again at %s", path)
	}
	s.Clock.Forward(caller.Fresh)
	token := makeToken(t, tab)
	if got := bearer(t, s, token, "/api/today"); got != http.StatusOK {
		t.Errorf("the token: status %d", got)
	}
	if got := bearer(t, s, token, "/api/sessions"); got != http.StatusForbidden {
		t.Errorf("the token beyond its scope: status %d", got)
	}
}

// makeToken makes a token to read with, for which it takes a second factor.
func makeToken(t *testing.T, tab *browsertest.Tab) string {
	t.Helper()
	tab.Click("main details:nth-of-type(2) > summary")
	tab.Fill("#token-name", "nightly")
	tab.Click("input[value=read]")
	tab.Press("form[action='/account/tokens'] button")
	if path := tab.Path(); path != "/confirm?next=%2Faccount" {
		t.Errorf("asked for a second factor at %s", path)
	}
	tab.Look("confirm")
	tab.Press("[data-passkey=get] button")
	if path := tab.Path(); path != "/account" {
		t.Errorf("confirmed, at %s", path)
	}
	tab.Click("main details:nth-of-type(2) > summary")
	tab.Fill("#token-name", "nightly")
	tab.Click("input[value=read]")
	tab.Press("form[action='/account/tokens'] button")
	tab.Look("token")
	return tab.See("output.secret")
}

func bearer(t testing.TB, s *webtest.Site, token, path string) int {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.URL+path, nil)
	must(t, err)
	r.Header.Set("Authorization", "Bearer "+token)
	answer, err := http.DefaultClient.Do(r)
	must(t, err)
	must(t, answer.Body.Close())
	return answer.StatusCode
}

// TestWithoutScript: a link, an app, asleep and awake again, and a second factor,
// in a browser without JavaScript.
func TestWithoutScript(t *testing.T) {
	s := webtest.Serve(t, webtest.New(t))
	tab := browsertest.Open(t, s.URL).NoScript()
	tab.Go(link(t, s, "reader"))
	if browsertest.Ask[bool](tab, "document.querySelector('[data-passkey]').checkVisibility()") || !strings.Contains(tab.See(".door"), "Passkeys need JavaScript") {
		t.Error("what takes a script is offered")
	}
	tab.Press("form[action$='/app'] button")
	tab.Look("app")
	key := strings.ReplaceAll(tab.See(".steps .id"), " ", "")
	code := func() string {
		code, err := totp.GenerateCode(key, s.Clock.Now())
		must(t, err)
		return code
	}
	tab.Fill("#code", "000000")
	if status := tab.Press("form button"); status != http.StatusForbidden || !strings.Contains(tab.See(".wrong"), "doesn’t count") {
		t.Errorf("a wrong code: status %d", status)
	}
	tab.Fill("#code", code())
	tab.Press("main form button")
	if name := tab.See(".me .name"); name != "Mateo Arrieta" || tab.Path() != "/" {
		t.Errorf("%s is at %s", name, tab.Path())
	}
	s.Clock.Forward(s.Door.Rules().Idle + time.Minute)
	tab.Go("/watch")
	if text := tab.See(".door"); !strings.Contains(text, "Welcome back, Mateo Arrieta") || tab.Count("nav.verbs") != 0 {
		t.Errorf("asleep: %s", text)
	}
	tab.Look("asleep")
	tab.Fill("#code", code())
	tab.Press("form[action='/confirm/code'] button")
	if path := tab.Path(); path != "/watch" {
		t.Errorf("awake at %s", path)
	}
	s.Clock.Forward(caller.Fresh)
	tab.Go("/account")
	tab.Press("form[action='/account/app'] button")
	if path := tab.Path(); path != "/confirm?next=%2Faccount" {
		t.Errorf("asked for a second factor at %s", path)
	}
	tab.Fill("#code", code())
	tab.Press("form[action='/confirm/code'] button")
	tab.Press("form[action='/account/app'] button")
	if path := tab.Path(); path != "/account/app" {
		t.Errorf("confirmed, at %s", path)
	}
}

// TestInvite: a registrar makes a link for somebody, and whoever opens it is told
// who they would be.
func TestInvite(t *testing.T) {
	s := webtest.Serve(t, webtest.New(t))
	tab := browsertest.As(t, s, "registrar")
	tab.Go("/people/" + s.People["reader"].ID)
	tab.Press("form[action$='/invite'] button")
	tab.Look("invited")
	guest := browsertest.Open(t, s.URL)
	guest.Go(tab.See("output.secret"))
	if text := guest.See(".door"); !strings.Contains(text, "Mateo Arrieta of Halvern") {
		t.Errorf("the link is for %s", text)
	}
	clerk := browsertest.As(t, s, "clerk")
	clerk.Go("/people/" + s.People["reader"].ID)
	if clerk.Count("form[action$='/invite']") != 0 {
		t.Error("a clerk is offered to invite")
	}
	guest.Go(s.Door.Link(signin.NewSecret()))
	guest.Look("unopened")
}
