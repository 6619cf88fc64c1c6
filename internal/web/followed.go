package web

import (
	"net/http"
	"strconv"

	"barium/internal/office"
	"barium/internal/web/caller"
)

func (s *Server) followedRoutes() {
	s.page("GET /releases", s.releases)
	s.page("GET /releases/{id}", s.followed)
}

// releases lists what the person's party released, or what was released on a matter.
func (s *Server) releases(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	matter, before := r.URL.Query().Get("matter"), before(r)
	list, err := s.Office.Releases(r.Context(), who.Person, matter, before)
	if err != nil {
		return err
	}
	return s.render(w, r, "releases", View{Title: "Releases", Section: "share", Body: released{list, matter, before}})
}

// A released is the releases before an event, 0 for the newest; on a matter, "" for
// those of the person's party.
type released struct {
	office.ReleaseList
	Matter string
	Before int64
}

// before is the event of the ledger before which something is listed. What is no
// number is the end.
func before(r *http.Request) int64 {
	n, _ := strconv.ParseInt(r.URL.Query().Get("before"), 10, 64)
	return n
}

// followed is a release with what became of it, for those who made it.
func (s *Server) followed(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := s.Office.Followed(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	return s.render(w, r, "followed", View{Title: "Release of “" + f.Document.Name + "”", Section: "share", Body: f})
}
