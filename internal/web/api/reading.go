package api

import (
	"context"

	"barium/internal/office"
	"barium/internal/share"
	"barium/internal/web/caller"
)

func (a *API) reading() {
	serve(a, op{id: "today", route: "GET /today", does: "what waits for you", scope: "read"}, a.today)
	serve(a, op{id: "list-received", route: "GET /received", does: "what was released to you, newest first", scope: "read"}, a.listReceived)
	serve(a, op{id: "get-received", route: "GET /received/{id}", does: "a release to you, with its terms in words", scope: "read"}, a.getReceived)
	serve(a, op{id: "accept-terms", route: "POST /received/{id}/accept", does: "accept the terms of a release to you", scope: "accept"}, a.acceptTerms)
	serve(a, op{id: "list-withdrawals", route: "GET /notices", does: "notices of withdrawals to you, newest first", scope: "read"}, a.listWithdrawals)
	serve(a, op{id: "get-withdrawal", route: "GET /notices/{id}", does: "a notice of a withdrawal to you", scope: "read"}, a.getWithdrawal)
	serve(a, op{id: "acknowledge-withdrawal", route: "POST /notices/{id}/acknowledge", does: "acknowledge a withdrawal", scope: "accept"}, a.acknowledge)
	serve(a, op{id: "read-document", route: "POST /documents/{id}/copies", does: "a new marked copy of a document, each time another", scope: "read", anew: true}, a.read)
	serve(a, op{id: "mail-document", route: "POST /documents/{id}/copies/mail", does: "a new marked copy of a document by mail to yourself", scope: "read", anew: true, more: []Code{NotDelivered}}, a.mailCopy)
}

type nothing struct{}

type answer[T any] struct{ Body T }

// answered makes an operation's answer of what the office answered.
func answered[T any](out T, err error) (*answer[T], error) { return &answer[T]{out}, err }

type byID struct {
	ID string `path:"id" maxLength:"40"`
}

func (a *API) today(ctx context.Context, who caller.Caller, _ *nothing) (*answer[office.Today], error) {
	return answered(a.Office.Today(ctx, who.Person))
}

type receivedBefore struct {
	Show   office.Inbox `query:"show" enum:"unread,unseen" doc:"what you have not accepted yet, or have and not read yet"`
	Before int64        `query:"before" minimum:"0" doc:"an event of the ledger; 0 for the newest"`
}

func (a *API) listReceived(ctx context.Context, who caller.Caller, in *receivedBefore) (*answer[office.ReceivedList], error) {
	return answered(a.Office.Received(ctx, who.Person, in.Show, in.Before))
}

func (a *API) getReceived(ctx context.Context, who caller.Caller, in *byID) (*answer[office.Handout], error) {
	return answered(a.Office.Handout(ctx, who.Person, in.ID))
}

func (a *API) acceptTerms(ctx context.Context, who caller.Caller, in *byID) (*nothing, error) {
	return &nothing{}, a.Office.Accept(ctx, who.Person, in.ID)
}

func (a *API) listWithdrawals(ctx context.Context, who caller.Caller, _ *nothing) (*answer[[]office.Withdrawal], error) {
	return answered(a.Office.Withdrawals(ctx, who.Person))
}

func (a *API) getWithdrawal(ctx context.Context, who caller.Caller, in *byID) (*answer[office.Withdrawal], error) {
	return answered(a.Office.Withdrawal(ctx, who.Person, in.ID))
}

func (a *API) acknowledge(ctx context.Context, who caller.Caller, in *byID) (*nothing, error) {
	return &nothing{}, a.Office.Acknowledge(ctx, who.Person, in.ID)
}

// A CopyMade is a copy with its text.
type CopyMade struct {
	Copy       string   `json:"copy"`
	Document   string   `json:"document"`
	Title      string   `json:"title"`
	Terms      []string `json:"terms" doc:"labels, which have to be shown with the text"`
	Marked     string   `json:"marked" doc:"that the copy is marked, which has to be told beside the text"`
	Name       string   `json:"name" doc:"of the file"`
	File       []byte   `json:"file" doc:"the copy, in base64"`
	Paragraphs []int    `json:"paragraphs" nullable:"true" doc:"those that are in it; null for all"`
	Event      int64    `json:"event" doc:"of its release, in the ledger"`
}

func (a *API) read(ctx context.Context, who caller.Caller, in *byID) (*answer[CopyMade], error) {
	r, err := a.Office.Read(ctx, who.Person, in.ID, share.Interface)
	return &answer[CopyMade]{copyMade(r)}, err
}

func copyMade(r office.Rendering) CopyMade {
	c := r.Copy
	return CopyMade{c.ID, c.Document, r.Title, r.Terms, r.Marked, r.Name, r.File, c.Paragraphs, c.Event}
}

func (a *API) mailCopy(ctx context.Context, who caller.Caller, in *byID) (*answer[office.Mailed], error) {
	return answered(a.Office.MailCopy(ctx, who.Person, in.ID))
}
