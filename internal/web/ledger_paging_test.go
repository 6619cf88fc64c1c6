package web_test

import (
	"crypto/rand"
	"fmt"
	"net/http"
	"testing"

	"barium/internal/ledger"
	"barium/internal/office"
	"barium/internal/share"
	"barium/internal/store"
	"barium/internal/web/webtest"
	"barium/receipt"
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

// A search for what is rare ends after so many entries and says where; going on from
// there finds it.
func TestLedgerSearchIsBounded(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	many := make([]receipt.Event, 6000)
	for i := range many {
		many[i] = share.SourceAdded("S-1", "feed", "https://paper.example/feed", "")
	}
	must(t, h.Store.Update(t.Context(), func(tx *store.Tx) error {
		_, err := h.Ledger.Append(t.Context(), tx, many...)
		return err
	}))
	q := office.Sought{Matter: h.Matter.ID}
	first, err := h.Entries(t.Context(), h.People["auditor"].ID, q)
	must(t, err)
	if !first.Cut || first.Next == 0 || first.Next >= sizeOf(t, h) || len(first.Entries) != 0 {
		t.Errorf("%d entries, next %d, cut %v", len(first.Entries), first.Next, first.Cut)
	}
	if n := len(all(t, h, "auditor", q)); n == 0 {
		t.Error("nothing was found by going on")
	}
	contains(t, s.As(t, "auditor").Get("/ledger?matter="+h.Matter.ID), http.StatusOK, "So far back was looked", "Go on looking", fmt.Sprintf("before=%d", first.Next))
}

// The head tells who is asked to cosign and how they answered; what was wrong, which
// may tell of the house's network, is for auditors.
func TestLedgerTellsOfWitnesses(t *testing.T) {
	h := webtest.New(t)
	_, key, err := receipt.GenerateWitnessKey(rand.Reader, "ferry.example/witness")
	must(t, err)
	policy, err := receipt.ParsePolicy(fmt.Appendf(nil, "witness ferry %s https://ferry.example/witness\nquorum ferry\n", key))
	must(t, err)
	h.Witnessed(policy)
	s := webtest.Serve(t, h)
	contains(t, s.As(t, "reader").Get("/ledger"), http.StatusOK, "ferry", "not asked yet")
	must(t, h.Store.Update(t.Context(), func(tx *store.Tx) error {
		return tx.KeepWitnessAnswer(t.Context(), policy.Keys()[0].String(), ledger.WitnessAnswer{Asked: h.Clock.Now(), Trouble: "dial 192.0.2.7: refused"})
	}))
	for _, path := range []string{"/ledger", "/api/ledger/checkpoint"} {
		contains(t, s.As(t, "auditor").Get(path), http.StatusOK, "ferry", "192.0.2.7")
		lacks(t, s.As(t, "reader").Get(path), "192.0.2.7")
	}
	contains(t, s.As(t, "reader").Get("/ledger"), http.StatusOK, "did not cosign")
}
