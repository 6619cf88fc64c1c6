package web_test

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"testing"

	"barium/internal/signin"
	"barium/internal/web/caller"
	"barium/internal/web/webtest"

	"github.com/danielgtaylor/huma/v2"
)

// read decodes an answer of the API.
func read[V any](t testing.TB, a answered, status int) (v V) {
	t.Helper()
	if a.StatusCode != status {
		t.Fatalf("status %d, want %d: %s", a.StatusCode, status, a.text)
	}
	if a.text != "" {
		must(t, json.Unmarshal([]byte(a.text), &v))
	}
	return v
}

// problem is the code of one.
func problem(t testing.TB, a answered) string {
	t.Helper()
	var p struct{ Type string }
	must(t, json.Unmarshal([]byte(a.text), &p))
	return strings.TrimPrefix(p.Type, "urn:barium:error:")
}

type item struct {
	ID, Name, Token, Device, Link string
	This                          bool
	Scopes                        []string
}

// TestAccountByProgram: whatever a person does on the account page a program of
// theirs can do in their session.
func TestAccountByProgram(t *testing.T) {
	s := webtest.Serve(t, webtest.New(t))
	v, other := visit(t, s), visit(t, s)
	key := v.enter("clerk")
	made := read[item](t, v.json(http.MethodPost, "/api/tokens", `{"name":"nightly","scopes":["read","ledger"],"days":30}`), http.StatusCreated)
	if !strings.HasPrefix(made.Token, "barium_") || !slices.Equal(made.Scopes, []string{"read", "ledger"}) {
		t.Errorf("%+v", made)
	}
	if list := read[[]item](t, v.get("/api/tokens"), http.StatusOK); len(list) != 1 || list[0].ID != made.ID || list[0].Token != "" {
		t.Errorf("tokens: %+v", list)
	}
	if got := bearer(t, s, made.Token, "/api/today"); got != http.StatusOK {
		t.Errorf("the token: status %d", got)
	}
	other.enter("colleague")
	for _, path := range []string{"/api/tokens/" + made.ID, "/api/sessions/E-X", "/api/passkeys/Y-X"} {
		if got := problem(t, other.json(http.MethodDelete, path, "")); got != "not-there" {
			t.Errorf("another at %s: %s", path, got)
		}
	}
	read[item](t, v.json(http.MethodDelete, "/api/tokens/"+made.ID, ""), http.StatusNoContent)
	if got := bearer(t, s, made.Token, "/api/today"); got != http.StatusUnauthorized {
		t.Errorf("the token after its end: status %d", got)
	}
	me := read[struct {
		Name  string
		Codes bool
	}](t, v.get("/api/account"), http.StatusOK)
	if me.Name != "Imogen Fairlie" || !me.Codes {
		t.Errorf("account: %+v", me)
	}
	if got := problem(t, v.json(http.MethodDelete, "/api/codes", "")); got != "invalid" {
		t.Errorf("removing the last way: %s", got)
	}
	again := visit(t, s)
	again.enter("clerk")
	v.form("/confirm/code", "code", v.code(key))
	list := read[[]item](t, again.get("/api/sessions"), http.StatusOK)
	i := slices.IndexFunc(list, func(x item) bool { return !x.This })
	if len(list) != 2 || i < 0 {
		t.Fatalf("sessions: %+v", list)
	}
	read[item](t, again.json(http.MethodDelete, "/api/sessions/"+list[i].ID, ""), http.StatusNoContent)
	if got := problem(t, v.get("/api/account")); got != "sign-in-first" {
		t.Errorf("the session that was ended: %s", got)
	}
}

// TestGraveByProgram takes a second factor, and a token never has one.
func TestGraveByProgram(t *testing.T) {
	s := webtest.Serve(t, webtest.New(t))
	v := visit(t, s)
	v.enter("registrar")
	made := read[item](t, v.json(http.MethodPost, "/api/tokens", `{"name":"all","scopes":["read","ledger","accept","consent","documents","release","standing","people","unsealing"],"days":1}`), http.StatusCreated)
	invited := read[item](t, v.json(http.MethodPost, "/api/people/"+s.People["clerk"].ID+"/invitations", ""), http.StatusCreated)
	if a := visit(t, s).get(invited.Link); a.StatusCode != http.StatusOK || !strings.Contains(a.text, "Imogen Fairlie") {
		t.Errorf("the link: status %d", a.StatusCode)
	}
	token := []string{"Authorization", "Bearer " + made.Token}
	for _, r := range []string{"GET /api/account", "GET /api/sessions", "DELETE /api/sessions", "GET /api/tokens", "POST /api/tokens", "DELETE /api/tokens/" + made.ID,
		"DELETE /api/codes", "POST /api/people/" + s.People["clerk"].ID + "/invitations"} {
		method, path, _ := strings.Cut(r, " ")
		body := ""
		if path == "/api/tokens" && method == http.MethodPost {
			body = `{"name":"t","scopes":["read"],"days":1}`
		}
		if got := problem(t, v.send(method, path, "application/json", body, token...)); got != "out-of-scope" {
			t.Errorf("a token at %s: %s", r, got)
		}
	}
	s.Clock.Forward(caller.Fresh)
	for _, r := range []string{"POST /api/tokens", "POST /api/people/" + s.People["clerk"].ID + "/invitations", "DELETE /api/codes"} {
		method, path, _ := strings.Cut(r, " ")
		body := ""
		if path == "/api/tokens" {
			body = `{"name":"t","scopes":["read"],"days":1}`
		}
		if got := problem(t, v.json(method, path, body)); got != "second-factor" {
			t.Errorf("unconfirmed at %s: %s", r, got)
		}
	}
}

// TestOperationsHaveScopes: what an operation asks of a token is something that a
// token can have, or is for people alone.
func TestOperationsHaveScopes(t *testing.T) {
	s := webtest.Serve(t, webtest.New(t))
	operations := 0
	for path, item := range s.API.Description().Paths {
		for _, o := range []*huma.Operation{item.Get, item.Post, item.Put, item.Delete} {
			if o == nil {
				continue
			}
			operations++
			for _, scope := range o.Security[0]["token"] {
				if scope != "account" && !slices.Contains(signin.Scopes(), signin.Scope(scope)) {
					t.Errorf("%s %s wants the scope %q, which no token can have", path, o.OperationID, scope)
				}
			}
		}
	}
	if operations < 10 {
		t.Errorf("%d operations", operations)
	}
}

// TestTokensAreForTheAPI: a token opens no page, whatever its scopes: pages ask for
// none.
func TestTokensAreForTheAPI(t *testing.T) {
	s := webtest.Serve(t, webtest.New(t))
	v := visit(t, s)
	v.enter("clerk")
	made := read[item](t, v.json(http.MethodPost, "/api/tokens", `{"name":"t","scopes":["read","release"],"days":1}`), http.StatusCreated)
	program, tried := visit(t, s), 0
	for _, r := range s.Server.Routes() {
		method, path, ok := strings.Cut(r.Pattern, " ")
		if r.Open || !ok {
			continue
		}
		tried++
		path = strings.NewReplacer("{id}", s.Document, "{person}", s.People["reader"].ID, "{$}", "").Replace(path)
		if a := program.send(method, path, "", "", "Authorization", "Bearer "+made.Token); a.StatusCode != http.StatusForbidden || !strings.Contains(a.text, "Not for programs") {
			t.Errorf("%s: status %d", r.Pattern, a.StatusCode)
		}
	}
	if tried < 20 {
		t.Errorf("%d were tried", tried)
	}
}
