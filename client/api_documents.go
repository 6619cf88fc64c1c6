// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"time"
)

// A ListCandidatesQuery narrows what is asked for; what is left empty doesn't.
type ListCandidatesQuery struct {
	Parent string   // the release by which it is held, where it is passed on
	Q      string   // in a name, an address or a party
	To     []string // people chosen already, who are listed first
}

func (q ListCandidatesQuery) values() url.Values {
	v := url.Values{}
	if q.Parent != "" {
		v.Set("parent", q.Parent)
	}
	if q.Q != "" {
		v.Set("q", q.Q)
	}
	for _, s := range q.To {
		v.Add("to", s)
	}
	return v
}

// ListCandidates: whom a document can be released to.
func (c *Client) ListCandidates(ctx context.Context, id string, q ListCandidatesQuery) (out Releasing, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/documents/" + url.PathEscape(id) + "/candidates", query: q.values(), out: &out})
	return out, err
}

// Releasing is the API's, see ListCandidates.
type Releasing struct {
	Document   Named    `json:"document"`
	Everyone   bool     `json:"everyone"` // can be found by words; otherwise those at other parties by their whole address
	Labels     []string `json:"labels"`
	Matter     Named    `json:"matter"`
	More       bool     `json:"more"`   // there are more than are listed: search
	Onward     int64    `json:"onward"` // how often those who get it may have it go on to another party without asking
	Paragraphs int64    `json:"paragraphs"`
	Parent     string   `json:"parent,omitempty"` // the release by which it is held, where it is passed on
	Parties    []Choice `json:"parties"`
	Terms      []string `json:"terms"` // in words, as it is held
}

// Choice is the API's, see ListCandidates.
type Choice struct {
	Party    Named       `json:"party"`
	People   []Candidate `json:"people"`
	Standing string      `json:"standing,omitempty"`
}

// Candidate is the API's, see ListCandidates.
type Candidate struct {
	Chosen bool     `json:"chosen"`
	Email  string   `json:"email"`
	Holds  bool     `json:"holds"` // it already
	Lacks  []string `json:"lacks"` // labels that they are not admitted to
	Person Named    `json:"person"`
}

// MailDocument: a new marked copy of a document by mail to yourself.
func (c *Client) MailDocument(ctx context.Context, id string) (out Mailed, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/documents/" + url.PathEscape(id) + "/copies/mail", out: &out, anew: true})
	return out, err
}

// Mailed is the API's, see MailDocument.
type Mailed struct {
	Copy    string `json:"copy,omitempty"`
	Event   int64  `json:"event,omitempty"`
	Release string `json:"release,omitempty"`
	To      string `json:"to"`
}

// ReadDocument: a new marked copy of a document, each time another.
func (c *Client) ReadDocument(ctx context.Context, id string) (out CopyMade, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/documents/" + url.PathEscape(id) + "/copies", out: &out, anew: true})
	return out, err
}

// CopyMade is the API's, see ReadDocument.
type CopyMade struct {
	Copy       string   `json:"copy"`
	Document   string   `json:"document"`
	Event      int64    `json:"event"`      // of its release, in the ledger
	File       []byte   `json:"file"`       // the copy, in base64
	Marked     string   `json:"marked"`     // that the copy is marked, which has to be told beside the text
	Name       string   `json:"name"`       // of the file
	Paragraphs []int64  `json:"paragraphs"` // those that are in it; null for all
	Terms      []string `json:"terms"`      // labels, which have to be shown with the text
	Title      string   `json:"title"`
}

// ShowSpread: which publications have some of a document, and who copied whom.
func (c *Client) ShowSpread(ctx context.Context, id string) (out Spread, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/documents/" + url.PathEscape(id) + "/spread", out: &out})
	return out, err
}

// Spread is the API's, see ShowSpread.
type Spread struct {
	Document     string      `json:"document"`
	Publications []Published `json:"publications"`
	Title        string      `json:"title"`
}

// Published is the API's, see ShowSpread.
type Published struct {
	Basis       string    `json:"basis"`
	FirstSeen   time.Time `json:"firstSeen"`
	ID          string    `json:"id"`
	Inherited   int64     `json:"inherited"`
	Kind        string    `json:"kind"`
	Outlet      string    `json:"outlet,omitempty"`
	Parent      string    `json:"parent,omitempty"`
	Probability float64   `json:"probability"`
	Public      bool      `json:"public"`
	Published   time.Time `json:"published"`
	Sentences   int64     `json:"sentences"`
	Strength    float64   `json:"strength"`
	Title       string    `json:"title"`
	URL         string    `json:"url,omitempty"`
	Words       int64     `json:"words"`
}
