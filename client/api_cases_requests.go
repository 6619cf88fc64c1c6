// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
)

// AskUnsealingFromCase: ask the custodians to open the codewords of what exhibits reuse, with what the board answered.
func (c *Client) AskUnsealingFromCase(ctx context.Context, id string, in CaseTrace) (out UnsealingsAsked, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/cases/" + url.PathEscape(id) + "/requests", in: in, out: &out})
	return out, err
}

// CaseTrace is the API's, see AskUnsealingFromCase.
type CaseTrace struct {
	Bound    string  `json:"bound,omitempty"` // on false accusation; 0.001 where there is none
	Days     int64   `json:"days,omitempty"`  // to answer; 14 where there are none
	Exhibits []int64 `json:"exhibits"`        // numbers of those whose texts are traced
}

// UnsealingsAsked is the API's, see AskUnsealingFromCase.
type UnsealingsAsked struct {
	Unsealings []string `json:"unsealings"` // ids, one a document
}
