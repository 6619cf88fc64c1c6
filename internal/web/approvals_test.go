package web_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"barium/internal/share/desk"
	"barium/internal/share/standing"
	"barium/internal/share/terms"
	"barium/internal/web/webtest"
)

// careful opens a matter that takes a second person, with the report on it.
func careful(t *testing.T) *webtest.House {
	t.Helper()
	h := webtest.New(t)
	if err := h.Act(t, "registrar", func(ctx context.Context, d *desk.Desk) (err error) {
		h.Matter, err = d.OpenMatter(ctx, "Operation Quillwort", h.Parties["eldermoor"].ID, true)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	all := []terms.Label{terms.AmberStrict}
	h.Admit(t, h.Matter.ID, "clerk", all, desk.Clerk, desk.Approver)
	h.Admit(t, h.Matter.ID, "second", all, desk.Approver)
	h.Admit(t, h.Matter.ID, "officer", all, desk.Liaison)
	h.Admit(t, h.Matter.ID, "reader", all, desk.Recipient)
	h.Admit(t, h.Matter.ID, "colleague", all, desk.Recipient)
	h.Document = h.File(t, "plan.md", "# Plan\n\nThe first paragraph of it.\n\nThe second paragraph of it.\n", terms.Simple(terms.AmberStrict, h.Parties["halvern"].ID))
	return h
}

// proposed has the clerk propose a release in the pages, and returns it.
func proposed(t *testing.T, h *webtest.House, s *webtest.Site, who ...string) desk.Release {
	t.Helper()
	clerk, at := s.As(t, "clerk"), "/documents/"+h.Document+"/release"
	page := clerk.Get(at + "/preview?" + to(h, who...).Encode())
	contains(t, page, http.StatusOK, "A second person has to approve it: the matter asks for it", "Propose to release")
	if got := clerk.Post(at, carried(t, page, at)); !strings.HasSuffix(got.Location, "?done=proposed") {
		t.Fatalf("status %d to %q\n%s", got.Status, got.Location, got.Body)
	}
	return releases(t, h)[0]
}

// A second person is enforced: the proposer never approves, whatever their roles,
// and until somebody else does the recipients find nothing.
func TestSecondPerson(t *testing.T) {
	h := careful(t)
	s := webtest.Serve(t, h)
	r := proposed(t, h, s, "reader", "colleague")
	at := "/approvals/" + r.ID
	contains(t, s.As(t, "clerk").Get("/approvals"), http.StatusOK, at, "waits for somebody else")
	contains(t, s.As(t, "clerk").Get(at), http.StatusOK, "Imogen Fairlie proposed release "+r.ID+": a second person has to approve it")
	contains(t, s.As(t, "second").Get("/"), http.StatusOK, "Waiting for your approval", at)
	lacks(t, s.As(t, "clerk").Get("/"), at)
	page := s.As(t, "second").Get(at)
	contains(t, page, http.StatusOK, "Imogen Fairlie proposed it for Eldermoor Constabulary", "2 people at 1 party", "Approve the release to 2 people", "the matter asks for it")
	form := carried(t, page, at+"/approve")
	for who, want := range map[string]int{"clerk": http.StatusForbidden, "officer": http.StatusForbidden, "auditor": http.StatusForbidden,
		"reader": http.StatusNotFound, "stranger": http.StatusNotFound, "registrar": http.StatusNotFound} {
		if got := s.As(t, who).Post(at+"/approve", form); got.Status != want {
			t.Errorf("%s approves: status %d, want %d", who, got.Status, want)
		}
		if got := s.As(t, who).Post(at+"/refuse", url.Values{"reason": {"no"}}); got.Status != want {
			t.Errorf("%s refuses: status %d, want %d", who, got.Status, want)
		}
	}
	if got := s.As(t, "reader").Get("/received/" + r.ID); got.Status != http.StatusNotFound {
		t.Errorf("a recipient finds it before it is approved: status %d", got.Status)
	}
	if got := s.As(t, "second").Unsure().Post(at+"/approve", form); !strings.HasPrefix(got.Location, "/confirm") {
		t.Errorf("without a second factor: status %d", got.Status)
	}
	if got := s.As(t, "second").Post(at+"/approve", form); got.Location != "/releases/"+r.ID+"?done=approved" {
		t.Fatalf("status %d to %q\n%s", got.Status, got.Location, got.Body)
	}
	if got := s.As(t, "second").Get(at); got.Location != "/releases/"+r.ID {
		t.Errorf("afterwards: status %d to %q", got.Status, got.Location)
	}
	contains(t, s.As(t, "reader").Get("/received/"+r.ID), http.StatusOK, "Accept the terms")
	if now := releases(t, h)[0]; now.State != desk.Approved || now.Approver != h.People["second"].ID {
		t.Errorf("%+v", now)
	}
}

// A proposal is refused with a reason, and not without.
func TestRefuseAProposal(t *testing.T) {
	h := careful(t)
	s := webtest.Serve(t, h)
	r := proposed(t, h, s, "reader")
	second, at := s.As(t, "second"), "/approvals/"+r.ID+"/refuse"
	contains(t, second.Post(at, nil), http.StatusUnprocessableEntity, "efusing needs its reason")
	if got := second.Post(at, url.Values{"reason": {"too early"}}); got.Location != "/releases/"+r.ID+"?done=refused" {
		t.Fatalf("status %d to %q", got.Status, got.Location)
	}
	if now := releases(t, h)[0]; now.State != desk.Refused || now.Reason != "too early" {
		t.Errorf("%+v", now)
	}
	contains(t, second.Get("/approvals"), http.StatusOK, "Nothing waits")
}

// What an approver approves is what they saw.
func TestApprovalGoesStale(t *testing.T) {
	h := careful(t)
	s := webtest.Serve(t, h)
	r := proposed(t, h, s, "reader", "colleague")
	second, at := s.As(t, "second"), "/approvals/"+r.ID
	form := carried(t, second.Get(at), at+"/approve")
	h.Stand(t, "halvern", standing.Move{To: standing.Suspended, Reason: "r", Condition: "c", Review: h.Clock.Now().Add(time.Hour)})
	contains(t, second.Post(at+"/approve", form), http.StatusConflict, "Something has changed since you looked", "As it is now it can’t be approved")
	if now := releases(t, h)[0]; now.State != desk.Proposed {
		t.Errorf("%+v", now)
	}
}

// A probation takes a second person where the matter doesn't.
func TestProbationTakesASecondPerson(t *testing.T) {
	h := webtest.New(t)
	h.Stand(t, "halvern", standing.Move{To: standing.Probation, Reason: "r", Review: h.Clock.Now().Add(time.Hour)})
	page := webtest.Serve(t, h).As(t, "clerk").Get("/documents/" + h.Document + "/release/preview?" + to(h, "reader").Encode())
	contains(t, page, http.StatusOK, "Halvern Federal Investigations Office is on probation", "Propose to release to 1 person")
}

// Through the API: previewed, released as previewed, and once for a key however
// many ask at once.
func TestReleaseByAPIOnce(t *testing.T) {
	h := webtest.Raced(t)
	s := webtest.Serve(t, h)
	draft := map[string]any{"document": h.Document, "to": []string{h.People["reader"].ID, h.People["further"].ID}}
	var p struct{ Fingerprint string }
	decode(t, s.As(t, "clerk").JSON(http.MethodPost, "/api/releases/preview", encode(t, draft)), http.StatusOK, &p)
	draft["fingerprint"] = "another"
	contains(t, s.As(t, "clerk").JSON(http.MethodPost, "/api/releases", encode(t, draft)), http.StatusConflict, "urn:barium:error:preview-changed")
	draft["fingerprint"] = p.Fingerprint
	body := encode(t, draft)
	answers := make([]webtest.Answer, 8)
	var done sync.WaitGroup
	for i := range answers {
		done.Go(func() { answers[i] = s.As(t, "clerk").Keyed("a-key").JSON(http.MethodPost, "/api/releases", body) })
	}
	done.Wait()
	list := releases(t, h)
	if len(list) != 1 {
		t.Fatalf("%d releases", len(list))
	}
	for _, a := range answers {
		contains(t, a, http.StatusCreated, list[0].ID, `"state":"approved"`)
	}
	draft["paragraphs"] = []int{1}
	contains(t, s.As(t, "clerk").Keyed("a-key").JSON(http.MethodPost, "/api/releases", encode(t, draft)), http.StatusConflict, "idempotency-key-used")
	if n := len(releases(t, h)); n != 1 {
		t.Errorf("%d releases", n)
	}
}

// Proposals by the API: the proposer is refused, the second person decides.
func TestApproveByAPI(t *testing.T) {
	h := careful(t)
	s := webtest.Serve(t, h)
	r := proposed(t, h, s, "reader")
	var list []struct {
		ID  string
		May bool
	}
	decode(t, s.As(t, "second").JSON(http.MethodGet, "/api/approvals", ""), http.StatusOK, &list)
	if len(list) != 1 || list[0].ID != r.ID || !list[0].May {
		t.Fatalf("%+v", list)
	}
	var one struct{ Preview struct{ Fingerprint string } }
	decode(t, s.As(t, "second").JSON(http.MethodGet, "/api/approvals/"+r.ID, ""), http.StatusOK, &one)
	body := `{"fingerprint":"` + one.Preview.Fingerprint + `"}`
	contains(t, s.As(t, "clerk").JSON(http.MethodPost, "/api/approvals/"+r.ID+"/approve", body), http.StatusForbidden, "approve.second-person")
	contains(t, s.As(t, "second").JSON(http.MethodPost, "/api/approvals/"+r.ID+"/approve", `{"fingerprint":"x"}`), http.StatusConflict, "preview-changed")
	contains(t, s.As(t, "second").JSON(http.MethodPost, "/api/approvals/"+r.ID+"/approve", body), http.StatusOK, "approved")
}

func encode(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func decode(t *testing.T, a webtest.Answer, status int, into any) {
	t.Helper()
	if a.Status != status {
		t.Fatalf("status %d, want %d\n%s", a.Status, status, a.Body)
	}
	if err := json.Unmarshal([]byte(a.Body), into); err != nil {
		t.Fatal(err)
	}
}
