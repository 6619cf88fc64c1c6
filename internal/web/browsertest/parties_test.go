package browsertest_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"barium/internal/web/browsertest"
	"barium/internal/web/webtest"
)

// reach presses something and wants a page without complaint.
func reach(t *testing.T, tab *browsertest.Tab, css string) {
	t.Helper()
	if status := tab.Press(css); status != http.StatusOK {
		t.Fatalf("%s: status %d at %s: %s", css, status, tab.Path(), tab.See("main"))
	}
}

func sees(t *testing.T, tab *browsertest.Tab, words ...string) {
	t.Helper()
	text := tab.See("main")
	for _, w := range words {
		if !strings.Contains(text, w) {
			t.Errorf("%s without %q: %s", tab.Path(), w, text)
		}
	}
}

// TestRegistrar: a party, somebody there, a matter and a role on it, without a
// script.
func TestRegistrar(t *testing.T) {
	tab := browsertest.As(t, webtest.Serve(t, webtest.New(t)), "registrar").NoScript()
	tab.Go("/parties")
	tab.Look("parties")
	reach(t, tab, `main a[href="/parties/new"]`)
	tab.Look("party-new")
	tab.Fill("#name", "Corvane Water Board")
	reach(t, tab, "main form button")
	sees(t, tab, "Corvane Water Board", "The party is registered")
	reach(t, tab, `main a[href$="/people/new"]`)
	tab.Fill("#name", "Ada Kell")
	tab.Fill("#email", "ada.kell@corvane.example")
	tab.Look("person-new")
	reach(t, tab, "main form button")
	sees(t, tab, "Ada Kell", "no role anywhere")
	tab.Go("/matters/new")
	tab.Fill("#title", "Basin")
	put(tab, "#owner", "Corvane Water Board")
	tab.Look("matter-new")
	reach(t, tab, "main form button")
	put(tab, "#person", "Ada Kell")
	reach(t, tab, "main form button")
	tab.Click("#role-clerk")
	tab.Click(`[for="label-TLP:AMBER"]`)
	tab.Look("member")
	reach(t, tab, "main form button")
	sees(t, tab, "Ada Kell", "clerk", "TLP:AMBER")
	tab.Look("members")
	reach(t, tab, `main a[href^="/parties/"]`)
	tab.Look("party-plain")
}

// TestSuspension: the officer sees what a suspension does, suspends, records the
// assurance with its letter's name, and restores; the party's page tells all of it.
func TestSuspension(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	h.Accept(t, "reader", h.Release(t, h.Document, "reader", "colleague").ID)
	tab := browsertest.As(t, s, "officer")
	tab.Go("/parties/" + h.Parties["halvern"].ID)
	reach(t, tab, `main a[href*="standing?matter=M"]`)
	tab.Look("standing")
	reach(t, tab, `main a[href$="to=suspended"]`)
	sees(t, tab, "From this moment these can’t be read here any more", "Mateo Arrieta")
	put(tab, "#reason", "Two passages of the report were printed on 12 February.")
	put(tab, "#condition", "Written assurance that nobody outside the unit has it, and how it got out.")
	fillDate(tab, "#review", h.Clock.Now().Add(24*time.Hour))
	tab.Look("suspend")
	reach(t, tab, "main form button")
	sees(t, tab, "suspended", "Two passages of the report")
	tab.Look("party-suspended")
	h.Clock.Forward(72 * time.Hour)
	tab.Go("/")
	sees(t, tab, "Reviews due")
	tab.Look("reviews-due")
	tab.Go("/assess")
	tab.Look("assess")
	tab.Go("/parties/" + h.Parties["halvern"].ID)
	reach(t, tab, `main a[href*="/assurance?matter=M"]`)
	put(tab, "#text", "Nobody outside the unit has had it since 14 February; two named readers remain.")
	tab.Fill("#from", "Director Ana Velez")
	fillDate(tab, "#given", h.Clock.Now().Add(-24*time.Hour))
	tab.Fill("#document", "Letter HV-2231")
	tab.Look("assurance")
	reach(t, tab, "main form button")
	reach(t, tab, `main a[href*="standing?matter=M"]`)
	reach(t, tab, `main a[href$="to=restored"]`)
	sees(t, tab, "can be read again")
	put(tab, "#reason", "The letter of the director.")
	put(tab, "#condition", "Two named readers, and no copies on paper.")
	fillDate(tab, "#review", h.Clock.Now().Add(24*time.Hour))
	reach(t, tab, "main form button")
	sees(t, tab, "restored", "Director Ana Velez", "Two named readers")
	tab.Look("party-restored")
	tab.Go("/parties/" + h.Parties["halvern"].ID + "/review?matter=" + h.Matter.ID)
	tab.Look("review")
}

// fillDate sets a field for a date, which is typed differently in every language.
func fillDate(tab *browsertest.Tab, css string, day time.Time) {
	put(tab, css, day.UTC().Format(time.DateOnly))
}

// put sets what is in a field, and chooses the choice that has the text.
func put(tab *browsertest.Tab, css, text string) {
	browsertest.Ask[string](tab, fmt.Sprintf(`(f => f.value = [...(f.options || [])].find(o => o.text == %q)?.value || %q)(document.querySelector(%q))`, text, text, css))
}
