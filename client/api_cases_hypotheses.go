// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
)

// WriteHypothesis: write down a hypothesis, or with an id another version of one.
func (c *Client) WriteHypothesis(ctx context.Context, id string, in HypothesisWritten) (out MatrixWritten, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/cases/" + url.PathEscape(id) + "/hypotheses", in: in, out: &out})
	return out, err
}

// HypothesisWritten is the API's, see WriteHypothesis.
type HypothesisWritten struct {
	Dropped bool    `json:"dropped,omitempty"`
	ID      string  `json:"id,omitempty"`
	Rival   string  `json:"rival,omitempty"`  // which standing rival it is, if it is one
	Title   string  `json:"title,omitempty"`  // of a standing rival its own words where there are none
	Weight  float64 `json:"weight,omitempty"` // before any evidence, beside 1 for an explanation like any other; 1 where there is none
	Why     string  `json:"why,omitempty"`
}
