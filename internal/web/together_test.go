package web_test

import (
	"net/http"
	"strings"
	"sync"
	"testing"

	"barium/internal/web"
	"barium/internal/web/webtest"
)

// Everybody reads every page at once, while a clerk releases: what requests share
// (compiled rules, caches, templates, the ledger's head) has to bear it. This is
// the pages' test for the race detector.
func TestEverybodyAtOnce(t *testing.T) {
	h := webtest.Raced(t)
	r := h.Release(t, h.Document, "reader")
	h.Accept(t, "reader", r.ID)
	s := webtest.Serve(t, h)
	list := pages(s.Server.Routes())
	if len(list) < 20 {
		t.Fatalf("only %d pages are read without naming a thing: %v", len(list), list)
	}
	var at sync.WaitGroup
	for _, who := range []string{"clerk", "second", "reader", "auditor", "officer"} {
		at.Go(func() {
			for _, page := range list {
				if a := s.As(t, who).Get(page); a.Status >= http.StatusInternalServerError {
					t.Errorf("%s at %s: %d", who, page, a.Status)
				}
			}
		})
	}
	at.Go(func() {
		draft := map[string]any{"document": h.Document, "to": []string{h.People["further"].ID}}
		var p struct{ Fingerprint string }
		decode(t, s.As(t, "clerk").JSON(http.MethodPost, "/api/releases/preview", encode(t, draft)), http.StatusOK, &p)
		draft["fingerprint"] = p.Fingerprint
		contains(t, s.As(t, "clerk").JSON(http.MethodPost, "/api/releases", encode(t, draft)), http.StatusCreated, `"state":"approved"`)
	})
	at.Wait()
}

// pages are those that are read without naming a thing.
func pages(routes []web.Route) (list []string) {
	for _, r := range routes {
		method, path, _ := strings.Cut(r.Pattern, " ")
		if method == http.MethodGet && !strings.Contains(path, "{") {
			list = append(list, path)
		}
	}
	return list
}
