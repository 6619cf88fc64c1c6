package api

import (
	"context"
	"net/http"

	"barium/internal/office/inquiry"
	"barium/internal/web/caller"
)

func (a *API) matrix() {
	serve(a, op{id: "show-matrix", route: "GET /cases/{id}/matrix", does: "evidence against rival hypotheses: what each analyst says, once your own estimates are in, and what follows", scope: casework}, a.showMatrix)
	serve(a, op{id: "write-hypothesis", route: "POST /cases/{id}/hypotheses", does: "write down a hypothesis, or with an id another version of one", scope: casework, status: http.StatusCreated}, a.writeHypothesis)
	serve(a, op{id: "write-evidence", route: "POST /cases/{id}/evidence", does: "write down a piece of evidence, or with an id another version of one", scope: casework, status: http.StatusCreated}, a.writeEvidence)
	serve(a, op{id: "write-question", route: "POST /cases/{id}/questions", does: "write down what could still be looked for", scope: casework, status: http.StatusCreated}, a.writeQuestion)
	serve(a, op{id: "give-estimates", route: "PUT /cases/{id}/estimates", does: "keep your own estimates, or hand them in", scope: casework}, a.giveEstimates)
	serve(a, op{id: "record-truth", route: "PUT /cases/{id}/truth", does: "record what turned out, so that the calls before it are scored", scope: casework}, a.recordTruth)
	serve(a, op{id: "score-calls", route: "GET /case-scores", does: "how calls came out, by analyst and by method, in the cases that you may know of", scope: casework}, a.scoreCalls)
	serve(a, op{id: "show-series", route: "GET /series", does: "all cases that you may know of, in one picture: what they share, whether a source recurs, rates of parties, and how inquiries have ended", scope: casework}, a.showSeries)
}

func (a *API) showSeries(ctx context.Context, who caller.Caller, _ *nothing) (*answer[inquiry.Series], error) {
	s, err := a.Inquiry.Series(ctx, who.Person)
	return &answer[inquiry.Series]{s}, err
}

func (a *API) showMatrix(ctx context.Context, who caller.Caller, in *byID) (*answer[inquiry.CaseMatrix], error) {
	m, err := a.Inquiry.CaseMatrix(ctx, who.Person, in.ID)
	return &answer[inquiry.CaseMatrix]{m}, err
}

type hypothesisWritten struct {
	ID   string `path:"id" maxLength:"40"`
	Body inquiry.HypothesisWritten
}

func (a *API) writeHypothesis(ctx context.Context, who caller.Caller, in *hypothesisWritten) (*answer[inquiry.MatrixWritten], error) {
	w, err := a.Inquiry.WriteHypothesis(ctx, who.Person, in.ID, in.Body)
	return &answer[inquiry.MatrixWritten]{w}, err
}

type evidenceWritten struct {
	ID   string `path:"id" maxLength:"40"`
	Body inquiry.EvidenceWritten
}

func (a *API) writeEvidence(ctx context.Context, who caller.Caller, in *evidenceWritten) (*answer[inquiry.MatrixWritten], error) {
	w, err := a.Inquiry.WriteEvidence(ctx, who.Person, in.ID, in.Body)
	return &answer[inquiry.MatrixWritten]{w}, err
}

type questionWritten struct {
	ID   string `path:"id" maxLength:"40"`
	Body inquiry.QuestionWritten
}

func (a *API) writeQuestion(ctx context.Context, who caller.Caller, in *questionWritten) (*answer[inquiry.MatrixWritten], error) {
	w, err := a.Inquiry.WriteQuestion(ctx, who.Person, in.ID, in.Body)
	return &answer[inquiry.MatrixWritten]{w}, err
}

type estimatesGiven struct {
	ID   string `path:"id" maxLength:"40"`
	Body inquiry.EstimatesGiven
}

func (a *API) giveEstimates(ctx context.Context, who caller.Caller, in *estimatesGiven) (*answer[inquiry.CaseMatrix], error) {
	if err := a.Inquiry.GiveEstimates(ctx, who.Person, in.ID, in.Body); err != nil {
		return nil, err
	}
	return a.showMatrix(ctx, who, &byID{in.ID})
}

type truthWritten struct {
	ID   string `path:"id" maxLength:"40"`
	Body inquiry.TruthWritten
}

func (a *API) recordTruth(ctx context.Context, who caller.Caller, in *truthWritten) (*answer[inquiry.CaseMatrix], error) {
	if err := a.Inquiry.RecordTruth(ctx, who.Person, in.ID, in.Body); err != nil {
		return nil, err
	}
	return a.showMatrix(ctx, who, &byID{in.ID})
}

func (a *API) scoreCalls(ctx context.Context, who caller.Caller, _ *nothing) (*answer[inquiry.CallScores], error) {
	s, err := a.Inquiry.CallScores(ctx, who.Person)
	return &answer[inquiry.CallScores]{s}, err
}
