// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
)

// DecideTriage: close, inquire in the house, or refer: record what was decided.
func (c *Client) DecideTriage(ctx context.Context, id string, in TriageEntry) (out CaseReferral, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/cases/" + url.PathEscape(id) + "/triage", in: in, out: &out})
	return out, err
}

// TriageEntry is the API's, see DecideTriage.
type TriageEntry struct {
	Reason string `json:"reason"`
	Way    string `json:"way"`
}
