package browsertest_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"barium/internal/casebook/docket"
	"barium/internal/share/desk"
	"barium/internal/store"
	"barium/internal/watch"
	"barium/internal/web/browsertest"
	"barium/internal/web/webtest"
)

// TestCaseFromSightingToDecision: the clerk opens a case about what was printed and puts
// in a letter; the custodians try to close it and are told what is missing, answer the
// board's questions, and close it as not established, between them. Without a script.
func TestCaseFromSightingToDecision(t *testing.T) {
	h := webtest.New(t)
	h.Admit(t, desk.House, "stranger", nil, desk.Custodian)
	when := time.Date(2026, 2, 12, 5, 0, 0, 0, time.UTC)
	p := watch.Publication{Key: "N-1", Source: "S-1", Title: "Who put out the lights?", Outlet: "The Morning Lantern", Published: watch.StatedAt(when), Text: "Two engineers reached the mast before dawn.", FirstSeen: when}
	seen := []watch.Sighting{{ID: "H-1", Document: h.Document, Kind: "verbatim", Strength: .993, From: 0, To: 40, Words: 6}}
	if err := h.Store.Update(t.Context(), func(tx *store.Tx) error { return tx.Keep(t.Context(), "N-1", p, seen) }); err != nil {
		t.Fatal(err)
	}
	s := webtest.Serve(t, h)
	clerk := browsertest.As(t, s, "clerk").NoScript()
	clerk.Go("/assess")
	reach(t, clerk, `main a[href="/cases"]`)
	reach(t, clerk, `main a[href="/cases/new"]`)
	clerk.Look("case-new")
	clerk.Fill("#title", "The report in print")
	clerk.Click("#p0")
	reach(t, clerk, "main form button")
	sees(t, clerk, "The case is open", "The Morning Lantern: Who put out the lights?")
	path, _, _ := strings.Cut(clerk.Path(), "?")
	reach(t, clerk, `main nav a[href$="/exhibits"]`)
	sees(t, clerk, "publication-N-1.txt")
	put(clerk, "#paste", "We were sent this by post.")
	put(clerk, "#note", "a letter of the editor's")
	reach(t, clerk, `form:has(#paste) button`)
	sees(t, clerk, "It is put in", "a letter of the editor's")
	reach(t, clerk, `form[action$="/open"] button`)
	sees(t, clerk, "We were sent this by post.", "It is what was put in", "Imogen Fairlie: viewed")
	clerk.Look("case-exhibit")
	closed(t, s, path)
	clerk.Go(path + "/decision")
	sees(t, clerk, "The decision: not established", "Nothing is held against anybody")
	clerk.Look("case-decided")
	clerk.Go(path)
	sees(t, clerk, "Closed by 2 custodians: not established")
	clerk.Look("case")
}

// closed has two custodians answer and decide.
func closed(t *testing.T, s *webtest.Site, path string) {
	one := browsertest.As(t, s, "custodian").NoScript()
	one.Go(path + "/decision")
	propose := func() int {
		one.Click("#o1")
		put(one, "#reasons", "too little could be read to tell copies apart")
		return one.Press(`form[action$="/proposals"] button`)
	}
	if status := propose(); status != http.StatusUnprocessableEntity {
		t.Errorf("proposed with nothing answered: status %d", status)
	}
	sees(t, one, "completeness: not answered", "protected disclosure: not answered", "rival: theft: not answered")
	one.Look("case-decision")
	for _, q := range docket.Asked() {
		form := `details:has([data-question="` + q.ID + `"])`
		one.Click(form + " summary")
		if q.Ruled {
			put(one, form+" select", "no")
		}
		put(one, form+" textarea", "it was looked into, and nothing was found")
		reach(t, one, form+" button")
	}
	if status := propose(); status != http.StatusOK {
		t.Fatalf("proposed: status %d: %s", status, one.See("main"))
	}
	two := browsertest.As(t, s, "stranger").NoScript()
	two.Go(path + "/decision")
	reach(t, two, `form[action$="/carry"] button`)
	sees(t, two, "The decision: not established")
}
