package web

import (
	"net/http"

	"barium/internal/office/inquiry"
	"barium/internal/web/caller"
)

func (s *Server) caseRoutes() {
	s.page("GET /cases", s.cases)
	s.page("GET /cases/new", s.newCase)
	s.page("POST /cases", s.openCase)
}

func (s *Server) cases(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	list, err := s.Inquiry.Cases(r.Context(), who.Person)
	if err != nil {
		return err
	}
	return s.render(w, r, "cases", View{Title: "Cases", Section: "assess", Body: list})
}

// A caseHead stands above each page of a case.
type caseHead struct {
	inquiry.CaseLine
	Tabs []caseTab
}

// A caseTab is one of a case's pages.
type caseTab struct {
	Name, Path string
	Here       bool
}

// headOf is the head of a case's page: here is the path of its tab below the case's.
func headOf(c inquiry.CaseLine, here string) caseHead {
	h := caseHead{CaseLine: c}
	for _, t := range []caseTab{
		{Name: "Overview", Path: ""},
		{Name: "Exhibits", Path: "/exhibits"},
		{Name: "Holders", Path: "/holders"},
		{Name: "Weighing", Path: "/weighing"},
		{Name: "Hypotheses", Path: "/hypotheses"},
		{Name: "Damage", Path: "/damage"}, {Name: "Eleven questions", Path: "/referral"},
		{Name: "Decision", Path: "/decision"},
	} {
		t.Here = t.Path == here
		h.Tabs = append(h.Tabs, t)
	}
	return h
}

// A caseForm opens a case.
type caseForm struct {
	form
	inquiry.CaseChoices
}

// newCase asks what a case is about: publications and requests on one matter, which is
// chosen first. A link from one of these names it.
func (s *Server) newCase(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	q := r.URL.Query()
	f := form{q, map[string]string{}}
	return s.showNewCase(w, r, who, http.StatusOK, f)
}

func (s *Server) showNewCase(w http.ResponseWriter, r *http.Request, who caller.Caller, status int, f form) error {
	about := f.Get("publications")
	if about == "" {
		about = f.Get("requests")
	}
	choices, err := s.Inquiry.CaseChoices(r.Context(), who.Person, f.Get("matter"), about)
	if err != nil {
		return err
	}
	return s.show(w, r, status, "case_new", View{Title: "Open a case", Section: "assess", Body: caseForm{f, choices}})
}

func (s *Server) openCase(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	c, err := s.Inquiry.OpenCase(r.Context(), who.Person, inquiry.CaseOpening{
		Title: f.Get("title"), Matter: f.Get("matter"), Publications: f.Values["publications"], Requests: f.Values["requests"],
	})
	if f.refuses(err) {
		return s.showNewCase(w, r, who, http.StatusUnprocessableEntity, f)
	}
	if err != nil {
		return err
	}
	return after(w, r, "/cases/"+c.ID, "case-opened")
}
