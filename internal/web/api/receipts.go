package api

import (
	"context"

	"barium/internal/office"
	"barium/internal/web/caller"
)

func (a *API) receipts() {
	serve(a, op{id: "list-receipts", route: "GET /receipts", does: "what you can prove, newest first", scope: "read"}, a.listReceipts)
	serve(a, op{id: "get-receipt", route: "GET /receipts/{event}", does: "the receipt of one of your entries in the ledger", scope: "read"}, a.getReceipt)
	serve(a, op{id: "get-all-receipts", route: "GET /receipts/all.zip", does: "all your receipts in a zip file, with the ledger's key", scope: "read", file: "application/zip"}, a.allReceipts)
	serve(a, op{id: "mail-receipts", route: "POST /receipts/mail", does: "all your receipts by mail to yourself", scope: "read", anew: true, more: []Code{NotDelivered}}, a.mailReceipts)
}

type receiptsAsked struct {
	Before int64 `query:"before" minimum:"0" doc:"the entry that they come before; 0 for the newest"`
}

func (a *API) listReceipts(ctx context.Context, who caller.Caller, in *receiptsAsked) (*answer[office.Receipts], error) {
	return answered(a.Office.Receipts(ctx, who.Person, in.Before))
}

type receiptAsked struct {
	Event int64 `path:"event" minimum:"0"`
}

func (a *API) getReceipt(ctx context.Context, who caller.Caller, in *receiptAsked) (*answer[office.Receipt], error) {
	return answered(a.Office.Receipt(ctx, who.Person, in.Event))
}

// A file is an answer that is no JSON.
type file struct {
	Kind string `header:"Content-Type"`
	Body []byte
}

func (a *API) allReceipts(ctx context.Context, who caller.Caller, _ *nothing) (*file, error) {
	b, err := a.Office.ReceiptsFile(ctx, who.Person)
	return &file{"application/zip", b}, err
}

func (a *API) mailReceipts(ctx context.Context, who caller.Caller, _ *nothing) (*answer[office.Mailed], error) {
	return answered(a.Office.MailReceipts(ctx, who.Person))
}
