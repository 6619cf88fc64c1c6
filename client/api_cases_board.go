// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
)

// ShowCaseBoard: the board's questions and answers, who was heard, what was decided, and what is missing.
func (c *Client) ShowCaseBoard(ctx context.Context, id string) (out CaseBoard, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/cases/" + url.PathEscape(id) + "/board", out: &out})
	return out, err
}
