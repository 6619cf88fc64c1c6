package app

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"barium/internal/watch/alert"
	"barium/internal/watch/send"
)

// A newsdesk takes webhooks, once it is open.
type newsdesk struct {
	mutex    sync.Mutex // guards the rest
	open     bool
	messages []alert.Message
	forged   int
}

func (d *newsdesk) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	d.mutex.Lock()
	defer d.mutex.Unlock()
	body, err := io.ReadAll(r.Body)
	if err != nil || !d.open {
		http.Error(w, "closed", http.StatusServiceUnavailable)
		return
	}
	if send.Verify([]byte("hush"), body, r.Header.Get(send.SignatureHeader), time.Now(), time.Minute) != nil {
		d.forged++
	}
	var m alert.Message
	if json.Unmarshal(body, &m) == nil {
		d.messages = append(d.messages, m)
	}
}

func writeAlerts(t *testing.T, h *Home, settings string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(h.Dir(), alertsFile), []byte(settings), 0o600); err != nil {
		t.Fatal(err)
	}
}

// TestAlerts: a sighting is told of once, a letter that can't be sent waits in
// sight, and what a matter doesn't wish to hear it doesn't.
func TestAlerts(t *testing.T) {
	h, _ := newHome(t)
	mustProtect(t, h, []Text{{ID: "notice", Name: "notice.txt", Source: []byte(secret)}})
	_, anchor := newPress(t, "Anchor", map[string]string{"/1": paragraph(filler) + paragraph(secret)})
	watched(t, h, anchor)
	var d newsdesk
	server := httptest.NewServer(&d)
	t.Cleanup(server.Close)
	if err := os.WriteFile(filepath.Join(h.Dir(), "hook.secret"), []byte("hush\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	writeAlerts(t, h, "terminal: true\nwebhooks:\n  - {name: desk, url: '"+server.URL+"/hook', secretFile: hook.secret}\n")

	var shown bytes.Buffer
	unsent := 0
	request := Watch{Fetch: swift, Terminal: &shown, Unsent: func(alert.Letter) { unsent++ }}
	if err := h.WatchOnce(t.Context(), request, true); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(shown.String(), "notice") || unsent != 1 {
		t.Errorf("shown %q, %d unsent", shown.String(), unsent)
	}
	letters, err := h.Letters(t.Context())
	if err != nil || len(letters) != 1 || letters[0].To != "desk" || letters[0].Attempts != 1 || !strings.Contains(letters[0].Error, "503") {
		t.Fatalf("waiting: %+v, %v", letters, err)
	}

	// The desk opens, and the letter's time comes.
	d.open = true
	homeUpdate(t, h, `UPDATE alert_letters SET next = 0`)
	shown.Reset()
	for range 2 {
		if err := h.WatchOnce(t.Context(), request, true); err != nil {
			t.Fatal(err)
		}
	}
	if len(d.messages) != 1 || d.forged != 0 || len(d.messages[0].Findings) != 1 || d.messages[0].Matter != "basin" {
		t.Errorf("the desk got %+v, %d forged", d.messages, d.forged)
	}
	if letters, err := h.Letters(t.Context()); err != nil || len(letters) != 0 || shown.Len() > 0 {
		t.Errorf("still waiting: %+v, %v; shown again: %q", letters, err, shown.String())
	}
}

func homeUpdate(t *testing.T, h *Home, query string) {
	t.Helper()
	if _, err := homeDB(t, h.Dir(), "").Exec(query); err != nil {
		t.Fatal(err)
	}
}

// TestAlertPolicies: thresholds and quiet hours are a matter's own, and whoever
// sets up a sender later is not told of the past.
func TestAlertPolicies(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	for name, c := range map[string]struct {
		settings string
		told     bool
	}{
		"all":            {"terminal: true\n", true},
		"strong enough":  {"terminal: true\nmatters: {basin: {strength: 0.5, kinds: [verbatim, edited]}}\n", true},
		"too weak":       {"terminal: true\nmatters: {basin: {words: 5000}}\n", false},
		"other kinds":    {"terminal: true\nmatters: {'*': {kinds: [facts]}}\n", false},
		"another matter": {"terminal: true\nmatters: {harbour: {words: 5000}}\n", true},
		"quiet":          {"terminal: true\nmatters: {basin: {quiet: {from: '00:00', to: '23:59'}}}\n", false},
		"nobody":         {"", false},
	} {
		h, _ := newHome(t)
		mustProtect(t, h, []Text{{ID: "notice", Name: "notice.txt", Source: []byte(secret)}})
		_, anchor := newPress(t, "Anchor", map[string]string{"/1": paragraph(filler) + paragraph(secret)})
		watched(t, h, anchor)
		writeAlerts(t, h, c.settings)
		var shown bytes.Buffer
		if err := h.WatchOnce(t.Context(), Watch{Fetch: swift, Terminal: &shown}, true); err != nil {
			t.Fatal(err)
		}
		if told := shown.Len() > 0; told != c.told && !(name == "quiet" && time.Now().UTC().Format("15:04") == "23:59") {
			t.Errorf("%s: told %v: %q", name, told, shown.String())
		}
		if name == "nobody" {
			writeAlerts(t, h, "terminal: true\n")
			if err := h.WatchOnce(t.Context(), Watch{Fetch: swift, Terminal: &shown}, true); err != nil || shown.Len() > 0 {
				t.Errorf("told of the past: %q, %v", shown.String(), err)
			}
		}
	}
}

func TestAlertSettings(t *testing.T) {
	h, _ := newHome(t)
	for settings, want := range map[string]string{
		"terminl: true\n":                         "field terminl not found",
		"webhooks: [{name: a, url: 'ftp://x'}]\n": "no http or https URL",
		"webhooks: [{name: a, url: 'http://x/'}, {name: a, url: 'http://y/'}]\n":        "name of its own",
		"webhooks: [{name: a, url: 'http://x/', secretFile: gone}]\n":                   "gone",
		"mail: [{name: a, server: x, from: a@b.example, to: [c@d.example]}]\n":          "host:port|mail.example.org:587",
		"mail: [{name: a, server: 'x:25', from: a@b.example}]\n":                        "to nobody",
		"matters: {basin: {quiet: {from: '22:00', to: '6', zone: UTC}}}\n":              "is no time",
		"matters: {basin: {quiet: {from: '22:00', to: '06:00', zone: Nowhere/Here}}}\n": "unknown",
	} {
		writeAlerts(t, h, settings)
		_, err := h.Alerts()
		ok := false
		for _, w := range strings.Split(want, "|") {
			ok = ok || err != nil && strings.Contains(err.Error(), w)
		}
		if !ok {
			t.Errorf("%q: %v, want %s", settings, err, want)
		}
	}
}
