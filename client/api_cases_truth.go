// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
)

// RecordTruth: record what turned out, so that the calls before it are scored.
func (c *Client) RecordTruth(ctx context.Context, id string, in TruthWritten) (out CaseMatrix, err error) {
	err = c.do(ctx, call{method: http.MethodPut, path: "/cases/" + url.PathEscape(id) + "/truth", in: in, out: &out})
	return out, err
}

// TruthWritten is the API's, see RecordTruth.
type TruthWritten struct {
	Hypothesis string `json:"hypothesis"`
	Why        string `json:"why"` // how it is known
}
