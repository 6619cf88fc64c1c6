// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"time"
)

// AcknowledgeWithdrawal: acknowledge a withdrawal.
func (c *Client) AcknowledgeWithdrawal(ctx context.Context, id string) error {
	return c.do(ctx, call{method: http.MethodPost, path: "/notices/" + url.PathEscape(id) + "/acknowledge"})
}

// GetWithdrawal: a notice of a withdrawal to you.
func (c *Client) GetWithdrawal(ctx context.Context, id string) (out Withdrawal, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/notices/" + url.PathEscape(id), out: &out})
	return out, err
}

// Withdrawal is the API's, see GetWithdrawal.
type Withdrawal struct {
	Acknowledged time.Time `json:"acknowledged"`
	At           time.Time `json:"at"`
	Copies       []CopyOf  `json:"copies"`
	Deadline     time.Time `json:"deadline"`
	Document     string    `json:"document"`
	From         string    `json:"from"`
	Notice       string    `json:"notice"`
	Overdue      bool      `json:"overdue"`
	Reason       string    `json:"reason"`
	Release      string    `json:"release"`
	Title        string    `json:"title"`
}

// CopyOf is the API's, see GetWithdrawal.
type CopyOf struct {
	At        time.Time `json:"at"`
	Copy      string    `json:"copy"`
	Delivered string    `json:"delivered,omitempty"`
	Document  string    `json:"document"`
	Event     int64     `json:"event"`
	Way       string    `json:"way"`
	Whole     bool      `json:"whole"`
}

// ListWithdrawals: notices of withdrawals to you, newest first.
func (c *Client) ListWithdrawals(ctx context.Context) (out []Withdrawal, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/notices", out: &out})
	return out, err
}
