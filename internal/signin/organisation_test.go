package signin

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"
	"time"

	"barium/internal/share"
	"barium/internal/share/desk"

	"github.com/coreos/go-oidc/v3/oidc/oidctest"
	"golang.org/x/oauth2"
)

// A ministry is an organisation's OpenID provider, on loopback. It vouches for
// whom the test says, and checks the client, the code and its proof of possession.
type ministry struct {
	t      testing.TB
	server *httptest.Server
	key    *ecdsa.PrivateKey
	asked  url.Values     // of the last authorization
	says   map[string]any // of whom it sends, besides what follows from the question
}

func newMinistry(t testing.TB) *ministry {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	m := &ministry{t: t, key: key}
	known := &oidctest.Server{PublicKeys: []oidctest.PublicKey{{PublicKey: key.Public(), KeyID: "k", Algorithm: "ES256"}}, Algorithms: []string{"ES256"}}
	mux := http.NewServeMux()
	mux.Handle("/", known)
	mux.HandleFunc("POST /token", m.token)
	m.server = httptest.NewServer(mux)
	t.Cleanup(m.server.Close)
	known.SetIssuer(m.server.URL)
	return m
}

func (m *ministry) organisation(slug, party string) Organisation {
	return Organisation{Slug: slug, Name: "The ministry", Party: party, Issuer: m.server.URL, ClientID: "barium", Secret: ParseSecret("hush")}
}

// authorize is somebody signing in there; what comes back is the code and state.
func (m *ministry) authorize(address string) (code, state string) {
	m.t.Helper()
	u := parsed(m.t, address)
	m.asked = u.Query()
	return "code for " + m.asked.Get("nonce"), m.asked.Get("state")
}

func (m *ministry) token(w http.ResponseWriter, r *http.Request) {
	id, secret, _ := r.BasicAuth()
	proof := oauth2.S256ChallengeFromVerifier(r.FormValue("code_verifier"))
	if id != "barium" || secret != "hush" || r.FormValue("code") != "code for "+m.asked.Get("nonce") || proof != m.asked.Get("code_challenge") ||
		m.asked.Get("code_challenge_method") != "S256" || r.FormValue("redirect_uri") != m.asked.Get("redirect_uri") {
		http.Error(w, `{"error":"invalid_grant"}`, http.StatusBadRequest)
		return
	}
	claims := map[string]any{"iss": m.server.URL, "aud": "barium", "sub": "s-1", "nonce": m.asked.Get("nonce"), "iat": noon.Unix(),
		"exp": noon.Add(time.Hour).Unix(), "email": "Fay@F.example", "email_verified": true}
	maps.Copy(claims, m.says)
	b, err := json.Marshal(claims)
	if err != nil {
		m.t.Error(err)
	}
	w.Header().Set("Content-Type", "application/json")
	fmt.Fprintf(w, `{"access_token":"a","token_type":"Bearer","id_token":%q}`, oidctest.SignIDToken(m.key, "k", "ES256", string(b)))
}

// arriveBy signs somebody in by way of their organisation.
func (l *lodge) arriveBy(m *ministry, slug string) (Entry, error) {
	l.t.Helper()
	address, ceremony, err := l.BeginOrganisation(l.t.Context(), here, slug, "/documents/D-1")
	l.must(err)
	code, state := m.authorize(address)
	return l.Return(l.t.Context(), here, slug, ceremony, Secret{}, state, code)
}

// TestOrganisation: the first time by the verified address, later by the account
// alone; it is no second factor until asked anew.
func TestOrganisation(t *testing.T) {
	m := newMinistry(t)
	l, ctx := newLodge(t, m.organisation("f", "P-F")), t.Context()
	e, err := l.arriveBy(m, "f")
	l.must(err)
	w := l.who(e.Secret)
	if w.Person.Name != "Fay" || e.Next != "/documents/D-1" || l.fresh(w) == nil || m.asked.Get("max_age") != "" || m.asked.Get("scope") != "openid email" ||
		m.asked.Get("redirect_uri") != "https://barium.example/sign-in/organisation/f" {
		t.Errorf("%+v, %s, asked %v", w, e.Next, m.asked)
	}
	m.says = map[string]any{"email": "fay.new@f.example", "email_verified": false}
	l.pass(time.Minute)
	e, err = l.arriveBy(m, "f")
	l.must(err)
	if got := l.mem.types(0); got != TypeLinked {
		t.Errorf("events: %s", got)
	}
	for at, want := range map[time.Duration]error{-clockSkew - time.Second: ErrNoEntry, -clockSkew: nil, time.Second: nil} {
		address, ceremony, err := l.BeginConfirmAway(ctx, here, e.Secret, "/x")
		l.must(err)
		code, state := m.authorize(address)
		m.says["auth_time"] = l.at.Add(at).Unix()
		got, err := l.Return(ctx, here, "f", ceremony, e.Secret, state, code)
		if l.refused(want, err, "confirmed away"); want == nil {
			l.must(l.fresh(l.who(got.Secret)))
			_, err = l.Session(ctx, e.Secret)
			l.refused(ErrNoEntry, err, "the secret of before")
			e = got
		}
		if m.asked.Get("max_age") != "0" {
			t.Errorf("asked %v", m.asked)
		}
	}
}

// TestOrganisationIsNotBelieved: whatever it says wrongly, or about whom it
// doesn't speak for.
func TestOrganisationIsNotBelieved(t *testing.T) {
	m := newMinistry(t)
	other := newMinistry(t)
	for name, says := range map[string]map[string]any{
		"another issuer":            {"iss": other.server.URL},
		"for another":               {"aud": "somebody else"},
		"too old":                   {"exp": noon.Add(-time.Second).Unix()},
		"another question":          {"nonce": "n"},
		"no question":               {"nonce": ""},
		"an unverified address":     {"email_verified": false},
		"verified, in words":        {"email_verified": "true"},
		"nothing of verification":   {"email_verified": nil},
		"no address":                {"email": ""},
		"an address nobody has":     {"email": "eve@f.example"},
		"one at another party":      {"email": "ada@p.example"},
		"of whom nobody registered": {"email": "old@f.example"},
		"of whom there are two":     {"email": "two@f.example"},
		"without a role":            {"email": "nil@f.example"},
		"nobody":                    {"sub": ""},
	} {
		l := newLodge(t, m.organisation("f", "P-F"))
		for _, p := range []desk.Person{{ID: "P-OLD", Party: "P-F", Email: "old@f.example", Event: -1}, {ID: "P-1", Party: "P-F", Email: "two@f.example"}, {ID: "P-2", Party: "P-F", Email: "TWO@f.example"}} {
			l.mem.people[p.ID], l.mem.roles[p.ID] = p, []desk.Role{desk.Recipient}
		}
		m.says = says
		_, err := l.arriveBy(m, "f")
		l.refused(ErrNoEntry, err, name)
		if len(l.mem.sessions)+len(l.mem.links)+len(l.mem.events) != 0 {
			t.Errorf("%s: %+v", name, l.mem.held)
		}
	}
}

// TestOrganisationsAreApart: what one is asked no other answers, nor another
// browser, nor twice.
func TestOrganisationsAreApart(t *testing.T) {
	m := newMinistry(t)
	l, ctx := newLodge(t, m.organisation("f", "P-F"), m.organisation("p", "P-P")), t.Context()
	address, ceremony, err := l.BeginOrganisation(ctx, here, "f", "")
	l.must(err)
	code, state := m.authorize(address)
	again := func() Secret {
		address, ceremony, err := l.BeginOrganisation(ctx, here, "f", "")
		l.must(err)
		code, state = m.authorize(address)
		return ceremony
	}
	_, err = l.Return(ctx, here, "p", ceremony, Secret{}, state, code)
	l.refused(ErrNoEntry, err, "another organisation's answer")
	ceremony = again()
	_, err = l.Return(ctx, here, "f", ceremony, Secret{}, "state", code)
	l.refused(ErrNoEntry, err, "another state")
	ceremony = again()
	_, err = l.Return(ctx, here, "f", NewSecret(), Secret{}, state, code)
	l.refused(ErrNoEntry, err, "another browser")
	_, err = l.Return(ctx, here, "f", ceremony, Secret{}, state, "code")
	l.refused(ErrNoEntry, err, "another code")
	ceremony = again()
	_, err = l.Return(ctx, here, "f", ceremony, Secret{}, state, code)
	l.must(err)
	_, err = l.Return(ctx, here, "f", ceremony, Secret{}, state, code)
	l.refused(ErrNoEntry, err, "twice")
	_, err = l.arriveBy(m, "p") // tied to Fay, who isn't at P
	l.refused(ErrNoEntry, err, "for another party")
	_, _, err = l.BeginOrganisation(ctx, here, "q", "")
	l.refused(share.ErrNotFound, err, "an organisation that isn't there")
}

// TestAccountsAreNotHandedOn: an address that got a new account isn't the person
// that had the old one, and a session is confirmed by its own person only.
func TestAccountsAreNotHandedOn(t *testing.T) {
	m := newMinistry(t)
	l, ctx := newLodge(t, m.organisation("f", "P-F")), t.Context()
	e, err := l.arriveBy(m, "f")
	l.must(err)
	m.says = map[string]any{"sub": "s-2"}
	_, err = l.arriveBy(m, "f")
	l.refused(ErrNoEntry, err, "another account with the address")
	l.mem.roles["P-NIL"] = []desk.Role{desk.Recipient}
	m.says["email"] = "nil@f.example"
	nils, err := l.arriveBy(m, "f")
	l.must(err)
	for what, session := range map[string]Secret{"by another's account": e.Secret, "in another's browser": nils.Secret, "without one": {}} {
		address, ceremony, err := l.BeginConfirmAway(ctx, here, e.Secret, "")
		l.must(err)
		code, state := m.authorize(address)
		m.says["auth_time"] = l.at.Unix()
		_, err = l.Return(ctx, here, "f", ceremony, session, state, code)
		l.refused(ErrNoEntry, err, "confirmed "+what)
	}
	ada, _ := l.enter("P-ADA")
	_, _, err = l.BeginConfirmAway(ctx, here, ada.Secret, "")
	l.refused(share.ErrNotFound, err, "without an account")
}

// TestOrganisationIsDown: nobody else is kept out, and it is asked again.
func TestOrganisationIsDown(t *testing.T) {
	m := newMinistry(t)
	down := m.organisation("down", "P-F")
	down.Issuer = "http://127.0.0.1:1"
	down.Listed = true
	l := newLodge(t, down, m.organisation("f", "P-F"))
	for range 2 {
		if _, _, err := l.BeginOrganisation(t.Context(), here, "down", ""); err == nil {
			t.Error("it can be asked")
		}
	}
	_, err := l.arriveBy(m, "f")
	l.must(err)
	if list := l.Listed(); len(list) != 1 || list[0].Slug != "down" {
		t.Errorf("listed: %v", list)
	}
}
