// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"time"
)

// ShowCaseStanding: how the parties on the matter stand, and what was decided from the case.
func (c *Client) ShowCaseStanding(ctx context.Context, id string) (out CaseStanding, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/cases/" + url.PathEscape(id) + "/standing", out: &out})
	return out, err
}

// CaseStanding is the API's, see ShowCaseStanding.
type CaseStanding struct {
	Case      CaseLine       `json:"case"`
	Decisions []CaseDecision `json:"decisions"` // that were taken from this case, oldest first
	Hearings  []CaseHearing  `json:"hearings"`  // what parties were asked in the case, and replied
	Parties   []Stand        `json:"parties"`   // that take part in the matter, by name, and how each stands there
	Reason    string         `json:"reason"`    // to begin from, where a decision is taken from this case
}

// CaseDecision is the API's, see ShowCaseStanding.
type CaseDecision struct {
	Assured   Assured   `json:"assured,omitzero"` // where an assurance was recorded
	At        time.Time `json:"at"`
	By        Named     `json:"by"`
	Condition string    `json:"condition"`
	Event     int64     `json:"event"`
	Party     Named     `json:"party"`
	Reason    string    `json:"reason"`
	State     string    `json:"state"` // in which it left the party
}

// Assured is the API's, see ShowCaseStanding.
type Assured struct {
	At       time.Time `json:"at"`
	By       Named     `json:"by"`
	Document string    `json:"document"`
	From     string    `json:"from"`
	Given    time.Time `json:"given"`
	Paper    string    `json:"paper"`
	Text     string    `json:"text"`
}

// Stand is the API's, see ShowCaseStanding.
type Stand struct {
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
	Party      Named     `json:"party"`
	Reason     string    `json:"reason"`
	Review     time.Time `json:"review"`
	Since      time.Time `json:"since"`
	State      string    `json:"state"`
}
