package web

import (
	"net/http"

	"barium/internal/office"
	"barium/internal/web/caller"
)

func (s *Server) receivedRoutes() {
	s.page("GET /received", s.received)
	s.page("GET /received/{release}", s.handout)
	s.page("POST /received/{release}/accept", s.accept)
}

// received lists what was released to the person.
func (s *Server) received(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	what := office.Inbox(r.URL.Query().Get("show"))
	if what != office.Unread && what != office.Unseen {
		what = office.Everything
	}
	before := before(r)
	list, err := s.Office.Received(r.Context(), who.Person, what, before)
	if err != nil {
		return err
	}
	return s.render(w, r, "received", View{Title: "Received", Section: "share", Body: inbox{list, what, before}})
}

// An inbox is what was released to somebody before an event, 0 for the newest.
type inbox struct {
	office.ReceivedList
	Show   office.Inbox
	Before int64
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
