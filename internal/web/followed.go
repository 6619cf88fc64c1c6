package web

import (
	"net/http"

	"barium/internal/web/caller"
)

func (s *Server) followedRoutes() {
	s.page("GET /releases", s.releases)
	s.page("GET /releases/{id}", s.followed)
}

// releases lists what the person's party released.
func (s *Server) releases(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	list, err := s.Office.Releases(r.Context(), who.Person)
	if err != nil {
		return err
	}
	return s.render(w, r, "releases", View{Title: "Releases", Section: "share", Body: list})
}

// followed is a release with what became of it, for those who made it.
func (s *Server) followed(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := s.Office.Followed(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	return s.render(w, r, "followed", View{Title: "Release of “" + f.Document.Name + "”", Section: "share", Body: f})
}
