package web

import (
	"net/http"

	"barium/internal/office/inquiry"
	"barium/internal/web/caller"
)

func (s *Server) hypothesesRoutes() {
	s.page("GET /cases/{id}/hypotheses", s.hypotheses)
	s.page("GET /cases/{id}/hypotheses/estimates", s.estimates)
	s.page("POST /cases/{id}/hypotheses/estimates", s.giveEstimates)
	s.page("POST /cases/{id}/hypotheses/hypothesis", s.writeHypothesis)
	s.page("POST /cases/{id}/hypotheses/evidence", s.writeEvidence)
	s.page("POST /cases/{id}/hypotheses/question", s.writeQuestion)
	s.page("POST /cases/{id}/hypotheses/truth", s.recordTruth)
	s.page("GET /cases/{id}/hypotheses/change/{what}", s.changeWriting)
	s.page("POST /cases/{id}/hypotheses/change/{what}", s.keepChange)
}

func (s *Server) hypotheses(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.showHypotheses(w, r, who, http.StatusOK, form{wrong: map[string]string{}})
}

func (s *Server) showHypotheses(w http.ResponseWriter, r *http.Request, who caller.Caller, status int, f form) error {
	m, err := s.Inquiry.CaseMatrix(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	return s.show(w, r, status, "hypotheses", View{Title: m.Case.Title + ": hypotheses", Section: "assess", Body: matrixPage{m, f}})
}

// writes sends what a form on the page wrote, and leads back to the page.
func (s *Server) writes(w http.ResponseWriter, r *http.Request, who caller.Caller, word string, write func(id string, f form) error) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	id := r.PathValue("id")
	err = write(id, f)
	if f.refuses(err) {
		return s.showHypotheses(w, r, who, http.StatusUnprocessableEntity, f)
	}
	if err != nil {
		return err
	}
	return after(w, r, "/cases/"+id+"/hypotheses", word)
}

func (s *Server) writeHypothesis(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.writes(w, r, who, "hypothesis-put", func(id string, f form) error {
		in, err := hypothesisOf(f)
		if err == nil {
			_, err = s.Inquiry.WriteHypothesis(r.Context(), who.Person, id, in)
		}
		return err
	})
}

func (s *Server) writeEvidence(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.writes(w, r, who, "evidence-written", func(id string, f form) error {
		_, err := s.Inquiry.WriteEvidence(r.Context(), who.Person, id, evidenceOf(f))
		return err
	})
}

func (s *Server) writeQuestion(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.writes(w, r, who, "question-written", func(id string, f form) error {
		in, err := questionOf(f)
		if err == nil {
			_, err = s.Inquiry.WriteQuestion(r.Context(), who.Person, id, in)
		}
		return err
	})
}

func (s *Server) recordTruth(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.writes(w, r, who, "truth-recorded", func(id string, f form) error {
		return s.Inquiry.RecordTruth(r.Context(), who.Person, id, inquiry.TruthWritten{Hypothesis: f.Get("hypothesis"), Why: f.Get("truth-why")})
	})
}
