package web

import (
	"crypto/rand"
	"errors"
	"net/http"

	"barium/internal/office"
	"barium/internal/web/caller"
)

func (s *Server) approvalRoutes() {
	s.page("GET /approvals", s.approvals)
	s.page("GET /approvals/{release}", s.approval)
	s.page("POST /approvals/{release}/approve", s.approve)
	s.page("POST /approvals/{release}/refuse", s.refuse)
}

// approvals lists what waits for a second person.
func (s *Server) approvals(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	list, err := s.Office.Proposals(r.Context(), who.Person)
	if err != nil {
		return err
	}
	return s.render(w, r, "approvals", View{Title: "Waiting for a second person", Section: "share", Body: list})
}

// An approving is a proposal with what is asked of whoever decides on it.
type approving struct {
	office.Considered
	Key     string
	Changed bool   // since it was looked at before
	Reason  string // as it was typed
	Wrong   string // with the reason
}

func (s *Server) approval(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.showApproval(w, r, who, http.StatusOK, approving{})
}

func (s *Server) showApproval(w http.ResponseWriter, r *http.Request, who caller.Caller, status int, a approving) error {
	release := r.PathValue("release")
	var err error
	if a.Considered, err = s.Office.Considered(r.Context(), who.Person, release); err != nil {
		return err
	}
	if a.State != "proposed" {
		http.Redirect(w, r, "/releases/"+release, http.StatusSeeOther)
		return nil
	}
	a.Key = rand.Text()
	return s.show(w, r, status, "approval", View{Title: "Approve a release", Section: "share", Body: a})
}

// approve lets a proposal take effect as it was previewed.
func (s *Server) approve(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	if err := s.sure(who); err != nil {
		return err
	}
	fingerprint := r.PostFormValue("fingerprint")
	out, err := s.Office.Approve(pressedOnce(r), who.Person, r.PathValue("release"), fingerprint)
	if changed := (*office.Changed)(nil); errors.As(err, &changed) {
		return s.showApproval(w, r, who, http.StatusConflict, approving{Changed: true})
	}
	if err != nil {
		return err
	}
	return after(w, r, "/releases/"+out.Release, "approved")
}

// refuse ends a proposal.
func (s *Server) refuse(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	reason := r.PostFormValue("reason")
	out, err := s.Office.RefuseRelease(pressedOnce(r), who.Person, r.PathValue("release"), reason)
	if wrong := mistake(err); wrong != "" {
		return s.showApproval(w, r, who, http.StatusUnprocessableEntity, approving{Reason: reason, Wrong: wrong})
	}
	if err != nil {
		return err
	}
	return after(w, r, "/releases/"+out.Release, "refused")
}
