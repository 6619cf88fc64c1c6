// Package api is the house for programs: every act of the pages, under /api/, with
// a description in OpenAPI 3.1 that is made from this code. docs/api.md tells how
// it is used.
package api

import (
	"context"
	"log/slog"
	"net/http"
	"reflect"
	"strconv"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"barium/internal/office"
	"barium/internal/office/suite"
	"barium/internal/signin"
	"barium/internal/web/caller"
	"barium/internal/web/visit"
)

// Config is what the API needs. Who is asking stands in the context of a request.
type Config struct {
	suite.Suite
	Gate    *signin.Gate // nil for a house without sign-in
	Version string       // of the program
	Now     func() time.Time
	Errors  *slog.Logger // is told of errors that are ours
	// Unsealings is where custodians are asked; nil where they can't be.
	Unsealings *office.Unsealings
}

// An API answers programs. It is safe for concurrent use.
type API struct {
	Config
	huma    huma.API
	handler http.Handler
}

// New makes the API. It knows no prefix: mount it with http.StripPrefix.
func New(c Config) *API {
	mux := http.NewServeMux()
	config := huma.DefaultConfig("Barium", c.Version)
	config.Servers = []*huma.Server{{URL: "/api"}}
	config.DocsPath, config.SchemasPath = "", "" // its page would load scripts from elsewhere
	config.CreateHooks = nil                     // no $schema in answers
	config.Transformers = append(config.Transformers, coded)
	config.Components.SecuritySchemes = map[string]*huma.SecurityScheme{
		"token": {Type: "http", Scheme: "bearer", Description: "A token made on the account page."},
	}
	a := &API{Config: c, huma: humago.New(mux, config)}
	a.everything()
	a.handler = signedIn(once(known(mux)))
	return a
}

// everything lists what the API answers to, a line a group.
func (a *API) everything() {
	a.reading()
	a.receipts()
	a.ledger()
	a.matters()
	a.documents()
	a.drafts()
	a.parties()
	a.standing()
	a.watching()
	a.account()
	a.releases()
	a.consents()
	a.unsealings()
	a.exposure()
	a.exposureTexts()
	a.cases()
	a.damage()
	a.matrix()
	a.holders()
	a.caseExhibits()
	a.caseBoard()
	a.hearings()
	a.caseBundle()
}

// Description is the API in OpenAPI 3.1.
func (a *API) Description() *huma.OpenAPI { return a.huma.OpenAPI() }

func (a *API) ServeHTTP(w http.ResponseWriter, r *http.Request) { a.handler.ServeHTTP(w, r) }

// An op is one operation.
type op struct {
	id     string // "release-document"
	route  string // "POST /documents/{id}/release"
	does   string // in a few words
	scope  string // what a token needs
	grave  bool   // wants a second factor: release, suspension, unsealing
	more   []Code // that not every operation answers with
	anew   bool   // done each time it is asked for, whatever the key of idempotency
	status int    // of success; 0 for 200
	file   string // media type of what is answered, where it is no JSON
	body   int64  // bytes that a request may have; 0 for 1 MiB
}

// serve adds an operation. What it answers is office's; who asks was found out by
// the gate.
func serve[I, O any](a *API, o op, f func(ctx context.Context, who caller.Caller, in *I) (*O, error)) {
	method, path := o.split()
	failed := a.Description().Components.Schemas.Schema(reflect.TypeFor[huma.ErrorModel](), true, "Problem")
	huma.Register(a.huma, huma.Operation{
		OperationID: o.id, Method: method, Path: path, Summary: o.does, DefaultStatus: o.status, Tags: []string{o.scope},
		Security: []map[string][]string{{"token": {o.scope}}}, Responses: o.responses(failed),
		Extensions: map[string]any{"x-anew": o.anew}, MaxBodyBytes: o.body,
	}, func(ctx context.Context, in *I) (*O, error) {
		visit.Of(ctx).Route = method + " /api" + path
		who := caller.From(ctx)
		if err := a.admit(who, o); err != nil {
			return nil, err
		}
		out, err := f(ctx, who, in)
		if err != nil {
			return nil, a.problem(ctx, o, err)
		}
		return out, nil
	})
}

// signedIn lets nobody else as far as the description of the operations.
func signedIn(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		who := caller.From(r.Context())
		switch {
		case who.Wait > 0:
			w.Header().Set("Retry-After", strconv.Itoa(int(who.Wait/time.Second)+1))
			tell(w, TooMany, "too many tokens from this address were none: wait as long as Retry-After says")
			return
		case who.Later > 0:
			w.Header().Set("Retry-After", strconv.Itoa(int(who.Later/time.Second)))
			tell(w, Busy, busy)
			return
		case who.Nobody():
			tell(w, SignInFirst, noToken)
			return
		}
		h.ServeHTTP(w, r)
	})
}

const noToken = "sign in, or send a token: Authorization: Bearer …"

func (a *API) admit(who caller.Caller, o op) error {
	switch {
	case who.Nobody():
		return problem(SignInFirst, noToken)
	case !who.May(o.scope):
		return problem(OutOfScope, "the token has no scope "+o.scope)
	case o.grave && !who.Sure(a.Now()):
		return problem(SecondFactor, "give your second factor first, at /confirm")
	}
	return nil
}
