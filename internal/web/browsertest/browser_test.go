package browsertest_test

import (
	"net/http"
	"os"
	"strings"
	"testing"

	"barium/internal/web/browsertest"
	"barium/internal/web/webtest"
)

func TestMain(m *testing.M) { os.Exit(browsertest.Main(m)) }

// TestHome: a person's page, as they see it, with a script and without.
func TestHome(t *testing.T) {
	s := webtest.Serve(t, webtest.New(t))
	s.Release(t, s.Document, "reader")
	tab := browsertest.As(t, s, "reader")
	if status := tab.Go("/"); status != http.StatusOK || !strings.Contains(tab.See("main"), "What needs you now") || tab.Count("nav.verbs a") < 4 {
		t.Errorf("status %d: %s", status, tab.See("main"))
	}
	tab.Look("home")
	tab.NoScript()
	if status := tab.Press("main a.button"); status != http.StatusOK || !strings.HasPrefix(tab.Path(), "/received/") {
		t.Errorf("status %d at %s", status, tab.Path())
	}
}

// TestWindowsAreApart: who is signed in in one isn't in another.
func TestWindowsAreApart(t *testing.T) {
	s := webtest.Serve(t, webtest.New(t))
	clerk, reader := browsertest.As(t, s, "clerk"), browsertest.As(t, s, "reader")
	for tab, want := range map[*browsertest.Tab]string{clerk: s.People["clerk"].Name, reader: s.People["reader"].Name} {
		tab.Go("/")
		if got := tab.See(".me .name"); got != want {
			t.Errorf("%s is signed in as %s", want, got)
		}
	}
}
