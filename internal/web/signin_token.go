package web

import (
	"net/http"
	"strconv"
	"time"

	"barium/internal/signin"
	"barium/internal/web/caller"
)

const day24 = 24 * time.Hour

// A madeToken is shown once: nothing of it is kept but a hash.
type madeToken struct {
	signin.Token
	Secret string
}

// makeToken answers with the token itself and not with another page, for it must
// not be kept until that is asked for.
func (s *Server) makeToken(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	if err := s.sure(who); err != nil {
		return err
	}
	days, err := strconv.Atoi(r.PostFormValue("days"))
	if err != nil {
		days = 0 // which is no time at all, and refused
	}
	var scopes []signin.Scope
	for _, name := range r.PostForm["scope"] {
		scopes = append(scopes, signin.Scope(name))
	}
	secret, token, err := s.Door.MakeToken(r.Context(), whoIs(who), r.PostFormValue("name"), scopes, time.Duration(days)*day24)
	if err != nil {
		return s.accountDone(w, r, who, "", err)
	}
	return s.render(w, r, "signin_token", View{Title: "Your new token", Body: madeToken{token, secret.Reveal()}})
}

func (s *Server) endToken(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.accountDone(w, r, who, "token-ended", s.Door.EndToken(r.Context(), whoIs(who), r.PathValue("id")))
}

// An invitedPage shows a link once, for the registrar to hand on.
type invitedPage struct {
	Person, Link string
	Ends         time.Time
}

func (s *Server) invite(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	if err := s.sure(who); err != nil {
		return err
	}
	secret, i, err := s.Door.Invite(r.Context(), whoIs(who), r.PathValue("id"))
	if err != nil {
		return err
	}
	return s.render(w, r, "signin_invited", View{Title: "An invitation", Body: invitedPage{i.Person, s.Door.Link(secret), i.Ends}})
}
