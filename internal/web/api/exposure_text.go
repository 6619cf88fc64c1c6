package api

import (
	"context"

	"barium/internal/assess"
	"barium/internal/office/secrets"
	"barium/internal/share/invalid"
	"barium/internal/web/caller"
)

func (a *API) exposureTexts() {
	const scope = "documents"
	serve(a, op{id: "list-source-texts", route: "GET /secrets/{id}/texts", does: "the documents, drafts and publications that statements about a secret can be taken from", scope: scope}, a.sourceTexts)
	serve(a, op{id: "mark-text", route: "POST /secrets/{id}/text", does: "a text by sentences, with the statements that were taken from it; of a document it is the original, and the ledger is told that you saw it", scope: scope, anew: true}, a.markText)
	serve(a, op{id: "list-suggestions", route: "GET /secrets/{id}/suggestions", does: "predicates in the words of a secret's world", scope: scope}, a.listSuggestions)
	serve(a, op{id: "get-draft-exposure", route: "POST /drafts/{id}/exposure", does: "what a draft would tell those whom it is for about the secrets of its matter, and what to withhold; changes nothing", scope: scope, anew: true}, a.draftExposure)
	serve(a, op{id: "reword-draft", route: "POST /drafts/{id}/wording", does: "put statements in a draft on rungs of their ladders: blurred, withheld, or as they were written", scope: scope}, a.rewordDraft)
}

func (a *API) sourceTexts(ctx context.Context, who caller.Caller, in *byID) (*answer[secrets.SourceTexts], error) {
	x, err := a.Secrets.SourceTexts(ctx, who.Person, in.ID)
	return &answer[secrets.SourceTexts]{x}, err
}

type textMarked struct {
	ID   string `path:"id" maxLength:"40"`
	Body struct {
		Document    string `json:"document,omitempty" maxLength:"40" doc:"a document's or a draft's id; or else:"`
		Publication string `json:"publication,omitempty" maxLength:"40"`
	}
}

func (a *API) markText(ctx context.Context, who caller.Caller, in *textMarked) (*answer[secrets.MarkedText], error) {
	if (in.Body.Document == "") == (in.Body.Publication == "") {
		return nil, invalid.Errorf("give a document or a publication")
	}
	x, err := a.Secrets.MarkText(ctx, who.Person, in.ID, assess.Source{Document: in.Body.Document, Publication: in.Body.Publication})
	return &answer[secrets.MarkedText]{x}, err
}

func (a *API) listSuggestions(ctx context.Context, who caller.Caller, in *byID) (*answer[[]string], error) {
	list, err := a.Secrets.Suggestions(ctx, who.Person, in.ID)
	return &answer[[]string]{list}, err
}

type draftExposureAsked struct {
	ID   string `path:"id" maxLength:"40"`
	Body struct {
		Secret   string         `json:"secret,omitempty" maxLength:"40" doc:"the one of which it tells most where none is given"`
		Audience string         `json:"audience,omitempty" maxLength:"300" doc:"the one that it tells most where none is given"`
		Choice   map[string]int `json:"choice,omitempty" doc:"rungs by statement that are considered: 0 as written, one beyond the ladder withheld"`
	}
}

func (a *API) draftExposure(ctx context.Context, who caller.Caller, in *draftExposureAsked) (*answer[secrets.DraftExposure], error) {
	x, err := a.Secrets.DraftExposure(ctx, who.Person, in.ID, in.Body.Secret, in.Body.Audience, in.Body.Choice)
	return &answer[secrets.DraftExposure]{x}, err
}

type draftReworded struct {
	ID   string `path:"id" maxLength:"40"`
	Body struct {
		Version int `json:"version" doc:"of the draft that is changed"`
		secrets.Reworded
	}
}

func (a *API) rewordDraft(ctx context.Context, who caller.Caller, in *draftReworded) (*answer[secrets.DraftExposure], error) {
	if err := a.Secrets.Reword(ctx, who.Person, in.ID, in.Body.Version, in.Body.Reworded); err != nil {
		return nil, err
	}
	x, err := a.Secrets.DraftExposure(ctx, who.Person, in.ID, in.Body.Secret, "", nil)
	return &answer[secrets.DraftExposure]{x}, err
}
