// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"time"
)

// ApproveRelease: approve a proposed release as its preview showed it.
func (c *Client) ApproveRelease(ctx context.Context, id string, in ApprovalAskedBody) (out Released, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/approvals/" + url.PathEscape(id) + "/approve", in: in, out: &out})
	return out, err
}

// ApprovalAskedBody is the API's, see ApproveRelease.
type ApprovalAskedBody struct {
	Fingerprint string `json:"fingerprint"` // of the preview that was seen
}

// Released is the API's, see ApproveRelease.
type Released struct {
	Document string `json:"document"`
	Event    int64  `json:"event"`
	Release  string `json:"release"`
	State    string `json:"state"`
}

// GetApproval: a proposed release with its preview.
func (c *Client) GetApproval(ctx context.Context, id string) (out Considered, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/approvals/" + url.PathEscape(id), out: &out})
	return out, err
}

// Considered is the API's, see GetApproval.
type Considered struct {
	At       time.Time `json:"at"`
	By       Named     `json:"by"` // who proposed it
	Document Named     `json:"document"`
	ID       string    `json:"id"`
	Matter   Named     `json:"matter"`
	May      bool      `json:"may"` // be decided by you
	Parties  int64     `json:"parties"`
	Party    Named     `json:"party"`
	People   int64     `json:"people"`
	Preview  Preview   `json:"preview"`
	State    string    `json:"state"`
}

// Named is the API's, see GetApproval.
type Named struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// Preview is the API's, see GetApproval.
type Preview struct {
	Allowed     bool        `json:"allowed"` // it would be taken as it is
	Conflicts   []string    `json:"conflicts"`
	Document    Named       `json:"document"`
	Fingerprint string      `json:"fingerprint"` // of everything below: a release is made with the one that was seen
	From        Named       `json:"from"`        // party that releases
	Inferred    []Inferable `json:"inferred"`
	Items       int64       `json:"items"` // that they will then hold on the matter, all parties together
	Labels      []string    `json:"labels"`
	Matter      Named       `json:"matter"`
	Of          int64       `json:"of"`         // paragraphs of the document
	Owed        []Owed      `json:"owed"`       // whose consent is owed
	Paragraphs  []int64     `json:"paragraphs"` // that are released; null for all
	Parent      string      `json:"parent,omitempty"`
	Parties     []Holding   `json:"parties"`
	People      []Forecast  `json:"people"`
	Refusal     string      `json:"refusal,omitempty"` // of a proposal that can't be approved
	Second      []string    `json:"second"`            // why it takes a second person's approval; none where it doesn't
	Terms       []string    `json:"terms"`             // in words
}

// Inferable is the API's, see GetApproval.
type Inferable struct {
	After     int64    `json:"after"`
	Before    int64    `json:"before"`    // candidates that remain for it now
	By        []string `json:"by"`        // statements that together lose it, the fewest
	Doubtful  bool     `json:"doubtful"`  // the secret is lost to it then if they do
	Inherited []string `json:"inherited"` // statements that count since they stand in it word by word, taken from a document that it was made from
	Lost      bool     `json:"lost"`      // it is lost to it then
	Party     Named    `json:"party"`
	Secret    Named    `json:"secret"`
	Trouble   string   `json:"trouble,omitempty"` // why it can't be worked out
	Unsure    []string `json:"unsure"`            // statements on a document that it was made from, of which nobody can say whether they stand in it
	Was       bool     `json:"was"`               // the secret is lost to it already
	WithThem  int64    `json:"withThem"`          // candidates that remain if the unsure ones stand in it
}

// Owed is the API's, see GetApproval.
type Owed struct {
	Party    Named    `json:"party"`
	Subsumed bool     `json:"subsumed"` // none of its wording is in the document, only its content
	To       []string `json:"to"`       // people
}

// Holding is the API's, see GetApproval.
type Holding struct {
	Items    []Named   `json:"items"` // documents
	Party    Named     `json:"party"`
	People   int64     `json:"people"`
	Since    time.Time `json:"since,omitzero"`
	Standing string    `json:"standing,omitempty"`
}

// Forecast is the API's, see GetApproval.
type Forecast struct {
	Allowed  bool     `json:"allowed"`
	Helps    []string `json:"helps"`
	Holds    bool     `json:"holds"` // it already, by another release
	Party    Named    `json:"party"`
	Person   Named    `json:"person"`
	Refusal  string   `json:"refusal,omitempty"`
	Withheld []int64  `json:"withheld"` // paragraphs of the document
}

// ListApprovals: releases that wait for a second person.
func (c *Client) ListApprovals(ctx context.Context) (out []Proposal, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/approvals", out: &out})
	return out, err
}

// Proposal is the API's, see ListApprovals.
type Proposal struct {
	At       time.Time `json:"at"`
	By       Named     `json:"by"` // who proposed it
	Document Named     `json:"document"`
	ID       string    `json:"id"`
	Matter   Named     `json:"matter"`
	May      bool      `json:"may"` // be decided by you
	Parties  int64     `json:"parties"`
	Party    Named     `json:"party"`
	People   int64     `json:"people"`
	State    string    `json:"state"`
}

// RefuseRelease: refuse a proposed release.
func (c *Client) RefuseRelease(ctx context.Context, id string, in WithReasonBody) (out Released, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/approvals/" + url.PathEscape(id) + "/refuse", in: in, out: &out})
	return out, err
}

// WithReasonBody is the API's, see RefuseRelease.
type WithReasonBody struct {
	Reason string `json:"reason"`
}
