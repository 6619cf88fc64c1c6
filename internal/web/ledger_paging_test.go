package web_test

import (
	"net/http"
	"testing"

	"barium/internal/office"
	"barium/internal/share"
	"barium/internal/web/webtest"
)

// A long ledger is read page by page, each entry once, and by the link that a page
// has.
func TestLedgerGoesOn(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	h.Accept(t, "reader", h.Release(t, h.Document, "reader").ID)
	for range 120 {
		_, err := h.Read(t.Context(), h.People["reader"].ID, h.Document, share.Page)
		must(t, err)
	}
	size := sizeOf(t, h)
	if n := len(all(t, h, "auditor", office.Sought{})); int64(n) != size {
		t.Errorf("%d entries of %d", n, size)
	}
	for who, want := range map[string]int{"auditor": 120, "reader": 120, "colleague": 0} {
		if n := len(all(t, h, who, office.Sought{Type: share.TypeCopyReleased})); n != want {
			t.Errorf("%s: %d copies, want %d", who, n, want)
		}
	}
	if n := len(all(t, h, "auditor", office.Sought{Matter: h.Matter.ID, Document: h.Document})); n != 124 { // registered, filed, released, accepted
		t.Errorf("%d on the document", n)
	}
	contains(t, s.As(t, "auditor").Get("/ledger?type=copy.released"), http.StatusOK, `before=`, "type=copy.released", "Older entries")
}
