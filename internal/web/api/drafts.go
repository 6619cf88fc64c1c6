package api

import (
	"context"
	"encoding/json"
	"net/http"

	"barium/internal/office"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
	"barium/internal/share/terms"
	"barium/internal/web/caller"
)

func (a *API) drafts() {
	serve(a, op{id: "create-draft", route: "POST /matters/{id}/drafts", does: "bring a text in as a draft", scope: "documents", status: http.StatusCreated, body: bodyOfText}, a.createDraft)
	serve(a, op{id: "get-draft", route: "GET /drafts/{id}", does: "a draft, its terms and what its sites yield", scope: "documents"}, a.getDraft)
	serve(a, op{id: "replace-draft-text", route: "PUT /drafts/{id}/text", does: "give a draft another text", scope: "documents", body: bodyOfText}, a.replaceText)
	serve(a, op{id: "get-draft-text", route: "GET /drafts/{id}/text", does: "a draft's file as it came in", scope: "documents"}, a.getText)
	serve(a, op{id: "list-draft-choices", route: "GET /drafts/{id}/choices", does: "who can be in its audience, what it can be made from", scope: "documents"}, a.draftChoices)
	serve(a, op{id: "set-draft-terms", route: "PUT /drafts/{id}/terms", does: "set a draft's terms and sources", scope: "documents"}, a.setTerms)
	serve(a, op{id: "preview-draft-terms", route: "POST /drafts/{id}/terms/preview", does: "what terms would mean for a draft; changes nothing", scope: "documents"}, a.previewTerms)
	serve(a, op{id: "list-draft-sites", route: "GET /drafts/{id}/sites", does: "a part of a draft's text with its sites", scope: "documents"}, a.listSites)
	serve(a, op{id: "change-draft-sites", route: "POST /drafts/{id}/sites", does: "keep, strike out, add, forbid; all or nothing", scope: "documents"}, a.changeSites)
	serve(a, op{id: "file-draft", route: "POST /drafts/{id}/file", does: "make a document of a draft: register and file it", scope: "documents"}, a.fileDraft)
	serve(a, op{id: "discard-draft", route: "POST /drafts/{id}/discard", does: "throw a draft away", scope: "documents"}, a.discardDraft)
}

// bodyOfText is how large a request with a text may be: it is in base64.
const bodyOfText = office.MaxText*4/3 + 64<<10

// A TextIn is a document's file. It is exported for huma, which passes over what
// isn't where it is embedded.
type TextIn struct {
	Name   string `json:"name" maxLength:"500" doc:"of the file; .md, .html or .txt"`
	Title  string `json:"title,omitempty" maxLength:"500" doc:"empty for the text's own"`
	Source []byte `json:"source" doc:"the file, in base64"`
}

func (t TextIn) text() office.Text {
	return office.Text{Name: t.Name, Title: t.Title, Source: t.Source}
}

type textAsked struct {
	ID   string `path:"id" maxLength:"40"`
	Body TextIn
}

func (a *API) createDraft(ctx context.Context, who caller.Caller, in *textAsked) (*answer[office.DraftPage], error) {
	id, err := a.Office.Bring(ctx, who.Person, in.ID, in.Body.text())
	if err != nil {
		return nil, err
	}
	return a.draft(ctx, who, id, 0)
}

// draft answers with a draft as it is now.
func (a *API) draft(ctx context.Context, who caller.Caller, id string, copies int) (*answer[office.DraftPage], error) {
	p, err := a.Office.DraftPage(ctx, who.Person, id, copies)
	return &answer[office.DraftPage]{p}, err
}

type draftOf struct {
	ID     string `path:"id" maxLength:"40"`
	Copies int    `query:"copies" minimum:"0" maximum:"1000000" doc:"among which one is to be named"`
}

func (a *API) getDraft(ctx context.Context, who caller.Caller, in *draftOf) (*answer[office.DraftPage], error) {
	return a.draft(ctx, who, in.ID, in.Copies)
}

func (a *API) getText(ctx context.Context, who caller.Caller, in *byID) (*answer[TextIn], error) {
	t, err := a.Office.DraftText(ctx, who.Person, in.ID)
	return &answer[TextIn]{TextIn{t.Name, t.Title, t.Source}}, err
}

func (a *API) draftChoices(ctx context.Context, who caller.Caller, in *byID) (*answer[office.DraftChoices], error) {
	c, err := a.Office.DraftChoices(ctx, who.Person, in.ID)
	return &answer[office.DraftChoices]{c}, err
}

type textChanged struct {
	ID   string `path:"id" maxLength:"40"`
	Body struct {
		TextIn
		Version int `json:"version" doc:"of the draft that is changed"`
	}
}

func (a *API) replaceText(ctx context.Context, who caller.Caller, in *textChanged) (*answer[office.DraftPage], error) {
	if err := a.Office.Rewrite(ctx, who.Person, in.ID, in.Body.Version, in.Body.text()); err != nil {
		return nil, err
	}
	return a.draft(ctx, who, in.ID, 0)
}

// TermsIn are a draft's terms and sources, exported for the same reason.
type TermsIn struct {
	Terms     json.RawMessage `json:"terms" doc:"in the form that docs/sharing.md describes"`
	Sources   []sourceIn      `json:"sources,omitempty"`
	Coalition int             `json:"coalition,omitempty" minimum:"0" maximum:"20" doc:"colluders that the code is designed against; 2 if none is given"`
}

type termsAsked struct {
	ID   string `path:"id" maxLength:"40"`
	Body struct {
		TermsIn
		Version int `json:"version" doc:"of the draft that is changed"`
	}
}

type termsConsidered struct {
	ID   string `path:"id" maxLength:"40"`
	Body TermsIn
}

type sourceIn struct {
	Document string `json:"document" maxLength:"40"`
	Used     []int  `json:"used,omitempty" doc:"its paragraphs; none where nobody knows"`
	Subsumed bool   `json:"subsumed,omitempty" doc:"nothing of its wording is left"`
}

func (in TermsIn) read() (office.DraftTerms, error) {
	t, err := terms.Parse(in.Terms)
	if err != nil {
		return office.DraftTerms{}, invalid.Errorf("%w", err)
	}
	set := office.DraftTerms{Terms: t, Coalition: in.Coalition}
	if set.Coalition == 0 {
		set.Coalition = 2
	}
	for _, s := range in.Sources {
		set.Sources = append(set.Sources, desk.Source(s))
	}
	return set, nil
}

func (a *API) previewTerms(ctx context.Context, who caller.Caller, in *termsConsidered) (*answer[office.Meaning], error) {
	set, err := in.Body.read()
	if err != nil {
		return nil, err
	}
	m, err := a.Office.Meaning(ctx, who.Person, in.ID, set)
	return &answer[office.Meaning]{m}, err
}

func (a *API) setTerms(ctx context.Context, who caller.Caller, in *termsAsked) (*answer[office.DraftPage], error) {
	set, err := in.Body.read()
	if err != nil {
		return nil, err
	}
	if err := a.Office.SetTerms(ctx, who.Person, in.ID, in.Body.Version, set); err != nil {
		return nil, err
	}
	return a.draft(ctx, who, in.ID, 0)
}

// A sitesOf repeats what draftOf has: parameters in an embedded structure are passed over.
type sitesOf struct {
	ID     string `path:"id" maxLength:"40"`
	Copies int    `query:"copies" minimum:"0" maximum:"1000000" doc:"among which one is to be named"`
	Part   int    `query:"part" minimum:"0" doc:"of the text, from 1"`
}

func (a *API) listSites(ctx context.Context, who caller.Caller, in *sitesOf) (*answer[office.DraftSites], error) {
	p, err := a.Office.DraftSites(ctx, who.Person, in.ID, in.Part, in.Copies)
	return &answer[office.DraftSites]{p}, err
}

type sitesChanged struct {
	ID   string `path:"id" maxLength:"40"`
	Body struct {
		Version int                `json:"version" doc:"of the draft that is changed"`
		Copies  int                `json:"copies,omitempty" minimum:"0" maximum:"1000000" doc:"among which one is to be named"`
		Changes office.SiteChanges `json:"changes"`
	}
}

func (a *API) changeSites(ctx context.Context, who caller.Caller, in *sitesChanged) (*answer[office.DraftPage], error) {
	if err := a.Office.ChangeSites(ctx, who.Person, in.ID, in.Body.Version, in.Body.Changes); err != nil {
		return nil, err
	}
	return a.draft(ctx, who, in.ID, in.Body.Copies)
}

type versionOf struct {
	ID   string `path:"id" maxLength:"40"`
	Body struct {
		Version int `json:"version" doc:"of the draft that was seen"`
	}
}

func (a *API) fileDraft(ctx context.Context, who caller.Caller, in *versionOf) (*answer[office.DocumentPage], error) {
	if err := a.Office.File(ctx, who.Person, in.ID, in.Body.Version); err != nil {
		return nil, err
	}
	p, err := a.Office.Document(ctx, who.Person, in.ID)
	return &answer[office.DocumentPage]{p}, err
}

func (a *API) discardDraft(ctx context.Context, who caller.Caller, in *versionOf) (*nothing, error) {
	return &nothing{}, a.Office.Discard(ctx, who.Person, in.ID, in.Body.Version)
}
