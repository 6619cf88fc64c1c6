package web_test

import (
	"encoding/json"
	"net/http"
	"net/url"
	"os"
	"path"
	"strings"
	"testing"

	"barium/internal/share/desk"
	"barium/internal/web/webtest"
)

// wants sends a form and checks that it led somewhere; it returns where.
func wants(t *testing.T, got webtest.Answer, status int, what string) webtest.Answer {
	t.Helper()
	if got.Status != status {
		t.Fatalf("%s: status %d, want %d: %s", what, got.Status, status, got.Body)
	}
	return got
}

// holds checks that a page has some words, as they are read and not as they are
// written in HTML.
func holds(t *testing.T, got webtest.Answer, words ...string) {
	t.Helper()
	text := strings.NewReplacer("&#39;", "'", "&#34;", `"`, "&amp;", "&", "&#43;", "+").Replace(got.Body)
	for _, w := range words {
		if !strings.Contains(text, w) {
			t.Errorf("status %d, without %q:\n%s", got.Status, w, text)
		}
	}
}

// last is the last part of an address, without what was asked of it.
func last(address string) string {
	address, _, _ = strings.Cut(address, "?")
	return path.Base(address)
}

// A registrar brings in a party, somebody there, a matter, and gives them roles on
// it, by pages alone.
func TestRegistrarBringsPeopleIn(t *testing.T) {
	h := webtest.New(t)
	b := webtest.Serve(t, h).As(t, "registrar")
	party := last(wants(t, b.Post("/parties", url.Values{"name": {"  Corvane   Water Board "}}), http.StatusSeeOther, "party").Location)
	holds(t, b.Get("/parties/"+party+"?done=party-registered"), "Corvane Water Board", "The party is registered")
	somebody := url.Values{"name": {"Ada Kell"}, "email": {"ada.kell@corvane.example"}}
	person := last(wants(t, b.Post("/parties/"+party+"/people", somebody), http.StatusSeeOther, "person").Location)
	holds(t, b.Get("/people/"+person), "Ada Kell", "ada.kell@corvane.example", "no role anywhere")
	opened := wants(t, b.Post("/matters", url.Values{"title": {"Basin"}, "owner": {party}, "second": {"yes"}}), http.StatusSeeOther, "matter").Location
	at := strings.TrimSuffix(opened, "?done=matter-opened")
	holds(t, b.Get(at), "Nobody has a role here yet", "Ada Kell")
	wants(t, b.Post(at+"/"+person, url.Values{"role": {"clerk", "liaison"}, "label": {"TLP:AMBER"}}), http.StatusSeeOther, "admit")
	holds(t, b.Get(at), "clerk, liaison", "TLP:AMBER")
	holds(t, b.Get("/people/"+person), "Basin", "clerk, liaison")
	wants(t, b.Post(at+"/"+person, url.Values{"end": {"yes"}}), http.StatusSeeOther, "end")
	holds(t, b.Get(at), "Nobody has a role here yet")
	holds(t, b.Get("/people/"+person), "Roles that ended", "Basin: clerk, liaison", "no role anywhere")
	wants(t, b.Post("/parties/"+party+"/clients", url.Values{"client": {h.Parties["rilla"].ID}}), http.StatusSeeOther, "client")
	holds(t, b.Get("/parties/"+party), "Santa Rilla Harbour Police")
}

// What is wrong is said beside the field, and what was typed stays.
func TestWhatIsTypedStays(t *testing.T) {
	h := webtest.New(t)
	b := webtest.Serve(t, h).As(t, "registrar")
	holds(t, wants(t, b.Post("/parties", url.Values{"name": {"Ev\u202eil"}}), http.StatusUnprocessableEntity, "name"), "invisible or control characters", "Register a party")
	holds(t, wants(t, b.Post("/parties", url.Values{"name": {"Oversight Office"}}), http.StatusUnprocessableEntity, "twice"), "It is registered already.", `value="Oversight Office"`)
	wrong := url.Values{"name": {"Ada Kell"}, "email": {"ada at corvane"}}
	holds(t, wants(t, b.Post("/parties/"+h.Parties["rilla"].ID+"/people", wrong), http.StatusUnprocessableEntity, "email"), "is not an e-mail address", `value="ada at corvane"`, `value="Ada Kell"`)
	person := "/matters/" + h.Matter.ID + "/people/" + h.People["stranger"].ID
	holds(t, wants(t, b.Post(person, url.Values{"label": {"TLP:RED"}}), http.StatusUnprocessableEntity, "no role"), "Choose a role")
	holds(t, wants(t, b.Post(person, url.Values{"role": {"king"}}), http.StatusUnprocessableEntity, "role"), "is not known")
	holds(t, wants(t, b.Post("/parties/"+h.Parties["rilla"].ID+"/clients", url.Values{"client": {h.Parties["rilla"].ID}}), http.StatusUnprocessableEntity, "client"), "not its own client")
}

// Roles are grave: they take a second factor, on the page that asks for them and
// when they are given.
func TestRolesTakeASecondFactor(t *testing.T) {
	h := webtest.New(t)
	b := webtest.Serve(t, h).As(t, "registrar").Unsure()
	at := "/matters/" + h.Matter.ID + "/people/" + h.People["stranger"].ID
	for _, got := range []webtest.Answer{b.Get(at), b.Post(at, url.Values{"role": {"clerk"}})} {
		if got.Status != http.StatusSeeOther || !strings.HasPrefix(got.Location, "/confirm?next=") {
			t.Errorf("status %d to %q", got.Status, got.Location)
		}
	}
	put := b.JSON(http.MethodPut, "/api"+at, `{"roles":["clerk"]}`)
	if put.Status != http.StatusForbidden || !strings.Contains(put.Body, "second-factor") {
		t.Errorf("status %d: %s", put.Status, put.Body)
	}
}

// Who may see parties, people and who does what: those who keep or audit the house
// see all of it, those who work for a matter's owner what concerns the matter, and
// for everybody else nothing is there.
func TestWhoSeesParties(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	halvern, oversight := "/parties/"+h.Parties["halvern"].ID, "/parties/"+h.Parties["oversight"].ID
	matter, person := "/matters/"+h.Matter.ID+"/people", "/people/"+h.People["reader"].ID
	yes, no := http.StatusOK, http.StatusNotFound
	for who, want := range map[string][4]int{
		"registrar": {yes, yes, yes, yes}, "auditor": {yes, yes, yes, yes},
		"clerk": {yes, no, yes, no}, "second": {yes, no, yes, no}, "officer": {yes, no, yes, no}, // Oversight takes no part in the matter
		"reader": {no, no, no, no}, "further": {no, no, no, no}, "stranger": {no, no, no, no}, "custodian": {no, no, no, no},
	} {
		for i, at := range []string{halvern, oversight, matter, person} {
			for _, at := range []string{at, "/api" + at} {
				if got := s.As(t, who).Get(at).Status; got != want[i] {
					t.Errorf("%s at %s: status %d, want %d", who, at, got, want[i])
				}
			}
		}
		listed := strings.Contains(s.As(t, who).Get("/parties").Body, h.Parties["halvern"].ID)
		if listed != (want[0] == yes) {
			t.Errorf("%s finds Halvern in the list: %v", who, listed)
		}
	}
}

// A matter that is there and one that isn't look the same to who may not know of
// it, in what is refused as well; who knows of it is told why.
func TestForbiddenMattersLookAbsent(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	form := url.Values{"role": {"clerk"}}
	for _, at := range []string{"/matters/" + h.Matter.ID + "/people/", "/matters/M-NOSUCH/people/"} {
		if got := s.As(t, "stranger").Post(at+h.People["reader"].ID, form); got.Status != http.StatusNotFound {
			t.Errorf("%s: status %d", at, got.Status)
		}
	}
	got := s.As(t, "clerk").Post("/matters/"+h.Matter.ID+"/people/"+h.People["reader"].ID, form)
	holds(t, wants(t, got, http.StatusForbidden, "clerk"), "is no registrar of the house")
	holds(t, s.As(t, "reader").Post("/parties", url.Values{"name": {"X"}}), "is no registrar of the house")
}

// The API does what the pages do.
func TestPartiesByAPI(t *testing.T) {
	h := webtest.New(t)
	b := webtest.Serve(t, h).As(t, "registrar")
	var party, person, matter struct{ ID string }
	for _, c := range []struct {
		method, path, body string
		into               any
	}{
		{http.MethodPost, "/api/parties", `{"name":"Corvane"}`, &party},
		{http.MethodPost, "/api/parties/%/people", `{"name":"Ada","email":"ada@corvane.example"}`, &person},
		{http.MethodPost, "/api/matters", `{"title":"Basin","owner":"%"}`, &matter},
	} {
		got := wants(t, b.JSON(c.method, strings.ReplaceAll(c.path, "%", party.ID), strings.ReplaceAll(c.body, "%", party.ID)), http.StatusCreated, c.path)
		if err := json.Unmarshal([]byte(got.Body), c.into); err != nil {
			t.Fatal(err)
		}
	}
	wants(t, b.JSON(http.MethodPost, "/api/parties/"+party.ID+"/clients", `{"client":"`+h.Parties["rilla"].ID+`"}`), http.StatusNoContent, "client")
	for _, at := range []string{"/api/matters/" + matter.ID, "/api/house"} {
		wants(t, b.JSON(http.MethodPut, at+"/people/"+person.ID, `{"roles":["liaison"]}`), http.StatusNoContent, at)
		holds(t, b.Get(at+"/people"), `"roles":["liaison"]`)
	}
	holds(t, b.Get("/api/people/"+person.ID), `"name":"Basin"`, `"name":"The house"`)
	holds(t, b.Get("/api/parties/"+party.ID), "Santa Rilla Harbour Police")
	holds(t, b.Get("/api/parties"), "Corvane")
}

// What a role may do is said in the words of the documentation.
func TestRolesAreToldAsDocumented(t *testing.T) {
	doc, err := os.ReadFile("../../docs/sharing.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range desk.Roles() {
		row := "| " + string(r) + " | " + r.May() + " |"
		if r == desk.Registrar {
			row = strings.Replace(row, "| registrar |", "| registrar (house) |", 1)
		}
		if !strings.Contains(string(doc), row) {
			t.Errorf("docs/sharing.md has no row %q", row)
		}
	}
}
