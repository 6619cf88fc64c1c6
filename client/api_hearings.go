// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"strconv"
	"time"
)

// ListHearings: what your party was asked to reply to before something is decided.
func (c *Client) ListHearings(ctx context.Context) (out []Hearing, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/hearings", out: &out})
	return out, err
}

// Hearing is the API's, see ListHearings.
type Hearing struct {
	Asked    time.Time `json:"asked"`
	Case     string    `json:"case"` // id; what is in it isn't told
	Due      time.Time `json:"due"`
	Event    int64     `json:"event,omitempty"` // of the reply, in the ledger
	From     string    `json:"from"`            // the party that asks
	ID       int64     `json:"id"`              // event by which it was asked
	Matter   Named     `json:"matter"`
	Open     bool      `json:"open"`    // a reply is taken
	Overdue  bool      `json:"overdue"` // the day has passed; a reply is taken while the case is open
	Party    Named     `json:"party"`   // yours
	Question string    `json:"question"`
	Replied  time.Time `json:"replied,omitzero"`
	Reply    string    `json:"reply"`
	ReplyBy  string    `json:"replyBy,omitempty"` // who of your party; none where somebody recorded it who asked
	Step     string    `json:"step,omitempty"`    // state of standing that is considered for your party
}

// ReplyToHearing: reply for your party; those who decide read it as it stands.
func (c *Client) ReplyToHearing(ctx context.Context, event int64, in HearingRepliedBody) (out Hearing, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/hearings/" + strconv.FormatInt(event, 10) + "/reply", in: in, out: &out})
	return out, err
}

// HearingRepliedBody is the API's, see ReplyToHearing.
type HearingRepliedBody struct {
	Reply string `json:"reply"`
}

// ShowHearing: one of them.
func (c *Client) ShowHearing(ctx context.Context, event int64) (out Hearing, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/hearings/" + strconv.FormatInt(event, 10), out: &out})
	return out, err
}
