package web

import (
	"net/http"

	"barium/internal/office/inquiry"
	"barium/internal/web/caller"
)

// A referralPage is the eleven questions about a case. What was typed belongs to one
// of them, or to the decision.
type referralPage struct {
	form
	inquiry.CaseReferral
}

// Typed is what was typed in answer to a question.
func (p referralPage) Typed(question int, field string) string {
	if p.number("question") != question {
		return ""
	}
	return p.Get(field)
}

// Fault is what is wrong with it.
func (p referralPage) Fault(question int, field string) string {
	if p.number("question") != question {
		return ""
	}
	return p.Wrong(field)
}

func (s *Server) referral(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.showReferral(w, r, who, form{map[string][]string{}, map[string]string{}})
}

func (s *Server) showReferral(w http.ResponseWriter, r *http.Request, who caller.Caller, f form) error {
	out, err := s.Inquiry.Referral(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	status := http.StatusOK
	if len(f.wrong) > 0 {
		status = http.StatusUnprocessableEntity
	}
	return s.show(w, r, status, "case_referral", View{Title: "Eleven questions: " + out.Case.Title, Section: "assess", Body: referralPage{f, out}})
}

func (s *Server) answerQuestion(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	_, err = s.Inquiry.AnswerQuestion(r.Context(), who.Person, r.PathValue("id"), inquiry.ReferralEntry{Question: f.number("question"), Text: f.Get("text"), Source: f.Get("source")})
	return s.referred(w, r, who, f, err, "question-answered")
}

func (s *Server) decideTriage(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, err := sent(r)
	if err != nil {
		return err
	}
	_, err = s.Inquiry.DecideTriage(r.Context(), who.Person, r.PathValue("id"), inquiry.TriageEntry{Way: f.Get("way"), Reason: f.Get("reason")})
	return s.referred(w, r, who, f, err, "triage-decided")
}

// referred answers what was written or decided: by the page again, with what is wrong.
func (s *Server) referred(w http.ResponseWriter, r *http.Request, who caller.Caller, f form, err error, word string) error {
	if f.refuses(err) {
		return s.showReferral(w, r, who, f)
	}
	if err != nil {
		return err
	}
	return after(w, r, "/cases/"+r.PathValue("id")+"/referral", word)
}

func (s *Server) printReferral(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	p, err := s.Inquiry.PrintReferral(r.Context(), who.Person, r.PathValue("id"), r.URL.Query().Get("format"))
	if err == nil {
		handOver(w, p.Name, p.File)
	}
	return err
}
