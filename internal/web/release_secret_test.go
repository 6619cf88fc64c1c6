package web_test

import (
	"strings"
	"testing"

	"barium/internal/assess"
	"barium/internal/office"
	"barium/internal/office/secrets"
	"barium/internal/web/webtest"
)

// A release by which a secret would be lost waits for a second person, who is told
// why; one that keeps it doesn't.
func TestReleaseHeldByASecret(t *testing.T) {
	h := webtest.New(t)
	s := olderCase(t, h)
	clerk := h.People["clerk"].ID
	f, world, err := h.Secrets.SecretFile(t.Context(), clerk, s.ID)
	must(t, err)
	f.Secret.Name, f.Statements = "which country", []assess.Statement{
		{ID: "eu", Text: "in the union", Where: "c.eu", Source: &assess.Source{Document: h.Document}},
	}
	mild, err := h.Secrets.KeepSecret(t.Context(), clerk, secrets.SecretIn{Matter: h.Matter.ID, Content: &world, File: f})
	must(t, err)
	draft := office.Draft{Document: h.Document, To: []string{h.People["further"].ID}}
	p, err := h.Preview(t.Context(), clerk, draft)
	if must(t, err); len(p.Second) != 0 || len(p.Inferred) != 1 || p.Inferred[0].Before != 47 || p.Inferred[0].After != 27 || p.Inferred[0].Lost {
		t.Errorf("%+v, second %v", p.Inferred, p.Second)
	}
	_, err = h.Secrets.KeepStatement(t.Context(), clerk, mild.ID, mild.Version, assess.Statement{
		ID: "king", Text: "a kingdom on the Baltic", Where: "c.monarchy && 'Baltic Sea' in c.seas", Source: &assess.Source{Document: h.Document},
	})
	must(t, err)
	site := webtest.Serve(t, h)
	if p, err = h.Preview(t.Context(), clerk, draft); err != nil || len(p.Second) != 1 || !strings.Contains(p.Second[0], "“which country” would be lost to Santa Rilla") || len(p.Inferred[0].By) == 0 {
		t.Errorf("%v: %+v, second %v", err, p.Inferred, p.Second)
	}
	r, err := h.Office.Release(t.Context(), clerk, draft, p.Fingerprint)
	if must(t, err); r.State != "proposed" {
		t.Errorf("released at once: %+v", r)
	}
	if got := site.As(t, "second").Get("/approvals/" + r.Release); !strings.Contains(got.Body, "lost by this") || !strings.Contains(got.Body, "would be lost to") {
		t.Errorf("the second person isn't told: status %d", got.Status)
	}
}
