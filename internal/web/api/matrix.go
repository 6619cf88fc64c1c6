package api

import (
	"context"
	"net/http"

	"barium/internal/office"
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

func (a *API) showSeries(ctx context.Context, who caller.Caller, _ *nothing) (*answer[office.Series], error) {
	s, err := a.Office.Series(ctx, who.Person)
	return &answer[office.Series]{s}, err
}

func (a *API) showMatrix(ctx context.Context, who caller.Caller, in *byID) (*answer[office.CaseMatrix], error) {
	m, err := a.Office.CaseMatrix(ctx, who.Person, in.ID)
	return &answer[office.CaseMatrix]{m}, err
}

type hypothesisWritten struct {
	ID   string `path:"id" maxLength:"40"`
	Body office.HypothesisWritten
}

func (a *API) writeHypothesis(ctx context.Context, who caller.Caller, in *hypothesisWritten) (*answer[office.MatrixWritten], error) {
	w, err := a.Office.WriteHypothesis(ctx, who.Person, in.ID, in.Body)
	return &answer[office.MatrixWritten]{w}, err
}

type evidenceWritten struct {
	ID   string `path:"id" maxLength:"40"`
	Body office.EvidenceWritten
}

func (a *API) writeEvidence(ctx context.Context, who caller.Caller, in *evidenceWritten) (*answer[office.MatrixWritten], error) {
	w, err := a.Office.WriteEvidence(ctx, who.Person, in.ID, in.Body)
	return &answer[office.MatrixWritten]{w}, err
}

type questionWritten struct {
	ID   string `path:"id" maxLength:"40"`
	Body office.QuestionWritten
}

func (a *API) writeQuestion(ctx context.Context, who caller.Caller, in *questionWritten) (*answer[office.MatrixWritten], error) {
	w, err := a.Office.WriteQuestion(ctx, who.Person, in.ID, in.Body)
	return &answer[office.MatrixWritten]{w}, err
}

type estimatesGiven struct {
	ID   string `path:"id" maxLength:"40"`
	Body office.EstimatesGiven
}

func (a *API) giveEstimates(ctx context.Context, who caller.Caller, in *estimatesGiven) (*answer[office.CaseMatrix], error) {
	if err := a.Office.GiveEstimates(ctx, who.Person, in.ID, in.Body); err != nil {
		return nil, err
	}
	return a.showMatrix(ctx, who, &byID{in.ID})
}

type truthWritten struct {
	ID   string `path:"id" maxLength:"40"`
	Body office.TruthWritten
}

func (a *API) recordTruth(ctx context.Context, who caller.Caller, in *truthWritten) (*answer[office.CaseMatrix], error) {
	if err := a.Office.RecordTruth(ctx, who.Person, in.ID, in.Body); err != nil {
		return nil, err
	}
	return a.showMatrix(ctx, who, &byID{in.ID})
}

func (a *API) scoreCalls(ctx context.Context, who caller.Caller, _ *nothing) (*answer[office.CallScores], error) {
	s, err := a.Office.CallScores(ctx, who.Person)
	return &answer[office.CallScores]{s}, err
}
