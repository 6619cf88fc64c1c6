package web

import (
	"errors"
	"net/http"

	"barium/internal/share/desk"
	"barium/internal/signin"
	"barium/internal/web/caller"
)

func (s *Server) welcomeRoutes() {
	const at = signin.WelcomePath + "{secret}"
	s.open("GET "+at, s.welcome)
	s.script("POST "+at+"/passkey/begin", s.beginWithPasskey)
	s.script("POST "+at+"/passkey", s.acceptWithPasskey)
	s.open("POST "+at+"/app", s.beginWithApp)
	s.open("GET "+at+"/app", s.welcomeApp)
	s.open("POST "+at+"/app/code", s.acceptWithCode)
}

// A guest is somebody whom a link lets in.
type guest struct {
	entrance
	Person desk.Person
	Link   string
}

// unopened turns whatever a link is that lets nobody in into one answer.
func (s *Server) unopened(w http.ResponseWriter, r *http.Request, err error) error {
	if !errors.Is(err, signin.ErrNoEntry) {
		return err
	}
	s.Door.note(r, "invitation refused", err)
	return s.show(w, r, http.StatusNotFound, "signin_unopened", View{Title: "This link lets nobody in"})
}

// invitation is the secret that the address ends with. It mustn't get out by the
// address of this page being told to what the page links to.
func invitation(w http.ResponseWriter, r *http.Request) signin.Secret {
	w.Header().Set("Referrer-Policy", "no-referrer")
	return signin.ParseSecret(r.PathValue("secret"))
}

// welcome says whom a link is for, and how they can begin.
func (s *Server) welcome(w http.ResponseWriter, r *http.Request, _ caller.Caller) error {
	p, err := s.Door.Invited(r.Context(), s.Door.from(r), invitation(w, r))
	if err != nil {
		return s.unopened(w, r, err)
	}
	return s.render(w, r, "signin_welcome", View{Title: "Welcome", Body: guest{s.entrance(r), p, r.URL.Path}})
}

func (s *Server) beginWithPasskey(w http.ResponseWriter, r *http.Request, _ caller.Caller) error {
	options, ceremony, err := s.Door.BeginWithPasskey(r.Context(), s.Door.from(r), invitation(w, r))
	return s.ask(w, options, ceremony, err)
}

func (s *Server) acceptWithPasskey(w http.ResponseWriter, r *http.Request, _ caller.Caller) error {
	in, err := s.signed(r)
	if err != nil {
		return err
	}
	e, err := s.Door.AcceptWithPasskey(r.Context(), s.Door.from(r), invitation(w, r), s.Door.ceremony(r), in.Name, in.Credential)
	return s.goOn(w, r, e, err)
}

func (s *Server) beginWithApp(w http.ResponseWriter, r *http.Request, _ caller.Caller) error {
	ceremony, err := s.Door.BeginWithCodes(r.Context(), s.Door.from(r), invitation(w, r))
	if err != nil {
		return s.unopened(w, r, err)
	}
	s.begun(w, ceremony)
	http.Redirect(w, r, r.URL.Path, http.StatusSeeOther)
	return nil
}

func (s *Server) welcomeApp(w http.ResponseWriter, r *http.Request, _ caller.Caller) error {
	return s.showEnrolment(w, r, http.StatusOK, enrolment{Link: signin.WelcomePath + invitation(w, r).Reveal()})
}

func (s *Server) acceptWithCode(w http.ResponseWriter, r *http.Request, _ caller.Caller) error {
	link := invitation(w, r)
	e, err := s.Door.AcceptWithCode(r.Context(), s.Door.from(r), link, s.Door.ceremony(r), r.PostFormValue("code"))
	if wrong, status := wrongCode(err); wrong != "" {
		s.Door.note(r, "enrolment refused", err)
		return s.showEnrolment(w, r, status, enrolment{Link: signin.WelcomePath + link.Reveal(), Wrong: wrong})
	}
	if err != nil {
		return err
	}
	s.entered(w, r, e)
	return after(w, r, "/", "")
}
