package web_test

import (
	"database/sql"
	"fmt"
	"net/http"
	"net/url"
	"path/filepath"
	"testing"

	"barium/internal/office"
	"barium/internal/store"
	"barium/internal/web/webtest"
)

// BenchmarkLargeHouse is what the pages that everybody opens take in a house of 20,000
// releases, all of them by one party to one reader, who has read the documents.
func BenchmarkLargeHouse(b *testing.B) {
	h := grown(b, 20, 20000)
	s := webtest.Serve(b, h)
	for _, page := range []struct{ who, path string }{
		{"reader", "/"}, {"reader", "/received"}, {"clerk", "/"}, {"second", "/"}, {"clerk", "/releases"}, {"clerk", "/approvals"}, {"clerk", "/overdue"},
		{"clerk", "/matters/" + h.Matter.ID}, {"reader", "/notices"},
	} {
		b.Run(page.who+" "+page.path, func(b *testing.B) {
			for b.Loop() {
				if a := s.As(b, page.who).Get(page.path); a.Status != http.StatusOK {
					b.Fatalf("status %d", a.Status)
				}
			}
		})
	}
}

// Of many releases a page at a time is listed, none is left out on the way, and what
// needs somebody now tells of the first of them, with how many there are.
func TestManyReleases(t *testing.T) {
	h := grown(t, 1, 250)
	s := webtest.Serve(t, h)
	reader, clerk := s.As(t, "reader"), s.As(t, "clerk")
	var all []office.Received
	pages := 0
	for older := int64(0); pages == 0 || older > 0 && pages < 9; pages++ {
		var page office.ReceivedList
		decode(t, reader.JSON(http.MethodGet, fmt.Sprintf("/api/received?before=%d", older), ""), http.StatusOK, &page)
		all, older = append(all, page.Received...), page.Older
		if older > 0 {
			contains(t, reader.Get("/received"), http.StatusOK, "/received?before=")
		}
	}
	if pages != 3 || len(all) != 249 || all[0].Release != "R-250" || all[247].Release != "R-1" { // two wait for a second person; one was there before
		t.Errorf("%d pages of %d: %+v", pages, len(all), all[0])
	}
	var unread office.ReceivedList
	decode(t, reader.JSON(http.MethodGet, "/api/received?show=unread", ""), http.StatusOK, &unread)
	if len(unread.Received) != 40 || unread.Older != 0 {
		t.Errorf("%d not accepted", len(unread.Received))
	}
	contains(t, reader.Get("/"), http.StatusOK, `<a href="/received?show=unread">All 40</a>`, "/received/R-250", "/received/R-241")
	lacks(t, reader.Get("/"), "/received/R-240", "Accepted, not read yet")
	contains(t, reader.Get("/received?show=unread"), http.StatusOK, "/received/R-211")
	lacks(t, reader.Get("/received?show=unread"), "/received/R-210", "Older")

	var made office.ReleaseList
	decode(t, clerk.JSON(http.MethodGet, "/api/releases?matter="+h.Matter.ID, ""), http.StatusOK, &made)
	if len(made.Releases) != 100 || made.Releases[99].ID != "R-151" {
		t.Errorf("%d on the matter", len(made.Releases))
	}
	contains(t, clerk.Get("/matters/"+h.Matter.ID), http.StatusOK, "/releases?matter="+h.Matter.ID, "/releases/R-231", "released to 1 person")
	lacks(t, clerk.Get("/matters/"+h.Matter.ID), "/releases/R-230")
	contains(t, clerk.Get("/releases"), http.StatusOK, fmt.Sprintf("/releases?before=%d", made.Older))
	contains(t, clerk.Get(fmt.Sprintf("/releases?matter=%s&before=%d", h.Matter.ID, made.Older)), http.StatusOK, "/releases/R-150", "The newest")
	for _, who := range []string{"stranger", "further"} {
		lacks(t, s.As(t, who).Get("/releases?matter="+h.Matter.ID), "/releases/R-")
	}
}

// grown is a house with so many more releases of so many documents: of every hundred one
// waits for a second person, and two are withdrawn, one of them not acknowledged in
// time. They are put in behind the back of the ledger.
func grown(b testing.TB, documents, releases int) *webtest.House {
	b.Helper()
	path := filepath.Join(b.TempDir(), "house.db")
	s, err := store.Create(b.Context(), path)
	must(b, err)
	b.Cleanup(func() { _ = s.Close() })
	h := webtest.In(b, s)
	for i := range documents {
		document := h.File(b, fmt.Sprintf("paper-%d.md", i), slow, strict(h))
		h.Accept(b, "reader", h.Release(b, document, "reader").ID)
		_, err := h.Read(b.Context(), h.People["reader"].ID, document, "download")
		must(b, err)
	}
	raw, err := sql.Open("sqlite", (&url.URL{Scheme: "file", Path: path, RawQuery: "_pragma=foreign_keys(1)"}).String())
	must(b, err)
	defer func() { _ = raw.Close() }()
	const numbers = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $1) `
	for _, q := range []struct {
		text string
		args []any
	}{
		{`INSERT INTO ledger_events (idx, at, type, document, salt, nodes, body) ` + numbers + `SELECT 1000000 + i, 1, 'grown', '', x'00', x'', '{}' FROM n`, nil},
		{`INSERT INTO releases (id, document, matter, proposer, party, terms, paragraphs, parent, depth, state, approver, reason, at, event) ` + numbers + `
			SELECT 'R-' || i, (SELECT document FROM (SELECT document, row_number() OVER (ORDER BY event) - 2 AS k FROM handlings) WHERE k = i % (SELECT count(*) - 1 FROM handlings)), $2, $3, $4, (SELECT terms FROM releases LIMIT 1), 'null', '', 0,
			CASE i % 100 WHEN 0 THEN 'proposed' WHEN 1 THEN 'withdrawn' WHEN 2 THEN 'withdrawn' ELSE 'approved' END, '', '', 1, 1000000 + i FROM n`,
			[]any{h.Matter.ID, h.People["clerk"].ID, h.Parties["eldermoor"].ID}},
		{`INSERT INTO release_readers (release, person, party, place, accepted, event) ` + numbers + `SELECT 'R-' || i, $2, $3, 0, CASE WHEN i > $1 - 40 THEN 0 ELSE 1 END, 1000000 + i FROM n`,
			[]any{h.People["reader"].ID, h.Parties["halvern"].ID}},
		{`INSERT INTO withdrawal_notices (id, release, person, party, withdrawer, reason, at, deadline, acknowledged, reminded, event) ` + numbers + `
			SELECT 'T-' || i, 'R-' || i, $2, $3, $4, 'r', 1, 2, CASE i % 100 WHEN 1 THEN 3 ELSE 0 END, 0, 1000000 + i FROM n WHERE i % 100 IN (1, 2)`,
			[]any{h.People["reader"].ID, h.Parties["halvern"].ID, h.People["clerk"].ID}},
	} {
		_, err := raw.ExecContext(b.Context(), q.text, append([]any{releases}, q.args...)...)
		must(b, err)
	}
	return h
}
