package api

import (
	"context"
	"encoding/hex"
	"time"

	"barium/internal/office"
	"barium/internal/web/caller"
)

func (a *API) standing() {
	serve(a, op{id: "assess-parties", route: "GET /standings", does: "how the parties stand, reviews due first", scope: "standing"}, a.assess)
	serve(a, op{id: "show-standing", route: "GET /parties/{id}/standing", does: "how a party stands, where it may be moved, and what a move would do", scope: "standing"}, a.showStanding)
	serve(a, op{id: "change-standing", route: "POST /parties/{id}/standing", does: "give notice, put on probation, suspend, restore", scope: "standing", grave: true}, a.changeStanding)
	serve(a, op{id: "record-assurance", route: "POST /parties/{id}/assurances", does: "record an assurance that a party gave", scope: "standing", grave: true}, a.recordAssurance)
	serve(a, op{id: "record-review", route: "POST /parties/{id}/reviews", does: "record a review that leaves the standing as it is", scope: "standing", grave: true}, a.recordReview)
	serve(a, op{id: "fetch-paper", route: "GET /parties/{id}/papers/{hash}", does: "the file of an assurance", scope: "standing"}, a.fetchPaper)
}

func (a *API) assess(ctx context.Context, who caller.Caller, _ *nothing) (*answer[office.Assessment], error) {
	out, err := a.Office.Assess(ctx, who.Person)
	return &answer[office.Assessment]{out}, err
}

func (a *API) showStanding(ctx context.Context, who caller.Caller, in *struct {
	ID     string `path:"id" maxLength:"40"`
	Matter string `query:"matter" maxLength:"40" doc:"none for all matters together"`
	To     string `query:"to" maxLength:"20" doc:"the state whose outlook is asked for"`
}) (*answer[office.StandPage], error) {
	out, err := a.Office.Standing(ctx, who.Person, in.ID, in.Matter, in.To)
	return &answer[office.StandPage]{out}, err
}

func (a *API) changeStanding(ctx context.Context, who caller.Caller, in *struct {
	ID   string `path:"id" maxLength:"40"`
	Body struct {
		Matter    string    `json:"matter,omitempty" maxLength:"40" doc:"none for all matters together"`
		To        string    `json:"to" enum:"active,notice,probation,suspended,restored"`
		Reason    string    `json:"reason" maxLength:"10000"`
		Condition string    `json:"condition,omitempty" maxLength:"10000"`
		Review    time.Time `json:"review,omitempty"`
		Case      string    `json:"case,omitempty" maxLength:"40" doc:"on the same matter, from which it is decided"`
	}
}) (*answer[office.Stand], error) {
	b := in.Body
	out, err := a.Office.Move(ctx, who.Person, in.ID, office.Move{Matter: b.Matter, To: b.To, Reason: b.Reason, Condition: b.Condition, Review: b.Review, Case: b.Case})
	return &answer[office.Stand]{out}, err
}

func (a *API) recordAssurance(ctx context.Context, who caller.Caller, in *struct {
	ID   string `path:"id" maxLength:"40"`
	Body struct {
		Matter   string    `json:"matter,omitempty" maxLength:"40" doc:"none for all matters together"`
		Text     string    `json:"text" maxLength:"10000"`
		Document string    `json:"document,omitempty" maxLength:"200" doc:"id or name of the document that gives it, where no file is handed in"`
		Name     string    `json:"name,omitempty" maxLength:"200" doc:"of the file"`
		File     []byte    `json:"file,omitempty" doc:"the file that gives it, in base64"`
		From     string    `json:"from" maxLength:"200" doc:"who gave it"`
		Given    time.Time `json:"given"`
		Case     string    `json:"case,omitempty" maxLength:"40" doc:"in which it was asked for"`
	}
}) (*answer[office.Stand], error) {
	b := in.Body
	given := office.Assurance{Matter: b.Matter, Text: b.Text, Document: b.Document, From: b.From, Given: b.Given, Case: b.Case}
	if b.Name != "" {
		given.File = &office.File{Name: b.Name, Body: b.File}
	}
	out, err := a.Office.Assure(ctx, who.Person, in.ID, given)
	return &answer[office.Stand]{out}, err
}

func (a *API) recordReview(ctx context.Context, who caller.Caller, in *struct {
	ID   string `path:"id" maxLength:"40"`
	Body struct {
		Matter string    `json:"matter,omitempty" maxLength:"40" doc:"none for all matters together"`
		Found  string    `json:"found" maxLength:"10000"`
		Review time.Time `json:"review" doc:"the next"`
	}
}) (*answer[office.Stand], error) {
	out, err := a.Office.Look(ctx, who.Person, in.ID, in.Body.Matter, in.Body.Found, in.Body.Review)
	return &answer[office.Stand]{out}, err
}

// A paper is the file of an assurance.
type paper struct {
	Name   string `json:"name"`
	SHA256 string `json:"sha256"`
	File   []byte `json:"file" doc:"in base64"`
}

func (a *API) fetchPaper(ctx context.Context, who caller.Caller, in *struct {
	ID   string `path:"id" maxLength:"40"`
	Hash string `path:"hash" maxLength:"64"`
}) (*answer[paper], error) {
	p, err := a.Office.Paper(ctx, who.Person, in.ID, in.Hash)
	return &answer[paper]{paper{p.Name, hex.EncodeToString(p.Hash[:]), p.Body}}, err
}
