package api

import (
	"context"

	"barium/internal/ledger"
	"barium/internal/office"
	"barium/internal/web/caller"
)

func (a *API) ledger() {
	serve(a, op{id: "list-events", route: "GET /ledger", does: "the ledger’s events that you may see, the newest first", scope: "ledger"}, a.listEvents)
	serve(a, op{id: "fetch-receipt", route: "GET /ledger/{index}/receipt", does: "the receipt of an event", scope: "ledger"}, a.fetchReceipt)
}

func (a *API) listEvents(ctx context.Context, who caller.Caller, in *struct {
	Before int64  `query:"before" doc:"an index; 0 for the end"`
	Type   string `query:"type" maxLength:"60"`
	About  string `query:"about" maxLength:"40" doc:"id of a person, party, matter or document"`
}) (*answer[office.LedgerPage], error) {
	q := ledger.Search{Before: in.Before, Type: in.Type}
	if in.About != "" {
		q.Names = []string{in.About}
	}
	p, err := a.Office.Ledger(ctx, who.Person, q)
	return &answer[office.LedgerPage]{p}, err
}

type receiptText struct {
	Receipt string `json:"receipt"`
}

func (a *API) fetchReceipt(ctx context.Context, who caller.Caller, in *struct {
	Index int64 `path:"index"`
}) (*answer[receiptText], error) {
	b, err := a.Office.LedgerReceipt(ctx, who.Person, in.Index)
	return &answer[receiptText]{receiptText{string(b)}}, err
}
