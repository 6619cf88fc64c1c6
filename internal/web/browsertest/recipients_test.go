package browsertest_test

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"barium/internal/share/desk"
	"barium/internal/share/terms"
	"barium/internal/web/browsertest"
	"barium/internal/web/webtest"
)

// TestRecipient: from the home page to the terms, accepted, read, withdrawn,
// acknowledged and proven, without a script.
func TestRecipient(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	on := terms.Simple(terms.AmberStrict, h.Parties["halvern"].ID)
	on.Paragraphs = map[int]terms.Audience{3: terms.Parties(h.Parties["rilla"].ID)}
	document := h.File(t, "valves.md", `# The valves

The engineers began to look at the valves on Monday, although the weather was bad.

Who gave the order is written here, and is for one party alone.

- It is not clear who ordered the valves to be closed.
- Because they were shut, the lower town was flooded within a few hours.

| Valve | Closed |
|---|---|
| North | 14:05 |
`, on)
	r := h.Release(t, document, "reader")
	tab := browsertest.As(t, s, "reader").NoScript()
	tab.Go("/")
	tab.Look("home-recipient")
	reach(t, tab, `main a.button[href="/received/`+r.ID+`"]`)
	sees(t, tab, "individually marked", "Paragraph 3 of")
	tab.Look("handout-terms")
	reach(t, tab, "main form button")
	sees(t, tab, "You have accepted the terms")
	tab.Look("handout")
	reach(t, tab, `main form[action$="/read"] button`)
	sees(t, tab, "Paragraph 3 is withheld", "made for Mateo Arrieta", "TLP:AMBER+STRICT", "individually marked")
	if text := tab.See("main"); strings.Contains(text, "Who gave the order") {
		t.Errorf("withheld, and there: %s", text)
	}
	tab.Look("reading")
	var notices []desk.Notice
	if err := h.Act(t, "officer", func(ctx context.Context, d *desk.Desk) (err error) {
		notices, err = d.Withdraw(ctx, r.ID, "a name was left in", h.Clock.Now().Add(time.Hour))
		return err
	}); err != nil {
		t.Fatal(err)
	}
	h.Clock.Forward(2 * time.Hour)
	tab.Go("/")
	sees(t, tab, "overdue since")
	tab.Look("home-overdue")
	reach(t, tab, `main a[href="/notices/`+notices[0].ID+`"]`)
	tab.Look("notice")
	reach(t, tab, "main form button")
	sees(t, tab, "You have acknowledged the withdrawal")
	tab.Go("/received")
	tab.Look("received")
	tab.Go("/receipts")
	sees(t, tab, "You acknowledged a withdrawal", "was made for you", "You accepted the terms")
	tab.Look("receipts")
	reach(t, tab, "main .rows .what a")
	sees(t, tab, "Receipt of entry", "barium verify")
	tab.Look("receipt")
	if status := tab.Go("/notices"); status != http.StatusOK {
		t.Errorf("status %d", status)
	}
	tab.Look("notices")
}
