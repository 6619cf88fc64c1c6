package web

import (
	"net/http"

	"barium/internal/web/caller"
)

func (s *Server) overdueRoutes() {
	s.page("GET /overdue", s.overdue)
}

// overdue lists what should have been done by now.
func (s *Server) overdue(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	list, err := s.Office.Overdue(r.Context(), who.Person)
	if err != nil {
		return err
	}
	return s.render(w, r, "overdue", View{Title: "Overdue", Section: "share", Body: list})
}
