// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
)

// ScoreCalls: how calls came out, by analyst and by method, in the cases that you may know of.
func (c *Client) ScoreCalls(ctx context.Context) (out CallScores, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/case-scores", out: &out})
	return out, err
}

// CallScores is the API's, see ScoreCalls.
type CallScores struct {
	Analysts []CallScore `json:"analysts"`
	Methods  []CallScore `json:"methods"`
}

// CallScore is the API's, see ScoreCalls.
type CallScore struct {
	Brier   float64 `json:"brier"` // 0 is perfect, 2 is certain and wrong
	Calls   int64   `json:"calls"`
	LogLoss float64 `json:"logLoss"` // nats
	Who     Named   `json:"who"`     // an analyst, or a method, which has no id
}
