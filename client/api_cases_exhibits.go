// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
	"time"
)

// EnterExhibit: put a file, a publication, a finding or a receipt into a case.
func (c *Client) EnterExhibit(ctx context.Context, id string, in CaseEntry) (out CaseExhibit, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/cases/" + url.PathEscape(id) + "/exhibits", in: in, out: &out})
	return out, err
}

// CaseEntry is the API's, see EnterExhibit.
type CaseEntry struct {
	Body    []byte `json:"body,omitempty"` // of a file, in base64
	Kind    string `json:"kind"`
	Name    string `json:"name,omitempty"`    // of a file
	Note    string `json:"note"`              // what it is, where it comes from, and why it is put in
	Subject string `json:"subject,omitempty"` // of a publication or request its id, of a receipt the event; nothing for a file
}

// CaseExhibit is the API's, see EnterExhibit.
type CaseExhibit struct {
	At        time.Time     `json:"at"`
	Custody   []CaseCustody `json:"custody"`   // what was done with it, in order
	EnteredBy Named         `json:"enteredBy"` // person
	Event     int64         `json:"event"`
	Hash      string        `json:"hash"` // SHA-256, as the ledger has it
	Kind      string        `json:"kind"`
	Name      string        `json:"name"`
	Note      string        `json:"note"`
	Number    int64         `json:"number"`
	Size      int64         `json:"size"`
	Subject   string        `json:"subject"` // id of the publication or request, index of the event; empty for a file
}

// CaseCustody is the API's, see EnterExhibit.
type CaseCustody struct {
	Act   string    `json:"act"`
	At    time.Time `json:"at"`
	By    Named     `json:"by"` // person
	Event int64     `json:"event"`
	Note  string    `json:"note"`
	To    string    `json:"to"` // whom it was handed to
}

// HandOverExhibit: record that an exhibit was handed over.
func (c *Client) HandOverExhibit(ctx context.Context, id string, number int64, in ExhibitHandedBody) error {
	return c.do(ctx, call{method: http.MethodPost, path: "/cases/" + url.PathEscape(id) + "/exhibits/" + strconv.FormatInt(number, 10) + "/handovers", in: in})
}

// ExhibitHandedBody is the API's, see HandOverExhibit.
type ExhibitHandedBody struct {
	Note string `json:"note,omitempty"`
	To   string `json:"to"`
}

// ListExhibits: what was put into a case, with its chain of custody.
func (c *Client) ListExhibits(ctx context.Context, id string) (out []CaseExhibit, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/cases/" + url.PathEscape(id) + "/exhibits", out: &out})
	return out, err
}

// NoteExhibit: add a note to an exhibit.
func (c *Client) NoteExhibit(ctx context.Context, id string, number int64, in ExhibitNotedBody) error {
	return c.do(ctx, call{method: http.MethodPost, path: "/cases/" + url.PathEscape(id) + "/exhibits/" + strconv.FormatInt(number, 10) + "/notes", in: in})
}

// ExhibitNotedBody is the API's, see NoteExhibit.
type ExhibitNotedBody struct {
	Note string `json:"note"`
}

// OpenExhibit: an exhibit's file, held against the ledger; its chain of custody records it.
func (c *Client) OpenExhibit(ctx context.Context, id string, number int64) (out ExhibitFile, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/cases/" + url.PathEscape(id) + "/exhibits/" + strconv.FormatInt(number, 10) + "/open", out: &out, anew: true})
	return out, err
}

// ExhibitFile is the API's, see OpenExhibit.
type ExhibitFile struct {
	At        time.Time     `json:"at"`
	Body      []byte        `json:"body"`      // in base64; nothing where it isn't intact
	Custody   []CaseCustody `json:"custody"`   // what was done with it, in order
	EnteredBy Named         `json:"enteredBy"` // person
	Event     int64         `json:"event"`
	Hash      string        `json:"hash"`   // SHA-256, as the ledger has it
	Intact    bool          `json:"intact"` // it is what was put in, by the hash that the ledger has
	Kind      string        `json:"kind"`
	Name      string        `json:"name"`
	Note      string        `json:"note"`
	Number    int64         `json:"number"`
	Size      int64         `json:"size"`
	Subject   string        `json:"subject"` // id of the publication or request, index of the event; empty for a file
}
