package web

import (
	"net/http"
	"strconv"
	"unicode/utf8"

	"barium/internal/casebook/docket"
	"barium/internal/office/inquiry"
	"barium/internal/share"
	"barium/internal/web/caller"
)

func (s *Server) exhibitRoutes() {
	s.page("GET /cases/{id}/exhibits", s.exhibits)
	s.page("POST /cases/{id}/exhibits", s.enterExhibit)
	s.page("GET /cases/{id}/exhibits/{n}", s.exhibit)
	s.page("POST /cases/{id}/exhibits/{n}/open", s.openExhibit)
	s.page("POST /cases/{id}/exhibits/{n}/notes", s.remarkExhibit)
	s.page("POST /cases/{id}/exhibits/{n}/handovers", s.handOverExhibit)
}

// An exhibitsPage lists what was put into a case, with the form that adds to it.
type exhibitsPage struct {
	inquiry.Case
	Exhibits []inquiry.CaseExhibit
	Form     form
}

// Unread are the publications and findings of the case that are no exhibits yet.
func (p exhibitsPage) Unread() []inquiry.CaseRequest {
	var list []inquiry.CaseRequest
	for _, r := range p.Requests {
		held := false
		for _, x := range p.Exhibits {
			held = held || x.Kind == docket.Found && x.Subject == r.ID
		}
		if r.Finding != "" && !held {
			list = append(list, r)
		}
	}
	return list
}

func (s *Server) exhibits(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.showExhibits(w, r, who, http.StatusOK, form{})
}

func (s *Server) showExhibits(w http.ResponseWriter, r *http.Request, who caller.Caller, status int, f form) error {
	c, err := s.Inquiry.Case(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	list, err := s.Inquiry.CaseExhibits(r.Context(), who.Person, c.ID)
	if err != nil {
		return err
	}
	return s.show(w, r, status, "case_exhibits", View{Title: "Exhibits of " + c.Title, Section: "assess", Body: exhibitsPage{c, list, f}})
}

func (s *Server) enterExhibit(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, file, err := sentFile(r, "file")
	if err != nil {
		return err
	}
	e := inquiry.CaseEntry{Kind: docket.Kind(f.Get("kind")), Subject: f.Get("subject"), Note: f.Get("note")}
	if e.Kind == docket.Handed {
		switch {
		case file != nil:
			e.Name, e.Body = file.Name, file.Body
		default:
			e.Name, e.Body = pasted, []byte(f.Get("paste"))
		}
	}
	id := r.PathValue("id")
	x, err := s.Inquiry.EnterExhibit(r.Context(), who.Person, id, e)
	if f.refuses(err) {
		return s.showExhibits(w, r, who, http.StatusUnprocessableEntity, f)
	}
	if err != nil {
		return err
	}
	return after(w, r, "/cases/"+id+"/exhibits/"+strconv.Itoa(x.Number), "exhibit-entered")
}

// An exhibitPage is one exhibit with its chain of custody, and its text where it was
// opened to be read.
type exhibitPage struct {
	inquiry.Case
	Exhibit inquiry.CaseExhibit
	Opened  *inquiry.ExhibitFile
	Form    form
}

// Text is what was opened, where it can be read as one.
func (p exhibitPage) Text() string {
	if p.Opened == nil || !readable(p.Opened.Body) {
		return ""
	}
	return string(p.Opened.Body)
}

// readable reports whether a file is text of a length that a page can show.
func readable(b []byte) bool { return len(b) < 1<<20 && utf8.Valid(b) }

func (s *Server) exhibit(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.showExhibit(w, r, who, http.StatusOK, nil, form{})
}

func (s *Server) showExhibit(w http.ResponseWriter, r *http.Request, who caller.Caller, status int, opened *inquiry.ExhibitFile, f form) error {
	c, err := s.Inquiry.Case(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	n, err := numberOf(r)
	if err != nil {
		return err
	}
	list, err := s.Inquiry.CaseExhibits(r.Context(), who.Person, c.ID)
	if err != nil {
		return err
	}
	if n > len(list) {
		return share.ErrNotFound
	}
	x := list[n-1]
	return s.show(w, r, status, "case_exhibit", View{Title: "Exhibit " + strconv.Itoa(n), Section: "assess", Body: exhibitPage{c, x, opened, f}})
}

// numberOf is the number of an exhibit in its address.
func numberOf(r *http.Request) (int, error) {
	n, err := strconv.Atoi(r.PathValue("n"))
	if err != nil || n < 1 {
		return 0, share.ErrNotFound
	}
	return n, nil
}

// openExhibit shows an exhibit, or hands its file over. Either way its chain of custody
// has it.
func (s *Server) openExhibit(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	n, err := numberOf(r)
	if err != nil {
		return err
	}
	x, err := s.Inquiry.ViewExhibit(r.Context(), who.Person, r.PathValue("id"), n)
	if err != nil {
		return err
	}
	if x.Intact && (f.Get("as") == "file" || !readable(x.Body)) {
		handOver(w, x.Name, x.Body)
		return nil
	}
	return s.showExhibit(w, r, who, http.StatusOK, &x, form{})
}

func (s *Server) remarkExhibit(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.handleExhibit(w, r, who, "exhibit-noted", func(f form, id string, n int) error {
		return s.Inquiry.RemarkExhibit(r.Context(), who.Person, id, n, f.Get("note"))
	})
}

func (s *Server) handOverExhibit(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.handleExhibit(w, r, who, "exhibit-handed", func(f form, id string, n int) error {
		return s.Inquiry.HandOverExhibit(r.Context(), who.Person, id, n, f.Get("to"), f.Get("remark"))
	})
}

func (s *Server) handleExhibit(w http.ResponseWriter, r *http.Request, who caller.Caller, word string, do func(f form, id string, n int) error) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	n, err := numberOf(r)
	if err != nil {
		return err
	}
	err = do(f, r.PathValue("id"), n)
	if f.refuses(err) {
		return s.showExhibit(w, r, who, http.StatusUnprocessableEntity, nil, f)
	}
	if err != nil {
		return err
	}
	return after(w, r, "/cases/"+r.PathValue("id")+"/exhibits/"+strconv.Itoa(n), word)
}
