package web_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"barium/internal/office"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
	"barium/internal/share/standing"
	"barium/internal/store"
	"barium/internal/web/webtest"
	"barium/receipt"
)

// sizeOf is how many entries the ledger has.
func sizeOf(t *testing.T, h *webtest.House) (n int64) {
	t.Helper()
	must(t, h.Store.View(t.Context(), func(tx *store.Tx) error {
		head, err := tx.LedgerHead(t.Context())
		n = head.Size
		return err
	}))
	return n
}

// all goes through the pages of the ledger, and tells the entries that were there.
func all(t *testing.T, h *webtest.House, who string, q office.Sought) (list []office.Entry) {
	t.Helper()
	for {
		page, err := h.Entries(t.Context(), h.People[who].ID, q)
		must(t, err)
		for _, e := range page.Entries {
			if len(list) > 0 && e.Event >= list[len(list)-1].Event {
				t.Fatalf("%d after %d", e.Event, list[len(list)-1].Event)
			}
			list = append(list, e)
		}
		if page.Next == 0 {
			return list
		}
		q.Before = page.Next
	}
}

// An auditor reads every entry, each with its receipt, and what it was decided from;
// others read what concerns them.
func TestLedger(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	r := h.Release(t, h.Document, "reader", "further")
	h.Accept(t, "reader", r.ID)
	s.As(t, "reader").Post("/documents/"+h.Document+"/read", nil)
	s.As(t, "officer").Post("/documents/"+h.Document+"/read", nil)
	auditor, reader := s.As(t, "auditor"), s.As(t, "reader")
	whole := all(t, h, "auditor", office.Sought{})
	if int64(len(whole)) != sizeOf(t, h) {
		t.Errorf("%d entries of %d", len(whole), sizeOf(t, h))
	}
	contains(t, auditor.Get("/ledger"), http.StatusOK, "Mateo Arrieta accepted the terms of “", "Imogen Fairlie released “", "barium monitor "+s.URL+"/log --key", "Nobody is asked to cosign")
	for _, e := range whole {
		if e.Words == e.Type || e.Words == "" {
			t.Errorf("%s has no words", e.Type)
		}
		v, err := receipt.Verify([]byte(auditor.Get(fmt.Sprintf("/ledger/%d/receipt", e.Event)).Body), h.Ledger.VerifierKey())
		if err != nil || v.Index != e.Event {
			t.Errorf("receipt of %d: %v", e.Event, err)
		}
		if e.Type == desk.TypeReleaseApproved {
			contains(t, auditor.Get(fmt.Sprintf("/ledger/%d", e.Event)), http.StatusOK, "The decision", "Allowed:", "Decided from", "Operation Fernlight", "permit")
		}
	}
	theirs := all(t, h, "reader", office.Sought{})
	for _, e := range whole {
		at := fmt.Sprintf("/ledger/%d", e.Event)
		mine := slices.ContainsFunc(theirs, func(x office.Entry) bool { return x.Event == e.Event })
		for _, path := range []string{at, at + "/receipt", "/api/ledger/entries/" + fmt.Sprint(e.Event), "/api/ledger/entries/" + fmt.Sprint(e.Event) + "/receipt"} {
			if got := reader.Get(path).Status; (got == http.StatusOK) != mine || !mine && got != http.StatusNotFound {
				t.Errorf("%s: status %d, theirs: %v", path, got, mine)
			}
		}
	}
	if n := len(theirs); n == 0 || n >= len(whole) {
		t.Errorf("%d of %d entries", n, len(whole))
	}
	page := reader.Get("/ledger")
	contains(t, page, http.StatusOK, "You accepted the terms of")
	lacks(t, page, "Imogen Fairlie")
	lacks(t, page, h.People["further"].ID)
}

// What is looked for is found, and nothing else.
func TestLedgerIsNarrowed(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	h.Release(t, h.Document, "reader")
	h.Stand(t, "halvern", standing.Move{To: standing.Notice, Reason: "a name was published"})
	s.As(t, "stranger").Post("/parties", url.Values{"name": {"X"}})
	whole := all(t, h, "auditor", office.Sought{})
	count := func(fits func(e office.Entry) bool) (n int) {
		for _, e := range whole {
			if fits(e) {
				n++
			}
		}
		return n
	}
	for name, c := range map[string]struct {
		q    office.Sought
		fits func(e office.Entry) bool
	}{
		"type":         {office.Sought{Type: desk.TypeMemberAdmitted}, func(e office.Entry) bool { return e.Type == desk.TypeMemberAdmitted }},
		"document":     {office.Sought{Document: h.Document}, func(e office.Entry) bool { return e.Document == h.Document }},
		"both":         {office.Sought{Document: h.Document, Type: desk.TypeReleaseApproved}, func(e office.Entry) bool { return e.Type == desk.TypeReleaseApproved }},
		"before":       {office.Sought{Before: 7}, func(e office.Entry) bool { return e.Event < 7 }},
		"from":         {office.Sought{From: whole[3].At}, func(e office.Entry) bool { return !e.At.Before(whole[3].At) }},
		"until":        {office.Sought{Until: whole[3].At}, func(e office.Entry) bool { return e.At.Before(whole[3].At) }},
		"refusal":      {office.Sought{Type: policy.TypeDecisionRefused, Person: h.People["stranger"].ID}, func(e office.Entry) bool { return e.Type == policy.TypeDecisionRefused }},
		"nobody":       {office.Sought{Type: policy.TypeDecisionRefused, Person: h.People["reader"].ID}, func(office.Entry) bool { return false }},
		"no document":  {office.Sought{Document: "D-NOSUCH"}, func(office.Entry) bool { return false }},
		"person":       {office.Sought{Person: h.People["further"].ID}, func(e office.Entry) bool { return strings.Contains(e.Words, "Inés Calderón") }},
		"matter":       {office.Sought{Matter: h.Matter.ID, Type: desk.TypeStandingChanged}, func(e office.Entry) bool { return e.Type == desk.TypeStandingChanged }},
		"other matter": {office.Sought{Matter: "M-NOSUCH"}, func(office.Entry) bool { return false }},
	} {
		got := all(t, h, "auditor", c.q)
		if want := count(c.fits); len(got) != want {
			t.Errorf("%s: %d entries, want %d", name, len(got), want)
		}
		for _, e := range got {
			if !c.fits(e) {
				t.Errorf("%s: %+v", name, e)
			}
		}
	}
	found := map[string]bool{}
	for _, e := range all(t, h, "auditor", office.Sought{Party: h.Parties["halvern"].ID}) {
		found[e.Type] = true
	}
	if !found[desk.TypePartyRegistered] || !found[desk.TypePersonRegistered] || !found[desk.TypeStandingChanged] || found[desk.TypeMatterOpened] {
		t.Errorf("%v", found)
	}
	b := s.As(t, "auditor")
	contains(t, b.Get("/ledger?from=yesterday"), http.StatusUnprocessableEntity, "rite the day as year-month-day")
	contains(t, b.Get("/ledger?type=decision.refused"), http.StatusOK, "Oskar Brandt was refused: register", "is no registrar of the house")
	contains(t, b.Get("/ledger?document=D-NOSUCH"), http.StatusOK, "No entry fits")
	contains(t, b.Get("/api/ledger/checkpoint"), http.StatusOK, `"witnesses":[]`, `"note":"house.example/ledger`)
	var entries office.Entries
	must(t, json.Unmarshal([]byte(b.Get("/api/ledger/entries?type=release.approved").Body), &entries))
	if len(entries.Entries) != 1 || !entries.Whole || entries.Entries[0].Decision == nil || len(entries.Entries[0].Decision.Rules) == 0 {
		t.Errorf("%+v", entries)
	}
}

// An auditor changes nothing, whatever is tried by page or by program: the ledger
// has no act of theirs, but that they were refused.
func TestAuditorChangesNothing(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	r := h.Release(t, h.Document, "reader")
	known := map[string]string{"document": h.Document, "matter": h.Matter.ID, "release": r.ID, "party": h.Parties["halvern"].ID, "person": h.People["reader"].ID}
	fill := func(path, id string) string { return regexp.MustCompile(`\{[^}]*\}`).ReplaceAllString(path, id) }
	form := url.Values{"name": {"X"}, "title": {"X"}, "email": {"x@x.example"}, "owner": {known["party"]}, "role": {"clerk"}, "to": {known["person"]}, "reason": {"x"}, "client": {known["party"]}, "matter": {h.Matter.ID}, "document": {h.Document}}
	body := fmt.Sprintf(`{"name":"X","title":"X","email":"x@x.example","owner":%q,"roles":["clerk"],"to":[%q],"reason":"x","document":%q,"matter":%q,"client":%q}`,
		known["party"], known["person"], h.Document, h.Matter.ID, known["party"])
	auditor, before, tried := s.As(t, "auditor"), sizeOf(t, h), 0
	for _, id := range known {
		for _, route := range s.Server.Routes() {
			// What is their own, their account and how they come in, they may see to.
			if path, ok := strings.CutPrefix(route.Pattern, "POST "); ok && !own(path) {
				if got := auditor.Post(fill(path, id), form); got.Status == http.StatusSeeOther {
					t.Errorf("%s: to %s", path, got.Location)
				}
				tried++
			}
		}
		for path, item := range s.API.Description().Paths {
			for method, o := range map[string]bool{http.MethodPost: item.Post != nil, http.MethodPut: item.Put != nil, http.MethodPatch: item.Patch != nil, http.MethodDelete: item.Delete != nil} {
				if o && !own(path) {
					auditor.JSON(method, "/api"+fill(path, id), body)
					tried++
				}
			}
		}
	}
	if tried < 100 {
		t.Errorf("%d ways tried", tried)
	}
	refused := 0
	for _, e := range all(t, h, "auditor", office.Sought{}) {
		if e.Event < before {
			continue
		}
		if e.Type != policy.TypeDecisionRefused {
			t.Errorf("%d: %s", e.Event, e.Words)
		}
		refused++
	}
	if refused == 0 {
		t.Error("nothing was refused: nothing was tried")
	}
}

// own: what only changes how the person who asks comes in, or mails them what is
// theirs.
func own(path string) bool {
	for _, begins := range []string{"/account", "/sign-", "/signin", "/confirm", "/welcome", "/invited", "/tokens", "/passkeys", "/codes", "/sessions", "/receipts/mail"} {
		if strings.HasPrefix(path, begins) {
			return true
		}
	}
	return false
}
