package browsertest_test

import (
	"net/http"
	"testing"
	"time"

	"barium/internal/demo/affair"
	"barium/internal/office"
	"barium/internal/web/browsertest"
	"barium/internal/web/webtest"
)

// TestDocumentComesIn: a clerk writes a report, says who may have it, reviews its
// sites, files it and sees who holds it, without a script.
func TestDocumentComesIn(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	tab := browsertest.As(t, s, "clerk").NoScript()
	tab.Go("/share")
	tab.Look("share")
	reach(t, tab, `main a[href="/matters/`+h.Matter.ID+`"]`)
	tab.Look("matter")
	reach(t, tab, `main a[href$="/documents/new"]`)
	tab.Look("draft-new")
	put(tab, "#text", "# The lock\n\nThe officers looked at the lock on Monday, although it was raining. It is not clear who closed it.\n")
	reach(t, tab, "main form.stack button")
	sees(t, tab, "The text is in")
	tab.Click(`form[action$="/terms"] input[name=party][value="` + h.Parties["halvern"].ID + `"]`)
	tab.Look("draft-terms")
	reach(t, tab, `main button[name=to][value=stay]`)
	sees(t, tab, "Only this party")
	reach(t, tab, `.stages a[href$="/sites"]`)
	tab.Look("draft-sites")
	reach(t, tab, `main button[name=to][value=file]`)
	sees(t, tab, "Register and file")
	tab.Look("draft-file")
	reach(t, tab, `main form[action$="/file"] button`)
	sees(t, tab, "It is registered and filed")
	tab.Look("document-new")
	reach(t, tab, `main form[action$="/original"] button`)
	sees(t, tab, "without marks")
	tab.Look("original")
	tab.Go("/documents/" + h.Document)
	tab.Look("document")
}

// TestSitesAsOneGoes: with a script each tick is kept at once, and the yield
// follows it.
func TestSitesAsOneGoes(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	id := bring(t, h, affair.Report())
	tab := browsertest.As(t, s, "clerk")
	if status := tab.Go("/documents/" + id + "/sites"); status != http.StatusOK {
		t.Fatalf("status %d", status)
	}
	tab.Look("sites")
	before := tab.See("[data-yield=bits]")
	tab.Click(`input[name=use]`)
	for range 200 {
		if tab.See("[data-yield=bits]") != before {
			break
		}
		time.Sleep(20 * time.Millisecond)
	}
	kept := tab.See("[data-yield=bits]")
	if kept == before || tab.See("#kept") != "Kept." || tab.Count(".site.off") == 0 {
		t.Errorf("a site is struck out: %s bits, then %s; the page says %q", before, kept, tab.See("#kept"))
	}
	tab.Go("/documents/" + id + "/sites")
	if again := tab.See("[data-yield=bits]"); again != kept {
		t.Errorf("%s bits, and %s when loaded again", kept, again)
	}
}

// bring brings a text in as a draft, as the clerk.
func bring(t *testing.T, h *webtest.House, text string) string {
	t.Helper()
	id, err := h.Bring(t.Context(), h.People["clerk"].ID, h.Matter.ID, office.Text{Name: "report.md", Source: []byte(text)})
	if err != nil {
		t.Fatal(err)
	}
	return id
}
