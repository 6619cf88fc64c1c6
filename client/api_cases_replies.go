// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
)

// RecordReply: record a reply of a party's that came by another way.
func (c *Client) RecordReply(ctx context.Context, id string, in ReplyRecordedBody) (out CaseBoard, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/cases/" + url.PathEscape(id) + "/replies", in: in, out: &out})
	return out, err
}

// ReplyRecordedBody is the API's, see RecordReply.
type ReplyRecordedBody struct {
	Party string `json:"party"`
	Reply string `json:"reply"`
}
