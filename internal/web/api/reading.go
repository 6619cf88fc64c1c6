package api

import (
	"context"

	"barium/internal/office"
	"barium/internal/share"
	"barium/internal/web/caller"
)

func (a *API) reading() {
	serve(a, op{id: "today", route: "GET /today", does: "what waits for you", scope: "read"}, a.today)
	serve(a, op{id: "read-document", route: "POST /documents/{id}/copies", does: "a new marked copy of a document", scope: "read"}, a.read)
}

type nothing struct{}

type answer[T any] struct{ Body T }

type byID struct {
	ID string `path:"id" maxLength:"40"`
}

func (a *API) today(ctx context.Context, who caller.Caller, _ *nothing) (*answer[office.Today], error) {
	t, err := a.Office.Today(ctx, who.Person)
	return &answer[office.Today]{t}, err
}

// A copyMade is a copy with its text.
type copyMade struct {
	Copy       string   `json:"copy"`
	Document   string   `json:"document"`
	Title      string   `json:"title"`
	Terms      []string `json:"terms"`
	Name       string   `json:"name" doc:"of the file"`
	File       []byte   `json:"file" doc:"the copy, in base64"`
	Paragraphs []int    `json:"paragraphs" nullable:"true" doc:"those that are in it; null for all"`
	Event      int64    `json:"event" doc:"of its release, in the ledger"`
}

func (a *API) read(ctx context.Context, who caller.Caller, in *byID) (*answer[copyMade], error) {
	r, err := a.Office.Read(ctx, who.Person, in.ID, share.Interface)
	c := r.Copy
	return &answer[copyMade]{copyMade{c.ID, c.Document, r.Title, r.Terms, r.Name, r.File, c.Paragraphs, c.Event}}, err
}
