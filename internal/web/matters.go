package web

import (
	"net/http"

	"barium/internal/web/caller"
)

func (s *Server) matterRoutes() {
	s.page("GET /share", s.share)
	s.page("GET /matters/{id}", s.matter)
}

// share lists the matters that the person works on.
func (s *Server) share(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	list, err := s.Office.Matters(r.Context(), who.Person)
	if err != nil {
		return err
	}
	return s.render(w, r, "share", View{Title: "Share", Section: "share", Body: list})
}

// matter is what is on one matter: documents, releases, people and how their
// parties stand.
func (s *Server) matter(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	m, err := s.Office.Matter(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	return s.render(w, r, "matter", View{Title: m.Title, Section: "share", Body: m})
}
