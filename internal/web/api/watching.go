package api

import (
	"context"

	"barium/internal/office"
	"barium/internal/web/caller"
)

func (a *API) watching() {
	serve(a, op{id: "list-sightings", route: "GET /sightings", does: "documents of which passages were published", scope: "read"}, a.sightings)
	serve(a, op{id: "show-spread", route: "GET /documents/{id}/spread", does: "which publications have some of a document, and who copied whom", scope: "read"}, a.spread)
	serve(a, op{id: "show-publication", route: "GET /publications/{id}", does: "a publication with the passages that are ours", scope: "read"}, a.publication)
}

func (a *API) sightings(ctx context.Context, who caller.Caller, _ *nothing) (*answer[office.Watching], error) {
	w, err := a.Office.Watching(ctx, who.Person)
	return &answer[office.Watching]{w}, err
}

func (a *API) spread(ctx context.Context, who caller.Caller, in *byID) (*answer[office.Spread], error) {
	s, err := a.Office.Spread(ctx, who.Person, in.ID)
	return &answer[office.Spread]{s}, err
}

func (a *API) publication(ctx context.Context, who caller.Caller, in *byID) (*answer[office.Seen], error) {
	p, err := a.Office.Publication(ctx, who.Person, in.ID)
	return &answer[office.Seen]{p}, err
}
