package api

import (
	"context"
	"net/http"

	"barium/internal/codebook"
	"barium/internal/finding"
	"barium/internal/office"
	"barium/internal/share"
	"barium/internal/share/invalid"
	"barium/internal/share/unsealing"
	"barium/internal/web/caller"
)

func (a *API) unsealings() {
	const scope = "unsealing"
	serve(a, op{id: "look-at-texts", route: "POST /looks", does: "whether texts reuse a document of yours, and whether that would be enough to name a copy; opens nothing", scope: scope}, a.lookAtTexts)
	serve(a, op{id: "ask-unsealing", route: "POST /unsealings", does: "ask the custodians to open the codewords of what texts reuse, and trace them", scope: scope, grave: true, status: http.StatusCreated}, a.askUnsealing)
	serve(a, op{id: "list-unsealings", route: "GET /unsealings", does: "requests to the custodians, newest first", scope: scope}, a.listUnsealings)
	serve(a, op{id: "get-unsealing", route: "GET /unsealings/{id}", does: "a request, its answers, and the finding", scope: scope}, a.getUnsealing)
	serve(a, op{id: "get-unsealing-sheets", route: "GET /unsealings/{id}/sheets", does: "what a custodian's own program computes a part from", scope: scope}, a.unsealingSheets)
	serve(a, op{id: "approve-unsealing", route: "POST /unsealings/{id}/part", does: "approve as a custodian, with a part computed on your own machine", scope: scope, grave: true}, a.approveUnsealing)
	serve(a, op{id: "refuse-unsealing", route: "POST /unsealings/{id}/refusal", does: "refuse as a custodian", scope: scope, grave: true}, a.refuseUnsealing)
}

// tracing is the room where custodians are asked; a house without one has nothing
// there.
func (a *API) tracing() (*office.Unsealings, error) {
	if a.Unsealings == nil {
		return nil, share.ErrNotFound
	}
	return a.Unsealings, nil
}

type textsLooked struct {
	Body struct {
		Texts []office.Leak `json:"texts" minItems:"1" maxItems:"20"`
		Bound string        `json:"bound,omitempty" doc:"on false accusation; 0.001 where there is none"`
	}
}

func (a *API) lookAtTexts(ctx context.Context, who caller.Caller, in *textsLooked) (*answer[finding.Report], error) {
	u, err := a.tracing()
	if err != nil {
		return nil, err
	}
	report, err := u.Look(ctx, who.Person, in.Body.Texts, in.Body.Bound)
	return &answer[finding.Report]{report}, err
}

type unsealingsAsked struct {
	Unsealings []string `json:"unsealings" doc:"ids, one a document"`
}

func (a *API) askUnsealing(ctx context.Context, who caller.Caller, in *struct{ Body office.Question }) (*answer[unsealingsAsked], error) {
	u, err := a.tracing()
	if err != nil {
		return nil, err
	}
	ids, err := u.Ask(ctx, who.Person, in.Body)
	return &answer[unsealingsAsked]{unsealingsAsked{ids}}, err
}

func (a *API) listUnsealings(ctx context.Context, who caller.Caller, _ *nothing) (*answer[[]office.Unsealing], error) {
	u, err := a.tracing()
	if err != nil {
		return nil, err
	}
	list, err := u.All(ctx, who.Person)
	return &answer[[]office.Unsealing]{list}, err
}

func (a *API) getUnsealing(ctx context.Context, who caller.Caller, in *byID) (*answer[office.Unsealing], error) {
	u, err := a.tracing()
	if err != nil {
		return nil, err
	}
	x, err := u.One(ctx, who.Person, in.ID)
	return &answer[office.Unsealing]{x}, err
}

// Sheets are what a custodian's own program needs to answer.
type sheetsToOpen struct {
	Board  codebook.Board `json:"board" doc:"whose fingerprint the custodian's key names"`
	Sheets []byte         `json:"sheets" doc:"for each sealed sheet its hash and its lock, 64 bytes together, in base64"`
}

func (a *API) unsealingSheets(ctx context.Context, who caller.Caller, in *byID) (*answer[sheetsToOpen], error) {
	u, err := a.tracing()
	if err != nil {
		return nil, err
	}
	sheets, err := u.Sheets(ctx, who.Person, in.ID)
	return &answer[sheetsToOpen]{sheetsToOpen{u.Board(), unsealing.PackSheets(sheets)}}, err
}

type partGiven struct {
	ID   string `path:"id" maxLength:"40"`
	Body struct {
		Custodian int    `json:"custodian" minimum:"1" maximum:"255" doc:"whose share was used"`
		Part      []byte `json:"part" doc:"docs/formats.md has its form"`
	}
}

func (a *API) approveUnsealing(ctx context.Context, who caller.Caller, in *partGiven) (*answer[office.Unsealing], error) {
	u, err := a.tracing()
	if err != nil {
		return nil, err
	}
	p, err := codebook.ParsePartial(in.Body.Custodian, in.Body.Part)
	if err != nil {
		return nil, invalid.Errorf("%w", err)
	}
	if _, err := u.Approve(ctx, who.Person, in.ID, p); err != nil {
		return nil, err
	}
	return a.getUnsealing(ctx, who, &byID{in.ID})
}

func (a *API) refuseUnsealing(ctx context.Context, who caller.Caller, in *withReason) (*answer[office.Unsealing], error) {
	u, err := a.tracing()
	if err != nil {
		return nil, err
	}
	if _, err := u.Refuse(ctx, who.Person, in.ID, in.Body.Reason); err != nil {
		return nil, err
	}
	return a.getUnsealing(ctx, who, &byID{in.ID})
}
