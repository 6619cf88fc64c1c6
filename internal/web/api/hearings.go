package api

import (
	"context"

	"barium/internal/office"
	"barium/internal/web/caller"
)

func (a *API) hearings() {
	serve(a, op{id: "list-hearings", route: "GET /hearings", does: "what your party was asked to reply to before something is decided", scope: "read"}, a.listHearings)
	serve(a, op{id: "show-hearing", route: "GET /hearings/{event}", does: "one of them", scope: "read"}, a.showHearing)
	serve(a, op{id: "reply-to-hearing", route: "POST /hearings/{event}/reply", does: "reply for your party; those who decide read it as it stands", scope: "consent"}, a.replyToHearing)
}

func (a *API) listHearings(ctx context.Context, who caller.Caller, _ *nothing) (*answer[[]office.Hearing], error) {
	list, err := a.Inquiry.Hearings(ctx, who.Person)
	return &answer[[]office.Hearing]{list}, err
}

type hearingWanted struct {
	Event int64 `path:"event" minimum:"0" doc:"by which it was asked"`
}

func (a *API) showHearing(ctx context.Context, who caller.Caller, in *hearingWanted) (*answer[office.Hearing], error) {
	h, err := a.Inquiry.Hearing(ctx, who.Person, in.Event)
	return &answer[office.Hearing]{h}, err
}

type hearingReplied struct {
	Event int64 `path:"event" minimum:"0"`
	Body  struct {
		Reply string `json:"reply" maxLength:"2000"`
	}
}

func (a *API) replyToHearing(ctx context.Context, who caller.Caller, in *hearingReplied) (*answer[office.Hearing], error) {
	h, err := a.Inquiry.ReplyToHearing(ctx, who.Person, in.Event, in.Body.Reply)
	return &answer[office.Hearing]{h}, err
}
