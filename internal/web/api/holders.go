package api

import (
	"context"
	"net/http"

	"barium/internal/casebook/holders"
	"barium/internal/casebook/weigh"
	"barium/internal/office"
	"barium/internal/office/inquiry"
	"barium/internal/web/caller"
)

func (a *API) holders() {
	serve(a, op{id: "show-case-holders", route: "GET /cases/{id}/holders", does: "who could have been the source, who cannot, and how complete the list is", scope: casework}, a.caseHolders)
	serve(a, op{id: "show-case-certificate", route: "GET /cases/{id}/holders/{person}", does: "how one person stands to what was published, clause by clause, with the entries behind each", scope: casework}, a.caseCertificate)
	serve(a, op{id: "show-case-weighing", route: "GET /cases/{id}/weighing", does: "how much each explanation of a case comes to weigh, by which evidence", scope: casework}, a.caseWeighing)
	serve(a, op{id: "ask-case-holders", route: "POST /cases/{id}/holder-questions", does: "ask parties who had a document", scope: casework, status: http.StatusCreated}, a.askHolders)
	serve(a, op{id: "remark-case-holders", route: "POST /cases/{id}/holder-remarks", does: "enter by hand who held something, where it was to be had, how it can be derived, or that an entry was wrong", scope: casework, status: http.StatusCreated}, a.remarkHolders)
	serve(a, op{id: "list-holder-questions", route: "GET /holder-questions", does: "questions to your party: who had a document?", scope: "read"}, a.holderQuestions)
	serve(a, op{id: "show-holder-question", route: "GET /holder-questions/{id}", does: "one of them", scope: "read"}, a.holderQuestion)
	serve(a, op{id: "answer-holder-question", route: "POST /holder-questions/{id}/answer", does: "answer for your party who had a document; the last answer counts", scope: "consent"}, a.answerHolders)
}

type holdersPage struct {
	ID   string `path:"id" maxLength:"40"`
	Page int    `query:"page" minimum:"0" maximum:"100000" doc:"of the people, from 1"`
}

func (a *API) caseHolders(ctx context.Context, who caller.Caller, in *holdersPage) (*answer[inquiry.CaseHolders], error) {
	h, err := a.Inquiry.CaseHolders(ctx, who.Person, in.ID, in.Page)
	return &answer[inquiry.CaseHolders]{h}, err
}

type personOfCase struct {
	ID     string `path:"id" maxLength:"40"`
	Person string `path:"person" maxLength:"80"`
}

func (a *API) caseCertificate(ctx context.Context, who caller.Caller, in *personOfCase) (*answer[inquiry.CaseCertificate], error) {
	c, err := a.Inquiry.CaseCertificate(ctx, who.Person, in.ID, in.Person)
	return &answer[inquiry.CaseCertificate]{c}, err
}

type holdersAsked struct {
	ID   string `path:"id" maxLength:"40"`
	Body struct {
		Ask  []inquiry.HolderAsk `json:"ask" minItems:"1" maxItems:"100"`
		Days int                 `json:"days" minimum:"1" maximum:"90" doc:"to answer"`
	}
}

type holderQuestionsMade struct {
	Questions []string `json:"questions" nullable:"false" doc:"ids"`
}

func (a *API) askHolders(ctx context.Context, who caller.Caller, in *holdersAsked) (*answer[holderQuestionsMade], error) {
	ids, err := a.Inquiry.AskHolders(ctx, who.Person, in.ID, in.Body.Ask, in.Body.Days)
	return &answer[holderQuestionsMade]{holderQuestionsMade{ids}}, err
}

type holdersRemarked struct {
	ID   string `path:"id" maxLength:"40"`
	Body holders.Said
}

type holderRemarkMade struct {
	Remark string `json:"remark" doc:"id"`
}

func (a *API) remarkHolders(ctx context.Context, who caller.Caller, in *holdersRemarked) (*answer[holderRemarkMade], error) {
	id, err := a.Inquiry.RemarkHolders(ctx, who.Person, in.ID, in.Body)
	return &answer[holderRemarkMade]{holderRemarkMade{id}}, err
}

func (a *API) holderQuestions(ctx context.Context, who caller.Caller, _ *nothing) (*answer[[]office.HolderInquiry], error) {
	list, err := a.Inquiry.HolderInquiries(ctx, who.Person)
	return &answer[[]office.HolderInquiry]{list}, err
}

func (a *API) holderQuestion(ctx context.Context, who caller.Caller, in *byID) (*answer[office.HolderInquiry], error) {
	q, err := a.Inquiry.HolderInquiry(ctx, who.Person, in.ID)
	return &answer[office.HolderInquiry]{q}, err
}

type holdersAnswered struct {
	ID   string `path:"id" maxLength:"40"`
	Body inquiry.HolderSaid
}

func (a *API) answerHolders(ctx context.Context, who caller.Caller, in *holdersAnswered) (*answer[office.HolderInquiry], error) {
	q, err := a.Inquiry.AnswerHolders(ctx, who.Person, in.ID, in.Body)
	return &answer[office.HolderInquiry]{q}, err
}

type weighingWanted struct {
	ID        string   `path:"id" maxLength:"40"`
	Candidate string   `query:"candidate" maxLength:"80" doc:"explanation to show in full"`
	Rivals    float64  `query:"rivals" doc:"share of the prior that the five rivals have together, in per cent; 50 where there is none"`
	Unlogged  float64  `query:"unlogged" doc:"chance that a holder isn't on record, in per cent; 10 where there is none"`
	Median    float64  `query:"median" doc:"of the delay, in days; 7 where there is none"`
	Window    float64  `query:"window" doc:"in days; 60 where there is none"`
	Off       []string `query:"off" enum:"access,marks,timing,series" doc:"factors to switch off"`
	CapAccess float64  `query:"cap-access" doc:"a ratio"`
	CapMarks  float64  `query:"cap-marks" doc:"a ratio"`
	CapTiming float64  `query:"cap-timing" doc:"a ratio"`
	CapSeries float64  `query:"cap-series" doc:"a ratio"`
}

// choices are those that were made, and the usual ones for the rest.
func (w weighingWanted) choices() inquiry.WeighingChoices {
	c := inquiry.DefaultWeighing()
	c.Candidate = w.Candidate
	for _, x := range []struct {
		into *float64
		from float64
	}{{&c.Rivals, w.Rivals}, {&c.Unlogged, w.Unlogged}, {&c.Median, w.Median}, {&c.Window, w.Window},
		{&c.Caps.Access, w.CapAccess}, {&c.Caps.Marks, w.CapMarks}, {&c.Caps.Timing, w.CapTiming}, {&c.Caps.Series, w.CapSeries}} {
		if x.from != 0 {
			*x.into = x.from
		}
	}
	for _, n := range w.Off {
		c.Off = append(c.Off, weigh.Name(n))
	}
	return c
}

func (a *API) caseWeighing(ctx context.Context, who caller.Caller, in *weighingWanted) (*answer[inquiry.CaseWeighing], error) {
	w, err := a.Inquiry.CaseWeighing(ctx, who.Person, in.ID, in.choices())
	return &answer[inquiry.CaseWeighing]{w}, err
}
