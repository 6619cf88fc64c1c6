package web

import (
	"net/http"
	"strconv"

	"barium/internal/office/inquiry"
	"barium/internal/share"
	"barium/internal/share/invalid"
	"barium/internal/web/caller"
)

func (s *Server) overviewRoutes() {
	s.page("GET /cases/{id}", s.caseOverview)
	s.page("POST /cases/{id}/bundle", s.caseBundle)
	s.page("POST /cases/{id}/requests", s.askFromCase)
}

// An overviewPage is a case as a timeline, and what can be done next.
type overviewPage struct {
	inquiry.Case
	Moments  []inquiry.CaseMoment
	Exhibits []inquiry.CaseExhibit
	ToUnseal []string
	Taken    []inquiry.CaseDecision // changes of standing that were decided from the case
	MayTrace bool
	Form     form
}

func (s *Server) caseOverview(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.showOverview(w, r, who, http.StatusOK, form{})
}

func (s *Server) showOverview(w http.ResponseWriter, r *http.Request, who caller.Caller, status int, f form) error {
	p := overviewPage{Form: f}
	var err error
	if p.Case, err = s.Inquiry.Case(r.Context(), who.Person, r.PathValue("id")); err != nil {
		return err
	}
	if p.Moments, err = s.Inquiry.CaseTimeline(r.Context(), who.Person, p.ID); err != nil {
		return err
	}
	taken, err := s.Inquiry.CaseStanding(r.Context(), who.Person, p.ID)
	if err != nil {
		return err
	}
	p.Taken = taken.Decisions
	if p.MayTrace = p.MayWork && s.Unsealings != nil; p.MayTrace {
		b, err := s.Inquiry.CaseBoard(r.Context(), who.Person, p.ID)
		if err != nil {
			return err
		}
		p.ToUnseal = b.ToUnseal
		if p.Exhibits, err = s.Inquiry.CaseExhibits(r.Context(), who.Person, p.ID); err != nil {
			return err
		}
	}
	return s.show(w, r, status, "case", View{Title: p.Title, Section: "assess", Body: p})
}

// caseBundle hands over the case in one file. That it was taken is recorded.
func (s *Server) caseBundle(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	id := r.PathValue("id")
	b, err := s.Inquiry.CaseBundle(r.Context(), who.Person, id)
	if err == nil {
		handOver(w, "case-"+id+".zip", b)
	}
	return err
}

// askFromCase asks the custodians, with what the board answered in the case.
func (s *Server) askFromCase(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	if s.Unsealings == nil {
		return share.ErrNotFound
	}
	if err := s.sure(who); err != nil {
		return err
	}
	f, err := sent(r)
	if err != nil {
		return err
	}
	var t inquiry.CaseTrace
	for _, n := range f.Values["exhibits"] {
		number, err := strconv.Atoi(n)
		if err != nil {
			return invalid.Errorf("an exhibit has a number, not %q", n)
		}
		t.Exhibits = append(t.Exhibits, number)
	}
	id := r.PathValue("id")
	_, err = s.Inquiry.AskFrom(r.Context(), s.Unsealings, who.Person, id, t)
	if f.refuses(err) {
		return s.showOverview(w, r, who, http.StatusUnprocessableEntity, f)
	}
	if err != nil {
		return err
	}
	return after(w, r, "/cases/"+id, "custodians-asked")
}
