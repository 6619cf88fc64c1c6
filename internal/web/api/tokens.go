package api

import (
	"context"
	"time"

	"barium/internal/signin"
	"barium/internal/web/caller"
)

type tokenShown struct {
	ID     string         `json:"id"`
	Name   string         `json:"name"`
	Scopes []signin.Scope `json:"scopes"`
	Made   time.Time      `json:"made"`
	Used   time.Time      `json:"used,omitzero" doc:"to the minute"`
	Ends   time.Time      `json:"ends"`
	Token  string         `json:"token,omitempty" doc:"the token itself, told when it is made and never again"`
}

func shown(t signin.Token) tokenShown {
	return tokenShown{ID: t.ID, Name: t.Name, Scopes: t.Scopes, Made: t.Made, Used: t.Used, Ends: t.Ends}
}

func (a *API) tokens(ctx context.Context, who caller.Caller, _ *nothing) (*answer[[]tokenShown], error) {
	list, err := a.Gate.Tokens(ctx, whoIs(who))
	out := []tokenShown{}
	for _, t := range list {
		out = append(out, shown(t))
	}
	return &answer[[]tokenShown]{out}, err
}

type tokenWanted struct {
	Body struct {
		Name   string         `json:"name" minLength:"1" maxLength:"60"`
		Scopes []signin.Scope `json:"scopes" minItems:"1"`
		Days   int            `json:"days" minimum:"1" maximum:"365"`
	}
}

// makeToken isn't done once for an idempotency key, because the answer would have
// to be kept, with the token in it.
func (a *API) makeToken(ctx context.Context, who caller.Caller, in *tokenWanted) (*answer[tokenShown], error) {
	secret, t, err := a.Gate.MakeToken(ctx, whoIs(who), in.Body.Name, in.Body.Scopes, time.Duration(in.Body.Days)*24*time.Hour)
	out := shown(t)
	out.Token = secret.Reveal()
	return &answer[tokenShown]{out}, err
}

func (a *API) endToken(ctx context.Context, who caller.Caller, in *byID) (*nothing, error) {
	return &nothing{}, a.Gate.EndToken(ctx, whoIs(who), in.ID)
}

type invitationShown struct {
	ID   string    `json:"id"`
	Link string    `json:"link"`
	Ends time.Time `json:"ends"`
}

func (a *API) invite(ctx context.Context, who caller.Caller, in *byID) (*answer[invitationShown], error) {
	secret, i, err := a.Gate.Invite(ctx, whoIs(who), in.ID)
	return &answer[invitationShown]{invitationShown{i.ID, a.Gate.Link(secret), i.Ends}}, err
}
