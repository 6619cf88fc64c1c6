package web

import (
	"net/http"
	"slices"

	"barium/internal/signin"
	"barium/internal/web/caller"
)

func (s *Server) accountRoutes() {
	s.page("GET /account", s.account)
	s.script("POST /account/passkeys/begin", s.beginPasskey)
	s.script("POST /account/passkeys", s.addPasskey)
	s.page("POST /account/passkeys/{id}/name", s.renamePasskey)
	s.page("POST /account/passkeys/{id}/remove", s.removePasskey)
	s.page("POST /account/app", s.beginApp)
	s.page("GET /account/app", s.accountApp)
	s.page("POST /account/app/code", s.addApp)
	s.page("POST /account/app/remove", s.removeApp)
	s.page("POST /account/sessions/{id}/end", s.endSession)
	s.page("POST /account/sessions/end-others", s.endOthers)
	s.page("POST /account/tokens", s.makeToken)
	s.page("POST /account/tokens/{id}/end", s.endToken)
	s.page("POST /people/{id}/invite", s.invite)
}

// An accountPage is how a person comes in, where they are in, and what programs
// may do for them.
type accountPage struct {
	signin.Ways
	Passkey     bool // the house has them
	Session     string
	Sessions    []signin.Session
	Tokens      []signin.Token
	Invitations []signin.Invitation
	Scopes      []signin.Scope
	Lives       []int // days that a token can last
	Wrong       string
}

// Anywhere reports whether the person can come in on another device, too. An app's
// codes don't let anybody in by themselves.
func (p accountPage) Anywhere() bool {
	return len(p.Ways.Links) > 0 || slices.ContainsFunc(p.Ways.Passkeys, func(k signin.Passkey) bool { return k.Suspect.IsZero() })
}

// tokenLives are the days that a token can be made for.
func tokenLives() []int { return []int{7, 30, 90, 365} }

func (s *Server) account(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.showAccount(w, r, who, http.StatusOK, "")
}

func (s *Server) showAccount(w http.ResponseWriter, r *http.Request, who caller.Caller, status int, wrong string) error {
	me := whoIs(who)
	p := accountPage{Passkey: s.Door.Passkeys(), Session: who.Session, Scopes: signin.Scopes(), Lives: tokenLives(), Wrong: wrong}
	var err error
	if p.Ways, err = s.Door.Ways(r.Context(), me); err != nil {
		return err
	}
	if p.Sessions, err = s.Door.Sessions(r.Context(), me); err != nil {
		return err
	}
	if p.Tokens, err = s.Door.Tokens(r.Context(), me); err != nil {
		return err
	}
	if p.Invitations, err = s.Door.Invitations(r.Context(), me); err != nil {
		return err
	}
	return s.show(w, r, status, "signin_account", View{Title: "Account and keys", Body: p})
}

// accountDone goes back to the page after an act.
func (s *Server) accountDone(w http.ResponseWriter, r *http.Request, who caller.Caller, word string, err error) error {
	if wrong := mistake(err); wrong != "" {
		return s.showAccount(w, r, who, http.StatusUnprocessableEntity, wrong)
	}
	if err != nil {
		return err
	}
	return after(w, r, "/account", word)
}

// beginPasskey and addPasskey are asked by the page's script, so nobody is sent to
// the door: what isn't allowed is told.
func (s *Server) beginPasskey(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	options, ceremony, err := s.Door.BeginPasskey(r.Context(), whoIs(who))
	return s.ask(w, options, ceremony, err)
}

func (s *Server) addPasskey(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	in, err := s.signed(r)
	if err != nil {
		return err
	}
	if _, err := s.Door.AddPasskey(r.Context(), whoIs(who), s.Door.ceremony(r), in.Name, in.Credential); err != nil {
		return err
	}
	s.Door.forget(w, ceremonyCookie)
	answerScript(w, http.StatusOK, map[string]string{"next": "/account?done=passkey-added"})
	return nil
}

func (s *Server) renamePasskey(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	err := s.Door.RenamePasskey(r.Context(), whoIs(who), r.PathValue("id"), r.PostFormValue("name"))
	return s.accountDone(w, r, who, "renamed", err)
}

func (s *Server) removePasskey(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.accountDone(w, r, who, "passkey-removed", s.Door.RemovePasskey(r.Context(), whoIs(who), r.PathValue("id")))
}

func (s *Server) beginApp(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	ceremony, err := s.Door.BeginCodes(r.Context(), whoIs(who))
	if err != nil {
		return err
	}
	s.begun(w, ceremony)
	return after(w, r, "/account/app", "")
}

func (s *Server) accountApp(w http.ResponseWriter, r *http.Request, _ caller.Caller) error {
	return s.showEnrolment(w, r, http.StatusOK, enrolment{Link: "/account"})
}

func (s *Server) addApp(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	err := s.Door.AddCodes(r.Context(), whoIs(who), s.Door.ceremony(r), r.PostFormValue("code"))
	if wrong, status := wrongCode(err); wrong != "" {
		return s.showEnrolment(w, r, status, enrolment{Link: "/account", Wrong: wrong})
	}
	return s.accountDone(w, r, who, "app-added", err)
}

func (s *Server) removeApp(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.accountDone(w, r, who, "app-removed", s.Door.RemoveCodes(r.Context(), whoIs(who)))
}

func (s *Server) endSession(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.accountDone(w, r, who, "session-ended", s.Door.EndSession(r.Context(), whoIs(who), r.PathValue("id")))
}

func (s *Server) endOthers(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	_, err := s.Door.EndOthers(r.Context(), whoIs(who))
	return s.accountDone(w, r, who, "others-ended", err)
}
