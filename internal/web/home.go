package web

import (
	"net/http"

	"barium/internal/web/caller"
)

func (s *Server) homeRoutes() {
	s.page("GET /{$}", s.home)
}

// home is what needs the person now.
func (s *Server) home(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	today, err := s.Office.Today(r.Context(), who.Person)
	if err != nil {
		return err
	}
	return s.render(w, r, "home", View{Title: "What needs you now", Body: today})
}
