package web_test

import (
	"net/http"
	"strings"
	"testing"

	"barium/internal/share/desk"
	"barium/internal/share/terms"
	"barium/internal/web/webtest"
)

func contains(t *testing.T, page webtest.Answer, status int, parts ...string) {
	t.Helper()
	if page.Status != status {
		t.Errorf("status %d, want %d\n%s", page.Status, status, page.Body)
	}
	for _, part := range parts {
		if !strings.Contains(page.Body, part) {
			t.Errorf("without %q:\n%s", part, page.Body)
		}
	}
}

func lacks(t *testing.T, page webtest.Answer, parts ...string) {
	t.Helper()
	for _, part := range parts {
		if strings.Contains(page.Body, part) {
			t.Errorf("with %q:\n%s", part, page.Body)
		}
	}
}

// A matter is there for those who work on it or keep the house, and for nobody
// else: who only reads what is released to them finds nothing.
func TestWhoFindsAMatter(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	path := "/matters/" + h.Matter.ID
	for _, who := range []string{"clerk", "second", "officer", "registrar", "auditor"} {
		contains(t, s.As(t, who).Get("/share"), http.StatusOK, path, "Operation Fernlight")
		contains(t, s.As(t, who).Get(path), http.StatusOK, "Operation Fernlight", "Mateo Arrieta", "Halvern Federal")
		contains(t, s.As(t, who).JSON(http.MethodGet, "/api"+path, ""), http.StatusOK, h.Matter.ID)
	}
	for _, who := range []string{"reader", "stranger", "custodian"} {
		page := s.As(t, who).Get("/share")
		contains(t, page, http.StatusOK, "You work on no matter")
		lacks(t, page, "Operation Fernlight")
		contains(t, s.As(t, who).Get(path), http.StatusNotFound)
		contains(t, s.As(t, who).JSON(http.MethodGet, "/api"+path, ""), http.StatusNotFound)
	}
	contains(t, s.As(t, "clerk").Get("/matters/M-none"), http.StatusNotFound)
}

// The registrar keeps the list of people, and knows of no document.
func TestRegistrarSeesNoDocument(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	lacks(t, s.As(t, "registrar").Get("/matters/"+h.Matter.ID), h.Document, "Bring in a document")
	contains(t, s.As(t, "clerk").Get("/matters/"+h.Matter.ID), http.StatusOK, h.Document, "Bring in a document", "released to nobody")
	auditor := s.As(t, "auditor").Get("/matters/" + h.Matter.ID)
	contains(t, auditor, http.StatusOK, h.Document)
	lacks(t, auditor, "Bring in a document")
}

// Who works on a matter for another party than its owner's knows of their own
// party and its documents, and not of anybody else's.
func TestGuestsOnAMatterSeeTheirOwn(t *testing.T) {
	h := webtest.New(t)
	h.Admit(t, h.Matter.ID, "colleague", []terms.Label{terms.AmberStrict}, desk.Clerk)
	h.Release(t, h.Document, "colleague", "further")
	page := webtest.Serve(t, h).As(t, "colleague").Get("/matters/" + h.Matter.ID)
	contains(t, page, http.StatusOK, "Mateo Arrieta", "Bring in a document")
	lacks(t, page, "Inés Calderón", "Santa Rilla", "Imogen Fairlie", "/releases/", h.Document)
}

// How many hold a document counts people, and only by releases that stand.
func TestHoldersAreCounted(t *testing.T) {
	h := webtest.New(t)
	h.Release(t, h.Document, "reader", "further")
	h.Release(t, h.Document, "reader")
	contains(t, webtest.Serve(t, h).As(t, "clerk").Get("/matters/"+h.Matter.ID), http.StatusOK,
		"released to 2 people", "to 2 people at 2 parties", "to 1 person at 1 party", "approved")
}
