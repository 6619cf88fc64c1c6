// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
)

// AskCaseHolders: ask parties who had a document.
func (c *Client) AskCaseHolders(ctx context.Context, id string, in HoldersAskedBody) (out HolderQuestionsMade, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/cases/" + url.PathEscape(id) + "/holder-questions", in: in, out: &out})
	return out, err
}

// HoldersAskedBody is the API's, see AskCaseHolders.
type HoldersAskedBody struct {
	Ask  []HolderAsk `json:"ask"`
	Days int64       `json:"days"` // to answer
}

// HolderAsk is the API's, see AskCaseHolders.
type HolderAsk struct {
	Document string `json:"document"`
	Party    string `json:"party"`
}

// HolderQuestionsMade is the API's, see AskCaseHolders.
type HolderQuestionsMade struct {
	Questions []string `json:"questions"` // ids
}
