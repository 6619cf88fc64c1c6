// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"time"
)

// RemarkCaseHolders: enter by hand who held something, where it was to be had, how it can be derived, or that an entry was wrong.
func (c *Client) RemarkCaseHolders(ctx context.Context, id string, in Said) (out HolderRemarkMade, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/cases/" + url.PathEscape(id) + "/holder-remarks", in: in, out: &out})
	return out, err
}

// Said is the API's, see RemarkCaseHolders.
type Said struct {
	From   []Item    `json:"from,omitempty"` // of a rule: what it starts from, all of it
	Items  []Item    `json:"items,omitempty"`
	Kind   string    `json:"kind"`
	Other  Other     `json:"other,omitzero"`   // of a holder
	Since  time.Time `json:"since,omitzero"`   // of a public text; zero where nobody knows
	Strike string    `json:"strike,omitempty"` // the remark that was wrong
	Text   string    `json:"text"`             // how it is known
}

// Item is the API's, see RemarkCaseHolders.
type Item struct {
	Document  string `json:"document"`
	Paragraph int64  `json:"paragraph"`
}

// Other is the API's, see RemarkCaseHolders.
type Other struct {
	Name      string    `json:"name,omitempty"`
	Party     string    `json:"party,omitempty"`
	PartyName string    `json:"partyName,omitempty"`
	Person    string    `json:"person,omitempty"`
	Since     time.Time `json:"since,omitzero"`
}

// HolderRemarkMade is the API's, see RemarkCaseHolders.
type HolderRemarkMade struct {
	Remark string `json:"remark"` // id
}
