// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
)

// WriteEvidence: write down a piece of evidence, or with an id another version of one.
func (c *Client) WriteEvidence(ctx context.Context, id string, in EvidenceWritten) (out MatrixWritten, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/cases/" + url.PathEscape(id) + "/evidence", in: in, out: &out})
	return out, err
}

// EvidenceWritten is the API's, see WriteEvidence.
type EvidenceWritten struct {
	Dropped bool     `json:"dropped,omitempty"`
	Grade   string   `json:"grade"` // of the Admiralty code: B2
	ID      string   `json:"id,omitempty"`
	Rests   []string `json:"rests,omitempty"` // exhibits and entries of the ledger
	Title   string   `json:"title"`
	Why     string   `json:"why,omitempty"`
}

// MatrixWritten is the API's, see WriteEvidence.
type MatrixWritten struct {
	ID string `json:"id"`
}
