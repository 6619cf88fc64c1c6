// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
)

// ReopenCase: take a closed case up again, as a custodian.
func (c *Client) ReopenCase(ctx context.Context, id string, in WithReasonBody) (out CaseBoard, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/cases/" + url.PathEscape(id) + "/reopen", in: in, out: &out})
	return out, err
}
