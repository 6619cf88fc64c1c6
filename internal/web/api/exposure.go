package api

import (
	"context"
	"net/http"

	"barium/internal/assess"
	"barium/internal/office/secrets"
	"barium/internal/share/invalid"
	"barium/internal/web/caller"
)

func (a *API) exposure() {
	const scope = "documents"
	serve(a, op{id: "list-secrets", route: "GET /secrets", does: "the secrets that you may know of, by matter", scope: scope}, a.listSecrets)
	serve(a, op{id: "keep-secret", route: "POST /secrets", does: "name a secret: what is not to be inferred, over which world, and what was said", scope: scope, status: http.StatusCreated, body: bodyOfWorld}, a.keepSecret)
	serve(a, op{id: "get-secret", route: "GET /secrets/{id}", does: "what an audience can infer of a secret, since when, and from what", scope: scope}, a.getSecret)
	serve(a, op{id: "change-secret", route: "PUT /secrets/{id}", does: "change what the secret is, or its world", scope: scope, body: bodyOfWorld}, a.changeSecret)
	serve(a, op{id: "get-secret-file", route: "GET /secrets/{id}/file", does: "a secret and its statements as barium assess reads them, and its world", scope: scope}, a.secretFile)
	serve(a, op{id: "keep-statement", route: "PUT /secrets/{id}/statements", does: "add a statement, or change the one with its id", scope: scope}, a.keepStatement)
	serve(a, op{id: "remove-statement", route: "POST /secrets/{id}/removals", does: "take out a statement that was recorded by mistake", scope: scope}, a.removeStatement)
	serve(a, op{id: "get-withholding", route: "POST /secrets/{id}/withholding", does: "the cheapest ways to keep a secret, and what comes of a choice; changes nothing", scope: scope, anew: true}, a.withholding)
	serve(a, op{id: "list-worlds", route: "GET /matters/{id}/worlds", does: "the worlds that your party keeps on a matter", scope: scope}, a.listWorlds)
}

// bodyOfWorld is how large a request with a world may be: it is in base64.
const bodyOfWorld = secrets.MaxWorld*4/3 + 1<<20

func (a *API) listSecrets(ctx context.Context, who caller.Caller, _ *nothing) (*answer[[]secrets.SecretLine], error) {
	list, err := a.Secrets.Secrets(ctx, who.Person)
	return &answer[[]secrets.SecretLine]{list}, err
}

func (a *API) keepSecret(ctx context.Context, who caller.Caller, in *struct{ Body secrets.SecretIn }) (*answer[secrets.SecretLine], error) {
	s, err := a.Secrets.KeepSecret(ctx, who.Person, in.Body)
	return &answer[secrets.SecretLine]{s}, err
}

type secretAsked struct {
	ID       string   `path:"id" maxLength:"40"`
	Audience string   `query:"audience" maxLength:"300" doc:"as the answer lists them; the one that knows most where none is given"`
	At       int      `query:"at" minimum:"-1" default:"-1" doc:"how many of its events it had heard; -1 for all"`
	Face     []string `query:"face" maxItems:"500" doc:"statements to take at face value"`
	Aside    []string `query:"aside" maxItems:"500" doc:"statements to set aside"`
	Why      string   `query:"why" maxLength:"300" doc:"a candidate: why is it excluded"`
	Longer   bool     `query:"longer" doc:"search for seconds, not for moments"`
	Tries    int      `query:"tries" minimum:"0" maximum:"600" doc:"how many guesses somebody is given; three where none are given"`
}

func (in secretAsked) viewpoint() secrets.Viewpoint {
	v := secrets.Viewpoint{Audience: in.Audience, At: in.At, Why: in.Why, Longer: in.Longer, Tries: in.Tries, Readings: map[string]string{}}
	for _, id := range in.Face {
		v.Readings[id] = "face"
	}
	for _, id := range in.Aside {
		v.Readings[id] = "aside"
	}
	return v
}

func (a *API) getSecret(ctx context.Context, who caller.Caller, in *secretAsked) (*answer[secrets.SecretView], error) {
	v, err := a.Secrets.SecretView(ctx, who.Person, in.ID, in.viewpoint())
	return &answer[secrets.SecretView]{v}, err
}

type secretChanged struct {
	ID   string `path:"id" maxLength:"40"`
	Body struct {
		Version int              `json:"version" doc:"of the secret that is changed"`
		Secret  assess.Secret    `json:"secret"`
		Content *secrets.WorldIn `json:"content,omitempty" doc:"a new version of its world"`
	}
}

func (a *API) changeSecret(ctx context.Context, who caller.Caller, in *secretChanged) (*answer[secrets.SecretLine], error) {
	s, err := a.Secrets.SetSecret(ctx, who.Person, in.ID, in.Body.Version, in.Body.Secret, in.Body.Content)
	return &answer[secrets.SecretLine]{s}, err
}

type secretFiled struct {
	File  assess.File     `json:"file" doc:"with what the ledger knows of who was told what"`
	World secrets.WorldIn `json:"world"`
}

func (a *API) secretFile(ctx context.Context, who caller.Caller, in *byID) (*answer[secretFiled], error) {
	f, w, err := a.Secrets.SecretFile(ctx, who.Person, in.ID)
	return &answer[secretFiled]{secretFiled{f, w}}, err
}

type statementKept struct {
	ID   string `path:"id" maxLength:"40"`
	Body struct {
		Version   int              `json:"version" doc:"of the secret that is changed"`
		Statement assess.Statement `json:"statement"`
	}
}

func (a *API) keepStatement(ctx context.Context, who caller.Caller, in *statementKept) (*answer[secrets.SecretLine], error) {
	s, err := a.Secrets.KeepStatement(ctx, who.Person, in.ID, in.Body.Version, in.Body.Statement)
	return &answer[secrets.SecretLine]{s}, err
}

type statementRemoved struct {
	ID   string `path:"id" maxLength:"40"`
	Body struct {
		Version   int    `json:"version" doc:"of the secret that is changed"`
		Statement string `json:"statement" maxLength:"60"`
	}
}

func (a *API) removeStatement(ctx context.Context, who caller.Caller, in *statementRemoved) (*answer[secrets.SecretLine], error) {
	s, err := a.Secrets.RemoveStatement(ctx, who.Person, in.ID, in.Body.Version, in.Body.Statement)
	return &answer[secrets.SecretLine]{s}, err
}

type withholdingAsked struct {
	ID   string `path:"id" maxLength:"40"`
	Body struct {
		Audience string         `json:"audience,omitempty" maxLength:"300" doc:"the one that knows most where none is given"`
		Choice   map[string]int `json:"choice,omitempty" doc:"rungs by statement: 0 as written, one beyond the ladder withheld"`
		Longer   bool           `json:"longer,omitempty" doc:"search for seconds, not for moments"`
	}
}

func (a *API) withholding(ctx context.Context, who caller.Caller, in *withholdingAsked) (*answer[secrets.Withholding], error) {
	for id, rung := range in.Body.Choice {
		if rung < 0 {
			return nil, invalid.Errorf("rung %d of %q: count from 0", rung, id)
		}
	}
	w, err := a.Secrets.Withholding(ctx, who.Person, in.ID, secrets.Viewpoint{Audience: in.Body.Audience, At: -1, Longer: in.Body.Longer}, in.Body.Choice)
	return &answer[secrets.Withholding]{w}, err
}

func (a *API) listWorlds(ctx context.Context, who caller.Caller, in *byID) (*answer[[]secrets.WorldLine], error) {
	list, err := a.Secrets.WorldsFor(ctx, who.Person, in.ID)
	return &answer[[]secrets.WorldLine]{list}, err
}
