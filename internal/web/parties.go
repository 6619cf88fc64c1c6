package web

import (
	"net/http"

	"barium/internal/office"
	"barium/internal/web/caller"
)

func (s *Server) partyRoutes() {
	s.page("GET /parties", s.parties)
	s.page("GET /parties/new", s.newParty)
	s.page("POST /parties", s.registerParty)
	s.page("GET /parties/{id}", s.party)
	s.page("POST /parties/{id}/clients", s.nameClient)
}

func (s *Server) parties(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	list, err := s.Office.Parties(r.Context(), who.Person)
	if err != nil {
		return err
	}
	return s.render(w, r, "parties", View{Title: "Parties", Section: "assess", Body: list})
}

func (s *Server) newParty(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	if err := s.Office.Registrar(r.Context(), who.Person); err != nil {
		return err
	}
	return s.render(w, r, "party_new", newPartyView(form{}))
}

func newPartyView(f form) View { return View{Title: "Register a party", Section: "assess", Body: f} }

func (s *Server) registerParty(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	p, err := s.Office.RegisterParty(r.Context(), who.Person, f.Get("name"))
	if f.refuses(err) {
		return s.show(w, r, http.StatusUnprocessableEntity, "party_new", newPartyView(f))
	}
	if err != nil {
		return err
	}
	return after(w, r, "/parties/"+p.ID, "party-registered")
}

// A partyPage is a party with the form that names its clients.
type partyPage struct {
	office.PartyPage
	History office.History
	Form    form
}

func (s *Server) party(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.showParty(w, r, who, http.StatusOK, form{})
}

func (s *Server) showParty(w http.ResponseWriter, r *http.Request, who caller.Caller, status int, f form) error {
	p, err := s.Office.Party(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	h, err := s.Office.History(r.Context(), who.Person, p.ID, 0)
	if err != nil {
		return err
	}
	return s.show(w, r, status, "party", View{Title: p.Name, Section: "assess", Body: partyPage{p, h, f}})
}

func (s *Server) nameClient(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	id := r.PathValue("id")
	err = s.Office.NameClient(r.Context(), who.Person, id, f.Get("client"))
	if f.refuses(err) {
		return s.showParty(w, r, who, http.StatusUnprocessableEntity, f)
	}
	if err != nil {
		return err
	}
	return after(w, r, "/parties/"+id, "client-named")
}
