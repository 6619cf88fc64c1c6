package api

import (
	"context"

	"barium/internal/office/inquiry"
	"barium/internal/web/caller"
)

func (a *API) damage() {
	serve(a, op{id: "show-damage", route: "GET /cases/{id}/damage", does: "what came out, who is at risk, what is owed, who must be told", scope: casework}, a.showDamage)
	serve(a, op{id: "enter-damage", route: "POST /cases/{id}/damage", does: "enter something in the assessment, which makes its next version", scope: casework}, a.enterDamage)
	serve(a, op{id: "print-damage", route: "GET /cases/{id}/damage/print", does: "the assessment as a file", scope: casework}, a.printDamage)
	serve(a, op{id: "show-referral", route: "GET /cases/{id}/referral", does: "the eleven questions, and where the case goes from here", scope: casework}, a.showReferral)
	serve(a, op{id: "answer-question", route: "POST /cases/{id}/referral/answers", does: "write an answer over what the case says", scope: casework}, a.answerQuestion)
	serve(a, op{id: "decide-triage", route: "POST /cases/{id}/triage", does: "close, inquire in the house, or refer: record what was decided", scope: casework}, a.decideTriage)
	serve(a, op{id: "print-referral", route: "GET /cases/{id}/referral/print", does: "the eleven questions as a file", scope: casework}, a.printReferral)
	serve(a, op{id: "show-case-standing", route: "GET /cases/{id}/standing", does: "how the parties on the matter stand, and what was decided from the case", scope: casework}, a.showCaseStanding)
}

func (a *API) showDamage(ctx context.Context, who caller.Caller, in *struct {
	ID      string `path:"id" maxLength:"40"`
	Version int    `query:"version" minimum:"0" doc:"the latest where there is none"`
}) (*answer[inquiry.CaseDamage], error) {
	out, err := a.Inquiry.Damage(ctx, who.Person, in.ID, in.Version)
	return &answer[inquiry.CaseDamage]{out}, err
}

func (a *API) enterDamage(ctx context.Context, who caller.Caller, in *struct {
	ID   string `path:"id" maxLength:"40"`
	Body inquiry.DamageEntry
}) (*answer[inquiry.CaseDamage], error) {
	out, err := a.Inquiry.EnterDamage(ctx, who.Person, in.ID, in.Body)
	return &answer[inquiry.CaseDamage]{out}, err
}

// printing is which paper of a case is asked for, and in which form.
type printing struct {
	ID     string `path:"id" maxLength:"40"`
	Format string `query:"format" enum:"md,html,pdf" default:"pdf"`
}

func (a *API) printDamage(ctx context.Context, who caller.Caller, in *printing) (*answer[inquiry.Print], error) {
	out, err := a.Inquiry.PrintDamage(ctx, who.Person, in.ID, in.Format)
	return &answer[inquiry.Print]{out}, err
}

func (a *API) printReferral(ctx context.Context, who caller.Caller, in *printing) (*answer[inquiry.Print], error) {
	out, err := a.Inquiry.PrintReferral(ctx, who.Person, in.ID, in.Format)
	return &answer[inquiry.Print]{out}, err
}

func (a *API) showReferral(ctx context.Context, who caller.Caller, in *byID) (*answer[inquiry.CaseReferral], error) {
	out, err := a.Inquiry.Referral(ctx, who.Person, in.ID)
	return &answer[inquiry.CaseReferral]{out}, err
}

func (a *API) answerQuestion(ctx context.Context, who caller.Caller, in *struct {
	ID   string `path:"id" maxLength:"40"`
	Body inquiry.ReferralEntry
}) (*answer[inquiry.CaseReferral], error) {
	out, err := a.Inquiry.AnswerQuestion(ctx, who.Person, in.ID, in.Body)
	return &answer[inquiry.CaseReferral]{out}, err
}

func (a *API) decideTriage(ctx context.Context, who caller.Caller, in *struct {
	ID   string `path:"id" maxLength:"40"`
	Body inquiry.TriageEntry
}) (*answer[inquiry.CaseReferral], error) {
	out, err := a.Inquiry.DecideTriage(ctx, who.Person, in.ID, in.Body)
	return &answer[inquiry.CaseReferral]{out}, err
}

func (a *API) showCaseStanding(ctx context.Context, who caller.Caller, in *byID) (*answer[inquiry.CaseStanding], error) {
	out, err := a.Inquiry.CaseStanding(ctx, who.Person, in.ID)
	return &answer[inquiry.CaseStanding]{out}, err
}
