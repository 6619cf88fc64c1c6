// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
	"time"
)

// GetRelease: a release with what became of it.
func (c *Client) GetRelease(ctx context.Context, id string) (out Followed, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/releases/" + url.PathEscape(id), out: &out})
	return out, err
}

// Followed is the API's, see GetRelease.
type Followed struct {
	Approver    Named     `json:"approver,omitzero"` // who approved or refused it
	At          time.Time `json:"at"`
	Below       []Branch  `json:"below"`
	By          Named     `json:"by"` // who proposed it
	Document    Named     `json:"document"`
	Holders     []Holder  `json:"holders"`
	ID          string    `json:"id"`
	Labels      []string  `json:"labels"`
	Made        []Named   `json:"made"` // documents that were made from it
	Matter      Named     `json:"matter"`
	MayRemind   bool      `json:"mayRemind"`
	MayWithdraw bool      `json:"mayWithdraw"`
	Of          int64     `json:"of"`               // paragraphs of the document
	Paragraphs  []int64   `json:"paragraphs"`       // that were released; null for all
	Parent      string    `json:"parent,omitempty"` // the release that it came of
	Parties     int64     `json:"parties"`
	Party       Named     `json:"party"`
	People      int64     `json:"people"`
	Reason      string    `json:"reason,omitempty"`  // of a refusal
	Recalled    Recalled  `json:"recalled,omitzero"` // how it was withdrawn
	State       string    `json:"state"`
	Terms       []string  `json:"terms"` // in words
}

// Branch is the API's, see GetRelease.
type Branch struct {
	At       time.Time `json:"at"`
	Below    []Branch  `json:"below"`
	Document Named     `json:"document"`
	Holders  []Holder  `json:"holders"`
	ID       string    `json:"id"`
	Parties  int64     `json:"parties"`
	Party    Named     `json:"party"`
	People   int64     `json:"people"`
	State    string    `json:"state"`
}

// Holder is the API's, see GetRelease.
type Holder struct {
	Accepted time.Time `json:"accepted,omitzero"` // the terms
	Copies   []Opening `json:"copies"`            // newest first
	Mailed   Posted    `json:"mailed,omitzero"`   // the last mail that tells them of it
	Notice   Asked     `json:"notice,omitzero"`   // of the withdrawal
	Party    Named     `json:"party"`
	Person   Named     `json:"person"`
}

// Posted is the API's, see GetRelease.
type Posted struct {
	At    time.Time `json:"at"`   // when it was put into the box, sent, dropped or given up
	Kind  string    `json:"kind"` // what it tells of
	State string    `json:"state"`
	Why   string    `json:"why,omitempty"` // the last attempt failed
}

// Asked is the API's, see GetRelease.
type Asked struct {
	Acknowledged time.Time `json:"acknowledged,omitzero"`
	Deadline     time.Time `json:"deadline"`
	Overdue      bool      `json:"overdue"`
	Reminded     time.Time `json:"reminded,omitzero"` // last
}

// Recalled is the API's, see GetRelease.
type Recalled struct {
	At       time.Time `json:"at"`
	By       Named     `json:"by"`
	Deadline time.Time `json:"deadline"`
	Reason   string    `json:"reason"`
}

// A ListReleasesQuery narrows what is asked for; what is left empty doesn't.
type ListReleasesQuery struct {
	Matter string // on it, by whatever party
	Before int64  // an event of the ledger; 0 for the newest
}

func (q ListReleasesQuery) values() url.Values {
	v := url.Values{}
	if q.Matter != "" {
		v.Set("matter", q.Matter)
	}
	if q.Before != 0 {
		v.Set("before", strconv.FormatInt(int64(q.Before), 10))
	}
	return v
}

// ListReleases: what your party released, or what was released on a matter, newest first.
func (c *Client) ListReleases(ctx context.Context, q ListReleasesQuery) (out ReleaseList, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/releases", query: q.values(), out: &out})
	return out, err
}

// ReleaseList is the API's, see ListReleases.
type ReleaseList struct {
	Older    int64         `json:"older,omitempty"` // what to ask before for those that are older, where there are any
	Releases []ReleaseLine `json:"releases"`
}

// PreviewRelease: what a release would come to; changes nothing.
func (c *Client) PreviewRelease(ctx context.Context, in Draft) (out Preview, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/releases/preview", in: in, out: &out})
	return out, err
}

// Draft is the API's, see PreviewRelease.
type Draft struct {
	Document   string   `json:"document"`
	Embargo    string   `json:"embargo,omitempty"`    // nobody reads before; RFC 9557, like 2026-11-23T12:00:00+01:00[Europe/Paris]
	Expires    string   `json:"expires,omitempty"`    // nobody reads from then on; RFC 9557
	Onward     int64    `json:"onward,omitempty"`     // how often those who get it may have it go on to another party without asking
	Paragraphs []int64  `json:"paragraphs,omitempty"` // counted from 1; none for all
	Parent     string   `json:"parent,omitempty"`     // the release by which it is held, where it is passed on
	To         []string `json:"to"`                   // people
}

// ReleaseDocument: release a document as its preview showed it.
func (c *Client) ReleaseDocument(ctx context.Context, in ReleaseAskedBody) (out Released, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/releases", in: in, out: &out})
	return out, err
}

// ReleaseAskedBody is the API's, see ReleaseDocument.
type ReleaseAskedBody struct {
	Document    string   `json:"document"`
	Embargo     string   `json:"embargo,omitempty"`    // nobody reads before; RFC 9557, like 2026-11-23T12:00:00+01:00[Europe/Paris]
	Expires     string   `json:"expires,omitempty"`    // nobody reads from then on; RFC 9557
	Fingerprint string   `json:"fingerprint"`          // of the preview that was seen
	Onward      int64    `json:"onward,omitempty"`     // how often those who get it may have it go on to another party without asking
	Paragraphs  []int64  `json:"paragraphs,omitempty"` // counted from 1; none for all
	Parent      string   `json:"parent,omitempty"`     // the release by which it is held, where it is passed on
	To          []string `json:"to"`                   // people
}

// RemindRecipients: remind those who have not acknowledged a withdrawal.
func (c *Client) RemindRecipients(ctx context.Context, id string) (out Withdrawn, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/releases/" + url.PathEscape(id) + "/remind", out: &out})
	return out, err
}

// Withdrawn is the API's, see RemindRecipients.
type Withdrawn struct {
	Notices int64  `json:"notices"` // to people who had the document by it, or by an onward release
	Release string `json:"release"`
}

// WithdrawRelease: withdraw a release and what came of it.
func (c *Client) WithdrawRelease(ctx context.Context, id string, in WithdrawalAskedBody) (out Withdrawn, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/releases/" + url.PathEscape(id) + "/withdraw", in: in, out: &out})
	return out, err
}

// WithdrawalAskedBody is the API's, see WithdrawRelease.
type WithdrawalAskedBody struct {
	Deadline time.Time `json:"deadline"` // by which recipients acknowledge
	Reason   string    `json:"reason"`
}
