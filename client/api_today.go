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
	Asked      []HolderInquiry `json:"asked"`
	Heard      []Hearing       `json:"heard"`
	Notices    []Withdrawal    `json:"notices"` // not acknowledged yet, those due first
	NoticesAll int64           `json:"noticesAll"`
	Reviews    []Stand         `json:"reviews"`
	Unread     []Received      `json:"unread"` // released to you and not accepted yet, the newest
	UnreadAll  int64           `json:"unreadAll"`
	Unseen     []Received      `json:"unseen"` // accepted and never read, the newest
	UnseenAll  int64           `json:"unseenAll"`
	Waiting    Waiting         `json:"waiting"`
}

// Waiting is the API's, see Today.
type Waiting struct {
	Approvals  []Proposal      `json:"approvals"` // that you can decide, the oldest
	Cases      []CaseDue       `json:"cases"`
	Late       []Late          `json:"late"`     // who should have acknowledged a withdrawal, for longest
	Requests   []RequestLine   `json:"requests"` // for consent, to answer, the oldest
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
