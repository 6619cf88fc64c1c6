package web

import (
	"net/http"

	"barium/internal/office"
	"barium/internal/web/caller"
)

func (s *Server) peopleRoutes() {
	s.page("GET /parties/{id}/people/new", s.newPerson)
	s.page("POST /parties/{id}/people", s.registerPerson)
	s.page("GET /people/{id}", s.person)
}

// A personForm is the form that registers somebody at a party.
type personForm struct {
	form
	Party office.PartyPage
}

func (s *Server) newPerson(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	if err := s.Office.Registrar(r.Context(), who.Person); err != nil {
		return err
	}
	return s.showNewPerson(w, r, who, http.StatusOK, form{})
}

func (s *Server) showNewPerson(w http.ResponseWriter, r *http.Request, who caller.Caller, status int, f form) error {
	p, err := s.Office.Party(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	return s.show(w, r, status, "person_new", View{Title: "Register somebody at " + p.Name, Section: "assess", Body: personForm{f, p}})
}

func (s *Server) registerPerson(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	p, err := s.Office.RegisterPerson(r.Context(), who.Person, r.PathValue("id"), f.Get("name"), f.Get("email"))
	if f.refuses(err) {
		return s.showNewPerson(w, r, who, http.StatusUnprocessableEntity, f)
	}
	if err != nil {
		return err
	}
	return after(w, r, "/people/"+p.ID, "person-registered")
}

func (s *Server) person(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	p, err := s.Office.Person(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	return s.render(w, r, "person", View{Title: p.Name, Section: "assess", Body: p})
}
