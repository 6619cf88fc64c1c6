// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"time"
)

// ApproveUnsealing: approve as a custodian, with a part computed on your own machine.
func (c *Client) ApproveUnsealing(ctx context.Context, id string, in PartGivenBody) (out Unsealing, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/unsealings/" + url.PathEscape(id) + "/part", in: in, out: &out})
	return out, err
}

// PartGivenBody is the API's, see ApproveUnsealing.
type PartGivenBody struct {
	Custodian int64  `json:"custodian"` // whose share was used
	Part      []byte `json:"part"`      // docs/formats.md has its form
}

// Unsealing is the API's, see ApproveUnsealing.
type Unsealing struct {
	Answers             []Answered `json:"answers"`
	Asker               string     `json:"asker"` // their name and party
	At                  time.Time  `json:"at"`
	Board               string     `json:"board"`      // fingerprint of the board that is asked
	Bound               string     `json:"bound"`      // on false accusation
	By                  string     `json:"by"`         // id of the person who asks
	Consulted           string     `json:"consulted"`  // who was asked about that, and what they said
	Custodians          int64      `json:"custodians"` // how many hold a share
	Document            string     `json:"document"`
	Ended               time.Time  `json:"ended"` // opened, refused or expired
	Event               int64      `json:"event"` // of the request, in the ledger
	Expires             time.Time  `json:"expires"`
	Hash                string     `json:"hash"` // that custodians' proofs are bound to
	ID                  string     `json:"id"`
	Leak                string     `json:"leak"` // SHA-256 of the texts to be traced
	LegalBasis          string     `json:"legalBasis"`
	Listed              string     `json:"listed"` // SHA-256 of their list
	Matter              string     `json:"matter"`
	MayAnswer           bool       `json:"mayAnswer"`           // you are a custodian, have not answered, and it is open
	Mine                bool       `json:"mine"`                // you asked
	Opening             int64      `json:"opening"`             // event of the opening; 0 where there was none
	ProtectedDisclosure string     `json:"protectedDisclosure"` // may the publication be lawful whistleblowing? The asker's answer
	Purpose             string     `json:"purpose"`
	Quorum              int64      `json:"quorum"`          // how many are needed
	Reason              string     `json:"reason"`          // why it was refused, or opened without a finding
	Report              Report     `json:"report,omitzero"` // what the trace found
	Sheets              int64      `json:"sheets"`          // how many sealed sheets are to be opened
	State               string     `json:"state"`
	Title               string     `json:"title"`
}

// Answered is the API's, see ApproveUnsealing.
type Answered struct {
	At        time.Time `json:"at"`
	Custodian int64     `json:"custodian"` // whose share was used; 0 where they refused
	Name      string    `json:"name"`
	Party     string    `json:"party"`
	Reason    string    `json:"reason"`
}

// AskUnsealing: ask the custodians to open the codewords of what texts reuse, and trace them.
func (c *Client) AskUnsealing(ctx context.Context, in Question) (out UnsealingsAsked, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/unsealings", in: in, out: &out})
	return out, err
}

// Question is the API's, see AskUnsealing.
type Question struct {
	Bound               string   `json:"bound,omitempty"`     // on false accusation; 0.001 where there is none
	Consulted           string   `json:"consulted"`           // who was asked about that, and what they said
	Days                int64    `json:"days,omitempty"`      // to answer; 14 where there are none
	Documents           []string `json:"documents,omitempty"` // those of yours to ask about; none for all that the texts reuse
	LegalBasis          string   `json:"legalBasis"`
	ProtectedDisclosure string   `json:"protectedDisclosure"` // may the publication be lawful whistleblowing? With yes, custodians are never asked
	Purpose             string   `json:"purpose"`
	Texts               []Leak   `json:"texts"`
}

// GetUnsealing: a request, its answers, and the finding.
func (c *Client) GetUnsealing(ctx context.Context, id string) (out Unsealing, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/unsealings/" + url.PathEscape(id), out: &out})
	return out, err
}

// GetUnsealingSheets: what a custodian's own program computes a part from.
func (c *Client) GetUnsealingSheets(ctx context.Context, id string) (out SheetsToOpen, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/unsealings/" + url.PathEscape(id) + "/sheets", out: &out})
	return out, err
}

// SheetsToOpen is the API's, see GetUnsealingSheets.
type SheetsToOpen struct {
	Board  Board  `json:"board"`  // whose fingerprint the custodian's key names
	Sheets []byte `json:"sheets"` // for each sealed sheet its hash and its lock, 64 bytes together, in base64
}

// Board is the API's, see GetUnsealingSheets.
type Board struct {
	Commitments []string `json:"commitments"`
	Custodians  int64    `json:"custodians"`
	Quorum      int64    `json:"quorum"`
	Recipient   string   `json:"recipient"`
}

// ListUnsealings: requests to the custodians, newest first.
func (c *Client) ListUnsealings(ctx context.Context) (out []Unsealing, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/unsealings", out: &out})
	return out, err
}

// RefuseUnsealing: refuse as a custodian.
func (c *Client) RefuseUnsealing(ctx context.Context, id string, in WithReasonBody) (out Unsealing, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/unsealings/" + url.PathEscape(id) + "/refusal", in: in, out: &out})
	return out, err
}
