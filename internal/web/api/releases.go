package api

import (
	"context"
	"net/http"
	"time"

	"barium/internal/office"
	"barium/internal/web/caller"
)

func (a *API) releases() {
	serve(a, op{id: "list-candidates", route: "GET /documents/{id}/candidates", does: "whom a document can be released to", scope: "release"}, a.candidates)
	serve(a, op{id: "preview-release", route: "POST /releases/preview", does: "what a release would come to; changes nothing", scope: "release"}, a.previewRelease)
	serve(a, op{id: "release-document", route: "POST /releases", does: "release a document as its preview showed it", scope: "release", grave: true, status: http.StatusCreated, more: []Code{Changed}}, a.release)
	serve(a, op{id: "list-releases", route: "GET /releases", does: "what your party released, or what was released on a matter, newest first", scope: "read"}, a.listReleases)
	serve(a, op{id: "get-release", route: "GET /releases/{id}", does: "a release with what became of it", scope: "read"}, a.getRelease)
	serve(a, op{id: "withdraw-release", route: "POST /releases/{id}/withdraw", does: "withdraw a release and what came of it", scope: "release"}, a.withdraw)
	serve(a, op{id: "remind-recipients", route: "POST /releases/{id}/remind", does: "remind those who have not acknowledged a withdrawal", scope: "release"}, a.remind)
	serve(a, op{id: "list-overdue", route: "GET /overdue", does: "what should have been done by now", scope: "read"}, a.overdue)
	serve(a, op{id: "list-approvals", route: "GET /approvals", does: "releases that wait for a second person", scope: "read"}, a.listApprovals)
	serve(a, op{id: "get-approval", route: "GET /approvals/{id}", does: "a proposed release with its preview", scope: "read"}, a.getApproval)
	serve(a, op{id: "approve-release", route: "POST /approvals/{id}/approve", does: "approve a proposed release as its preview showed it", scope: "release", grave: true, more: []Code{Changed}}, a.approve)
	serve(a, op{id: "refuse-release", route: "POST /approvals/{id}/refuse", does: "refuse a proposed release", scope: "release"}, a.refuse)
}

type candidatesOf struct {
	ID     string   `path:"id" maxLength:"40"`
	Parent string   `query:"parent" maxLength:"40" doc:"the release by which it is held, where it is passed on"`
	Words  string   `query:"q" maxLength:"200" doc:"in a name, an address or a party"`
	To     []string `query:"to,explode" doc:"people chosen already, who are listed first"`
}

func (a *API) candidates(ctx context.Context, who caller.Caller, in *candidatesOf) (*answer[office.Releasing], error) {
	out, err := a.Office.Releasing(ctx, who.Person, office.Draft{Document: in.ID, Parent: in.Parent, To: in.To}, in.Words)
	return &answer[office.Releasing]{out}, err
}

func (a *API) previewRelease(ctx context.Context, who caller.Caller, in *struct{ Body office.Draft }) (*answer[office.Preview], error) {
	out, err := a.Office.Preview(ctx, who.Person, in.Body)
	return &answer[office.Preview]{out}, err
}

type releaseAsked struct {
	Body struct {
		office.Draft
		Fingerprint string `json:"fingerprint" doc:"of the preview that was seen"`
	}
}

func (a *API) release(ctx context.Context, who caller.Caller, in *releaseAsked) (*answer[office.Released], error) {
	out, err := a.Office.Release(ctx, who.Person, in.Body.Draft, in.Body.Fingerprint)
	return &answer[office.Released]{out}, err
}

type releasesBefore struct {
	Matter string `query:"matter" maxLength:"40" doc:"on it, by whatever party"`
	Before int64  `query:"before" minimum:"0" doc:"an event of the ledger; 0 for the newest"`
}

func (a *API) listReleases(ctx context.Context, who caller.Caller, in *releasesBefore) (*answer[office.ReleaseList], error) {
	return answered(a.Office.Releases(ctx, who.Person, in.Matter, in.Before))
}

func (a *API) getRelease(ctx context.Context, who caller.Caller, in *byID) (*answer[office.Followed], error) {
	out, err := a.Office.Followed(ctx, who.Person, in.ID)
	return &answer[office.Followed]{out}, err
}

type withdrawalAsked struct {
	ID   string `path:"id" maxLength:"40"`
	Body struct {
		Reason   string    `json:"reason" maxLength:"2000"`
		Deadline time.Time `json:"deadline" doc:"by which recipients acknowledge"`
	}
}

func (a *API) withdraw(ctx context.Context, who caller.Caller, in *withdrawalAsked) (*answer[office.Withdrawn], error) {
	out, err := a.Office.Withdraw(ctx, who.Person, in.ID, in.Body.Reason, in.Body.Deadline)
	return &answer[office.Withdrawn]{out}, err
}

func (a *API) remind(ctx context.Context, who caller.Caller, in *byID) (*answer[office.Withdrawn], error) {
	out, err := a.Office.Remind(ctx, who.Person, in.ID)
	return &answer[office.Withdrawn]{out}, err
}

func (a *API) overdue(ctx context.Context, who caller.Caller, _ *nothing) (*answer[office.Overdue], error) {
	out, err := a.Office.Overdue(ctx, who.Person)
	return &answer[office.Overdue]{out}, err
}

func (a *API) listApprovals(ctx context.Context, who caller.Caller, _ *nothing) (*answer[[]office.Proposal], error) {
	list, err := a.Office.Proposals(ctx, who.Person)
	return &answer[[]office.Proposal]{list}, err
}

func (a *API) getApproval(ctx context.Context, who caller.Caller, in *byID) (*answer[office.Considered], error) {
	out, err := a.Office.Considered(ctx, who.Person, in.ID)
	return &answer[office.Considered]{out}, err
}

type approvalAsked struct {
	ID   string `path:"id" maxLength:"40"`
	Body struct {
		Fingerprint string `json:"fingerprint" doc:"of the preview that was seen"`
	}
}

func (a *API) approve(ctx context.Context, who caller.Caller, in *approvalAsked) (*answer[office.Released], error) {
	out, err := a.Office.Approve(ctx, who.Person, in.ID, in.Body.Fingerprint)
	return &answer[office.Released]{out}, err
}

type withReason struct {
	ID   string `path:"id" maxLength:"40"`
	Body struct {
		Reason string `json:"reason" maxLength:"2000"`
	}
}

func (a *API) refuse(ctx context.Context, who caller.Caller, in *withReason) (*answer[office.Released], error) {
	out, err := a.Office.RefuseRelease(ctx, who.Person, in.ID, in.Body.Reason)
	return &answer[office.Released]{out}, err
}
