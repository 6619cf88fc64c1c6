package api

import (
	"context"
	"time"

	"barium/internal/office"
	"barium/internal/web/caller"
)

func (a *API) ledger() {
	serve(a, op{id: "list-entries", route: "GET /ledger/entries", does: "entries of the ledger, newest first: all for an auditor, for others those that concern them", scope: "ledger"}, a.listEntries)
	serve(a, op{id: "get-entry", route: "GET /ledger/entries/{event}", does: "an entry with its decision, the rules and the facts", scope: "ledger"}, a.getEntry)
	serve(a, op{id: "get-entry-receipt", route: "GET /ledger/entries/{event}/receipt", does: "the receipt of an entry, which verifies offline", scope: "ledger"}, a.getEntryReceipt)
	serve(a, op{id: "get-checkpoint", route: "GET /ledger/checkpoint", does: "the ledger as it was signed last, and its witnesses", scope: "ledger"}, a.getCheckpoint)
}

type entriesAsked struct {
	Before   int64  `query:"before" minimum:"0" doc:"the entry that they come before; 0 for the newest"`
	Type     string `query:"type" doc:"like release.approved"`
	Person   string `query:"person" doc:"who did it, or whom it is about; refusals are found with their type"`
	Party    string `query:"party" doc:"that it names, or whose people it names"`
	Matter   string `query:"matter"`
	Document string `query:"document"`
	From     string `query:"from" format:"date" doc:"first day, in UTC"`
	Until    string `query:"until" format:"date" doc:"last day, in UTC"`
}

// sought is what is asked for, as the office takes it. The last day is in.
func (in *entriesAsked) sought() office.Sought {
	q := office.Sought{Before: in.Before, Type: in.Type, Person: in.Person, Party: in.Party, Matter: in.Matter, Document: in.Document, From: day(in.From)}
	if q.Until = day(in.Until); !q.Until.IsZero() {
		q.Until = q.Until.AddDate(0, 0, 1)
	}
	return q
}

// day is the beginning of a day, which was found to be one; none is the zero time.
func day(s string) time.Time {
	t, _ := time.Parse(time.DateOnly, s)
	return t
}

func (a *API) listEntries(ctx context.Context, who caller.Caller, in *entriesAsked) (*answer[office.Entries], error) {
	return answered(a.Office.Entries(ctx, who.Person, in.sought()))
}

func (a *API) getEntry(ctx context.Context, who caller.Caller, in *receiptAsked) (*answer[office.EntryPage], error) {
	return answered(a.Office.Entry(ctx, who.Person, in.Event))
}

func (a *API) getEntryReceipt(ctx context.Context, who caller.Caller, in *receiptAsked) (*answer[office.Receipt], error) {
	return answered(a.Office.EntryReceipt(ctx, who.Person, in.Event))
}

func (a *API) getCheckpoint(ctx context.Context, who caller.Caller, _ *nothing) (*answer[office.Checkpoint], error) {
	return answered(a.Office.Checkpoint(ctx, who.Person))
}
