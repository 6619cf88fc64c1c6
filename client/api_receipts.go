// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
	"time"
)

// GetAllReceipts: all your receipts in a zip file, with the ledger's key.
func (c *Client) GetAllReceipts(ctx context.Context) (out []byte, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/receipts/all.zip", out: &out})
	return out, err
}

// GetReceipt: the receipt of one of your entries in the ledger.
func (c *Client) GetReceipt(ctx context.Context, event int64) (out Receipt, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/receipts/" + strconv.FormatInt(event, 10), out: &out})
	return out, err
}

// A ListReceiptsQuery narrows what is asked for; what is left empty doesn't.
type ListReceiptsQuery struct {
	Before int64 // the entry that they come before; 0 for the newest
}

func (q ListReceiptsQuery) values() url.Values {
	v := url.Values{}
	if q.Before != 0 {
		v.Set("before", strconv.FormatInt(int64(q.Before), 10))
	}
	return v
}

// ListReceipts: what you can prove, newest first.
func (c *Client) ListReceipts(ctx context.Context, q ListReceiptsQuery) (out Receipts, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/receipts", query: q.values(), out: &out})
	return out, err
}

// Receipts is the API's, see ListReceipts.
type Receipts struct {
	Lines []ReceiptLine `json:"lines"`
	Next  int64         `json:"next"`
}

// ReceiptLine is the API's, see ListReceipts.
type ReceiptLine struct {
	At       time.Time `json:"at"`
	Copy     string    `json:"copy,omitempty"`
	Document string    `json:"document,omitempty"`
	Event    int64     `json:"event"`
	Type     string    `json:"type"`
	Words    string    `json:"words"`
}

// MailReceipts: all your receipts by mail to yourself.
func (c *Client) MailReceipts(ctx context.Context) (out Mailed, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/receipts/mail", out: &out, anew: true})
	return out, err
}
