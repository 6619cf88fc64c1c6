package api

import (
	"context"

	"barium/internal/office/inquiry"
	"barium/internal/web/caller"
)

func (a *API) caseBoard() {
	serve(a, op{id: "show-case-board", route: "GET /cases/{id}/board", does: "the board's questions and answers, who was heard, what was decided, and what is missing", scope: casework}, a.showBoard)
	serve(a, op{id: "answer-case", route: "POST /cases/{id}/answers", does: "answer one of the board's questions, as a custodian", scope: casework}, a.answerCase)
	serve(a, op{id: "hear-party", route: "POST /cases/{id}/hearings", does: "ask a party to reply; its people on the matter are told", scope: casework}, a.hearParty)
	serve(a, op{id: "record-reply", route: "POST /cases/{id}/replies", does: "record a reply of a party's that came by another way", scope: casework}, a.recordReply)
	serve(a, op{id: "propose-decision", route: "POST /cases/{id}/proposals", does: "propose how a case is closed, as a custodian; what is missing is named, all of it", scope: casework, grave: true}, a.proposeDecision)
	serve(a, op{id: "carry-decision", route: "POST /cases/{id}/proposals/{number}/carry", does: "carry a proposal, as a custodian; with the last of a quorum the case is closed", scope: casework, grave: true}, a.carryDecision)
	serve(a, op{id: "reopen-case", route: "POST /cases/{id}/reopen", does: "take a closed case up again, as a custodian", scope: casework, grave: true}, a.reopenCase)
}

func (a *API) showBoard(ctx context.Context, who caller.Caller, in *byID) (*answer[inquiry.CaseBoard], error) {
	b, err := a.Inquiry.CaseBoard(ctx, who.Person, in.ID)
	return &answer[inquiry.CaseBoard]{b}, err
}

// boardAfter is the board as it is after an act.
func (a *API) boardAfter(ctx context.Context, who caller.Caller, id string, err error) (*answer[inquiry.CaseBoard], error) {
	if err != nil {
		return nil, err
	}
	return a.showBoard(ctx, who, &byID{id})
}

type caseAnswered struct {
	ID   string `path:"id" maxLength:"40"`
	Body inquiry.CaseAnswer
}

func (a *API) answerCase(ctx context.Context, who caller.Caller, in *caseAnswered) (*answer[inquiry.CaseBoard], error) {
	return a.boardAfter(ctx, who, in.ID, a.Inquiry.AnswerCase(ctx, who.Person, in.ID, in.Body))
}

type partyHeard struct {
	ID   string `path:"id" maxLength:"40"`
	Body inquiry.CaseAsk
}

func (a *API) hearParty(ctx context.Context, who caller.Caller, in *partyHeard) (*answer[inquiry.CaseBoard], error) {
	return a.boardAfter(ctx, who, in.ID, a.Inquiry.HearParty(ctx, who.Person, in.ID, in.Body))
}

type replyRecorded struct {
	ID   string `path:"id" maxLength:"40"`
	Body struct {
		Party string `json:"party" maxLength:"40"`
		Reply string `json:"reply" maxLength:"2000"`
	}
}

func (a *API) recordReply(ctx context.Context, who caller.Caller, in *replyRecorded) (*answer[inquiry.CaseBoard], error) {
	return a.boardAfter(ctx, who, in.ID, a.Inquiry.RecordReply(ctx, who.Person, in.ID, in.Body.Party, in.Body.Reply))
}

type decisionProposed struct {
	ID   string `path:"id" maxLength:"40"`
	Body inquiry.CaseProposed
}

func (a *API) proposeDecision(ctx context.Context, who caller.Caller, in *decisionProposed) (*answer[inquiry.CaseBoard], error) {
	return a.boardAfter(ctx, who, in.ID, a.Inquiry.ProposeDecision(ctx, who.Person, in.ID, in.Body))
}

func (a *API) carryDecision(ctx context.Context, who caller.Caller, in *exhibitOf) (*answer[inquiry.CaseBoard], error) {
	return a.boardAfter(ctx, who, in.ID, a.Inquiry.CarryDecision(ctx, who.Person, in.ID, in.Number))
}

func (a *API) reopenCase(ctx context.Context, who caller.Caller, in *withReason) (*answer[inquiry.CaseBoard], error) {
	return a.boardAfter(ctx, who, in.ID, a.Inquiry.ReopenCase(ctx, who.Person, in.ID, in.Body.Reason))
}
