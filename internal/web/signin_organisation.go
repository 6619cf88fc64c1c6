package web

import (
	"net/http"
	"slices"

	"barium/internal/signin"
	"barium/internal/web/caller"
)

// sendAway sends somebody to their organisation. It is a link and not a form,
// because the page's policy lets forms lead nowhere else.
func (s *Server) sendAway(w http.ResponseWriter, r *http.Request, _ caller.Caller) error {
	address, ceremony, err := s.Door.BeginOrganisation(r.Context(), s.Door.from(r), r.PathValue("slug"), next(r))
	return s.away(w, r, address, ceremony, err)
}

func (s *Server) away(w http.ResponseWriter, r *http.Request, address string, ceremony signin.Secret, err error) error {
	if err != nil {
		return err
	}
	s.begun(w, ceremony)
	http.Redirect(w, r, address, http.StatusSeeOther)
	return nil
}

// comeBack takes in whom an organisation sends. What it says when it refuses is for
// the server's log: it comes by way of the browser, so anybody can have written it.
func (s *Server) comeBack(w http.ResponseWriter, r *http.Request, _ caller.Caller) error {
	q := r.URL.Query()
	e, err := s.Door.Return(r.Context(), s.Door.from(r), r.PathValue("slug"), s.Door.ceremony(r), s.Door.session(r), q.Get("state"), q.Get("code"))
	if err != nil {
		s.Door.note(r, "not let in by an organisation"+reasonGiven(q.Get("error")), err)
		return err
	}
	s.entered(w, r, e)
	http.Redirect(w, r, inward(e.Next), http.StatusSeeOther)
	return nil
}

// reasonGiven is the code of RFC 6749, 4.1.2.1, or of OpenID Connect Core, 3.1.2.6,
// if it is one: anything else may have been put there by anybody.
func reasonGiven(code string) string {
	known := []string{"invalid_request", "unauthorized_client", "access_denied", "unsupported_response_type", "invalid_scope", "server_error",
		"temporarily_unavailable", "login_required", "interaction_required", "consent_required", "account_selection_required"}
	if !slices.Contains(known, code) {
		return ""
	}
	return ", which says " + code
}
