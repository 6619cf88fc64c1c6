package browsertest_test

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"barium/internal/demo/affair"
	"barium/internal/web/browsertest"
	"barium/internal/web/webtest"
)

// TestJoinTheDots is the affair's fourth step, by clicking: the older case is brought
// in, the slider goes back to when the country could still be any of eight, Norway says
// why it is out, a statement is doubted, and the chooser ends with the two lines that
// should have been withheld.
func TestJoinTheDots(t *testing.T) {
	tab := browsertest.As(t, webtest.Serve(t, webtest.New(t)), "clerk")
	dir := t.TempDir()
	countries, said := affair.Source()
	for name, data := range map[string][]byte{"countries.csv": countries, "statements.yaml": said} {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	tab.Go("/secrets")
	reach(t, tab, `main a[href="/secrets/new"]`)
	tab.Upload("#world-file", filepath.Join(dir, "countries.csv"))
	tab.Click("details summary")
	tab.Upload("#statements-file", filepath.Join(dir, "statements.yaml"))
	tab.Look("secret-new")
	reach(t, tab, `main form[action="/secrets"] button`)
	sees(t, tab, "The secret is kept", "1 of 47 candidates remains: the secret is lost", "lost with this", "Any of 5 sets of statements")
	tab.Look("secret")

	slide(tab, 2)
	await(t, tab, "8 of 47 candidates remain: it is kept")
	slide(tab, 5)
	await(t, tab, "1 of 47 candidates remains: the secret is lost")
	reach(t, tab, `a[href*="why=Norway"]`)
	sees(t, tab, "Norway is ruled out by", "ferry on the Baltic")
	reach(t, tab, `a[href*="aside=ferry"]`)
	sees(t, tab, "A rival reading, not what was said")

	tab.Go("/secrets")
	reach(t, tab, `main table a`)
	reach(t, tab, `main a[href*="/withholding"]`)
	sees(t, tab, "5 left, cost 2", "Withhold “a service of the crown”", "Withhold “with a land border to a single neighbour”", "none is cheaper")
	reach(t, tab, `aside a[href*="rung-"]`)
	sees(t, tab, "1 → 5", "The secret is kept")
	tab.Look("withholding")
}

// slide moves the slider, as a hand would.
func slide(tab *browsertest.Tab, to int) {
	browsertest.Ask[bool](tab, `(f => { f.value = `+string(rune('0'+to))+`; f.dispatchEvent(new Event("input", {bubbles: true})); return true })(document.querySelector("#moment"))`)
}

// await waits until the page says something.
func await(t *testing.T, tab *browsertest.Tab, words string) {
	t.Helper()
	for end := time.Now().Add(10 * time.Second); !strings.Contains(tab.See("main"), words); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("never %q: %s", words, tab.See("main"))
		}
	}
}

// TestASecretByHand: without a script, a secret is named over rows that are typed, a
// statement is refused with what is wrong beside the field, mended, changed and taken out.
func TestASecretByHand(t *testing.T) {
	tab := browsertest.As(t, webtest.Serve(t, webtest.New(t)), "clerk").NoScript()
	tab.Go("/secrets/new")
	tab.Fill("#name", "Which boat was it?")
	put(tab, "#rows", "name,colour,length\nArdea,red,9\nBrant,red,12\nCormorant,blue,12\nDunlin,blue,20\n")
	reach(t, tab, `main form[action="/secrets"] button`)
	sees(t, tab, "Which boat was it?", "4 of 4 candidates remain", "Nothing that bears on it was said")
	reach(t, tab, `main a.button[href$="/statement"]`)
	tab.Fill("#text", "a red boat")
	tab.Fill("#id", "red")
	put(tab, "#where", "c.color == 'red'")
	if status := tab.Press(`button[value="keep"]`); status != http.StatusUnprocessableEntity {
		t.Fatalf("a predicate that is wrong: status %d: %s", status, tab.See("main"))
	}
	sees(t, tab, "colour")
	put(tab, "#where", "c.colour == 'red'")
	put(tab, "#ladder", "c.length < 15.0 | a smaller boat")
	reach(t, tab, `button[value="keep"]`)
	sees(t, tab, "The statement is kept", "2 of 4 candidates remain: it is kept")
	reach(t, tab, `a[aria-label="change red"]`)
	put(tab, "#where", "c.colour == 'red' && c.length > 10.0")
	reach(t, tab, `button[value="keep"]`)
	sees(t, tab, "1 of 4 candidates remains: the secret is lost")
	path := tab.Path()
	reach(t, tab, `main a[href*="/withholding"]`)
	sees(t, tab, "say only: a smaller boat")
	tab.Go(path)
	reach(t, tab, `a[aria-label="change red"]`)
	reach(t, tab, `button[value="remove"]`)
	sees(t, tab, "4 of 4 candidates remain")
}
