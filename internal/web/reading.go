package web

import (
	"net/http"
	"time"

	"barium/internal/office"
	"barium/internal/share"
	"barium/internal/web/caller"
)

func (s *Server) readingRoutes() {
	s.page("POST /documents/{id}/read", s.read)
	s.page("POST /documents/{id}/download", s.download)
	s.page("POST /documents/{id}/mail", s.mailCopy)
}

// read shows a new copy. It is a POST: it makes a copy and tells the ledger, which
// nothing that follows links on its own may set off.
func (s *Server) read(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	copy, err := s.Office.Read(r.Context(), who.Person, r.PathValue("id"), share.Page)
	if err != nil {
		return err
	}
	return s.render(w, r, "reading", View{Title: copy.Title, Section: "share", Body: readingPage{copy, s.Now(), backTo(copy.Copy.Release)}})
}

// backTo is where the terms of a copy are; who has it as one of the originator's
// own was released nothing.
func backTo(release string) string {
	if release == "" {
		return "/"
	}
	return "/received/" + release
}

// A readingPage is a copy to be read, made at a time.
type readingPage struct {
	office.Rendering
	At   time.Time
	Back string // where its terms are
}

// download hands over a new copy as a file.
func (s *Server) download(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	copy, err := s.Office.Read(r.Context(), who.Person, r.PathValue("id"), share.Download)
	if err != nil {
		return err
	}
	handOver(w, copy.Name, copy.File)
	return nil
}

// mailCopy sends the person a new copy.
func (s *Server) mailCopy(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	sent, err := s.Office.MailCopy(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	return after(w, r, backTo(sent.Release), "mailed")
}
