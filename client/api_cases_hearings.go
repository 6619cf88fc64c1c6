// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"time"
)

// HearParty: ask a party to reply; its people on the matter are told.
func (c *Client) HearParty(ctx context.Context, id string, in CaseAsk) (out CaseBoard, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/cases/" + url.PathEscape(id) + "/hearings", in: in, out: &out})
	return out, err
}

// CaseAsk is the API's, see HearParty.
type CaseAsk struct {
	Due      time.Time `json:"due"` // until when it can reply
	Party    string    `json:"party"`
	Question string    `json:"question"`       // what it is asked; its people on the matter read it
	Step     string    `json:"step,omitempty"` // standing that is considered for it
}
