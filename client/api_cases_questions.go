// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
)

// WriteQuestion: write down what could still be looked for.
func (c *Client) WriteQuestion(ctx context.Context, id string, in QuestionWritten) (out MatrixWritten, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/cases/" + url.PathEscape(id) + "/questions", in: in, out: &out})
	return out, err
}

// QuestionWritten is the API's, see WriteQuestion.
type QuestionWritten struct {
	Chance  map[string]float64 `json:"chance"` // of finding it, by hypothesis
	Dropped bool               `json:"dropped,omitempty"`
	Grade   string             `json:"grade"` // that the answer can be expected to have
	ID      string             `json:"id,omitempty"`
	Title   string             `json:"title"`
	Why     string             `json:"why,omitempty"`
}
