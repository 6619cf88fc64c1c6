package web

import (
	"errors"
	"net/http"

	"barium/internal/signin"
	"barium/internal/web/caller"
)

func (s *Server) confirmRoutes() {
	s.open("GET /confirm", s.confirm)
	s.script("POST /confirm/passkey/begin", s.beginConfirm)
	s.script("POST /confirm/passkey", s.finishConfirm)
	s.open("POST /confirm/code", s.confirmByCode)
	s.open("GET /confirm/organisation", s.confirmAway)
}

// A confirming asks somebody who came in before to show that it is still them.
type confirming struct {
	entrance
	Name    string
	Awake   bool // signed in; else the session fell asleep
	Passkey bool
	Codes   bool
	Away    bool // by their organisation
	Lobby   bool // in a house for show
}

// confirm asks for a second factor: before what matters most, and of whoever comes
// back to a session that fell asleep.
func (s *Server) confirm(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.showConfirm(w, r, who, http.StatusOK, "")
}

func (s *Server) showConfirm(w http.ResponseWriter, r *http.Request, who caller.Caller, status int, wrong string) error {
	p, ways, err := s.Door.Known(r.Context(), s.Door.session(r))
	if errors.Is(err, signin.ErrNoEntry) {
		http.Redirect(w, r, "/sign-in?next="+escape(next(r)), http.StatusSeeOther)
		return nil
	}
	if err != nil {
		return err
	}
	c := confirming{entrance: s.entrance(r), Name: p.Name, Awake: !who.Nobody(), Passkey: len(ways.Passkeys) > 0, Codes: ways.Codes, Away: len(ways.Links) > 0, Lobby: s.Door.Lobby != nil}
	c.Wrong = wrong
	return s.show(w, r, status, "signin_confirm", View{Title: "Is it still you?", Body: c})
}

func (s *Server) beginConfirm(w http.ResponseWriter, r *http.Request, _ caller.Caller) error {
	options, ceremony, err := s.Door.BeginConfirm(r.Context(), s.Door.from(r), s.Door.session(r))
	return s.ask(w, options, ceremony, err)
}

func (s *Server) finishConfirm(w http.ResponseWriter, r *http.Request, _ caller.Caller) error {
	in, err := s.signed(r)
	if err != nil {
		return err
	}
	e, err := s.Door.Confirm(r.Context(), s.Door.from(r), s.Door.session(r), s.Door.ceremony(r), in.Credential)
	return s.goOn(w, r, e, err)
}

func (s *Server) confirmByCode(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	e, err := s.Door.ConfirmByCode(r.Context(), s.Door.from(r), s.Door.session(r), r.PostFormValue("code"))
	if wrong, status := wrongCode(err); wrong != "" {
		s.Door.note(r, "code refused", err)
		waiting(w, err)
		return s.showConfirm(w, r, who, status, wrong)
	}
	if err != nil {
		return err
	}
	s.entered(w, r, e)
	http.Redirect(w, r, next(r), http.StatusSeeOther)
	return nil
}

// wrongCode is what is said of a code that doesn't count.
func wrongCode(err error) (words string, status int) {
	var wait *signin.TooMany
	switch {
	case errors.As(err, &wait):
		return "That was tried too often. Please wait " + pause(wait.Wait) + ".", http.StatusTooManyRequests
	case errors.Is(err, signin.ErrNoEntry):
		return "That code doesn’t count. Each counts once, and for half a minute: wait for the next.", http.StatusForbidden
	}
	return "", 0
}

func (s *Server) confirmAway(w http.ResponseWriter, r *http.Request, _ caller.Caller) error {
	address, ceremony, err := s.Door.BeginConfirmAway(r.Context(), s.Door.from(r), s.Door.session(r), next(r))
	return s.away(w, r, address, ceremony, err)
}
