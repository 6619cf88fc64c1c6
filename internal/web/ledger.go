package web

import (
	"fmt"
	"net/http"
	"net/url"
	"strconv"

	"barium/internal/ledger"
	"barium/internal/office"
	"barium/internal/share"
	"barium/internal/web/caller"
)

func (s *Server) ledgerRoutes() {
	s.page("GET /ledger", s.ledger)
	s.page("GET /ledger/{index}/receipt", s.ledgerReceipt)
}

// A ledgerView is a page of the ledger with what was asked of it.
type ledgerView struct {
	office.LedgerPage
	Query url.Values
	Next  string // address of what is older
}

func (s *Server) ledger(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	asked := r.URL.Query()
	q := ledger.Search{Type: asked.Get("type")}
	q.Before, _ = strconv.ParseInt(asked.Get("before"), 10, 64) // what is no number is the end
	if id := asked.Get("about"); id != "" {
		q.Names = []string{id}
	}
	page, err := s.Office.Ledger(r.Context(), who.Person, q)
	if err != nil {
		return err
	}
	next := url.Values{"type": {q.Type}, "about": {asked.Get("about")}, "before": {fmt.Sprint(page.Older)}}
	return s.render(w, r, "ledger", View{Title: "Ledger", Section: "ledger", Body: ledgerView{page, asked, "/ledger?" + next.Encode()}})
}

// ledgerReceipt hands over the receipt of an event, which verifies without us.
func (s *Server) ledgerReceipt(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	index, err := strconv.ParseInt(r.PathValue("index"), 10, 64)
	if err != nil {
		return share.ErrNotFound
	}
	b, err := s.Office.LedgerReceipt(r.Context(), who.Person, index)
	if err != nil {
		return err
	}
	handOver(w, fmt.Sprintf("barium-receipt-%d.txt", index), b)
	return nil
}
