package api

import (
	"context"
	"net/http"

	"barium/internal/office/inquiry"
	"barium/internal/web/caller"
)

// maxEntry is how many bytes a request with an exhibit may have: the file is in base64.
const maxEntry = 32 << 20

func (a *API) caseExhibits() {
	serve(a, op{id: "list-exhibits", route: "GET /cases/{id}/exhibits", does: "what was put into a case, with its chain of custody", scope: casework}, a.listExhibits)
	serve(a, op{id: "enter-exhibit", route: "POST /cases/{id}/exhibits", does: "put a file, a publication, a finding or a receipt into a case", scope: casework, status: http.StatusCreated, body: maxEntry}, a.enterExhibit)
	serve(a, op{id: "open-exhibit", route: "POST /cases/{id}/exhibits/{number}/open", does: "an exhibit's file, held against the ledger; its chain of custody records it", scope: casework, anew: true}, a.openExhibit)
	serve(a, op{id: "note-exhibit", route: "POST /cases/{id}/exhibits/{number}/notes", does: "add a note to an exhibit", scope: casework}, a.noteExhibit)
	serve(a, op{id: "hand-over-exhibit", route: "POST /cases/{id}/exhibits/{number}/handovers", does: "record that an exhibit was handed over", scope: casework}, a.handOverExhibit)
}

func (a *API) listExhibits(ctx context.Context, who caller.Caller, in *byID) (*answer[[]inquiry.CaseExhibit], error) {
	list, err := a.Inquiry.CaseExhibits(ctx, who.Person, in.ID)
	return &answer[[]inquiry.CaseExhibit]{list}, err
}

type exhibitEntered struct {
	ID   string `path:"id" maxLength:"40"`
	Body inquiry.CaseEntry
}

func (a *API) enterExhibit(ctx context.Context, who caller.Caller, in *exhibitEntered) (*answer[inquiry.CaseExhibit], error) {
	x, err := a.Inquiry.EnterExhibit(ctx, who.Person, in.ID, in.Body)
	return &answer[inquiry.CaseExhibit]{x}, err
}

// An exhibit of a case, in an address.
type exhibitOf struct {
	ID     string `path:"id" maxLength:"40"`
	Number int    `path:"number" minimum:"1"`
}

func (a *API) openExhibit(ctx context.Context, who caller.Caller, in *exhibitOf) (*answer[inquiry.ExhibitFile], error) {
	x, err := a.Inquiry.ViewExhibit(ctx, who.Person, in.ID, in.Number)
	return &answer[inquiry.ExhibitFile]{x}, err
}

type exhibitNoted struct {
	ID     string `path:"id" maxLength:"40"`
	Number int    `path:"number" minimum:"1"`
	Body   struct {
		Note string `json:"note" maxLength:"2000"`
	}
}

func (a *API) noteExhibit(ctx context.Context, who caller.Caller, in *exhibitNoted) (*nothing, error) {
	return &nothing{}, a.Inquiry.RemarkExhibit(ctx, who.Person, in.ID, in.Number, in.Body.Note)
}

type exhibitHanded struct {
	ID     string `path:"id" maxLength:"40"`
	Number int    `path:"number" minimum:"1"`
	Body   struct {
		To   string `json:"to" maxLength:"200"`
		Note string `json:"note,omitempty" maxLength:"2000"`
	}
}

func (a *API) handOverExhibit(ctx context.Context, who caller.Caller, in *exhibitHanded) (*nothing, error) {
	return &nothing{}, a.Inquiry.HandOverExhibit(ctx, who.Person, in.ID, in.Number, in.Body.To, in.Body.Note)
}
