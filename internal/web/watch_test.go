package web_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"barium/internal/store"
	"barium/internal/watch"
	"barium/internal/web/webtest"
)

// Whoever works on a document sees what was published of it; nobody else learns
// that anything was.
func TestWatchIsForThoseWhoWorkOnIt(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	text := "Something else. <script>alert(1)</script> Two engineers reached the mast before dawn. The end."
	from := strings.Index(text, "Two")
	when := time.Date(2026, 2, 12, 5, 0, 0, 0, time.UTC)
	p := watch.Publication{Key: "k", Source: "S-1", Title: "Harbour <b>news</b>", Outlet: "The Lantern", Published: watch.StatedAt(when), Text: text, FirstSeen: when}
	seen := []watch.Sighting{{ID: "H-1", Document: h.Document, Kind: "verbatim", Strength: .993, From: from, To: from + 45, Words: 7}}
	if err := h.Store.Update(t.Context(), func(tx *store.Tx) error { return tx.Keep(t.Context(), "N-1", p, seen) }); err != nil {
		t.Fatal(err)
	}
	paths := []string{"/watch/documents/" + h.Document, "/watch/publications/N-1", "/api/documents/" + h.Document + "/spread", "/api/publications/N-1"}
	for who, want := range map[string]int{"clerk": http.StatusOK, "auditor": http.StatusOK, "reader": http.StatusNotFound, "stranger": http.StatusNotFound} {
		for _, path := range paths {
			if got := s.As(t, who).Get(path); got.Status != want {
				t.Errorf("%s at %s: status %d", who, path, got.Status)
			}
		}
		list := s.As(t, who).Get("/watch")
		if told := strings.Contains(list.Body, h.Document); told != (want == http.StatusOK) || list.Status != http.StatusOK {
			t.Errorf("%s: status %d, told of the document: %v", who, list.Status, told)
		}
	}
	page := s.As(t, "clerk").Get("/watch/publications/N-1").Body
	if !strings.Contains(page, "strength .99 or more") || !strings.Contains(page, ">Two engineers reached the mast before dawn.") || strings.Contains(page, "<script>alert") {
		t.Errorf("page is %s", page)
	}
}
