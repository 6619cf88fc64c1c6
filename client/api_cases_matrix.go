// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
)

// ShowMatrix: evidence against rival hypotheses: what each analyst says, once your own estimates are in, and what follows.
func (c *Client) ShowMatrix(ctx context.Context, id string) (out CaseMatrix, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/cases/" + url.PathEscape(id) + "/matrix", out: &out})
	return out, err
}
