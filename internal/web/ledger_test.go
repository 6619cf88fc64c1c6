package web_test

import (
	"context"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"barium/internal/share/policy"
	"barium/internal/store"
	"barium/internal/web/webtest"
	"barium/receipt"
)

// An auditor sees every event with the rule that decided; others see theirs, with
// receipts that verify offline, and nothing that was refused or proposed about them.
func TestLedgerIsReadAsFarAsItConcerns(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	h.Accept(t, "reader", h.Release(t, h.Document, "reader").ID)
	wants(t, s.As(t, "clerk").Post("/parties", url.Values{"name": {"X"}}), http.StatusForbidden, "refused")
	holds(t, s.As(t, "auditor").Get("/ledger"), "decision.refused", "receive.audience", "Mateo Arrieta", "terms.accepted", "Every event")
	holds(t, s.As(t, "auditor").Get("/ledger?type=terms.accepted&about="+h.People["reader"].ID), "terms.accepted")
	mine := s.As(t, "reader").Get("/ledger")
	holds(t, mine, "release.approved", "terms.accepted")
	for _, not := range []string{"decision.refused", "Every event", "matter.opened", "Lucía Ferrando", "Imogen Fairlie"} {
		if strings.Contains(strings.ReplaceAll(mine.Body, h.People["reader"].Name, ""), not) {
			t.Errorf("the reader is told of %s", not)
		}
	}
	_, rest, _ := strings.Cut(mine.Body, `href="/ledger/`)
	at, _, _ := strings.Cut(rest, `"`)
	got := wants(t, s.As(t, "reader").Get("/ledger/"+at), http.StatusOK, "receipt")
	if _, err := receipt.Verify([]byte(got.Body), h.Ledger.VerifierKey()); err != nil {
		t.Error(err)
	}
	for _, who := range []string{"stranger", "colleague"} {
		for _, path := range []string{"/ledger/" + at, "/ledger/0/receipt", "/ledger/x/receipt", "/ledger/999999/receipt", "/api/ledger/0/receipt"} {
			wants(t, s.As(t, who).Get(path), http.StatusNotFound, who+" at "+path)
		}
	}
	holds(t, s.As(t, "auditor").Get("/api/ledger"), `"auditor":true`)
}

// An auditor changes nothing, whatever form is sent: all that the ledger gets to
// know of it are refusals.
func TestAuditorChangesNothing(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	r := h.Release(t, h.Document, "reader")
	size := func() (n int64) {
		must(t, h.Store.View(t.Context(), func(tx *store.Tx) error {
			head, err := tx.LedgerHead(t.Context())
			n = head.Size
			return err
		}))
		return n
	}
	before, tried := size(), 0
	form := url.Values{"name": {"X"}, "email": {"x@x.example"}, "title": {"T"}, "owner": {h.Parties["eldermoor"].ID}, "role": {"clerk"}, "to": {"suspended"},
		"reason": {"r"}, "condition": {"c"}, "review": {"2099-01-01"}, "client": {h.Parties["rilla"].ID}, "text": {"t"}, "from": {"f"}, "given": {"2026-01-01"},
		"document": {h.Document}, "matter": {h.Matter.ID}, "found": {"f"}}
	for _, route := range s.Server.Routes() {
		method, path, _ := strings.Cut(route.Pattern, " ")
		if method != http.MethodPost || route.Open || strings.HasPrefix(path, "/account") || strings.HasPrefix(path, "/sign") || strings.HasPrefix(path, "/confirm") || path == "/receipts/mail" {
			continue // one’s own keys and receipts are one’s own
		}
		id := map[string]string{"parties": h.Parties["halvern"].ID, "matters": h.Matter.ID, "people": h.People["reader"].ID, "documents": h.Document,
			"releases": r.ID, "received": r.ID, "approvals": r.ID}[strings.Split(path, "/")[1]]
		path = strings.NewReplacer("{id}", id, "{person}", h.People["reader"].ID).Replace(path)
		tried++
		if got := s.As(t, "auditor").Post(path, form); got.Status == http.StatusSeeOther && !strings.HasSuffix(path, "/sites") { // a draft of one's own
			t.Errorf("%s: status %d to %s", path, got.Status, got.Location)
		}
	}
	if tried < 10 {
		t.Errorf("only %d forms were tried", tried)
	}
	must(t, h.Store.View(t.Context(), func(tx *store.Tx) error {
		for i := before; i < size(); i++ {
			e, err := tx.LedgerRecord(context.Background(), i)
			if err != nil || e.Type != policy.TypeDecisionRefused {
				t.Errorf("the ledger has %s: %v", e.Type, err)
			}
		}
		return nil
	}))
}
