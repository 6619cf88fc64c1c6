package api

import (
	"context"
	"errors"
	"time"

	"barium/internal/share/desk"
	"barium/internal/signin"
	"barium/internal/web/caller"
)

// accountScope is a scope that no token has: how its person comes in is no business
// of a program's.
const accountScope = "account"

// account is how people come in, and where they are in. Making a passkey isn't
// here: that takes a browser, and what it asks a device for.
func (a *API) account() {
	if a.Gate == nil {
		return
	}
	serve(a, op{id: "show-account", route: "GET /account", does: "who you are, and how you come in", scope: accountScope}, a.showAccount)
	serve(a, op{id: "rename-passkey", route: "PUT /passkeys/{id}/name", does: "give a passkey another name", scope: accountScope, anew: true, status: 204}, a.renamePasskey)
	serve(a, op{id: "remove-passkey", route: "DELETE /passkeys/{id}", does: "remove a passkey", scope: accountScope, anew: true, grave: true, status: 204}, a.removePasskey)
	serve(a, op{id: "remove-codes", route: "DELETE /codes", does: "remove the authenticator app", scope: accountScope, anew: true, grave: true, status: 204}, a.removeCodes)
	serve(a, op{id: "list-sessions", route: "GET /sessions", does: "where you are signed in", scope: accountScope}, a.sessions)
	serve(a, op{id: "end-session", route: "DELETE /sessions/{id}", does: "end a session of yours", scope: accountScope, anew: true, status: 204}, a.endSession)
	serve(a, op{id: "end-other-sessions", route: "DELETE /sessions", does: "end all your sessions but this one", scope: accountScope, anew: true}, a.endOthers)
	serve(a, op{id: "list-tokens", route: "GET /tokens", does: "tokens that act for you", scope: accountScope}, a.tokens)
	serve(a, op{id: "make-token", route: "POST /tokens", does: "make a token; it is told this once", scope: accountScope, anew: true, grave: true, status: 201}, a.makeToken)
	serve(a, op{id: "end-token", route: "DELETE /tokens/{id}", does: "end a token of yours", scope: accountScope, anew: true, status: 204}, a.endToken)
	serve(a, op{id: "invite-person", route: "POST /people/{id}/invitations", does: "make a link that lets somebody in; it is told this once", scope: accountScope, anew: true, grave: true, status: 201}, a.invite)
}

// whoIs is a caller as the gate knows people.
func whoIs(c caller.Caller) signin.Who {
	return signin.Who{Person: desk.Person{ID: c.Person}, Session: c.Session, Token: c.Token, Confirmed: c.Confirmed}
}

// signInProblem tells of an error of the gate's; nil for every other.
func signInProblem(err error) error {
	switch {
	case errors.Is(err, signin.ErrUnconfirmed):
		return problem(SecondFactor, "give your second factor first, at /confirm")
	case errors.Is(err, signin.ErrBrowser):
		return problem(OutOfScope, err.Error())
	}
	return nil
}

type passkeyShown struct {
	ID      string    `json:"id"`
	Name    string    `json:"name"`
	Made    time.Time `json:"made"`
	Used    time.Time `json:"used,omitzero"`
	Suspect time.Time `json:"suspect,omitzero" doc:"since when there may be two of it: it lets nobody in"`
}

type accountShown struct {
	Person        string         `json:"person"`
	Name          string         `json:"name"`
	Party         string         `json:"party"`
	Passkeys      []passkeyShown `json:"passkeys"`
	Codes         bool           `json:"codes" doc:"an authenticator app is set up"`
	Organisations []string       `json:"organisations" doc:"issuers at which an account is tied to you"`
}

func (a *API) showAccount(ctx context.Context, who caller.Caller, _ *nothing) (*answer[accountShown], error) {
	ways, err := a.Gate.Ways(ctx, whoIs(who))
	out := accountShown{who.Person, who.Name, who.PartyName, []passkeyShown{}, ways.Codes, []string{}}
	for _, k := range ways.Passkeys {
		out.Passkeys = append(out.Passkeys, passkeyShown{k.ID, k.Name, k.Made, k.Used, k.Suspect})
	}
	for _, l := range ways.Links {
		out.Organisations = append(out.Organisations, l.Issuer)
	}
	return &answer[accountShown]{out}, err
}

type naming struct {
	byID
	Body struct {
		Name string `json:"name" minLength:"1" maxLength:"60"`
	}
}

func (a *API) renamePasskey(ctx context.Context, who caller.Caller, in *naming) (*nothing, error) {
	return &nothing{}, a.Gate.RenamePasskey(ctx, whoIs(who), in.ID, in.Body.Name)
}

func (a *API) removePasskey(ctx context.Context, who caller.Caller, in *byID) (*nothing, error) {
	return &nothing{}, a.Gate.RemovePasskey(ctx, whoIs(who), in.ID)
}

func (a *API) removeCodes(ctx context.Context, who caller.Caller, _ *nothing) (*nothing, error) {
	return &nothing{}, a.Gate.RemoveCodes(ctx, whoIs(who))
}

type sessionShown struct {
	ID        string    `json:"id"`
	Device    string    `json:"device"`
	Method    string    `json:"method"`
	Made      time.Time `json:"made"`
	Used      time.Time `json:"used" doc:"to the minute"`
	Ends      time.Time `json:"ends"`
	Confirmed time.Time `json:"confirmed,omitzero" doc:"when a second factor was last shown"`
	This      bool      `json:"this" doc:"it is the one that asks"`
}

func (a *API) sessions(ctx context.Context, who caller.Caller, _ *nothing) (*answer[[]sessionShown], error) {
	list, err := a.Gate.Sessions(ctx, whoIs(who))
	out := []sessionShown{}
	for _, s := range list {
		out = append(out, sessionShown{s.ID, s.Device, s.Method, s.Made, s.Used, s.Ends, s.Confirmed, s.ID == who.Session})
	}
	return &answer[[]sessionShown]{out}, err
}

func (a *API) endSession(ctx context.Context, who caller.Caller, in *byID) (*nothing, error) {
	return &nothing{}, a.Gate.EndSession(ctx, whoIs(who), in.ID)
}

type ended struct {
	Ended int `json:"ended"`
}

func (a *API) endOthers(ctx context.Context, who caller.Caller, _ *nothing) (*answer[ended], error) {
	n, err := a.Gate.EndOthers(ctx, whoIs(who))
	return &answer[ended]{ended{n}}, err
}
