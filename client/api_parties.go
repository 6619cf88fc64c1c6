// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
	"time"
)

// ChangeStanding: give notice, put on probation, suspend, restore.
func (c *Client) ChangeStanding(ctx context.Context, id string, in ChangeStandingRequest) (out Stand, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/parties/" + url.PathEscape(id) + "/standing", in: in, out: &out})
	return out, err
}

// ChangeStandingRequest is the API's, see ChangeStanding.
type ChangeStandingRequest struct {
	Case      string    `json:"case,omitempty"` // on the same matter, from which it is decided
	Condition string    `json:"condition,omitempty"`
	Matter    string    `json:"matter,omitempty"` // none for all matters together
	Reason    string    `json:"reason"`
	Review    time.Time `json:"review,omitzero"`
	To        string    `json:"to"`
}

// FetchPaper: the file of an assurance.
func (c *Client) FetchPaper(ctx context.Context, id string, hash string) (out Paper, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/parties/" + url.PathEscape(id) + "/papers/" + url.PathEscape(hash), out: &out})
	return out, err
}

// Paper is the API's, see FetchPaper.
type Paper struct {
	File   []byte `json:"file"` // in base64
	Name   string `json:"name"`
	Sha256 string `json:"sha256"`
}

// ListParties: the parties that you may see.
func (c *Client) ListParties(ctx context.Context) (out Parties, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/parties", out: &out})
	return out, err
}

// Parties is the API's, see ListParties.
type Parties struct {
	Parties   []Party `json:"parties"`
	Registrar bool    `json:"registrar"`
}

// Party is the API's, see ListParties.
type Party struct {
	Headcount  int64  `json:"headcount"`
	ID         string `json:"id"`
	Name       string `json:"name"`
	Registered bool   `json:"registered"`
}

// NameClient: name a party that it protects.
func (c *Client) NameClient(ctx context.Context, id string, in NameClientRequest) error {
	return c.do(ctx, call{method: http.MethodPost, path: "/parties/" + url.PathEscape(id) + "/clients", in: in})
}

// NameClientRequest is the API's, see NameClient.
type NameClientRequest struct {
	Client string `json:"client"` // id of a party
}

// RecordAssurance: record an assurance that a party gave.
func (c *Client) RecordAssurance(ctx context.Context, id string, in RecordAssuranceRequest) (out Stand, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/parties/" + url.PathEscape(id) + "/assurances", in: in, out: &out})
	return out, err
}

// RecordAssuranceRequest is the API's, see RecordAssurance.
type RecordAssuranceRequest struct {
	Case     string    `json:"case,omitempty"`     // in which it was asked for
	Document string    `json:"document,omitempty"` // id or name of the document that gives it, where no file is handed in
	File     []byte    `json:"file,omitempty"`     // the file that gives it, in base64
	From     string    `json:"from"`               // who gave it
	Given    time.Time `json:"given"`
	Matter   string    `json:"matter,omitempty"` // none for all matters together
	Name     string    `json:"name,omitempty"`   // of the file
	Text     string    `json:"text"`
}

// RecordReview: record a review that leaves the standing as it is.
func (c *Client) RecordReview(ctx context.Context, id string, in RecordReviewRequest) (out Stand, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/parties/" + url.PathEscape(id) + "/reviews", in: in, out: &out})
	return out, err
}

// RecordReviewRequest is the API's, see RecordReview.
type RecordReviewRequest struct {
	Found  string    `json:"found"`
	Matter string    `json:"matter,omitempty"` // none for all matters together
	Review time.Time `json:"review"`           // the next
}

// RegisterParty: register a party.
func (c *Client) RegisterParty(ctx context.Context, in RegisterPartyRequest) (out Party, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/parties", in: in, out: &out})
	return out, err
}

// RegisterPartyRequest is the API's, see RegisterParty.
type RegisterPartyRequest struct {
	Name string `json:"name"`
}

// RegisterPerson: register somebody at a party.
func (c *Client) RegisterPerson(ctx context.Context, id string, in RegisterPersonRequest) (out Person, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/parties/" + url.PathEscape(id) + "/people", in: in, out: &out})
	return out, err
}

// RegisterPersonRequest is the API's, see RegisterPerson.
type RegisterPersonRequest struct {
	Email string `json:"email"`
	Name  string `json:"name"`
}

// A ShowHistoryQuery narrows what is asked for; what is left empty doesn't.
type ShowHistoryQuery struct {
	Before int64 // an index; 0 for the end
}

func (q ShowHistoryQuery) values() url.Values {
	v := url.Values{}
	if q.Before != 0 {
		v.Set("before", strconv.FormatInt(int64(q.Before), 10))
	}
	return v
}

// ShowHistory: what the ledger has about a party, the newest first.
func (c *Client) ShowHistory(ctx context.Context, id string, q ShowHistoryQuery) (out History, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/parties/" + url.PathEscape(id) + "/history", query: q.values(), out: &out})
	return out, err
}

// History is the API's, see ShowHistory.
type History struct {
	Older int64  `json:"older"`
	Past  []Past `json:"past"`
}

// Past is the API's, see ShowHistory.
type Past struct {
	At     time.Time `json:"at"`
	Detail string    `json:"detail"`
	Index  int64     `json:"index"`
	Tone   string    `json:"tone"`
	Type   string    `json:"type"`
	Words  string    `json:"words"`
}

// ShowParty: a party.
func (c *Client) ShowParty(ctx context.Context, id string) (out PartyPage, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/parties/" + url.PathEscape(id), out: &out})
	return out, err
}

// PartyPage is the API's, see ShowParty.
type PartyPage struct {
	Altogether Stand    `json:"altogether"`
	Clients    []Named  `json:"clients"`
	Headcount  int64    `json:"headcount"`
	ID         string   `json:"id"`
	Name       string   `json:"name"`
	On         []Part   `json:"on"`
	Others     []Named  `json:"others"`
	People     []Person `json:"people"`
	Registered bool     `json:"registered"`
	Registrar  bool     `json:"registrar"`
}

// Part is the API's, see ShowParty.
type Part struct {
	Assurances []Assured `json:"assurances"`
	By         Named     `json:"by"`
	Case       Named     `json:"case"`
	Changes    bool      `json:"changes"`
	Condition  string    `json:"condition"`
	Due        bool      `json:"due"`
	Event      int64     `json:"event"`
	Found      string    `json:"found"`
	Holds      []Held    `json:"holds"`
	Matter     Named     `json:"matter"`
	Means      string    `json:"means"`
	Owner      bool      `json:"owner"`
	Party      Named     `json:"party"`
	Reason     string    `json:"reason"`
	Review     time.Time `json:"review"`
	Since      time.Time `json:"since"`
	State      string    `json:"state"`
}

// Held is the API's, see ShowParty.
type Held struct {
	Document Named  `json:"document"`
	Matter   string `json:"matter"`
	People   int64  `json:"people"`
}

// A ShowStandingQuery narrows what is asked for; what is left empty doesn't.
type ShowStandingQuery struct {
	Matter string // none for all matters together
	To     string // the state whose outlook is asked for
}

func (q ShowStandingQuery) values() url.Values {
	v := url.Values{}
	if q.Matter != "" {
		v.Set("matter", q.Matter)
	}
	if q.To != "" {
		v.Set("to", q.To)
	}
	return v
}

// ShowStanding: how a party stands, where it may be moved, and what a move would do.
func (c *Client) ShowStanding(ctx context.Context, id string, q ShowStandingQuery) (out StandPage, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/parties/" + url.PathEscape(id) + "/standing", query: q.values(), out: &out})
	return out, err
}

// StandPage is the API's, see ShowStanding.
type StandPage struct {
	Assurances []Assured `json:"assurances"`
	By         Named     `json:"by"`
	Case       Named     `json:"case"`
	Changes    bool      `json:"changes"`
	Condition  string    `json:"condition"`
	Due        bool      `json:"due"`
	Event      int64     `json:"event"`
	Found      string    `json:"found"`
	Matter     Named     `json:"matter"`
	Means      string    `json:"means"`
	Outlook    Outlook   `json:"outlook"`
	Party      Named     `json:"party"`
	Reason     string    `json:"reason"`
	Review     time.Time `json:"review"`
	Since      time.Time `json:"since"`
	State      string    `json:"state"`
	Steps      []Step    `json:"steps"`
}

// Outlook is the API's, see ShowStanding.
type Outlook struct {
	Counts  string    `json:"counts"`
	Decided int64     `json:"decided"`
	Gains   []Passing `json:"gains"`
	Loses   []Passing `json:"loses"`
	Means   string    `json:"means"`
	Onward  int64     `json:"onward"`
	Partial bool      `json:"partial"`
	To      string    `json:"to"`
}

// Passing is the API's, see ShowStanding.
type Passing struct {
	Document Named   `json:"document"`
	Matter   Named   `json:"matter"`
	People   []Named `json:"people"`
}

// Step is the API's, see ShowStanding.
type Step struct {
	To  string `json:"to"`
	Why string `json:"why"`
}
