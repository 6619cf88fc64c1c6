package api

import (
	"context"

	"barium/internal/office"
	"barium/internal/web/caller"
)

func (a *API) documents() {
	serve(a, op{id: "get-document", route: "GET /documents/{id}", does: "a document that you work on: terms, releases, who holds it", scope: "read"}, a.getDocument)
	serve(a, op{id: "show-original", route: "POST /documents/{id}/original", does: "a document without marks, for those who work on it; it is logged", scope: "documents", anew: true}, a.showOriginal)
}

func (a *API) getDocument(ctx context.Context, who caller.Caller, in *byID) (*answer[office.DocumentPage], error) {
	p, err := a.Office.Document(ctx, who.Person, in.ID)
	return &answer[office.DocumentPage]{p}, err
}

func (a *API) showOriginal(ctx context.Context, who caller.Caller, in *byID) (*answer[office.Original], error) {
	o, err := a.Office.Original(ctx, who.Person, in.ID)
	return &answer[office.Original]{o}, err
}
