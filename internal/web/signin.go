package web

import (
	"errors"
	"net/http"
	"net/url"

	"barium/internal/signin"
	"barium/internal/web/caller"
)

// signInRoutes are the pages where people come in, show that it is still them, and
// see to how they do. docs/signin.md says how it is meant.
func (s *Server) signInRoutes() {
	if s.Door == nil {
		return
	}
	s.open("GET /sign-in", s.signIn)
	s.script("POST /sign-in/passkey/begin", s.beginSignIn)
	s.script("POST /sign-in/passkey", s.finishSignIn)
	s.open("GET /sign-in/with/{slug}", s.sendAway)
	s.open("GET "+signin.OrganisationPath+"{slug}", s.comeBack)
	s.open("POST /sign-out", s.signOut)
	s.confirmRoutes()
	s.lobbyRoutes()
	s.welcomeRoutes()
	s.accountRoutes()
}

// escape is for a value in an address's query.
func escape(s string) string { return url.QueryEscape(s) }

// An entrance is what a page where people come in shows.
type entrance struct {
	Next          string
	Passkeys      bool // the house has them
	Organisations []signin.Organisation
	Wrong         string
}

func (s *Server) entrance(r *http.Request) entrance {
	return entrance{Next: next(r), Passkeys: s.Door.Passkeys(), Organisations: s.Door.Listed()}
}

// signIn is the way in. Whoever is in already goes on; a session that fell asleep
// is woken where a second factor is asked for.
func (s *Server) signIn(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	if !who.Nobody() {
		http.Redirect(w, r, next(r), http.StatusSeeOther)
		return nil
	}
	if session := s.Door.session(r); session.Reveal() != "" {
		if _, err := s.Door.Session(r.Context(), session); errors.Is(err, signin.ErrAsleep) {
			http.Redirect(w, r, "/confirm?next="+escape(next(r)), http.StatusSeeOther)
			return nil
		}
	}
	return s.render(w, r, "signin", View{Title: "Sign in", Body: s.entrance(r)})
}

// beginSignIn and finishSignIn are asked by the page's script.
func (s *Server) beginSignIn(w http.ResponseWriter, r *http.Request, _ caller.Caller) error {
	options, ceremony, err := s.Door.BeginSignIn(r.Context(), s.Door.from(r))
	return s.ask(w, options, ceremony, err)
}

func (s *Server) finishSignIn(w http.ResponseWriter, r *http.Request, _ caller.Caller) error {
	in, err := s.signed(r)
	if err != nil {
		return err
	}
	e, err := s.Door.SignIn(r.Context(), s.Door.from(r), s.Door.ceremony(r), in.Credential)
	return s.goOn(w, r, e, err)
}

// signOut ends the session, if there is one.
func (s *Server) signOut(w http.ResponseWriter, r *http.Request, _ caller.Caller) error {
	if err := s.Door.SignOut(r.Context(), s.Door.session(r)); err != nil {
		return err
	}
	s.Door.forget(w, sessionCookie)
	http.Redirect(w, r, "/sign-in", http.StatusSeeOther)
	return nil
}
