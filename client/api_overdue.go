// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"time"
)

// ListOverdue: what should have been done by now.
func (c *Client) ListOverdue(ctx context.Context) (out Overdue, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/overdue", out: &out})
	return out, err
}

// Overdue is the API's, see ListOverdue.
type Overdue struct {
	Acknowledgements []Late          `json:"acknowledgements"` // of withdrawals, the one that is so for longest first
	Asked            []HolderInquiry `json:"asked"`            // questions to your party: who had a document?
	Cases            []CaseDue       `json:"cases"`            // in cases that you work on
	Heard            []Hearing       `json:"heard"`            // what your party was asked to reply to, and the day has passed
	Requests         []RequestLine   `json:"requests"`         // for consent, that have waited for your party's answer for three days
	Unanswered       []RequestLine   `json:"unanswered"`       // requests of your party's, for as long
}

// Late is the API's, see ListOverdue.
type Late struct {
	At       time.Time `json:"at"` // of the withdrawal
	Deadline time.Time `json:"deadline"`
	Document Named     `json:"document"`
	Party    Named     `json:"party"`
	Person   Named     `json:"person"`
	Release  string    `json:"release"`
	Reminded time.Time `json:"reminded,omitzero"` // last
}

// CaseDue is the API's, see ListOverdue.
type CaseDue struct {
	Case Named     `json:"case"`
	Due  time.Time `json:"due"`
	Path string    `json:"path"` // of the page on which it is recorded
	What string    `json:"what"`
	Who  string    `json:"who"` // owes it, or whose approval it waits for; empty where nobody is named
}

// RequestLine is the API's, see ListOverdue.
type RequestLine struct {
	At         time.Time `json:"at"`
	By         Named     `json:"by"`
	Document   Named     `json:"document"`
	ID         string    `json:"id"`
	Matter     Named     `json:"matter"`
	May        bool      `json:"may"` // be answered by you
	Of         int64     `json:"of"`  // paragraphs of the document
	Paragraphs []int64   `json:"paragraphs"`
	Party      Named     `json:"party"` // that asks
	Reason     string    `json:"reason"`
	Replies    []Reply   `json:"replies"` // one of each originator that was asked
	To         []Meant   `json:"to"`
}

// Reply is the API's, see ListOverdue.
type Reply struct {
	At         time.Time `json:"at,omitzero"`
	By         Named     `json:"by,omitzero"`
	Granted    []int64   `json:"granted"`
	Originator Named     `json:"originator"`
	Refused    []Refused `json:"refused"`
}

// Refused is the API's, see ListOverdue.
type Refused struct {
	Paragraph int64  `json:"paragraph"`
	Reason    string `json:"reason"`
}

// Meant is the API's, see ListOverdue.
type Meant struct {
	Party  Named `json:"party"`
	Person Named `json:"person"`
}
