package web_test

import (
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"barium/internal/signin"
	"barium/internal/web/webtest"

	"github.com/pquerna/otp/totp"
)

// A visitor is at the pages with cookies and nothing else, as a program of a
// thief's might be. Nobody is signed in, and no redirect is followed.
type visitor struct {
	t      testing.TB
	site   *webtest.Site
	base   string
	client *http.Client
}

func visit(t testing.TB, s *webtest.Site) *visitor {
	t.Helper()
	jar, err := cookiejar.New(nil)
	must(t, err)
	return &visitor{t, s, strings.Replace(s.URL, "127.0.0.1", "localhost", 1),
		&http.Client{Jar: jar, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}}
}

// An answered is an answer, read.
type answered struct {
	*http.Response
	text string
}

func (v *visitor) send(method, path, kind, body string, headers ...string) answered {
	v.t.Helper()
	if !strings.HasPrefix(path, "http") {
		path = v.base + path
	}
	r, err := http.NewRequestWithContext(v.t.Context(), method, path, strings.NewReader(body))
	must(v.t, err)
	if kind != "" {
		r.Header.Set("Content-Type", kind)
	}
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	answer, err := v.client.Do(r)
	must(v.t, err)
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	must(v.t, err)
	return answered{answer, string(text)}
}

func (v *visitor) get(path string, headers ...string) answered {
	v.t.Helper()
	return v.send(http.MethodGet, path, "", "", headers...)
}

func (v *visitor) form(path string, fields ...string) answered {
	v.t.Helper()
	f := url.Values{}
	for i := 0; i < len(fields); i += 2 {
		f.Add(fields[i], fields[i+1])
	}
	return v.send(http.MethodPost, path, "application/x-www-form-urlencoded", f.Encode())
}

func (v *visitor) json(method, path, body string) answered {
	v.t.Helper()
	return v.send(method, path, "application/json", body)
}

// enter comes in by invitation with an authenticator app, and returns its key.
func (v *visitor) enter(who string) string {
	v.t.Helper()
	at := link(v.t, v.site, who)
	v.form(at + "/app")
	page := v.get(at + "/app").text
	_, key, _ := strings.Cut(page, "secret=")
	key, _, _ = strings.Cut(key, "&amp;")
	if a := v.form(at+"/app/code", "code", v.code(key)); a.StatusCode != http.StatusSeeOther {
		v.t.Fatalf("accepting: status %d: %s", a.StatusCode, a.text)
	}
	return key
}

// code is what the app shows, half a minute on: no code counts twice.
func (v *visitor) code(key string) string {
	v.t.Helper()
	v.site.Clock.Forward(30 * time.Second)
	code, err := totp.GenerateCode(key, v.site.Clock.Now())
	must(v.t, err)
	return code
}

// cookie is what the visitor's browser keeps under a name.
func (v *visitor) cookie(name string) string {
	at, err := url.Parse(v.base)
	must(v.t, err)
	for _, c := range v.client.Jar.Cookies(at) {
		if c.Name == name {
			return c.Value
		}
	}
	return ""
}

// TestNothingShowsWhoIsThere: links, passkeys, organisations and tokens that never
// were are answered like those that are used up or somebody else's.
func TestNothingShowsWhoIsThere(t *testing.T) {
	s := webtest.Serve(t, webtest.New(t))
	used := link(t, s, "clerk")
	v := visit(t, s)
	v.form(used + "/app")
	_, key, _ := strings.Cut(v.get(used+"/app").text, "secret=")
	key, _, _ = strings.Cut(key, "&amp;")
	v.form(used+"/app/code", "code", v.code(key))
	never := s.Door.Link(signin.NewSecret())
	expired := link(t, s, "reader")
	stranger := link(t, s, "stranger") // who has no role
	s.Clock.Forward(s.Door.Rules().Invitation)
	want := visit(t, s).get(never)
	if want.StatusCode != http.StatusNotFound || strings.Contains(want.text, "Fairlie") {
		t.Errorf("status %d: %s", want.StatusCode, want.text)
	}
	for what, at := range map[string]string{"used": used, "expired": expired, "without a role": stranger, "none": v.base + "/welcome/x"} {
		if got := visit(t, s).get(at); got.StatusCode != want.StatusCode || got.text != want.text {
			t.Errorf("a link %s: status %d: %s", what, got.StatusCode, got.text)
		}
		if got := visit(t, s).form(at + "/app"); got.StatusCode != want.StatusCode || got.text != want.text {
			t.Errorf("a link %s, begun: status %d", what, got.StatusCode)
		}
	}
	for path, status := range map[string]int{"/account": http.StatusSeeOther, "/people/P-X": http.StatusSeeOther, "/people/" + s.People["clerk"].ID: http.StatusSeeOther,
		"/api/tokens": http.StatusUnauthorized, "/api/no-such": http.StatusUnauthorized, "/sign-in/with/nobody": http.StatusNotFound} {
		if got := visit(t, s).get(path); got.StatusCode != status {
			t.Errorf("%s: status %d", path, got.StatusCode)
		}
	}
}

// TestFixation: a cookie that was put into a browser beforehand is worth nothing
// after somebody signs in there, and neither is one of before a second factor.
func TestFixation(t *testing.T) {
	s := webtest.Serve(t, webtest.New(t))
	v := visit(t, s)
	at, err := url.Parse(v.base)
	must(t, err)
	planted := strings.Repeat("A", 43)
	v.client.Jar.SetCookies(at, []*http.Cookie{{Name: "barium", Value: planted, Path: "/"}})
	key := v.enter("clerk")
	for what, before := range map[string]string{"the planted": planted, "the one before a second factor": v.cookie("barium")} {
		if what != "the planted" {
			if a := v.form("/confirm/code", "code", v.code(key)); a.StatusCode != http.StatusSeeOther {
				t.Errorf("confirmed: status %d", a.StatusCode)
			}
		}
		thief := visit(t, s)
		thief.client.Jar.SetCookies(at, []*http.Cookie{{Name: "barium", Value: before, Path: "/"}})
		if a := thief.get("/account"); a.StatusCode != http.StatusSeeOther || v.cookie("barium") == before {
			t.Errorf("%s cookie: status %d", what, a.StatusCode)
		}
	}
	if a := v.get("/account"); a.StatusCode != http.StatusOK {
		t.Errorf("whose session it is: status %d", a.StatusCode)
	}
}

// TestOtherSitesDoNothing: no form or script of another site gets anywhere here.
func TestOtherSitesDoNothing(t *testing.T) {
	s := webtest.Serve(t, webtest.New(t))
	v := visit(t, s)
	v.enter("clerk")
	tried := 0
	for _, r := range s.Server.Routes() {
		method, path, _ := strings.Cut(r.Pattern, " ")
		if method != http.MethodPost {
			continue
		}
		tried++
		path = strings.NewReplacer("{id}", "X", "{secret}", "X", "{slug}", "X", "{$}", "").Replace(path)
		for _, headers := range [][]string{{"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"}, {"Origin", "https://evil.example"}} {
			if a := v.send(method, path, "application/x-www-form-urlencoded", "", headers...); a.StatusCode != http.StatusForbidden {
				t.Errorf("%s with %v: status %d", r.Pattern, headers, a.StatusCode)
			}
		}
	}
	if tried < 20 {
		t.Errorf("%d were tried", tried)
	}
	if a := v.send(http.MethodDelete, "/api/sessions", "", "", "Sec-Fetch-Site", "cross-site"); a.StatusCode != http.StatusForbidden {
		t.Errorf("the API: status %d", a.StatusCode)
	}
	if a := v.get("/account"); a.StatusCode != http.StatusOK {
		t.Errorf("the session is gone: status %d", a.StatusCode)
	}
}

// TestWhereOneGoesOn: nobody is led elsewhere by a link, and no header is written
// by one.
func TestWhereOneGoesOn(t *testing.T) {
	s := webtest.Serve(t, webtest.New(t))
	v := visit(t, s)
	key := v.enter("clerk")
	for next, want := range map[string]string{"//evil.example/": "/", "https://evil.example/": "/", "/watch?x=1": "/watch?x=1", "/\r\nSet-Cookie: evil=1": "/"} {
		a := v.get("/sign-in?next=" + url.QueryEscape(next))
		b := v.form("/confirm/code", "code", v.code(key), "next", next)
		for what, got := range map[string]answered{"signed in already": a, "after a code": b} {
			if to := got.Header.Get("Location"); got.StatusCode != http.StatusSeeOther || to != want || strings.Contains(got.Header.Get("Set-Cookie"), "evil") {
				t.Errorf("%s, %q leads to %q (status %d)", what, next, to, got.StatusCode)
			}
		}
	}
	if text := v.get("/confirm?next=" + url.QueryEscape(`"><script>alert(1)</script>`)).text; strings.Contains(text, "<script>alert") {
		t.Error("an address writes into a page")
	}
}

// TestTooManyAttempts are refused with how long to wait, on pages, to scripts and
// to programs; whoever is in already goes on.
func TestTooManyAttempts(t *testing.T) {
	for what, try := range map[string]func(v *visitor) answered{
		"pages":    func(v *visitor) answered { return v.get("/welcome/x") },
		"scripts":  func(v *visitor) answered { return v.json(http.MethodPost, "/sign-in/passkey", `{"credential":{}}`) },
		"programs": func(v *visitor) answered { return v.get("/api/today", "Authorization", "Bearer barium_x") },
	} {
		s := webtest.Serve(t, webtest.New(t))
		in := visit(t, s)
		in.enter("clerk")
		v := visit(t, s)
		for n := 0; ; n++ {
			a := try(v)
			if a.StatusCode == http.StatusTooManyRequests {
				if a.Header.Get("Retry-After") == "" || n < 10 {
					t.Errorf("%s, after %d: %v", what, n, a.Header)
				}
				break
			}
			if n > 2*s.Door.Rules().Attempts {
				t.Errorf("%s: no end after %d, status %d: %s", what, n, a.StatusCode, a.text)
				break
			}
		}
		if a := in.get("/account"); a.StatusCode != http.StatusOK {
			t.Errorf("%s: who is in: status %d", what, a.StatusCode)
		}
	}
}

// TestCookies: out of reach of scripts and of other sites, and over https bound to
// it and to the host.
func TestCookies(t *testing.T) {
	s := webtest.Serve(t, webtest.New(t))
	v := visit(t, s)
	at := link(t, s, "clerk")
	set := v.form(at + "/app").Header.Get("Set-Cookie")
	for _, want := range []string{"barium-begun=", "HttpOnly", "SameSite=Lax", "Path=/", "Expires="} {
		if !strings.Contains(set, want) {
			t.Errorf("cookie %q lacks %s", set, want)
		}
	}
	if got := v.get(at).Header.Get("Referrer-Policy"); got != "no-referrer" {
		t.Errorf("the page of an invitation tells its address: %q", got)
	}
	v.enter("clerk")
	out := v.form("/sign-out")
	if out.Header.Get("Location") != "/sign-in" || v.cookie("barium") != "" || v.get("/account").StatusCode != http.StatusSeeOther {
		t.Errorf("signed out: %v", out.Header)
	}
}

// kept is a log that remembers.
type kept struct {
	mu   sync.Mutex // protects text
	text strings.Builder
}

func (k *kept) Write(b []byte) (int, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.text.Write(b)
}

// TestSecretsAreNotLogged: of all that is said to the server's log while somebody
// comes in, nothing lets anybody in.
func TestSecretsAreNotLogged(t *testing.T) {
	s := webtest.Serve(t, webtest.New(t))
	log := &kept{}
	s.Server.Errors = slog.New(slog.NewTextHandler(log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	s.Door.Notes = s.Server.Errors
	v := visit(t, s)
	key := v.enter("clerk")
	session := v.cookie("barium")
	wrong := link(t, s, "reader")
	v.get(wrong + "x")
	v.form("/confirm/code", "code", "123456")
	code := v.code(key)
	v.form("/confirm/code", "code", code)
	v.get("/api/today", "Authorization", "Bearer barium_secretsecret")
	for _, reason := range []string{"access_denied", "forged\nline"} {
		v.get("/sign-in/organisation/x?error=" + url.QueryEscape(reason))
	}
	a := v.json(http.MethodPost, "/api/tokens", `{"name":"t","scopes":["read"],"days":1}`)
	var token struct{ Token string }
	must(t, json.Unmarshal([]byte(a.text), &token))
	_, secret, _ := strings.Cut(wrong, signin.WelcomePath)
	said := log.text.String()
	if !strings.Contains(said, "came in") || !strings.Contains(said, "person="+s.People["clerk"].ID) || !strings.Contains(said, "code refused") || !strings.Contains(said, "token refused") {
		t.Errorf("the log says %s", said)
	}
	if !strings.Contains(said, "which says access_denied") || strings.Contains(said, "forged") {
		t.Errorf("of what an organisation says the log has %s", said)
	}
	for what, s := range map[string]string{"session": session, "invitation": secret, "app's key": key, "code": code, "wrong code": "123456", "token": token.Token,
		"wrong token": "secretsecret", "session now": v.cookie("barium")} {
		if len(s) < 6 || strings.Contains(said, s) {
			t.Errorf("the log has the %s", what)
		}
	}
}
