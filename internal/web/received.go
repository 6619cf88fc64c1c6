package web

import (
	"net/http"

	"barium/internal/web/caller"
)

func (s *Server) receivedRoutes() {
	s.page("GET /received", s.received)
	s.page("GET /received/{release}", s.handout)
	s.page("POST /received/{release}/accept", s.accept)
}

// received lists what was released to the person.
func (s *Server) received(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	list, err := s.Office.Received(r.Context(), who.Person)
	if err != nil {
		return err
	}
	return s.render(w, r, "received", View{Title: "Received", Section: "share", Body: list})
}

// handout is one release as its recipient sees it.
func (s *Server) handout(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	h, err := s.Office.Handout(r.Context(), who.Person, r.PathValue("release"))
	if err != nil {
		return err
	}
	return s.render(w, r, "handout", View{Title: h.Title, Section: "share", Body: h})
}

func (s *Server) accept(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	release := r.PathValue("release")
	if err := s.Office.Accept(r.Context(), who.Person, release); err != nil {
		return err
	}
	return after(w, r, "/received/"+release, "accepted")
}
