// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"time"
)

// ListCases: the cases that you may know of, newest first.
func (c *Client) ListCases(ctx context.Context) (out []CaseLine, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/cases", out: &out})
	return out, err
}

// CaseLine is the API's, see ListCases.
type CaseLine struct {
	Event    int64     `json:"event"` // of its opening, in the ledger
	ID       string    `json:"id"`
	Matter   Named     `json:"matter"`
	OpenedAt time.Time `json:"openedAt"`
	OpenedBy Named     `json:"openedBy"` // person
	State    string    `json:"state"`
	Title    string    `json:"title"`
}

// OpenCase: open a case, about publications or requests to the custodians.
func (c *Client) OpenCase(ctx context.Context, in CaseOpening) (out CaseLine, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/cases", in: in, out: &out})
	return out, err
}

// CaseOpening is the API's, see OpenCase.
type CaseOpening struct {
	Matter       string   `json:"matter"`
	Publications []string `json:"publications,omitempty"` // that the watch has found, and that reuse documents on the matter
	Requests     []string `json:"requests,omitempty"`     // to the custodians, about documents on the matter
	Title        string   `json:"title"`
}

// ShowCase: a case, and what it is about.
func (c *Client) ShowCase(ctx context.Context, id string) (out Case, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/cases/" + url.PathEscape(id), out: &out})
	return out, err
}

// Case is the API's, see ShowCase.
type Case struct {
	Custodian    bool              `json:"custodian"` // you are one, and can take the case up again where it is closed
	Documents    []Named           `json:"documents"` // of which passages came to light
	Event        int64             `json:"event"`     // of its opening, in the ledger
	ID           string            `json:"id"`
	Matter       Named             `json:"matter"`
	MayAnswer    bool              `json:"mayAnswer"` // answer for the board, as a custodian
	MayWork      bool              `json:"mayWork"`   // add to it, and weigh it
	OpenedAt     time.Time         `json:"openedAt"`
	OpenedBy     Named             `json:"openedBy"` // person
	Publications []CasePublication `json:"publications"`
	Requests     []CaseRequest     `json:"requests"` // to the custodians
	State        string            `json:"state"`
	Title        string            `json:"title"`
}
