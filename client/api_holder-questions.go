// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"time"
)

// AnswerHolderQuestion: answer for your party who had a document; the last answer counts.
func (c *Client) AnswerHolderQuestion(ctx context.Context, id string, in HolderSaid) (out HolderInquiry, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/holder-questions/" + url.PathEscape(id) + "/answer", in: in, out: &out})
	return out, err
}

// HolderSaid is the API's, see AnswerHolderQuestion.
type HolderSaid struct {
	AsOf     time.Time     `json:"asOf,omitzero"`    // now, where there is none
	Complete bool          `json:"complete"`         // this is everybody, up to asOf
	Others   []HolderOther `json:"others,omitempty"` // who had it, besides those whom it was released to here
}

// HolderOther is the API's, see AnswerHolderQuestion.
type HolderOther struct {
	Name   string    `json:"name,omitempty"`   // of somebody who has no id here
	Party  string    `json:"party,omitempty"`  // name of their organisation; yours where there is none
	Person string    `json:"person,omitempty"` // of your own party, by their id
	Since  time.Time `json:"since,omitzero"`   // none where nobody knows
}

// HolderInquiry is the API's, see AnswerHolderQuestion.
type HolderInquiry struct {
	Answered HolderReply      `json:"answered,omitzero"` // the last answer
	Answers  int64            `json:"answers"`           // how often it was answered
	At       time.Time        `json:"at"`
	Deadline time.Time        `json:"deadline"`
	Document Named            `json:"document"`
	Event    int64            `json:"event"` // of the ledger
	From     string           `json:"from"`  // the party that asks
	ID       string           `json:"id"`
	Overdue  bool             `json:"overdue"`
	Party    Named            `json:"party"`
	People   []HolderPersonal `json:"people"` // of your own party, registered here
}

// HolderPersonal is the API's, see AnswerHolderQuestion.
type HolderPersonal struct {
	ID    string `json:"id"`
	Known bool   `json:"known"`
	Name  string `json:"name"`
}

// ListHolderQuestions: questions to your party: who had a document?.
func (c *Client) ListHolderQuestions(ctx context.Context) (out []HolderInquiry, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/holder-questions", out: &out})
	return out, err
}

// ShowHolderQuestion: one of them.
func (c *Client) ShowHolderQuestion(ctx context.Context, id string) (out HolderInquiry, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/holder-questions/" + url.PathEscape(id), out: &out})
	return out, err
}
