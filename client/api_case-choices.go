// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"time"
)

// A ListCaseChoicesQuery narrows what is asked for; what is left empty doesn't.
type ListCaseChoicesQuery struct {
	Matter string // that the case would be on; your only one where there is none
}

func (q ListCaseChoicesQuery) values() url.Values {
	v := url.Values{}
	if q.Matter != "" {
		v.Set("matter", q.Matter)
	}
	return v
}

// ListCaseChoices: what you could open a case about.
func (c *Client) ListCaseChoices(ctx context.Context, q ListCaseChoicesQuery) (out CaseChoices, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/case-choices", query: q.values(), out: &out})
	return out, err
}

// CaseChoices is the API's, see ListCaseChoices.
type CaseChoices struct {
	Matter       Named             `json:"matter"`  // that the rest is on; empty where one has to be chosen first
	Matters      []Named           `json:"matters"` // on which you may open cases
	Publications []CasePublication `json:"publications"`
	Requests     []CaseRequest     `json:"requests"`
}

// CasePublication is the API's, see ListCaseChoices.
type CasePublication struct {
	FirstSeen time.Time `json:"firstSeen"`
	ID        string    `json:"id"`
	Outlet    string    `json:"outlet"`
	Published time.Time `json:"published"`
	Title     string    `json:"title"`
}

// CaseRequest is the API's, see ListCaseChoices.
type CaseRequest struct {
	At       time.Time `json:"at"`
	Document Named     `json:"document"`
	Ended    time.Time `json:"ended"`
	Finding  string    `json:"finding"` // identified, inconclusive, not ours; empty before there is one
	ID       string    `json:"id"`
	State    string    `json:"state"`
}
