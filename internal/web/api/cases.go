package api

import (
	"context"
	"net/http"

	"barium/internal/office/inquiry"
	"barium/internal/web/caller"
)

// casework is the scope of cases.
const casework = "cases"

func (a *API) cases() {
	serve(a, op{id: "list-cases", route: "GET /cases", does: "the cases that you may know of, newest first", scope: casework}, a.listCases)
	serve(a, op{id: "open-case", route: "POST /cases", does: "open a case, about publications or requests to the custodians", scope: casework, status: http.StatusCreated}, a.openCase)
	serve(a, op{id: "show-case", route: "GET /cases/{id}", does: "a case, and what it is about", scope: casework}, a.showCase)
	serve(a, op{id: "list-case-choices", route: "GET /case-choices", does: "what you could open a case about", scope: casework}, a.caseChoices)
}

func (a *API) listCases(ctx context.Context, who caller.Caller, _ *nothing) (*answer[[]inquiry.CaseLine], error) {
	list, err := a.Inquiry.Cases(ctx, who.Person)
	return &answer[[]inquiry.CaseLine]{list}, err
}

func (a *API) openCase(ctx context.Context, who caller.Caller, in *struct{ Body inquiry.CaseOpening }) (*answer[inquiry.CaseLine], error) {
	c, err := a.Inquiry.OpenCase(ctx, who.Person, in.Body)
	return &answer[inquiry.CaseLine]{c}, err
}

func (a *API) showCase(ctx context.Context, who caller.Caller, in *byID) (*answer[inquiry.Case], error) {
	c, err := a.Inquiry.Case(ctx, who.Person, in.ID)
	return &answer[inquiry.Case]{c}, err
}

type choicesOfCase struct {
	Matter string `query:"matter" maxLength:"40" doc:"that the case would be on; your only one where there is none"`
}

func (a *API) caseChoices(ctx context.Context, who caller.Caller, in *choicesOfCase) (*answer[inquiry.CaseChoices], error) {
	c, err := a.Inquiry.CaseChoices(ctx, who.Person, in.Matter, "")
	return &answer[inquiry.CaseChoices]{c}, err
}
