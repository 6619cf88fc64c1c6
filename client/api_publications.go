// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"time"
)

// ShowPublication: a publication with the passages that are ours.
func (c *Client) ShowPublication(ctx context.Context, id string) (out Seen, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/publications/" + url.PathEscape(id), out: &out})
	return out, err
}

// Seen is the API's, see ShowPublication.
type Seen struct {
	Basis     string    `json:"basis"`
	ID        string    `json:"id"`
	Outlet    string    `json:"outlet,omitempty"`
	Passages  []Reused  `json:"passages"`
	Published time.Time `json:"published"`
	Text      string    `json:"text"`
	Title     string    `json:"title"`
	URL       string    `json:"url,omitempty"`
}

// Reused is the API's, see ShowPublication.
type Reused struct {
	Document string  `json:"document"`
	From     int64   `json:"from"`
	Kind     string  `json:"kind"`
	Reason   string  `json:"reason,omitempty"`
	Strength float64 `json:"strength"`
	Title    string  `json:"title"`
	To       int64   `json:"to"`
	Words    int64   `json:"words"`
}
