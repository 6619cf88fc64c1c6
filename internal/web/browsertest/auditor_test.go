package browsertest_test

import (
	"context"
	"net/http"
	"testing"
	"time"

	"barium/internal/share/desk"
	"barium/internal/web/browsertest"
	"barium/internal/web/webtest"
	"barium/receipt"
)

// TestAuditor reads what was done, what was refused, by which rule and from what, follows
// a release, and takes a receipt away that verifies offline. Nothing is offered to them
// that would change anything.
func TestAuditor(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	r := h.Release(t, h.Document, "reader", "colleague")
	h.Accept(t, "reader", r.ID)
	s.As(t, "reader").Post("/documents/"+h.Document+"/read", nil)
	s.As(t, "colleague").Post("/documents/"+h.Document+"/read", nil) // without having accepted the terms
	h.Admit(t, h.Matter.ID, "further", nil)
	if err := h.Act(t, "officer", func(ctx context.Context, d *desk.Desk) error {
		_, err := d.Withdraw(ctx, r.ID, "a name was left in", h.Clock.Now().Add(time.Hour))
		return err
	}); err != nil {
		t.Fatal(err)
	}
	h.Clock.Forward(2 * time.Hour)
	tab := browsertest.As(t, s, "auditor")
	tab.Go("/ledger")
	sees(t, tab, "As an auditor you read all of it and change nothing", "Nadia Holloway", "Mateo Arrieta")
	tab.Look("ledger")
	tab.Click("main details.sheet > summary")
	put(tab, "[name=type]", "decision refused")
	reach(t, tab, "main form.stack button")
	reach(t, tab, "main .rows .what a")
	sees(t, tab, "has not accepted the terms of release", "release.unaccepted", "Lucía Ferrando", "Decided from")
	tab.Look("entry-refused")
	verified(t, tab, s)
	for _, page := range []string{"/releases/" + r.ID, "/documents/" + h.Document, "/matters/" + h.Matter.ID, "/matters/" + h.Matter.ID + "/people",
		"/parties/" + h.Parties["halvern"].ID, "/parties/" + h.Parties["halvern"].ID + "/history", "/people/" + h.People["further"].ID, "/overdue", "/approvals", "/requests", "/"} {
		if status := tab.Go(page); status != http.StatusOK {
			t.Errorf("%s: status %d", page, status)
		}
		if n := tab.Count("main form[method=post]"); n != 0 {
			t.Errorf("%s offers an auditor %d forms: %s", page, n, tab.See("main"))
		}
	}
}

// verified downloads the receipt of the entry that the window shows, and verifies it
// with the ledger's key alone.
func verified(t *testing.T, tab *browsertest.Tab, s *webtest.Site) {
	t.Helper()
	file := s.As(t, "auditor").Get(browsertest.Ask[string](tab, `document.querySelector("main a[download]").getAttribute("href")`))
	if got, err := receipt.Verify([]byte(file.Body), s.Ledger.VerifierKey()); err != nil || got.Event.Type != "decision.refused" {
		t.Errorf("%+v, %v", got, err)
	}
}
