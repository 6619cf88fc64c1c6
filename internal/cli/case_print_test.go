package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"barium/internal/office"
	"barium/internal/store"
	"barium/internal/watch"
	"barium/internal/web/api"
	"barium/internal/web/caller"
	"barium/internal/web/webtest"
)

// casework is a house with a case, served to its clerk.
func casework(t *testing.T) (url, id string) {
	t.Helper()
	h := webtest.New(t)
	when := time.Date(2026, 2, 12, 5, 0, 0, 0, time.UTC)
	p := watch.Publication{Key: "N-1", Source: "S-1", Title: "Who put out the lights?", Outlet: "The Morning Lantern", Published: watch.StatedAt(when), Text: "text", FirstSeen: when}
	seen := []watch.Sighting{{ID: "H-1", Document: h.Document, Kind: "verbatim", Strength: .993, From: 0, To: 4, Words: 1}}
	if err := h.Store.Update(t.Context(), func(tx *store.Tx) error { return tx.Keep(t.Context(), "N-1", p, seen) }); err != nil {
		t.Fatal(err)
	}
	clerk := h.People["clerk"].ID
	c, err := h.Office.OpenCase(t.Context(), clerk, office.CaseOpening{Title: "The report in print", Matter: h.Matter.ID, Publications: []string{"N-1"}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err = h.Office.EnterDamage(t.Context(), clerk, c.ID, office.DamageEntry{Add: "item", Text: "the mast *was* reached", Document: h.Document}); err != nil {
		t.Fatal(err)
	}
	a := api.New(api.Config{Office: h.Office, Version: "test", Now: time.Now, Errors: slog.New(slog.DiscardHandler)})
	server := httptest.NewServer(http.StripPrefix("/api", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var who caller.Caller
		if r.Header.Get("Authorization") == "Bearer of the clerk" {
			who = caller.Caller{Person: clerk, Token: "T-1", Scopes: []string{caseToken}}
		}
		a.ServeHTTP(w, r.WithContext(caller.Into(r.Context(), who)))
	})))
	t.Cleanup(server.Close)
	return server.URL, c.ID
}

// A case's papers are printed over the network, in each format, and a file that is
// there isn't written over.
func TestCasePapers(t *testing.T) {
	url, id := casework(t)
	run := func(token string, args ...string) (int, string, string) {
		var out, told bytes.Buffer
		env := map[string]string{"BARIUM_SERVER": url, "BARIUM_TOKEN": token}
		code := Run(context.Background(), append([]string{"case"}, args...), System{strings.NewReader(""), &out, &told, func(k string) string { return env[k] }, func() []string { return nil }})
		return code, out.String(), told.String()
	}
	file := filepath.Join(t.TempDir(), "eleven.pdf")
	for _, c := range []struct {
		token string
		args  []string
		code  int
		out   string
		told  string
	}{
		{"of the clerk", []string{"referral", id}, 0, "# Eleven questions: The report in print\n", ""},
		{"of the clerk", []string{"referral", id, "--format", "html"}, 0, "<h2>11. Effect</h2>", ""},
		{"of the clerk", []string{"referral", id, "--format", "pdf", "-o", file}, 0, "", file},
		{"of the clerk", []string{"referral", id, "--format", "pdf", "-o", file}, 1, "", "exists"},
		{"of the clerk", []string{"referral", id, "--format", "pdf"}, 2, "", "name a file with --output"},
		{"of the clerk", []string{"damage", id}, 0, "# Damage: The report in print\n", ""},
		{"of the clerk", []string{"damage", id, "--json"}, 0, `"version": 1`, ""},
		{"of the clerk", []string{"referral", id, "--json"}, 0, `"way": "too soon"`, ""},
		{"of the clerk", []string{"damage", "C-NOPE"}, 1, "", "not-there"},
		{"of the clerk", []string{"holders", id}, 0, "not known to be complete", ""},
		{"of the clerk", []string{"holders", id}, 0, "has not said who held it", ""},
		{"of the clerk", []string{"holders", id}, 0, "no recorded access", ""},
		{"of the clerk", []string{"holders", id, "--json"}, 0, `"complete": false`, ""},
		{"of the clerk", []string{"holders", id, "P-NOPE"}, 1, "", "not-there"},
		{"of the clerk", []string{"weigh", id}, 0, "was the source", ""},
		{"of the clerk", []string{"weigh", id, "--off", "access"}, 0, "access        off", ""},
		{"of the clerk", []string{"weigh", id, "--candidate", "theft"}, 0, "That it was stolen", ""},
		{"of the clerk", []string{"weigh", id, "--json"}, 0, `"leadsFrom":`, ""},
		{"of nobody", []string{"weigh", id}, 1, "", "sign-in-first"},
		{"of nobody", []string{"damage", id}, 1, "", "sign-in-first"},
		{"", []string{"damage", id}, 2, "", "holds no token"},
	} {
		code, out, told := run(c.token, c.args...)
		if code != c.code || !strings.Contains(out, c.out) || !strings.Contains(told, c.told) {
			t.Errorf("%v: exit %d\n%s\n%s", c.args, code, out, told)
		}
	}
	if pdf, err := os.ReadFile(file); err != nil || !bytes.HasPrefix(pdf, []byte("%PDF-1")) {
		t.Errorf("%v %.20q", err, pdf)
	}
	_, out, _ := run("of the clerk", "damage", id, "--json")
	var d office.CaseDamage
	if err := json.Unmarshal([]byte(out), &d); err != nil || len(d.Items) != 1 {
		t.Errorf("%v %+v", err, d)
	}
}
