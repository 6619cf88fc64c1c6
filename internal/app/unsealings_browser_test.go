package app

import (
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"

	"barium/internal/web/browsertest"
)

// cookied serves a desktop's pages to browsers: who visits /as/clerk is the clerk
// from then on.
func (d desktop) cookied() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /as/{who}", func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "who", Value: r.PathValue("who"), Path: "/"})
		http.Redirect(w, r, "/trace", http.StatusSeeOther)
	})
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if c, err := r.Cookie("who"); err == nil {
			r.Header.Set("Test-Person", d.council.people[c.Value])
			r.Header.Set("Test-Sure", "yes")
		}
		d.server.ServeHTTP(w, r)
	})
	return mux
}

// paste puts a text into a field of several lines.
func paste(tab *browsertest.Tab, css, text string) {
	browsertest.Ask[string](tab, "document.querySelector("+strconv.Quote(css)+").value = "+strconv.Quote(text))
}

// TestTraceInABrowser: the whole story in pages, as people see them.
func TestTraceInABrowser(t *testing.T) {
	c := newCouncil(t)
	site := httptest.NewServer(c.desktop().cookied())
	t.Cleanup(site.Close)
	clerk, one, two := browsertest.Open(t, site.URL), browsertest.Open(t, site.URL), browsertest.Open(t, site.URL)
	for tab, who := range map[*browsertest.Tab]string{clerk: "clerk", one: "one", two: "two"} {
		tab.Go("/as/" + who)
	}
	clerk.Look("trace-empty")
	clerk.Press(`main a[href="/trace/new"]`)
	clerk.Look("trace-new")
	paste(clerk, "#paste", string(c.leak))
	clerk.Press("main form button")
	clerk.Look("trace-look")
	paste(clerk, "#purpose", "To find out which copy reached the newspaper; its readers were asked, and none of them knows.")
	paste(clerk, "#legalBasis", "Section 4 of the partners' agreement")
	clerk.Click(`input[name="protectedDisclosure"][value="no"]`)
	paste(clerk, "#consulted", "Counsel was asked on Monday, and holds that it is not.")
	clerk.Press(`form[action="/trace/ask"] button`)
	page := clerk.Path()
	if text := clerk.See("main"); !strings.HasPrefix(page, "/unsealings/U-") || !strings.Contains(text, "The custodians are asked") {
		t.Fatalf("asked, and at %s: %s", page, text)
	}
	page, _, _ = strings.Cut(page, "?")
	one.Go("/")
	one.Look("custodian-home")
	one.Press(`main a.button[href^="/unsealings/"]`)
	one.Look("custodian-request")
	paste(one, "#reason", "I see no need for it while the editor hasn't been asked.")
	one.Press("form.stack button.grave")
	id := strings.TrimPrefix(page, "/unsealings/")
	c.approve("two", 2, id)
	two.Go("/trace")
	two.Look("trace-list")
	c.approve("three", 3, id)
	if err := c.rooms.Sweep(t.Context()); err != nil {
		t.Fatal(err)
	}
	clerk.Go(page)
	clerk.Look("request-done")
	clerk.Press(`main a.button[href$="/finding"]`)
	clerk.Look("finding")
	if text := clerk.See("main"); !strings.Contains(text, "copy "+c.copy.ID) || !strings.Contains(text, "What this does not say") {
		t.Errorf("the finding: %s", text)
	}
}
