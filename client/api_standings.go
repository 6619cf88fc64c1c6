// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"time"
)

// AssessParties: how the parties stand, reviews due first.
func (c *Client) AssessParties(ctx context.Context) (out Assessment, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/standings", out: &out})
	return out, err
}

// Assessment is the API's, see AssessParties.
type Assessment struct {
	Due     []Stand  `json:"due"`
	Matters []Named  `json:"matters"`
	Parties []Glance `json:"parties"`
}

// Glance is the API's, see AssessParties.
type Glance struct {
	Altogether Cell   `json:"altogether"`
	On         []Cell `json:"on"`
	Party      Named  `json:"party"`
}

// Cell is the API's, see AssessParties.
type Cell struct {
	Due    bool      `json:"due"`
	Review time.Time `json:"review"`
	Since  time.Time `json:"since"`
	State  string    `json:"state"`
}
