package browsertest_test

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"barium/internal/web/browsertest"
)

// answers: she asks to pass it on, and the officer reads and answers paragraph by
// paragraph, with a reason for what is refused.
func (a *dealing) answers() {
	a.ada.Go("/received")
	reach(a.T, a.ada, `main .rows a`)
	reach(a.T, a.ada, `main a[href*="/ask?parent="]`)
	a.ada.Fill("#q", "ines.calderon@rilla.example")
	reach(a.T, a.ada, ".find button")
	a.ada.Click("input[name=to]")
	a.ada.Fill("#paragraphs", "2-3")
	a.ada.Fill("#reason", "They run the lower gates.")
	a.ada.Look("ask")
	reach(a.T, a.ada, "button[formmethod=post]")
	sees(a.T, a.ada, "Has not answered yet")
	tab := a.officer
	tab.Go("/")
	sees(a.T, tab, "The lower basin")
	reach(a.T, tab, `main a[href^="/requests/Q-"]`)
	sees(a.T, tab, "They run the lower gates.", "Inés Calderón")
	reach(a.T, tab, `form[action$="/read"] button`)
	sees(a.T, tab, "the weather was bad")
	tab.Look("request-answer")
	tab.Click(`input[name=choice-2][value=grant]`)
	tab.Click(`input[name=choice-3][value=refuse]`)
	if status := tab.Press(`form[action$="/answer"] button`); status != http.StatusUnprocessableEntity {
		a.Errorf("refused without a reason: status %d", status)
	}
	sees(a.T, tab, "paragraph 3: refusing needs its reason", "the weather was bad")
	tab.Fill("[name=reason-3]", "It says who was not asked.")
	tab.Click(`input[name=choice-2][value=grant]`)
	reach(a.T, tab, `form[action$="/answer"] button`)
	sees(a.T, tab, "paragraph 2", "It says who was not asked.")
	tab.Look("request-answered")
	tab.Go("/requests")
	tab.Look("requests")
}

// stands: her party is suspended on the matter, which ends her reading; gives an
// assurance; is put on probation, which lets her read again; and is what it was before.
func (a *dealing) stands() {
	a.move("suspended", "A passage of it was in the paper.", "Say who has seen it.")
	sees(a.T, a.officer, "suspended", "A passage of it was in the paper.")
	a.ada.Go("/received")
	reach(a.T, a.ada, `main .rows a`)
	sees(a.T, a.ada, "It can’t be read now", "Say who has seen it")
	a.ada.Look("handout-suspended")
	a.assured()
	a.move("probation", "They said who has seen it.", "Nothing goes on from there.")
	a.ada.Go(here(a.ada))
	sees(a.T, a.ada, "Read here")
	a.move("active", "Nothing more was heard.", "")
	a.officer.Go(a.party + "/history")
	sees(a.T, a.officer, "suspended", "probation")
	a.officer.Look("party-history")
}

// move moves the party's standing on the matter by the page for it.
func (a *dealing) move(to, reason, condition string) {
	a.Helper()
	tab := a.officer
	tab.Go(a.party)
	reach(a.T, tab, `main a[href*="standing?matter=`+strings.TrimPrefix(a.matter, "/matters/")+`"]`)
	reach(a.T, tab, `main a[href$="to=`+to+`"]`)
	put(tab, "#reason", reason)
	if condition != "" {
		put(tab, "#condition", condition)
		fillDate(tab, "#review", a.site.Clock.Now().Add(48*time.Hour))
	}
	reach(a.T, tab, "main form button")
}

// assured records what the party assures, with the letter that says it.
func (a *dealing) assured() {
	letter := filepath.Join(a.TempDir(), "letter.txt")
	a.must(os.WriteFile(letter, []byte("Ada Kell alone has seen it.\n"), 0o600))
	tab := a.officer
	reach(a.T, tab, `main a[href*="/assurance?matter="]`)
	put(tab, "#text", "Ada Kell alone has seen it.")
	tab.Fill("#from", "Director Ana Velez")
	fillDate(tab, "#given", a.site.Clock.Now())
	tab.Upload("#paper", letter)
	reach(a.T, tab, "main form button")
	sees(a.T, tab, "Assured by Director Ana Velez", "letter.txt")
}

// withdraws: the release is withdrawn with a deadline, she is overdue, is reminded,
// and acknowledges.
func (a *dealing) withdraws() {
	tab := a.signedIn()
	tab.Go(a.release)
	reach(a.T, tab, `main a[href$="/withdraw"]`)
	sees(a.T, tab, "1 person gets a signed notice", "Nothing is deleted elsewhere")
	put(tab, "#reason", "A name was left in.")
	put(tab, "#deadline", a.site.Clock.Now().Add(time.Hour).UTC().Format("2006-01-02T15:04"))
	tab.Look("withdraw")
	reach(a.T, tab, "main form button.grave")
	sees(a.T, tab, "Withdrawn by Imogen Fairlie", "A name was left in.")
	a.site.Clock.Forward(2 * time.Hour)
	tab.Go("/overdue")
	sees(a.T, tab, "Ada Kell", "The lower basin")
	tab.Look("overdue")
	tab.Go(a.release)
	reach(a.T, tab, `form[action$="/remind"] button`)
	sees(a.T, tab, "reminded")
	tab.Look("release-withdrawn")
	a.ada.Go("/")
	sees(a.T, a.ada, "overdue since")
	reach(a.T, a.ada, `main a[href^="/notices/"]`)
	reach(a.T, a.ada, "main form button")
	tab.Go("/overdue")
	sees(a.T, tab, "Nothing is overdue")
}

// signedIn is the clerk's window, woken up with the passkey.
func (a *dealing) signedIn() *browsertest.Tab {
	a.Helper()
	if a.clerk.Go("/confirm") != http.StatusOK || a.clerk.Press("[data-passkey=get] button") != http.StatusOK {
		a.Fatalf("at %s", a.clerk.Path())
	}
	return a.clerk
}
