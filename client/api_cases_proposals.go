// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
)

// CarryDecision: carry a proposal, as a custodian; with the last of a quorum the case is closed.
func (c *Client) CarryDecision(ctx context.Context, id string, number int64) (out CaseBoard, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/cases/" + url.PathEscape(id) + "/proposals/" + strconv.FormatInt(number, 10) + "/carry", out: &out})
	return out, err
}

// ProposeDecision: propose how a case is closed, as a custodian; what is missing is named, all of it.
func (c *Client) ProposeDecision(ctx context.Context, id string, in CaseProposed) (out CaseBoard, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/cases/" + url.PathEscape(id) + "/proposals", in: in, out: &out})
	return out, err
}

// CaseProposed is the API's, see ProposeDecision.
type CaseProposed struct {
	AcceptedGaps []string `json:"acceptedGaps,omitempty"` // items whose list of holders has gaps, for which the reasons say why the finding stands all the same
	Copy         string   `json:"copy,omitempty"`         // that a finding of the case identifies, where something is established
	Outcome      string   `json:"outcome"`
	Reasons      []string `json:"reasons"`
}
