package web_test

import (
	"strings"
	"testing"

	"barium/internal/web/browsertest"
	"barium/internal/web/webtest"
)

// TestWhoHeldIt is the affair's third step, by clicking and without a script: a passage is
// found in print, and while the list of holders has gaps there is only “no recorded
// access”. The parties are asked and answer; then who never had it is struck out, and
// who got it after publication, each with a certificate that shows what is behind it.
func TestWhoHeldIt(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	path := leaked(t, h, s)
	clerk := browsertest.As(t, s, "clerk").NoScript()
	clerk.Go(path)
	presses(t, clerk, `nav.tabs a[href$="/holders"]`)
	shows(t, clerk, "not known to be complete", "Nobody is excluded", "has not said who held it", "no recorded access")
	clerk.Look("holders-incomplete")
	presses(t, clerk, `form[action$="/holders/ask"] button`)
	shows(t, clerk, "They are asked", "waiting")

	reader := browsertest.As(t, s, "reader").NoScript()
	reader.Go("/")
	shows(t, reader, "Who else had it?", "Eldermoor Constabulary asks")
	presses(t, reader, `a[href^="/holder-questions/"]`)
	hides(t, reader, "The report in print", "Lantern")
	reader.Look("holder-question")
	reader.Click(`input[name=complete][value=yes]`)
	presses(t, reader, `form[action^="/holder-questions/"] button`)
	shows(t, reader, "Your answer is recorded", "this is everybody", "The receipt")

	officer := browsertest.As(t, s, "officer").NoScript()
	officer.Go("/holder-questions")
	presses(t, officer, `.rows a[href^="/holder-questions/"]`)
	officer.Click(`input[name=complete][value=yes]`)
	presses(t, officer, `form[action^="/holder-questions/"] button`)

	clerk.Go(path + "/holders")
	shows(t, clerk, "Every party that had any of it has answered", "Nobody has looked for ways", "Nobody is excluded")
	clerk.Click("details:has(#text-examined) > summary")
	put(clerk, "#text-examined", "Two analysts read all that was shared")
	presses(t, clerk, "details:has(#text-examined) button")
	shows(t, clerk, "It is entered", "can’t have been a source of any of it", "after publication")
	if struck := clerk.See(".grid-of-holders tbody tr:last-child s"); struck == "" {
		t.Error("nobody is struck out")
	}
	clerk.Look("holders-complete")
	presses(t, clerk, `a[href$="/holders/`+h.People["further"].ID+`"]`)
	shows(t, clerk, "Inés Calderón", "excluded", "1 hour after publication", "complete, by the answers of Eldermoor Constabulary, Halvern Federal Investigations Office", "no way of deriving")
	clerk.Click(".clauses li:nth-of-type(2) summary")
	if entries := clerk.See(".clauses li:nth-of-type(2) details"); !strings.Contains(entries, "Mateo Arrieta answered for Halvern") {
		t.Errorf("behind the second clause: %s", entries)
	}
	clerk.Look("certificate")

	clerk.Go(path)
	presses(t, clerk, `nav.tabs a[href$="/weighing"]`)
	shows(t, clerk, "A copy made for Mateo Arrieta", "Confidence in this estimate", "It was stolen")
	clerk.Click(`input[name=on][value=timing]`)
	presses(t, clerk, `form[action$="/weighing"] button`)
	shows(t, clerk, "switched off")
	clerk.Look("weighing")
}
