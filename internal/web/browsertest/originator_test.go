package browsertest_test

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"barium/internal/web/browsertest"
	"barium/internal/web/caller"
	"barium/internal/web/webtest"
)

// A dealing is a matter from its opening to its end, as the people see it who work on
// it, each in a window of their own.
type dealing struct {
	*testing.T
	site                                     *webtest.Site
	registrar, clerk, approver, officer, ada *browsertest.Tab
	party, matter, document, release         string // addresses of their pages
}

// TestOriginator is all that an originator does, by clicking: parties and people, a
// matter, a document, its terms and sites, a release that a second person approves,
// who opened it when, a request for onward release, standing, a withdrawal.
func TestOriginator(t *testing.T) {
	s := webtest.Serve(t, webtest.New(t))
	a := &dealing{T: t, site: s, registrar: browsertest.As(t, s, "registrar"), approver: browsertest.As(t, s, "second"), officer: browsertest.As(t, s, "officer")}
	a.admit()
	a.bringIn()
	a.propose()
	a.approve()
	a.opens()
	a.answers()
	a.stands()
	a.withdraws()
}

func (a *dealing) must(err error) {
	a.Helper()
	if err != nil {
		a.Fatal(err)
	}
}

// here is the address of the page that a window shows, without what was done.
func here(tab *browsertest.Tab) string {
	at, _, _ := strings.Cut(tab.Path(), "?")
	return at
}

// admit registers a party with somebody at it, opens a matter on which releases take a
// second person, and gives people their roles there.
func (a *dealing) admit() {
	tab := a.registrar
	tab.Go("/parties/new")
	tab.Fill("#name", "Corvane Water Board")
	reach(a.T, tab, "main form button")
	a.party = here(tab)
	reach(a.T, tab, `main a[href$="/people/new"]`)
	tab.Fill("#name", "Ada Kell")
	tab.Fill("#email", "ada.kell@corvane.example")
	reach(a.T, tab, "main form button")
	sees(a.T, tab, "no role anywhere", "A link lets nobody in who has no role")
	person := here(tab)
	tab.Go("/matters/new")
	tab.Fill("#title", "Basin")
	put(tab, "#owner", "Eldermoor Constabulary")
	tab.Click("#second")
	reach(a.T, tab, "main form button")
	a.matter, _ = strings.CutSuffix(here(tab), "/people")
	for name, roles := range map[string][]string{"Imogen Fairlie": {"clerk"}, "Tobias Wren": {"approver"}, "Nadia Holloway": {"liaison"}, "Ada Kell": {"recipient"}} {
		tab.Go(a.matter + "/people")
		put(tab, "#person", name)
		reach(a.T, tab, "main form button")
		for _, role := range roles {
			tab.Click("#role-" + role)
		}
		tab.Click(`[for="label-TLP:AMBER"]`)
		reach(a.T, tab, "main form button")
	}
	sees(a.T, tab, "Ada Kell", "Tobias Wren")
	tab.Look("members")
	tab.Go(person)
	reach(a.T, tab, `form[action$="/invite"] button`)
	a.ada = browsertest.Open(a.T, a.site.URL).Passkeys()
	a.ada.Go(tab.See("output.secret"))
	reach(a.T, a.ada, "[data-passkey=create] button")
}

const basin = `# The lower basin

The engineers began to look at the valves on Monday, although the weather was bad.

It is not clear who ordered the valves to be closed, because nobody was asked.

The officers said that the gate had been left open for most of the night.
`

// bringIn has the clerk come in with a passkey, hand in a file, say who may have it,
// strike a site out, which takes from the yield, and file it.
func (a *dealing) bringIn() {
	secret, _, err := a.site.Door.InviteFromHere(a.Context(), a.site.People["clerk"].ID)
	a.must(err)
	a.clerk = browsertest.Open(a.T, a.site.URL).Passkeys()
	tab := a.clerk
	tab.Go(a.site.Door.Link(secret))
	reach(a.T, tab, "[data-passkey=create] button")
	file := filepath.Join(a.TempDir(), "basin.md")
	a.must(os.WriteFile(file, []byte(basin), 0o600))
	tab.Go("/share")
	reach(a.T, tab, `main a[href="`+a.matter+`"]`)
	reach(a.T, tab, `main a[href$="/documents/new"]`)
	tab.Upload("#file", file)
	reach(a.T, tab, "main form.stack button")
	a.document, _ = strings.CutSuffix(here(tab), "/terms")
	tab.Click(`input[name=label][value="TLP:AMBER"]`)
	tab.Click(`input[name=party][value="` + strings.TrimPrefix(a.party, "/parties/") + `"]`)
	a.until(func() bool { return strings.Contains(tab.See("#meaning"), "Only this party") })
	reach(a.T, tab, `main button[name=to][value=sites]`)
	before := tab.See("[data-yield=bits]")
	tab.Click(`input[name=use]`)
	a.until(func() bool { return tab.See("[data-yield=bits]") != before })
	reach(a.T, tab, `main button[name=to][value=file]`)
	reach(a.T, tab, `main form[action$="/file"] button`)
	sees(a.T, tab, "It is registered and filed", "Nobody yet")
}

// until waits for what a script does.
func (a *dealing) until(done func() bool) {
	a.Helper()
	for range 250 {
		if done() {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	a.Fatal("it doesn't come")
}

// propose chooses whom it is released to, sees what that comes to, and proposes it; for
// that it takes the passkey again, a while after it was used.
func (a *dealing) propose() {
	tab := a.clerk
	reach(a.T, tab, `main a[href$="/release"]`)
	tab.Look("release-choose")
	tab.Fill("#q", "ada")
	reach(a.T, tab, ".find button")
	tab.Click(`input[name=to]`)
	reach(a.T, tab, `main button[formaction$="/preview"]`)
	sees(a.T, tab, "1 person at 1 party. They will then hold 1 item on Basin.", "Ada Kell", "all of it", "Corvane Water Board", "individually marked", "A second person has to approve it")
	tab.Look("release-preview")
	preview := tab.Path()
	a.site.Clock.Forward(caller.Fresh)
	reach(a.T, tab, `main form[action$="/release"] button`)
	if !strings.HasPrefix(tab.Path(), "/confirm") {
		a.Fatalf("released without a second factor, at %s", tab.Path())
	}
	reach(a.T, tab, "[data-passkey=get] button")
	tab.Go(preview)
	reach(a.T, tab, `main form[action$="/release"] button`)
	a.release = here(tab)
	sees(a.T, tab, "It waits for a second person")
	tab.Look("release-proposed")
}

// approve: who proposed it can't, nobody has it meanwhile, and the approver does.
func (a *dealing) approve() {
	id := strings.TrimPrefix(a.release, "/releases/")
	a.clerk.Go("/approvals/" + id)
	if a.clerk.Count(`form[action$="/approve"]`) != 0 {
		a.Error("who proposed it is offered to approve it")
	}
	a.ada.Go("/received")
	if strings.Contains(a.ada.See("main"), "lower basin") {
		a.Error("she hears of it before it is approved")
	}
	tab := a.approver
	tab.Go("/")
	sees(a.T, tab, "Waiting for your approval", "The lower basin")
	tab.Look("home-approver")
	reach(a.T, tab, `main a[href="/approvals/`+id+`"]`)
	sees(a.T, tab, "Imogen Fairlie proposed it", "Ada Kell", "all of it")
	tab.Look("approval")
	reach(a.T, tab, `form[action$="/approve"] button`)
}

// opens: she accepts the terms and reads, and the clerk sees when.
func (a *dealing) opens() {
	a.ada.Go("/")
	reach(a.T, a.ada, `main a.button[href^="/received/"]`)
	sees(a.T, a.ada, "individually marked")
	reach(a.T, a.ada, `form[action$="/accept"] button`)
	reach(a.T, a.ada, `form[action$="/read"] button`)
	sees(a.T, a.ada, "made for Ada Kell")
	a.clerk.Go(a.release)
	sees(a.T, a.clerk, "Ada Kell", "accepted", "read in a page")
	a.clerk.Look("release-followed")
	a.clerk.Go(a.document)
	sees(a.T, a.clerk, "Ada Kell", "1 person")
	if status := a.approver.Go("/releases"); status != http.StatusOK {
		a.Errorf("status %d", status)
	}
	sees(a.T, a.approver, "The lower basin")
	a.approver.Look("releases")
}
