// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"time"
)

// ListSightings: documents of which passages were published.
func (c *Client) ListSightings(ctx context.Context) (out Watching, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/sightings", out: &out})
	return out, err
}

// Watching is the API's, see ListSightings.
type Watching struct {
	Documents []Sighted `json:"documents"`
	Sources   []Watched `json:"sources"`
}

// Sighted is the API's, see ListSightings.
type Sighted struct {
	Document     string    `json:"document"`
	First        time.Time `json:"first"`
	Kind         string    `json:"kind"`
	Publications int64     `json:"publications"`
	Strength     float64   `json:"strength"`
	Title        string    `json:"title"`
}

// Watched is the API's, see ListSightings.
type Watched struct {
	Address string `json:"address"`
	ID      string `json:"id"`
	Kind    string `json:"kind"`
	Matter  string `json:"matter,omitempty"`
}
