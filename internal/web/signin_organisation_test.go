package web_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"sync"
	"testing"
	"time"

	"barium/internal/signin"
	"barium/internal/web/browsertest"
	"barium/internal/web/caller"
	"barium/internal/web/webtest"

	"github.com/coreos/go-oidc/v3/oidc/oidctest"
)

// A ministry is an organisation's sign-in, on loopback. Whoever comes is Mateo,
// and is sent back at once; it says that he signed in just now if it was asked to
// have him do so.
type ministry struct {
	t      testing.TB
	house  *webtest.House
	server *httptest.Server
	key    *ecdsa.PrivateKey

	mu    sync.Mutex // protects asked
	asked url.Values
}

func newMinistry(t testing.TB, h *webtest.House) *ministry {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	must(t, err)
	m := &ministry{t: t, house: h, key: key}
	known := &oidctest.Server{PublicKeys: []oidctest.PublicKey{{PublicKey: key.Public(), KeyID: "k", Algorithm: "ES256"}}, Algorithms: []string{"ES256"}}
	mux := http.NewServeMux()
	mux.Handle("/", known)
	mux.HandleFunc("GET /auth", m.auth)
	mux.HandleFunc("POST /token", m.token)
	m.server = httptest.NewServer(mux)
	t.Cleanup(m.server.Close)
	known.SetIssuer(m.server.URL)
	h.Organisations = []signin.Organisation{{Slug: "halvern", Name: "Halvern", Party: h.Parties["halvern"].ID, Issuer: m.server.URL, ClientID: "barium", Listed: true}}
	return m
}

func (m *ministry) auth(w http.ResponseWriter, r *http.Request) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.asked = r.URL.Query()
	http.Redirect(w, r, m.asked.Get("redirect_uri")+"?code=c&state="+m.asked.Get("state"), http.StatusSeeOther)
}

func (m *ministry) token(w http.ResponseWriter, _ *http.Request) {
	m.mu.Lock()
	defer m.mu.Unlock()
	now := m.house.Clock.Now()
	claims := map[string]any{"iss": m.server.URL, "aud": "barium", "sub": "mateo", "nonce": m.asked.Get("nonce"), "iat": now.Unix(),
		"exp": now.Add(time.Hour).Unix(), "email": m.house.People["reader"].Email, "email_verified": true}
	if m.asked.Get("max_age") == "0" {
		claims["auth_time"] = now.Unix()
	}
	b, err := json.Marshal(claims)
	must(m.t, err)
	w.Header().Set("Content-Type", "application/json")
	fmt.Fprintf(w, `{"access_token":"a","token_type":"Bearer","id_token":%q}`, oidctest.SignIDToken(m.key, "k", "ES256", string(b)))
}

// TestByOrganisation: in by way of the organisation, and back there for a second
// factor, without JavaScript.
func TestByOrganisation(t *testing.T) {
	h := webtest.New(t)
	newMinistry(t, h)
	s := webtest.Serve(t, h)
	tab := browsertest.Open(t, s.URL).NoScript()
	tab.Go("/watch")
	tab.Look("sign-in-organisation")
	tab.Press("a[href^='/sign-in/with/']")
	if name := tab.See(".me .name"); name != "Mateo Arrieta" || tab.Path() != "/watch" {
		t.Errorf("%s is at %s", name, tab.Path())
	}
	tab.Go("/account")
	tab.Press("form[action='/account/app'] button")
	if path := tab.Path(); path != "/confirm?next=%2Faccount" {
		t.Errorf("asked for a second factor at %s", path)
	}
	tab.Press("a[href^='/confirm/organisation']")
	if path := tab.Path(); path != "/account" {
		t.Errorf("confirmed, at %s", path)
	}
	tab.Press("form[action='/account/app'] button")
	if path := tab.Path(); path != "/account/app" {
		t.Errorf("confirmed, and sent to %s", path)
	}
	s.Clock.Forward(s.Door.Rules().Idle + caller.Fresh)
	tab.Go("/account")
	tab.Press("a[href^='/confirm/organisation']")
	if path := tab.Path(); path != "/account" {
		t.Errorf("awake at %s", path)
	}
}
