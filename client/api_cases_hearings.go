// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"time"
)

// HearParty: record that a party was asked to reply.
func (c *Client) HearParty(ctx context.Context, id string, in PartyHeardBody) (out CaseBoard, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/cases/" + url.PathEscape(id) + "/hearings", in: in, out: &out})
	return out, err
}

// PartyHeardBody is the API's, see HearParty.
type PartyHeardBody struct {
	Due      time.Time `json:"due"` // until when it can reply
	Party    string    `json:"party"`
	Question string    `json:"question"` // what it is asked; the house tells it to nobody
}
