// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"time"
)

// Today: what waits for you.
func (c *Client) Today(ctx context.Context) (out Today, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/today", out: &out})
	return out, err
}

// Today is the API's, see Today.
type Today struct {
	Asked   []HolderInquiry `json:"asked"`
	Heard   []Hearing       `json:"heard"`
	Notices []Withdrawal    `json:"notices"`
	Reviews []Stand         `json:"reviews"`
	Unread  []Received      `json:"unread"`
	Unseen  []Received      `json:"unseen"`
	Waiting Waiting         `json:"waiting"`
}

// Waiting is the API's, see Today.
type Waiting struct {
	Approvals  []Proposal      `json:"approvals"`
	Cases      []CaseDue       `json:"cases"`
	Late       []Late          `json:"late"`
	Requests   []RequestLine   `json:"requests"`
	Unsealings []UnsealingLine `json:"unsealings"`
	Untold     []Untold        `json:"untold"`
}

// UnsealingLine is the API's, see Today.
type UnsealingLine struct {
	Asker    string    `json:"asker"` // name and party
	Document Named     `json:"document"`
	Expires  time.Time `json:"expires"`
	ID       string    `json:"id"`
	Purpose  string    `json:"purpose"`
}

// Untold is the API's, see Today.
type Untold struct {
	About   string    `json:"about"` // id of what it tells of
	Address string    `json:"address"`
	Given   bool      `json:"given"` // up: it is not tried any more
	Kind    string    `json:"kind"`
	Mail    string    `json:"mail"`
	Party   Named     `json:"party"`
	Person  Named     `json:"person"`
	Since   time.Time `json:"since"` // when it was to be told
	Why     string    `json:"why"`   // what the mail server said
}
