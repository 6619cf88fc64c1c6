package web

import (
	"net/http"
	"strconv"

	"barium/internal/office"
	"barium/internal/share"
	"barium/internal/web/caller"
)

func (s *Server) hearingRoutes() {
	s.page("GET /hearings", s.hearings)
	s.page("GET /hearings/{id}", s.hearing)
	s.page("POST /hearings/{id}", s.replyToHearing)
}

// hearings lists what the person's party was asked to reply to.
func (s *Server) hearings(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	list, err := s.Inquiry.Hearings(r.Context(), who.Person)
	if err != nil {
		return err
	}
	return s.render(w, r, "hearings", View{Title: "Asked to reply", Section: "share", Body: list})
}

// A hearingPage is what a party was asked, with the form that replies for it.
type hearingPage struct {
	office.Hearing
	Form form
}

func (s *Server) hearing(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.showHearing(w, r, who, http.StatusOK, form{})
}

func (s *Server) showHearing(w http.ResponseWriter, r *http.Request, who caller.Caller, status int, f form) error {
	id, err := strconv.ParseInt(r.PathValue("id"), 10, 64)
	if err != nil {
		return share.ErrNotFound
	}
	h, err := s.Inquiry.Hearing(r.Context(), who.Person, id)
	if err != nil {
		return err
	}
	return s.show(w, r, status, "hearing", View{Title: "Asked to reply: " + h.Matter.Name, Section: "share", Body: hearingPage{h, f}})
}

func (s *Server) replyToHearing(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	id, err := strconv.ParseInt(r.PathValue("id"), 10, 64)
	if err != nil {
		return share.ErrNotFound
	}
	if _, err = s.Inquiry.ReplyToHearing(r.Context(), who.Person, id, f.Get("reply")); f.refuses(err) {
		return s.showHearing(w, r, who, http.StatusUnprocessableEntity, f)
	}
	if err != nil {
		return err
	}
	return after(w, r, "/hearings/"+r.PathValue("id"), "replied")
}
