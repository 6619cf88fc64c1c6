package web

import (
	"net/http"

	"barium/internal/office"
	"barium/internal/share"
	"barium/internal/web/caller"
)

func (s *Server) unsealingRoutes() {
	s.page("GET /trace", s.tracing(s.unsealings))
	s.page("GET /trace/new", s.tracing(s.newTrace))
	s.page("POST /trace/look", s.tracing(s.lookAtTexts))
	s.page("POST /trace/ask", s.tracing(s.askCustodians))
	s.page("GET /unsealings/{id}", s.tracing(s.unsealing))
	s.page("GET /unsealings/{id}/finding", s.tracing(s.finding))
	s.page("POST /unsealings/{id}/refuse", s.tracing(s.refuseUnsealing))
}

// tracing answers where custodians can be asked; elsewhere there is no such page.
func (s *Server) tracing(h handler) handler {
	return func(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
		if s.Unsealings == nil {
			return share.ErrNotFound
		}
		return h(w, r, who)
	}
}

// An unsealingList is what waits for a custodian, and all requests.
type unsealingList struct{ Waiting, Rest []office.Unsealing }

func (s *Server) unsealings(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	all, err := s.Unsealings.All(r.Context(), who.Person)
	if err != nil {
		return err
	}
	var list unsealingList
	for _, u := range all {
		if u.MayAnswer {
			list.Waiting = append(list.Waiting, u)
		} else {
			list.Rest = append(list.Rest, u)
		}
	}
	return s.render(w, r, "unsealings", View{Title: "Trace", Section: "trace", Body: list})
}

// An unsealingPage is a request with the form that refuses it.
type unsealingPage struct {
	office.Unsealing
	Address string // of this server, as a custodian's program is told it
	Form    form
}

func (s *Server) unsealing(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.showUnsealing(w, r, who, http.StatusOK, form{})
}

func (s *Server) showUnsealing(w http.ResponseWriter, r *http.Request, who caller.Caller, status int, f form) error {
	u, err := s.Unsealings.One(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	address := "https://" + r.Host
	if r.TLS == nil {
		address = "http://" + r.Host
	}
	return s.show(w, r, status, "unsealing", View{Title: "Request " + u.ID, Section: "trace", Body: unsealingPage{u, address, f}})
}

func (s *Server) refuseUnsealing(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	if err := s.sure(who); err != nil {
		return err
	}
	f, err := sent(r)
	if err != nil {
		return err
	}
	id := r.PathValue("id")
	_, err = s.Unsealings.Refuse(r.Context(), who.Person, id, f.Get("reason"))
	if f.refuses(err) {
		return s.showUnsealing(w, r, who, http.StatusUnprocessableEntity, f)
	}
	if err != nil {
		return err
	}
	return after(w, r, "/unsealings/"+id, "unsealing-refused")
}
