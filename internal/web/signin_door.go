package web

import (
	"errors"
	"log/slog"
	"net/http"
	"net/netip"
	"strings"
	"time"

	"barium/internal/rate"
	"barium/internal/share/desk"
	"barium/internal/signin"
	"barium/internal/web/caller"
)

// A Door is the gate of the house as requests come to it: people bring a cookie,
// programs a token.
type Door struct {
	*signin.Gate
	Proxies []netip.Prefix // whose word on a client's address is believed
	Notes   *slog.Logger   // is told who came in, and why others didn't
	Lobby   *signin.Lobby  // of a house for show; nil otherwise
}

// bearer begins the header in which a program brings its token.
const bearer = "Bearer "

// Caller is who sent a request. Whoever brings a token is a program, whatever else
// they bring.
func (d Door) Caller(r *http.Request) (caller.Caller, error) {
	if token, ok := strings.CutPrefix(r.Header.Get("Authorization"), bearer); ok {
		return d.program(r, signin.ParseSecret(strings.TrimSpace(token)))
	}
	session := d.session(r)
	if session.Reveal() == "" {
		return caller.Caller{}, nil
	}
	w, err := d.Session(r.Context(), session)
	if errors.Is(err, signin.ErrNoEntry) || errors.Is(err, signin.ErrAsleep) {
		return caller.Caller{}, nil
	}
	return described(w), err
}

func (d Door) program(r *http.Request, token signin.Secret) (caller.Caller, error) {
	w, err := d.Bearer(r.Context(), d.from(r), token)
	var wait *signin.TooMany
	switch {
	case errors.As(err, &wait):
		return caller.Caller{Wait: wait.Wait}, nil
	case errors.Is(err, signin.ErrNoEntry):
		d.note(r, "token refused", err)
		return caller.Caller{}, nil
	}
	return described(w), err
}

// described is who it is, as pages and programs know callers.
func described(w signin.Who) caller.Caller {
	c := caller.Caller{Person: w.Person.ID, Name: w.Person.Name, Party: w.Person.Party, PartyName: w.Person.PartyName,
		Session: w.Session, Token: w.Token, Confirmed: w.Confirmed}
	for _, s := range w.Scopes {
		c.Scopes = append(c.Scopes, string(s))
	}
	return c
}

// whoIs is the way back.
func whoIs(c caller.Caller) signin.Who {
	return signin.Who{Person: desk.Person{ID: c.Person, Name: c.Name, Party: c.Party, PartyName: c.PartyName}, Session: c.Session, Token: c.Token, Confirmed: c.Confirmed}
}

// from is where a request comes from.
func (d Door) from(r *http.Request) signin.Caller {
	return signin.Caller{Address: rate.Address(r, d.Proxies), Device: r.UserAgent()}
}

// note tells the server's own log, with the reason that nobody else is told.
func (d Door) note(r *http.Request, what string, err error) {
	why := ""
	if refused := (*signin.NoEntry)(nil); errors.As(err, &refused) {
		why = refused.Why
	} else {
		why = err.Error()
	}
	d.Notes.InfoContext(r.Context(), what, "from", d.from(r).Address.String(), "why", why)
}

// The cookies. Over https their names bind them to this host and to https
// (RFC 6265bis, __Host-).
const (
	sessionCookie  = "barium"
	ceremonyCookie = "barium-begun"
)

func (d Door) cookieName(name string) string {
	if d.Secure() {
		return "__Host-" + name
	}
	return name
}

func (d Door) cookie(r *http.Request, name string) signin.Secret {
	c, err := r.Cookie(d.cookieName(name))
	if err != nil {
		return signin.Secret{}
	}
	return signin.ParseSecret(c.Value)
}

func (d Door) session(r *http.Request) signin.Secret  { return d.cookie(r, sessionCookie) }
func (d Door) ceremony(r *http.Request) signin.Secret { return d.cookie(r, ceremonyCookie) }

// keep has the browser keep a secret until it ends. Lax: a link from elsewhere finds
// people signed in, and a form from elsewhere doesn't.
func (d Door) keep(w http.ResponseWriter, name string, secret signin.Secret, ends time.Time) {
	http.SetCookie(w, &http.Cookie{Name: d.cookieName(name), Value: secret.Reveal(), Path: "/", Expires: ends,
		HttpOnly: true, Secure: d.Secure(), SameSite: http.SameSiteLaxMode})
}

func (d Door) forget(w http.ResponseWriter, name string) {
	d.keep(w, name, signin.Secret{}, time.Unix(1, 0))
}

// begun has the browser keep a ceremony until it is finished.
func (s *Server) begun(w http.ResponseWriter, ceremony signin.Secret) {
	s.Door.keep(w, ceremonyCookie, ceremony, s.Now().Add(s.Door.Rules().Ceremony))
}

// entered has the browser keep a session, and forget what was begun.
func (s *Server) entered(w http.ResponseWriter, r *http.Request, e signin.Entry) {
	s.Door.Notes.InfoContext(r.Context(), "came in", "from", s.Door.from(r).Address.String(), "person", e.Session.Person, "session", e.Session.ID, "method", e.Session.Method)
	s.Door.forget(w, ceremonyCookie)
	s.Door.keep(w, sessionCookie, e.Secret, e.Session.Ends)
}
