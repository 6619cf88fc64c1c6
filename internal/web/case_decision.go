package web

import (
	"net/http"
	"strconv"
	"time"

	"barium/internal/casebook/board"
	"barium/internal/office/inquiry"
	"barium/internal/share"
	"barium/internal/web/caller"
)

func (s *Server) decisionRoutes() {
	s.page("GET /cases/{id}/decision", s.decision)
	s.page("POST /cases/{id}/answers", s.answerCase)
	s.page("POST /cases/{id}/hearings", s.hearParty)
	s.page("POST /cases/{id}/replies", s.recordReply)
	s.page("POST /cases/{id}/proposals", s.proposeDecision)
	s.page("POST /cases/{id}/proposals/{n}/carry", s.carryDecision)
	s.page("POST /cases/{id}/reopen", s.reopenCase)
}

// A decisionPage is what the board was asked and decided, with the forms for it.
type decisionPage struct {
	inquiry.Case
	Board     inquiry.CaseBoard
	Form      form
	Taken     []inquiry.CaseDecision // changes of standing that were decided from the case
	MayReopen bool
	Today     time.Time
}

// Closed is the proposal that the case was closed with; nil while it is open.
func (p decisionPage) Closed() *inquiry.CaseProposal {
	var last *inquiry.CaseProposal
	for i, x := range p.Board.Proposals {
		if x.State == "carried" && p.State == "closed" && (last == nil || !x.Decided.Before(last.Decided)) {
			last = &p.Board.Proposals[i]
		}
	}
	return last
}

// Pending are the proposals that wait to be carried.
func (p decisionPage) Pending() (list []inquiry.CaseProposal) {
	for _, x := range p.Board.Proposals {
		if x.State == "proposed" && p.State == "open" {
			list = append(list, x)
		}
	}
	return list
}

// Answered counts the questions that have an answer.
func (p decisionPage) Answered() (n int) {
	for _, q := range p.Board.Questions {
		if q.Answer != "" {
			n++
		}
	}
	return n
}

func (s *Server) decision(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.showDecision(w, r, who, http.StatusOK, form{})
}

func (s *Server) showDecision(w http.ResponseWriter, r *http.Request, who caller.Caller, status int, f form) error {
	c, err := s.Inquiry.Case(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	b, err := s.Inquiry.CaseBoard(r.Context(), who.Person, c.ID)
	if err != nil {
		return err
	}
	taken, err := s.Inquiry.CaseStanding(r.Context(), who.Person, c.ID)
	if err != nil {
		return err
	}
	p := decisionPage{Case: c, Board: b, Form: f, Taken: taken.Decisions, MayReopen: c.Custodian && c.State == "closed", Today: s.Now()}
	return s.show(w, r, status, "case_decision", View{Title: "Decision on " + c.Title, Section: "assess", Body: p})
}

// decided is an act on the decision's page: by the form again, or by the page. Those
// that are grave want a second factor.
func (s *Server) decided(w http.ResponseWriter, r *http.Request, who caller.Caller, grave bool, word string, do func(f form, id string) error) error {
	if grave {
		if err := s.sure(who); err != nil {
			return err
		}
	}
	f, err := sent(r)
	if err != nil {
		return err
	}
	id := r.PathValue("id")
	if err = do(f, id); f.refuses(err) || len(f.wrong) > 0 {
		return s.showDecision(w, r, who, http.StatusUnprocessableEntity, f)
	}
	if err != nil {
		return err
	}
	return after(w, r, "/cases/"+id+"/decision", word)
}

func (s *Server) answerCase(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.decided(w, r, who, false, "board-answered", func(f form, id string) error {
		return s.Inquiry.AnswerCase(r.Context(), who.Person, id, inquiry.CaseAnswer{Question: f.Get("question"), Text: f.Get("text"), Ruling: board.Ruling(f.Get("ruling"))})
	})
}

func (s *Server) hearParty(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.decided(w, r, who, false, "party-asked", func(f form, id string) error {
		due := f.date("due")
		if len(f.wrong) > 0 {
			return nil
		}
		return s.Inquiry.HearParty(r.Context(), who.Person, id, inquiry.CaseAsk{Party: f.Get("party"), Question: f.Get("asked"), Step: f.Get("step"), Due: due})
	})
}

func (s *Server) recordReply(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.decided(w, r, who, false, "reply-recorded", func(f form, id string) error {
		return s.Inquiry.RecordReply(r.Context(), who.Person, id, f.Get("party"), f.Get("reply"))
	})
}

func (s *Server) proposeDecision(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.decided(w, r, who, true, "decision-proposed", func(f form, id string) error {
		return s.Inquiry.ProposeDecision(r.Context(), who.Person, id, inquiry.CaseProposed{
			Outcome: board.Outcome(f.Get("outcome")), Copy: f.Get("copy"), Reasons: f.Values["reasons"], Accepted: f.Values["accepted"],
		})
	})
}

func (s *Server) carryDecision(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.decided(w, r, who, true, "decision-carried", func(_ form, id string) error {
		n, err := strconv.Atoi(r.PathValue("n"))
		if err != nil {
			return share.ErrNotFound
		}
		return s.Inquiry.CarryDecision(r.Context(), who.Person, id, n)
	})
}

func (s *Server) reopenCase(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.decided(w, r, who, true, "case-reopened", func(f form, id string) error {
		return s.Inquiry.ReopenCase(r.Context(), who.Person, id, f.Get("reason"))
	})
}
