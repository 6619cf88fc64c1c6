// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
	"time"
)

// AnswerRequest: grant or refuse each paragraph.
func (c *Client) AnswerRequest(ctx context.Context, id string, in Ruling) (out RequestPage, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/requests/" + url.PathEscape(id) + "/answer", in: in, out: &out})
	return out, err
}

// Ruling is the API's, see AnswerRequest.
type Ruling struct {
	Granted []int64   `json:"granted"`
	Refused []Refused `json:"refused"`
}

// RequestPage is the API's, see AnswerRequest.
type RequestPage struct {
	At         time.Time `json:"at"`
	By         Named     `json:"by"`
	Document   Named     `json:"document"`
	From       []Named   `json:"from"` // documents of your party's that it was made from
	ID         string    `json:"id"`
	Matter     Named     `json:"matter"`
	May        bool      `json:"may"`     // be answered by you
	MayRead    bool      `json:"mayRead"` // the document, as a new copy
	Mine       bool      `json:"mine"`    // your party asked
	Of         int64     `json:"of"`      // paragraphs of the document
	Paragraphs []int64   `json:"paragraphs"`
	Party      Named     `json:"party"` // that asks
	Reason     string    `json:"reason"`
	Release    string    `json:"release,omitempty"` // by which the document is held
	Replies    []Reply   `json:"replies"`           // one of each originator that was asked
	Theirs     []int64   `json:"theirs"`            // paragraphs that repeat your party's wording, which you may read to answer
	To         []Meant   `json:"to"`
}

// AskForConsent: ask originators whether a document may go on.
func (c *Client) AskForConsent(ctx context.Context, in Asking) (out AskedFor, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/requests", in: in, out: &out})
	return out, err
}

// Asking is the API's, see AskForConsent.
type Asking struct {
	Document   string   `json:"document"`
	Paragraphs []int64  `json:"paragraphs,omitempty"` // counted from 1; none for all that the asker may read
	Reason     string   `json:"reason"`
	Release    string   `json:"release,omitempty"` // by which it is held; none for the newest that lets the asker read it
	To         []string `json:"to"`                // people
}

// AskedFor is the API's, see AskForConsent.
type AskedFor struct {
	Asked   []Named `json:"asked"` // originators who have to answer
	Event   int64   `json:"event"`
	Request string  `json:"request"`
}

// GetRequest: a request with its answers.
func (c *Client) GetRequest(ctx context.Context, id string) (out RequestPage, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/requests/" + url.PathEscape(id), out: &out})
	return out, err
}

// A ListRequestsQuery narrows what is asked for; what is left empty doesn't.
type ListRequestsQuery struct {
	Before int64 // an event; 0 for the newest
}

func (q ListRequestsQuery) values() url.Values {
	v := url.Values{}
	if q.Before != 0 {
		v.Set("before", strconv.FormatInt(int64(q.Before), 10))
	}
	return v
}

// ListRequests: requests to answer, and those of your party.
func (c *Client) ListRequests(ctx context.Context, q ListRequestsQuery) (out Correspondence, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/requests", query: q.values(), out: &out})
	return out, err
}

// Correspondence is the API's, see ListRequests.
type Correspondence struct {
	Asked    []RequestLine `json:"asked"`           // by your party
	Older    int64         `json:"older,omitempty"` // what to ask before for those that are older, where there are any
	Others   []RequestLine `json:"others"`          // that your party was asked and you don't answer, or that are answered
	ToAnswer []RequestLine `json:"toAnswer"`        // by you, oldest first
}

// ReadRequest: a new marked copy of what a request is about, for whoever answers it.
func (c *Client) ReadRequest(ctx context.Context, id string) (out CopyMade, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/requests/" + url.PathEscape(id) + "/copies", out: &out, anew: true})
	return out, err
}
