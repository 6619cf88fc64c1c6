package web

import (
	"net/http"
	"strconv"

	"barium/internal/office"
	"barium/internal/web/caller"
)

func (s *Server) historyRoutes() {
	s.page("GET /parties/{id}/history", s.history)
}

// A historyPage is what the ledger has about a party, drawn as a timeline.
type historyPage struct {
	office.History
	Party office.PartyPage
}

func (s *Server) history(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	p, err := s.Office.Party(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	before, _ := strconv.ParseInt(r.URL.Query().Get("before"), 10, 64) // what is no number is the end
	h, err := s.Office.History(r.Context(), who.Person, p.ID, before)
	if err != nil {
		return err
	}
	return s.render(w, r, "history", View{Title: "History of " + p.Name, Section: "assess", Body: historyPage{h, p}})
}
