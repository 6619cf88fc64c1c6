// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"time"
)

// AcceptTerms: accept the terms of a release to you.
func (c *Client) AcceptTerms(ctx context.Context, id string) error {
	return c.do(ctx, call{method: http.MethodPost, path: "/received/" + url.PathEscape(id) + "/accept"})
}

// GetReceived: a release to you, with its terms in words.
func (c *Client) GetReceived(ctx context.Context, id string) (out Handout, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/received/" + url.PathEscape(id), out: &out})
	return out, err
}

// Handout is the API's, see GetReceived.
type Handout struct {
	Accepted   bool      `json:"accepted"`
	AcceptedAt time.Time `json:"acceptedAt"`
	At         time.Time `json:"at"`
	Copies     []CopyOf  `json:"copies"`
	Document   string    `json:"document"`
	From       string    `json:"from"`
	Labels     []string  `json:"labels"`
	Mail       bool      `json:"mail"`
	May        bool      `json:"may"`
	Newer      string    `json:"newer"`
	Notice     string    `json:"notice"`
	Paragraphs int64     `json:"paragraphs"`
	Release    string    `json:"release"`
	Terms      []string  `json:"terms"`
	Title      string    `json:"title"`
	Why        string    `json:"why"`
	Withdrawn  bool      `json:"withdrawn"`
	Withheld   []int64   `json:"withheld"`
}

// ListReceived: what was released to you, newest first.
func (c *Client) ListReceived(ctx context.Context) (out []Received, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/received", out: &out})
	return out, err
}

// Received is the API's, see ListReceived.
type Received struct {
	Accepted  bool      `json:"accepted"`
	At        time.Time `json:"at"`
	Document  string    `json:"document"`
	From      string    `json:"from"`
	Labels    []string  `json:"labels"`
	Release   string    `json:"release"`
	Title     string    `json:"title"`
	Withdrawn bool      `json:"withdrawn"`
}
