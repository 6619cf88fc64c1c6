package browsertest_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"barium/internal/store"
	"barium/internal/watch"
	"barium/internal/web/browsertest"
	"barium/internal/web/webtest"
)

// printed keeps a publication that reuses the report.
func printed(t *testing.T, h *webtest.House) {
	t.Helper()
	at := h.Clock.Now().Add(-24 * time.Hour)
	p := watch.Publication{Key: "N-1", Source: "S-1", Title: "Who put out the lights?", Outlet: "The Morning Lantern", Published: watch.StatedAt(at), Text: "text", FirstSeen: at}
	seen := []watch.Sighting{{ID: "H-1", Document: h.Document, Kind: "verbatim", Strength: .993, From: 0, To: 4, Words: 1}}
	if err := h.Store.Update(t.Context(), func(tx *store.Tx) error { return tx.Keep(t.Context(), "N-1", p, seen) }); err != nil {
		t.Fatal(err)
	}
}

// enter opens one of the forms of the damage page, fills it and sends it. A value
// that is "*" is clicked.
func enter(t *testing.T, tab *browsertest.Tab, form string, fields ...string) {
	t.Helper()
	box := `details:has(#` + form + `)`
	if tab.Count(box+`[open]`) == 0 {
		tab.Click(box + ` > summary`)
	}
	for i := 0; i < len(fields); i += 2 {
		if fields[i+1] == "*" {
			tab.Click(`[for="` + fields[i] + `"]`)
			continue
		}
		put(tab, "#"+fields[i], fields[i+1])
	}
	reach(t, tab, box+` form button`)
}

// TestSharingIsSuspendedFromACase: step 6 of the affair. The damage is entered, what
// is owed comes to be overdue, the eleven questions are printed; sharing on this
// matter is suspended with the case's reasons, assurances are recorded, and it is
// resumed. All of it without a script.
func TestSharingIsSuspendedFromACase(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	printed(t, h)
	r := h.Release(t, h.Document, "reader", "colleague")
	h.Accept(t, "reader", r.ID)
	tab := browsertest.As(t, s, "officer").NoScript()
	tab.Go("/cases/new?publications=N-1")
	tab.Fill("#title", "The Pellgate report in print")
	reach(t, tab, "main form button")
	reach(t, tab, `main nav a[href$="/damage"]`)
	path := strings.TrimSuffix(tab.Path(), "/damage")
	then := func(after time.Duration) string { return h.Clock.Now().Add(after).UTC().Format("2006-01-02T15:04") }
	enter(t, tab, "item-text", "item-text", "two engineers reached the mast before dawn", "item-paragraph", "2")
	enter(t, tab, "event-name", "event-name", "The Morning Lantern prints it", "event-at", then(-20*time.Hour), "ea0", "*", "ei0", "*")
	sees(t, tab, "To the public: 1 item that they hadn’t had", "It is entered, in a version of its own")
	enter(t, tab, "event-name", "event-name", "The Coast Post copies it", "event-at", then(-19*time.Hour), "ea0", "*", "ei0", "*")
	sees(t, tab, "nothing that they hadn’t had", "by “The Morning Lantern prints it”")
	enter(t, tab, "risk-name", "risk-name", "the two engineers", "risk-text", "they may be recognised", "risk-gravity", "grave", "ri0", "*")
	sees(t, tab, "nobody owes anything yet")
	enter(t, tab, "act-text", "act-text", "move them to another crew", "act-owner", "Harbour witness care", "act-due", then(time.Hour))
	h.Clock.Forward(2 * time.Hour)
	tab.Go(path + "/damage")
	sees(t, tab, "Overdue", "Harbour witness care", "overdue since")
	tab.Look("damage")
	eleven(t, tab, s, path)
	suspended(t, h, tab, path)
	if got := s.As(t, "reader").Post("/documents/"+h.Document+"/read", nil); got.Status == http.StatusOK {
		t.Errorf("read after it was suspended: %s", got.Body)
	}
	resumed(t, h, tab)
	if got := s.As(t, "reader").Post("/documents/"+h.Document+"/read", nil); got.Status != http.StatusOK {
		t.Errorf("not read after it was restored: %d %s", got.Status, got.Body)
	}
}

// eleven writes an answer, and prints the questions.
func eleven(t *testing.T, tab *browsertest.Tab, s *webtest.Site, path string) {
	t.Helper()
	reach(t, tab, `main nav a[href$="/referral"]`)
	sees(t, tab, "questions have gaps", "Nobody has said whether what came out is accurate.", "inquire in the house")
	tab.Click("#q3 summary")
	put(tab, "#text3", "It is accurate, in every word.")
	reach(t, tab, "#q3 form button")
	sees(t, tab, "It is accurate, in every word.", "Written by Nadia Holloway")
	tab.Look("referral")
	for _, format := range []string{"pdf", "html", "md"} {
		if tab.Count(`main a[href$="/referral/print?format=`+format+`"]`) != 1 {
			t.Errorf("no link to print it as %s", format)
		}
		got := s.As(t, "officer").Get(path + "/referral/print?format=" + format)
		if begins := map[string]string{"pdf": "%PDF-1", "html": "<!doctype html>", "md": "# Eleven questions: The Pellgate report in print"}[format]; got.Status != http.StatusOK || !strings.HasPrefix(got.Body, begins) {
			t.Errorf("%s: %d %.60q", format, got.Status, got.Body)
		}
	}
}

// suspended suspends the party on the matter, from the case.
func suspended(t *testing.T, h *webtest.House, tab *browsertest.Tab, path string) {
	t.Helper()
	party := `main a[href^="/parties/` + h.Parties["halvern"].ID
	tab.Go(path + "/damage")
	sees(t, tab, "Sharing on this matter", "suggests nothing about any of them")
	reach(t, tab, party+`/standing?"]`)
	reach(t, tab, `main a[href*="to=suspended"]`)
	sees(t, tab, "Decided from case", "Mateo Arrieta")
	if reason := browsertest.Ask[string](tab, `document.querySelector("#reason").value`); !strings.Contains(reason, "The Morning Lantern prints it") || strings.Contains(reason, "engineers") {
		t.Errorf("the reason begins with %q", reason)
	}
	put(tab, "#condition", "Written assurance of how it is kept.")
	fillDate(tab, "#review", h.Clock.Now().Add(240*time.Hour))
	reach(t, tab, "main form button")
	sees(t, tab, "Decided from this case", "suspended", "Written assurance of how it is kept.")
}

// resumed records the assurance, and restores the party.
func resumed(t *testing.T, h *webtest.House, tab *browsertest.Tab) {
	t.Helper()
	party := `main a[href^="/parties/` + h.Parties["halvern"].ID
	reach(t, tab, party+`/assurance?"]`)
	put(tab, "#text", "It is kept in one safe, by two named people.")
	tab.Fill("#from", "Director Ana Velez")
	fillDate(tab, "#given", h.Clock.Now().Add(-24*time.Hour))
	tab.Fill("#document", "Letter HV-2231")
	reach(t, tab, "main form button")
	sees(t, tab, "gave an assurance", "It is kept in one safe")
	reach(t, tab, party+`/standing?"]`)
	reach(t, tab, `main a[href*="to=restored"]`)
	put(tab, "#reason", "The director has assured it in writing.")
	put(tab, "#condition", "Two named readers, and no copies on paper.")
	fillDate(tab, "#review", h.Clock.Now().Add(240*time.Hour))
	reach(t, tab, "main form button")
	sees(t, tab, "restored", "The director has assured it in writing.")
}
