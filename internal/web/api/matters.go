package api

import (
	"context"

	"barium/internal/office"
	"barium/internal/web/caller"
)

func (a *API) matters() {
	serve(a, op{id: "list-matters", route: "GET /matters", does: "the matters that you work on", scope: "read"}, a.listMatters)
	serve(a, op{id: "get-matter", route: "GET /matters/{id}", does: "a matter: documents, releases, people, standing", scope: "read"}, a.getMatter)
}

func (a *API) listMatters(ctx context.Context, who caller.Caller, _ *nothing) (*answer[[]office.MatterLine], error) {
	list, err := a.Office.Matters(ctx, who.Person)
	return &answer[[]office.MatterLine]{list}, err
}

func (a *API) getMatter(ctx context.Context, who caller.Caller, in *byID) (*answer[office.Matter], error) {
	m, err := a.Office.Matter(ctx, who.Person, in.ID)
	return &answer[office.Matter]{m}, err
}
