package api

import (
	"context"
	"net/http"

	"barium/internal/office"
	"barium/internal/share"
	"barium/internal/web/caller"
)

func (a *API) consents() {
	serve(a, op{id: "ask-for-consent", route: "POST /requests", does: "ask originators whether a document may go on", scope: "consent", status: http.StatusCreated}, a.ask)
	serve(a, op{id: "list-requests", route: "GET /requests", does: "requests to answer, and those of your party", scope: "read"}, a.listRequests)
	serve(a, op{id: "get-request", route: "GET /requests/{id}", does: "a request with its answers", scope: "read"}, a.getRequest)
	serve(a, op{id: "read-request", route: "POST /requests/{id}/copies", does: "a new marked copy of what a request is about, for whoever answers it", scope: "read", anew: true}, a.readRequest)
	serve(a, op{id: "answer-request", route: "POST /requests/{id}/answer", does: "grant or refuse each paragraph", scope: "consent"}, a.answerRequest)
	serve(a, op{id: "list-askable", route: "GET /documents/{id}/askable", does: "whom a document could go on to by consent", scope: "consent"}, a.askable)
}

func (a *API) ask(ctx context.Context, who caller.Caller, in *struct{ Body office.Asking }) (*answer[office.AskedFor], error) {
	out, err := a.Office.Ask(ctx, who.Person, in.Body)
	return &answer[office.AskedFor]{out}, err
}

type requestsBefore struct {
	Before int64 `query:"before" minimum:"0" doc:"an event; 0 for the newest"`
}

func (a *API) listRequests(ctx context.Context, who caller.Caller, in *requestsBefore) (*answer[office.Correspondence], error) {
	out, err := a.Office.Requests(ctx, who.Person, in.Before)
	return &answer[office.Correspondence]{out}, err
}

func (a *API) getRequest(ctx context.Context, who caller.Caller, in *byID) (*answer[office.RequestPage], error) {
	out, err := a.Office.Request(ctx, who.Person, in.ID)
	return &answer[office.RequestPage]{out}, err
}

func (a *API) readRequest(ctx context.Context, who caller.Caller, in *byID) (*answer[CopyMade], error) {
	r, err := a.Office.ReadRequest(ctx, who.Person, in.ID, share.Interface)
	return &answer[CopyMade]{copyMade(r)}, err
}

type verdictGiven struct {
	ID   string `path:"id" maxLength:"40"`
	Body office.Ruling
}

func (a *API) answerRequest(ctx context.Context, who caller.Caller, in *verdictGiven) (*answer[office.RequestPage], error) {
	out, err := a.Office.Answer(ctx, who.Person, in.ID, in.Body)
	return &answer[office.RequestPage]{out}, err
}

func (a *API) askable(ctx context.Context, who caller.Caller, in *candidatesOf) (*answer[office.Releasing], error) {
	out, err := a.Office.Askable(ctx, who.Person, office.Draft{Document: in.ID, Parent: in.Parent, To: in.To}, in.Words)
	return &answer[office.Releasing]{out}, err
}
