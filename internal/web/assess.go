package web

import (
	"net/http"

	"barium/internal/web/caller"
)

func (s *Server) assessRoutes() {
	s.page("GET /assess", s.assess)
}

// assess shows how the parties stand, at a glance.
func (s *Server) assess(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	a, err := s.Office.Assess(r.Context(), who.Person)
	if err != nil {
		return err
	}
	return s.render(w, r, "assess", View{Title: "Assess", Section: "assess", Body: a})
}
