package api

import (
	"context"
	"net/http"

	"barium/internal/office/inquiry"
	"barium/internal/web/caller"
)

func (a *API) caseBundle() {
	serve(a, op{id: "show-case-timeline", route: "GET /cases/{id}/timeline", does: "all of a case in the order of time", scope: casework}, a.caseTimeline)
	serve(a, op{id: "bundle-case", route: "POST /cases/{id}/bundle", does: "a case in one signed file, which verifies without the house; that it was taken is recorded", scope: casework, anew: true, file: "application/zip"}, a.bundleCase)
	serve(a, op{id: "ask-unsealing-from-case", route: "POST /cases/{id}/requests", does: "ask the custodians to open the codewords of what exhibits reuse, with what the board answered", scope: casework, grave: true, status: http.StatusCreated}, a.askFromCase)
}

func (a *API) caseTimeline(ctx context.Context, who caller.Caller, in *byID) (*answer[[]inquiry.CaseMoment], error) {
	list, err := a.Inquiry.CaseTimeline(ctx, who.Person, in.ID)
	return &answer[[]inquiry.CaseMoment]{list}, err
}

func (a *API) bundleCase(ctx context.Context, who caller.Caller, in *byID) (*file, error) {
	b, err := a.Inquiry.CaseBundle(ctx, who.Person, in.ID)
	return &file{"application/zip", b}, err
}

type caseTraced struct {
	ID   string `path:"id" maxLength:"40"`
	Body inquiry.CaseTrace
}

func (a *API) askFromCase(ctx context.Context, who caller.Caller, in *caseTraced) (*answer[unsealingsAsked], error) {
	u, err := a.tracing()
	if err != nil {
		return nil, err
	}
	ids, err := a.Inquiry.AskFrom(ctx, u, who.Person, in.ID, in.Body)
	return &answer[unsealingsAsked]{unsealingsAsked{ids}}, err
}
