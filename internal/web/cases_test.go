package web_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"barium/internal/store"
	"barium/internal/watch"
	"barium/internal/web/webtest"
)

// sighted keeps a publication that reuses the report.
func sighted(t testing.TB, h *webtest.House, id, outlet string) {
	t.Helper()
	text := "The ferry terminal at Pellgate stood dark. Two engineers reached the mast before dawn, and one of them has said so."
	when := time.Date(2026, 2, 12, 5, 0, 0, 0, time.UTC)
	p := watch.Publication{Key: id, Source: "S-1", Title: "Who put out the lights?", Outlet: outlet, Published: watch.StatedAt(when), Text: text, FirstSeen: when.Add(time.Hour)}
	seen := []watch.Sighting{{ID: "H-" + id, Document: h.Document, Kind: "verbatim", Strength: .993, From: 43, To: 90, Words: 9}}
	must(t, h.Store.Update(t.Context(), func(tx *store.Tx) error { return tx.Keep(t.Context(), id, p, seen) }))
}

// opened is a case that the clerk opened on the page; it returns its path.
func opened(t testing.TB, h *webtest.House, s *webtest.Site) string {
	t.Helper()
	sighted(t, h, "N-1", "The Morning Lantern")
	got := s.As(t, "clerk").Post("/cases", url.Values{"title": {"The report in print"}, "matter": {h.Matter.ID}, "publications": {"N-1"}})
	path, _, _ := strings.Cut(got.Location, "?")
	if got.Status != http.StatusSeeOther || !strings.HasPrefix(path, "/cases/C-") {
		t.Fatalf("status %d, to %q\n%s", got.Status, got.Location, got.Body)
	}
	return path
}

// A case is there for those who inquire on its matter, for custodians and for the
// auditor, and for nobody else.
func TestWhoFindsACase(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	path := opened(t, h, s)
	for _, who := range []string{"clerk", "officer", "custodian", "auditor"} {
		contains(t, s.As(t, who).Get("/cases"), http.StatusOK, path, "The report in print")
		contains(t, s.As(t, who).Get(path), http.StatusOK, "The report in print", "The Morning Lantern", "Operation Fernlight", "Imogen Fairlie")
		contains(t, s.As(t, who).JSON(http.MethodGet, "/api"+path, ""), http.StatusOK, "N-1", h.Document)
	}
	for _, who := range []string{"second", "registrar", "reader", "stranger"} {
		lacks(t, s.As(t, who).Get("/cases"), "The report in print")
		contains(t, s.As(t, who).Get(path), http.StatusNotFound)
		contains(t, s.As(t, who).JSON(http.MethodGet, "/api"+path, ""), http.StatusNotFound)
	}
}

// What a case is opened about has to be on the matter, and the asker's to inquire
// about; a form that isn't right keeps what was typed.
func TestOpeningACase(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	sighted(t, h, "N-1", "The Morning Lantern")
	clerk := s.As(t, "clerk")
	contains(t, clerk.Get("/cases/new"), http.StatusOK, "The Morning Lantern", `value="N-1"`)
	contains(t, clerk.Get("/cases/new?publications=N-1"), http.StatusOK, `value="N-1" checked`)
	contains(t, s.As(t, "reader").Get("/cases/new"), http.StatusOK, "no matter on which you may open a case")
	contains(t, s.As(t, "reader").Get("/cases/new?matter="+h.Matter.ID), http.StatusNotFound)
	contains(t, clerk.Post("/cases", url.Values{"title": {""}, "matter": {h.Matter.ID}, "publications": {"N-1"}}), http.StatusUnprocessableEntity, "has no title", "checked")
	contains(t, clerk.Post("/cases", url.Values{"title": {"Kept <words>"}, "matter": {h.Matter.ID}}), http.StatusUnprocessableEntity, "Nothing was chosen", "Kept &lt;words&gt;")
	contains(t, clerk.Post("/cases", url.Values{"title": {"T"}, "matter": {h.Matter.ID}, "publications": {"N-9"}}), http.StatusUnprocessableEntity, "no publication")
	contains(t, s.As(t, "reader").Post("/cases", url.Values{"title": {"T"}, "matter": {h.Matter.ID}, "publications": {"N-1"}}), http.StatusNotFound)
	lacks(t, clerk.Get("/cases"), "/cases/C-")
	choices := clerk.JSON(http.MethodGet, "/api/case-choices", "")
	contains(t, choices, http.StatusOK, h.Matter.ID, "N-1")
	made := clerk.JSON(http.MethodPost, "/api/cases", `{"title":"By a program","matter":"`+h.Matter.ID+`","publications":["N-1"]}`)
	contains(t, made, http.StatusCreated, `"state":"open"`)
	contains(t, s.As(t, "auditor").Get("/ledger"), http.StatusOK, "opened case C-", "By a program")
}
