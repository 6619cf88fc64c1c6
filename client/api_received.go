// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
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

// A ListReceivedQuery narrows what is asked for; what is left empty doesn't.
type ListReceivedQuery struct {
	Show   string // what you have not accepted yet, or have and not read yet
	Before int64  // an event of the ledger; 0 for the newest
}

func (q ListReceivedQuery) values() url.Values {
	v := url.Values{}
	if q.Show != "" {
		v.Set("show", q.Show)
	}
	if q.Before != 0 {
		v.Set("before", strconv.FormatInt(int64(q.Before), 10))
	}
	return v
}

// ListReceived: what was released to you, newest first.
func (c *Client) ListReceived(ctx context.Context, q ListReceivedQuery) (out ReceivedList, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/received", query: q.values(), out: &out})
	return out, err
}

// ReceivedList is the API's, see ListReceived.
type ReceivedList struct {
	Older    int64      `json:"older,omitempty"` // what to ask before for those that are older, where there are any
	Received []Received `json:"received"`
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
