package web

import (
	"errors"
	"net/http"

	"barium/internal/office"
	"barium/internal/share"
	"barium/internal/web/caller"
)

func (s *Server) documentRoutes() {
	s.page("GET /documents/{id}", s.document)
	s.page("POST /documents/{id}/original", s.original)
}

// document is the page of a document: of its draft, of what became of it for those
// who work on it, or of its release for whoever it was released to.
func (s *Server) document(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	id := r.PathValue("id")
	p, err := s.Office.Document(r.Context(), who.Person, id)
	if err == nil {
		return s.render(w, r, "document", View{Title: p.Title, Section: "share", Body: p})
	}
	if !errors.Is(err, share.ErrNotFound) {
		return err
	}
	draft, err := s.Office.DraftPage(r.Context(), who.Person, id, 0)
	if err == nil {
		return s.showDraft(w, r, http.StatusOK, draft, form{})
	}
	if !errors.Is(err, share.ErrNotFound) {
		return err
	}
	return s.toHandout(w, r, who, id)
}

// toHandout leads a recipient to the newest release of a document to them.
func (s *Server) toHandout(w http.ResponseWriter, r *http.Request, who caller.Caller, document string) error {
	release, err := s.Office.ReceivedBy(r.Context(), who.Person, document)
	if err != nil {
		return err
	}
	return after(w, r, "/received/"+release, "")
}

// original shows a document without marks. It is a POST for the reason that reading
// is one: the ledger is told.
func (s *Server) original(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	o, err := s.Office.Original(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	return s.render(w, r, "original", View{Title: o.Title, Section: "share", Body: originalPage{o}})
}

type originalPage struct{ office.Original }

// Sites counts the places that vary.
func (p originalPage) Sites() int {
	n := 0
	for _, x := range p.Text {
		n += len(x.Places)
	}
	return n
}
