package webtest

import (
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"barium/internal/share/policy"
	"barium/internal/signin"
	"barium/internal/web"
	"barium/internal/web/api"
	"barium/internal/web/caller"
)

// A Site is a house that is served.
type Site struct {
	*House
	Server *web.Server
	API    *api.API
	Door   *web.Door
	URL    string
}

// personHeader names who a request is from, for the gate of the tests. sureHeader
// says that a second factor was given just now.
const (
	personHeader = "Test-Person"
	sureHeader   = "Test-Sure"
)

// Serve serves a house on loopback.
func Serve(t testing.TB, h *House) *Site {
	t.Helper()
	quiet := h.Errors
	if quiet == nil {
		quiet = slog.New(slog.NewTextHandler(testLog{t}, nil))
	}
	listening := httptest.NewUnstartedServer(nil)
	t.Cleanup(listening.Close)
	door := &web.Door{Gate: h.gate(t, listening.Listener.Addr()), Notes: quiet}
	a := api.New(api.Config{Suite: h.Offices(), Unsealings: h.Rooms, Gate: door.Gate, Version: "test", Now: h.Clock.Now, Errors: quiet})
	server, err := web.New(web.Config{Suite: h.Offices(), Unsealings: h.Rooms, Gate: gate{h, door}, Door: door, API: a, Now: h.Clock.Now, Errors: quiet})
	must(t, err)
	listening.Config.Handler = server
	listening.Start()
	return &Site{h, server, a, door, listening.URL}
}

// Headers are those that say who is asking, with a second factor given just now.
func (s *Site) Headers(who string) map[string]string {
	return map[string]string{personHeader: s.People[who].ID, sureHeader: "yes"}
}

// testLog shows errors of ours in the test that has them.
type testLog struct{ t testing.TB }

func (l testLog) Write(b []byte) (int, error) { l.t.Logf("%s", b); return len(b), nil }

// gate is a real one, for people who find the house by a name: passkeys belong to
// one.
func (h *House) gate(t testing.TB, at net.Addr) *signin.Gate {
	t.Helper()
	_, port, err := net.SplitHostPort(at.String())
	must(t, err)
	engine, err := policy.New()
	must(t, err)
	g, err := signin.New(signin.Setup{Books: h.Store.ForSignin(h.Ledger), Engine: engine, Key: make([]byte, 32), Rules: signin.DefaultRules(),
		URL: &url.URL{Scheme: "http", Host: "localhost:" + port}, Organisations: h.Organisations, Now: h.Clock.Now})
	must(t, err)
	return g
}

// gate believes a header, and otherwise asks the house's own.
type gate struct {
	house *House
	door  *web.Door
}

func (g gate) Caller(r *http.Request) (caller.Caller, error) {
	for _, p := range g.house.People {
		if p.ID != "" && p.ID == r.Header.Get(personHeader) {
			c := caller.Caller{Person: p.ID, Name: p.Name, Party: p.Party, PartyName: p.PartyName, Session: "test"}
			if r.Header.Get(sureHeader) != "" {
				c.Confirmed = g.house.Clock.Now()
			}
			return c, nil
		}
	}
	return g.door.Caller(r)
}

// A Browser is somebody at the pages, without a script. It doesn't follow
// redirects.
type Browser struct {
	t      testing.TB
	site   *Site
	client *http.Client
	who    string
	sure   bool
	key    string
}

// As is a browser of one of the people, "" for nobody, who gave a second factor
// just now.
func (s *Site) As(t testing.TB, who string) *Browser {
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	return &Browser{t, s, client, who, true, ""}
}

// Unsure is the same browser without a second factor.
func (b *Browser) Unsure() *Browser {
	c := *b
	c.sure = false
	return &c
}

// Keyed is the same browser, with a key of idempotency.
func (b *Browser) Keyed(key string) *Browser {
	c := *b
	c.key = key
	return &c
}

// An Answer is what came.
type Answer struct {
	Status   int
	Body     string
	Location string // of a redirect
	Header   http.Header
}

// Get asks for a page.
func (b *Browser) Get(path string) Answer { return b.Send(http.MethodGet, path, "", "") }

// Post sends a form.
func (b *Browser) Post(path string, form url.Values) Answer {
	return b.Send(http.MethodPost, path, "application/x-www-form-urlencoded", form.Encode())
}

// JSON sends a request to the API.
func (b *Browser) JSON(method, path, body string) Answer {
	return b.Send(method, path, "application/json", body)
}

// Send sends a request.
func (b *Browser) Send(method, path, kind, body string) Answer {
	b.t.Helper()
	r, err := http.NewRequestWithContext(b.t.Context(), method, b.site.URL+path, strings.NewReader(body))
	must(b.t, err)
	r.Header.Set(personHeader, b.site.People[b.who].ID)
	if b.sure {
		r.Header.Set(sureHeader, "yes")
	}
	if b.key != "" {
		r.Header.Set("Idempotency-Key", b.key)
	}
	if kind != "" {
		r.Header.Set("Content-Type", kind)
	}
	answer, err := b.client.Do(r)
	must(b.t, err)
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	must(b.t, err)
	return Answer{answer.StatusCode, string(text), answer.Header.Get("Location"), answer.Header}
}
