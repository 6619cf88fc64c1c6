package web

import (
	"net/http"
	"net/url"

	"barium/internal/office/inquiry"
	"barium/internal/share"
	"barium/internal/share/invalid"
	"barium/internal/web/caller"
)

// estimates is a person's own column sheet.
func (s *Server) estimates(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	m, err := s.Inquiry.CaseMatrix(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	if !m.MayWrite {
		return share.ErrNotFound
	}
	return s.showEstimates(w, r, http.StatusOK, m, form{typed(m), map[string]string{}})
}

func (s *Server) showEstimates(w http.ResponseWriter, r *http.Request, status int, m inquiry.CaseMatrix, f form) error {
	return s.show(w, r, status, "hypotheses_estimates", View{Title: m.Case.Title + ": your estimates", Section: "assess", Body: matrixPage{m, f}})
}

// typed is what is kept of a person's estimates, as they would type it.
func typed(m inquiry.CaseMatrix) url.Values {
	v := url.Values{}
	for _, row := range m.Mine {
		for h, c := range row.Cells {
			v.Set(row.Evidence+"-"+h, c.String())
		}
		if len(row.Cells) == 0 {
			v.Set(row.Evidence+"-none", "yes")
		}
		v.Set(row.Evidence+"-why", row.Why)
	}
	return v
}

func (s *Server) giveEstimates(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	id := r.PathValue("id")
	m, err := s.Inquiry.CaseMatrix(r.Context(), who.Person, id)
	if err != nil {
		return err
	}
	in, err := estimatesOf(f, m)
	if err == nil {
		err = s.Inquiry.GiveEstimates(r.Context(), who.Person, id, in)
	}
	if f.refuses(err) {
		return s.showEstimates(w, r, http.StatusUnprocessableEntity, m, f)
	}
	if err != nil {
		return err
	}
	if in.In || m.In {
		return after(w, r, "/cases/"+id+"/hypotheses", "estimates-in")
	}
	return after(w, r, "/cases/"+id+"/hypotheses", "estimates-kept")
}

// A changePage writes another version of something.
type changePage struct {
	matrixPage
	ID, Kind string
}

func (s *Server) changeWriting(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.showChange(w, r, who, http.StatusOK, nil)
}

// showChange shows what there is as a form; of what was typed, that.
func (s *Server) showChange(w http.ResponseWriter, r *http.Request, who caller.Caller, status int, f *form) error {
	m, err := s.Inquiry.CaseMatrix(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	id := r.PathValue("what")
	kind, now := writingOf(m, id)
	if kind == "" || !m.MayWrite {
		return share.ErrNotFound
	}
	if f == nil {
		f = &form{now, map[string]string{}}
	}
	return s.show(w, r, status, "hypotheses_change", View{Title: "Change " + id, Section: "assess", Body: changePage{matrixPage{m, *f}, id, kind}})
}

func (s *Server) keepChange(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	id, what := r.PathValue("id"), r.PathValue("what")
	if err = s.change(r, who, id, what, f); f.refuses(err) {
		return s.showChange(w, r, who, http.StatusUnprocessableEntity, &f)
	}
	if err != nil {
		return err
	}
	return after(w, r, "/cases/"+id+"/hypotheses", "matrix-changed")
}

func (s *Server) change(r *http.Request, who caller.Caller, id, what string, f form) error {
	switch what[0] {
	case 'H':
		in, err := hypothesisOf(f)
		if in.ID = what; err != nil {
			return err
		}
		_, err = s.Inquiry.WriteHypothesis(r.Context(), who.Person, id, in)
		return err
	case 'E':
		in := evidenceOf(f)
		in.ID = what
		_, err := s.Inquiry.WriteEvidence(r.Context(), who.Person, id, in)
		return err
	case 'Q':
		in, err := questionOf(f)
		if in.ID = what; err != nil {
			return err
		}
		_, err = s.Inquiry.WriteQuestion(r.Context(), who.Person, id, in)
		return err
	}
	return invalid.Errorf("%s is no hypothesis, evidence or question", what)
}
