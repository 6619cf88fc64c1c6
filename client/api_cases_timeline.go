// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"time"
)

// ShowCaseTimeline: all of a case in the order of time.
func (c *Client) ShowCaseTimeline(ctx context.Context, id string) (out []CaseMoment, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/cases/" + url.PathEscape(id) + "/timeline", out: &out})
	return out, err
}

// CaseMoment is the API's, see ShowCaseTimeline.
type CaseMoment struct {
	At    time.Time `json:"at"`
	Event int64     `json:"event"` // in the ledger; -1 where it has none
	Kind  string    `json:"kind"`
	Path  string    `json:"path"` // of the page about it; empty where there is none
	Words string    `json:"words"`
}
