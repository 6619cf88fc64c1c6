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
	Acknowledgements []Late `json:"acknowledgements"` // of withdrawals, the one that is so for longest first
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
