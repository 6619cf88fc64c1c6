package web

import (
	"net/http"

	"barium/internal/web/caller"
)

func (s *Server) noticesRoutes() {
	s.page("GET /notices", s.notices)
	s.page("GET /notices/{id}", s.notice)
	s.page("POST /notices/{id}/acknowledge", s.acknowledge)
}

// notices lists the withdrawals that the person was told of.
func (s *Server) notices(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	list, err := s.Office.Withdrawals(r.Context(), who.Person)
	if err != nil {
		return err
	}
	return s.render(w, r, "notices", View{Title: "Withdrawals", Section: "share", Body: list})
}

func (s *Server) notice(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	n, err := s.Office.Withdrawal(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	return s.render(w, r, "notice", View{Title: "Withdrawn: " + n.Title, Section: "share", Body: n})
}

func (s *Server) acknowledge(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	id := r.PathValue("id")
	if err := s.Office.Acknowledge(r.Context(), who.Person, id); err != nil {
		return err
	}
	return after(w, r, "/notices/"+id, "acknowledged")
}
