package web_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"barium/internal/web/browsertest"
	"barium/internal/web/webtest"
)

// presses wants a page without complaint.
func presses(t *testing.T, tab *browsertest.Tab, css string) {
	t.Helper()
	if status := tab.Press(css); status != http.StatusOK {
		t.Fatalf("%s: status %d at %s: %s", css, status, tab.Path(), tab.See("main"))
	}
}

func shows(t *testing.T, tab *browsertest.Tab, words ...string) {
	t.Helper()
	text := strings.ToLower(tab.See("main"))
	for _, w := range words {
		if !strings.Contains(text, strings.ToLower(w)) {
			t.Errorf("%s without %q: %s", tab.Path(), w, text)
		}
	}
}

func hides(t *testing.T, tab *browsertest.Tab, words ...string) {
	t.Helper()
	text := tab.See("main")
	for _, w := range words {
		if strings.Contains(text, w) {
			t.Errorf("%s with %q: %s", tab.Path(), w, text)
		}
	}
}

// TestMoleOrAdviser is the affair's fifth step, by clicking and without a script: two
// analysts fill in the matrix, neither sees the other's before their own is in, and
// then both see where they disagree, what carries the answer, and what to look for.
func TestMoleOrAdviser(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	path := opened(t, h, s)
	clerk, officer := browsertest.As(t, s, "clerk").NoScript(), browsertest.As(t, s, "officer").NoScript()
	clerk.Go(path)
	presses(t, clerk, `nav.tabs a[href$="/hypotheses"]`)
	shows(t, clerk, "First it takes two hypotheses", "Not on the table")
	for _, title := range []string{"Somebody at F, by way of an adviser", "A mole inside P"} {
		clerk.Click("details:has(#h-title) > summary")
		put(clerk, "#h-title", title)
		presses(t, clerk, "details:has(#h-title) button")
	}
	presses(t, clerk, `form:has([value="third source"]) button`)
	shows(t, clerk, "It came from a third source")
	for _, e := range [][3]string{{"Printed word for word", "A", "1"}, {"The editor had lunch with the adviser", "C", "3"}, {"It quotes a source close to the inquiry", "D", "4"}} {
		clerk.Click("details:has(#e-title) > summary")
		put(clerk, "#e-title", e[0])
		put(clerk, "#reliability-e", e[1])
		put(clerk, "#credibility-e", e[2])
		put(clerk, "#rests", "N-1")
		presses(t, clerk, "details:has(#e-title) button")
	}
	estimates(t, clerk, [][3]string{{"CC", "I", "II"}, {"20", "40", "20"}, {"40", "40", "40"}}, "Only a copy reads like that")
	shows(t, clerk, "Your estimates are in", "H1", "leads", "one analyst alone has judged", "undiagnostic: as improbable under every hypothesis")

	officer.Go(path + "/hypotheses")
	shows(t, officer, "You don’t see what the others say before your own estimates are in", "Imogen Fairlie")
	hides(t, officer, "leads", "Only a copy reads like that", "undiagnostic")
	estimates(t, officer, [][3]string{{"N", "CC", "1–5"}}, "")
	shows(t, officer, "E2 isn't filled in")
	officer.Look("estimates")
	officer.Click(`[name="E2-none"]`)
	officer.Click(`[name="E3-none"]`)
	presses(t, officer, `button[value=yes]`)
	shows(t, officer, "Only a copy reads like that", "talk about it", "the analysts' first choices differ", "Without E1, H2", "1–5")
	hides(t, officer, "nobody could say")

	clerk.Click("details:has(#q-title) > summary")
	put(clerk, "#q-title", "The adviser's name stands in the paper's visitors' book")
	for h, p := range map[string]string{"H1": "70", "H2": "5", "H3": "5"} {
		clerk.Fill("#chance-"+h, p)
	}
	presses(t, clerk, "details:has(#q-title) button")
	shows(t, clerk, "visitors' book", "bits", "Nadia Holloway")
	clerk.Look("hypotheses")
	presses(t, clerk, `a[href$="/change/E2"]`)
	put(clerk, "#e-title", "The editor had lunch with an adviser")
	put(clerk, "#why", "which adviser it was isn't known")
	presses(t, clerk, "main form button")
	shows(t, clerk, "an adviser", "changed: which adviser it was isn't known")
	clerk.Click("details:has(#truth-why) > summary")
	clerk.Click(`[name=hypothesis][value=H2]`)
	put(clerk, "#truth-why", "They said so, and had the papers")
	presses(t, clerk, "details:has(#truth-why) button")
	shows(t, clerk, "What turned out", "By analyst", "pooled", "Brier")
}

// estimates fills in somebody's column sheet and hands it in.
func estimates(t *testing.T, tab *browsertest.Tab, rows [][3]string, why string) {
	t.Helper()
	presses(t, tab, `main a[href$="/estimates"]`)

	for i, row := range rows {
		e := "E" + string(rune('1'+i))
		for n, cell := range row {
			if cell != "" {
				tab.Fill("#"+e+"-H"+string(rune('1'+n)), cell)
			}
		}
	}
	if why != "" {
		tab.Fill("#E1-why", why)
	}
	tab.Press("button[value=yes]")
}

// put writes into a field, or chooses in a list by the value of a choice.
func put(tab *browsertest.Tab, css, value string) {
	browsertest.Ask[string](tab, fmt.Sprintf("document.querySelector(%q).value = %q", css, value))
}
